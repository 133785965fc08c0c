import type { Ref } from '@mikro-orm/core';
import { LocalText, One, Text } from '../house/fields.js';
import { Item } from '../house/item.js';
import { PublishedItem } from '../house/published-item.js';
import type { LocalisedText } from '../house/values.js';
import { Country } from '../shared/country.entity.js';

@Item({
  natural: ['slug'],
  called: ['office'],
  plural: 'authorities',
  order: [['office', 'ASC']],
  doc: 'Office of a state to which appeals are sent. It never names who holds the office.',
})
export class Authority extends PublishedItem {
  @Text({ sees: 'public', format: 'slug', doc: 'Stable, readable identifier.' })
  slug!: string;

  @LocalText({ sees: 'public', doc: 'Office, such as Minister of Justice.' })
  office!: LocalisedText;

  @LocalText({ sees: 'public', optional: true, doc: 'Body that the office belongs to.' })
  body?: LocalisedText;

  @One(() => Country, { sees: 'public', inverse: 'authorities', doc: 'State.' })
  country!: Ref<Country>;

  @Text({
    sees: 'public',
    optional: true,
    max: 500,
    doc: 'Postal address, its lines separated by line ends.',
  })
  postalAddress?: string;

  @Text({ sees: 'public', optional: true, format: 'email', doc: 'Public address for e-mail.' })
  email?: string;

  @Text({ sees: 'public', optional: true, max: 60, doc: 'Public number for fax, with its country code.' })
  fax?: string;
}
