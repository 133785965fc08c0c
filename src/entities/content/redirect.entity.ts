import { brokenRule } from '../house/broken-rule.js';
import type { Ref } from '@mikro-orm/core';
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
  called: ['path'],
  order: [['path', 'ASC']],
  redirects: 'path',
  leadsTo: ['page', 'programme', 'article', 'annualReport', 'chapter', 'organisation', 'appeal'],
  label: {
    one: { fr: 'Ancienne adresse', en: 'Old address', es: 'Dirección antigua' },
    many: { fr: 'Anciennes adresses', en: 'Old addresses', es: 'Direcciones antiguas' },
  },
  doc: 'Old address of the website, and its present target. An address that an item gave up is remembered without one.',
})
export class Redirect extends PublishedItem {
  @Text({
    sees: 'public',
    format: 'path',
    max: 500,
    help: {
      fr: 'Ancien chemin, sans la langue qui le précède.',
      en: 'Old path, without the language before it.',
      es: 'Ruta antigua, sin el idioma que la precede.',
    },
    doc: 'Old path, without the language before it. A path in the form of a present address, such as /programmes/women, is not looked up here.',
  })
  path!: string;

  @One(() => Page, {
    sees: 'public',
    optional: true,
    bound: true,
    inverse: 'redirects',
    doc: 'Page that it leads to.',
  })
  page?: Ref<Page>;

  @One(() => Programme, {
    sees: 'public',
    optional: true,
    bound: true,
    inverse: 'redirects',
    doc: 'Programme that it leads to.',
  })
  programme?: Ref<Programme>;

  @One(() => Article, {
    sees: 'public',
    optional: true,
    bound: true,
    inverse: 'redirects',
    doc: 'Article that it leads to.',
  })
  article?: Ref<Article>;

  @One(() => AnnualReport, {
    sees: 'public',
    optional: true,
    bound: true,
    inverse: 'redirects',
    doc: 'Annual report that it leads to.',
  })
  annualReport?: Ref<AnnualReport>;

  @One(() => Chapter, {
    sees: 'public',
    optional: true,
    bound: true,
    inverse: 'redirects',
    doc: 'Chapter that it leads to.',
  })
  chapter?: Ref<Chapter>;

  @One(() => Organisation, {
    sees: 'public',
    optional: true,
    bound: true,
    inverse: 'redirects',
    doc: 'Organisation that it leads to.',
  })
  organisation?: Ref<Organisation>;

  @One(() => Appeal, {
    sees: 'public',
    optional: true,
    bound: true,
    inverse: 'redirects',
    doc: 'Appeal that it leads to.',
  })
  appeal?: Ref<Appeal>;

  override settle(): void {
    const leads = [
      this.page,
      this.programme,
      this.article,
      this.annualReport,
      this.chapter,
      this.organisation,
      this.appeal,
    ];
    if (leads.filter(Boolean).length !== 1)
      throw brokenRule('page', 'leads to one thing', {
        fr: 'L’ancienne adresse mène à une seule cible.',
        en: 'The old address leads to one target.',
        es: 'La dirección antigua lleva a un solo destino.',
      });
  }
}
