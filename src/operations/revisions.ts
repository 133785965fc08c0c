import { whoSql } from '../entities/editorial/record.js';
import { itemNamed } from '../entities/house/metadata.js';
import { ReseauError } from '../base/errors.js';
import type { Run } from '../windows/run.js';
import type { Desk } from './desk.js';
import { same } from './entity.js';
import { heldTo, readingsOf } from './reading.js';
import { inTransaction } from './transaction.js';

/** A field that two states of an item do not have in common. */
export interface Difference {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** A save of an item. */
export interface SavedRevision {
  readonly number: number;
  readonly savedAt: Date;
  /** A person's name, or a process of the house. */
  readonly savedBy: string;
  readonly content: Content;
  /** What the save before it said; nothing of the first. */
  readonly before: Content;
}

type Content = Readonly<Record<string, unknown>>;

/** Where two states differ, field by field in the order of the item; whatever either says that is no field any more comes last. */
export function differences(item: string, before: Content, after: Content): Difference[] {
  const names = [...itemNamed(item).fields.map((field) => field.name), ...Object.keys(before), ...Object.keys(after)];
  return [...new Set(names)]
    .filter((name) => !same(before[name] ?? null, after[name] ?? null))
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }));
}

const who = whoSql('r.saved_by');
const reading = { verb: 'read-revisions', needs: 'nothing', windows: false, once: false } as const;

/** The newest saves of an item, at most so many, those before a number where one is given; none of an item that the caller does not read. */
export function revisions(
  desk: Desk,
  { item, id, first, before }: { readonly item: string; readonly id: string; readonly first: number; readonly before?: number },
): Promise<SavedRevision[]> {
  return inTransaction(desk, reading, async (work) => {
    const facts = itemNamed(item);
    const read = (await readingsOf(work, facts, [id])).get(id);
    if (!read) return [];
    const rows = await work.run(
      `select r.number, r.saved_at as "savedAt", ${who} as "savedBy", r.content, coalesce(old.content, '{}') as before
from desk.revision r left join desk.revision old on old.item_id = r.item_id and old.number = r.number - 1
where r.item_id = $1 and r.item = $2 and r.number < $3 order by r.number desc limit $4`,
      [id, item, before ?? 2_147_483_647, first],
    );
    const contents = await heldTo(
      work,
      facts,
      read,
      rows.flatMap((row) => [row.content as Content, row.before as Content]),
    );
    return rows.map(
      (row, index) =>
        ({
          ...row,
          content: contents[2 * index],
          before: contents[2 * index + 1],
          savedAt: new Date(row.savedAt as string | Date),
        }) as unknown as SavedRevision,
    );
  });
}

/** What an item said at two of its revisions, field by field. Throws ITEM_NOT_FOUND. */
export function compareRevisions(
  desk: Desk,
  { item, id, from, to }: { readonly item: string; readonly id: string; readonly from: number; readonly to: number },
): Promise<Difference[]> {
  return inTransaction(desk, reading, async (work) => {
    const facts = itemNamed(item);
    const read = (await readingsOf(work, facts, [id])).get(id);
    if (!read) throw new ReseauError('ITEM_NOT_FOUND', `${item} ${id} is not on the desk.`, { extensions: { item } });
    const contents = [await contentAt(work.run, item, id, from), await contentAt(work.run, item, id, to)] as const;
    const [before, after] = await heldTo(work, facts, read, contents);
    return differences(item, before, after);
  });
}

async function contentAt(run: Run, item: string, id: string, number: number): Promise<Content> {
  const [row] = await run('select content from desk.revision where item_id = $1 and number = $2 and item = $3', [id, number, item]);
  if (!row) throw new ReseauError('ITEM_NOT_FOUND', `${item} ${id} has no revision ${number}.`, { extensions: { item } });
  return row.content as Content;
}

/** Both sides of a save that came too late. */
export interface Clash {
  readonly id: string;
  readonly revision: number;
  readonly savedBy: string;
  readonly theirs: readonly Difference[];
  readonly yours: readonly Difference[];
}

/** What others have saved since the expected revision, and what this save would have changed of it; values are as they were given. */
export function clashOf(
  desk: Desk,
  {
    item,
    id,
    expectedRevision,
    fields,
  }: { readonly item: string; readonly id: string; readonly expectedRevision: number; readonly fields: Content },
): Promise<Clash> {
  return inTransaction(desk, reading, async (work) => {
    const facts = itemNamed(item);
    const read = (await readingsOf(work, facts, [id])).get(id);
    const [row] = await work.run(
      `select r.number, ${who} as by, r.content, coalesce(old.content, '{}') as expected
from desk.revision r left join desk.revision old on old.item_id = r.item_id and old.number = $3
where r.item_id = $1 and r.item = $2 order by r.number desc limit 1`,
      [id, item, expectedRevision],
    );
    if (!row || !read) throw new ReseauError('ITEM_NOT_FOUND', `${item} ${id} is not on the desk.`, { extensions: { item } });
    const [newest, expected] = await heldTo(work, facts, read, [row.content as Content, row.expected as Content]);
    return {
      id,
      revision: Number(row.number),
      savedBy: String(row.by),
      theirs: differences(item, expected, newest),
      yours: differences(item, newest, laidOver(newest, fields)),
    };
  });
}

/** A content with the values of a change over it. */
export const laidOver = (content: Content, fields: Content): Content => ({ ...content, ...given(content, fields) });

/** Values of a change in the form of contents: related items by their ids, texts over those there are. */
const given = (newest: Content, fields: Content): Content =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      const old = newest[name];
      const idOf = (one: unknown): unknown => (isObject(one) && typeof one.id === 'string' ? one.id : one);
      if (Array.isArray(value)) return [name, value.some((one) => isObject(one) && 'id' in one) ? value.map(idOf).sort() : value];
      if (isObject(value) && 'id' in value) return [name, value.id];
      return [name, isObject(value) && isObject(old) ? { ...old, ...value } : value];
    }),
  );

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
