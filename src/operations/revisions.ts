import { sql } from '../base/sql.js';
import { accountSql, whoSql } from '../entities/editorial/record.js';
import { itemNamed } from '../entities/house/metadata.js';
import { decode } from '../base/decode.js';
import { ReseauError } from '../base/errors.js';
import type { Run } from '../windows/run.js';
import type { Desk } from './desk.js';
import { same } from './entity.js';
import { heldTo, heldToEach, readingOfEach, readingsOf } from './reading.js';
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
  /** The id of that person in the graph; none: a process. */
  readonly savedByAccount?: string | undefined;
  /** Why it was saved, for those who read the whole item. */
  readonly note?: string | undefined;
  readonly content: Content;
  /** What the save before it said; nothing of the first. */
  readonly before: Content;
}

type Content = Readonly<Record<string, unknown>>;

/**
 * Where two states differ, field by field in the order of the item; whatever either says that is no field any
 * more comes last.
 */
export function differences(item: string, before: Content, after: Content): Difference[] {
  const { fields } = itemNamed(item);
  // A flag that the item got later was false before.
  const flags = fields
    .filter(({ kind, optional }) => kind === 'flag' && !optional)
    .map((field) => field.name);
  const [first, second] = [before, after].map((content) => ({
    ...(Object.keys(content).length > 0 && Object.fromEntries(flags.map((flag) => [flag, false]))),
    ...content,
  })) as [Content, Content];
  const names = [...fields.map((field) => field.name), ...Object.keys(before), ...Object.keys(after)];
  return [...new Set(names)]
    .filter((name) => !same(first[name] ?? null, second[name] ?? null))
    .map((field) => ({ field, before: first[field] ?? null, after: second[field] ?? null }));
}

const [who, account] = [whoSql(sql`r.saved_by`), accountSql(sql`r.saved_by`)];
const reading = { verb: 'read-revisions', needs: 'nothing', windows: false, once: false } as const;

/** The newest saves of an item that are wanted: at most so many, those before a number where one is given. */
export interface RevisionsWish {
  readonly item: string;
  readonly id: string;
  readonly first: number;
  readonly before?: number;
}

const revisionColumns = {
  place: decode.integer,
  number: decode.integer,
  savedAt: decode.moment,
  savedBy: decode.text,
  savedByAccount: decode.optional(decode.text),
  note: decode.optional(decode.text),
  content: decode.object,
  before: decode.object,
};

/**
 * For each of these wishes the saves, newest first, all by one statement; none of an item that the caller
 * does not read.
 */
export function revisions(desk: Desk, wishes: readonly RevisionsWish[]): Promise<SavedRevision[][]> {
  return inTransaction(desk, reading, async (work) => {
    const extents = await readingOfEach(work, wishes);
    const rows = await work.run(
      sql`select q.place::int as place, r.number, r.saved_at as "savedAt", ${who} as "savedBy", ${account} as "savedByAccount", r.note, r.content, coalesce(old.content, '{}') as before
from unnest($1::uuid[], $2::text[], $3::int[], $4::int[]) with ordinality q(id, item, before, first, place)
cross join lateral (select s.* from desk.revision s where s.item_id = q.id and s.item = q.item and s.number < q.before order by s.number desc limit q.first) r
left join desk.revision old on old.item_id = r.item_id and old.number = r.number - 1 order by q.place, r.number desc`,
      [
        wishes.map(({ id }) => id),
        wishes.map(({ item }) => item),
        wishes.map(({ before }) => before ?? 2_147_483_647),
        wishes.map(({ first }) => first),
      ],
    );
    const saves = Map.groupBy(decode.rows(rows, revisionColumns), ({ place }) => place);
    const read = wishes.flatMap((wish, index) => {
      const extent = extents[index];
      return extent ? [{ index, item: itemNamed(wish.item), extent, saves: saves.get(index + 1) ?? [] }] : [];
    });
    const held = await heldToEach(
      work,
      read.map(({ saves: some, ...part }) => ({
        ...part,
        contents: some.flatMap(({ content, before }) => [content, before]),
      })),
    );
    const found = wishes.map((): SavedRevision[] => []);
    for (const [at, { index, saves: some }] of read.entries()) {
      const contents = held[at] ?? [];
      found[index] = some.map(({ note, number, savedAt, savedBy, savedByAccount }, nth) => ({
        number,
        savedAt,
        savedBy,
        savedByAccount,
        ...(extents[index]?.whole && { note }),
        content: contents[2 * nth] ?? {},
        before: contents[2 * nth + 1] ?? {},
      }));
    }
    return found;
  });
}

