import { ReseauError } from '../../base/errors.js';
import { itemNamed, type ItemMetadata } from '../../entities/house/metadata.js';
import type { Desk } from '../desk.js';
import { heldTo, readingsAlsoInTrash, readingsOf } from '../reading.js';
import { differences, type Difference } from '../revisions.js';
import { inTransaction, type Work } from '../transaction.js';
import { partsAt, type EarlierPart } from './composition-at.js';

/** How a part differs between two revisions of its whole. */
export interface PartDifference {
  readonly item: ItemMetadata;
  readonly id: string;
  readonly change: 'ADDED' | 'REMOVED' | 'CHANGED';
  readonly fields: readonly Difference[];
}

/** Two revisions of an item whose parts are compared. */
export interface CompositionPair {
  readonly item: string;
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

const reading = { verb: 'read-composition', needs: 'nothing', windows: false, once: false } as const;

/**
 * The parts in which items differ between two of their revisions, as far as the caller reads them; ITEM_NOT_FOUND of
 * an item or a revision that is not there for them.
 */
export const compareCompositions = (
  desk: Desk,
  pairs: readonly CompositionPair[],
): Promise<(PartDifference[] | ReseauError)[]> =>
  inTransaction(desk, reading, async (work) => {
    const found: (PartDifference[] | ReseauError)[] = [];
    for (const pair of pairs)
      found.push(
        await compareOne(work, pair).catch((reason: unknown) => {
          if (reason instanceof ReseauError) return reason;
          throw reason;
        }),
      );
    return found;
  });

async function compareOne(work: Work, { item, id, from, to }: CompositionPair): Promise<PartDifference[]> {
  if (!(await readingsOf(work, itemNamed(item), [id])).has(id))
    throw new ReseauError('ITEM_NOT_FOUND', `${item} ${id} is not on the desk.`, { extensions: { item } });
  const [before, after] = [
    await partsAt(work, { item, id, revision: from }),
    await partsAt(work, { item, id, revision: to }),
  ];
  const [old, now] = [before, after].map((parts) => new Map(parts.map((part) => [part.id, part])));
  const found: PartDifference[] = [];
  // In the order of the later state, then what is there no more.
  for (const part of new Map([...after, ...before].map((one) => [one.id, one])).values()) {
    const differs = await differenceOf(work, part.item, old?.get(part.id), now?.get(part.id));
    if (differs) found.push(differs);
  }
  return found;
}

async function differenceOf(
  work: Work,
  item: ItemMetadata,
  before: EarlierPart | undefined,
  after: EarlierPart | undefined,
): Promise<PartDifference | undefined> {
  const id = (after ?? before)?.id ?? '';
  if (before?.revision === after?.revision) return undefined;
  const extent = (await readingsAlsoInTrash(work, item, [id])).get(id);
  if (!extent) return undefined;
  const [was, is] = await heldTo(work, item, extent, [before?.content ?? {}, after?.content ?? {}]);
  const fields = differences(item.name, was, is);
  if (before && after) return fields.length === 0 ? undefined : { item, id, change: 'CHANGED', fields };
  return { item, id, change: after ? 'ADDED' : 'REMOVED', fields };
}
