import { isLocale, type Locale } from '../base/locale.js';
import { fieldNamed, type ItemMetadata } from '../entities/house/metadata.js';

/**
 * What a path of the website says by itself: the language, if it names one, and the rest without slashes at
 * its ends.
 */
export interface PathWords {
  readonly locale: Locale | undefined;
  readonly bare: string;
}

export function splitPath(path: string): PathWords {
  const words = path.split('/').filter((word) => word !== '');
  const first = words[0]?.toLowerCase() ?? '';
  return isLocale(first)
    ? { locale: first, bare: `/${words.slice(1).join('/')}` }
    : { locale: undefined, bare: `/${words.join('/')}` };
}

/**
 * Reads /fr/organisations/omct in any case, with or without the language, a slash at the end, or the segment
 * of another language. Undefined: no page has such a path.
 */
export function readPath(
  path: string,
  items: readonly ItemMetadata[],
): { readonly item: ItemMetadata; readonly name: string } | undefined {
  const [, segment, name, ...more] = splitPath(path).bare.split('/');
  if (segment === undefined || name === undefined || more.length > 0) return undefined;
  const item = items.find((one) => one.path && Object.values(one.path).includes(segment.toLowerCase()));
  // Slugs are in small letters.
  return item && { item, name: nameField(item).format === 'iso2' ? name.toUpperCase() : name.toLowerCase() };
}

/** The field that stands last in the path of an item. */
export const nameField = (item: ItemMetadata) => fieldNamed(item, item.natural[0] ?? '');
