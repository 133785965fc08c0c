import { LocalText, Text } from '../house/fields.js';
import { Item } from '../house/item.js';
import { PublishedItem } from '../house/published-item.js';
import type { LocalisedText } from '../house/values.js';

@Item({
  natural: ['slug'],
  called: ['name'],
  order: [['name', 'ASC']],
  path: { en: 'networks', fr: 'reseaux', es: 'redes' },
  described: 'description',
  label: {
    one: { fr: 'Réseau', en: 'Network', es: 'Red' },
    many: { fr: 'Réseaux', en: 'Networks', es: 'Redes' },
  },
  doc: 'Body of organisations that have joined one another, such as the SOS-Torture Network.',
})
export class Network extends PublishedItem {
  @Text({ sees: 'public', format: 'slug', doc: 'Stable, readable identifier in URLs.' })
  slug!: string;

  @LocalText({ sees: 'public', search: 'A', doc: 'Name.' })
  name!: LocalisedText;

  @LocalText({ sees: 'public', search: 'C', optional: true, max: 5000, doc: 'Purpose.' })
  description?: LocalisedText;
}
