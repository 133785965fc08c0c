import type { Ref } from '@mikro-orm/core';
import { enumeration, type Member } from '../house/enumeration.js';
import { Choice, Int, LocalText, Money, One } from '../house/fields.js';
import { Item } from '../house/item.js';
import { PublishedItem } from '../house/published-item.js';
import type { LocalisedText, MoneyValue as MoneyValue } from '../house/values.js';
import { FinancialStatement } from './financial-statement.entity.js';

export const StatementSide = enumeration('StatementSide', 'On which side of the accounts a line stands.', {
  INCOME: 'What came in.',
  EXPENDITURE: 'What was spent.',
});
export type StatementSide = Member<typeof StatementSide>;

export const StatementCode = enumeration('StatementCode', 'What a line of the accounts is for.', {
  GOVERNMENTS: 'Income from governments.',
  INTERGOVERNMENTAL: 'Income from bodies of several states.',
  FOUNDATIONS: 'Income from foundations and other partners.',
  LOCAL_GOVERNMENT: 'Income from cantons, cities and municipalities.',
  INDIVIDUALS: 'Income from private persons.',
  OTHER_INCOME: 'Other income.',
  LOCAL_PARTNERS: 'Spent on grants to local partners.',
  DIRECT_ASSISTANCE: 'Spent on direct help to defenders, organisations and victims.',
  PROGRAMMES: 'Spent on programmes.',
  ADMINISTRATION: 'Spent on administration.',
  FUNDRAISING: 'Spent on raising money.',
  OTHER_EXPENDITURE: 'Other expenditure.',
});
export type StatementCode = Member<typeof StatementCode>;

@Item({
  needs: 'FINANCE',
  natural: ['statement', 'position'],
  order: [['position', 'ASC']],
  doc: 'A line of the accounts of a year.',
})
export class StatementLine extends PublishedItem {
  @One(() => FinancialStatement, { sees: 'public', inverse: 'lines', doc: 'The statement.' })
  statement!: Ref<FinancialStatement>;

  @Int({ sees: 'public', range: [1, 1000], doc: 'Its place in the statement.' })
  position!: number;

  @Choice(StatementSide, { sees: 'public', doc: 'On which side it stands.' })
  side!: StatementSide;

  @Choice(StatementCode, { sees: 'public', doc: 'What it is for, the same over the years.' })
  code!: StatementCode;

  @LocalText({ sees: 'public', doc: 'What it is called in the statement.' })
  label!: LocalisedText;

  @Money({ sees: 'public', doc: 'How much.' })
  amount!: MoneyValue;
}
