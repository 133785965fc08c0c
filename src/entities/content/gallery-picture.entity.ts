import type { Ref } from '@mikro-orm/core';
import { brokenRule } from '../house/broken-rule.js';
import { Int, LocalText, One, Text } from '../house/fields.js';
import { Item } from '../house/item.js';
import { PartItem } from '../house/part-item.js';
import type { LocalisedText } from '../house/values.js';
import { MediaAsset } from '../shared/media-asset.entity.js';
import { Block } from './block.entity.js';

@Item({
  natural: ['slug'],
  called: ['slug'],
  order: [
    ['position', 'ASC'],
    ['slug', 'ASC'],
  ],
  place: { field: 'position', among: ['block'] },
  label: {
    one: { fr: 'Image de galerie', en: 'Picture of a gallery', es: 'Imagen de galería' },
    many: { fr: 'Images de galerie', en: 'Pictures of galleries', es: 'Imágenes de galería' },
  },
  doc: 'Picture in its place in a gallery. It is visible where the block and the picture are visible.',
})
export class GalleryPicture extends PartItem {
  @Text({ sees: 'public', format: 'slug', doc: 'Stable identifier.' })
  slug!: string;

  @One(() => Block, {
    sees: 'public',
    bound: true,
    partOf: true,
    inverse: 'pictures',
    label: { fr: 'Bloc', en: 'Block', es: 'Bloque' },
    inverseLabel: { fr: 'Images de la galerie', en: 'Pictures of the gallery', es: 'Imágenes de la galería' },
    doc: 'Block of kind GALLERY that it belongs to.',
  })
  block!: Ref<Block>;

  @Int({ sees: 'public', range: [1, 1000], doc: 'Position in the gallery.' })
  position!: number;

  @One(() => MediaAsset, { sees: 'public', bound: true, inverse: 'galleryPictures', doc: 'Picture.' })
  image!: Ref<MediaAsset>;

  @LocalText({
    sees: 'public',
    optional: true,
    max: 300,
    label: { fr: 'Légende', en: 'Caption', es: 'Leyenda' },
    help: {
      fr: 'Ne nommez aucune personne en danger.',
      en: 'Name no person at risk.',
      es: 'No nombre a ninguna persona en peligro.',
    },
    doc: 'Caption; it names no person at risk.',
  })
  caption?: LocalisedText;

  override settle(): void {
    if (this.block.isInitialized() && this.block.unwrap().blockKind !== 'GALLERY')
      throw brokenRule('block', 'belongs to a block of another kind than GALLERY', {
        fr: 'Ce bloc n’est pas une galerie.',
        en: 'This block is no gallery.',
        es: 'Este bloque no es una galería.',
      });
  }
}
