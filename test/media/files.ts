import sharp from 'sharp';
import { deflateSync, crc32 } from 'node:zlib';

const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#204060' } });

/** A photograph as a telephone makes it: lying on its side, and telling where and by whom it was taken. */
export const telltale = (): Promise<Buffer> =>
  blank(400, 200)
    .jpeg()
    .withExif({
      IFD0: { Artist: 'CANARY-ARTIST', Copyright: 'CANARY-OWNER' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '46/1 12/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '6/1 8/1 0/1',
      },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer();

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

/** A PNG of a few bytes that unpacks to billions of pixels. */
function bomb(side: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([1, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(1_000_000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const page = '<!doctype html><script>alert(document.domain)</script>';
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';

/** What a picture is and measures, also where the product itself does not read its format. */
export async function measure(
  bytes: Buffer,
): Promise<{ readonly type: string; readonly width: number; readonly height: number }> {
  if (bytes.toString('latin1', 4, 12) === 'ftypavif') {
    const size = bytes.indexOf('ispe') + 8;
    return { type: 'image/avif', width: bytes.readUInt32BE(size), height: bytes.readUInt32BE(size + 4) };
  }
  const { format, width, height } = await sharp(bytes).metadata();
  return { type: `image/${format}`, width, height };
}

/** A picture that is something else too, for whoever reads it from its end. */
export const polyglot = async (): Promise<Buffer> =>
  Buffer.concat([await blank(30, 20).jpeg().toBuffer(), Buffer.from(`${page}PK\u0003\u0004 CANARY-TAIL`)]);

/** What is no picture, or must not be taken for one. */
export const refusedFiles = async (): Promise<readonly (readonly [string, Buffer])[]> => {
  const jpeg = await blank(300, 300).jpeg().toBuffer();
  const png = await blank(300, 300).png().toBuffer();
  const torn = Buffer.from(png);
  // In the middle of the pixels.
  torn.set([0xff, 0xff, 0xff, 0xff], torn.indexOf('IDAT') + 12);
  return [
    ['nothing', Buffer.alloc(0)],
    ['noise', Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251))],
    ['half a JPEG', jpeg.subarray(0, Math.floor(jpeg.length / 2))],
    ['a torn PNG', torn],
    ['a page', Buffer.from(page)],
    ['an SVG', Buffer.from(svg)],
    [
      'an SVG behind a declaration',
      Buffer.from(`<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${svg}`),
    ],
    ['a PDF', Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF')],
    ['a TIFF', await blank(20, 20).tiff().toBuffer()],
    ['an AVIF', await blank(20, 20).avif().toBuffer()],
    ['a bomb of 2,500 million pixels', bomb(50_000)],
    [
      'the first bytes of a JPEG before a page',
      Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from(page)]),
    ],
    ['the first bytes of a GIF before a script', Buffer.from('GIF89a/*' + page)],
  ];
};
