import { items } from '../../entities/entities.js';
import { idPrefix } from '../../entities/house/identity.js';
import type { Place } from '../refuse.js';
import { stored } from '../text.js';
import { limits } from './limits.js';

const linkable = new RegExp(
  `^(?:${items
    .filter((item) => item.path)
    .map(idPrefix)
    .join('|')})[0-9a-f]{32}(?:~[a-z]{2,3})?$`,
);

/** An address as a link holds it; undefined: it is none that a link may have. */
export function readAddress(given: unknown, place: Place): string | undefined {
  if (typeof given !== 'string') return undefined;
  const [, scheme = '', rest = ''] = /^\s*([a-z]+):(.*?)\s*$/is.exec(given) ?? [];
  try {
    switch (scheme.toLowerCase()) {
      case 'http':
      case 'https':
        return stored(place, given.trim(), limits.address, 'url') ?? undefined;
      case 'mailto':
        return `mailto:${stored(place, rest, limits.address, 'email') ?? ''}`;
      case 'tel':
        return /^\+?[0-9][0-9().\x2d]{2,30}$/.test(rest) ? `tel:${rest}` : undefined;
      default:
        return undefined;
    }
  } catch {
    return undefined;
  }
}

/** An id of an item that has a page, without the language in it; undefined: it is none. */
export const readLinkedItem = (given: unknown): string | undefined =>
  typeof given === 'string' && linkable.test(given) ? given.replace(/~.*$/, '') : undefined;

/** Where a link in HTML leads: an address, or an item in `item:<id>`. Undefined: nowhere that a link may lead. */
export function readHref(
  given: string | undefined,
  place: Place,
): { readonly href: string } | { readonly item: string } | undefined {
  const item = readLinkedItem(/^item:(.*)$/.exec(given?.trim() ?? '')?.[1]);
  if (item !== undefined) return { item };
  const href = readAddress(given, place);
  return href === undefined ? undefined : { href };
}
