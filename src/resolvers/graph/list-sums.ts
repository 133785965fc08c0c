import type { Audience } from '../../base/audience.js';
import type { FieldMetadata, ItemMetadata } from '../../entities/house/metadata.js';
import { summedBy } from '../../query/measures.js';
import { declareField, declareInput, type TypeValue } from './declare.js';
import { onDecimal } from './filters.js';
import { enumOf, OrderDirection } from './vocabulary.js';

type Made = new () => object;

/** What sums need of the graph that they are part of. */
export interface AroundSums {
  readonly audience: Audience;
  once(name: string, make: () => Made, fill: (made: Made) => void): Made;
  filter(item: ItemMetadata): Made;
}

const filterDoc = 'Conditions that items meet to be summed. Optional; default: all items of the list.';

/** Conditions on sums of numbers of the items of a list; undefined: they have no numbers. */
export const sumFilter = (around: AroundSums, item: ItemMetadata): Made | undefined =>
  ofSums(around, item, {
    suffix: 'SumFilter',
    doc: `Conditions on sums of numbers of ${item.plural}, each in one currency or unit, which the filter beside it leaves. Several must all hold. A sum without a value is null.`,
    each: ({ doc }) => ({
      type: onDecimal,
      doc: `Conditions on the sum of the field: ${doc}`,
    }),
  });

/** Orders by a sum of a number of the items of a list; undefined: they have no numbers. */
export const sumOrder = (around: AroundSums, item: ItemMetadata): Made | undefined =>
  ofSums(around, item, {
    suffix: 'SumOrder',
    doc: `Sum of a number of ${item.plural} by which is ordered: exactly one, in one currency or unit, which the filter beside it leaves. A sum without a value is null.`,
    each: ({ doc }) => ({
      type: () => enumOf(OrderDirection),
      doc: `Order by the sum of the field: ${doc}`,
    }),
  });

function ofSums(
  around: AroundSums,
  item: ItemMetadata,
  words: {
    readonly suffix: string;
    readonly doc: string;
    readonly each: (field: FieldMetadata) => { readonly type: () => TypeValue; readonly doc: string };
  },
): Made | undefined {
  const fields = summedBy(around.audience, item);
  if (fields.length === 0) return undefined;
  const name = item.name + words.suffix;
  return around.once(
    name,
    () => declareInput(name, words.doc),
    (made) => {
      declareField(made, 'filter', { type: () => around.filter(item), doc: filterDoc, nullable: true });
      for (const field of fields) declareField(made, field.name, { ...words.each(field), nullable: true });
    },
  );
}
