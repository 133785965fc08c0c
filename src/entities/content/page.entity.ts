import { Collection, type Ref } from '@mikro-orm/core';
import { LocalText, Many, One, Text } from '../house/fields.js';
import { Item } from '../house/item.js';
import { PublishedItem } from '../house/published-item.js';
import type { LocalisedText } from '../house/values.js';
import { Source } from '../shared/source.entity.js';

@Item({
  natural: ['slug'],
  called: ['title'],
  order: [['title', 'ASC']],
  path: { en: 'pages', fr: 'pages', es: 'paginas' },
  described: 'summary',
  label: { one: { fr: 'Page', en: 'Page', es: 'Página' }, many: { fr: 'Pages', en: 'Pages', es: 'Páginas' } },
  doc: 'Standing page of the website, such as the mission; its blocks hold the text.',
})
export class Page extends PublishedItem {
  @Text({ sees: 'public', format: 'slug', doc: 'Stable, readable identifier in URLs.' })
  slug!: string;

  @LocalText({ sees: 'public', search: 'A', doc: 'Title.' })
  title!: LocalisedText;

  @LocalText({ sees: 'public', search: 'C', optional: true, max: 2000, doc: 'Summary in a paragraph.' })
  summary?: LocalisedText;

  @One(() => Page, {
    sees: 'public',
    optional: true,
    inverse: 'children',
    label: { fr: 'Page supérieure', en: 'Parent page', es: 'Página superior' },
    inverseLabel: { fr: 'Sous-pages', en: 'Sub-pages', es: 'Subpáginas' },
    doc: 'Parent page. Null: this is a page of the first level.',
  })
  parent?: Ref<Page>;

  @Many(() => Source, { sees: 'public', inverse: 'pages', doc: 'Sources of this information.' })
  sources = new Collection<Source>(this);
}
