import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answer, asking, openLibrary, type Library } from '../setup/reader.js';

describe('two fields of an item', () => {
  let library: Library;
  beforeAll(async () => {
    library = await openLibrary({ evaluation: true });
  }, 200_000);
  afterAll(() => library.close());

  const ask = async (query: string) => answer(await library.side('staff'), asking(query));
  const counted = async (plural: string, compare: string): Promise<number> => {
    const { data, errors } = await ask(`{ list: ${plural}(filter: { compare: ${compare} }) { totalCount } }`);
    expect(errors).toBeUndefined();
    return (data as { list: { totalCount: number } }).list.totalCount;
  };
  const inSql = async (table: string, where: string): Promise<number> => {
    const [{ count } = {}] = await (
      await library.side('staff')
    ).run(`select count(*)::int as count from ${table} where ${where}`);
    return Number(count);
  };

  it.each([
    ['LT', '<'],
    ['LTE', '<='],
    ['GT', '>'],
    ['GTE', '>='],
    ['EQ', '='],
    ['NE', 'is distinct from'],
  ])('are compared as SQL compares them: %s', async (operator, symbol) => {
    expect(
      await counted('appeals', `[{ field: DOCUMENT_DATE, operator: ${operator}, to: PUBLISHED_ON }]`),
    ).toBe(await inSql('appeal', `document_date_value ${symbol} published_on`));
    const currencies = operator === 'NE' ? 'or' : 'and';
    const same = operator === 'NE' ? 'is distinct from' : '=';
    expect(
      await counted('financialStatements', `[{ field: INCOME, operator: ${operator}, to: EXPENDITURE }]`),
    ).toBe(
      await inSql(
        'financial_statement',
        `income_amount ${symbol} expenditure_amount ${currencies} income_currency ${same} expenditure_currency`,
      ),
    );
  });

  it('are compared several times, and the other way round under not', async () => {
    const all = await inSql('financial_statement', 'true');
    const more = '{ field: INCOME, operator: GT, to: EXPENDITURE }';
    const wins = await counted('financialStatements', `[${more}]`);
    expect(wins).toBeGreaterThan(0);
    expect(wins).toBeLessThan(all);
    expect(
      await counted('financialStatements', `[${more}, { field: INCOME, operator: LT, to: EXPENDITURE }]`),
    ).toBe(0);
    const { data } = await ask(
      `{ list: financialStatements(filter: { not: { compare: [${more}] } }) { totalCount } }`,
    );
    expect(data).toEqual({ list: { totalCount: all - wins } });
  });

  it('are compared with days between them', async () => {
    for (const days of [0, 7, -30])
      expect(
        await counted('appeals', `[{ field: PUBLISHED_ON, operator: GT, to: DOCUMENT_DATE, days: ${days} }]`),
      ).toBe(await inSql('appeal', `published_on > document_date_value + ${days}`));
    const { errors } = await ask(
      '{ appeals(filter: { compare: [{ field: PUBLISHED_ON, operator: GT, to: DOCUMENT_DATE, days: 100001 }] }) { totalCount } }',
    );
    expect(errors?.map(({ code }) => code)).toEqual(['VALUE_INVALID']);
  });

  it.each([
    '{ grants(filter: { compare: [{ field: AWARDED, operator: LT, to: DISBURSED, days: 3 }] }) { totalCount } }',
    '{ grants(filter: { compare: [{ field: AWARDED, operator: LT, to: STARTS_ON }] }) { totalCount } }',
    '{ grants(filter: { compare: null }) { totalCount } }',
  ])('of different types are refused: %s', async (query) => {
    const { errors } = await ask(query);
    expect(errors?.map(({ code }) => code)).toEqual(['FILTER_INVALID']);
  });

  it('of different audiences are not compared: the names of fields are those that the audience reads', async () => {
    const { schema } = await library.side('public');
    const names = (type: string): string[] =>
      Object.values(
        (schema.getType(type) as { getValues?: () => { name: string }[] } | undefined)?.getValues?.() ?? [],
      ).map(({ name }) => name);
    const type = schema.getType('Grant') as { getFields: () => object } | undefined;
    const fields = Object.keys(type?.getFields() ?? {}).map((name) => name.toLowerCase());
    for (const name of names('GrantComparable'))
      expect(fields).toContain(name.replaceAll('_', '').toLowerCase());
  });

  it('of two currencies are not compared, and have no ratio', async () => {
    const larger = '[{ field: AWARDED, operator: GT, to: DISBURSED }]';
    const before = await counted('grants', larger);
    const changed = await library.run(
      `update window_staff."grant" set disbursed_amount = 1, disbursed_currency = 'USD'
       where id = (select id from window_staff."grant" where awarded_amount > disbursed_amount and awarded_currency = 'CHF' limit 1) returning id`,
    );
    expect(changed).toHaveLength(1);
    expect(await counted('grants', larger)).toBe(before - 1);
    const ratio = async (currency: string): Promise<unknown> => {
      const { data } = await ask(
        `{ list: grantsAggregate(filter: { awarded: { currency: "CHF" }, disbursed: { currency: "${currency}" } }) { count ratio(of: DISBURSED, to: AWARDED) } }`,
      );
      return (data as { list: unknown }).list;
    };
    expect(await ratio('USD')).toEqual([{ count: 1, ratio: null }]);
    expect(await ratio('CHF')).toEqual([
      { count: expect.any(Number), ratio: expect.stringMatching(/^0\.\d+$|^1$/) },
    ]);
  });
});
