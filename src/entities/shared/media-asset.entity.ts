import { Collection } from '@mikro-orm/core';
import { presets, renditionOf, type Preset } from '../../base/pictures.js';
import { Float, Int, LocalText, Many, Parts, Text } from '../house/fields.js';
import type { PartMetadata } from '../house/metadata.js';
import { Item } from '../house/item.js';
import { PublishedItem } from '../house/published-item.js';
import type { LocalisedText } from '../house/values.js';
import { Source } from './source.entity.js';

export const Rendition = {
  name: 'Rendition',
  doc: 'A copy of a picture made for one use.',
  fields: { preset: 'What it is made for, such as card or hero.', file: 'Name of its file; it lies at /media/<file>.' },
} as const satisfies PartMetadata;

@Item({
  needs: 'MEDIA',
  natural: ['file'],
  order: [['file', 'ASC']],
  doc: 'A picture: what it shows, whose it is, and where its file lies in the store.',
})
export class MediaAsset extends PublishedItem {
  @Text({ sees: 'public', max: 200, doc: 'Name of its file, as sending it to /media gave it; it lies at /media/<file>.' })
  file!: string;

  @LocalText({ sees: 'public', max: 500, doc: 'What is to be seen, for those who do not see it. Without it nothing is published.' })
  alt!: LocalisedText;

  @Text({ sees: 'public', optional: true, doc: 'Whose picture it is, as that person or body wants to be named.' })
  credit?: string;

  @Text({ sees: 'public', optional: true, max: 100, doc: 'Media type of the file, such as image/jpeg.' })
  mediaType?: string;

  @Int({ sees: 'public', optional: true, range: [1, 20000], doc: 'Width in pixels.' })
  width?: number;

  @Int({ sees: 'public', optional: true, range: [1, 20000], doc: 'Height in pixels.' })
  height?: number;

  @Float({
    sees: 'public',
    optional: true,
    range: [0, 1],
    doc: 'What must stay in sight when it is cut: distance from the left, as a part of the width.',
  })
  focalX?: number;

  @Float({
    sees: 'public',
    optional: true,
    range: [0, 1],
    doc: 'What must stay in sight when it is cut: distance from the top, as a part of the height.',
  })
  focalY?: number;

  @Parts(Rendition, { sees: 'public', optional: true, doc: 'Smaller copies, each made for one use.' })
  renditions?: Record<'preset' | 'file', string>[];

  @Many(() => Source, { sees: 'public', inverse: 'mediaAssets', doc: 'Where this was read.' })
  sources = new Collection<Source>(this);

  override settle(): void {
    super.settle();
    const focus = { x: this.focalX ?? 0.5, y: this.focalY ?? 0.5 };
    this.renditions = (Object.keys(presets) as Preset[]).map((preset) => ({ preset, file: renditionOf(this.file, preset, focus) }));
  }
}
