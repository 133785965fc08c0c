import { Collection, type Ref } from '@mikro-orm/core';
import { ReseauError } from '../../base/errors.js';
import { enumeration, type Member } from '../house/enumeration.js';
import { Choice, Int, LocalText, Many, One, Text } from '../house/fields.js';
import { Item } from '../house/item.js';
import { PublishedItem } from '../house/published-item.js';
import type { LocalisedText } from '../house/values.js';
import { Organisation } from '../network/organisation.entity.js';
import { Figure } from '../shared/figure.entity.js';
import { MediaAsset } from '../shared/media-asset.entity.js';
import { Article } from './article.entity.js';
import { Chapter } from './chapter.entity.js';
import { Page } from './page.entity.js';
import { Testimony } from './testimony.entity.js';

export const BlockKind = enumeration('BlockKind', 'What a block shows.', {
  TEXT: 'A text.',
  TESTIMONY: 'A testimony.',
  FIGURE: 'A figure.',
  IMAGE: 'A picture.',
  ORGANISATIONS: 'Organisations.',
  CHART: 'How figures of one kind went over the years.',
});
export type BlockKind = Member<typeof BlockKind>;

@Item({
  natural: ['slug'],
  order: [
    ['position', 'ASC'],
    ['slug', 'ASC'],
  ],
  place: { field: 'position', among: ['chapter', 'article', 'page'] },
  doc: 'A piece of a chapter, an article or a page. It stands where what it belongs to, and what it shows, stand.',
})
export class Block extends PublishedItem {
  @Text({ sees: 'public', format: 'slug', doc: 'Stable identifier.' })
  slug!: string;

  @One(() => Chapter, { sees: 'public', optional: true, bound: true, inverse: 'blocks', doc: 'The chapter that it belongs to.' })
  chapter?: Ref<Chapter>;

  @One(() => Article, { sees: 'public', optional: true, bound: true, inverse: 'blocks', doc: 'The article that it belongs to.' })
  article?: Ref<Article>;

  @One(() => Page, { sees: 'public', optional: true, bound: true, inverse: 'blocks', doc: 'The page that it belongs to.' })
  page?: Ref<Page>;

  @Int({ sees: 'public', range: [1, 1000], doc: 'Its place there.' })
  position!: number;

  @Choice(BlockKind, { sees: 'public', doc: 'What it shows.' })
  kind!: BlockKind;

  @LocalText({ sees: 'public', optional: true, doc: 'Its heading.' })
  heading?: LocalisedText;

  @LocalText({ sees: 'public', optional: true, long: true, max: 50000, doc: 'Its text, in paragraphs separated by blank lines.' })
  text?: LocalisedText;

  @One(() => Testimony, { sees: 'public', optional: true, bound: true, inverse: 'blocks', doc: 'The testimony that it shows.' })
  testimony?: Ref<Testimony>;

  @One(() => Figure, { sees: 'public', optional: true, bound: true, inverse: 'blocks', doc: 'The figure that it shows.' })
  figure?: Ref<Figure>;

  @One(() => MediaAsset, { sees: 'public', optional: true, bound: true, inverse: 'blocks', doc: 'The picture that it shows.' })
  image?: Ref<MediaAsset>;

  @Many(() => Organisation, { sees: 'public', inverse: 'blocks', doc: 'The organisations that it shows.' })
  organisations = new Collection<Organisation>(this);

  @Text({ sees: 'public', optional: true, format: 'slug', doc: 'The slug of the figures that a chart shows over the years.' })
  chartOf?: string;

  override settle(): void {
    if ([this.chapter, this.article, this.page].filter(Boolean).length !== 1)
      throw new ReseauError('ITEM_INVALID', 'belongs to one chapter, article or page', { extensions: { field: 'chapter' } });
    const shows = {
      TEXT: this.text,
      TESTIMONY: this.testimony,
      FIGURE: this.figure,
      IMAGE: this.image,
      ORGANISATIONS: this.organisations.length || undefined,
      CHART: this.chartOf,
    };
    if (!shows[this.kind])
      throw new ReseauError('ITEM_INVALID', `shows nothing of its kind, ${this.kind}`, { extensions: { field: 'kind' } });
  }
}
