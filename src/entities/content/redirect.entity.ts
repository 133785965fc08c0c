import type { Ref } from '@mikro-orm/core';
import { ReseauError } from '../../base/errors.js';
import { One, Text } from '../house/fields.js';
import { Item } from '../house/item.js';
import { PublishedItem } from '../house/published-item.js';
import { Appeal } from '../appeals/appeal.entity.js';
import { Organisation } from '../network/organisation.entity.js';
import { Programme } from '../programmes/programme.entity.js';
import { AnnualReport } from './annual-report.entity.js';
import { Article } from './article.entity.js';
import { Chapter } from './chapter.entity.js';
import { Page } from './page.entity.js';

@Item({
  natural: ['path'],
  order: [['path', 'ASC']],
  redirects: 'path',
  doc: 'An old address of the website, and what stands there now. An address that an item gave up is remembered without one.',
})
export class Redirect extends PublishedItem {
  @Text({
    sees: 'public',
    format: 'path',
    max: 500,
    doc: 'The old path, without the language before it. What has the form of an address of today, such as /programmes/women, is not looked for here.',
  })
  path!: string;

  @One(() => Page, { sees: 'public', optional: true, bound: true, inverse: 'redirects', doc: 'The page that it leads to.' })
  page?: Ref<Page>;

  @One(() => Programme, { sees: 'public', optional: true, bound: true, inverse: 'redirects', doc: 'The programme that it leads to.' })
  programme?: Ref<Programme>;

  @One(() => Article, { sees: 'public', optional: true, bound: true, inverse: 'redirects', doc: 'The article that it leads to.' })
  article?: Ref<Article>;

  @One(() => AnnualReport, {
    sees: 'public',
    optional: true,
    bound: true,
    inverse: 'redirects',
    doc: 'The annual report that it leads to.',
  })
  annualReport?: Ref<AnnualReport>;

  @One(() => Chapter, { sees: 'public', optional: true, bound: true, inverse: 'redirects', doc: 'The chapter that it leads to.' })
  chapter?: Ref<Chapter>;

  @One(() => Organisation, { sees: 'public', optional: true, bound: true, inverse: 'redirects', doc: 'The organisation that it leads to.' })
  organisation?: Ref<Organisation>;

  @One(() => Appeal, { sees: 'public', optional: true, bound: true, inverse: 'redirects', doc: 'The appeal that it leads to.' })
  appeal?: Ref<Appeal>;

  override settle(): void {
    const leads = [this.page, this.programme, this.article, this.annualReport, this.chapter, this.organisation, this.appeal];
    if (leads.filter(Boolean).length !== 1) throw new ReseauError('ITEM_INVALID', 'leads to one thing', { extensions: { field: 'page' } });
  }
}
