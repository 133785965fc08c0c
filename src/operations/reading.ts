import { name, sql } from '../base/sql.js';
import { decode } from '../base/decode.js';
import { locales, type Locale } from '../base/locale.js';
import { tableOf } from '../entities/house/columns.js';
import {
  isLocalised,
  itemNamed,
  relationsOf,
  targetOf,
  type FieldMetadata,
  type ItemMetadata,
} from '../entities/house/metadata.js';
import type { Profile } from '../windows/profile.js';
import { readingSql, readsAll, readsWhole } from '../windows/profile-reach.js';
import { idsOf, type Run } from '../windows/run.js';
import { refuse } from './refuse.js';
import { linkedItems, withKnownLinks } from './rich-text/links.js';

/** The person who asks, as far as it decides what they may read; a process of the house reads everything. */
export interface ReadingPerson {
  readonly run: Run;
  readonly reads: Profile | undefined;
}

/** How far somebody reads the work on an item. */
export interface ReadExtent {
  readonly whole: boolean;
  /** Whether they read how people are reached. */
  readonly contacts: boolean;
  /** Where they do not read the whole: languages whose newest texts they read. */
  readonly locales: readonly Locale[];
}

type Content = Readonly<Record<string, unknown>>;

const everything: ReadExtent = { whole: true, contacts: true, locales };

const extentColumns = {
  id: decode.text,
  whole: decode.flag,
  contacts: decode.flag,
  locales: decode.list(decode.oneOf(locales)),
};

/** How far the caller reads the work on each of these: one statement a kind. */
export async function readingOfEach(
  asking: ReadingPerson,
  subjects: readonly { readonly item: string; readonly id: string }[],
): Promise<(ReadExtent | undefined)[]> {
  const byKind = new Map<string, ReadonlyMap<string, ReadExtent>>();
  for (const [item, some] of Map.groupBy(subjects, (one) => one.item))
    byKind.set(item, await readingsOf(asking, itemNamed(item), [...new Set(some.map(({ id }) => id))]));
  return subjects.map(({ item, id }) => byKind.get(item)?.get(id));
}

/**
 * How far the caller reads the work on items of the desk; of what they read as everybody does, or not at all,
 * there is nothing.
 */
