import { locales, type Locale } from '../../base/locale.js';
import type { ItemMetadata } from './metadata.js';

/** An address of a page in one language, from the root of the website. */
export interface PageAddress {
  readonly locale: Locale;
  readonly path: string;
}

/** The addresses of the page of an item that has this name, in those of some languages in which it has one. */
export const pageAddresses = (
  { path }: ItemMetadata,
  pageName: string,
  languages: readonly Locale[],
): readonly PageAddress[] =>
  locales.flatMap((locale) => {
    const segment = path?.[locale];
    return segment !== undefined && languages.includes(locale)
      ? [{ locale, path: `/${locale}/${segment}/${pageName.toLowerCase()}` }]
      : [];
  });
