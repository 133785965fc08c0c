import { isLocale, type Locale } from '../base/locale.js';
import { items } from '../entities/entities.js';
import type { FieldMetadata, ItemMetadata } from '../entities/house/metadata.js';
import type { Change } from './change.js';
import { isId, readValue } from './read-value.js';
import { placed, refuse, type Place } from './refuse.js';

/** A change whose every value fits its field. */
export interface CheckedChange {
  readonly place: Place;
  readonly item: ItemMetadata;
  readonly id?: string;
  readonly expectedRevision?: number;
  readonly values: ReadonlyMap<FieldMetadata, unknown>;
  readonly originalLocale?: Locale;
}

// A key of an index has at most 2,704 bytes.
const longestKey = 2_600;

/**
 * Checks a change by the facts of its item, before anything is asked of the database. `house`: a verb writes
 * what only verbs may.
 */
export function readChange(
  { item: wanted, id, expectedRevision, fields }: Change,
  index: number,
  house = false,
): CheckedChange {
  const item =
    items.find((one) => one.name === wanted) ??
    refuse({ item: wanted.slice(0, 60), index }, 'is no kind of item');
  const place: Place = { item: item.name, index };
  if (id !== undefined && !isId(id)) refuse(place, 'the id must be a UUID in small letters');
  if (expectedRevision !== undefined && (!Number.isInteger(expectedRevision) || expectedRevision < 0))
    refuse(place, 'expectedRevision must be a whole number');
  const values = new Map<FieldMetadata, unknown>();
  let originalLocale: Locale | undefined;
  for (const [name, value] of Object.entries(fields).filter(([, one]) => one !== undefined)) {
    const at = { ...place, field: name };
    if (name === 'originalLocale' && item.localised) {
      originalLocale = typeof value === 'string' && isLocale(value) ? value : refuse(at, 'must be a locale');
      continue;
    }
    const field = item.fields.find((one) => one.name === name) ?? refuse(at, 'is no field of this item');
    if (!house && field.derived !== undefined) refuse(at, field.derived);
    const read = placed(at, () => readValue(field, value, at));
    if (read === null && !field.optional && field.kind !== 'many') refuse(at, 'is required');
    if (
      (item.natural.includes(name) || field.unique) &&
      typeof read === 'string' &&
      Buffer.byteLength(read) > longestKey
    )
      refuse(at, `must have at most ${longestKey} bytes`);
    values.set(field, field.kind === 'many' && read === null ? [] : read);
  }
  return { place, item, id, expectedRevision, values, originalLocale };
}
