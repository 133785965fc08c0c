import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answer, asking, openLibrary, type Library } from '../setup/reader.js';

let library: Library;
beforeAll(async () => {
  library = await openLibrary();
});
afterAll(() => library.close());

const ask = async (query: string, variables = {}) =>
  answer(await library.side('staff'), asking(query, variables));
const sum = (to: string): string =>
  `{ contributionsAggregate(groupBy: [YEAR]) { sum { amountIn(to: "${to}", year: 2020) { amount } } } }`;
const filtered = (code: string): string =>
  `{ contributions(filter: { amount: { currency: "${code}" } }) { totalCount } }`;

describe('a currency that there is not', () => {
  it.each([
    ['chf', 'CHF'],
    ['XXX', 'CHF'],
    ['', 'CHF'],
    ['euro', 'CHF'],
    [' usd', 'USD'],
  ])('such as %j is refused, with one that there is', async (code, near) => {
    for (const query of [sum(code), filtered(code)]) {
      const { errors } = await ask(query);
      expect(errors?.map(({ message, code }) => [code, message])).toEqual([
        [
          'VALUE_INVALID',
          `${query === sum(code) ? 'to' : 'filter.amount.currency'} is the ISO 4217 code of a currency in use, in capitals, such as ${near}.`,
        ],
      ]);
    }
  });

  it('is refused in a variable too; one that there is, is not', async () => {
    const query =
      'query ($to: String!) { contributionsAggregate(groupBy: [YEAR]) { sum { amountIn(to: $to, year: 2020) { amount } } } }';
    expect((await ask(query, { to: 'chf' })).errors).toHaveLength(1);
    expect((await ask(query, { to: 'CHF' })).errors).toBeUndefined();
  });
});
