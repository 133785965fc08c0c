import { sampleLocales } from './languages.js';
import { sampleText, type Fields } from './phrase.js';
import type { Phrase } from './organisation-words.js';

const shown: readonly (readonly [file: string, words: Phrase])[] = [
  [
    'sample-candle.jpg',
    { en: 'a candle on a table', fr: 'une bougie sur une table', es: 'una vela sobre una mesa' },
  ],
  [
    'sample-harbour.jpg',
    { en: 'boats in a harbour', fr: 'des bateaux dans un port', es: 'barcos en un puerto' },
  ],
  [
    'sample-letters.jpg',
    { en: 'letters on a desk', fr: 'des lettres sur un bureau', es: 'cartas sobre un escritorio' },
  ],
];

/** Names of the pictures. */
export const sampleFiles: readonly string[] = shown.map(([file]) => file);

/** What all of them measure. */
export const sampleSize = { width: 1600, height: 900 } as const;

/** Pictures that do not exist: what they would show, and nobody on them. */
export const sampleMedia = (): Fields[] =>
  shown.map(([file, words]) => ({
    file,
    provenance: 'SAMPLE',
    alt: sampleText(sampleLocales, (locale) => words[locale]),
    credit: 'Sample: nobody',
    focalX: 0.5,
    focalY: 0.4,
  }));
