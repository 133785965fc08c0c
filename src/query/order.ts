import type { Audience } from '../base/audience.js';
import type { Locale } from '../base/locale.js';
import { ReseauError } from '../base/errors.js';
import { fieldNamed, type ItemMetadata } from '../entities/house/metadata.js';
import { maybeAbsent } from '../windows/window-columns.js';
import type { Argument } from './arguments.js';
import type { OrderStep } from './plan.js';

/** The order of a list as the client gave it, or that of the item. */
export function orderOf(
  audience: Audience,
  item: ItemMetadata,
  given: Argument | undefined,
  locale: Locale,
): readonly OrderStep[] {
  if (given?.kind !== 'list' || given.items.length === 0) {
    return item.order.map(([name, direction]) =>
      step(audience, item, name, locale, direction === 'DESC', false),
    );
  }
  const steps = given.items.map((one) => stepOf(audience, item, one, locale));
  const names = steps.map((one) => one.field.name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) throw new ReseauError('ORDER_INVALID', `orderBy names ${twice} twice.`);
  return steps;
}

function step(
  audience: Audience,
  item: ItemMetadata,
  name: string,
  locale: Locale,
  descending: boolean,
  nullsFirst: boolean,
): OrderStep {
  const field = fieldNamed(item, name);
  return { field, locale, descending, nullsFirst, nullable: maybeAbsent(audience, item, field) };
}

function stepOf(audience: Audience, item: ItemMetadata, given: Argument, locale: Locale): OrderStep {
  const said = new Map(
    given.kind === 'object'
      ? [...given.fields].map(([name, value]) => [name, value.kind === 'leaf' ? value.value : null])
      : [],
  );
  const nulls = said.get('nulls');
  said.delete('nulls');
  const [named, ...others] = [...said].filter(([, direction]) => direction !== null);
  if (!named || others.length > 0)
    throw new ReseauError('ORDER_INVALID', 'Each step of orderBy names exactly one field.');
  return step(audience, item, named[0], locale, named[1] === 'DESC', nulls === 'FIRST');
}
