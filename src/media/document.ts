import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { documentType } from '../base/files.js';
import { inspectPdf, type PdfFacts } from './pdf.js';
import { Turns } from './turns.js';

/** A document that may be kept as it is. */
export interface StoredDocument extends PdfFacts {
  /** Made of its content. */
  readonly file: string;
  readonly mediaType: typeof documentType;
}

const turns = new Turns(1, 10);

/** Whether a file with these first bytes is read as a document. */
export const looksLikeDocument = (begin: Uint8Array): boolean =>
  Buffer.from(begin.subarray(0, 5)).toString('latin1') === '%PDF-';

/** Looks at a document that lies in a file, and names it. Throws MEDIA_INVALID, OVERLOADED. */
export const inspectDocument = (path: string): Promise<StoredDocument> =>
  turns.take(async () => {
    const facts = await inspectPdf(path);
    const hash = createHash('sha256');
    await pipeline(createReadStream(path), hash);
    return { ...facts, file: `${hash.digest('hex').slice(0, 32)}.pdf`, mediaType: documentType };
  });
