import type { PDFContext, PDFDict, PDFObject, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { inflateSync } from 'node:zlib';
import { ReseauError } from '../base/errors.js';
import type * as library from '@cantoo/pdf-lib';
import { withoutMetadata } from './picture-metadata.js';

/** Most objects of a document: a report of a thousand pages has some ten thousand. */
const mostObjects = 200_000;
/** Objects that are read or written together. The process answers others in between. */
const atOnce = 200;
const mostInflated = 64 << 20;

/**
 * Keys whose values say who made a document, by which program and when, or hold what is not shown: they are
 * removed wherever they stand.
 */
const telling = [
  'Metadata',
  'PieceInfo',
  'LastModified',
  'SpiderInfo',
  'CreatorInfo',
  'Perms',
  'DSS',
] as const;
/** Kinds of notes on a page that are kept: where a link leads, and the fields of a form. */
const keptNotes = ['/Link', '/Widget'];

const refuse = (why: string): never => {
  throw new ReseauError('MEDIA_INVALID', `This PDF is not taken: ${why}.`);
};

/**
 * Writes a PDF anew, with what its pages show and nothing else: author, program, dates, descriptions (XMP), the
 * places of photographs, earlier versions and whatever no page leads to are gone. The same pages give the same
 * bytes. Throws MEDIA_INVALID for what cannot be cleaned: a digital signature and its certificate, and comments.
 */
export async function cleanPdf(bytes: Uint8Array): Promise<Uint8Array> {
  const pdf = await import('@cantoo/pdf-lib');
  const context = await pdf.PDFParser.forBytesWithOptions(bytes, atOnce, true, false)
    .parseDocument()
    .catch(() => refuse('it cannot be read'));
  const { Root: root } = context.trailerInfo;
  if (!root) return refuse('it has no pages');
  context.trailerInfo = { Root: root };
  new Cleaner(pdf, context).clean(root);
  return pdf.PDFWriter.forContext(context, atOnce).serializeToBuffer();
}

type Library = typeof library;

class Cleaner {
  constructor(
    private readonly pdf: Library,
    private readonly context: PDFContext,
  ) {}

  /** Cleans all that the root leads to, and removes the rest. */
  clean(root: PDFObject): void {
    const left: PDFObject[] = [root];
    const reached = new Set<PDFRef>();
    for (let one = left.pop(); one !== undefined; one = left.pop()) left.push(...this.#within(one, reached));
    for (const [ref] of this.context.enumerateIndirectObjects())
      if (!reached.has(ref)) this.context.delete(ref);
    // How many there were is part of the file too.
    this.context.largestObjectNumber = this.context
      .enumerateIndirectObjects()
      .reduce((largest, [ref]) => Math.max(largest, ref.objectNumber), 0);
  }

  /** The objects that one holds or refers to, once that one is clean. */
  #within(one: PDFObject, reached: Set<PDFRef>): readonly PDFObject[] {
    const { PDFRef: Ref, PDFArray: List, PDFDict: Dictionary, PDFStream: Stream } = this.pdf;
    if (one instanceof Ref) {
      if (reached.has(one)) return [];
      reached.add(one);
      if (reached.size > mostObjects) refuse('it has too many parts');
      const found = this.context.lookup(one);
      if (!found) return [];
      if (found instanceof this.pdf.PDFRawStream) this.#cleanPicture(one, found);
      return [found];
    }
    if (one instanceof List) return one.asArray();
    if (one instanceof Stream) return this.#cleaned(one.dict);
    return one instanceof Dictionary ? this.#cleaned(one) : [];
  }

  #cleaned(dictionary: PDFDict): readonly PDFObject[] {
    const { PDFName: Name } = this.pdf;
    for (const key of telling) dictionary.delete(Name.of(key));
    const said = (key: string): string | undefined =>
      this.context.lookup(dictionary.get(Name.of(key)))?.toString();
    if (said('FT') === '/Sig' || said('Type') === '/Sig' || said('Type') === '/DocTimeStamp')
      refuse('it is signed, and the signature names a person; send a copy without it');
    if (said('Type') === '/Page') dictionary.delete(Name.of('Thumb'));
    const usage = said('Type') === '/OCG' ? this.context.lookup(dictionary.get(Name.of('Usage'))) : undefined;
    if (usage instanceof this.pdf.PDFDict) usage.delete(Name.of('User'));
    const notes = this.context.lookup(dictionary.get(Name.of('Annots')));
    if (notes instanceof this.pdf.PDFArray) this.#requireNoComments(notes.asArray());
    return dictionary.values();
  }

  #requireNoComments(notes: readonly PDFObject[]): void {
    const { PDFName: Name, PDFDict: Dictionary } = this.pdf;
    for (const note of notes.map((one) => this.context.lookup(one))) {
      if (!(note instanceof Dictionary)) continue;
      const kind = this.context.lookup(note.get(Name.of('Subtype')))?.toString() ?? '';
      if (!keptNotes.includes(kind))
        refuse(
          'it holds comments, which name their authors; print it into a new PDF, which keeps what they draw',
        );
      for (const key of ['M', 'NM', 'CreationDate']) note.delete(Name.of(key));
      if (kind === '/Link') for (const key of ['T', 'Contents']) note.delete(Name.of(key));
    }
  }

  /** Photographs say where, when and by whom they were taken. */
  #cleanPicture(ref: PDFRef, { dict, contents }: PDFRawStream): void {
    const { PDFName: Name, PDFArray: List, PDFRawStream: Raw } = this.pdf;
    const filter = this.context.lookup(dict.get(Name.of('Filter')));
    const filters = filter instanceof List ? filter.asArray().map(String) : filter ? [filter.toString()] : [];
    const last = filters.at(-1) ?? '';
    if (last !== '/DCTDecode' && last !== '/JPXDecode') return;
    const packed = filters.slice(0, -1);
    if (packed.some((one) => one !== '/FlateDecode')) refuse('a picture in it is packed in an unusual way');
    const parameters = dict.get(Name.of('DecodeParms'));
    if (packed.length > 0 && parameters) refuse('a picture in it is packed in an unusual way');
    const bytes = packed.reduce<Uint8Array>((given) => inflated(given), contents);
    const clean = withoutMetadata(bytes) ?? refuse('a picture in it cannot be read');
    dict.set(Name.of('Filter'), Name.of(last.slice(1)));
    this.context.assign(ref, Raw.of(dict, clean));
  }
}

function inflated(bytes: Uint8Array): Uint8Array {
  try {
    return inflateSync(bytes, { maxOutputLength: mostInflated });
  } catch {
    return refuse('a picture in it cannot be unpacked');
  }
}
