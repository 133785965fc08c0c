import type { Phrase } from './organisation-words.js';

/** A theme of the real vocabulary. */
export interface SampleTheme {
  readonly slug: string;
  readonly label: Phrase;
}

/** A fictional country, the only place where samples other than organisations may sit. */
export interface SamplePlace {
  readonly iso2: string;
  readonly iso3: string;
  readonly name: Phrase;
}

/**
 * What the sample stands on: the real vocabulary, the fictional countries, and sample organisations that may
 * be named anywhere.
 */
export interface SampleSetting {
  readonly places: readonly SamplePlace[];
  readonly themes: readonly SampleTheme[];
  /** Slugs of real programmes. */
  readonly programmes: readonly string[];
  /** Slugs of real mechanisms; none: nothing is sent to any. */
  readonly mechanisms: readonly string[];
  /** Slugs of public members among the samples. */
  readonly organisations: readonly string[];
}

/** The name of a country without the word that says it is a sample, which the text around it says already. */
export const plainName = (name: string): string => name.replace(/ \([^)]*\)$/, '');
