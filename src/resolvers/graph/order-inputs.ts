import { targetOf, type ItemMetadata } from '../../entities/house/metadata.js';
import { fieldsFor, listsOf } from '../../windows/window-columns.js';
import { declareField, declareInput } from './declare.js';
import { sumOrder, type AroundSums } from './list-sums.js';
import { enumOf, OrderDirection } from './vocabulary.js';

type Made = new () => object;

/** What the orders need of the graph that they are part of. */
interface Around extends AroundSums {
  order(item: ItemMetadata): Made;
}

/** Adds to the order of an item those by what it refers to, and by the lists that it has. */
export function fillRelationOrders(around: Around, item: ItemMetadata, input: Made): void {
  for (const field of fieldsFor(around.audience, item).filter(({ kind }) => kind === 'one'))
    declareField(input, field.name, {
      type: () => around.order(targetOf(field)),
      doc: `Order by a field of the related item; at most three relations. ${field.doc}`,
      nullable: true,
    });
  for (const { name, item: other, doc } of listsOf(around.audience, item)) {
    const order = listOrder(around, other);
    declareField(input, name, { type: () => order, doc: `Order by the list. ${doc}`, nullable: true });
  }
}

/** The order by a list of an item: by its length or, where the items have numbers, by a sum of one. */
function listOrder(around: Around, item: ItemMetadata): Made {
  const sums = sumOrder(around, item);
  const name = sums ? `${item.name}ListOrder` : 'ListOrder';
  return around.once(
    name,
    () =>
      declareInput(
        name,
        sums
          ? `Order by a list of ${item.plural} that each item has: exactly one figure of it.`
          : 'Order by a list that each item has.',
      ),
    (made) => {
      declareField(made, 'count', {
        type: () => enumOf(OrderDirection),
        doc: 'Order by the number of items in the list.',
        nullable: sums !== undefined,
      });
      if (sums)
        declareField(made, 'sum', {
          type: () => sums,
          doc: 'Order by the sum of a number of the items in the list.',
          nullable: true,
        });
    },
  );
}
