import { name, sql } from '../../base/sql.js';
import { decode, type Decoded } from '../../base/decode.js';
import { locales, type Locale } from '../../base/locale.js';
import { items } from '../../entities/entities.js';
import { columnsOf, snake, tableOf } from '../../entities/house/columns.js';
import { enumeration, type Member } from '../../entities/house/enumeration.js';
import {
  isLocalised,
  itemNamed,
  relationsOf,
  targetOf,
  type FieldMetadata,
  type ItemMetadata,
} from '../../entities/house/metadata.js';
import type { Run } from '../../windows/run.js';
import { draftPartsOf } from '../composition/draft-parts.js';
import { standingColumns, trackStagesOf, standingShape } from '../stage.js';
import { withTitles } from '../titles.js';
import type { Work } from '../transaction.js';
import { shared, type Track } from '../translation.js';
import { endingFiles } from './ending-files.js';
import { releaseTargets, type ReleaseEntry } from './release.js';

export const FindingCode = enumeration('FindingCode', 'Kind of finding about an item of a release.', {
  STAGE:
    'Newest revision, or a language of it that is to be published, not approved by a second person. It cannot be published.',
  CHANGED:
    'Saved again after it was added to the release, in a language that is to be published. It cannot be published until the release names the newest revision.',
  LANGUAGE_INCOMPLETE:
    'Required text missing in a language in which it was to be published. It cannot be published in that language.',
  EMBARGO: 'Date of publication of the item in the future. It cannot be published before that date.',
  ALTERNATIVE_TEXT_MISSING:
    'Alternative text of an image missing in one of the languages of the item. It cannot be published.',
  FILE_ENDED:
    'File whose last day of use, by its licence or by consent, has passed by then. It cannot be published.',
  RELATION_MISSING: 'Required item neither published nor part of the release. It cannot be published.',
  LANGUAGE_MISSING: 'Incomplete in one of the languages of the website. To be reviewed.',
  TEXT_STALE: 'Translation older than the last change of the original. To be reviewed.',
  BROKEN_LINK: 'Link within the website to nothing that is published or part of the release. To be reviewed.',
  LINK_DEAD:
    'Link to another site that does not answer or has no such page. To be reviewed; only checkRelease with tryLinks finds it.',
  FILE_ENDS:
    'File that the item shows, or the item itself, may be used for less than 30 days more, or no longer; readers then see the item without it. To be reviewed.',
  PART_DRAFT:
    'Part of the item whose newest revision is neither published nor part of the release. To be reviewed.',
  PERSON_NAME: 'Possible name of a person in a public text. To be reviewed: a named person can be found.',
});

/** Something that was found about an item of a release. */
export interface Finding {
  readonly code: Member<typeof FindingCode>;
  readonly item: string;
  readonly id: string;
  readonly field?: string;
  readonly message: string;
}

/** What stands in the way of nothing once a person has looked at it. */
export const toBeSeen: readonly Finding['code'][] = [
  'LANGUAGE_MISSING',
  'TEXT_STALE',
  'BROKEN_LINK',
  'LINK_DEAD',
  'FILE_ENDS',
  'PART_DRAFT',
  'PERSON_NAME',
];

/**
 * True when a release cannot be done with this finding: what is to be looked at no longer stands in its way
 * once somebody has.
 */
export const blocking = ({ code }: Finding, seen: readonly Finding['code'][]): boolean =>
  !toBeSeen.includes(code) || !seen.includes(code);

/** What can be said of the items of a release that is done at that moment. */
export async function findingsOf(
  work: Work,
  entries: readonly ReleaseEntry[],
  due = new Date(),
): Promise<Finding[]> {
  const { run } = work;
  const coming = entries.filter(({ act }) => act === 'PUBLISH');
  const found: Finding[] = [];
  for (const { item, ids, locales: wished, withShared = false, revisions } of releaseTargets(coming)) {
    const facts = itemNamed(item);
    const said = await run(
      sql`select w.id, w.revision, w.published_revision as shown, r.tracks, ${standingColumns(facts)}, ${facts.localised ? sql`w.missing_in as missing, w.stale_in as stale` : sql`'{}'::text[] as missing, '{}'::text[] as stale`}, r.content
from window_desk.${name(tableOf(facts))} w join desk.revision r on r.item_id = w.id and r.number = w.revision where w.id = any ($1::uuid[]) order by w.id`,
      [ids],
    );
    const rows = decode.rows(said, stateColumns);
    const seen = new Set(rows.map(({ id }) => id));
    // What has no language in which it is whole is not even in the desk's window.
    for (const id of ids.filter((one) => !seen.has(one)))
      found.push({
        code: 'LANGUAGE_INCOMPLETE',
        item,
        id,
        message: `${item} ${id} has no language in which every required text is written.`,
      });
    for (const { id, revision } of rows.filter((row) => hasMoved(row, revisions?.[row.id], wished)))
      found.push({
        code: 'CHANGED',
        item,
        id,
        message: `${item} ${id}: revision ${revisions?.[id]} was decided on, and the newest is ${revision}.`,
      });
    for (const row of rows) found.push(...about(facts, row, { wished, withShared, due }));
  }
  found.push(
    ...(await withoutAlternative(run, coming)),
    ...(await brokenLinks(run, coming)),
    ...(await draftParts(work, coming)),
    ...(await endingFiles(run, coming, due)),
  );
  const messages = await withTitles(
    work,
    found.map(({ message: text }) => ({ text })),
  );
  return found.map((one, index) => ({ ...one, message: messages[index] ?? one.message }));
}

