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

export const ArticleKind = enumeration('ArticleKind', 'What sort of article.', {
  NEWS: 'News.',
  STATEMENT: 'A statement.',
  REPORT: 'A report.',
  BLOG: 'A blog post.',
});
export type ArticleKind = Member<typeof ArticleKind>;

@Item({
  natural: ['slug'],
  order: [
    ['publishedOn', 'DESC'],
    ['slug', 'ASC'],
  ],
  path: { en: 'articles', fr: 'articles', es: 'articulos' },
  doc: 'News, a statement, a report or a blog post; its blocks hold the text.',
})
export class Article extends PublishedItem {
  @Text({ sees: 'public', format: 'slug', doc: 'Stable, readable identifier in URLs.' })
  slug!: string;

  @Choice(ArticleKind, { sees: 'public', doc: 'What sort of article it is.' })
  kind!: ArticleKind;

  @LocalText({ sees: 'public', search: 'A', doc: 'Title; it names no person at risk.' })
  title!: LocalisedText;

  @LocalText({ sees: 'public', search: 'C', optional: true, max: 2000, doc: 'What it tells, in a paragraph.' })
  summary?: LocalisedText;

  @Day({ sees: 'public', optional: true, doc: 'When it appeared.' })
  publishedOn?: string;

  @One(() => MediaAsset, { sees: 'public', optional: true, inverse: 'articles', doc: 'Its picture.' })
  image?: Ref<MediaAsset>;

  @Many(() => Programme, { sees: 'public', inverse: 'articles', doc: 'The programmes that it is about.' })
  programmes = new Collection<Programme>(this);

  @Many(() => Theme, { sees: 'public', inverse: 'articles', doc: 'What it is about.' })
  themes = new Collection<Theme>(this);

  @Many(() => Country, { sees: 'public', inverse: 'articles', doc: 'The countries that it is about.' })
  countries = new Collection<Country>(this);

  @Many(() => Source, { sees: 'public', inverse: 'articles', doc: 'Where this was read.' })
  sources = new Collection<Source>(this);
}
