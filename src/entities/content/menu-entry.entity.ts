import type { Ref } from '@mikro-orm/core';
import { ReseauError } from '../../base/errors.js';
import { Int, LocalText, One, Text } from '../house/fields.js';
import { Item } from '../house/item.js';
import { PublishedItem } from '../house/published-item.js';
import type { LocalisedText } from '../house/values.js';
import { Programme } from '../programmes/programme.entity.js';
import { AnnualReport } from './annual-report.entity.js';
import { Article } from './article.entity.js';
import { Menu } from './menu.entity.js';
import { Page } from './page.entity.js';

@Item({
  natural: ['slug'],
  plural: 'menuEntries',
  order: [
    ['position', 'ASC'],
    ['slug', 'ASC'],
  ],
  doc: 'An entry of a menu. It stands where what it leads to stands.',
})
export class MenuEntry extends PublishedItem {
  @Text({ sees: 'public', format: 'slug', doc: 'Stable identifier.' })
  slug!: string;

  @One(() => Menu, { sees: 'public', inverse: 'entries', doc: 'The menu.' })
  menu!: Ref<Menu>;

  @One(() => MenuEntry, { sees: 'public', optional: true, inverse: 'entries', doc: 'The entry that it stands under.' })
  parent?: Ref<MenuEntry>;

  @Int({ sees: 'public', range: [1, 1000], doc: 'Its place among those beside it.' })
  position!: number;

  @LocalText({ sees: 'public', max: 100, doc: 'What it is called.' })
  label!: LocalisedText;

  @One(() => Page, { sees: 'public', optional: true, bound: true, inverse: 'menuEntries', doc: 'The page that it leads to.' })
  page?: Ref<Page>;

  @One(() => Programme, { sees: 'public', optional: true, bound: true, inverse: 'menuEntries', doc: 'The programme that it leads to.' })
  programme?: Ref<Programme>;

  @One(() => Article, { sees: 'public', optional: true, bound: true, inverse: 'menuEntries', doc: 'The article that it leads to.' })
  article?: Ref<Article>;

  @One(() => AnnualReport, {
    sees: 'public',
    optional: true,
    bound: true,
    inverse: 'menuEntries',
    doc: 'The annual report that it leads to.',
  })
  annualReport?: Ref<AnnualReport>;

  @Text({
    sees: 'public',
    optional: true,
    max: 500,
    format: 'path',
    doc: 'A path of the website that it leads to, where that is none of these.',
  })
  path?: string;

  override settle(): void {
    if ([this.page, this.programme, this.article, this.annualReport, this.path].filter(Boolean).length > 1)
      throw new ReseauError('ITEM_INVALID', 'leads to one page, programme, article, annual report or path', {
        extensions: { field: 'path' },
      });
  }
}
