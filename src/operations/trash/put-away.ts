import { name, sql } from '../../base/sql.js';
import { ReseauError } from '../../base/errors.js';
import { tableOf } from '../../entities/house/columns.js';
import { items } from '../../entities/entities.js';
import { itemNamed, type ItemMetadata } from '../../entities/house/metadata.js';
import { idsOf } from '../../windows/run.js';
import { checkAll } from '../check-all.js';
import type { Desk } from '../desk.js';
import { edgesTo, referring } from '../edges.js';
import { reportPurge, visibleRows } from '../purge.js';
import { newestOf } from '../newest.js';
import { readableIds } from '../reading.js';
import { refuse } from '../refuse.js';
import { refuseReleased } from '../released.js';
import { removeRows, snapshotOf } from '../snapshot.js';
import { note, onDesk, type ItemsOfKind, type Targets } from '../targets.js';
import { titleIn } from '../titles.js';
import { inTransaction, type Work } from '../transaction.js';
import { takeDown } from '../unpublish.js';
import { refuseWithdrawn } from '../withdrawal.js';
import { deriveAfter } from '../write-derived.js';
import { withParts } from '../composition/with-parts.js';

/** Days for which the trash keeps an item. */
const daysInTrash = 90;

/**
 * Puts drafts that were never published into the trash, with their parts. Throws STAGE_INVALID,
 * ITEM_NOT_FOUND, ITEM_INVALID, CONFLICT, FORBIDDEN.
 */
export const discardDrafts = (desk: Desk, targets: readonly Targets[]): Promise<void> =>
  inTransaction(desk, { verb: 'discard-drafts', needs: 'DRAFT' }, async (work) => {
    await putAway(work, targets, refusePublished);
  });

/**
 * Takes items from readers and from the desk and puts them into the trash, with their parts. Throws
 * STAGE_INVALID, ITEM_NOT_FOUND, ITEM_INVALID, CONFLICT, FORBIDDEN.
 */
export const archive = (desk: Desk, targets: readonly Targets[]): Promise<void> =>
  inTransaction(desk, { verb: 'archive', needs: 'PUBLISH' }, async (work) => {
    await putAway(work, targets, () => undefined);
  });

/**
 * Puts parts into the trash that are removed from their wholes, within a transaction that does more. `draft`: parts
 * that were never published, by somebody who may draft them.
 */
export const putAwayParts = (
  work: Work,
  targets: readonly Targets[],
  stage: 'draft' | 'any',
): Promise<void> =>
  stage === 'any'
    ? putAway(work, targets, () => undefined)
    : putAway(
        { ...work, allow: (subjects, wanted = ['DRAFT']) => work.allow(subjects, wanted) },
        targets,
        refusePublished,
      );

type Check = (kind: ItemsOfKind, published: ReadonlySet<string>) => void;

async function putAway(work: Work, targets: readonly Targets[], check: Check): Promise<void> {
  const { run } = work;
  const { all, wholes, published } = await requireRemovable(work, targets, check);
  const gone = all.map(({ item, ids }) => ({ item: item.name, ids }));
  const before = await visibleRows(run, gone);
  for (const one of all) {
    await takeDown(work, one.item, one.ids, 'keep');
    await note(work, 'DISCARD', one);
  }
  await work.project(gone);
  for (const one of all) await keep(work, one, { published, wholes });
  const changing = { kinds: all.map(({ item }) => item), ids: all.flatMap(({ ids }) => ids) };
  await deriveAfter(work, changing, async () => {
    for (const { item, ids } of all.toReversed()) await removeRows(run, item, ids);
    return { done: undefined, ids: [] };
  });
  await work.project(gone, ['desk']);
  if (published.size > 0) await reportPurge(work, 'UNPUBLISH', gone, before);
}

/** What goes into the trash together. */
interface Removable {
  /** The named items and their parts; each kind after those that it refers to. */
  readonly all: readonly ItemsOfKind[];
  readonly wholes: Wholes;
  /** Those that have ever been published. */
  readonly published: ReadonlySet<string>;
}

/** Refuses items that must stay, or that the caller may not put away. */
async function requireRemovable(work: Work, targets: readonly Targets[], check: Check): Promise<Removable> {
  await checkAll(targets, (target, index) => onDesk(work, target, index));
  const { all, wholes } = await goingWith(work, targets);
  const published = new Set<string>();
  for (const [index, one] of all.entries()) {
    const { item, ids } = one;
    await onDesk(work, { item: item.name, ids }, index);
    await refuseWithdrawn(work, item, ids);
    await refuseReleased(work, item, ids);
    for (const id of await everPublished(work, one)) published.add(id);
    check(one, published);
  }
  await refuseUsed(work, all);
  return { all, wholes, published };
}

