import { name, sql } from '../base/sql.js';
import { decode } from '../base/decode.js';
import { ReseauError } from '../base/errors.js';
import type { Locale } from '../base/locale.js';
import { items } from '../entities/entities.js';
import { tableOf } from '../entities/house/columns.js';
import type { ItemMetadata } from '../entities/house/metadata.js';
import { idsOf } from '../windows/run.js';
import { isId } from './read-value.js';
import { refuse } from './refuse.js';
import type { Work } from './transaction.js';

/** Items that a verb is about. */
export interface Targets {
  readonly item: string;
  readonly ids: readonly string[];
  /**
   * Per id, the revision that was decided on; a newer one is a conflict. Nothing of an id: whatever the
   * newest is.
   */
  readonly revisions?: Readonly<Record<string, number>>;
  /**
   * Per id, what the item consisted of when it was decided on: the verb then concerns its parts too. Nothing of an
   * id: the item alone.
   */
  readonly compositions?: Readonly<Record<string, string>>;
}

const deskColumns = { id: decode.text, revision: decode.integer, content: decode.optional(decode.object) };

/** An item on the desk: its newest revision and, for a person, what that says. */
interface OnDesk {
  readonly id: string;
  readonly revision: number;
  readonly content: Readonly<Record<string, unknown>>;
}

/** The facts of a kind of item that a verb names. */
const itemOf = (wanted: string, index = 0): ItemMetadata =>
  items.find((one) => one.name === wanted) ??
  refuse({ item: wanted.slice(0, 60), index }, 'is no kind of item');

/** The items of a verb, for any caller. Throws ITEM_INVALID, ITEM_NOT_FOUND. */
export async function found(
  { run, isHouse }: Work,
  { item: wanted, ids }: Targets,
  index: number,
): Promise<{ readonly item: ItemMetadata; readonly rows: readonly OnDesk[] }> {
  const item = itemOf(wanted, index);
  if (!ids.every(isId)) refuse({ item: item.name, index }, 'an id must be a UUID in small letters');
  const table = name(tableOf(item));
  const said = await run(
    isHouse
      ? sql`select id, revision from desk.${table} where id = any ($1::uuid[])`
      : sql`select d.id, d.revision, r.content from desk.${table} d join desk.revision r on r.item_id = d.id and r.number = d.revision where d.id = any ($1::uuid[])`,
    [ids],
  );
  const rows = decode.rows(said, deskColumns).map(({ content = {}, ...row }) => ({ ...row, content }));
  const there = new Set(rows.map(({ id }) => id));
  const absent = ids.find((id) => !there.has(id));
  if (absent !== undefined)
    refuse({ item: item.name, index }, `${absent} is not on the desk`, 'ITEM_NOT_FOUND');
  return { item, rows };
}

/**
 * Throws CONFLICT where an item has a newer revision than the one that was decided on. Asked after the
 * rights: the answer tells what the newer one says.
 */
export function requireRevisions(
  { revisions }: Targets,
  item: ItemMetadata,
  rows: readonly Pick<OnDesk, 'id' | 'revision'>[],
  index: number,
): void {
  const moved = rows.find(({ id, revision }) => (revisions?.[id] ?? revision) !== revision);
  if (!moved) return;
  const expectedRevision = revisions?.[moved.id];
  throw new ReseauError(
    'CONFLICT',
    `${item.name}: is at revision ${moved.revision}, not ${String(expectedRevision)}`,
    {
      extensions: { item: item.name, index, id: moved.id, expectedRevision },
    },
  );
}

/**
 * Refuses ids that are not on the desk, and those that the caller may not touch; the facts of their kind.
 * `locales`: only these texts are touched.
 */
export async function onDesk(
  work: Work,
  target: Targets,
  index: number,
  locales?: readonly Locale[],
): Promise<ItemMetadata> {
  const { item, rows } = await found(work, target, index);
  work.allow(rows.map(({ id, content }) => ({ item, id, contents: [content], ...(locales && { locales }) })));
  requireRevisions(target, item, rows, index);
  return item;
}

/**
 * Refuses items that the caller may not touch; those that are no longer on the desk are nobody's. False where
 * none is there.
 */
export async function onDeskOrGone(
  work: Work,
  target: Targets,
  index: number,
  locales?: readonly Locale[],
): Promise<boolean> {
  try {
    await onDesk(work, target, index, locales);
    return true;
  } catch (reason: unknown) {
    if (!(reason instanceof ReseauError) || reason.code !== 'ITEM_NOT_FOUND') throw reason;
    return false;
  }
}

/** Items of one kind. */
export interface ItemsOfKind {
  readonly item: ItemMetadata;
  readonly ids: readonly string[];
}

export type EditorialAct = 'PUBLISH' | 'UNPUBLISH' | 'WITHDRAW' | 'EXPOSE' | 'COARSEN' | 'DISCARD';

/**
 * Notes what was done to items, in which locales they are published now, and of which revision each text is,
 * where only the `named` ones were published.
 */
export async function note(
  { run, by, did }: Work,
  act: EditorialAct,
  { item, ids }: ItemsOfKind,
  named: readonly Locale[] = [],
): Promise<void> {
  did({ item: item.name, ids });
  const texts = sql`case when p.revision < d.revision then (select jsonb_object_agg(one, case when one = any ($5::text[]) then d.revision
  else coalesce((last.text_revisions ->> one)::int, last.revision, p.revision) end) from unnest(p.locales) one) end`;
  await run(
    sql`insert into desk.publication (id, item, item_id, act, revision, text_revisions, locales, done_at, done_by)
select gen_random_uuid(), $1, i.id, $2, p.revision, ${texts}, coalesce(p.locales, '{}'), now(), $3
from unnest($4::uuid[]) i(id) left join published.${name(tableOf(item))} p on p.id = i.id and p.live left join desk.${name(tableOf(item))} d on d.id = i.id
left join lateral (select l.revision, l.text_revisions from desk.publication l where l.item_id = i.id and l.revision is not null order by l.done_at desc limit 1) last on true`,
    [item.name, act, by, ids, named],
  );
}

/**
 * Sets the exposure of items on the desk, each change with its revision, and in what is published of them.
 * Those that changed.
 */
export async function setExposure(
  { run, by }: Work,
  item: ItemMetadata,
  ids: readonly string[],
  exposure: string,
): Promise<string[]> {
  const table = name(tableOf(item));
  const changed = idsOf(
    await run(
      sql`update desk.${table} set exposure = $2, revision = revision + 1, saved_at = now() where id = any ($1::uuid[]) and exposure <> $2 returning id`,
      [ids, exposure],
    ),
  );
  await run(
    sql`insert into desk.revision (item_id, number, item, content, saved_at, saved_by)
select d.id, d.revision, $2, old.content || jsonb_build_object('exposure', $3::text), now(), $4
from desk.${table} d join desk.revision old on old.item_id = d.id and old.number = d.revision - 1 where d.id = any ($1::uuid[])`,
    [changed, item.name, exposure, by],
  );
  // Whatever an item becomes, it loses its place among the generalised ones, which the nightly verb gives it,
  // and its old addresses: one may have been given up because it said too much.
  await run(
    sql`update published.${table} p set exposure = $2, coarse = false, former_names = null, xid = pg_current_xact_id(), revision = case when p.revision = d.revision - 1 then d.revision else p.revision end
from desk.${table} d where d.id = p.id and p.id = any ($1::uuid[])`,
    [changed, exposure],
  );
  return changed;
}
