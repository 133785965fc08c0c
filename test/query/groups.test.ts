import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answer, asking, openLibrary, type Library } from '../setup/reader.js';

let library: Library;
beforeAll(async () => {
  library = await openLibrary({ evaluation: true });
}, 200_000);
afterAll(() => library.close());

const ask = async (query: string, variables = {}) =>
  answer(await library.side('staff'), asking(query, variables));

async function groups<T>(query: string, variables = {}): Promise<readonly T[]> {
  const { data, errors } = await ask(query, variables);
  expect(errors).toBeUndefined();
  return Object.values(data as object)[0] as readonly T[];
}

/** The groups that the rows of a statement are, read by the login of the same audience. */
async function rows(text: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return (await library.side('staff')).run(text);
}

describe('pages of groups', () => {
  interface ByReference {
    readonly key: { readonly reference: string | null };
  }
  const page = (first: number, offset: number) =>
    groups<ByReference>(
      'query ($first: Int, $offset: Int) { contributionsAggregate(groupBy: [REFERENCE], first: $first, offset: $offset) { key { reference } } }',
      { first, offset },
    );

  it('hold every group once, also behind the first thousand', async () => {
    const [{ groups: expected } = {}] = await rows(
      'select count(*)::int as groups from (select reference from contribution group by 1) one',
    );
    expect(expected).toBeGreaterThan(2000);
    const read: (string | null)[] = [];
    for (;;) {
      const some = await page(1000, read.length);
      read.push(...some.map(({ key }) => key.reference));
      if (some.length < 1000) break;
    }
    expect(read).toHaveLength(Number(expected));
    expect(new Set(read).size).toBe(read.length);
  });

  it('are parts of one order, whatever their length', async () => {
    const whole = await page(60, 0);
    const parts = [await page(7, 0), await page(20, 7), await page(33, 27)].flat();
    expect(parts).toEqual(whole);
  });

  it('are empty behind the last group, and refused before the first', async () => {
    expect(await page(10, 2 ** 31 - 1)).toEqual([]);
    const { errors } = await ask('{ contributionsAggregate(groupBy: [YEAR], offset: -1) { count } }');
    expect(errors?.map(({ code }) => code)).toEqual(['VALUE_INVALID']);
  });
});

describe('a group among all groups', () => {
  interface Among {
    readonly count: number;
    readonly key: { readonly year: number };
    readonly share: { readonly count: string; readonly amount: string | null };
    readonly running: { readonly count: string; readonly amount: string | null };
  }
  const inFrancs =
    'filter: { amount: { currency: "CHF" } }, groupBy: [YEAR], orderBy: [{ key: { year: ASC } }]';
  const select = '{ count key { year } share { count amount } running { count amount } }';

  it('has its share of the whole and the sum up to it, as SQL has', async () => {
    const read = await groups<Among>(`{ contributionsAggregate(${inFrancs}) ${select} }`);
    const expected = await rows(
      `select year, count(*)::int as count, sum(amount_amount) as amount from contribution where amount_currency = 'CHF' group by 1 order by 1`,
    );
    expect(read.map(({ key }) => key.year)).toEqual(expected.map(({ year }) => year));
    const whole = expected.reduce((total, { count }) => total + Number(count), 0);
    const money = expected.reduce((total, { amount }) => total + Number(amount), 0);
    let [items, amounts] = [0, 0];
    read.forEach(({ count, share, running }, place) => {
      const amount = Number(expected[place]?.amount);
      items += count;
      amounts += amount;
      expect(Number(running.count)).toBe(items);
      expect(Number(running.amount)).toBeCloseTo(amounts, 2);
      expect(Number(share.count)).toBeCloseTo(count / whole, 5);
      expect(Number(share.amount)).toBeCloseTo(amount / money, 5);
    });
  });

  it('is seen among those that are not shown: its share among all, the sum among those that are left', async () => {
    const all = await groups<Among>(`{ contributionsAggregate(${inFrancs}) ${select} }`);
    expect(
      await groups<Among>(`{ contributionsAggregate(${inFrancs}, first: 2, offset: 1) ${select} }`),
    ).toEqual(all.slice(1, 3));
    const most = Math.max(...all.map(({ count }) => count));
    const left = await groups<Among>(
      `{ contributionsAggregate(${inFrancs}, having: { count: { lt: ${most} } }) ${select} }`,
    );
    const kept = all.filter(({ count }) => count < most);
    expect(left.map(({ share }) => share)).toEqual(kept.map(({ share }) => share));
    expect(Number(left.at(-1)?.running.count)).toBe(kept.reduce((total, { count }) => total + count, 0));
  });

  it('has no share of nothing', async () => {
    const empty =
      '{ contributionsAggregate(filter: { or: [] }) { share { count amount } running { count amount } } }';
    const { errors } = await ask(empty);
    expect(errors?.map(({ code }) => code)).toEqual(['GROUP_INVALID']);
    expect(await groups(empty.replace('or: []', 'amount: { currency: "CHF" }, or: []'))).toEqual([
      { share: { count: null, amount: null }, running: { count: '0', amount: null } },
    ]);
  });

  it.each([
    '{ contributionsAggregate(groupBy: [AMOUNT_CURRENCY]) { share { amount } } }',
    '{ figuresAggregate(groupBy: [UNIT, CURRENCY]) { running { value } } }',
  ])('is not seen across units: %s', async (query) => {
    const { errors } = await ask(query);
    expect(errors?.map(({ code }) => code)).toEqual(['GROUP_INVALID']);
    expect(errors?.[0]?.message).toMatch(/several units/);
  });
});