/** Throws as `discardDrafts` does, without changing anything. */
export async function requireDiscardable(work: Work, targets: readonly Targets[]): Promise<void> {
  await requireRemovable(work, targets, refusePublished);
}

/** Throws as `archive` does, without changing anything. */
export async function requireArchivable(work: Work, targets: readonly Targets[]): Promise<void> {
  await requireRemovable(work, targets, () => undefined);
}

function refusePublished({ item, ids }: ItemsOfKind, published: ReadonlySet<string>): void {
  const id = ids.find((one) => published.has(one));
  if (id !== undefined)
    throw new ReseauError('STAGE_INVALID', `${item.name} ${id} has been published: archive it instead.`, {
      extensions: { item: item.name, id },
    });
}

/** Those of the items that readers see, or have ever seen. */
export const everPublished = async ({ run }: Work, { item, ids }: ItemsOfKind): Promise<string[]> =>
  idsOf(
    await run(
      sql`select id from published.${name(tableOf(item))} where id = any ($1::uuid[])
union select item_id from desk.publication where item_id = any ($1::uuid[]) and item = $2 and act = 'PUBLISH'`,
      [ids, item.name],
    ),
  );

/** Refuses items to which others on the desk refer that do not go with them. Throws ITEM_INVALID. */
async function refuseUsed(work: Work, all: readonly ItemsOfKind[]): Promise<void> {
  const going = new Set(all.flatMap(({ ids }) => ids));
  for (const { item, ids } of all)
    for (const edge of edgesTo(item)) {
      const others = (await referring(work.run, edge, 'desk', ids)).filter((id) => !going.has(id));
      if (others.length === 0) continue;
      const [read] = await readableIds(work, edge.owner, others);
      // That something refers to it may be a secret: who gets a grant, for one.
      const other = read === undefined ? 'an item that you do not read' : `${edge.owner.name} ${read}`;
      refuse(
        { item: item.name, index: 0 },
        `is still referred to by ${other}; \`usedBy\` lists what you read of those that do`,
      );
    }
}

/** Of every item that goes, the named one with which it goes. */
type Wholes = ReadonlyMap<string, { readonly item: string; readonly id: string }>;

/** The named items and their parts; each kind after those that it refers to. */
async function goingWith(
  { run }: Work,
  targets: readonly Targets[],
): Promise<{ readonly all: readonly ItemsOfKind[]; readonly wholes: Wholes }> {
  const wholes = new Map<string, { readonly item: string; readonly id: string }>();
  const going = new Map<ItemMetadata, string[]>();
  for (const { item: whole, ids } of targets)
    for (const id of ids)
      for (const { item, ids: parts } of await withParts(run, itemNamed(whole), id))
        for (const one of parts.filter((part) => !wholes.has(part))) {
          wholes.set(one, { item: whole, id });
          going.set(item, [...(going.get(item) ?? []), one]);
        }
  const all = items.flatMap((item) => {
    const ids = going.get(item);
    return ids ? [{ item, ids }] : [];
  });
  return { all, wholes };
}

/** Keeps the rows of items in the trash. */
async function keep(
  { run, by }: Work,
  { item, ids }: ItemsOfKind,
  { published, wholes }: { readonly published: ReadonlySet<string>; readonly wholes: Wholes },
): Promise<void> {
  const newest = await newestOf(run, item, ids);
  const contents = new Map(newest.map(({ id, content }) => [id, content]));
  for (const id of ids) {
    const whole = wholes.get(id) ?? { item: item.name, id };
    await run(
      sql`insert into desk.trash (item_id, item, whole_id, whole, title, was_published, rows, deleted_at, deleted_by, kept_until)
values ($1, $2, $3, $4, $5, $6, $7, now(), $8, now() + make_interval(days => $9))`,
      [
        id,
        item.name,
        whole.id,
        whole.item,
        titleIn(item, contents.get(id) ?? {})?.slice(0, 300) ?? null,
        published.has(id),
        JSON.stringify(await snapshotOf(run, item, [id])),
        by,
        daysInTrash,
      ],
    );
  }
}
