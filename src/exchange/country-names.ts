import { readFileSync } from 'node:fs';
import { locales } from '../base/locale.js';
import { dataFile } from './data-file.js';

/** Languages in which lists of countries arrive, beside those of the content. */
const alsoWritten = ['ar'];

/**
 * The names under which files write a country, by its ISO code: those of CLDR, and official, former and short ones
 * of a table. They only lead to countries that the desk has.
 */
export function otherCountryNames(): ReadonlyMap<string, readonly string[]> {
  const names = [...locales, ...alsoWritten].flatMap((locale) =>
    (['long', 'short'] as const).map(
      (style) => new Intl.DisplayNames([locale], { type: 'region', style, fallback: 'none' }),
    ),
  );
  return new Map(
    readFileSync(dataFile('names/countries.txt'), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => {
        const [code = '', ...others] = line.split('|');
        return [code, [...others, ...names.flatMap((one) => one.of(code) ?? [])]];
      }),
  );
}
