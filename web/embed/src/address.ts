import { facets, parameterOf, parametersOf, type Wishes } from '../../shared/directory/wishes.js';

const names = ([...facets, 'search'] as const).map((name) => ({ name, parameter: parameterOf(name) }));

/** The text of a choice in the address of the page; null: the address names none at all. */
export function choiceInAddress(name: string): string | null {
  const parameters = new URLSearchParams(location.search);
  if (!names.some(({ parameter }) => parameters.has(parameter))) return null;
  const known = names.find((one) => one.name === name);
  return known ? (parameters.get(known.parameter) ?? '') : null;
}

/** Writes the choices into the address of the page, beside what else stands there. */
export function writeAddress(wishes: Wishes): void {
  const address = new URL(location.href);
  for (const { parameter } of names) address.searchParams.delete(parameter);
  for (const [name, value] of parametersOf(wishes)) address.searchParams.set(name, value);
  // Another page of the list begins anew.
  for (const name of ['after', 'before']) address.searchParams.delete(name);
  history.replaceState(history.state, '', address);
}
