import type { Locale } from '../../src/base/locale.js';
import type { SiteMemberLineFragment } from '../generated/types.js';
import { html, type Html } from '../html.js';
import { dotted } from './appeals.js';
import { link } from './links.js';
import type { Table } from './table.js';

/** An organisation in a list. One that is generalised has no name: its region is left. */
export const memberItem = (locale: Locale, member: SiteMemberLineFragment): Html =>
  html`<li>
    <h3>${link(locale, member, member.name)}</h3>
    <p class="facts">
      ${dotted([member.acronym === member.name ? undefined : member.acronym, member.country?.name ?? member.region?.name])}
    </p>
  </li>`;

/** Organisations as a list; nothing where there are none. */
export const memberList = (locale: Locale, members: readonly SiteMemberLineFragment[]): Html | undefined =>
  members.length === 0
    ? undefined
    : html`<ul class="members">
        ${members.map((member) => memberItem(locale, member))}
      </ul>`;

/** Organisations as rows of a file. */
export const memberTable = (members: readonly SiteMemberLineFragment[]): Table => ({
  columns: [
    'provenance',
    'slug',
    'name',
    'acronym',
    'type',
    'country',
    'country_name',
    'region',
    'website',
    'path',
  ],
  rows: members.map((one) => [
    one.provenance,
    one.slug,
    one.name,
    one.acronym,
    one.type,
    one.country?.iso2,
    one.country?.name,
    one.region?.name,
    one.website,
    one.path,
  ]),
});
