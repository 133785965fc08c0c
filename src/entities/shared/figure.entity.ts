import type { Ref } from '@mikro-orm/core';
import { ReseauError } from '../../base/errors.js';
import { enumeration, type Member } from '../house/enumeration.js';
import { Choice, Decimal, Int, LocalText, One, Text } from '../house/fields.js';
import { Item } from '../house/item.js';
import { PublishedItem } from '../house/published-item.js';
import type { LocalisedText } from '../house/values.js';
import { Source } from './source.entity.js';

export const FigureUnit = enumeration('FigureUnit', 'Unit of a figure.', {
  COUNT: 'Things or events.',
  PERSONS: 'Persons.',
  ORGANISATIONS: 'Organisations.',
  COUNTRIES: 'Countries.',
  STATES: 'States, as parties to a treaty.',
  PERCENT: 'Parts of a hundred.',
  MONEY: 'Sum of money.',
});
export type FigureUnit = Member<typeof FigureUnit>;

export const FigureQualifier = enumeration('FigureQualifier', 'Precision of a published number.', {
  EXACT: 'Given as exact.',
  AT_LEAST: 'More than this, or at least this.',
  ABOUT: 'About this.',
  ALMOST: 'A little less than this.',
});
export type FigureQualifier = Member<typeof FigureQualifier>;

@Item({
  natural: ['slug', 'year', 'source'],
  called: ['label'],
  order: [
    ['slug', 'ASC'],
    ['year', 'DESC'],
  ],
  doc: 'Number as published, for a year and according to one source. Where sources disagree, each statement is kept; no value is computed.',
})
export class Figure extends PublishedItem {
  @Text({
    sees: 'public',
    format: 'slug',
    doc: 'Key of the subject counted; the same for every year and source.',
  })
  slug!: string;

  @Int({ sees: 'public', range: [1900, 2200], doc: 'Year, or the last year of the period.' })
  year!: number;

  @Int({
    sees: 'public',
    optional: true,
    range: [1900, 2200],
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
    doc: 'Value. Null: the source gives it in words only.',
  })
  value?: string;

  @Choice(FigureUnit, { sees: 'public', doc: 'Unit of the number.' })
  unit!: FigureUnit;

  @Text({ sees: 'public', optional: true, format: 'currency', doc: 'Currency of a sum of money, ISO 4217.' })
  currency?: string;

  @Choice(FigureQualifier, { sees: 'public', doc: 'Precision that the source states.' })
  qualifier!: FigureQualifier;

  @LocalText({ sees: 'public', optional: true, doc: 'Scope of the number, if it is a part only.' })
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
      throw new ReseauError('ITEM_INVALID', 'a sum of money, and nothing else, has a currency', {
        extensions: { field: 'currency' },
      });
  }
}
