import { SupportKind } from '../../entities/finance/support.entity.js';
import { money } from './cents.js';
import { years } from './contributions.js';
import { addDays, dayOf } from './dates.js';
import type { SampleDonor } from './donors.js';
import { supported } from './grant-words.js';
import { sampleText, writtenAt, type Fields } from './phrase.js';
import { random } from './random.js';
import type { SampleSetting } from './setting.js';

const supports = 300;
const agreements = 80;
const kinds = Object.keys(SupportKind.values) as SupportKind[];

/** Three hundred supports, of every kind and year; no two say the same of one organisation. */
export function sampleSupports(setting: SampleSetting, donors: readonly SampleDonor[]): Fields[] {
  const seen = new Set<string>();
  const made: Fields[] = [];
  for (let index = 0; made.length < supports; index += 1) {
    const chance = random(50_000 + index);
    const [organisation, year] = [chance.pick(setting.organisations), chance.pick(years)];
    const kind = kinds[index % kinds.length] ?? 'FINANCIAL';
    const programme =
      setting.programmes.length > 0 && chance.chance(90) ? chance.pick(setting.programmes) : null;
    const key = [organisation, programme, year, kind].join(' ');
    if (seen.has(key)) continue;
    seen.add(key);
    const giving = donors
      .filter((donor) => donor.from <= year && year <= donor.to)
      .map((donor) => donor.slug);
    made.push({
      provenance: 'SAMPLE',
      organisation,
      programme,
      year,
      supportKind: kind,
      ...(chance.chance(85) && {
        description: sampleText(writtenAt(index), (locale) => supported[kind][locale]),
      }),
      donors: chance.some(giving, chance.between(0, 2)),
    });
  }
  return made;
}

/** Contracts with those donors that are one body. */
export function sampleAgreements(setting: SampleSetting, donors: readonly SampleDonor[]): Fields[] {
  const bodies = donors.filter(
    (donor) => donor.category !== 'INDIVIDUALS' && donor.category !== 'MEMBERSHIP_FEES',
  );
  return Array.from({ length: agreements }, (_, index) => {
    const chance = random(55_000 + index);
    const donor = bodies[index % bodies.length];
    if (!donor) throw new RangeError('no donor to make a contract with');
    const year = chance.between(donor.from, donor.to);
    const startsOn = dayOf(year, chance.pick([1, 4, 7, 10]), 1);
    return {
      reference: `SAMPLE-A-${String(index + 1).padStart(3, '0')}`,
      provenance: 'SAMPLE',
      donor: donor.slug,
      title: `Sample: support of the network from ${year}`,
      ...(chance.chance(85) && {
        amount: money(chance.between(20, 900) * 100_000, chance.pick(['CHF', 'CHF', 'EUR', 'USD'])),
      }),
      startsOn,
      endsOn: addDays(startsOn, chance.pick([364, 729, 1095])),
      programmes: chance.some(setting.programmes, chance.between(1, 3)),
      ...(chance.chance(50) && {
        conditions: 'Sample: a narrative and a financial report, three months after the end of each year.',
      }),
    };
  });
}
