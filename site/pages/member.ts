import type { SiteMemberQuery } from '../generated/types.js';
import { html, type Html } from '../html.js';
import { linkedOrganisation } from '../linked.js';
import { dotted } from '../parts/appeals.js';
import { dateText } from '../parts/dates.js';
import { inGraph, fileLinks } from '../parts/formats.js';
import { itemPage } from '../parts/item.js';
import { inLine, link, links, outside, sourceLink, sourceList } from '../parts/links.js';
import { listPath } from '../parts/lists.js';
import { beside, facts, prose, section } from '../parts/words-of.js';
import type { Visit, WritePage } from '../visit.js';
import {
  assistanceKinds,
  membershipStatuses,
  nameOf,
  organisationTypes,
  partnershipKinds,
} from '../words/values.js';
import { languageName, words } from '../words/words.js';

type Organisation = Extract<
  NonNullable<SiteMemberQuery['resolvePath']>['item'],
  { readonly __typename: 'Organisation' }
>;

const mail = (address: string | null): Html | undefined =>
  address && /^[^\s@<>"']+@[^\s@<>"']+$/.test(address)
    ? html`<a href="mailto:${encodeURIComponent(address).replace('%40', '@')}">${address}</a>`
    : undefined;

function properties({ locale }: Visit, item: Organisation): Html | undefined {
  const texts = words[locale];
  const list = (values: readonly string[] | null | undefined): string => (values ?? []).join(', ');
  return facts([
    [texts.country, inLine(locale, [item.country])],
    [texts.region, inLine(locale, [item.region])],
    [texts.city, item.city],
    [texts.type, item.type && nameOf(organisationTypes, locale, item.type)],
    [texts.memberSince, item.isMember && item.memberSince !== null ? String(item.memberSince) : undefined],
    [texts.founded, item.foundedYear === null ? undefined : String(item.foundedYear)],
    [texts.website, outside(item.website)],
    [texts.email, mail(item.publicEmail)],
    [texts.languages, list(item.workingLanguages?.map((one) => languageName(locale, one)))],
    [texts.otherNames, list(item.otherNames)],
    [texts.services, list(item.services?.map((one) => nameOf(assistanceKinds, locale, one)))],
    [texts.themes, inLine(locale, item.themes.nodes)],
  ]);
}

const memberships = ({ locale }: Visit, { memberships: { nodes } }: Organisation): Html | undefined =>
  nodes.length === 0
    ? undefined
    : html`<ul class="links">
        ${nodes.map(
          ({ status, validFrom, network, source }) =>
            html`<li>
              ${link(locale, network)}
              <small
                >${dotted([
                  nameOf(membershipStatuses, locale, status),
                  validFrom && dateText(locale, validFrom),
                  sourceLink(locale, source),
                ])}</small
              >
            </li>`,
        )}
      </ul>`;

const partnerships = ({ locale }: Visit, { partnerships: { nodes } }: Organisation): Html | undefined =>
  nodes.length === 0
    ? undefined
    : html`<ul class="links">
        ${nodes.map(
          ({ partnershipKind, programme }) =>
            html`<li>
              ${
                programme
                  ? html`${link(locale, programme)}
                      <small>${nameOf(partnershipKinds, locale, partnershipKind)}</small>`
                  : nameOf(partnershipKinds, locale, partnershipKind)
              }
            </li>`,
        )}
      </ul>`;

function main(visit: Visit, item: Organisation): Html {
  const { locale } = visit;
  const texts = words[locale];
  const rest = html`${section('memberships', texts.memberships, memberships(visit, item))}
  ${section('partnerships', texts.partnerships, partnerships(visit, item))}
  ${section('help', texts.help, links(locale, item.emergencyServices.nodes))}
  ${section('sources', texts.sources, sourceList(locale, item.sources.nodes))} ${fileLinks(visit, ['json'])}`;
  return beside(prose(locale, item, item.description), properties(visit, item), rest);
}

/** The page of an organisation. */
export const memberPage: WritePage = async (visit) => {
  const { locale, path } = visit;
  const data = await visit.read('SiteMember', { path, locale: inGraph(locale) });
  const members = listPath(locale, 'members');
  return itemPage(visit, data, (item) => {
    if (item.__typename !== 'Organisation') return { main: html`` };
    return {
      above: item.isMember ? words[locale].isMember : undefined,
      main: main(visit, item),
      crumbs: [{ label: words[locale].members, path: members }],
      linked: linkedOrganisation(visit, item),
      section: members,
    };
  });
};
