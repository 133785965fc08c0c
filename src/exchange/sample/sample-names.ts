import type { SampleLocale } from './languages.js';
import { forms, places, symbols } from './organisation-words.js';
import { random } from './random.js';

/** A name that no other sample has, and where it stands. */
export interface SampleName {
  readonly name: string;
  readonly country: string;
  readonly language: SampleLocale;
  readonly working: readonly string[];
}

/** Gives each index a name of its own and a country, the countries in turn. */
export function sampleNames(): (index: number) => SampleName {
  const turns = places.flatMap(([language, countries, working]) =>
    countries.split(' ').map((country) => ({ language, country, working: working.split(';') })),
  );
  const order = random(7);
  const shuffled = turns
    .map((turn) => ({ turn, at: order.between(0, 1_000_000) }))
    .sort((a, b) => a.at - b.at)
    .map(({ turn }) => turn);
  const used = { en: 0, fr: 0, es: 0 };
  return (index) => {
    const turn = shuffled[index % shuffled.length];
    if (!turn) throw new RangeError('no country to place a sample in');
    const { language, country, working } = turn;
    const serial = used[language]++;
    const all = symbols[language];
    // A step over the forms for every round of symbols: each pair comes once before any comes twice.
    const form = forms[language][(serial + Math.floor(serial / all.length)) % forms[language].length] ?? '{}';
    return {
      name: `${form.replace('{}', all[serial % all.length] ?? '')} (sample)`,
      country,
      language,
      working,
    };
  };
}
