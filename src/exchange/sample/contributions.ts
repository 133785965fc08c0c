import type { DonorCategory } from '../../entities/finance/donor.entity.js';
import { money, rateText, worth, type Cents } from './cents.js';
import type { SampleDonor } from './donors.js';
import type { Fields } from './phrase.js';
import { random, type Random } from './random.js';

/** The years of which the sample has accounts. */
export const years: readonly number[] = Array.from({ length: 10 }, (_, index) => 2015 + index);

/** A fictional contribution, and its worth in Swiss francs also where its amount is not shown. */
export interface SampleContribution {
  readonly year: number;
  readonly category: DonorCategory;
  readonly francs: Cents;
  readonly fields: Fields;
}

const inOneYear = 1000;
/** What one contribution amounts to, from and to, in francs of 2015. */
const ranges: Readonly<Record<DonorCategory, readonly [low: number, high: number]>> = {
  FOUNDATION: [1_000, 20_000],
  GOVERNMENT: [3_000, 40_000],
  INTERGOVERNMENTAL: [3_000, 30_000],
  LOCAL_GOVERNMENT: [500, 8_000],
  NGO: [500, 10_000],
  ACADEMIC: [300, 5_000],
  INDIVIDUALS: [100, 4_000],
  MEMBERSHIP_FEES: [50, 1_000],
};
/** Where a rate stood in 2015, in millionths of a franc, and what it loses in a year. */
const rates = { EUR: [1_080_000, 14_000], USD: [970_000, 9_000], SEK: [115_000, 3_200] } as const;
type Foreign = keyof typeof rates;
const foreign = Object.keys(rates) as Foreign[];

/** A fictional rate, in millionths of a franc. */
function rateOf(currency: Foreign, year: number): number {
  const [first, loss] = rates[currency];
  const spread = Math.floor(first / 100);
  return (
    first -
    loss * (year - 2015) +
    random(8000 + year * 10 + foreign.indexOf(currency)).between(-spread, spread)
  );
}

/** Rates of exchange to the Swiss franc; they were never quoted anywhere. */
export const sampleRates = (): Fields[] =>
  years.flatMap((year) =>
    foreign.map((base) => ({
      base,
      quote: 'CHF',
      year,
      provenance: 'SAMPLE',
      rate: rateText(rateOf(base, year)),
      source: null,
    })),
  );

/** Ten thousand contributions, as many in every year. */
export const sampleContributions = (
  donors: readonly SampleDonor[],
  programmes: readonly string[],
): SampleContribution[] =>
  years.flatMap((year) => {
    const giving = donors.filter((donor) => donor.from <= year && year <= donor.to);
    return Array.from({ length: inOneYear }, (_, index) => contribution(year, index, giving, programmes));
  });

function contribution(
  year: number,
  index: number,
  giving: readonly SampleDonor[],
  programmes: readonly string[],
): SampleContribution {
  const chance = random(20_000 + (year - 2015) * inOneYear + index);
  const { slug, category } = chance.pick(giving);
  const [low, high] = ranges[category];
  const more = 100 + 4 * (year - 2015);
  const francs =
    Math.floor((chance.between(low, high) * more) / 100) * 100 +
    (chance.chance(20) ? chance.between(1, 99) : 0);
  const currency = currencyOf(chance);
  // As many of a small unit as make about the same worth.
  const cents = currency === 'SEK' ? francs * 9 : francs;
  const earmarking =
    chance.chance(80) && chance.pick(['UNEARMARKED', 'UNEARMARKED', 'SOFTLY_EARMARKED', 'EARMARKED']);
  const bound = earmarking === 'SOFTLY_EARMARKED' || earmarking === 'EARMARKED';
  return {
    year,
    category,
    francs: currency === 'CHF' ? cents : worth(cents, rateOf(currency, year)),
    fields: {
      reference: `SAMPLE-${year}-${String(index + 1).padStart(4, '0')}`,
      provenance: 'SAMPLE',
      donor: slug,
      year,
      ...(chance.chance(70) && { amount: money(cents, currency) }),
      ...(earmarking && { earmarking }),
      ...(bound && programmes.length > 0 && { programme: chance.pick(programmes) }),
    },
  };
}

function currencyOf(chance: Random): Foreign | 'CHF' {
  const drawn = chance.between(1, 100);
  return drawn <= 70 ? 'CHF' : drawn <= 85 ? 'EUR' : drawn <= 95 ? 'USD' : 'SEK';
}
