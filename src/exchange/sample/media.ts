import type { Upload } from '../../operations/shared/keep-upload.js';
import { sampleLocales } from './languages.js';
import { sampleText, type Fields } from './phrase.js';
import type { Phrase } from './organisation-words.js';

/** A picture that does not exist: its file, its placeholder as the paint of the server gives it, and its words. */
interface Shown {
  readonly file: string;
  readonly placeholder: string;
  readonly words: Phrase;
}

const webp = (base64: string): string => `data:image/webp;base64,${base64}`;

const shown: readonly Shown[] = [
  {
    file: 'sample-candle.jpg',
    placeholder: webp(
      'UklGRjgAAABXRUJQVlA4ICwAAACwAQCdASoQAAkABUB8JZACdAD0fPyAAP2XQOdgue3dUckjyVemj8hXjL34AA==',
    ),
    words: { en: 'a candle on a table', fr: 'une bougie sur une table', es: 'una vela sobre una mesa' },
  },
  {
    file: 'sample-harbour.jpg',
    placeholder: webp('UklGRjYAAABXRUJQVlA4ICoAAABwAQCdASoQAAkABUB8JZQC7AFAAAD9L27xT6iv6hJqJ8Zcb64z/TkAAAA='),
    words: { en: 'boats in a harbour', fr: 'des bateaux dans un port', es: 'barcos en un puerto' },
  },
  {
    file: 'sample-letters.jpg',
    placeholder: webp('UklGRjYAAABXRUJQVlA4ICoAAADQAQCdASoQAAkABUB8JaACdADxCaXIAAD1/u8/2AHsm7DCcjEZ2rXhIAA='),
    words: { en: 'letters on a desk', fr: 'des lettres sur un bureau', es: 'cartas sobre un escritorio' },
  },
];

/** Names of the pictures. */
export const sampleFiles: readonly string[] = shown.map(({ file }) => file);

/** What all of them measure. */
export const sampleSize = { width: 1600, height: 900 } as const;

/** What is known of their files. */
export const sampleUploads: readonly Upload[] = shown.map(({ file, placeholder }) => ({
  file,
  mediaType: 'image/jpeg',
  ...sampleSize,
  placeholder,
}));

/** Pictures that do not exist: what they would show, and nobody on them. */
export const sampleMedia = (): Fields[] =>
  shown.map(({ file, words }) => ({
    file,
    provenance: 'SAMPLE',
    alt: sampleText(sampleLocales, (locale) => words[locale]),
    credit: 'Sample: nobody',
    focalX: 0.5,
    focalY: 0.4,
  }));
