import type { Audience } from '../../base/audience.js';
import { targetOf, type ItemMetadata } from '../../entities/house/metadata.js';
import { fieldsFor, listsOf } from '../../windows/window-columns.js';
import { declareField, declareInput } from './declare.js';
import { enumOf, OrderDirection } from './vocabulary.js';

type Made = new () => object;

/** What the orders need of the graph that they are part of. */
interface Around {
  readonly audience: Audience;
  once(name: string, make: () => Made, fill: (made: Made) => void): Made;
  order(item: ItemMetadata): Made;
}

/** Adds to the order of an item those by what it refers to, and by the lists that it has. */
export function fillRelationOrders(around: Around, item: ItemMetadata, input: Made): void {
  const ofList = around.once(
    'ListOrder',
    () => declareInput('ListOrder', 'Order by a list that each item has.'),
    (made) =>
      declareField(made, 'count', {
        type: () => enumOf(OrderDirection),
        doc: 'Order by the number of items in the list.',
        nullable: false,
      }),
  );
  for (const field of fieldsFor(around.audience, item).filter(({ kind }) => kind === 'one'))
    declareField(input, field.name, {
      type: () => around.order(targetOf(field)),
      doc: `Order by a field of the related item; at most three relations. ${field.doc}`,
      nullable: true,
    });
  for (const { name, doc } of listsOf(around.audience, item))
    declareField(input, name, { type: () => ofList, doc: `Order by the list. ${doc}`, nullable: true });
}
