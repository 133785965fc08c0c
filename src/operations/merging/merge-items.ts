import { name, sql } from '../../base/sql.js';
import { decode, type Decoder } from '../../base/decode.js';
import { ReseauError } from '../../base/errors.js';
import { items } from '../../entities/entities.js';
import { tableOf } from '../../entities/house/columns.js';
import { Exposure } from '../../entities/house/guarded-item.js';
import { fieldNamed, targetOf, type ItemMetadata } from '../../entities/house/metadata.js';
import { copy } from '../copy.js';
import { tighterOf } from '../expose.js';
import { requireShowable } from '../publish.js';
import { reportPurge, visibleRows } from '../purge.js';
import { refuse } from '../refuse.js';
import { structureFaults } from '../structure.js';
import { note, setExposure, type Targets } from '../targets.js';
import type { Work } from '../transaction.js';
import { takeDown } from '../unpublish.js';
import { derive } from '../write-derived.js';
import {
  moveEdge,
  reviseOwners,
  touchedOwners,
  twinsOf,
  type MovedEdge,
  type TouchedOwners,
} from './moved-edges.js';
import { moveLinks, movedLinks, ownersOf, type MovedLinks } from './moved-links.js';
import { edgesTo } from '../edges.js';
import { halfOf, type Half, type Pair } from './pair.js';
import { removeRows, snapshotOf, tableRows, type TableRows } from '../snapshot.js';
import { addedOf, saveKept, type Added } from './united.js';

/** What a merge did, as it is kept: all that is needed to undo it. */
export interface MergeRecord {
  readonly moved: readonly MovedEdge[];
  /** Missing: texts were not looked through when this merge was done. */
  readonly links?: readonly MovedLinks[];
  readonly added: Added;
  /** Items that said the same of both, and the merged item itself, which was the last to go. */
  readonly gone: readonly {
    readonly item: string;
    readonly ids: readonly string[];
    readonly rows: readonly TableRows[];
  }[];
  /** The exposure of the item that stays, and of the merged one. */
  readonly exposure: { readonly kept: Exposure; readonly merged: Exposure; readonly after: Exposure };
  /** Whether readers saw the merged item. */
  readonly shown: boolean;
  /** Old addresses of the item that stays. */
  readonly formerNames: { readonly before: readonly string[] | null; readonly added: readonly string[] };
}

const texts = decode.list(decode.text);
const exposure = decode.keyOf(Exposure.values);
const schema = decode.oneOf(['desk', 'published']);

/** Reads a record that was kept. */
export const mergeRecord: Decoder<MergeRecord> = decode.shape({
  moved: decode.list(
    decode.shape({ schema, owner: decode.text, field: decode.text, ids: texts, both: texts }),
  ),
  links: decode.optional(movedLinks),
  added: decode.record(texts),
  gone: decode.list(decode.shape({ item: decode.text, ids: texts, rows: decode.list(tableRows) })),
  exposure: decode.shape({ kept: exposure, merged: exposure, after: exposure }),
  shown: decode.flag,
  formerNames: decode.shape({ before: decode.nullable(texts), added: texts }),
});

/**
 * Makes two items one: all that refers to the second refers to the first, which gets its names and lists; the second
 * is removed, and its addresses lead to the first. The tighter exposure holds for both. Throws STAGE_INVALID,
 * ITEM_TAKEN, ITEM_INVALID.
 */
