import { registerEnumType } from 'type-graphql';
import type { ItemMetadata } from '../../entities/house/metadata.js';
import { datesOf, enumNameOfField, measuredBy } from '../../query/measures.js';
import { declareRead } from './declare.js';
import type { Around, Made } from './group-words.js';
import { DecimalScalar } from './scalars.js';
import { DayFigures } from './shared-types.js';

/** Adds to a group the figures of two fields: days between two dates, and the ratio of two sums. */
export function declarePairFigures(around: Around, item: ItemMetadata, made: Made): void {
  const dates = datesOf(around.audience, item);
  if (dates.length > 1) {
    const names = named(
      `${item.name}Dates`,
      `Dates of ${item.plural} between which days are counted.`,
      dates.map((field) => [enumNameOfField(field), field.doc]),
    );
    declareRead(
      made,
      'days',
      { kind: 'days' },
      {
        type: () => DayFigures,
        doc: 'Numbers of days from one date of each item to another; negative where the second is earlier. Only of items of which both days are known.',
        nullable: false,
        args: [
          { name: 'from', type: () => names, required: true, doc: 'Date from which days are counted.' },
          { name: 'to', type: () => names, required: true, doc: 'Date to which days are counted.' },
        ],
      },
    );
  }
  const sums = measuredBy(around.audience, item, 'sum');
  if (sums.length === 0) return;
  const totals = named(`${item.name}Sums`, `Totals of ${item.plural} of which ratios are made.`, [
    ['COUNT', 'Number of items.'],
    ...sums.map((field): [string, string] => [enumNameOfField(field), `Sum of the field: ${field.doc}`]),
  ]);
  declareRead(
    made,
    'ratio',
    { kind: 'ratio' },
    {
      type: () => DecimalScalar,
      doc: 'Ratio of two totals of the group, to six digits; of amounts, within one currency. Null: the second is 0 or has no value, the first has none, or they are in different currencies.',
      nullable: true,
      args: [
        { name: 'of', type: () => totals, required: true, doc: 'Total that is divided.' },
        { name: 'to', type: () => totals, required: true, doc: 'Total by which it is divided.' },
      ],
    },
  );
}

function named(
  name: string,
  description: string,
  values: readonly (readonly [name: string, doc: string])[],
): Record<string, string> {
  const names = Object.fromEntries(values.map(([one]) => [one, one]));
  registerEnumType(names, {
    name,
    description,
    valuesConfig: Object.fromEntries(values.map(([one, doc]) => [one, { description: doc }])),
  });
  return names;
}
