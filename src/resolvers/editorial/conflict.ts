import { ReseauError } from '../../base/errors.js';
import { withoutKey, type Desk } from '../../operations/desk.js';
import { clashOf } from '../../operations/revisions.js';
import type { Overlap } from '../../operations/three-way.js';
import { nameOfLocale } from '../../entities/house/locale-enum.js';
import { writeDifferences, writeId } from '../../entities/house/identity.js';
import { typeKey } from '../../query/root.js';
import type { Graph } from '../graph/graph.js';

/**
 * The Conflict of a verb that came too late, with what it would have changed; any other failure is thrown on.
 * `fieldsAt`: what the verb gives of the item at a place.
 */
export async function conflict(
  desk: Desk,
  graph: Graph,
  reason: unknown,
  fieldsAt: (index: number) => Readonly<Record<string, unknown>> = () => ({}),
): Promise<object> {
  if (!(reason instanceof ReseauError) || reason.code !== 'CONFLICT') throw reason;
  const {
    id,
    expectedRevision = 0,
    index = 0,
    overlaps = [],
  } = reason.extensions as {
    readonly id?: string;
    readonly expectedRevision?: number;
    readonly index?: number;
    readonly overlaps?: readonly Overlap[];
  };
  const item = graph.items.find((one) => one.name === reason.extensions.item);
  if (id === undefined || !item) throw reason;
  const found = await clashOf(withoutKey(desk), {
    item: item.name,
    id,
    expectedRevision,
    fields: fieldsAt(index),
  });
  return {
    ...found,
    theirs: writeDifferences(item, found.theirs),
    yours: writeDifferences(item, found.yours),
    overlaps: overlaps.map(({ field, locale }) => ({
      field,
      ...(locale && { locale: nameOfLocale(locale) }),
    })),
    [typeKey]: 'Conflict',
    id: writeId(item, id),
    expectedRevision,
    message: reason.message,
  };
}
