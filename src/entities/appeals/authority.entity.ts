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
  label: {
    one: { fr: 'Autorité', en: 'Authority', es: 'Autoridad' },
    many: { fr: 'Autorités', en: 'Authorities', es: 'Autoridades' },
  },
  doc: 'Office of a state to which appeals are sent. It never names who holds the office.',
})
export class Authority extends PublishedItem {
  @Text({ sees: 'public', format: 'slug', doc: 'Stable, readable identifier.' })
  slug!: string;

  @LocalText({
    sees: 'public',
    label: { fr: 'Fonction', en: 'Office', es: 'Cargo' },
    help: {
      fr: 'Fonction, par exemple ministre de la Justice ; jamais le nom de la personne qui l’exerce.',
      en: 'Office, such as Minister of Justice; never the name of the person who holds it.',
      es: 'Cargo, por ejemplo ministro de Justicia; nunca el nombre de la persona que lo ocupa.',
    },
    doc: 'Office, such as Minister of Justice.',
  })
  office!: LocalisedText;

  @LocalText({
    sees: 'public',
    optional: true,
    label: { fr: 'Institution', en: 'Body', es: 'Institución' },
    doc: 'Body that the office belongs to.',
  })
  body?: LocalisedText;

  @One(() => Country, { sees: 'public', inverse: 'authorities', doc: 'State.' })
  country!: Ref<Country>;

  @Text({
    sees: 'public',
    optional: true,
    max: 500,
    label: { fr: 'Adresse postale', en: 'Postal address', es: 'Dirección postal' },
    doc: 'Postal address, its lines separated by line ends.',
  })
  postalAddress?: string;

  @Text({
    sees: 'public',
    optional: true,
    format: 'email',
    label: { fr: 'Courriel', en: 'Email', es: 'Correo electrónico' },
    doc: 'Public address for e-mail.',
  })
  email?: string;

  @Text({
    sees: 'public',
    optional: true,
    max: 60,
    label: { fr: 'Télécopie', en: 'Fax', es: 'Fax' },
    doc: 'Public number for fax, with its country code.',
  })
  fax?: string;
}
