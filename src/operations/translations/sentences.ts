import type { Locale } from '../../base/locale.js';

const segmenters = (locale: Locale): Intl.Segmenter =>
  new Intl.Segmenter(locale, { granularity: 'sentence' });

/** The sentences of a text, in their order, without the space around them. */
export const sentencesOf = (text: string, locale: Locale): readonly string[] =>
  [...segmenters(locale).segment(text)].map(({ segment }) => segment.trim()).filter((one) => one !== '');
