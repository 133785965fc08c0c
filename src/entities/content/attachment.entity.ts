import { brokenRule } from '../house/broken-rule.js';
import type { Ref } from '@mikro-orm/core';
import { sql } from '../../base/sql.js';
import { Appeal } from '../appeals/appeal.entity.js';
import { Int, LocalText, One, Text } from '../house/fields.js';
import { Item } from '../house/item.js';
import type { Computed } from '../house/metadata.js';
import { PartItem } from '../house/part-item.js';
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
} from '../shared/file-fields.js';
import { permanentUrl } from '../shared/permanent-url.js';
import { AnnualReport } from './annual-report.entity.js';
import { Article } from './article.entity.js';

const url: Computed = {
  name: 'url',
  label: { fr: 'Adresse du document', en: 'Address of the document', es: 'Dirección del documento' },
  doc: 'URL from which the document is downloaded: absolute where the operator has set the address of the server, else a path there.',
  mine: ['file'],
  arguments: [],
  sql: sql`origin || '/media/' || file`,
};

/** A name under which every system can keep a file: no separators, signs of control, or signs that hide. */
const plainName = /^[\p{L}\p{N}][\p{L}\p{N}\p{M} ()_,'’&+-]*(?:\.[\p{L}\p{N}\p{M} ()_,'’&+-]+)*\.pdf$/u;

@Item({
  needs: 'MEDIA',
  natural: ['file'],
  called: ['title', 'downloadName'],
  order: [
    ['title', 'ASC'],
    ['file', 'ASC'],
  ],
  file: {
    name: 'file',
    holds: 'DOCUMENT',
    measured: ['mediaType', 'byteSize', 'pageCount', 'checksum', 'originalName'],
    until: 'usableUntil',
  },
  computed: [url, permanentUrl('document')],
  label: {
    one: { fr: 'Document', en: 'Document', es: 'Documento' },
    many: { fr: 'Documents', en: 'Documents', es: 'Documentos' },
  },
  doc: 'Document to download, such as a report as PDF. It is visible where the item that it is attached to is visible.',
})
export class Attachment extends PartItem {
  @Text({
    sees: 'public',
    max: 200,
    doc: 'Name of the file in the store, as returned by the upload to /media.',
  })
  file!: string;

  @LocalText({
    sees: 'public',
    max: 300,
    help: {
      fr: 'Ne nommez aucune personne en danger.',
      en: 'Name no person at risk.',
      es: 'No nombre a ninguna persona en peligro.',
    },
    doc: 'Title; it names no person at risk.',
  })
  title!: LocalisedText;

  @Text({
    sees: 'public',
    max: 150,
    label: { fr: 'Nom de téléchargement', en: 'Download name', es: 'Nombre de descarga' },
    help: {
      fr: 'Nom sous lequel les navigateurs enregistrent le fichier, par exemple rapport-2024.pdf.',
      en: 'Name under which browsers save the file, such as report-2024.pdf.',
      es: 'Nombre con el que los navegadores guardan el archivo, por ejemplo informe-2024.pdf.',
    },
    doc: 'Name under which browsers save the file, such as annual-report-2024.pdf; it names no person at risk.',
  })
  downloadName!: string;

  @Text({
    sees: 'public',
    optional: true,
    format: 'language',
    label: { fr: 'Langue du document', en: 'Language of the document', es: 'Idioma del documento' },
    doc: 'Language in which the document is written, as a BCP 47 tag such as fr or ar. Null: not known, or several.',
  })
  language?: string;

  @Text({
    sees: 'public',
    optional: true,
    max: 100,
    derived: 'follows from the file',
    doc: 'Media type of the file: application/pdf.',
  })
  mediaType?: string;

  @ByteSizeOfFile
  byteSize?: number;

  @ChecksumOfFile
  checksum?: string;

  @OriginalNameOfFile
  originalName?: string;

  @Int({
    sees: 'public',
    optional: true,
    range: [1, 100_000],
    derived: 'follows from the file',
    label: { fr: 'Nombre de pages', en: 'Number of pages', es: 'Número de páginas' },
    doc: 'Number of pages. Null: it cannot be counted.',
  })
  pageCount?: number;

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

  @One(() => AnnualReport, {
    sees: 'public',
    optional: true,
    bound: true,
    partOf: true,
    inverse: 'attachments',
    doc: 'Annual report that it is attached to.',
  })
  annualReport?: Ref<AnnualReport>;

  @One(() => Appeal, {
    sees: 'public',
    optional: true,
    bound: true,
    partOf: true,
    inverse: 'attachments',
    doc: 'Appeal that it is attached to.',
  })
  appeal?: Ref<Appeal>;

  @One(() => Article, {
    sees: 'public',
    optional: true,
    bound: true,
    partOf: true,
    inverse: 'attachments',
    doc: 'Article that it is attached to.',
  })
  article?: Ref<Article>;

  override settle(): void {
    super.settle();
    if ([this.annualReport, this.appeal, this.article].filter(Boolean).length !== 1)
      throw brokenRule('annualReport', 'is attached to one annual report, appeal or article', {
        fr: 'Rattachez le document à un seul rapport annuel, appel ou article.',
        en: 'Attach the document to one annual report, appeal or article.',
        es: 'Adjunte el documento a un solo informe anual, llamamiento o artículo.',
      });
    if (!plainName.test(this.downloadName))
      throw brokenRule(
        'downloadName',
        'is a name that ends in .pdf, of letters, digits, blanks and - _ . , ( )',
        {
          fr: 'Le nom se termine par .pdf et ne contient que des lettres, des chiffres, des espaces et - _ . , ( ).',
          en: 'The name ends in .pdf and holds letters, digits, blanks and - _ . , ( ) only.',
          es: 'El nombre termina en .pdf y solo contiene letras, cifras, espacios y - _ . , ( ).',
        },
      );
  }
}
