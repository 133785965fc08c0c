import { brokenRule } from '../house/broken-rule.js';
import { Collection, type Ref } from '@mikro-orm/core';
import { enumeration, type Member } from '../house/enumeration.js';
import { Choice, Int, LocalRichText, LocalText, Many, One, Text } from '../house/fields.js';
import { Item } from '../house/item.js';
import { PartItem } from '../house/part-item.js';
import type { LocalisedRichText, LocalisedText } from '../house/values.js';
import { Organisation } from '../network/organisation.entity.js';
import { Figure } from '../shared/figure.entity.js';
import { MediaAsset } from '../shared/media-asset.entity.js';
import { Article } from './article.entity.js';
import { Attachment } from './attachment.entity.js';
import { Chapter } from './chapter.entity.js';
import { Page } from './page.entity.js';
import { Testimony } from './testimony.entity.js';

export const BlockKind = enumeration(
  'BlockKind',
  'Kind of content that a block shows.',
  {
    TEXT: 'Text.',
    TESTIMONY: 'Testimony.',
    FIGURE: 'Figure.',
    IMAGE: 'Picture.',
    ORGANISATIONS: 'Organisations.',
    CHART: 'Chart of the figures of one kind over the years.',
    LIST: 'List: the paragraphs of its text, or the lists in it.',
    QUOTE: 'Quotation: its text; `caption` says whose words these are.',
    FILE: 'Document to download.',
    VIDEO: 'Video of another website: a link with its title. Nothing of that website is loaded.',
    GALLERY: 'Pictures in an order: `pictures`.',
  },
  {
    TEXT: { fr: 'Texte', en: 'Text', es: 'Texto' },
    TESTIMONY: { fr: 'Témoignage', en: 'Testimony', es: 'Testimonio' },
    FIGURE: { fr: 'Chiffre', en: 'Figure', es: 'Cifra' },
    IMAGE: { fr: 'Image', en: 'Picture', es: 'Imagen' },
    ORGANISATIONS: { fr: 'Organisations', en: 'Organisations', es: 'Organizaciones' },
    CHART: { fr: 'Graphique', en: 'Chart', es: 'Gráfico' },
    LIST: { fr: 'Liste', en: 'List', es: 'Lista' },
    QUOTE: { fr: 'Citation', en: 'Quotation', es: 'Cita' },
    FILE: { fr: 'Document', en: 'Document', es: 'Documento' },
    VIDEO: { fr: 'Vidéo', en: 'Video', es: 'Vídeo' },
    GALLERY: { fr: 'Galerie', en: 'Gallery', es: 'Galería' },
  },
);
export type BlockKind = Member<typeof BlockKind>;

@Item({
  natural: ['slug'],
  called: ['heading', 'slug'],
  order: [
    ['position', 'ASC'],
    ['slug', 'ASC'],
  ],
  place: { field: 'position', among: ['chapter', 'article', 'page'] },
  label: {
    one: { fr: 'Bloc', en: 'Block', es: 'Bloque' },
    many: { fr: 'Blocs', en: 'Blocks', es: 'Bloques' },
  },
  doc: 'Piece of a chapter, an article or a page. It is visible where its parent and the item that it shows are visible.',
})
export class Block extends PartItem {
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

  @Choice(BlockKind, {
    sees: 'public',
    formerly: 'kind',
    label: { fr: 'Nature du bloc', en: 'Kind of block', es: 'Tipo de bloque' },
    doc: 'Kind of content that it shows.',
  })
  blockKind!: BlockKind;

  @LocalText({
    sees: 'public',
    optional: true,
    label: { fr: 'Intertitre', en: 'Heading', es: 'Encabezado' },
    doc: 'Heading.',
  })
  heading?: LocalisedText;

  @LocalRichText({
    sees: 'public',
    optional: true,
    long: true,
    max: 50000,
    help: {
      fr: 'Paragraphes, listes, citations, liens et notes.',
      en: 'Paragraphs, lists, quotations, links and notes.',
      es: 'Párrafos, listas, citas, enlaces y notas.',
    },
    doc: 'Text, in paragraphs separated by blank lines.',
  })
  text?: LocalisedRichText;

  @One(() => Testimony, {
    sees: 'public',
    optional: true,
    bound: true,
    inverse: 'blocks',
    label: { fr: 'Témoignage', en: 'Testimony', es: 'Testimonio' },
    doc: 'Testimony that it shows.',
  })
  testimony?: Ref<Testimony>;