const stateColumns = {
  id: decode.text,
  revision: decode.integer,
  shown: decode.nullable(decode.integer),
  tracks: decode.record(decode.integer),
  ...standingShape,
  missing: decode.list(decode.text),
  stale: decode.list(decode.text),
  content: decode.object,
};
type State = Decoded<typeof stateColumns>;

/** Whether an item, or the languages of it that are to be published, have changed since that was decided. */
const hasMoved = (
  { revision, tracks }: State,
  decided: number | undefined,
  wished: readonly Locale[] | undefined,
): boolean =>
  decided !== undefined &&
  (wished ? wished.some((locale) => (tracks[locale] ?? 0) > decided) : decided !== revision);

/** What of an item is not approved and would have to be: its newest revision, or languages of it. */
function unapproved(
  state: State,
  wished: readonly Locale[] | undefined,
  withShared: boolean,
): readonly string[] {
  const isApproved = (stage: string | undefined): boolean => stage === 'APPROVED' || stage === 'PUBLISHED';
  const { stage, tracks } = trackStagesOf(state);
  if (!wished) return isApproved(stage) ? [] : [`its newest revision is ${stage}.`];
  const named: readonly Track[] = state.shown === null || withShared ? [shared, ...wished] : wished;
  return named
    .filter((track) => !isApproved(tracks[track]))
    .map(
      (track) =>
        `${track === shared ? 'what its languages share' : track.toUpperCase()} is ${String(tracks[track])}.`,
    );
}

function about(
  item: ItemMetadata,
  state: State,
  {
    wished,
    withShared,
    due,
  }: { readonly wished: readonly Locale[] | undefined; readonly withShared: boolean; readonly due: Date },
): Finding[] {
  const { id, missing, stale, content } = state;
  const found: Finding[] = [];
  const say = (code: Finding['code'], message: string, field?: string): void =>
    void found.push({
      code,
      item: item.name,
      id,
      ...(field && { field }),
      message: `${item.name} ${id}${field ? `.${field}` : ''}: ${message}`,
    });
  const shown = wished ?? locales;
  for (const message of unapproved(state, wished, withShared)) say('STAGE', message);
  const absent = missing.filter((locale) => shown.includes(locale.toLowerCase() as Locale));
  if (absent.length > 0)
    say(
      wished ? 'LANGUAGE_INCOMPLETE' : 'LANGUAGE_MISSING',
      `a required text is missing in ${absent.join(', ')}.`,
    );
  const old = stale.filter((locale) => shown.includes(locale.toLowerCase() as Locale));
  if (old.length > 0) say('TEXT_STALE', `${old.join(', ')} is older than the original.`);
  for (const { name: field } of item.fields.filter((one) => one.name === 'publishedOn')) {
    const day = content[field];
    if (typeof day === 'string' && day > due.toISOString().slice(0, 10))
      say('EMBARGO', `it is to be published on ${day}.`, field);
  }
  for (const field of item.fields.filter((one) => one.sees === 'public')) {
    const name = textsIn(field, content[field.name], shown)
      .map(personIn)
      .find((one) => one !== undefined);
    if (name !== undefined) say('PERSON_NAME', `"${name}" may be a person.`, field.name);
  }
  return found;
}

const freeTexts: readonly FieldMetadata['kind'][] = [
  'text',
  'texts',
  'localText',
  'localTexts',
  'parts',
  'localParts',
];

