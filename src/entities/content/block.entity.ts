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

export const BlockKind = enumeration('BlockKind', 'Kind of content that a block shows.', {
  TEXT: 'Text.',
  TESTIMONY: 'Testimony.',
  FIGURE: 'Figure.',
  IMAGE: 'Picture.',
  ORGANISATIONS: 'Organisations.',
  CHART: 'Chart of the figures of one kind over the years.',
});
export type BlockKind = Member<typeof BlockKind>;

@Item({
  natural: ['slug'],
  called: ['heading', 'slug'],
  order: [
    ['position', 'ASC'],
    ['slug', 'ASC'],
  ],
  place: { field: 'position', among: ['chapter', 'article', 'page'] },
  doc: 'Piece of a chapter, an article or a page. It is visible where its parent and the item that it shows are visible.',
})
export class Block extends PublishedItem {
  @Text({ sees: 'public', format: 'slug', doc: 'Stable identifier.' })
  slug!: string;

  @One(() => Chapter, {
    sees: 'public',
    optional: true,
    bound: true,
    partOf: true,
    inverse: 'blocks',
    doc: 'Chapter that it belongs to.',
  })
  chapter?: Ref<Chapter>;

  @One(() => Article, {
    sees: 'public',
    optional: true,
    bound: true,
    partOf: true,
    inverse: 'blocks',
    doc: 'Article that it belongs to.',
  })
  article?: Ref<Article>;

  @One(() => Page, {
    sees: 'public',
    optional: true,
    bound: true,
    partOf: true,
    inverse: 'blocks',
    doc: 'Page that it belongs to.',
  })
  page?: Ref<Page>;

  @Int({ sees: 'public', range: [1, 1000], doc: 'Position among the blocks of its parent.' })
  position!: number;

  @Choice(BlockKind, { sees: 'public', formerly: 'kind', doc: 'Kind of content that it shows.' })
  blockKind!: BlockKind;

  @LocalText({ sees: 'public', optional: true, doc: 'Heading.' })
  heading?: LocalisedText;

  @LocalText({
    sees: 'public',
    optional: true,
    long: true,
    max: 50000,
    doc: 'Text, in paragraphs separated by blank lines.',
  })
  text?: LocalisedText;

  @One(() => Testimony, {
    sees: 'public',
    optional: true,
    bound: true,
    inverse: 'blocks',
    doc: 'Testimony that it shows.',
  })
  testimony?: Ref<Testimony>;

  @One(() => Figure, {
    sees: 'public',
    optional: true,
    bound: true,
    inverse: 'blocks',
    doc: 'Figure that it shows.',
  })
  figure?: Ref<Figure>;

  @One(() => MediaAsset, {
    sees: 'public',
    optional: true,
    bound: true,
    inverse: 'blocks',
    doc: 'Picture that it shows.',
  })
  image?: Ref<MediaAsset>;

  @Many(() => Organisation, { sees: 'public', inverse: 'blocks', doc: 'Organisations that it shows.' })
  organisations = new Collection<Organisation>(this);

  @Text({
    sees: 'public',
    optional: true,
    format: 'slug',
    doc: 'Slug of the figures that a chart shows over the years.',
  })
  chartOf?: string;

  override settle(): void {
    if ([this.chapter, this.article, this.page].filter(Boolean).length !== 1)
      throw new ReseauError('ITEM_INVALID', 'belongs to one chapter, article or page', {
        extensions: { field: 'chapter' },
      });
    const shows = {
      TEXT: this.text,
      TESTIMONY: this.testimony,
      FIGURE: this.figure,
      IMAGE: this.image,
      ORGANISATIONS: this.organisations.length || undefined,
      CHART: this.chartOf,
    };
    if (!shows[this.blockKind])
      throw new ReseauError('ITEM_INVALID', `shows nothing of its kind, ${this.blockKind}`, {
        extensions: { field: 'blockKind' },
      });
  }
}
