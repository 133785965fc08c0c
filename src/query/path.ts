import { isLocale, type Locale } from '../base/locale.js';
import { fieldNamed, type ItemFacts } from '../entities/house/facts.js';

/** What a path of the website says by itself: the kind of page, its name, the language. */
export interface PathParts {
  readonly item: ItemFacts;
  readonly name: string;
  readonly locale: Locale | undefined;
}

/** Reads /fr/organisations/omct, with or without the language, a slash at the end, or the segment of another language. Undefined: no page has such a path. */
export function readPath(path: string, items: readonly ItemFacts[]): PathParts | undefined {
  const parts = path.split('/').filter((part) => part !== '');
  const first = parts[0] ?? '';
  const locale = isLocale(first) ? first : undefined;
  const [segment, name, ...more] = locale ? parts.slice(1) : parts;
  if (segment === undefined || name === undefined || more.length > 0) return undefined;
  const item = items.find((one) => one.path && Object.values(one.path).includes(segment));
  return item && { item, name: nameField(item).format === 'iso2' ? name.toUpperCase() : name, locale };
}

/** The field that stands last in the path of an item. */
export const nameField = (item: ItemFacts) => fieldNamed(item, item.natural[0] ?? '');
