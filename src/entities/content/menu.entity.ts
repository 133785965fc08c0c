import { LocalText, Text } from '../house/fields.js';
import { Item } from '../house/item.js';
import { PublishedItem } from '../house/published-item.js';
import type { LocalisedText } from '../house/values.js';

@Item({
  natural: ['slug'],
  called: ['title'],
  order: [['slug', 'ASC']],
  label: { one: { fr: 'Menu', en: 'Menu', es: 'Menú' }, many: { fr: 'Menus', en: 'Menus', es: 'Menús' } },
  doc: 'Menu of the website.',
})
export class Menu extends PublishedItem {
  @Text({ sees: 'public', format: 'slug', doc: 'Stable identifier, such as main or footer.' })
  slug!: string;

  @LocalText({ sees: 'public', doc: 'Name.' })
  title!: LocalisedText;
}
