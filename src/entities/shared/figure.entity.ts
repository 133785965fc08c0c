import { brokenRule } from '../house/broken-rule.js';
import type { Ref } from '@mikro-orm/core';
import { enumeration, type Member } from '../house/enumeration.js';
import { Choice, Decimal, Int, LocalText, One, Text } from '../house/fields.js';
import { Item } from '../house/item.js';
import { PublishedItem } from '../house/published-item.js';
import type { LocalisedText } from '../house/values.js';
import { Source } from './source.entity.js';

export const FigureUnit = enumeration(
  'FigureUnit',
  'Unit of a figure.',
  {
    COUNT: 'Things or events.',
    PERSONS: 'Persons.',
    ORGANISATIONS: 'Organisations.',
    COUNTRIES: 'Countries.',
    STATES: 'States, as parties to a treaty.',
    PERCENT: 'Parts of a hundred.',
    MONEY: 'Sum of money.',
  },
  {
    COUNT: { fr: 'Nombre', en: 'Count', es: 'Cantidad' },
    PERSONS: { fr: 'Personnes', en: 'Persons', es: 'Personas' },
    ORGANISATIONS: { fr: 'Organisations', en: 'Organisations', es: 'Organizaciones' },
    COUNTRIES: { fr: 'Pays', en: 'Countries', es: 'Países' },
    STATES: { fr: 'États parties', en: 'States parties', es: 'Estados partes' },
    PERCENT: { fr: 'Pour cent', en: 'Per cent', es: 'Por ciento' },
    MONEY: { fr: 'Somme d’argent', en: 'Sum of money', es: 'Suma de dinero' },
  },
);
export type FigureUnit = Member<typeof FigureUnit>;

export const FigureQualifier = enumeration(
  'FigureQualifier',
  'Precision of a published number.',
  {
    EXACT: 'Given as exact.',
    AT_LEAST: 'More than this, or at least this.',
    ABOUT: 'About this.',
    ALMOST: 'A little less than this.',
  },
  {
    EXACT: { fr: 'Exact', en: 'Exact', es: 'Exacto' },
    AT_LEAST: { fr: 'Au moins', en: 'At least', es: 'Al menos' },
    ABOUT: { fr: 'Environ', en: 'About', es: 'Alrededor de' },
    ALMOST: { fr: 'Presque', en: 'Almost', es: 'Casi' },
  },
);
export type FigureQualifier = Member<typeof FigureQualifier>;

@Item({
  natural: ['slug', 'year', 'source'],
  called: ['label'],
  order: [
    ['slug', 'ASC'],
    ['year', 'DESC'],
  ],
  label: {
    one: { fr: 'Chiffre', en: 'Figure', es: 'Cifra' },
    many: { fr: 'Chiffres', en: 'Figures', es: 'Cifras' },
  },
  doc: 'Number as published, for a year and according to one source. Where sources disagree, each statement is kept; no value is computed.',
})
export class Figure extends PublishedItem {
  @Text({
    sees: 'public',
    format: 'slug',
    help: {
      fr: 'Même identifiant pour toutes les années et toutes les sources du même chiffre.',
      en: 'The same for every year and source of the same figure.',
      es: 'El mismo para todos los años y fuentes de la misma cifra.',
    },
    doc: 'Key of the subject counted; the same for every year and source.',
  })
  slug!: string;

  @Int({ sees: 'public', range: [1900, 2200], doc: 'Year, or the last year of the period.' })
  year!: number;

  @Int({
    sees: 'public',
    optional: true,
    range: [1900, 2200],
    label: {
      fr: 'Première année de la période',
      en: 'First year of the period',
      es: 'Primer año del período',
    },
    doc: 'First year of the period, where it is longer than a year.',
  })
  periodFrom?: number;

  @LocalText({ sees: 'public', doc: 'Description of the subject counted.' })
  label!: LocalisedText;

  @Decimal({
    sees: 'public',
    optional: true,
    digits: 4,
    trimmed: true,
    units: ['unit', 'currency'],
    label: { fr: 'Valeur', en: 'Value', es: 'Valor' },
    help: {
      fr: 'Vide si la source ne la donne qu’en mots.',
      en: 'Empty if the source gives it in words only.',
      es: 'Vacío si la fuente solo la da en palabras.',
    },
    doc: 'Value. Null: the source gives it in words only.',
  })
  value?: string;

  @Choice(FigureUnit, {
    sees: 'public',
    label: { fr: 'Unité', en: 'Unit', es: 'Unidad' },
    doc: 'Unit of the number.',
  })
  unit!: FigureUnit;

  @Text({
    sees: 'public',
    optional: true,
    format: 'currency',
    label: { fr: 'Monnaie', en: 'Currency', es: 'Moneda' },
    doc: 'Currency of a sum of money, ISO 4217.',
  })
  currency?: string;

  @Choice(FigureQualifier, {
    sees: 'public',
    label: { fr: 'Précision', en: 'Precision', es: 'Precisión' },
    doc: 'Precision that the source states.',
  })
  qualifier!: FigureQualifier;

  @LocalText({
    sees: 'public',
    optional: true,
    label: { fr: 'Périmètre', en: 'Scope', es: 'Ámbito' },
    doc: 'Scope of the number, if it is a part only.',
  })
  scope?: LocalisedText;

  @LocalText({ sees: 'public', optional: true, max: 1000, doc: 'Note on its use.' })
  note?: LocalisedText;

  @One(() => Source, {
    sees: 'public',
    optional: true,
    inverse: 'figures',
    doc: 'Source of this information. Null: the source is not public.',
  })
  source?: Ref<Source>;

  override settle(): void {
    if ((this.unit === 'MONEY') !== Boolean(this.currency))
      throw brokenRule('currency', 'a sum of money, and nothing else, has a currency', {
        fr: 'Seule une somme d’argent a une monnaie, et elle en a toujours une.',
        en: 'A sum of money, and nothing else, has a currency.',
        es: 'Solo una suma de dinero tiene moneda, y siempre la tiene.',
      });
  }
}
