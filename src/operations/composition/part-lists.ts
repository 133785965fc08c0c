import type { FieldMetadata, ItemMetadata } from '../../entities/house/metadata.js';
import { edgesTo } from '../edges.js';

/** The parts of one kind that an item has: a list of the item, and the relation of the parts that makes it. */
export interface PartList {
  readonly whole: ItemMetadata;
  /** Name of the list, as items of the graph have it. */
  readonly name: string;
  readonly part: ItemMetadata;
  readonly relation: FieldMetadata;
}

/** The lists of parts that items of a kind have. */
export const partListsOf = (whole: ItemMetadata): readonly PartList[] =>
  edgesTo(whole).flatMap(({ owner, field }) =>
    field.partOf && field.inverse !== undefined
      ? [{ whole, name: field.inverse, part: owner, relation: field }]
      : [],
  );

/** The relations of a part to wholes; where several are set, the last is to the nearest. */
export const wholesOf = (part: ItemMetadata): readonly FieldMetadata[] =>
  part.fields.filter((field) => field.partOf);
