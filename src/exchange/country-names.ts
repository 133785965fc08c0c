import { readFileSync } from 'node:fs';
import { locales } from '../base/locale.js';
import { dataFile } from './data-file.js';

/** Unions of countries that stand among the regions of CLDR. */
const unions = ['EU', 'UN'];

/** Languages in which lists of countries arrive, beside those of the content. */
const alsoWritten = ['ar'];

/**
 * The names under which files write a country, by its ISO code: those of CLDR, and official, former and short ones
 * of a table. They only lead to countries that the desk has.
 */
export function otherCountryNames(): ReadonlyMap<string, readonly string[]> {
  const names = regionNames();
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

const regionNames = (): readonly Intl.DisplayNames[] =>
  [...locales, ...alsoWritten].flatMap((locale) =>
    (['long', 'short'] as const).map(
      (style) => new Intl.DisplayNames([locale], { type: 'region', style, fallback: 'none' }),
    ),
  );

/** The names of a union of countries in all languages, by its name in English: a donor has one name, and files others. */
export function otherUnionNames(): ReadonlyMap<string, readonly string[]> {
  const names = regionNames();
  const [english] = names.filter((one) => one.resolvedOptions().locale === 'en');
  return new Map(
    unions.flatMap((code) => {
      const called = english?.of(code);
      return called === undefined ? [] : [[called, names.flatMap((one) => one.of(code) ?? [])]];
    }),
  );
}
