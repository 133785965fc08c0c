import type { GrantStage } from '../../entities/finance/grant.entity.js';
import { sampleLocales } from './languages.js';
import { money, type Cents } from './cents.js';
import { years } from './contributions.js';
import { addDays, dayOf } from './dates.js';
import type { SampleDonor } from './donors.js';
import { calls, purposes } from './grant-words.js';
import { fill, sampleText, writtenAt, type Fields } from './phrase.js';
import { random, type Random } from './random.js';
import type { SampleSetting } from './setting.js';

/** A fictional grant, and what was paid of it in Swiss francs. */
export interface SampleGrant {
  readonly year: number;
  readonly paid: Cents;
  readonly fields: Fields;
}

const inOneYear = 120;
const beforeAward: readonly GrantStage[] = ['REQUESTED', 'ASSESSED', 'REFUSED'];

/** Twelve hundred grants, as many in every year, those of the last years still under way. */
export const sampleGrants = (setting: SampleSetting, donors: readonly SampleDonor[]): SampleGrant[] =>
  years.flatMap((year) => {
    const giving = donors
      .filter((donor) => donor.from <= year && year <= donor.to)
      .map((donor) => donor.slug);
    return Array.from({ length: inOneYear }, (_, index) => grant(setting, year, index, giving));
  });

function grant(setting: SampleSetting, year: number, index: number, giving: readonly string[]): SampleGrant {
  const chance = random(40_000 + (year - 2015) * inOneYear + index);
  const stage = stageOf(chance, year);
  const asked = chance.between(30, 250) * 10_000;
  const paid =
    beforeAward.includes(stage) || stage === 'AWARDED'
      ? 0
      : stage === 'DISBURSED'
        ? Math.floor(asked / 2) + 25
        : asked;
  const startsOn = dayOf(year, chance.between(1, 12), 1);
  const purpose = chance.pick(purposes);
  return {
    year,
    paid,
    fields: {
      reference: `SAMPLE-G-${year}-${String(index + 1).padStart(3, '0')}`,
      provenance: 'SAMPLE',
      recipient: chance.pick(setting.organisations),
      year,
      purpose: sampleText(writtenAt(index), (locale) => purpose[locale]),
      flexibility: chance.pick(['CORE', 'PROJECT', 'PROJECT', 'EMERGENCY']),
      stage,
      ...(setting.programmes.length > 0 &&
        chance.chance(80) && { programme: chance.pick(setting.programmes) }),
      ...(!beforeAward.includes(stage) && {
        awarded: money(asked),
        startsOn,
        endsOn: addDays(startsOn, chance.between(60, 700)),
      }),
      ...(paid > 0 && { disbursed: money(paid) }),
      ...(chance.chance(40) && { country: chance.pick(setting.places).iso2 }),
      donors: chance.some(giving, chance.between(1, 3)),
    },
  };
}

function stageOf(chance: Random, year: number): GrantStage {
  if (chance.chance(12)) return 'REFUSED';
  if (year <= 2021) return 'CLOSED';
  return chance.pick(
    year <= 2023
      ? ['DISBURSED', 'REPORTED', 'CLOSED']
      : ['REQUESTED', 'ASSESSED', 'AWARDED', 'DISBURSED', 'DISBURSED'],
  );
}

/** A call for grants in every year; every second is for one country. */
export const sampleGrantCalls = (setting: SampleSetting, donors: readonly SampleDonor[]): Fields[] =>
  years.map((year, index) => {
    const chance = random(45_000 + index);
    return {
      slug: `sample-grants-${year}`,
      provenance: 'SAMPLE',
      title: sampleText(sampleLocales, (locale) => fill(calls.title, locale, { year })),
      description: sampleText(writtenAt(index), (locale) => fill(calls.description, locale, { year })),
      ...(chance.chance(80) && { total: money(chance.between(4, 30) * 1_000_000) }),
      deadline: dayOf(year, chance.between(2, 11), 28),
      ...(index % 2 === 1 && { country: chance.pick(setting.places).iso2 }),
      ...(setting.programmes.length > 0 && { programme: chance.pick(setting.programmes) }),
      donors: chance.some(
        donors.filter((donor) => donor.from <= year && year <= donor.to).map((donor) => donor.slug),
        2,
      ),
    };
  });
