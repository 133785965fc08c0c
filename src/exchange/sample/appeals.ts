import { locales, type Locale } from '../../base/locale.js';
import type { AppealKind } from '../../entities/appeals/appeal-vocabulary.js';
import { actions, issuers, subjects, summaryOf } from './appeal-words.js';
import { begins, type Phrase } from './organisation-words.js';
import { random, type Random } from './random.js';
import { slugify } from './slugify.js';

/** What the sample takes from the real vocabulary. */
export interface SampleTheme {
  readonly slug: string;
  readonly label: Phrase;
}

/** A fictional country, the only place where sample appeals happen. */
export interface SamplePlace {
  readonly iso2: string;
  readonly iso3: string;
}

/** Every combination of languages that an appeal may be written in. */
const languagesOfTexts: readonly (readonly Locale[])[] = [locales, ['en'], ['fr', 'en'], ['fr'], ['en', 'es'], ['es'], ['fr', 'es']];
const withoutReference: readonly AppealKind[] = [
  'PRESS_RELEASE',
  'STATEMENT',
  'OPEN_LETTER',
  'JOINT_STATEMENT',
  'CALL_FOR_ACTION',
  'NEWS_RELEASE',
];
const withReference = 54;

/** The fictional appeals, each after the one that it follows up. `organisations` are slugs of samples that may stand behind them. */
export function sampleAppeals(
  places: readonly SamplePlace[],
  themes: readonly SampleTheme[],
  organisations: readonly string[],
): Record<string, unknown>[] {
  const appeals: Record<string, unknown>[] = [];
  const serials = new Map<string, number>();
  const next = (counter: string): string => {
    serials.set(counter, (serials.get(counter) ?? 0) + 1);
    return String(serials.get(counter)).padStart(3, '0');
  };
  for (let chain = 0; appeals.length < withReference; chain += 1) {
    const chance = random(5000 + chain);
    const place = chance.pick(places);
    const [year, month] = [2014 + (chain % 12), chance.between(1, 12)];
    const stem = `${place.iso3} ${next(`${place.iso3} ${year}`)} / ${String(month).padStart(2, '0')}${String(year).slice(2)} / OBS ${next(String(year))}`;
    const length = Math.min(chance.between(1, 4), withReference - appeals.length);
    for (let step = 0; step < length; step += 1) {
      const base = text(chance, appeals.length, themes, organisations, addMonths(year, month, step * 2, chance.between(1, 28)));
      const open = year >= 2024 && step === length - 1;
      appeals.push({
        ...base,
        slug: slugify(step === 0 ? stem : `${stem}.${step}`),
        kind: 'URGENT_APPEAL',
        referenceRaw: step === 0 ? stem : `${stem}.${step}`,
        ...(step > 0 && { parent: slugify(stem), parentReference: stem }),
        newInformation: step > 0,
        countries: [place.iso2],
        programmes: chain % 5 === 4 ? [issuers[0], chance.pick(issuers.slice(1))] : [issuers[0]],
        actionOpen: open,
        ...(open && { actionUntil: '2030-12-31' }),
      });
    }
  }
  for (const [index, kind] of withoutReference.entries()) {
    const chance = random(6000 + index);
    const base = text(chance, appeals.length, themes, organisations, addMonths(2018 + index, 3, index, 12));
    const countries = chance.some(places, index % 3).map((place) => place.iso2);
    const month = { value: `${base.publishedOn.slice(0, 7)}-01`, precision: 'MONTH' };
    appeals.push({
      ...base,
      slug: `sample-${base.publishedOn}-${slugify(kind)}`,
      kind,
      ...(index === 2 && { documentDate: month }),
      countries,
      programmes: [chance.pick(issuers)],
      actionOpen: false,
    });
  }
  return appeals;
}

/** What does not depend on the place of an appeal in its chain. */
function text(chance: Random, index: number, themes: readonly SampleTheme[], organisations: readonly string[], date: string) {
  const written = languagesOfTexts[index % languagesOfTexts.length] ?? locales;
  const [subjectKind, who] = chance.pick(subjects);
  const count = chance.between(2, 15);
  const about = chance.some(themes, chance.between(1, 3));
  const label = about[0]?.label ?? begins;
  const asked = chance.some(actions, 3);
  const inEach = <T>(make: (locale: Locale) => T): Partial<Record<Locale, T>> =>
    Object.fromEntries(written.map((locale) => [locale, make(locale)]));
  return {
    exposure: index % 20 === 7 ? 'GENERALISED' : index % 30 === 13 ? 'WITHHELD' : 'PUBLIC',
    provenance: 'SAMPLE',
    title: inEach((locale) => `${begins[locale]}${label[locale]} – ${count} ${who[locale]}`),
    summary: inEach((locale) => summaryOf[locale](label[locale], count, who[locale])),
    actionsRequested: inEach((locale) => asked.map((action) => action[locale])),
    documentDate: { value: date, precision: 'DAY' },
    publishedOn: date,
    reviewBy: `${Number(date.slice(0, 4)) + 2}${date.slice(4)}`,
    themes: about.map((theme) => theme.slug),
    subjectUnit: subjectKind === 'ORGANISATIONS' ? 'ORGANISATIONS' : 'PERSONS',
    subjectCount: count,
    subjectKind,
    languages: [...written],
    informants: chance.some(organisations, chance.between(0, 2)),
    cosigners: chance.some(organisations, chance.between(0, 3)),
  };
}

const addMonths = (year: number, month: number, more: number, day: number): string =>
  new Date(Date.UTC(year, month - 1 + more, day)).toISOString().slice(0, 10);
