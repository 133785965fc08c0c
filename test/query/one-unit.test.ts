import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answer, asking, openLibrary, type Library } from '../setup/reader.js';

let library: Library;
beforeAll(async () => {
  library = await openLibrary({ evaluation: true });
});
afterAll(() => library.close());

const ask = async (query: string) => answer(await library.side('staff'), asking(query));

describe('amounts of several currencies, and numbers of several units', () => {
  it.each([
    ['FILTER_INVALID', '{ contributions(filter: { amount: { gt: "100000" } }) { totalCount } }'],
    ['FILTER_INVALID', '{ contributions(filter: { amount: { in: ["5.00"] } }) { totalCount } }'],
    [
      'FILTER_INVALID',
      '{ contributions(filter: { or: [{ amount: { gt: "1" } }, { amount: { currency: "CHF" } }] }) { totalCount } }',
    ],
    [
      'FILTER_INVALID',
      '{ contributions(filter: { amount: { currency: "CHF" }, donor: { contributions: { some: { amount: { lt: "1" } } } } }) { totalCount } }',
    ],
    [
      'FILTER_INVALID',
      '{ donors(filter: { contributions: { sum: { amount: { gt: "1" } } } }) { totalCount } }',
    ],
    [
      'FILTER_INVALID',
      '{ donors(filter: { contributions: { some: { amount: { currency: "CHF" } }, sum: { amount: { gt: "1" } } } }) { totalCount } }',
    ],
    [
      'FILTER_INVALID',
      '{ donors(filter: { contributions: { sum: { filter: { amount: { gt: "2" } }, amount: { isNull: true } } } }) { totalCount } }',
    ],
    ['ORDER_INVALID', '{ donors(orderBy: [{ contributions: { sum: { amount: DESC } } }]) { totalCount } }'],
    [
      'ORDER_INVALID',
      '{ sources(orderBy: [{ figures: { sum: { filter: { unit: { eq: PERSONS } }, value: DESC } } }]) { totalCount } }',
    ],
    ['FILTER_INVALID', '{ figures(filter: { value: { gt: "100" } }) { totalCount } }'],
    ['FILTER_INVALID', '{ figures(filter: { value: { gt: "100" }, unit: { eq: PERSONS } }) { totalCount } }'],
    ['ORDER_INVALID', '{ contributions(orderBy: [{ amount: DESC }]) { totalCount } }'],
    [
      'ORDER_INVALID',
      '{ contributions(filter: { not: { amount: { currency: "CHF" } } }, orderBy: [{ amount: DESC }]) { totalCount } }',
    ],
    ['ORDER_INVALID', '{ figures(orderBy: [{ value: DESC }]) { totalCount } }'],
    ['GROUP_INVALID', '{ figuresAggregate { sum { value } } }'],
    ['GROUP_INVALID', '{ figuresAggregate(groupBy: [CURRENCY]) { max { value } } }'],
    ['GROUP_INVALID', '{ contributionsAggregate(orderBy: [{ median: { amount: ASC } }]) { count } }'],
  ])('are refused as %s: %s', async (code, query) => {
    const { errors } = await ask(query);
    expect(errors?.map((one) => one.code)).toEqual([code]);
    expect(errors?.[0]?.message).toMatch(/several (currencies|units)/);
  });

  it.each([
    '{ contributions(filter: { amount: { gt: "100000", currency: "CHF" } }, orderBy: [{ amount: DESC }]) { totalCount } }',
    '{ contributions(filter: { and: [{ amount: { currency: "CHF" } }, { not: { amount: { lt: "5.00" } } }] }) { totalCount } }',
    '{ contributions(filter: { amount: { isNull: false } }) { totalCount } }',
    '{ donors(filter: { contributions: { sum: { filter: { amount: { currency: "CHF" } }, amount: { gt: "1" } } } }, orderBy: [{ contributions: { sum: { filter: { amount: { currency: "EUR" } }, amount: DESC } } }]) { totalCount } }',
    '{ sources(orderBy: [{ figures: { sum: { filter: { unit: { eq: PERSONS }, currency: { isNull: true } }, value: DESC } } }]) { totalCount } }',
    '{ figures(filter: { unit: { eq: PERSONS }, currency: { isNull: true }, value: { gt: "1" } }, orderBy: [{ value: DESC }]) { totalCount } }',
    '{ figuresAggregate(groupBy: [UNIT, CURRENCY], orderBy: [{ sum: { value: DESC } }]) { key { unit currency } sum { value } } }',
    '{ figuresAggregate(filter: { unit: { eq: PERSONS }, currency: { isNull: true } }) { median { value } } }',
    '{ contributionsAggregate(filter: { amount: { currency: "CHF" } }, groupBy: [YEAR], orderBy: [{ sum: { amount: DESC } }]) { key { year } sum { amount { amount } } } }',
    '{ figuresAggregate { countDistinct { unit } } }',
  ])('are taken within one unit: %s', async (query) => {
    expect((await ask(query)).errors).toBeUndefined();
  });
});

describe('a conversion', () => {
  const converted = async (from: string, to: string, year = 2020) => {
    const { data } = await ask(
      `{ contributionsAggregate(filter: { amount: { currency: "${from}" } }) { count sum { amount { amount } amountIn(to: "${to}", year: ${year}) { amount unconverted rates } } } }`,
    );
    const [group] = (data as { contributionsAggregate: readonly Totals[] }).contributionsAggregate;
    return { count: group!.count, plain: group!.sum.amount[0]!.amount, ...group!.sum.amountIn };
  };

  it('takes a rate the other way round, and through one other currency, and says which it used', async () => {
    const there = await converted('EUR', 'CHF');
    expect(there).toMatchObject({ unconverted: 0, rates: [expect.stringMatching(/^1 EUR = [\d.]+ CHF$/)] });
    const back = await converted('CHF', 'EUR');
    expect(back).toMatchObject({ unconverted: 0, rates: there.rates });
    const rate = Number(/= ([\d.]+)/.exec(there.rates[0]!)![1]);
    expect(Number(back.amount)).toBeCloseTo(Number(back.plain) / rate, 1);
    const through = await converted('USD', 'EUR');
    expect(through.unconverted).toBe(0);
    expect(through.rates).toEqual([expect.stringMatching(/^1 USD = [\d.]+ CHF, 1 EUR = [\d.]+ CHF$/)]);
  });

  it('says what it could not convert', async () => {
    const { amount, count, unconverted, rates } = await converted('CHF', 'EUR', 1700);
    expect({ amount, unconverted, rates }).toEqual({ amount: null, unconverted: count, rates: [] });
  });
});

interface Totals {
  readonly count: number;
  readonly sum: {
    readonly amount: readonly { readonly amount: string }[];
    readonly amountIn: {
      readonly amount: string | null;
      readonly unconverted: number;
      readonly rates: readonly string[];
    };
  };
}