describe('figures of two fields', () => {
  it('are days between dates that are known to the day, as SQL has them', async () => {
    const [expected] = await rows(
      `with days as (select published_on - document_date_value as days from appeal where document_date_precision = 'DAY' and published_on is not null)
       select count(*)::int, sum(days)::float8, round(avg(days), 6)::float8 as avg, percentile_cont(0.5) within group (order by days) as median, min(days), max(days) from days`,
    );
    const [read] = await groups<{ readonly days: unknown }>(
      '{ appealsAggregate { days(from: DOCUMENT_DATE, to: PUBLISHED_ON) { count sum avg median min max } } }',
    );
    expect(read?.days).toEqual(expected);
    expect(Number(expected?.count)).toBeGreaterThan(0);
  });

  it('are ratios of totals; of amounts in one currency, and null in two or of nothing', async () => {
    const [{ ratio: expected } = {}] = await rows(
      `select trim_scale(round(sum(expenditure_amount) / sum(income_amount), 6))::text as ratio from financial_statement where income_currency = 'CHF' and expenditure_currency = 'CHF'`,
    );
    const filter = (of: string, to: string): string =>
      `filter: { income: { currency: "${of}" }, expenditure: { currency: "${to}" } }`;
    const ratio = (of: string, to: string): Promise<unknown> =>
      groups(`{ financialStatementsAggregate(${filter(of, to)}) { ratio(of: EXPENDITURE, to: INCOME) } }`);
    expect(expected).toMatch(/^\d/);
    expect(await ratio('CHF', 'CHF')).toEqual([{ ratio: expected }]);
    expect(await ratio('EUR', 'EUR')).toEqual([{ ratio: null }]);
    const { errors } = await ask('{ financialStatementsAggregate { ratio(of: EXPENDITURE, to: INCOME) } }');
    expect(errors?.map(({ code }) => code)).toEqual(['GROUP_INVALID']);
  });
});

describe('bands of numbers', () => {
  interface Banded {
    readonly count: number;
    readonly key: {
      readonly amountBand: { readonly lower: string | null; readonly upper: string | null } | null;
    };
  }
  const query = (bounds: string, filter = 'filter: { amount: { currency: "CHF" } }') =>
    `{ contributionsAggregate(${filter}, groupBy: [AMOUNT_BAND], bands: { amount: ${bounds} }, orderBy: [{ key: { amountBand: ASC } }]) { count key { amountBand { lower upper } } } }`;

  it('hold what is between their bounds; a bound belongs to the band above it', async () => {
    const [{ some } = {}] = await rows(
      `select amount_amount::text as some from contribution where amount_currency = 'CHF' group by 1 order by count(*) desc, 1 limit 1`,
    );
    const bounds = ['0', '1000', '10000'].filter((one) => Number(one) !== Number(some)).concat(String(some));
    const sorted = bounds.sort((a, b) => Number(a) - Number(b));
    const read = await groups<Banded>(query(JSON.stringify(sorted)));
    const edges = [-Infinity, ...sorted.map(Number), Infinity];
    const values = await rows(
      `select amount_amount::text as value from contribution where amount_currency = 'CHF'`,
    );
    const expected = edges.slice(0, -1).flatMap((lower, place) => {
      const upper = edges[place + 1] as number;
      const count = values.filter(({ value }) => Number(value) >= lower && Number(value) < upper).length;
      const shown = (one: number): string | null => (Number.isFinite(one) ? String(one) : null);
      return count > 0 ? [{ count, key: { amountBand: { lower: shown(lower), upper: shown(upper) } } }] : [];
    });
    expect(read).toEqual(expected);
  });

  it.each([
    ['GROUP_INVALID', query('["0"]', '').replace('filter: ,', '')],
    ['GROUP_INVALID', '{ contributionsAggregate(groupBy: [AMOUNT_BAND, AMOUNT_CURRENCY]) { count } }'],
    ['GROUP_INVALID', '{ contributionsAggregate(bands: { amount: ["0"] }) { count } }'],
    ['GROUP_INVALID', '{ figuresAggregate(groupBy: [VALUE_BAND, UNIT], bands: { value: ["0"] }) { count } }'],
    ['VALUE_INVALID', query('[]')],
    ['VALUE_INVALID', query('["1", "0"]')],
    ['VALUE_INVALID', query('["1", "1.0"]')],
    ['VALUE_INVALID', query(JSON.stringify(Array.from({ length: 101 }, (_, place) => String(place))))],
  ])('are refused as %s: %s', async (code, refused) => {
    const { errors } = await ask(refused);
    expect(errors?.map((one) => one.code)).toEqual([code]);
  });

  it('of amounts of several currencies stand apart by currency', async () => {
    const read = await groups<{ count: number }>(
      '{ contributionsAggregate(groupBy: [AMOUNT_BAND, AMOUNT_CURRENCY], bands: { amount: ["1000"] }) { count key { amountCurrency amountBand { upper } } } }',
    );
    const [{ count: items } = {}] = await rows('select count(*)::int as count from contribution');
    expect(read.reduce((total, { count }) => total + count, 0)).toBe(items);
  });
});

