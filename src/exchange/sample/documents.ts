import { createHash } from 'node:crypto';
import { documentType } from '../../base/files.js';
import type { Upload } from '../../operations/shared/keep-upload.js';
import { sampleLocales } from './languages.js';
import type { Phrase } from './organisation-words.js';
import { sampleText, type Fields } from './phrase.js';
import { writePdf } from './write-pdf.js';

/** A document that exists for the evaluation only: each page says so. */
interface SampleDocument {
  readonly file: string;
  readonly downloadName: string;
  readonly language: string;
  readonly pages: readonly (readonly string[])[];
  readonly title: Phrase;
}

const notice = 'SAMPLE: this document is fictional. It describes no real thing or person.';

const shown: readonly [report: SampleDocument, appeal: SampleDocument] = [
  {
    file: 'sample-report.pdf',
    downloadName: 'sample-report.pdf',
    language: 'en',
    pages: [
      ['A report', notice],
      ['What was done', 'On this page a report would tell what was done in the year.', notice],
      ['What it cost', 'On this page a report would show its accounts.', notice],
    ],
    title: { en: 'a report to download', fr: 'un rapport à télécharger', es: 'un informe para descargar' },
  },
  {
    file: 'sample-appel.pdf',
    downloadName: 'appel à imprimer.pdf',
    language: 'fr',
    pages: [['Un appel', 'Sur cette page se trouverait le texte d’un appel, prêt à être imprimé.', notice]],
    title: { en: 'the appeal, to print', fr: "l'appel, à imprimer", es: 'el llamamiento, para imprimir' },
  },
];

/** The files of the documents, with their bytes. */
export const sampleDocuments: readonly { readonly upload: Upload; readonly bytes: Buffer }[] = shown.map(
  ({ file, pages }) => {
    const bytes = writePdf(pages);
    return {
      upload: {
        file,
        mediaType: documentType,
        byteSize: bytes.length,
        pageCount: pages.length,
        checksum: createHash('sha256').update(bytes).digest('hex'),
      },
      bytes,
    };
  },
);

/** The documents: one attached to an article, one to an appeal. */
export const sampleAttachments = (article: string, appeal: string): Fields[] =>
  [
    { document: shown[0], to: { article } },
    { document: shown[1], to: { appeal } },
  ].map(({ document: { file, downloadName, language, title }, to }) => ({
    file,
    provenance: 'SAMPLE',
    title: sampleText(sampleLocales, (locale) => title[locale]),
    downloadName,
    language,
    ...to,
  }));
