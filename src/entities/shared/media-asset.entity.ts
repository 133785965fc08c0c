import { Collection } from '@mikro-orm/core';
import { maxPlaceholder, presets, renditionOf, type Preset } from '../../base/pictures.js';
import { Float, Int, LocalText, Many, Parts, Text } from '../house/fields.js';
import type { PartMetadata } from '../house/metadata.js';
import { Item } from '../house/item.js';
import { PublishedItem } from '../house/published-item.js';
import type { LocalisedText } from '../house/values.js';
import {
  ByteSizeOfFile,
  ChecksumOfFile,
  LicenceOfFile,
  OriginalNameOfFile,
  RightsHolderOfFile,
  TagsOfFile,
  UsableUntilOfFile,
  UsageTermsOfFile,
} from './file-fields.js';
import { permanentUrl } from './permanent-url.js';
import { pictureSrcset, pictureUrl } from './picture-urls.js';
import { Source } from './source.entity.js';

export const Rendition = {
  name: 'Rendition',
  doc: 'Copy of a picture made for one use.',
  fields: { preset: 'Use of the copy, such as card or hero.', file: 'Name of the file, at /media/<file>.' },
  labels: {
    preset: { fr: 'Usage', en: 'Use', es: 'Uso' },
    file: { fr: 'Fichier', en: 'File', es: 'Archivo' },
  },
} as const satisfies PartMetadata;

@Item({
  needs: 'MEDIA',
  natural: ['file'],
  called: ['title', 'alt', 'file'],
  order: [['file', 'ASC']],
  file: {
    name: 'file',
    holds: 'PICTURE',
    measured: ['mediaType', 'width', 'height', 'placeholder', 'byteSize', 'checksum', 'originalName'],
    alternative: 'alt',
    until: 'usableUntil',
  },
  computed: [pictureUrl, pictureSrcset, permanentUrl('picture')],
  label: {
    one: { fr: 'Image', en: 'Picture', es: 'Imagen' },
    many: { fr: 'Images', en: 'Pictures', es: 'Imágenes' },
  },
  doc: 'Picture: its content, its owner, and the name of its file in the store.',
})
export class MediaAsset extends PublishedItem {
  @Text({
    sees: 'public',
    max: 200,
    doc: 'Name of the file, as returned by the upload to /media; it is served at /media/<file>.',
  })
  file!: string;

  @LocalText({
    sees: 'public',
    optional: true,
    max: 300,
    help: {
      fr: 'Ne nommez aucune personne en danger.',
      en: 'Name no person at risk.',
      es: 'No nombre a ninguna persona en peligro.',
    },
    doc: 'Title; it names no person at risk. Null: it has none.',
  })
  title?: LocalisedText;

  @LocalText({
    sees: 'public',
    max: 500,
    label: { fr: 'Texte alternatif', en: 'Alternative text', es: 'Texto alternativo' },
    help: {
      fr: 'Dites ce que l’image montre, pour les personnes qui ne la voient pas ; obligatoire avant la publication.',
      en: 'Say what the picture shows, for people who do not see it; required before publication.',
      es: 'Diga lo que muestra la imagen, para las personas que no la ven; obligatorio antes de publicar.',
    },
    doc: 'Alternative text, for people who do not see the picture. Required before publication.',
  })
  alt!: LocalisedText;

  @Text({
    sees: 'public',
    optional: true,
    label: { fr: 'Crédit', en: 'Credit', es: 'Crédito' },
    help: {
      fr: 'Nom du propriétaire de l’image, tel qu’il souhaite être cité.',
      en: 'Owner of the picture, as that person or body wants to be named.',
      es: 'Nombre del propietario de la imagen, tal como desea ser citado.',
    },
    doc: 'Credit: the owner of the picture, as that person or body wants to be named.',
  })
  credit?: string;

  @LicenceOfFile
  licence?: string;

  @RightsHolderOfFile
  rightsHolder?: string;

  @UsageTermsOfFile
  usageTerms?: string;

  @UsableUntilOfFile
  usableUntil?: string;

  @TagsOfFile
  tags?: string[];

  @Text({
    sees: 'public',
    optional: true,
    max: 100,
    derived: 'follows from the file',
    doc: 'Media type of the file, such as image/jpeg.',
  })
  mediaType?: string;

  @Int({
    sees: 'public',
    optional: true,
    range: [1, 20000],
    derived: 'follows from the file',
    label: { fr: 'Largeur', en: 'Width', es: 'Anchura' },
    doc: 'Width of the file in pixels. Never null of a picture that was sent to /media.',
  })
  width?: number;

  @Int({
    sees: 'public',
    optional: true,
    range: [1, 20000],
    derived: 'follows from the file',
    label: { fr: 'Hauteur', en: 'Height', es: 'Altura' },
    doc: 'Height of the file in pixels. Never null of a picture that was sent to /media.',
  })
  height?: number;

  @Text({
    sees: 'public',
    optional: true,
    long: true,
    max: maxPlaceholder,
    derived: 'follows from the file',
    label: { fr: 'Aperçu', en: 'Placeholder', es: 'Vista previa' },
    doc: `Picture of at most 16 x 16 pixels to show while the file is loaded, as a data URI of at most ${maxPlaceholder} bytes. Null: it was sent before such pictures were made, and gets one in the next night.`,
  })
  placeholder?: string;

  @ByteSizeOfFile
  byteSize?: number;

  @ChecksumOfFile
  checksum?: string;

  @OriginalNameOfFile
  originalName?: string;

  @Float({
    sees: 'public',
    optional: true,
    range: [0, 1],
    label: { fr: 'Point focal, horizontal', en: 'Focal point, horizontal', es: 'Punto focal, horizontal' },
    help: {
      fr: 'Distance du bord gauche, de 0 à 1 ; ce point reste visible quand l’image est recadrée.',
      en: 'Distance from the left, from 0 to 1; this point stays visible when the picture is cropped.',
      es: 'Distancia desde la izquierda, de 0 a 1; este punto sigue visible cuando se recorta la imagen.',
    },
    doc: 'Focal point of the picture, kept when it is cropped: distance from the left, as a part of the width.',
  })
  focalX?: number;

  @Float({
    sees: 'public',
    optional: true,
    range: [0, 1],
    label: { fr: 'Point focal, vertical', en: 'Focal point, vertical', es: 'Punto focal, vertical' },
    help: {
      fr: 'Distance du bord supérieur, de 0 à 1 ; ce point reste visible quand l’image est recadrée.',
      en: 'Distance from the top, from 0 to 1; this point stays visible when the picture is cropped.',
      es: 'Distancia desde arriba, de 0 a 1; este punto sigue visible cuando se recorta la imagen.',
    },
    doc: 'Focal point of the picture, kept when it is cropped: distance from the top, as a part of the height.',
  })
  focalY?: number;

  @Parts(Rendition, {
    sees: 'public',
    optional: true,
    derived: 'follow from the file and its focal point',
    label: { fr: 'Copies réduites', en: 'Smaller copies', es: 'Copias reducidas' },
    doc: 'Smaller copies, each made for one use.',
  })
  renditions?: Record<'preset' | 'file', string>[];

  @Many(() => Source, { sees: 'public', inverse: 'mediaAssets', doc: 'Sources of this information.' })
  sources = new Collection<Source>(this);

  override settle(): void {
    super.settle();
    const focus = { x: this.focalX ?? 0.5, y: this.focalY ?? 0.5 };
    this.renditions = (Object.keys(presets) as Preset[]).map((preset) => ({
      preset,
      file: renditionOf(this.file, preset, focus),
    }));
  }
}
