import type { LocalisedText } from '../../src/entities/house/values.js';
import { issuers } from '../../src/exchange/sample/appeal-words.js';
import { sampleBatches } from '../../src/exchange/sample/batches.js';
import type { SampleSetting } from '../../src/exchange/sample/setting.js';

const begins = { en: /^Sample: /, fr: /^Exemple : /, es: /^Muestra: / } as const;

/** A small real vocabulary and five fictional countries, as the sample is given them. */
export const setting: SampleSetting = {
  places: ['A', 'B', 'C', 'D', 'E'].map((letter) => ({
    iso2: `X${letter}`,
    iso3: `XA${letter}`,
    name: { en: `Land ${letter} (sample)`, fr: `Pays ${letter} (exemple)`, es: `País ${letter} (muestra)` },
  })),
  themes: ['torture', 'release', 'threats'].map((slug) => ({
    slug,
    label: { en: slug, fr: slug, es: slug },
  })),
  programmes: issuers,
  mechanisms: ['committee', 'rapporteur'],
  organisations: Array.from({ length: 50 }, (_, index) => `organisation-${index}-sample`),
};

/** The rows of the sample by their kind. */
export const sampleRows = (
  given: SampleSetting = setting,
): ReadonlyMap<string, readonly Readonly<Record<string, unknown>>[]> =>
  new Map(
    sampleBatches(given)
      .flat()
      .map(({ kind, rows }) => [kind, rows.map((row) => row.fields)]),
  );

/** True when a text begins, in each of its languages, with the word that says it is a sample. */
export const beginsAsSample = (text: LocalisedText): boolean =>
  Object.entries(text).every(([locale, words]) => begins[locale as keyof typeof begins].test(words));