export async function readingsOf(
  { run, reads }: ReadingPerson,
  item: ItemMetadata,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ReadExtent>> {
  if (!reads) return new Map(ids.map((id) => [id, everything]));
  const rows = decode.rows(await run(readingSql(reads, item), [ids]), extentColumns);
  return new Map(
    rows.filter(({ whole, locales: some }) => whole || some.length > 0).map((row) => [row.id, row]),
  );
}

/** The same, also of items in the trash: who reads all of a kind reads what is there. */
export async function readingsAlsoInTrash(
  asking: ReadingPerson,
  item: ItemMetadata,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ReadExtent>> {
  const there = await readingsOf(asking, item, ids);
  if (!asking.reads || !readsWhole(asking.reads, item)) return there;
  return new Map([...ids.map((id) => [id, { whole: true, contacts: false, locales }] as const), ...there]);
}

/** The items among these that the caller reads, as drafts or as published. */
export async function readableIds(
  { run, reads }: ReadingPerson,
  item: ItemMetadata,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (!reads || ids.length === 0 || readsAll(reads, item)) return new Set(ids);
  const shown = idsOf(
    await run(sql`select id from ${name(reads.schema)}.${name(tableOf(item))} where id = any ($1::uuid[])`, [
      ids,
    ]),
  );
  const drafts = await readingsOf({ run, reads }, item, ids);
  return new Set([...shown, ...[...drafts].filter(([, { whole }]) => whole).map(([id]) => id)]);
}

/** Refuses what shows the drafts of items to somebody who does not read them. Throws ITEM_NOT_FOUND. */
export async function requireFullReading(
  asking: ReadingPerson,
  targets: readonly { readonly item: string; readonly ids: readonly string[] }[],
): Promise<void> {
  for (const [index, { item, ids }] of targets.entries()) {
    const readings = await readingsOf(asking, itemNamed(item), ids);
    const unread = ids.find((id) => !readings.get(id)?.whole);
    if (unread !== undefined) refuse({ item, index }, `${unread} is not on the desk`, 'ITEM_NOT_FOUND');
  }
}

/** True when somebody who reads an item so reads this field of it, in some language at least. */
export const readsField = ({ whole, contacts }: ReadExtent, field: FieldMetadata): boolean =>
  (contacts || !field.contact) && (whole || isLocalised(field));

/** Contents of an item, and how far they are read. */
export interface ReadContents {
  readonly item: ItemMetadata;
  readonly extent: ReadExtent;
  readonly contents: readonly Content[];
}

/** Contents of an item as far as they are read: without fields, languages and relations that are not. */
export async function heldTo<const T extends readonly Content[]>(
  asking: ReadingPerson,
  item: ItemMetadata,
  extent: ReadExtent,
  contents: T,
): Promise<{ [K in keyof T]: Content }> {
  const [held = []] = await heldToEach(asking, [{ item, extent, contents }]);
  return held as { [K in keyof T]: Content };
}

/** The same of several items: what they refer to is looked up once for each kind. */
export async function heldToEach(
  asking: ReadingPerson,
  parts: readonly ReadContents[],
): Promise<readonly (readonly Content[])[]> {
  if (!asking.reads) return parts.map(({ contents }) => contents);
  const wanted = new Map<ItemMetadata, Set<string>>();
  for (const { item, extent, contents } of parts)
    for (const field of relationsOf(item).filter((one) => readsField(extent, one))) {
      const ids = wanted.get(targetOf(field)) ?? new Set();
      wanted.set(targetOf(field), ids);
      for (const id of contents.flatMap((content) => referredBy(content, field))) ids.add(id);
    }
  for (const [target, ids] of linkedItems(parts)) {
    const known = wanted.get(target) ?? new Set();
    wanted.set(target, known);
    for (const id of ids) known.add(id);
  }
  const there = new Map<ItemMetadata, ReadonlySet<string>>();
  for (const [target, ids] of wanted) there.set(target, await readableIds(asking, target, [...ids]));
  return parts.map(({ item, extent, contents }) =>
    contents.map((content) =>
      withKnownLinks(
        item,
        held(item, extent, content, there),
        (target, id) => there.get(target)?.has(id) === true,
      ),
    ),
  );
}

const referredBy = (content: Content, field: FieldMetadata): string[] =>
  decode.list(decode.text)([content[field.name] ?? []].flat());

function held(
  item: ItemMetadata,
  extent: ReadExtent,
  content: Content,
  there: ReadonlyMap<ItemMetadata, ReadonlySet<string>>,
): Content {
  const known = new Set(item.fields.map((field) => field.name));
  const shown = item.fields
    .filter((field) => readsField(extent, field) && Object.hasOwn(content, field.name))
    .map((field): [string, unknown] => [field.name, heldValue(field, content[field.name], extent, there)]);
  // The language in which it was written first stands beside its fields.
  return Object.fromEntries([
    ...(extent.whole ? Object.entries(content).filter(([field]) => !known.has(field)) : []),
    ...shown,
  ]);
}

function heldValue(
  field: FieldMetadata,
  value: unknown,
  { whole, locales: some }: ReadExtent,
  there: ReadonlyMap<ItemMetadata, ReadonlySet<string>>,
): unknown {
  if (value === null || value === undefined) return null;
  if (field.to) {
    const ids = there.get(targetOf(field));
    const isThere = (id: unknown): boolean => typeof id === 'string' && ids?.has(id) === true;
    if (Array.isArray(value)) return value.filter(isThere);
    return isThere(value) ? value : null;
  }
  if (whole || !isLocalised(field)) return value;
  return Object.fromEntries(Object.entries(value).filter(([locale]) => some.some((one) => one === locale)));
}
