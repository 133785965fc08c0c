import { ReseauError } from '../../base/errors.js';
import { itemNamed, type ItemMetadata } from '../../entities/house/metadata.js';
import type { EditorialStage } from '../../entities/house/workflow.js';
import type { TrackStages } from '../stage.js';
import { tracksNamed, type TrackTargets } from '../targets.js';
import type { Work } from '../transaction.js';
import { compositionOf, type Composition, type PartOnDesk } from './composition.js';

/**
 * The items of a verb; where one is named with what it consists of, with those of its parts that are in one of the
 * stages that the verb concerns. Throws CONFLICT where it does not consist of that any more.
 */
export async function withComposition<T extends TrackTargets>(
  work: Work,
  targets: readonly T[],
  concerned: readonly EditorialStage[],
): Promise<T[]> {
  const all: T[] = [];
  for (const [index, target] of targets.entries()) {
    const { compositions } = target;
    if (!compositions) {
      all.push(target);
      continue;
    }
    const own: string[] = [];
    const parts: PartOnDesk[] = [];
    for (const id of target.ids) {
      const token = compositions[id];
      const found = token === undefined ? undefined : await compositionOf(work, itemNamed(target.item), id);
      // What is not there, or has moved itself, the verb refuses in its own words.
      if (!found || found.revision !== target.revisions?.[id]) {
        own.push(id);
        continue;
      }
      if (found.token !== token) throw moved(found, index);
      const isConcerned = ({ item, standing }: Pick<PartOnDesk, 'item' | 'standing'>): boolean =>
        concerns(item, standing, target, concerned);
      const some = staying(found).filter(isConcerned);
      parts.push(...some);
      if (some.length === 0 || isConcerned(found)) own.push(id);
    }
    if (own.length > 0) all.push({ ...target, ids: own });
    for (const [item, some] of Map.groupBy(parts, (part) => part.item))
      all.push({
        ...target,
        item: item.name,
        ids: some.map(({ id }) => id),
        revisions: Object.fromEntries(some.map(({ id, revision }) => [id, revision])),
      });
  }
  return all;
}

/** Whether a verb concerns an item that has come so far: any of the languages that it names, or the item as a whole. */
function concerns(
  item: ItemMetadata,
  { stage, tracks }: TrackStages,
  target: TrackTargets,
  concerned: readonly EditorialStage[],
): boolean {
  const named = tracksNamed(target);
  if (!named) return concerned.includes(stage);
  return item.localised && named.some((track) => concerned.some((one) => one === tracks[track]));
}

/** The parts of an item, without those that go with a part that is removed. */
export function staying({ parts }: Composition): readonly PartOnDesk[] {
  const gone = new Set<string>();
  return parts.filter(({ id, whole, isRemoved }) => {
    if (isRemoved || gone.has(whole)) gone.add(id);
    return !gone.has(whole);
  });
}

const moved = ({ item, id, revision }: Composition, index: number): ReseauError =>
  new ReseauError('CONFLICT', `${item.name}: its parts are not those that were read`, {
    extensions: { item: item.name, index, id, expectedRevision: revision },
  });
