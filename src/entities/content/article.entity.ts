import { Collection, type Ref } from '@mikro-orm/core';
import { enumeration, type Member } from '../house/enumeration.js';
import { Choice, Day, LocalText, Many, One, Text } from '../house/fields.js';
import { Item } from '../house/item.js';
import { PublishedItem } from '../house/published-item.js';
import type { LocalisedText } from '../house/values.js';
import { Programme } from '../programmes/programme.entity.js';
import { Country } from '../shared/country.entity.js';
import { MediaAsset } from '../shared/media-asset.entity.js';
import { Source } from '../shared/source.entity.js';
import { Theme } from '../shared/theme.entity.js';

export const ArticleKind = enumeration(
  'ArticleKind',
  'Kind of article.',
  {
    NEWS: 'News.',
    STATEMENT: 'Statement.',
    REPORT: 'Report.',
    BLOG: 'Blog post.',
  },
  {
    NEWS: { fr: 'Actualité', en: 'News', es: 'Noticia' },
    STATEMENT: { fr: 'Déclaration', en: 'Statement', es: 'Declaración' },
    REPORT: { fr: 'Rapport', en: 'Report', es: 'Informe' },
    BLOG: { fr: 'Blog', en: 'Blog', es: 'Blog' },
  },
);
export type ArticleKind = Member<typeof ArticleKind>;

@Item({
  natural: ['slug'],
  called: ['title'],
  order: [
    ['publishedOn', 'DESC'],
    ['slug', 'ASC'],
  ],
  path: { en: 'articles', fr: 'articles', es: 'articulos' },
  described: 'summary',
  pictured: 'image',
  label: {
    one: { fr: 'Article', en: 'Article', es: 'Artículo' },
    many: { fr: 'Articles', en: 'Articles', es: 'Artículos' },
  },
  doc: 'News, a statement, a report or a blog post; its blocks hold the text.',
  feed: {
    title: { en: 'Articles', fr: 'Articles', es: 'Artículos' },
    summary: 'summary',
    published: 'publishedOn',
    updated: ['publishedOn'],
  },
})
export class Article extends PublishedItem {
  @Text({ sees: 'public', format: 'slug', doc: 'Stable, readable identifier in URLs.' })
  slug!: string;

  @Choice(ArticleKind, {
    sees: 'public',
    formerly: 'kind',
    label: { fr: 'Nature de l’article', en: 'Kind of article', es: 'Tipo de artículo' },
    doc: 'Kind of article.',
  })
  articleKind!: ArticleKind;

  @LocalText({
    sees: 'public',
    search: 'A',
    help: {
      fr: 'Ne nommez aucune personne en danger.',
      en: 'Name no person at risk.',
      es: 'No nombre a ninguna persona en peligro.',
    },
    doc: 'Title; it names no person at risk.',
  })
  title!: LocalisedText;

  @LocalText({ sees: 'public', search: 'C', optional: true, max: 2000, doc: 'Summary in a paragraph.' })
  summary?: LocalisedText;

  @Day({ sees: 'public', optional: true, doc: 'Date of publication.' })
  publishedOn?: string;

  @One(() => MediaAsset, { sees: 'public', optional: true, inverse: 'articles', doc: 'Picture.' })
  image?: Ref<MediaAsset>;

  @Many(() => Programme, { sees: 'public', inverse: 'articles', doc: 'Programmes that it is about.' })
  programmes = new Collection<Programme>(this);

  @Many(() => Theme, { sees: 'public', inverse: 'articles', doc: 'Themes.' })
  themes = new Collection<Theme>(this);

  @Many(() => Country, { sees: 'public', inverse: 'articles', doc: 'Countries that it is about.' })
  countries = new Collection<Country>(this);

  @Many(() => Source, { sees: 'public', inverse: 'articles', doc: 'Sources of this information.' })
  sources = new Collection<Source>(this);
}
