import type { Ref } from '@mikro-orm/core';
import { Decimal, Int, One, Text } from '../house/fields.js';
import { Item } from '../house/item.js';
import { PublishedItem } from '../house/published-item.js';
import { Source } from '../shared/source.entity.js';

@Item({
  needs: 'FINANCE',
  rates: true,
  natural: ['base', 'quote', 'year', 'source'],
  called: [],
  order: [
    ['year', 'DESC'],
    ['base', 'ASC'],
    ['quote', 'ASC'],
  ],
  label: {
    one: { fr: 'Taux de change', en: 'Exchange rate', es: 'Tipo de cambio' },
    many: { fr: 'Taux de change', en: 'Exchange rates', es: 'Tipos de cambio' },
  },
  doc: 'Average rate of exchange of a year, as one source gives it.',
})
export class ExchangeRate extends PublishedItem {
  @Text({
    sees: 'public',
    format: 'currency',
    label: { fr: 'Monnaie de base', en: 'Base currency', es: 'Moneda de base' },
    doc: 'Currency of which there is one unit, ISO 4217.',
  })
  base!: string;

  @Text({
    sees: 'public',
    format: 'currency',
    label: { fr: 'Monnaie de cotation', en: 'Quote currency', es: 'Moneda de cotización' },
    doc: 'Currency in which its worth is given, ISO 4217.',
  })
  quote!: string;

  @Int({ sees: 'public', range: [1985, 2200], doc: 'Year.' })
  year!: number;

  @Decimal({
    sees: 'public',
    digits: 6,
    trimmed: true,
    label: { fr: 'Taux', en: 'Rate', es: 'Tipo' },
    doc: 'Number of units of the second currency that one unit of the first is worth.',
  })
  rate!: string;

  @One(() => Source, {
    sees: 'public',
    optional: true,
    inverse: 'exchangeRates',
    doc: 'Source of this information. Null: the source is not public.',
  })
  source?: Ref<Source>;
}
