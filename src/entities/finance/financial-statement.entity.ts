import { brokenRule } from '../house/broken-rule.js';
import { Collection } from '@mikro-orm/core';
import { Flag, Int, Many, Money, Text } from '../house/fields.js';
import { Item } from '../house/item.js';
import { PublishedItem } from '../house/published-item.js';
import type { MoneyValue as MoneyValue } from '../house/values.js';
import { Source } from '../shared/source.entity.js';

@Item({
  needs: 'FINANCE',
  natural: ['slug'],
  called: ['slug'],
  order: [['year', 'DESC']],
  path: { en: 'accounts', fr: 'comptes', es: 'cuentas' },
  invariants: [
    {
      doc: 'The income of a statement without its expenditure is its result.',
      broken:
        'select id from published.financial_statement where live and income_amount - expenditure_amount <> result_amount',
    },
    {
      doc: 'The lines of a statement add up to its totals, all in its currency.',
      broken: `select s.id from published.financial_statement s
left join published.statement_line l on l.statement_id = s.id and l.live
where s.live group by s.id
having coalesce(sum(l.amount_amount) filter (where l.side = 'INCOME'), 0) <> s.income_amount
  or coalesce(sum(l.amount_amount) filter (where l.side = 'EXPENDITURE'), 0) <> s.expenditure_amount
  or bool_or(l.amount_currency <> s.income_currency)`,
    },
    {
      doc: 'What was paid to grantees in a year, where grants of it are kept, is the line LOCAL_PARTNERS of its statement.',
      broken: `select s.id from published.financial_statement s
join published."grant" g on g.live and g.year = s.year and g.provenance = s.provenance and g.disbursed_currency = s.income_currency
where s.live group by s.id
having sum(g.disbursed_amount) <> coalesce((select sum(l.amount_amount) from published.statement_line l where l.statement_id = s.id and l.live and l.code = 'LOCAL_PARTNERS'), 0)`,
    },
  ],
  label: {
    one: { fr: 'Comptes', en: 'Accounts', es: 'Cuentas' },
    many: { fr: 'Comptes', en: 'Accounts', es: 'Cuentas' },
  },
  doc: 'Accounts of a year.',
})
export class FinancialStatement extends PublishedItem {
  @Text({ sees: 'public', search: 'A', format: 'slug', doc: 'Stable, readable identifier in URLs.' })
  slug!: string;

  @Int({ sees: 'public', range: [1985, 2200], doc: 'Year.' })
  year!: number;

  @Flag({
    sees: 'public',
    optional: true,
    label: { fr: 'Comptes révisés', en: 'Audited', es: 'Auditadas' },
    doc: 'True if it was audited. Null: not known.',
  })
  audited?: boolean;

  @Money({ sees: 'public', label: { fr: 'Produits', en: 'Income', es: 'Ingresos' }, doc: 'Total income.' })
  income!: MoneyValue;

  @Money({
    sees: 'public',
    label: { fr: 'Charges', en: 'Expenditure', es: 'Gastos' },
    doc: 'Total expenditure.',
  })
  expenditure!: MoneyValue;

  @Money({
    sees: 'public',
    label: { fr: 'Résultat', en: 'Result', es: 'Resultado' },
    doc: 'Result: income less expenditure.',
  })
  result!: MoneyValue;

  @Many(() => Source, { sees: 'public', inverse: 'financialStatements', doc: 'Sources of this information.' })
  sources = new Collection<Source>(this);

  override settle(): void {
    if (this.expenditure.currency !== this.income.currency || this.result.currency !== this.income.currency)
      throw brokenRule('income', 'a statement has one currency', {
        fr: 'Tous les montants des comptes sont dans la même monnaie.',
        en: 'All amounts of the accounts are in one currency.',
        es: 'Todos los importes de las cuentas están en la misma moneda.',
      });
  }
}