/** All that a field says in words, in these languages. */
function textsIn(field: FieldMetadata, value: unknown, shown: readonly Locale[]): string[] {
  if (!freeTexts.includes(field.kind) || field.format !== undefined || value === null || value === undefined)
    return [];
  const spoken = isLocalised(field)
    ? Object.entries(value)
        .filter(([locale]) => shown.includes(locale as Locale))
        .map(([, text]): unknown => text)
    : [value];
  const words = (one: unknown): string[] =>
    typeof one === 'string'
      ? [one]
      : typeof one === 'object' && one !== null
        ? Object.values(one).flatMap(words)
        : [];
  return spoken.flatMap(words);
}

// Honorifics of the three languages before one to three names; and names said to be somebody's.
const honorific = 'Mr|Mrs|Ms|Miss|Dr|Prof|M|Mme|Mlle|Me|Sr|Sra|Srta|Don|Doña|Lic';
const person = new RegExp(`(?<![\\p{L}\\d])(?:${honorific})\\.?\\s+(?:\\p{Lu}[\\p{L}'’-]+\\s?){1,3}`, 'u');

const personIn = (text: string): string | undefined => person.exec(text)?.[0].trim();

/** Images of items that come whose alternative text is missing in a language in which the item is shown. */
async function withoutAlternative(run: Run, coming: readonly ReleaseEntry[]): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const { item, ids, locales: wished = locales } of releaseTargets(coming)) {
    const facts = itemNamed(item);
    for (const field of relationsOf(facts).filter(
      (one) => one.kind === 'one' && targetOf(one).file?.alternative,
    )) {
      const picture = targetOf(field);
      const alternative = name(snake(picture.file?.alternative ?? ''));
      const column = name(columnsOf(field)[0]?.name ?? '');
      const said = await run(
        sql`select d.id, array(select l from unnest($2::text[]) l where m.${alternative} ->> l is null${facts.localised ? sql` and upper(l) <> all (w.missing_in)` : sql``}) as lacking
from desk.${name(tableOf(facts))} d join desk.${name(tableOf(picture))} m on m.id = d.${column} join window_desk.${name(tableOf(facts))} w on w.id = d.id where d.id = any ($1::uuid[])`,
        [ids, wished],
      );
      const rows = decode.rows(said, { id: decode.text, lacking: decode.list(decode.text) });
      for (const { id, lacking } of rows.filter((one) => one.lacking.length > 0))
        found.push({
          code: 'ALTERNATIVE_TEXT_MISSING',
          item,
          id,
          field: field.name,
          message: `${item} ${id}.${field.name}: the image has no alternative text in ${lacking.join(', ')}.`,
        });
    }
  }
  return found;
}

/** Parts of items that come which do not come with them. */
async function draftParts(work: Work, coming: readonly ReleaseEntry[]): Promise<Finding[]> {
  const ids = new Set(coming.map(({ id }) => id));
  const parts = await draftPartsOf(work, releaseTargets(coming));
  return parts
    .filter(({ id }) => !ids.has(id))
    .map(({ item, id, of }) => ({
      code: 'PART_DRAFT',
      item: item.name,
      id,
      message: `${item.name} ${id} is a part of ${of.item} ${of.id}: readers do not get its newest revision.`,
    }));
}

const link = /(?<![\w/:.])\/(fr|en|es)\/([a-z-]+)\/([\w-]+)/g;

/** Links within the website, in public texts of items that come, to pages that there will not be. */
async function brokenLinks(run: Run, coming: readonly ReleaseEntry[]): Promise<Finding[]> {
  const found: Finding[] = [];
  const ids = new Set(coming.map(({ id }) => id));
  for (const { item, ids: some } of releaseTargets(coming)) {
    const rows = await run(
      sql`select r.item_id as id, r.content::text as content from desk.revision r join window_desk.${name(tableOf(itemNamed(item)))} w on w.id = r.item_id and w.revision = r.number
where r.item_id = any ($1::uuid[]) and r.content::text ~ '/(fr|en|es)/'`,
      [some],
    );
    for (const row of rows) {
      for (const [path, locale = '', segment, slug = ''] of String(row.content).matchAll(link)) {
        const target = items.find((one) => one.path?.[locale as Locale] === segment);
        const [there] = target
          ? await run(
              sql`select d.id, p.live from desk.${name(tableOf(target))} d left join published.${name(tableOf(target))} p on p.id = d.id and p.live where d.${name(target.natural[0] ?? '')}::text = $1`,
              [slug],
            )
          : [];
        if (!there || !(there.live === true || ids.has(String(there.id))))
          found.push({
            code: 'BROKEN_LINK',
            item,
            id: String(row.id),
            message: `${item} ${String(row.id)}: ${path} leads to nothing.`,
          });
      }
    }
  }
  return found;
}