export async function mergeItems(work: Work, pair: Pair): Promise<MergeRecord> {
  const { item, kept, merged } = pair;
  const { run } = work;
  const [first, second] = [await halfOf(run, item, kept), await halfOf(run, item, merged)];
  requireShown(item, first, second);
  const both: Targets[] = [{ item: item.name, ids: [kept, merged] }];
  const before = await visibleRows(run, both);
  const gone: MergeRecord['gone'][number][] = [];
  for (const { owner, same } of await twins(work, pair))
    gone.push({ item: owner.name, ids: same, rows: await snapshotOf(run, owner, same) });
  gone.push({ item: item.name, ids: [merged], rows: await snapshotOf(run, item, [merged]) });
  // Those that say the same go first: else they would have the key of the others for a moment.
  for (const one of gone.slice(0, -1)) await remove(work, one);
  const { moved, links } = await moveAll(work, pair, second.isLive);
  const owners = [...moved, ...ownersOf(links)];
  const touched = touchedOwners(owners);
  await reviseOwners(work, item, owners);
  await requireStructure(work, touched);
  const added = addedOf(pair, first, second);
  await saveKept(work, pair, first, { added });
  await deriveFor(work, item, [kept]);
  const exposures = {
    kept: first.exposure,
    merged: second.exposure,
    after: tighterOf(first.exposure, second.exposure),
  };
  if (item.guarded) await setExposure(work, item, [kept], exposures.after);
  const formerNames = { before: first.formerNames, added: addressesOf(item, first, second) };
  if (second.isLive) await showKept(work, pair, { locales: first.locales, formerNames });
  const hidden = exposures.after === 'PUBLIC' ? [] : [kept];
  await hideCoarse(work, item, hidden);
  await remove(work, { item: item.name, ids: [merged] });
  await noteShown(work, touched.published, second.isLive ? { item, ids: [kept] } : undefined);
  await showAll(work, touched, [{ item: item.name, ids: [kept] }]);
  await renewCovers(work, item, hidden);
  await reportPurge(work, 'UNPUBLISH', both, before);
  return { moved, links, added, gone, exposure: exposures, shown: second.isLive, formerNames };
}

/** Refuses a pair of which readers would lose the one they see, or see a draft. */
function requireShown(item: ItemMetadata, kept: Half, merged: Half): void {
  if (!merged.isLive) return;
  const stage = (half: Half, what: string): never => {
    throw new ReseauError('STAGE_INVALID', `${item.name} ${half.id} ${what}`, {
      extensions: { item: item.name, id: half.id },
    });
  };
  if (!kept.isLive) stage(kept, 'is not published and the other is: publish it first, or keep the other.');
  for (const half of [kept, merged])
    if (half.isAhead) stage(half, 'has a draft that is not published: publish it first, or restore it.');
}

/** Items that say the same of both. Throws ITEM_TAKEN where two have one key and say different things. */
async function twins({ run }: Work, { item, kept, merged }: Pair) {
  const all = [];
  for (const edge of edgesTo(item)) {
    const found = await twinsOf(run, edge, [merged, kept]);
    if (found.other !== undefined)
      refuse(
        { item: found.owner.name, field: edge.field.name, index: 0 },
        `${found.other} says something else of the one than another with the same ${edge.owner.natural.join(', ')} says of the other: change or discard one of them first`,
        'ITEM_TAKEN',
      );
    if (found.same.length > 0) all.push(found);
  }
  return all;
}

async function moveAll(
  { run }: Work,
  { item, kept, merged }: Pair,
  isShown: boolean,
): Promise<{ readonly moved: readonly MovedEdge[]; readonly links: readonly MovedLinks[] }> {
  const moved: MovedEdge[] = [];
  const links: MovedLinks[] = [];
  // What readers do not see of the one must not appear with the other.
  for (const schema of ['desk', ...(isShown ? (['published'] as const) : [])] as const) {
    for (const edge of edgesTo(item)) moved.push(await moveEdge(run, edge, schema, [merged, kept]));
    links.push(...(await moveLinks(run, item, schema, [merged, kept])));
  }
  return { moved: moved.filter(({ ids, both }) => ids.length + both.length > 0), links };
}

async function requireStructure({ run }: Work, touched: TouchedOwners): Promise<void> {
  for (const schema of ['desk', 'published'] as const)
    for (const [owner, ids] of touched[schema]) {
      const [fault] = await structureFaults(run, schema, { item: owner.name, ids });
      if (fault) refuse({ item: owner.name, field: fault.field, index: 0 }, `${fault.id} ${fault.what}`);
    }
}

