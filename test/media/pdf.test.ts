import { createHash } from 'node:crypto';
import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleDocuments } from '../../src/exchange/sample/documents.js';
import { cleanPdf } from '../../src/media/clean-pdf.js';
import { looksLikeDocument, takeDocument } from '../../src/media/document.js';
import { inspectPdf } from '../../src/media/pdf.js';
import { pdfWith, refusedDocuments, takenDocuments } from './pdf-files.js';

const home = mkdtempSync(join(tmpdir(), 'reseau-pdf-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

function inFile(bytes: Buffer): string {
  const path = join(home, 'document');
  writeFileSync(path, bytes);
  return path;
}
const outcome = (bytes: Buffer): Promise<unknown> =>
  inspectPdf(inFile(bytes)).then(
    ({ pageCount }) => ({ pageCount }),
    (reason: unknown) => (reason as { code?: string }).code,
  );

describe('a PDF', () => {
  it.each(takenDocuments)('with %s is taken, and its pages are counted', async (_, bytes, pageCount) => {
    expect(await outcome(bytes)).toEqual({ pageCount });
  });

  it.each(refusedDocuments)('with %s is refused', async (_, bytes) => {
    expect(await outcome(bytes)).toBe('MEDIA_INVALID');
  });

  it('is looked at as a whole, also where two pieces of it meet', async () => {
    for (const shift of [-20, -8, -1, 0, 5]) {
      const filled = (more: string): Buffer =>
        pdfWith('', `<< /Length 9 >>\nstream\n${'x'.repeat((1 << 20) - 250 + shift)}\nendstream`, more);
      expect(await outcome(filled('<< /A 1 >>'))).toEqual({ pageCount: 1 });
      for (const pad of [0, 3, 9, 40, 100])
        expect(await outcome(filled(`<< /A 1 ${' '.repeat(pad)} /S /JavaScript >>`))).toBe('MEDIA_INVALID');
    }
  });

  it('of compressed bytes by chance holds no script', async () => {
    let seed = 7;
    const noise = Buffer.from(
      Array.from({ length: 3 << 20 }, () => (seed = (seed * 48_271) % 2_147_483_647) & 255),
    );
    const stream = Buffer.concat([
      Buffer.from('<< /Length 9 >>\nstream\n'),
      noise,
      Buffer.from('\nendstream'),
    ]);
    expect(await outcome(pdfWith('', stream))).toEqual({ pageCount: 1 });
  });

  it('is named after its content, and measured', async () => {
    const bytes = pdfWith('');
    const clean = await cleanPdf(bytes);
    const checksum = createHash('sha256').update(clean).digest('hex');
    const facts = { mediaType: 'application/pdf', byteSize: clean.length, pageCount: 1, checksum };
    const read = await takeDocument(inFile(bytes));
    expect(read).toEqual({ ...facts, file: `${checksum.slice(0, 32)}.pdf` });
    expect(await takeDocument(inFile(bytes))).toEqual(read);
    expect([bytes, Buffer.from('%PDX-'), Buffer.alloc(0)].map(looksLikeDocument)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('of the sample says of itself what is so', async () => {
    for (const { upload, bytes } of sampleDocuments) {
      const { byteSize, pageCount } = await inspectPdf(inFile(bytes));
      expect({ byteSize, pageCount }).toEqual({ byteSize: upload.byteSize, pageCount: upload.pageCount });
      expect(bytes.toString('latin1').split('(SAMPLE: ').length - 1).toBe(pageCount);
    }
  });
});
