import { isLocale, type Locale } from '../base/locale.js';
import type { ReseauError } from '../base/errors.js';
import { items } from '../entities/entities.js';
import type { FieldMetadata, ItemMetadata } from '../entities/house/metadata.js';
import type { Change } from './change.js';
import { isId, readValue } from './read-value.js';
import { Faults, placed, raiseAll, refuse, type Place } from './refuse.js';
import { isRequired } from './text.js';

/** A change, read: the values that fit their fields, and what is wrong with the others. */
export interface CheckedChange {
  readonly place: Place;
  readonly item: ItemMetadata;
  readonly id?: string;
  readonly newId?: string;
  readonly expectedRevision?: number;
  /** True: it may be laid over a newer revision. */
  readonly merges?: boolean;
  /** True: it makes an item, and is none of an item that has its key. */
  readonly isNew: boolean;
  readonly values: ReadonlyMap<FieldMetadata, unknown>;
  readonly originalLocale?: Locale;
  /**
   * Set where the item gets a revision although nothing of it changes, since parts of it do; with the languages of
   * their texts, where nothing else of them changes.
   */
  readonly touched?: { readonly locales: readonly Locale[] | undefined };
  readonly faults: readonly ReseauError[];
}

// A key of an index has at most 2,704 bytes.
const longestKey = 2_600;

/**
 * Checks a change by the facts of its item, before anything is asked of the database. Throws all that is wrong with
 * it. `house`: a verb writes what only verbs may.
 */
export function readChange(change: Change, index: number, house = false): CheckedChange {
  const checked = checkChange(change, index, house);
  raiseAll(checked.faults);
  return checked;
}

/** The same, with what is wrong beside what is right, for who looks for what else is wrong. */
export function checkChange(change: Change, index: number, house = false): CheckedChange {
  const { item: wanted, id, newId, expectedRevision, fields, isNew = false, merges = false } = change;
  const before = change.faults ?? [];
  const item =
    items.find((one) => one.name === wanted) ??
    refuse({ item: wanted.slice(0, 60), index }, 'is no kind of item');
  const place: Place = { item: item.name, index };
  if (id !== undefined && !isId(id)) refuse(place, 'the id must be a UUID in small letters');
  if (expectedRevision !== undefined && (!Number.isInteger(expectedRevision) || expectedRevision < 0))
    refuse(place, 'expectedRevision must be a whole number');
  const faults = new Faults();
  for (const one of before) {
    // Who read the values did not know where the change stands.
    Object.assign(one.extensions, { index });
    faults.try(() => placed(place, () => raiseAll([one])));
  }
  const values = new Map<FieldMetadata, unknown>();
  let originalLocale: Locale | undefined;
  for (const [name, value] of Object.entries(fields).filter(([, one]) => one !== undefined)) {
    const at = { ...place, field: name };
    faults.try(() => {
      if (name === 'originalLocale' && item.localised) originalLocale = readLocale(value, at);
      else values.set(...readField(item, value, at, house));
    });
  }
  const said = { isNew, merges, values, originalLocale };
  return { place, item, id, newId, expectedRevision, ...said, faults: faults.all };
}

const readLocale = (value: unknown, at: Place): Locale =>
  typeof value === 'string' && isLocale(value)
    ? value
    : refuse(at, { rule: 'UNKNOWN', text: 'must be a locale' });

function readField(
  item: ItemMetadata,
  value: unknown,
  at: Place & { readonly field: string },
  house: boolean,
): [FieldMetadata, unknown] {
  const field =
    item.fields.find((one) => one.name === at.field) ??
    refuse(at, { rule: 'UNKNOWN', text: 'is no field of this item' });
  if (!house && field.derived !== undefined) refuse(at, { rule: 'READ_ONLY', text: field.derived });
  const read = placed(at, () => readValue(field, value, at));
  if (read === null && !field.optional && field.kind !== 'many') refuse(at, isRequired);
  if (
    (item.natural.includes(field.name) || field.unique) &&
    typeof read === 'string' &&
    Buffer.byteLength(read) > longestKey
  )
    refuse(at, {
      rule: 'TOO_LONG',
      values: { max: longestKey },
      text: `must have at most ${longestKey} bytes`,
    });
  return [field, field.kind === 'many' && read === null ? [] : read];
}
