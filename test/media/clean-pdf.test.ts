import { describe, expect, it } from '@jest/globals';
import { PDFDocument, PDFName, PDFString, type PDFPage } from '@cantoo/pdf-lib';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';
import sharp from 'sharp';
import { cleanPdf } from '../../src/media/clean-pdf.js';
import { inspectPdf } from '../../src/media/pdf.js';
import { withoutMetadata } from '../../src/media/picture-metadata.js';
import { pdfWith } from './pdf-files.js';

/** Stands wherever a name may stand; no clean file has it in any of its forms. */
const secret = 'Zacharie-Quill';

const photograph = (): Promise<Buffer> =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: '#a33' } })
    .jpeg()
    .withExif({ IFD0: { Artist: secret, Copyright: secret } })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>${secret}</a></x:xmpmeta>`)
    .toBuffer();

/** A document as an office writes it, with a name in each of the places where one is written. */
async function telltale(change: (pdf: PDFDocument, page: PDFPage) => void = () => undefined, packed = true) {
  const pdf = await PDFDocument.create();
  pdf.setAuthor(secret);
  pdf.setTitle(secret);
  pdf.setSubject(secret);
  pdf.setKeywords([secret]);
  pdf.setCreator(secret);
  pdf.setProducer(secret);
  const page = pdf.addPage([300, 300]);
  page.drawText('What everybody may read');
  page.drawImage(await pdf.embedJpg(await photograph()));
  const { context, catalog } = pdf;
  const xmp = context.register(
    context.stream(`<x:xmpmeta>${secret}</x:xmpmeta>`, { Type: 'Metadata', Subtype: 'XML' }),
  );
  catalog.set(PDFName.of('Metadata'), xmp);
  page.node.set(PDFName.of('Metadata'), xmp);
  page.node.set(PDFName.of('PieceInfo'), context.obj({ Office: { Private: PDFString.of(secret) } }));
  // An earlier version that no page shows.
  context.register(context.stream(`BT (${secret}) Tj ET`));
  change(pdf, page);
  return pdf.save({ useObjectStreams: packed });
}

function unpacked(bytes: Buffer): string {
  try {
    return inflateSync(bytes).toString('latin1');
  } catch {
    return '';
  }
}

/** All that a file says, its streams unpacked, of whatever packing. */
async function everythingIn(bytes: Uint8Array): Promise<string> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const parts = pdf.context.enumerateIndirectObjects().map(([, one]) => {
    const stream = one as { getContents?: () => Uint8Array };
    const contents = Buffer.from(stream.getContents?.() ?? []);
    return [String(one), contents.toString('latin1'), unpacked(contents)].join('\n');
  });
  return [Buffer.from(bytes).toString('latin1'), ...parts, String(pdf.context.trailerInfo.Info)].join('\n');
}

describe('a PDF that is cleaned', () => {
  it.each([true, false])('keeps its pages and no name, compressed: %s', async (packed) => {
    const sent = await telltale(undefined, packed);
    expect(await everythingIn(sent)).toContain(secret);
    const clean = await cleanPdf(sent);
    const said = await everythingIn(clean);
    expect(said).not.toContain(secret);
    expect(said).not.toMatch(
      /\/(?:Author|Producer|Creator|CreationDate|ModDate|Metadata|PieceInfo|Info|ID)\b/,
    );
    const pdf = await PDFDocument.load(clean);
    expect(pdf.getPageCount()).toBe(1);
    expect(said).toContain('/DCTDecode');
    const place = mkdtempSync(join(tmpdir(), 'reseau-clean-'));
    try {
      writeFileSync(join(place, 'a.pdf'), clean);
      expect(await inspectPdf(join(place, 'a.pdf'))).toEqual({ byteSize: clean.length, pageCount: 1 });
    } finally {
      rmSync(place, { recursive: true });
    }
  });

  it('has the same bytes whoever made it, and whenever', async () => {
    const made = (name: string, year: number): Buffer =>
      pdfWith(`/Metadata 4 0 R`, `<< /Length ${name.length} >>\nstream\n${name}\nendstream`, `(${year})`);
    expect(await cleanPdf(made('Ann', 2020))).toEqual(await cleanPdf(made('Bob', 2024)));
    const once = await cleanPdf(await telltale());
    expect(await cleanPdf(once)).toEqual(once);
  });

  it('shows its photographs as they were, also those that are packed twice', async () => {
    const bytes = await photograph();
    const clean = withoutMetadata(bytes) ?? Buffer.alloc(0);
    expect(Buffer.from(clean).toString('latin1')).not.toContain(secret);
    const pixels = (one: Uint8Array): Promise<Buffer> => sharp(one).raw().toBuffer();
    expect(await pixels(clean)).toEqual(await pixels(bytes));
    const progressive = await sharp(bytes)
      .jpeg({ progressive: true })
      .withExif({ IFD0: { Artist: secret } })
      .toBuffer();
    expect(await pixels(withoutMetadata(progressive) ?? Buffer.alloc(0))).toEqual(await pixels(progressive));
    const twice = deflateSync(bytes).toString('latin1');
    const sent = pdfWith(
      '/Picture 4 0 R',
      Buffer.from(
        `<< /Subtype /Image /Filter [/FlateDecode /DCTDecode] /Length ${twice.length} >>\nstream\n${twice}\nendstream`,
        'latin1',
      ),
    );
    expect(await everythingIn(await cleanPdf(sent))).not.toContain(secret);
    expect([Buffer.from('GIF89a..........'), bytes.subarray(0, 300)].map(withoutMetadata)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it.each([
    ['a signature', '/AcroForm << /Fields [4 0 R] >>', '<< /FT /Sig /T (s) >>', 'signed'],
    ['a signature without a form', '/X 4 0 R', '<< /Type /Sig /Name (A) >>', 'signed'],
    ['a comment', '/X << /Annots [4 0 R] >>', '<< /Subtype /Text /T (A) /Contents (B) >>', 'comments'],
    ['a mark of a reviewer', '/X << /Annots [4 0 R] >>', '<< /Subtype /Highlight /T (A) >>', 'comments'],
    [
      'a picture that is none',
      '/X 4 0 R',
      '<< /Filter /DCTDecode /Length 20 >>\nstream\nnotapicturenotapictur\nendstream',
      'picture',
    ],
  ])('is refused where it has %s', async (_what, catalog, object, word) => {
    await expect(cleanPdf(pdfWith(catalog, object))).rejects.toMatchObject({
      code: 'MEDIA_INVALID',
      message: expect.stringContaining(word),
    });
  });

  it('keeps links and fields, without the dates and names of those who set them', async () => {
    const link = `<< /Subtype /Link /Rect [0 0 9 9] /T (${secret}) /M (D:2020) /A << /S /URI /URI (https://example.org/) >> >>`;
    const said = await everythingIn(await cleanPdf(pdfWith('/X << /Annots [4 0 R] >>', link)));
    expect(said).toContain('https://example.org/');
    expect(said).not.toContain(secret);
    expect(said).not.toContain('D:2020');
  });
});
