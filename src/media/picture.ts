import { createHash } from 'node:crypto';
import sharp, { type Sharp } from 'sharp';
import { ReseauError } from '../base/errors.js';
import {
  maxPlaceholder,
  pictureTypes,
  presets,
  type Focus,
  type PictureType,
  type Preset,
  type Variant,
} from '../base/pictures.js';
import { Turns } from './turns.js';

/** A picture of which nothing is left but what can be seen on it. */
export interface Picture {
  /** Made of its content: the same picture has the same name, and the name tells nothing. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly mediaType: PictureType;
  readonly width: number;
  readonly height: number;
  readonly placeholder: string;
  readonly byteSize: number;
  /** SHA-256 of its bytes. */
  readonly checksum: string;
}

// What may be decoded at all: everything else that the library knows, such as SVG, PDF and TIFF, is code or
// too much of it.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: [
    'VipsForeignLoadJpeg',
    'VipsForeignLoadPng',
    'VipsForeignLoadWebp',
    'VipsForeignLoadNsgif',
    'VipsForeignLoadRaw',
  ],
});
sharp.cache(false);
sharp.concurrency(1);

const mostPixels = 50_000_000;
const longestSide = 4096;
const seconds = 20;
/**
 * One that is made keeps a thread of four that the whole process has for files and keys, and a core. A page
 * may show a hundred pictures that nobody has seen before.
 */
const turns = new Turns(2, 100);
/** Longest sides of a placeholder in pixels, the best first: a transparent one may need more bytes. */
const placeholderSides = [16, 8, 4];

/** How each kind is written, and under which the others are kept. */
const written: Readonly<Record<string, PictureType>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/png',
};

/**
 * Decodes what somebody sent, or the file that it lies in, and encodes it anew, upright and no larger than it
 * need be: place, camera, owner, thumbnails and whatever was hidden in the file are gone. Throws
 * MEDIA_INVALID, OVERLOADED.
 */
export async function readPicture(bytes: Uint8Array | string): Promise<Picture> {
  return decoding(async () => {
    const source = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' });
    const { format } = await source.metadata();
    const mediaType = written[format];
    if (mediaType === undefined) throw new Error('another kind');
    const upright = source
      .rotate()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true });
    const { data, info } = await encoded(upright, mediaType).toBuffer({ resolveWithObject: true });
    const checksum = createHash('sha256').update(data).digest('hex');
    const file = `${checksum.slice(0, 32)}.${pictureTypes[mediaType]}`;
    const { width, height } = info;
    const placeholder = await tinyUri(data);
    return { file, bytes: data, mediaType, width, height, placeholder, byteSize: data.length, checksum };
  });
}

/** The placeholder of a picture, as a data URI. Throws MEDIA_INVALID, OVERLOADED. */
export const placeholderOf = (bytes: Uint8Array): Promise<string> => decoding(() => tinyUri(bytes));

async function tinyUri(bytes: Uint8Array): Promise<string> {
  for (const side of placeholderSides) {
    const tiny = await sharp(bytes, { limitInputPixels: mostPixels })
      .resize({ width: side, height: side, fit: 'inside' })
      .webp({ quality: 20, alphaQuality: 20, effort: 6 })
      .timeout({ seconds })
      .toBuffer();
    const uri = `data:image/webp;base64,${tiny.toString('base64')}`;
    if (uri.length <= maxPlaceholder) return uri;
  }
  throw new Error('no placeholder is short enough');
}

/** A picture in another width or format, with nothing cut off. Throws MEDIA_INVALID, OVERLOADED. */
export const resize = (bytes: Uint8Array, { width, mediaType }: Variant): Promise<Uint8Array> =>
  decoding(() =>
    encoded(
      sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' }).resize({
        width,
        withoutEnlargement: true,
      }),
      mediaType,
    ).toBuffer(),
  );

/**
 * A copy of a picture for one use, cut so that its focal point stays in sight. Throws MEDIA_INVALID,
 * OVERLOADED.
 */
export async function cut(bytes: Uint8Array, preset: Preset, focus: Focus): Promise<Uint8Array> {
  return decoding(async () => {
    const wanted = presets[preset];
    const source = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' });
    const { width, height } = await source.metadata();
    const scale = Math.max(wanted.width / width, wanted.height / height);
    const [whole, high] = [Math.ceil(width * scale), Math.ceil(height * scale)];
    const from = (part: number, all: number, kept: number): number =>
      Math.round(Math.min(Math.max(part * all - kept / 2, 0), all - kept));
    return source
      .resize({ width: whole, height: high, fit: 'fill' })
      .extract({
        left: from(focus.x, whole, wanted.width),
        top: from(focus.y, high, wanted.height),
        ...wanted,
      })
      .webp({ quality: 78 })
      .timeout({ seconds })
      .toBuffer();
  });
}

/** A picture of nothing, for the evaluation data: a field of two colours, and a light in it. */
export async function paint(width: number, height: number, hue: number): Promise<Uint8Array> {
  const pixels = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const light = Math.max(0, 1 - Math.hypot(x / width - 0.5, y / height - 0.4) * 2);
      const at = (y * width + x) * 3;
      pixels[at] = 60 + hue * 0.5 + light * 80;
      pixels[at + 1] = 70 + (y / height) * 60 + light * 90;
      pixels[at + 2] = 160 - hue * 0.4 + light * 60;
    }
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 80 })
    .toBuffer();
}

const encoded = (picture: Sharp, type: Variant['mediaType']): Sharp => {
  const bounded = picture.timeout({ seconds });
  // More effort makes a file a few parts in a hundred smaller, in three times as long.
  if (type === 'image/avif') return bounded.avif({ quality: 50, effort: 2 });
  if (type === 'image/jpeg') return bounded.jpeg({ quality: 85, mozjpeg: true });
  return type === 'image/png' ? bounded.png({ compressionLevel: 9 }) : bounded.webp({ quality: 85 });
};

async function decoding<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await turns.take(work);
  } catch (reason: unknown) {
    if (reason instanceof ReseauError) throw reason;
    // What the library says of a file may tell of the server.
    throw new ReseauError(
      'MEDIA_INVALID',
      'This is no picture that can be read: JPEG, PNG, WebP or GIF, of at most 50 million pixels.',
    );
  }
}
