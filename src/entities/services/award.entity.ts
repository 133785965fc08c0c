import { Collection } from '@mikro-orm/core';
import { Int, LocalText, Many, Text } from '../house/fields.js';
import { Item } from '../house/item.js';
import { PublishedItem } from '../house/published-item.js';
import type { LocalisedText } from '../house/values.js';
import { Source } from '../shared/source.entity.js';

@Item({
  natural: ['slug'],
  called: ['name'],
  order: [['name', 'ASC']],
  path: { en: 'awards', fr: 'prix', es: 'premios' },
  described: 'description',
  label: {
    one: { fr: 'Prix', en: 'Award', es: 'Premio' },
    many: { fr: 'Prix', en: 'Awards', es: 'Premios' },
  },
  doc: 'Prize or a stay for human rights defenders that OMCT has a part in.',
})
export class Award extends PublishedItem {
  @Text({ sees: 'public', format: 'slug', doc: 'Stable, readable identifier in URLs.' })
  slug!: string;

  @LocalText({ sees: 'public', search: 'A', doc: 'Name.' })
  name!: LocalisedText;

  @LocalText({ sees: 'public', search: 'C', optional: true, max: 2000, doc: 'Achievement that it honours.' })
  description?: LocalisedText;

  @LocalText({
    sees: 'public',
    search: 'D',
    optional: true,
    max: 1000,
    label: { fr: 'Rôle de l’OMCT', en: 'Role of OMCT', es: 'Función de la OMCT' },
    doc: 'Part that OMCT has in it.',
  })
  role?: LocalisedText;

  @Int({ sees: 'public', optional: true, range: [1900, 2200], doc: 'Year in which that part began.' })
  startYear?: number;

  @Int({
    sees: 'public',
    optional: true,
    range: [1900, 2200],
    doc: 'Year in which it ended. Null: it continues, or the end is not known.',
  })
  endYear?: number;

  @Text({ sees: 'public', optional: true, format: 'url', max: 500, doc: 'Page of its own on the web.' })
  url?: string;

  @Many(() => Source, { sees: 'public', inverse: 'awards', doc: 'Sources of this information.' })
  sources = new Collection<Source>(this);
}
