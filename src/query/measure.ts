import { ReseauError } from '../base/errors.js';
import { fieldNamed, targetOf, type FieldMetadata, type ItemMetadata } from '../entities/house/metadata.js';
import { isNull, type Argument } from './arguments.js';
import type { GroupKey } from './measures.js';
import type { Measure } from './plan.js';
import type { Slot } from './slot.js';
import type { ArgumentScope } from './slot-list.js';

export const refuseGroup = (what: string): never => {
  throw new ReseauError('GROUP_INVALID', what);
};

/** Francs are neither more nor less than euros: amounts are compared where a group has one currency only. */
export function comparable(measure: Measure, keys: readonly GroupKey[]): Measure {
  if (measure.kind === 'count' || measure.kind === 'countDistinct' || measure.field.kind !== 'money')
    return measure;
  const { field } = measure;
  if (!keys.some((key) => key.field === field && key.of === 'currency'))
    refuseGroup(
      `${field.name} may be in several currencies, which cannot be compared: add ${field.name}Currency to groupBy.`,
    );
  return measure;
}

/** Amounts in one currency, at the rates that the arguments name. */
export function converted(
  kind: 'sumIn' | 'avgIn',
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
    kind,
    field,
    locale,
    to: slot('to') as Slot,
    year: slot('year') as Slot,
    source: slot('source'),
    rates,
  };
}
