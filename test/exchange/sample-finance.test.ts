import { describe, expect, it } from '@jest/globals';
import { DonorCategory } from '../../src/entities/finance/donor.entity.js';
import { SupportKind } from '../../src/entities/finance/support.entity.js';
import { money, shareOf, rateText, worth } from '../../src/exchange/sample/cents.js';
import { sampleRows } from './sample-setting.js';

const rows = sampleRows();
const of = (kind: string) => rows.get(kind) ?? [];
const years = Array.from({ length: 10 }, (_, index) => 2015 + index);

/** An amount as a verb takes it. */
interface Money {
  readonly amount: string;
  readonly currency: string;
}

/** Whole cents, read from the text: no number of the machine comes near a sum. */
const cents = (value: unknown): bigint => BigInt((value as Money).amount.replace('.', ''));
const sum = (values: readonly unknown[]): bigint => values.reduce<bigint>((all, one) => all + cents(one), 0n);

describe('the sample accounts', () => {
  it('hold every identity to the cent, in each of ten years', () => {
    expect(of('FinancialStatement').map((one) => one.year)).toEqual(years);
    for (const statement of of('FinancialStatement')) {
      const lines = of('StatementLine').filter((line) => line.statement === statement.slug);
      const side = (wanted: string) =>
        sum(lines.filter((line) => line.side === wanted).map((line) => line.amount));
      expect(cents(statement.income) - cents(statement.expenditure)).toBe(cents(statement.result));
      expect(side('INCOME')).toBe(cents(statement.income));
      expect(side('EXPENDITURE')).toBe(cents(statement.expenditure));
      const paid = of('Grant').filter((grant) => grant.year === statement.year && grant.disbursed);
      expect(
        lines.filter((line) => line.code === 'LOCAL_PARTNERS').map((line) => cents(line.amount)),
      ).toEqual([sum(paid.map((grant) => grant.disbursed))]);
      expect(lines.every((line) => cents(line.amount) > 0n)).toBe(true);
      expect(new Set(lines.map((line) => line.position)).size).toBe(lines.length);
    }
  });

  it('are in Swiss francs, grants as well', () => {
    const amounts = [
      ...of('StatementLine').map((one) => one.amount),
      ...of('FinancialStatement').flatMap((one) => [one.income, one.expenditure, one.result]),
      ...of('Grant').flatMap((one) => [one.awarded, one.disbursed]),
    ];
    expect(new Set(amounts.flatMap((one) => (one ? (one as Money).currency : [])))).toEqual(new Set(['CHF']));
  });

  it('pay no more than was awarded, and nothing before', () => {
    for (const grant of of('Grant')) {
      if (grant.disbursed) expect(cents(grant.disbursed) <= cents(grant.awarded)).toBe(true);
      if (['REQUESTED', 'ASSESSED', 'REFUSED'].includes(String(grant.stage)))
        expect(grant.awarded ?? grant.disbursed).toBeUndefined();
    }
  });
});

describe('the sample money', () => {
  it('has a thousand contributions a year, about a third without an amount, mostly in francs', () => {
    for (const year of years)
      expect(of('Contribution').filter((one) => one.year === year)).toHaveLength(1000);
    const shown = of('Contribution').flatMap((one) => (one.amount ? [one.amount as Money] : []));
    expect(shown.length).toBeGreaterThan(6700);
    expect(shown.length).toBeLessThan(7300);
    expect(shown.filter((one) => one.currency === 'CHF').length * 2).toBeGreaterThan(shown.length);
    expect(new Set(shown.map((one) => one.currency))).toEqual(new Set(['CHF', 'EUR', 'USD', 'SEK']));
    for (const { amount } of shown) expect(amount).toMatch(/^\d+\.\d\d$/);
  });

  it('comes from donors of every category, in years in which they give', () => {
    expect(new Set(of('Donor').map((one) => one.category))).toEqual(
      new Set(Object.keys(DonorCategory.values)),
    );
    const donors = new Set(of('Donor').map((one) => one.slug));
    expect(of('Contribution').every((one) => donors.has(one.donor))).toBe(true);
  });

  it('has a rate for every currency and year, to six digits', () => {
    expect(new Set(of('ExchangeRate').map((one) => [one.base, one.year].join(' '))).size).toBe(30);
    for (const { rate } of of('ExchangeRate')) expect(rate).toMatch(/^[01]\.\d{6}$/);
  });

  it('supports organisations in every way, saying nothing twice', () => {
    const keys = of('Support').map((one) =>
      [one.organisation, one.programme, one.year, one.supportKind].join(' '),
    );
    expect(new Set(keys).size).toBe(300);
    expect(new Set(of('Support').map((one) => one.supportKind))).toEqual(
      new Set(Object.keys(SupportKind.values)),
    );
  });
});

describe('whole cents', () => {
  it('are written with two digits, whatever their sign', () => {
    expect([0, 5, 100, -5, -123_456].map((cents) => money(cents).amount)).toEqual([
      '0.00',
      '0.05',
      '1.00',
      '-0.05',
      '-1234.56',
    ]);
    expect(rateText(83_200)).toBe('0.083200');
  });

  it('are changed and divided without a fraction being lost or made', () => {
    expect([
      worth(100, 1_080_000),
      worth(1, 500_000),
      worth(1, 499_999),
      worth(999_999_999, 1_000_001),
    ]).toEqual([108, 1, 0, 1_000_000_999]);
    expect([shareOf(9_999, 5_000), shareOf(-9_999, 5_000)]).toEqual([4_999, -4_999]);
  });
});
