import type { SampleLocale } from './languages.js';
import type { SubjectKind } from '../../entities/appeals/appeal-vocabulary.js';
import { actions, subjects, summaryOf } from './appeal-words.js';
import { begins, type Phrase } from './organisation-words.js';
import { fill, inEach, originalOf, sampleText, type Fields } from './phrase.js';
import type { Random } from './random.js';
import {
  asking,
  backgrounds,
  headings,
  news,
  situations,
  situationsOfOrganisations,
} from './section-words.js';
import { plainName, type SamplePlace, type SampleSetting, type SampleTheme } from './setting.js';

/** What all the appeals of a chain are about. */
export interface Case {
  readonly place?: SamplePlace;
  readonly kind: SubjectKind;
  readonly who: Phrase;
  readonly count: number;
  readonly themes: readonly SampleTheme[];
}

const nowhere: Phrase = { en: 'an imaginary country', fr: 'sans nom', es: 'sin nombre' };

/** A case by chance, in a fictional country or in none. */
export function caseOf(chance: Random, setting: SampleSetting, place?: SamplePlace): Case {
  const [kind, who] = chance.pick(subjects);
  return {
    place,
    kind,
    who,
    count: chance.between(2, 15),
    themes: chance.some(setting.themes, chance.between(1, 3)),
  };
}

/** The words of one appeal about a case, in the languages in which it was written. */
export function textOf(
  chance: Random,
  about: Case,
  written: readonly SampleLocale[],
  step: number,
): Fields & { readonly summary: object } {
  const { kind, who, count, themes } = about;
  const label = themes[0]?.label ?? begins;
  const asked = chance.some(actions, 3);
  const values = (locale: SampleLocale) => ({
    count,
    who: who[locale],
    theme: label[locale],
    place: plainName((about.place?.name ?? nowhere)[locale]),
  });
  const parts: readonly (readonly [heading: Phrase, text: Phrase])[] = [
    ...(step > 0 ? [[headings.news, chance.pick(news)] as const] : []),
    [headings.situation, chance.pick(kind === 'ORGANISATIONS' ? situationsOfOrganisations : situations)],
    [headings.background, chance.pick(backgrounds)],
    [headings.actions, asking],
  ];
  return {
    title: sampleText(written, (locale) => `${label[locale]} – ${count} ${who[locale]}`),
    summary: inEach(written, (locale) => summaryOf[locale](label[locale], count, who[locale])),
    sections: inEach(written, (locale) =>
      parts.map(([heading, text]) => ({
        heading: heading[locale],
        text: `${begins[locale]}${fill(text, locale, values(locale))}`,
      })),
    ),
    actionsRequested: inEach(written, (locale) => asked.map((action) => action[locale])),
    originalLocale: originalOf(written),
    languages: [...written],
    themes: themes.map((theme) => theme.slug),
    subjectUnit: kind === 'ORGANISATIONS' ? 'ORGANISATIONS' : 'PERSONS',
    subjectCount: count,
    subjectKind: kind,
  };
}
