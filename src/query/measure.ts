import { ReseauError } from '../base/errors.js';
import { fieldNamed, targetOf, type FieldMetadata, type ItemMetadata } from '../entities/house/metadata.js';
import { isNull, type Argument } from './arguments.js';
import type { GroupKey, MeasureName } from './measures.js';
import { openUnits } from './one-unit.js';
import type { Measure } from './figures.js';
import type { Condition } from './condition.js';
import type { Slot } from './slot.js';
import type { ArgumentScope } from './slot-list.js';

export const refuseGroup = (what: string): never => {
  throw new ReseauError('GROUP_INVALID', what);
};

/** What the rows of each group have in common: the keys, and what all of them meet. */
export interface InCommon {
  readonly keys: readonly GroupKey[];
  readonly where: Condition | undefined;
}

/** A measure by which groups are compared: of a number whose unit all rows of a group share. */
export function comparable(measure: Measure, common: InCommon): Measure {
  if (measure.kind === 'count' || measure.kind === 'countDistinct') return measure;
  oneUnit(measure.field, common);
  return measure;
}

/** Refuses a number whose unit the rows of a group do not share. */
export function oneUnit(field: FieldMetadata, { keys, where }: InCommon): void {
  const open = openUnits(field, where, keys);
  if (open.length === 0) return;
  refuseGroup(
    field.kind === 'money'
      ? `${field.name} may be in several currencies, which cannot be compared: add ${field.name}Currency to groupBy, or a currency to the filter.`
      : `${field.name} may be in several units, which cannot be added or compared: add ${open.join(' and ')} to groupBy, or to the filter by eq or isNull.`,
  );
}

/** A field of which all groups are summed up: its unit is one in all of them, which no key can make it. */
export function summedAcross(field: FieldMetadata, { where }: InCommon): FieldMetadata {
  const open = openUnits(field, where);
  if (open.length > 0)
    refuseGroup(
      `${field.name} may be in several units, of which there is no whole: add ${open.join(' and ')} to the filter.`,
    );
  return field;
}

/** A measure that is shown: amounts stand apart by currency there. */
export const shownMeasure = (measure: Measure, common: InCommon): Measure =>
  measure.kind !== 'count' && measure.field.kind === 'money' ? measure : comparable(measure, common);

/** Amounts in one currency, at the rates that the arguments name. */
export function converted(
  measure: MeasureName,
  { field, rates }: { readonly field: FieldMetadata; readonly rates: ItemMetadata },
  { locale, slots }: ArgumentScope,
  given: ReadonlyMap<string, Argument>,
): Measure {
  const slot = (name: string): Slot | undefined => {
    const one = given.get(name);
    if (one?.kind !== 'leaf' || isNull(one)) return undefined;
    if (name === 'source') return slots.id(one, targetOf(fieldNamed(rates, 'source')));
    return name === 'to' ? slots.currency(one) : slots.value(one);
  };
  return {
    kind: 'in',
    measure,
    field,
    locale,
    to: slot('to') as Slot,
    year: slot('year') as Slot,
    source: slot('source'),
    rates,
  };
}
