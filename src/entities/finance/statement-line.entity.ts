import type { Ref } from '@mikro-orm/core';
import { enumeration, type Member } from '../house/enumeration.js';
import { Choice, Int, LocalText, Money, One } from '../house/fields.js';
import { Item } from '../house/item.js';
import { PublishedItem } from '../house/published-item.js';
import type { LocalisedText, MoneyValue as MoneyValue } from '../house/values.js';
import { FinancialStatement } from './financial-statement.entity.js';

export const StatementSide = enumeration('StatementSide', 'Side of the accounts.', {
  INCOME: 'Income.',
  EXPENDITURE: 'Expenditure.',
});
export type StatementSide = Member<typeof StatementSide>;

export const StatementCode = enumeration('StatementCode', 'Category of a line of the accounts.', {
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
  called: ['label'],
  order: [['position', 'ASC']],
  doc: 'Line of the accounts of a year.',
})
export class StatementLine extends PublishedItem {
  @One(() => FinancialStatement, {
    sees: 'public',
    partOf: true,
    inverse: 'lines',
    doc: 'Statement that it belongs to.',
  })
  statement!: Ref<FinancialStatement>;

  @Int({ sees: 'public', range: [1, 1000], doc: 'Position in the statement.' })
  position!: number;

  @Choice(StatementSide, { sees: 'public', doc: 'Side of the accounts.' })
  side!: StatementSide;

  @Choice(StatementCode, { sees: 'public', doc: 'Category, the same over the years.' })
  code!: StatementCode;

  @LocalText({ sees: 'public', doc: 'Label of the line in the statement.' })
  label!: LocalisedText;

  @Money({ sees: 'public', doc: 'Amount.' })
  amount!: MoneyValue;
}
