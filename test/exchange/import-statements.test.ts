import { describe, expect, it } from '@jest/globals';
import { importRoom } from './import-room.js';

const room = importRoom();

describe('a statement', () => {
  const head =
    'statement,year,income,income_currency,expenditure,expenditure_currency,result,result_currency,side,code,label_en,amount,amount_currency\n';
  const line = (slug: string, side: string, code: string, amount: string, result = '0') =>
    `${slug},2020,100,CHF,${100 - Number(result)},CHF,${result},CHF,${side},${code},${code},${amount},CHF\n`;
  const lines = (slug: string, spent: string) =>
    line(slug, 'INCOME', 'GOVERNMENTS', '60.50') +
    line(slug, 'INCOME', 'FOUNDATIONS', '39.50') +
    line(slug, 'EXPENDITURE', 'PROGRAMMES', spent);

  it('is imported with its lines, one row a line', async () => {
    const { report } = await room.importing('statements', head + lines('acc-2020', '100'));
    expect(report).toMatchObject({ kind: 'StatementLine', created: 3, rejected: [] });
    expect(await room.called('financial_statement', 'acc-2020')).toMatchObject({
      income_amount: '100.000',
      year: 2020,
    });
    expect(
      await room
        .world()
        .run('select position, amount_amount::text from window_public.statement_line order by position'),
    ).toEqual([
      { position: 1, amount_amount: '60.500' },
      { position: 2, amount_amount: '39.500' },
      { position: 3, amount_amount: '100.000' },
    ]);
  });

  it('whose lines do not add up by a hundredth is not shown, and no other is kept from being', async () => {
    const { report } = await room.importing(
      'statements',
      head + lines('acc-bad', '99.99') + lines('acc-good', '100.00'),
    );
    expect(report.rejected.map((row) => row.line)).toEqual([2, 3, 4]);
    expect(report.rejected[0]?.reason).toMatch(
      /^saved, but not published: .*The lines of a statement add up/,
    );
    expect(await room.called('financial_statement', 'acc-bad')).toBeUndefined();
    expect(await room.called('financial_statement', 'acc-good')).toBeDefined();
  });

  it('whose rows say different things of it is refused at the row that does', async () => {
    const { report } = await room.importing(
      'statements',
      head +
        line('acc-odd', 'INCOME', 'GOVERNMENTS', '100') +
        line('acc-odd', 'EXPENDITURE', 'PROGRAMMES', '90', '10'),
    );
    expect(report.rejected.find((row) => row.line === 3)).toMatchObject({
      field: 'expenditure',
      reason: expect.stringContaining('says otherwise'),
    });
  });
});

it('refuses an exchange rate without a rate', async () => {
  const { report } = await room.importing(
    'exchange-rates',
    'base,quote,year,rate\nEUR,CHF,2020,1.07\nUSD,CHF,2020,\nXXZ,CHF,2020,1\n',
  );
  expect(report).toMatchObject({
    created: 1,
    rejected: [
      { line: 3, field: 'rate' },
      { line: 4, field: 'base' },
    ],
  });
});
