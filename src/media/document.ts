import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { documentType } from '../base/files.js';
import { cleanPdf } from './clean-pdf.js';
import { inspectPdf, type PdfFacts } from './pdf.js';
import { Turns } from './turns.js';

/** A document that may be kept. */
export interface StoredDocument extends PdfFacts {
  /** Made of its content. */
  readonly file: string;
  readonly mediaType: typeof documentType;
  /** SHA-256 of its bytes. */
  readonly checksum: string;
}

const turns = new Turns(1, 10);

/** Whether a file with these first bytes is read as a document. */
export const looksLikeDocument = (begin: Uint8Array): boolean =>
  Buffer.from(begin.subarray(0, 5)).toString('latin1') === '%PDF-';

/**
 * Looks at a document that lies in a file, cleans it there, and names it. It is looked at before, so that nothing
 * that could act is read by a library, and after, so that what is kept is what was looked at. Throws
 * MEDIA_INVALID, OVERLOADED.
 */
export const takeDocument = (path: string): Promise<StoredDocument> =>
  turns.take(async () => {
    const { pageCount } = await inspectPdf(path);
    const clean = await cleanPdf(await readFile(path));
    await writeFile(path, clean, { mode: 0o600 });
    const facts = await inspectPdf(path);
    const checksum = createHash('sha256').update(clean).digest('hex');
    return {
      ...facts,
      pageCount: facts.pageCount ?? pageCount,
      file: `${checksum.slice(0, 32)}.pdf`,
      mediaType: documentType,
      checksum,
    };
  });
