import { sampleLocales } from './languages.js';
import type { DonorCategory } from '../../entities/finance/donor.entity.js';
import type { StatementCode, StatementSide } from '../../entities/finance/statement-line.entity.js';
import { money, shareOf, total, type Cents } from './cents.js';
import { years, type SampleContribution } from './contributions.js';
import type { SampleGrant } from './grants.js';
import { sampleText, type Fields } from './phrase.js';
import { random } from './random.js';
import { lineLabels } from './statement-words.js';

/** The accounts of the sample: one statement a year, and its lines. */
export interface SampleAccounts {
  readonly statements: readonly Fields[];
  readonly lines: readonly Fields[];
}

type Line = readonly [side: StatementSide, code: StatementCode, amount: Cents];

const incomeOf: Readonly<Record<DonorCategory, StatementCode>> = {
  GOVERNMENT: 'GOVERNMENTS',
  INTERGOVERNMENTAL: 'INTERGOVERNMENTAL',
  FOUNDATION: 'FOUNDATIONS',
  NGO: 'FOUNDATIONS',
  ACADEMIC: 'FOUNDATIONS',
  LOCAL_GOVERNMENT: 'LOCAL_GOVERNMENT',
  INDIVIDUALS: 'INDIVIDUALS',
  MEMBERSHIP_FEES: 'OTHER_INCOME',
};
/** How what grants leave is spent, in ten thousandths; PROGRAMMES take the rest, to the last cent. */
const shares: readonly (readonly [StatementCode, number])[] = [
  ['DIRECT_ASSISTANCE', 1400],
  ['ADMINISTRATION', 1500],
  ['FUNDRAISING', 600],
  ['OTHER_EXPENDITURE', 300],
];

/**
 * Accounts that agree with the contributions and the grants of each year to the cent, those without a shown
 * amount included.
 */
export function sampleAccounts(
  contributions: readonly SampleContribution[],
  grants: readonly SampleGrant[],
): SampleAccounts {
  const byYear = years.map((year) => ({
    year,
    given: contributions.filter((one) => one.year === year),
    paid: total(grants.filter((one) => one.year === year).map((one) => one.paid)),
  }));
  const accounts = byYear.map(({ year, given, paid }) => {
    const income = incomeLines(given);
    const came = total(income.map(([, , amount]) => amount));
    const result = shareOf(came, random(60_000 + year).between(-300, 400));
    return { year, came, result, lines: [...income, ...expenditureLines(came - result, paid)] };
  });
  return {
    statements: accounts.map(({ year, came, result }) => ({
      slug: `sample-${year}`,
      provenance: 'SAMPLE',
      year,
      audited: year < 2024,
      income: money(came),
      expenditure: money(came - result),
      result: money(result),
    })),
    lines: accounts.flatMap(({ year, lines }) =>
      lines.map(([side, code, amount], index) => ({
        statement: `sample-${year}`,
        position: index + 1,
        provenance: 'SAMPLE',
        side,
        code,
        label: sampleText(sampleLocales, (locale) => lineLabels[code][locale]),
        amount: money(amount),
      })),
    ),
  };
}

const incomeLines = (given: readonly SampleContribution[]): Line[] =>
  [...new Set(Object.values(incomeOf))].map((code) => [
    'INCOME',
    code,
    total(given.filter((one) => incomeOf[one.category] === code).map((one) => one.francs)),
  ]);

function expenditureLines(spent: Cents, paid: Cents): Line[] {
  const parts = shares.map(([code, share]): Line => ['EXPENDITURE', code, shareOf(spent - paid, share)]);
  const rest = spent - paid - total(parts.map(([, , amount]) => amount));
  return [['EXPENDITURE', 'LOCAL_PARTNERS', paid], ['EXPENDITURE', 'PROGRAMMES', rest], ...parts];
}