describe('periods without items', () => {
  interface Period {
    readonly count: number;
    readonly key: Readonly<Record<string, string | null>>;
  }
  const query = (part: string, name: string, offset: number) =>
    `{ appealsAggregate(groupBy: [${part}], fill: true, first: 1000, offset: ${offset}, orderBy: [{ key: { ${name}: ASC } }]) { count key { ${name} } } }`;

  it.each([
    ['DATE_WEEK', 'dateWeek', 'week', '7 days'],
    ['DATE_MONTH', 'dateMonth', 'month', '1 month'],
    ['DATE_QUARTER', 'dateQuarter', 'quarter', '3 months'],
  ])('are groups of none: %s', async (part, name, unit, step) => {
    const known = unit === 'week' ? `('DAY')` : `('DAY', 'MONTH')`;
    const expected = await rows(
      `with cut as (select date_trunc('${unit}', document_date_value::timestamp)::date as period from appeal where document_date_precision in ${known})
       select to_char(day, 'YYYY-MM-DD') as period, (select count(*)::int from cut where cut.period = day::date) as count
       from generate_series((select min(period) from cut)::timestamp, (select max(period) from cut)::timestamp, interval '${step}') day order by 1`,
    );
    const [group, key] = [`DOCUMENT_${part}`, name.replace('date', 'documentDate')];
    const read = [
      ...(await groups<Period>(query(group, key, 0))),
      ...(await groups<Period>(query(group, key, 1000))),
    ];
    const shown = read.map((one) => ({ period: one.key[key] ?? null, count: one.count }));
    expect(shown.filter(({ period }) => period !== null)).toEqual(expected);
    expect(shown.some(({ count }) => count === 0)).toBe(true);
  });

  it('have the figures of no items, and stand with each combination of the other keys', async () => {
    const figures =
      'count sum { subjectCount } min { documentDate { value precision } } countDistinct { title } share { count } running { count }';
    const empty = await groups<Readonly<Record<string, unknown>>>(
      `{ appealsAggregate(groupBy: [DOCUMENT_DATE_QUARTER, APPEAL_KIND], fill: true, having: { count: { eq: 0 } }) { ${figures} } }`,
    );
    expect(empty.length).toBeGreaterThan(0);
    for (const one of empty)
      expect(one).toEqual({
        count: 0,
        sum: { subjectCount: null },
        min: { documentDate: null },
        countDistinct: { title: 0 },
        share: { count: '0' },
        running: { count: '0' },
      });
  });

  it.each([
    ['more than 100000', '[SLUG, DOCUMENT_DATE_WEEK]'],
    ['exactly one key', '[SLUG]'],
    ['exactly one key', '[DOCUMENT_DATE_WEEK, PUBLISHED_ON_YEAR]'],
  ])('are refused where they are %s: %s', async (why, keys) => {
    const { errors } = await ask(`{ appealsAggregate(groupBy: ${keys}, fill: true) { count } }`);
    expect(errors).toEqual([
      expect.objectContaining({ code: 'GROUP_INVALID', message: expect.stringContaining(why) as unknown }),
    ]);
  });
});
