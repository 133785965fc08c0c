import { ReseauError } from '../../base/errors.js';
import type { Targets } from '../../operations/targets.js';
import { readId } from '../../entities/house/identity.js';
import { idsByItem } from '../../query/plan-operation.js';
import type { Graph } from '../graph/graph.js';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType('ItemRevisionInput', {
  description: 'Item, and the revision of it that somebody has read and decides on.',
})
export class ItemRevisionInput {
  @Field(() => ID, { description: 'Item.' })
  id!: string;
  @Field(() => Int, {
    description:
      'Revision that was read. If the item has a newer one, the answer is a Conflict and none of the items is changed.',
  })
  expectedRevision!: number;
  @Field(() => String, {
    nullable: true,
    description:
      'Token of `composition` that was read: the verb then concerns the parts of the item too, as far as they are in a stage that it concerns. If one of them has changed since, the answer is a Conflict. Optional; default: the item alone.',
  })
  composition?: string | null;
}

/** An item that a verb names, of some verbs with the revision that was decided on. */
export type NamedItem = Pick<ItemRevisionInput, 'id'> & Partial<ItemRevisionInput>;

/**
 * The items by their kinds. Throws ID_INVALID, ARGUMENT_OUT_OF_RANGE, and VALUE_INVALID for an item with two
 * revisions.
 */
export function revisionTargets(graph: Graph, named: readonly NamedItem[]): Targets[] {
  const wanted = new Map<string, number>();
  const compositions: Record<string, string> = {};
  for (const { id, composition } of named)
    if (typeof composition === 'string') compositions[readId(id, graph.items).uuid] = composition;
  for (const { id, expectedRevision } of named) {
    if (expectedRevision === undefined) continue;
    if ((wanted.get(id) ?? expectedRevision) !== expectedRevision)
      throw new ReseauError(
        'VALUE_INVALID',
        `${id} is named twice, with the revisions ${String(wanted.get(id))} and ${expectedRevision}.`,
      );
    wanted.set(id, expectedRevision);
  }
  return [...idsByItem([...new Set(named.map(({ id }) => id))], graph.items)].map(([item, some]) => ({
    item: item.name,
    ids: some.map((id) => readId(id, [item]).uuid),
    revisions: Object.fromEntries(
      some.flatMap((id) => {
        const revision = wanted.get(id);
        return revision === undefined ? [] : [[readId(id, [item]).uuid, revision]];
      }),
    ),
    ...(Object.keys(compositions).length > 0 && { compositions }),
  }));
}
