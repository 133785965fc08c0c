import type { Locale } from '../../base/locale.js';

/**
 * The languages that the sample is written in. They are its own: a content language more does not change what
 * is measured on it.
 */
export const sampleLocales = ['fr', 'en', 'es'] as const satisfies readonly Locale[];
export type SampleLocale = (typeof sampleLocales)[number];
