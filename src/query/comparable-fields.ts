import type { Audience } from '../base/audience.js';
import type { FieldKind, FieldMetadata, ItemMetadata } from '../entities/house/metadata.js';
import { fieldsFor } from '../windows/window-columns.js';

/** Which fields of an item can be compared with one another: those of one class. */
const classes: Readonly<Partial<Record<FieldKind, string>>> = {
  int: 'int',
  float: 'float',
  decimal: 'decimal',
  money: 'money',
  day: 'date',
  partialDay: 'date',
  time: 'time',
};

/** Whether two fields of an item have values of one type, in one unit. */
export const areComparable = (one: FieldMetadata, other: FieldMetadata): boolean =>
  classes[one.kind] !== undefined &&
  classes[one.kind] === classes[other.kind] &&
  String(one.units) === String(other.units);

/** The fields of an item that an audience can compare with another one of it. */
export const comparableFields = (audience: Audience, item: ItemMetadata): readonly FieldMetadata[] => {
  const fields = fieldsFor(audience, item);
  return fields.filter((one) => fields.some((other) => other !== one && areComparable(one, other)));
};