/** Two revisions of an item that are to be compared. */
export interface RevisionPair {
  readonly item: string;
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/**
 * What items said at two of their revisions, field by field, all by one statement; ITEM_NOT_FOUND of an item
 * or a revision that is not there for the caller.
 */
export function compareRevisions(
  desk: Desk,
  comparisons: readonly RevisionPair[],
): Promise<(Difference[] | ReseauError)[]> {
  return inTransaction(desk, reading, async (work) => {
    const extents = await readingOfEach(work, comparisons);
    const contents = await contentsAt(
      work.run,
      comparisons.flatMap(({ item, id, from, to }) => [from, to].map((number) => ({ item, id, number }))),
    );
    const found = comparisons.map(({ item, id, from, to }, index) => {
      const extent = extents[index];
      if (!extent) return notFound(item, `${item} ${id} is not on the desk.`);
      const [before, after] = [contents.get(placeOf(item, id, from)), contents.get(placeOf(item, id, to))];
      if (!before || !after) return notFound(item, `${item} ${id} has no revision ${before ? to : from}.`);
      return { item: itemNamed(item), extent, contents: [before, after] };
    });
    const compared = found.flatMap((one) => (one instanceof ReseauError ? [] : [one]));
    const held = await heldToEach(work, compared);
    return found.map((one) => {
      if (one instanceof ReseauError) return one;
      const [before = {}, after = {}] = held[compared.indexOf(one)] ?? [];
      return differences(one.item.name, before, after);
    });
  });
}

const notFound = (item: string, message: string): ReseauError =>
  new ReseauError('ITEM_NOT_FOUND', message, { extensions: { item } });

const placeOf = (item: string, id: string, number: number): string => `${item} ${id} ${number}`;

/** The contents of these revisions, by their places; those that there are. */
async function contentsAt(
  run: Run,
  wanted: readonly { readonly item: string; readonly id: string; readonly number: number }[],
): Promise<ReadonlyMap<string, Content>> {
  const rows = await run(
    `select item, item_id as id, number, content from desk.revision
where (item_id, item, number) in (select id, item, number from unnest($1::uuid[], $2::text[], $3::int[]) q(id, item, number))`,
    [wanted.map(({ id }) => id), wanted.map(({ item }) => item), wanted.map(({ number }) => number)],
  );
  return new Map(
    decode
      .rows(rows, { item: decode.text, id: decode.text, number: decode.integer, content: decode.object })
      .map(({ item, id, number, content }) => [placeOf(item, id, number), content]),
  );
}

/** Both sides of a save that came too late. */
export interface Clash {
  readonly id: string;
  readonly revision: number;
  readonly savedBy: string;
  /** The id of that person in the graph; none: a process. */
  readonly savedByAccount: string | undefined;
  readonly theirs: readonly Difference[];
  readonly yours: readonly Difference[];
}

/**
 * What others have saved since the expected revision, and what this save would have changed of it; values are
 * as they were given.
 */
export function clashOf(
  desk: Desk,
  {
    item,
    id,
    expectedRevision,
    fields,
  }: {
    readonly item: string;
    readonly id: string;
    readonly expectedRevision: number;
    readonly fields: Content;
  },
): Promise<Clash> {
  return inTransaction(desk, reading, async (work) => {
    const facts = itemNamed(item);
    const read = (await readingsOf(work, facts, [id])).get(id);
    const rows = await work.run(
      sql`select r.number, ${who} as by, ${account} as account, r.content, coalesce(old.content, '{}') as expected
from desk.revision r left join desk.revision old on old.item_id = r.item_id and old.number = $3
where r.item_id = $1 and r.item = $2 order by r.number desc limit 1`,
      [id, item, expectedRevision],
    );
    const [row] = decode.rows(rows, {
      number: decode.integer,
      by: decode.text,
      account: decode.optional(decode.text),
      content: decode.object,
      expected: decode.object,
    });
    if (!row || !read) throw notFound(item, `${item} ${id} is not on the desk.`);
    const [newest, expected] = await heldTo(work, facts, read, [row.content, row.expected]);
    return {
      id,
      revision: row.number,
      savedBy: row.by,
      savedByAccount: row.account,
      theirs: differences(item, expected, newest),
      yours: differences(item, newest, laidOver(newest, fields)),
    };
  });
}

/** A content with the values of a change over it. */
export const laidOver = (content: Content, fields: Content): Content => ({
  ...content,
  ...given(content, fields),
});

/** Values of a change in the form of contents: related items by their ids, texts over those there are. */
const given = (newest: Content, fields: Content): Content =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      const old = newest[name];
      const idOf = (one: unknown): unknown => (isObject(one) && typeof one.id === 'string' ? one.id : one);
      if (Array.isArray(value))
        return [name, value.some((one) => isObject(one) && 'id' in one) ? value.map(idOf).sort() : value];
      if (isObject(value) && 'id' in value) return [name, value.id];
      return [name, isObject(value) && isObject(old) ? { ...old, ...value } : value];
    }),
  );

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
