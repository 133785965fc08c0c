import type { FieldMetadata, ItemMetadata } from '../../entities/house/metadata.js';
import { groupKeysOf, measuredBy, type MeasureName } from '../../query/measures.js';
import { declareField, declareInput, type TypeValue } from './declare.js';
import { conditionsOn, onCount, onDecimal, onNumber } from './filters.js';
import { families, keyDoc, meanings, type Around, type Made } from './group-words.js';
import { enumOf, NullsOrder, OrderDirection } from './vocabulary.js';

/** The conditions that can be put on groups of an item. */
export function havingInput(around: Around, item: ItemMetadata): Made {
  const name = `${item.name}Having`;
  return around.once(
    name,
    () => declareInput(name, `Conditions on groups of ${item.plural}. Several must all hold.`),
    (made) => {
      declareField(made, 'and', {
        type: () => [made],
        doc: 'Conditions that must all hold.',
        nullable: true,
      });
      declareField(made, 'or', {
        type: () => [made],
        doc: 'Conditions of which at least one must hold.',
        nullable: true,
      });
      declareField(made, 'not', { type: () => made, doc: 'Condition that must not hold.', nullable: true });
      declareField(made, 'count', {
        type: onCount,
        doc: 'Conditions on the number of items.',
        nullable: true,
      });
      nameFields(
        around,
        item,
        {
          made,
          suffix: 'Having',
          doc: `Conditions on figures of ${item.plural}. Several must all hold.`,
        },
        (field, measure) => ({
          type: () => condition(field, measure),
          doc: `Conditions on the figure of the field: ${field.doc}`,
        }),
      );
    },
  );
}

/** What groups of an item can be ordered by. */
export function groupOrderInput(around: Around, item: ItemMetadata): Made {
  const name = `${item.name}AggregateOrder`;
  const direction = () => enumOf(OrderDirection);
  return around.once(
    name,
    () =>
      declareInput(
        name,
        `One step of an order of groups of ${item.plural}: exactly one figure or key, and the position of groups without it.`,
      ),
    (made) => {
      declareField(made, 'count', { type: direction, doc: 'Order by the number of items.', nullable: true });
      declareField(made, 'nulls', {
        type: () => enumOf(NullsOrder),
        doc: 'Position of groups without a value. Optional; default: LAST.',
        nullable: true,
      });
      nameFields(
        around,
        item,
        {
          made,
          suffix: 'Order',
          doc: `Figure of ${item.plural} by which groups are ordered: exactly one.`,
        },
        (field) => ({
          type: direction,
          doc: `Order by the figure of the field: ${field.doc}`,
        }),
      );
      if (groupKeysOf(around.audience, item).length === 0) return;
      const keys = around.once(
        `${item.name}KeyOrder`,
        () =>
          declareInput(
            `${item.name}KeyOrder`,
            `Key by which groups of ${item.plural} are ordered: exactly one, and in groupBy.`,
          ),
        (input) => {
          for (const key of groupKeysOf(around.audience, item))
            declareField(input, key.name, {
              type: direction,
              doc: `Order by the key: ${keyDoc(key)}`,
              nullable: true,
            });
        },
      );
      declareField(made, 'key', {
        type: () => keys,
        doc: 'Order by a key; a key that is an item is ordered by the default order of its kind.',
        nullable: true,
      });
    },
  );
}

/** Gives an input a field for each measure, which names one field of the item. */
function nameFields(
  around: Around,
  item: ItemMetadata,
  { made, suffix, doc }: { readonly made: Made; readonly suffix: string; readonly doc: string },
  each: (field: FieldMetadata, measure: MeasureName) => { type: () => TypeValue; doc: string },
): void {
  for (const [family, measures] of families) {
    const fields = measuredBy(around.audience, item, measures[0]);
    if (fields.length === 0) continue;
    const name = `${item.name}${family}${suffix}`;
    const input = around.once(
      name,
      () => declareInput(name, doc),
      (empty) => {
        for (const field of fields) {
          const of = each(field, measures[0]);
          declareField(empty, field.name, { type: of.type, doc: of.doc, nullable: true });
        }
      },
    );
    for (const measure of measures)
      declareField(made, measure, {
        type: () => input,
        doc: `Conditions on the figures: ${meanings[measure]}`,
        nullable: true,
      });
  }
}

function condition(field: FieldMetadata, measure: MeasureName): TypeValue {
  if (measure === 'countDistinct') return onCount();
  if (field.kind === 'money' || field.kind === 'decimal') return onDecimal();
  if (field.kind === 'float' || (field.kind === 'int' && measure === 'sum')) return onNumber();
  return conditionsOn(field) as Made;
}
