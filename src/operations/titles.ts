import { joinSql, literal, name, sql, type SqlText } from '../base/sql.js';
import type { ReseauError } from '../base/errors.js';
import { locales } from '../base/locale.js';
import { items } from '../entities/entities.js';
import { tableOf } from '../entities/house/columns.js';
import { isLocalised, namesOf, type ItemMetadata } from '../entities/house/metadata.js';
import { writeId } from '../entities/house/identity.js';
import { columnFor, plainColumn } from '../windows/window-columns.js';
import { readingsOf, type ReadingPerson } from './reading.js';
import { RefusedChanges } from './refuse.js';

type Content = Readonly<Record<string, unknown>>;

// The kind of an item may stand before its id, as operations write it.
const pattern = /(?:\b([A-Z][A-Za-z]+) )?"?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"?/g;

/** Its title in the first language it has one in. */
export function titleIn(item: ItemMetadata, content: Content): string | undefined {
  for (const field of namesOf(item)) {
    const value = content[field.name];
    const text =
      typeof value === 'object' && value !== null
        ? locales.map((locale) => (value as Content)[locale]).find((one) => one != null)
        : value;
    if (typeof text === 'string' && text.search(pattern) === -1) return text;
  }
  return undefined;
}

/**
 * Titles of items with these drafts: of the draft where the caller reads it, else as they read it otherwise;
 * none of an item that they do not read.
 */
async function titlesOf(
  asking: ReadingPerson,
  item: ItemMetadata,
  drafts: ReadonlyMap<string, Content>,
): Promise<ReadonlyMap<string, string>> {
  const readings = await readingsOf(asking, item, [...drafts.keys()]);
  const others = [...drafts.keys()].filter((id) => !readings.get(id)?.whole);
  const shown = await shownTo(asking, item, others);
  return new Map(
    [...drafts].flatMap(([id, draft]): [string, string][] => {
      const content = readings.get(id)?.whole ? draft : shown.get(id);
      const title = content && titleIn(item, content);
      return title === undefined ? [] : [[id, title]];
    }),
  );
}

/** Names of items as they stand in the profile of the caller, in the form of contents. */
async function shownTo(
  { run, reads }: ReadingPerson,
  item: ItemMetadata,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Content>> {
  if (!reads || ids.length === 0) return new Map();
  const columns = namesOf(item).map((field): SqlText => {
    if (!isLocalised(field)) return sql`${literal(field.name)}, v.${name(plainColumn(field))}`;
    const texts = locales.map((locale) => sql`${literal(locale)}, v.${name(columnFor(field, locale))}`);
    return sql`${literal(field.name)}, json_build_object(${joinSql(texts)})`;
  });
  const rows = await run(
    sql`select v.id, json_build_object(${joinSql(columns)}) as names from ${name(reads.schema)}.${name(tableOf(item))} v where v.id = any ($1::uuid[])`,
    [ids],
  );
  return new Map(rows.map(({ id, names }) => [String(id), names as Content]));
}

/**
 * A sentence about items that names them by their ids in the database, and the kind of those that are not
 * there any more.
 */
interface Sentence {
  readonly text: string;
  readonly kind?: string;
}

/**
 * Sentences in which each item is called by its title, or where it has none that the caller reads, by its id
 * in the graph.
 */
export async function withTitles(asking: ReadingPerson, sentences: readonly Sentence[]): Promise<string[]> {
  const ids = sentences.flatMap(({ text }) => [...text.matchAll(pattern)].map(([, , id = '']) => id));
  if (ids.length === 0) return sentences.map(({ text }) => text);
  const rows = await asking.run(
    'select distinct on (item_id) item_id as id, item, content from desk.revision where item_id = any ($1::uuid[]) order by item_id, number desc',
    [[...new Set(ids)]],
  );
  const called = new Map<string, { readonly kind: string; readonly title: string | undefined }>();
  for (const [kind, some] of Map.groupBy(rows, (row) => String(row.item))) {
    const item = items.find(({ name }) => name === kind);
    const contents = new Map(some.map(({ id, content }) => [String(id), content as Content]));
    const titles = item && (await titlesOf(asking, item, contents));
    for (const id of contents.keys()) called.set(id, { kind, title: titles?.get(id) });
  }
  return sentences.map(({ text, kind }) =>
    text.replace(pattern, (_, word: string | undefined, id: string) => {
      const known = called.get(id);
      const item = items.find(({ name }) => name === (known?.kind ?? word ?? kind));
      const before = word === undefined || word === item?.name ? '' : `${word} `;
      if (!item) return `${before}it`;
      return `${before}${item.name} ${known?.title === undefined ? writeId(item, id) : `“${known.title.slice(0, 120)}”`}`;
    }),
  );
}

/** Rewords a refusal so that it calls items by their titles. */
export async function tellTitles(asking: ReadingPerson, refusal: ReseauError): Promise<void> {
  const all = [
    ...new Set(refusal instanceof RefusedChanges ? [refusal, ...refusal.byIndex.values()] : [refusal]),
  ];
  const sentences = await withTitles(
    asking,
    all.map(({ message, extensions: { item } }) => ({
      text: message,
      ...(typeof item === 'string' && { kind: item }),
    })),
  );
  for (const [index, one] of all.entries()) one.message = sentences[index] ?? one.message;
}
