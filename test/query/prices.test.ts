import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { prices } from '../../src/query/prices.js';
import { asking, openLibrary, type Library } from '../setup/reader.js';

let library: Library;
beforeAll(async () => {
  library = await openLibrary();
});
afterAll(() => library.close());

const costOf = async (query: string): Promise<number> =>
  (await library.side('staff')).reader.prepare(asking(query)).cost;

const sumOf = (currency: string): string =>
  `sum: { filter: { amount: { currency: "${currency}" } }, amount: `;

describe('a question costs what it causes beside the same question without', () => {
  it.each([
    [
      '{ appealsAggregate(groupBy: [APPEAL_KIND], offset: 5) { count } }',
      '{ appealsAggregate(groupBy: [APPEAL_KIND]) { count } }',
      ['offset'],
    ],
    [
      '{ contributionsAggregate(filter: { amount: { currency: "CHF" } }, groupBy: [AMOUNT_BAND, YEAR], bands: { amount: ["1"] }) { count } }',
      '{ contributionsAggregate(filter: { amount: { currency: "CHF" } }, groupBy: [YEAR]) { count } }',
      ['bands'],
    ],
    [
      '{ contributionsAggregate(filter: { amount: { currency: "CHF" } }, groupBy: [AMOUNT_BAND, YEAR_BAND], bands: { amount: ["1"], year: ["2000"] }) { count } }',
      '{ contributionsAggregate(filter: { amount: { currency: "CHF" } }, groupBy: [YEAR]) { count } }',
      ['bands', 'bands'],
    ],
    [
      '{ appealsAggregate { days(from: DOCUMENT_DATE, to: PUBLISHED_ON) { avg } } }',
      '{ appealsAggregate { count } }',
      ['pairFigure'],
    ],
    [
      '{ appealsAggregate { a: days(from: DOCUMENT_DATE, to: PUBLISHED_ON) { avg } b: days(from: PUBLISHED_ON, to: DOCUMENT_DATE) { avg } } }',
      '{ appealsAggregate { count } }',
      ['pairFigure', 'pairFigure'],
    ],
    [
      '{ grantsAggregate(filter: { awarded: { currency: "CHF" }, disbursed: { currency: "CHF" } }) { ratio(of: DISBURSED, to: AWARDED) } }',
      '{ grantsAggregate(filter: { awarded: { currency: "CHF" }, disbursed: { currency: "CHF" } }) { count } }',
      ['pairFigure'],
    ],
    [
      '{ grants(filter: { compare: [{ field: AWARDED, operator: GT, to: DISBURSED }, { field: STARTS_ON, operator: LT, to: ENDS_ON }] }) { nodes { id } } }',
      '{ grants { nodes { id } } }',
      ['compare', 'compare'],
    ],
    [
      `{ donors(filter: { contributions: { ${sumOf('CHF')} { gt: "1" } } } }) { nodes { id } } }`,
      '{ donors { nodes { id } } }',
      ['linked'],
    ],
    [
      `{ donors(orderBy: [{ contributions: { ${sumOf('CHF')} DESC } } }]) { nodes { id } } }`,
      '{ donors { nodes { id } } }',
      ['sorted', 'linked'],
    ],
    [
      '{ donors(orderBy: [{ contributions: { sum: { filter: { amount: { currency: "CHF" }, source: { title: { contains: "a" } } }, amount: DESC } } }]) { nodes { id } } }',
      '{ donors { nodes { id } } }',
      ['sorted', 'linked', 'related', 'words'],
    ],
  ] as const)('%s', async (query, without, causes) => {
    const more = causes.reduce((total, cause) => total + prices[cause].points, 0);
    expect((await costOf(query)) - (await costOf(without))).toBe(more);
  });

  it('whatever its values are: an offset, bounds and days are no part of the price', async () => {
    const paged = (offset: number): Promise<number> =>
      costOf(`{ appealsAggregate(groupBy: [APPEAL_KIND], offset: ${offset}) { count } }`);
    expect(await paged(100_000)).toBe(await paged(0));
  });
});
