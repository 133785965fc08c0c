import { allFieldsOf, type FieldMetadata, type ItemMetadata } from '../entities/house/metadata.js';
import type { Argument } from './arguments.js';
import { oneUnit, refuseGroup, type InCommon } from './measure.js';
import { enumNameOfField } from './measures.js';

type Arguments = ReadonlyMap<string, Argument>;

/** The name that an argument holds. */
const said = (given: Arguments, argument: string): string => {
  const value = given.get(argument);
  return value?.kind === 'leaf' ? String(value.value) : '';
};

const fieldCalled = (item: ItemMetadata, name: string): FieldMetadata | undefined =>
  allFieldsOf(item).find((field) => enumNameOfField(field) === name);

/** The dates between which days are counted. */
export function datesAsked(item: ItemMetadata, given: Arguments) {
  const [from, to] = [fieldCalled(item, said(given, 'from')), fieldCalled(item, said(given, 'to'))];
  if (!from || !to) throw new Error(`${item.name} has no such dates`);
  return { from, to };
}

/** The totals of a ratio, each in one unit; undefined: the number of items. */
export function totalsAsked(item: ItemMetadata, given: Arguments, common: InCommon) {
  const [of, to] = ['of', 'to'].map((argument) => {
    const field = fieldCalled(item, said(given, argument));
    if (field) oneUnit(field, common);
    return field;
  });
  if (of?.units && to?.units && String(of.units) !== String(to.units))
    refuseGroup(`${of.name} and ${to.name} have different units, of which there is no ratio.`);
  return { of, to };
}
