import { Int, registerEnumType } from 'type-graphql';
import type { Audience } from '../../base/audience.js';
import type { ItemMetadata } from '../../entities/house/metadata.js';
import { comparableFields } from '../../query/comparable-fields.js';
import { enumNameOfField } from '../../query/measures.js';
import { declareField, declareInput } from './declare.js';
import { enumOf, FieldOperator } from './vocabulary.js';

/** Adds to a filter the comparison of two fields of the item, where it has fields of one type. */
export function fillComparisons(audience: Audience, item: ItemMetadata, input: new () => object): void {
  const fields = comparableFields(audience, item);
  if (fields.length === 0) return;
  const names = Object.fromEntries(fields.map((field) => [enumNameOfField(field), enumNameOfField(field)]));
  registerEnumType(names, {
    name: `${item.name}Comparable`,
    description: `Fields of ${item.plural} that can be compared with one another.`,
    valuesConfig: Object.fromEntries(
      fields.map((field) => [enumNameOfField(field), { description: field.doc }]),
    ),
  });
  // type-graphql must know an enum before it builds.
  const operators = enumOf(FieldOperator);
  const comparison = declareInput(
    `${item.name}Comparison`,
    `Comparison of two fields of ${item.plural}, which have values of one type.`,
  );
  declareField(comparison, 'field', { type: () => names, doc: 'Field that is compared.', nullable: false });
  declareField(comparison, 'operator', {
    type: () => operators,
    doc: 'Operator of the comparison.',
    nullable: false,
  });
  declareField(comparison, 'to', {
    type: () => names,
    doc: 'Field that it is compared with.',
    nullable: false,
  });
  if (fields.some(({ kind }) => kind === 'day' || kind === 'partialDay'))
    declareField(comparison, 'days', {
      type: () => Int,
      doc: 'Number of days, from -100000 to 100000, that are added to the second field, which is a date. Optional; default: 0.',
      nullable: true,
    });
  declareField(input, 'compare', {
    type: () => [comparison],
    doc: 'Comparisons of two fields of the item, which must all hold. An unknown day or month counts as 01; amounts are compared only where both are in one currency.',
    nullable: true,
  });
}