  @One(() => Figure, {
    sees: 'public',
    optional: true,
    bound: true,
    inverse: 'blocks',
    label: { fr: 'Chiffre', en: 'Figure', es: 'Cifra' },
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

  @Many(() => Organisation, {
    sees: 'public',
    inverse: 'blocks',
    label: { fr: 'Organisations', en: 'Organisations', es: 'Organizaciones' },
    doc: 'Organisations that it shows.',
  })
  organisations = new Collection<Organisation>(this);

  @Text({
    sees: 'public',
    optional: true,
    format: 'slug',
    label: { fr: 'Chiffres du graphique', en: 'Figures of the chart', es: 'Cifras del gráfico' },
    help: {
      fr: 'Identifiant des chiffres que le graphique montre au fil des années.',
      en: 'Slug of the figures that the chart shows over the years.',
      es: 'Identificador de las cifras que el gráfico muestra a lo largo de los años.',
    },
    doc: 'Slug of the figures that a chart shows over the years.',
  })
  chartOf?: string;

  @One(() => Attachment, {
    sees: 'public',
    optional: true,
    bound: true,
    inverse: 'blocks',
    label: { fr: 'Document', en: 'Document', es: 'Documento' },
    doc: 'Document that it offers.',
  })
  attachment?: Ref<Attachment>;

  @Text({
    sees: 'public',
    optional: true,
    format: 'url',
    max: 2000,
    label: { fr: 'Adresse de la vidéo', en: 'Address of the video', es: 'Dirección del vídeo' },
    help: {
      fr: 'Adresse en https:// ; le site montre un lien, rien n’est chargé d’ailleurs.',
      en: 'Address that begins with https://; the website shows a link, nothing is loaded from elsewhere.',
      es: 'Dirección que empieza por https://; el sitio muestra un enlace, nada se carga de otro lugar.',
    },
    doc: 'Address of a video on another website, with https. It is a link; nothing of it is embedded.',
  })
  videoUrl?: string;

  @LocalText({
    sees: 'public',
    optional: true,
    max: 300,
    label: { fr: 'Légende', en: 'Caption', es: 'Leyenda' },
    help: {
      fr: 'Titre d’une vidéo, auteur d’une citation ou légende d’une galerie. Ne nommez aucune personne en danger.',
      en: 'Title of a video, speaker of a quotation or caption of a gallery. Name no person at risk.',
      es: 'Título de un vídeo, autor de una cita o leyenda de una galería. No nombre a ninguna persona en peligro.',
    },
    doc: 'Words below what it shows: the title of a video, the speaker of a quotation, the caption of a gallery. It names no person at risk.',
  })
  caption?: LocalisedText;

  override settle(): void {
    if ([this.chapter, this.article, this.page].filter(Boolean).length !== 1)
      throw brokenRule('chapter', 'belongs to one chapter, article or page', {
        fr: 'Le bloc appartient à un seul chapitre, article ou page.',
        en: 'The block belongs to one chapter, article or page.',
        es: 'El bloque pertenece a un solo capítulo, artículo o página.',
      });
    const shows = {
      TEXT: this.text,
      TESTIMONY: this.testimony,
      FIGURE: this.figure,
      IMAGE: this.image,
      ORGANISATIONS: this.organisations.length || undefined,
      CHART: this.chartOf,
      LIST: this.text,
      QUOTE: this.text,
      FILE: this.attachment,
      VIDEO: this.videoUrl && this.caption,
      // Its pictures are parts of their own.
      GALLERY: true,
    };
    if (this.videoUrl && !/^https:/i.test(this.videoUrl))
      throw brokenRule('videoUrl', 'must begin with https://', {
        fr: 'L’adresse de la vidéo doit commencer par https://.',
        en: 'The address of the video must begin with https://.',
        es: 'La dirección del vídeo debe empezar por https://.',
      });
    if (!shows[this.blockKind])
      throw brokenRule('blockKind', `shows nothing of its kind, ${this.blockKind}`, {
        fr: 'Il manque ce que montre un bloc de cette nature.',
        en: 'What a block of this kind shows is missing.',
        es: 'Falta lo que muestra un bloque de este tipo.',
      });
  }
}