/** Writes what follows for items from all that refers to them. */
export async function deriveFor(work: Work, item: ItemMetadata, ids: readonly string[]): Promise<void> {
  for (const deriving of items)
    if (deriving.derives && targetOf(fieldNamed(deriving, deriving.derives.of)) === item)
      await derive({ ...work, reads: undefined }, deriving, ids);
}

/** The addresses of the merged item that lead to the one that stays: those that readers may know of both. */
const addressesOf = (item: ItemMetadata, kept: Half, merged: Half): readonly string[] =>
  item.path && merged.isLive && kept.exposure === 'PUBLIC' && merged.exposure === 'PUBLIC'
    ? [...(merged.formerNames ?? []), ...(merged.address === undefined ? [] : [merged.address])].filter(
        (one) => one !== kept.address && !kept.formerNames?.includes(one),
      )
    : [];

/** Shows the item that stays as the desk has it, with its new addresses. */
export async function showKept(
  { run }: Work,
  { item, kept }: Pair,
  { locales, formerNames }: Pick<Half, 'locales'> & { readonly formerNames: MergeRecord['formerNames'] },
): Promise<void> {
  await copy(run, item, new Map([[kept, { locales, whole: true, shared: true, kept: [] }]]));
  if (formerNames.added.length > 0)
    await run(
      sql`update published.${name(tableOf(item))} set former_names = coalesce(former_names, '{}') || $2::text[] where id = $1`,
      [kept, formerNames.added],
    );
}

/** Takes generalised rows from readers until the night: they appear under another id then. */
export const hideCoarse = ({ run }: Work, item: ItemMetadata, ids: readonly string[]): Promise<unknown> =>
  run(sql`update published.${name(tableOf(item))} set coarse = false where id = any ($1::uuid[])`, [ids]);

/** Gives items other ids for when they are generalised; only after the windows have forgotten the ids of now. */
export const renewCovers = ({ run }: Work, item: ItemMetadata, ids: readonly string[]): Promise<unknown> =>
  run(
    sql`update published.${name(tableOf(item))} set cover_id = gen_random_uuid() where id = any ($1::uuid[])`,
    [ids],
  );

/** Takes items from readers and from the desk; their revisions stay. */
async function remove(
  work: Work,
  { item: kind, ids }: { readonly item: string; readonly ids: readonly string[] },
): Promise<void> {
  const item = items.find((one) => one.name === kind);
  if (!item) throw new Error(`there is no item ${kind}`);
  await takeDown(work, item, ids, 'forget');
  await note(work, 'DISCARD', { item, ids });
  await work.project([{ item: kind, ids }]);
  await removeRows(work.run, item, ids);
  await work.project([{ item: kind, ids }], ['desk']);
}

/** Notes what readers see otherwise. */
export async function noteShown(
  work: Work,
  owners: ReadonlyMap<ItemMetadata, readonly string[]>,
  ...others: readonly ({ readonly item: ItemMetadata; readonly ids: readonly string[] } | undefined)[]
): Promise<void> {
  for (const [item, ids] of owners) await note(work, 'PUBLISH', { item, ids });
  for (const other of others) if (other) await note(work, 'PUBLISH', other);
}

/** Brings the windows to what has changed, and refuses what readers would not be shown any more. */
export async function showAll(work: Work, touched: TouchedOwners, more: readonly Targets[]): Promise<void> {
  const jobs = (of: TouchedOwners[keyof TouchedOwners]): Targets[] =>
    [...of].map(([item, ids]) => ({ item: item.name, ids }));
  const shown = [...jobs(touched.published), ...more];
  await work.project([...jobs(touched.desk), ...shown]);
  await requireShowable(work.run, shown);
}
