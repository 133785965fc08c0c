import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { invariants } from '../../src/windows/invariants.js';
import { verify } from '../../src/windows/verify.js';
import { refusal } from '../setup/drafts.js';
import { openNewsroom, type Newsroom } from '../setup/newsroom.js';
import { organisations } from '../setup/world.js';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
}, 60_000);
afterAll(() => room.close());
beforeEach(async () => expect(await verify(room.world.run)).toEqual([]));

describe('money', () => {
  it('is an amount with the digits of its currency, filtered and ordered by number', async () => {
    const giving = (reference: string, amount: string, currency: string) => ({
      item: 'Contribution',
      fields: { reference, donor: 'giver', year: 2020, amount: { amount, currency } },
    });
    await room.publishing(
      { item: 'Donor', fields: { slug: 'giver', name: 'The Giver', category: 'FOUNDATION' } },
      giving('A', '1000', 'JPY'),
      giving('B', '12.5', 'CHF'),
      giving('C', '7.125', 'KWD'),
      giving('D', '99999999999999.99', 'CHF'),
      giving('E', '7', 'CHF'),
      giving('F', '1000', 'CHF'),
    );
    expect(
      await room.ask(
        '{ contributions(orderBy: [{ amount: ASC }], filter: { amount: { gte: "7.2", currency: "CHF" } }) { nodes { reference amount { currency amount } } } }',
      ),
    ).toEqual({
      contributions: {
        nodes: [
          { reference: 'B', amount: { currency: 'CHF', amount: '12.50' } },
          { reference: 'F', amount: { currency: 'CHF', amount: '1000.00' } },
          { reference: 'D', amount: { currency: 'CHF', amount: '99999999999999.99' } },
        ],
      },
    });
    expect(
      await room.ask(
        '{ contributions(filter: { amount: { currency: "JPY" } }) { nodes { amount { amount } } } }',
      ),
    ).toEqual({ contributions: { nodes: [{ amount: { amount: '1000' } }] } });
    expect(
      await room.ask(
        '{ contributions(filter: { amount: { currency: "KWD" } }) { nodes { amount { amount } } } }',
      ),
    ).toEqual({
      contributions: { nodes: [{ amount: { amount: '7.125' } }] },
    });
  });

  it.each([
    [{ amount: '1.5', currency: 'JPY' }],
    [{ amount: '1', currency: 'XXZ' }],
    [{ amount: '1' }],
    [{ amount: 1.5, currency: 'CHF' }],
    [{ amount: '1', currency: 'CHF', more: 1 }],
  ])('is refused where it cannot be meant: %j', async (amount) => {
    expect(
      await refusal(
        room.saving({ item: 'Contribution', fields: { reference: 'X', donor: 'giver', year: 2020, amount } }),
      ),
    ).toMatchObject({ code: 'ITEM_INVALID', field: 'amount' });
  });
});

describe('the accounts of a year', () => {
  const francs = (amount: string) => ({ amount, currency: 'CHF' });
  const statement = (slug: string, more: object = {}) => ({
    item: 'FinancialStatement',
    fields: {
      slug,
      year: 2020,
      income: francs('100'),
      expenditure: francs('90'),
      result: francs('10'),
      ...more,
    },
  });
  const line = (slug: string, position: number, side: string, code: string, amount: string) => ({
    item: 'StatementLine',
    fields: { statement: slug, position, side, code, label: { en: code }, amount: francs(amount) },
  });
  const whole = (slug: string, last: string, more: object = {}) => [
    statement(slug, more),
    line(slug, 1, 'INCOME', 'GOVERNMENTS', '100'),
    line(slug, 2, 'EXPENDITURE', 'LOCAL_PARTNERS', '40'),
    line(slug, 3, 'EXPENDITURE', 'PROGRAMMES', last),
  ];

  it('are shown when all of them hold', async () => {
    await room.publishing(...whole('good', '50'));
    expect(
      await room.ask(
        '{ financialStatement(slug: "good") { result { amount } lines { nodes { position amount { amount } } } } }',
      ),
    ).toEqual({
      financialStatement: {
        result: { amount: '10.00' },
        lines: {
          nodes: [1, 2, 3].map((position) => ({
            position,
            amount: { amount: ['100.00', '40.00', '50.00'][position - 1] },
          })),
        },
      },
    });
  });

  it('are seen by verify to be wrong by a hundredth, whoever made them so', async () => {
    const change = (by: string) =>
      room.world.run(
        `update published.statement_line l set amount_amount = amount_amount + $1::numeric from published.financial_statement s where s.id = l.statement_id and s.slug = 'good' and l.position = 3`,
        [by],
      );
    const broken = async () =>
      (await invariants(room.world.run)).filter((one) => one.broken.length > 0).map((one) => one.doc);
    expect(await broken()).toEqual([]);
    await change('0.01');
    expect(await broken()).toEqual([expect.stringMatching(/lines of a statement add up/)]);
    await change('-0.01');
    expect(await broken()).toEqual([]);
  });

  it.each([
    ['lines are off by a hundredth', whole('bad', '49.99'), /lines of a statement add up/],
    [
      'the result is',
      whole('bad', '50', { result: francs('10.01') }),
      /income of a statement without its expenditure/,
    ],
    ['a line is missing', whole('bad', '50').slice(0, 3), /lines of a statement add up/],
  ])('are refused when %s, and nothing of them is shown', async (_, changes, reason) => {
    const { code, message } = (await refusal(room.publishing(...changes))) as {
      code: string;
      message: string;
    };
    expect({ code, message }).toEqual({
      code: 'PUBLICATION_INCOMPLETE',
      message: expect.stringMatching(reason),
    });
    expect(await room.ask('{ financialStatement(slug: "bad") { year } }')).toEqual({
      financialStatement: null,
    });
  });

  it('are refused when what was paid to grantees is another sum', async () => {
    await organisations(room.world, { grantee: {} });
    await room.publishing({
      item: 'Grant',
      fields: {
        reference: 'G-1',
        recipient: 'grantee',
        year: 2020,
        purpose: { en: 'Rent.' },
        flexibility: 'CORE',
        stage: 'DISBURSED',
        disbursed: francs('39.99'),
      },
    });
    expect(await refusal(room.publishing(...whole('granted', '50')))).toMatchObject({
      code: 'PUBLICATION_INCOMPLETE',
      message: expect.stringMatching(/paid to grantees/),
    });
  });

  it('have one currency', async () => {
    expect(
      await refusal(room.saving(statement('mixed', { result: { amount: '10', currency: 'EUR' } }))),
    ).toMatchObject({
      code: 'ITEM_INVALID',
      field: 'income',
    });
  });
});
