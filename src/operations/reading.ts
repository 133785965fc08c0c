import { locales, type Locale } from '../base/locale.js';
import { tableOf } from '../entities/house/columns.js';
import { isLocalised, itemNamed, targetOf, type FieldMetadata, type ItemMetadata } from '../entities/house/metadata.js';
import type { Profile } from '../windows/profile.js';
import { readingSql, readsAll } from '../windows/profile-reach.js';
import { idsOf, name, type Run } from '../windows/run.js';
import { refuse } from './refuse.js';

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

/** How far the caller reads the work on items of the desk; of what they read as everybody does, or not at all, there is nothing. */
export async function readingsOf(
  { run, reads }: ReadingPerson,
  item: ItemMetadata,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ReadExtent>> {
  if (!reads) return new Map(ids.map((id) => [id, everything]));
  const rows = (await run(readingSql(reads, item), [ids])) as unknown as readonly (ReadExtent & { readonly id: string })[];
  return new Map(rows.filter(({ whole, locales: some }) => whole || some.length > 0).map((row) => [row.id, row]));
}

/** The items among these that the caller reads, as drafts or as published. */
export async function readableIds({ run, reads }: ReadingPerson, item: ItemMetadata, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (!reads || ids.length === 0 || readsAll(reads, item)) return new Set(ids);
  const shown = idsOf(await run(`select id from ${name(reads.schema)}.${name(tableOf(item))} where id = any ($1::uuid[])`, [ids]));
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

/** Contents of an item as far as they are read: without fields, languages and relations that are not. */
export async function heldTo<const T extends readonly Content[]>(
  asking: ReadingPerson,
  item: ItemMetadata,
  reading: ReadExtent,
  contents: T,
): Promise<{ [K in keyof T]: Content }> {
  if (!asking.reads) return contents as { [K in keyof T]: Content };
  const { whole, locales: some } = reading;
  const fields = item.fields.filter((field) => readsField(reading, field));
  const targets = new Map<string, ReadonlySet<string>>();
  for (const field of fields.filter(({ to }) => to !== undefined)) {
    const ids = new Set(contents.flatMap((content) => [content[field.name] ?? []].flat() as string[]));
    targets.set(field.name, await readableIds(asking, targetOf(field), [...ids]));
  }
  const valueOf = (field: FieldMetadata, value: unknown): unknown => {
    if (value === null || value === undefined) return null;
    const there = targets.get(field.name);
    if (there) return Array.isArray(value) ? (value as string[]).filter((id) => there.has(id)) : there.has(value as string) ? value : null;
    if (whole || !isLocalised(field)) return value;
    return Object.fromEntries(Object.entries(value).filter(([locale]) => some.includes(locale as Locale)));
  };
  const known = new Set(item.fields.map((field) => field.name));
  const held = contents.map((content): Content => {
    const shown: [string, unknown][] = fields
      .filter((field) => Object.hasOwn(content, field.name))
      .map((field) => [field.name, valueOf(field, content[field.name])]);
    // The language in which it was written first stands beside its fields.
    return Object.fromEntries([...(whole ? Object.entries(content).filter(([field]) => !known.has(field)) : []), ...shown]);
  });
  return held as { [K in keyof T]: Content };
}
