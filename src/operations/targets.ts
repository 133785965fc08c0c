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
import { shared, type Track } from './translation.js';

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

/** Items of which a verb may concern some languages alone. */
export interface TrackTargets extends Targets {
  /** The languages; without them: everything. */
  readonly locales?: readonly Locale[];
  /** With languages: what is shared by all of them too. */
  readonly withShared?: boolean;
}

/** The tracks that a verb names; undefined: all. */
export const tracksNamed = ({ locales, withShared }: TrackTargets): readonly Track[] | undefined =>
  locales && withShared ? [...locales, shared] : locales;

const deskColumns = {
  id: decode.text,
  revision: decode.integer,
  content: decode.optional(decode.object),
  tracks: decode.optional(decode.record(decode.integer)),
};

/** An item on the desk: its newest revision and, for a person, what that says. */
interface OnDesk {
  readonly id: string;
  readonly revision: number;
  readonly content: Readonly<Record<string, unknown>>;
  /** Per track the newest revision that changed it. */
  readonly tracks: Readonly<Record<string, number>>;
}

/** The facts of a kind of item that a verb names. */
const itemOf = (wanted: string, index = 0): ItemMetadata =>
  items.find((one) => one.name === wanted) ??
  refuse({ item: wanted.slice(0, 60), index }, 'is no kind of item');

/** The items of a verb, for any caller. Throws ITEM_INVALID, ITEM_NOT_FOUND. */
export async function found(
  { run, isHouse }: Work,
  target: TrackTargets,
  index: number,
): Promise<{ readonly item: ItemMetadata; readonly rows: readonly OnDesk[] }> {
  const { item: wanted, ids } = target;
  const item = itemOf(wanted, index);
  if (!ids.every(isId)) refuse({ item: item.name, index }, 'an id must be a UUID in small letters');
  const table = name(tableOf(item));
  const said = await run(
    isHouse && !target.locales
      ? sql`select id, revision from desk.${table} where id = any ($1::uuid[])`
      : sql`select d.id, d.revision, r.content, r.tracks from desk.${table} d join desk.revision r on r.item_id = d.id and r.number = d.revision where d.id = any ($1::uuid[])`,
    [ids],
  );
  const rows = decode
    .rows(said, deskColumns)
    .map(({ content = {}, tracks = {}, ...row }) => ({ ...row, content, tracks }));
  const there = new Set(rows.map(({ id }) => id));
  const absent = ids.find((id) => !there.has(id));
  if (absent !== undefined)
    refuse({ item: item.name, index }, `${absent} is not on the desk`, 'ITEM_NOT_FOUND');
  return { item, rows };
}

/**
 * Throws CONFLICT where an item has a newer revision than the one that was decided on, or where languages are
 * named, one that changed any of these. Asked after the rights: the answer tells what the newer one says.
 */
export function requireRevisions(
  target: TrackTargets,
  item: ItemMetadata,
  rows: readonly Pick<OnDesk, 'id' | 'revision' | 'tracks'>[],
  index: number,
): void {
  const { revisions } = target;
  const named = tracksNamed(target);
  const hasMoved = ({ revision, tracks }: (typeof rows)[number], expected: number): boolean =>
    expected > revision || !named
      ? expected !== revision
      : named.some((track) => (tracks[track] ?? 0) > expected);
  const moved = rows.find((row) => hasMoved(row, revisions?.[row.id] ?? row.revision));
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
 * where they are not all of one.
 */
export async function note(
  { run, by, did }: Work,
  act: EditorialAct,
  { item, ids }: ItemsOfKind,
): Promise<void> {
  did({ item: item.name, ids });
  const texts = sql`case when p.track_revisions is not null then (select jsonb_object_agg(one, coalesce((p.track_revisions ->> one)::int, p.revision)) from unnest(p.locales) one) end`;
  await run(
    sql`insert into desk.publication (id, item, item_id, act, revision, text_revisions, locales, done_at, done_by)
select gen_random_uuid(), $1, i.id, $2, p.revision, ${texts}, coalesce(p.locales, '{}'), now(), $3
from unnest($4::uuid[]) i(id) left join published.${name(tableOf(item))} p on p.id = i.id and p.live`,
    [item.name, act, by, ids],
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
    sql`insert into desk.revision (item_id, number, item, content, tracks, saved_at, saved_by)
select d.id, d.revision, $2, old.content || jsonb_build_object('exposure', $3::text), old.tracks || jsonb_build_object('shared', d.revision), now(), $4
from desk.${table} d join desk.revision old on old.item_id = d.id and old.number = d.revision - 1 where d.id = any ($1::uuid[])`,
    [changed, item.name, exposure, by],
  );
  // Readers who have the newest shared fields have this revision of them; their texts are as old as before.
  const isCurrent = sql`p.revision >= (o.tracks ->> 'shared')::int`;
  // Whatever an item becomes, it loses its place among the generalised ones, which the nightly verb gives it,
  // and its old addresses: one may have been given up because it said too much.
  await run(
    sql`update published.${table} p set exposure = $2, coarse = false, former_names = null, xid = pg_current_xact_id(), revision = case when ${isCurrent} then d.revision else p.revision end, track_revisions = case when ${isCurrent} and (p.revision < d.revision - 1 or p.track_revisions is not null)
  then (select jsonb_object_agg(e.key, coalesce((p.track_revisions ->> e.key)::int, p.revision)) from jsonb_each(o.tracks) e where e.key <> 'shared') else p.track_revisions end
from desk.${table} d join desk.revision o on o.item_id = d.id and o.number = d.revision - 1 where d.id = p.id and p.id = any ($1::uuid[])`,
    [changed, exposure],
  );
  return changed;
}
