import type { Ref } from '@mikro-orm/core';
import { enumeration, type Member } from '../house/enumeration.js';
import { Choice, Int, LocalText, Money, One } from '../house/fields.js';
import { Item } from '../house/item.js';
import { PartItem } from '../house/part-item.js';
import type { LocalisedText, MoneyValue as MoneyValue } from '../house/values.js';
import { FinancialStatement } from './financial-statement.entity.js';

export const StatementSide = enumeration(
  'StatementSide',
  'Side of the accounts.',
  {
    INCOME: 'Income.',
    EXPENDITURE: 'Expenditure.',
  },
  {
    INCOME: { fr: 'Produits', en: 'Income', es: 'Ingresos' },
    EXPENDITURE: { fr: 'Charges', en: 'Expenditure', es: 'Gastos' },
  },
);
export type StatementSide = Member<typeof StatementSide>;

export const StatementCode = enumeration(
  'StatementCode',
  'Category of a line of the accounts.',
  {
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
  },
  {
    GOVERNMENTS: { fr: 'Gouvernements', en: 'Governments', es: 'Gobiernos' },
    INTERGOVERNMENTAL: {
      fr: 'Organisations intergouvernementales',
      en: 'Intergovernmental organisations',
      es: 'Organismos intergubernamentales',
    },
    FOUNDATIONS: {
      fr: 'Fondations et autres partenaires',
      en: 'Foundations and other partners',
      es: 'Fundaciones y otros socios',
    },
    LOCAL_GOVERNMENT: { fr: 'Collectivités locales', en: 'Local government', es: 'Gobiernos locales' },
    INDIVIDUALS: { fr: 'Particuliers', en: 'Private persons', es: 'Particulares' },
    OTHER_INCOME: { fr: 'Autres produits', en: 'Other income', es: 'Otros ingresos' },
    LOCAL_PARTNERS: { fr: 'Partenaires locaux', en: 'Local partners', es: 'Socios locales' },
    DIRECT_ASSISTANCE: { fr: 'Assistance directe', en: 'Direct assistance', es: 'Asistencia directa' },
    PROGRAMMES: { fr: 'Programmes', en: 'Programmes', es: 'Programas' },
    ADMINISTRATION: { fr: 'Administration', en: 'Administration', es: 'Administración' },
    FUNDRAISING: { fr: 'Recherche de fonds', en: 'Fundraising', es: 'Recaudación de fondos' },
    OTHER_EXPENDITURE: { fr: 'Autres charges', en: 'Other expenditure', es: 'Otros gastos' },
  },
);
export type StatementCode = Member<typeof StatementCode>;

@Item({
  needs: 'FINANCE',
  natural: ['statement', 'position'],
  called: ['label'],
  order: [['position', 'ASC']],
  label: {
    one: { fr: 'Ligne des comptes', en: 'Line of the accounts', es: 'Línea de las cuentas' },
    many: { fr: 'Lignes des comptes', en: 'Lines of the accounts', es: 'Líneas de las cuentas' },
  },
  doc: 'Line of the accounts of a year.',
})
export class StatementLine extends PartItem {
  @One(() => FinancialStatement, {
    sees: 'public',
    partOf: true,
    inverse: 'lines',
    label: { fr: 'Comptes', en: 'Accounts', es: 'Cuentas' },
    inverseLabel: { fr: 'Lignes', en: 'Lines', es: 'Líneas' },
    doc: 'Statement that it belongs to.',
  })
  statement!: Ref<FinancialStatement>;

  @Int({ sees: 'public', range: [1, 1000], doc: 'Position in the statement.' })
  position!: number;

  @Choice(StatementSide, {
    sees: 'public',
    label: { fr: 'Produits ou charges', en: 'Income or expenditure', es: 'Ingresos o gastos' },
    doc: 'Side of the accounts.',
  })
  side!: StatementSide;

  @Choice(StatementCode, {
    sees: 'public',
    label: { fr: 'Catégorie', en: 'Category', es: 'Categoría' },
    doc: 'Category, the same over the years.',
  })
  code!: StatementCode;

  @LocalText({ sees: 'public', doc: 'Label of the line in the statement.' })
  label!: LocalisedText;

  @Money({ sees: 'public', doc: 'Amount.' })
  amount!: MoneyValue;
}
