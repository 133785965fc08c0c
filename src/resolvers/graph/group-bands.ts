import type { ItemMetadata } from '../../entities/house/metadata.js';
import { groupKeysOf, measuredBy } from '../../query/measures.js';
import type { AcrossGroups } from '../../query/figures.js';
import { declareField, declareInput, declareObject, declareRead, type ArgumentSpec } from './declare.js';
import type { Around, Made } from './group-words.js';
import { DecimalScalar } from './scalars.js';

/** The argument that names the bounds of bands; none where an item has no numbers. */
export function bandArguments(around: Around, item: ItemMetadata): readonly ArgumentSpec[] {
  const keys = groupKeysOf(around.audience, item).filter(({ of }) => of === 'band');
  if (keys.length === 0) return [];
  const name = `${item.name}Bands`;
  const bands = around.once(
    name,
    () => declareInput(name, `Bounds of bands of numbers by which ${item.plural} are grouped.`),
    (made) => {
      for (const { field } of keys)
        declareField(made, field.name, {
          type: () => [DecimalScalar],
          doc: `Bounds in ascending order, 1 to 100; a bound belongs to the band above it. Bands of the field: ${field.doc}`,
          nullable: true,
        });
    },
  );
  return [
    {
      name: 'bands',
      type: () => bands,
      doc: 'Bounds for the keys of groupBy that are bands; required for each of them.',
    },
  ];
}

/** What a group is among all groups, by the name of its field. */
export const acrossDocs: Readonly<Record<AcrossGroups, string>> = {
  share:
    'Share of the group in the sum of all groups, also of those that `having` leaves out: 0.25 is a quarter; to six digits. Null: the group has no value, or the sum is 0.',
  running:
    'Sum of this group and of all before it in the order, also of those on earlier pages. Null: none has a value.',
};

/** The figures of groups that can be seen across all groups: the number of items, and sums. */
export function acrossGroups(around: Around, item: ItemMetadata): Made {
  const fields = measuredBy(around.audience, item, 'sum');
  const name = fields.length > 0 ? `${item.name}AcrossGroups` : 'CountAcrossGroups';
  return around.once(
    name,
    () =>
      declareObject(
        name,
        'Figures of a group among all groups. Of numbers with a unit only where the filter leaves one unit.',
      ),
    (made) => {
      declareRead(
        made,
        'count',
        { kind: 'acrossGroupsOf' },
        { type: () => DecimalScalar, doc: 'Figure for the number of items.', nullable: true },
      );
      for (const field of fields)
        declareRead(
          made,
          field.name,
          { kind: 'acrossGroupsOf', field },
          { type: () => DecimalScalar, doc: `Figure for the sum of the field: ${field.doc}`, nullable: true },
        );
    },
  );
}
