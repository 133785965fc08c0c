import type { AppealKind } from '../../entities/appeals/appeal-vocabulary.js';
import type { LocalisedText } from '../../entities/house/values.js';
import { caseOf, textOf, type Case } from './appeal-text.js';
import { issuers } from './appeal-words.js';
import { authorityOf } from './authorities.js';
import { offices } from './authority-words.js';
import { addDays, dayOf, daysBetween, partial } from './dates.js';
import { begins } from './organisation-words.js';
import { originalOf, writtenAt, type Fields } from './phrase.js';
import { random, type Random } from './random.js';
import type { SampleSetting } from './setting.js';
import { slugify } from '../../base/slugify.js';

/** A fictional appeal. */
export interface SampleAppeal {
  readonly slug: string;
  readonly fields: Fields;
  /** An earlier wording of its summary: saved first, so that its translations are seen to be behind. */
  readonly earlier?: LocalisedText;
}

const [firstYear, years] = [2014, 12];
const lastDay = '2025-12-31';
const withReference = 1880;
const withoutReference = 120;
const lengths = [1, 1, 1, 2, 2, 3, 3, 4, 5, 6];
const otherKinds: readonly AppealKind[] = [
  'PRESS_RELEASE',
  'STATEMENT',
  'OPEN_LETTER',
  'JOINT_STATEMENT',
  'CALL_FOR_ACTION',
  'NEWS_RELEASE',
];

/** The fictional appeals, each after the one that it follows up. */
export const sampleAppeals = (setting: SampleSetting): SampleAppeal[] => {
  const urgent = urgentAppeals(setting);
  return [
    ...urgent,
    ...Array.from({ length: withoutReference }, (_, index) =>
      otherAppeal(setting, index, urgent.length + index),
    ),
  ];
};

/**
 * Chains of urgent appeals in the order of their years, with the references that a secretariat would have
 * given them one after the other.
 */
function urgentAppeals(setting: SampleSetting): SampleAppeal[] {
  const appeals: SampleAppeal[] = [];
  const chains = chainLengths();
  const serials = new Map<string, number>();
  const next = (counter: string): string => {
    serials.set(counter, (serials.get(counter) ?? 0) + 1);
    return String(serials.get(counter)).padStart(3, '0');
  };
  for (const [chain, length] of chains.entries()) {
    const chance = random(5000 + chain);
    const place = chance.pick(setting.places);
    const months = Math.floor((chain * years * 12) / chains.length);
    const [year, month] = [firstYear + Math.floor(months / 12), 1 + (months % 12)];
    const stem = `${place.iso3} ${next(`${place.iso3} ${year}`)} / ${String(month).padStart(2, '0')}${String(year).slice(2)} / OBS ${next(String(year))}`;
    const first = dayOf(year, month, chance.between(1, 20));
    const gap = Math.max(
      1,
      Math.min(chance.between(14, 75), Math.floor(daysBetween(first, lastDay) / length)),
    );
    const about = caseOf(chance, setting, place);
    for (let step = 0; step < length; step += 1) {
      const open = year >= 2024 && step === length - 1;
      const reference = step === 0 ? stem : `${stem}.${step}`;
      appeals.push(
        appeal(
          chance,
          { setting, about },
          { index: appeals.length, step, slug: slugify(reference), date: addDays(first, gap * step) },
          {
            appealKind: 'URGENT_APPEAL',
            referenceRaw: reference,
            ...(step > 0 && { parent: slugify(stem), parentReference: stem }),
            newInformation: step > 0,
            countries: [place.iso2],
            addressees: chance
              .some(offices, chance.between(2, 4))
              .map((office) => authorityOf(place, office)),
            programmes: chain % 5 === 4 ? [issuers[0], chance.pick(issuers.slice(1))] : [issuers[0]],
            actionOpen: open,
            ...(open && { actionUntil: '2030-12-31' }),
          },
        ),
      );
    }
  }
  return appeals;
}

/** How long each chain is; together they have the number of appeals that is wanted. */
function chainLengths(): number[] {
  const chance = random(4999);
  const chains: number[] = [];
  for (let left = withReference; left > 0; left -= chains.at(-1) ?? left)
    chains.push(Math.min(left, chance.pick(lengths)));
  return chains;
}

/** A statement, a letter or a release: without a reference, in no country, one or two. */
function otherAppeal(setting: SampleSetting, index: number, place: number): SampleAppeal {
  const chance = random(6000 + index);
  const date = addDays(`${firstYear}-01-10`, index * 36);
  const countries = chance.some(setting.places, index % 3);
  const kind = otherKinds[index % otherKinds.length] ?? 'STATEMENT';
  const slug = `sample-${date}-${slugify(kind)}`;
  return appeal(
    chance,
    { setting, about: caseOf(chance, setting, countries[0]) },
    { index: place, step: 0, slug, date },
    {
      appealKind: kind,
      ...(index % 6 === 2 && { documentDate: partial(date, 'MONTH') }),
      countries: countries.map((one) => one.iso2),
      programmes: [chance.pick(issuers)],
      actionOpen: false,
    },
  );
}

interface Where {
  readonly index: number;
  readonly step: number;
  readonly slug: string;
  readonly date: string;
}

function appeal(
  chance: Random,
  { setting, about }: { readonly setting: SampleSetting; readonly about: Case },
  { index, step, slug, date }: Where,
  own: Fields,
): SampleAppeal {
  const written = writtenAt(index);
  const exposure = index % 60 === 7 ? 'GENERALISED' : index % 90 === 13 ? 'WITHHELD' : 'PUBLIC';
  const text = textOf(chance, about, written, step);
  const fields = {
    slug,
    exposure,
    provenance: 'SAMPLE',
    ...text,
    documentDate: partial(date),
    publishedOn: date,
    reviewBy: `${Number(date.slice(0, 4)) + 2}-${date.slice(5, 7)}-01`,
    informants: chance.some(setting.organisations, chance.between(0, 2)),
    cosigners: chance.some(setting.organisations, chance.between(0, 3)),
    ...own,
  };
  // Every 98th is written in all languages.
  const original = originalOf(written);
  const earlier = { ...text.summary, [original]: `${begins[original]}…` };
  return { slug, fields, ...(index % 98 === 0 && { earlier }) };
}
