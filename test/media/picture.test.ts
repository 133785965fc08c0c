import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import sharp from 'sharp';
import {
  isOffered,
  maxPlaceholder,
  pictureWidths,
  presets,
  readRendition,
  readVariant,
  renditionOf,
  type Preset,
  type Variant,
} from '../../src/base/pictures.js';
import { sampleSize, sampleUploads } from '../../src/exchange/sample/media.js';
import { cut, paint, placeholderOf, readPicture, resize } from '../../src/media/picture.js';
import { measure, polyglot, refusedFiles, telltale } from './files.js';

describe('a picture that comes', () => {
  it('leaves as its pixels, upright, without a word of where, when and by whom', async () => {
    const before = await sharp(await telltale()).metadata();
    expect(before.exif).toBeDefined();
    const { bytes, ...picture } = await readPicture(await telltale());
    expect(picture).toEqual({
      file: expect.stringMatching(/^[0-9a-f]{32}\.jpg$/),
      mediaType: 'image/jpeg',
      byteSize: bytes.length,
      checksum: createHash('sha256').update(bytes).digest('hex'),
      width: 200,
      height: 400,
      placeholder: expect.stringMatching(/^data:image\/webp;base64,[\w+/]+=*$/),
    });
    const after = await sharp(bytes).metadata();
    expect([after.exif, after.xmp, after.iptc, after.icc, after.orientation]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(Buffer.from(bytes).includes('CANARY')).toBe(false);
  });

  it('loses whatever else it was', async () => {
    const { bytes } = await readPicture(await polyglot());
    expect(Buffer.from(bytes).includes('CANARY')).toBe(false);
    expect(Buffer.from(bytes).includes('script')).toBe(false);
  });

  it('has the same name when it comes again', async () => {
    const [one, other] = [await readPicture(await telltale()), await readPicture(await telltale())];
    expect(one.file).toBe(other.file);
  });

  it('is no larger than it need be', async () => {
    const wide = await sharp({ create: { width: 6000, height: 300, channels: 3, background: 'red' } })
      .png()
      .toBuffer();
    const { width, height, mediaType } = await readPicture(wide);
    expect([width, height, mediaType]).toEqual([4096, 205, 'image/png']);
  });

  it('is refused where it is none', async () => {
    for (const [what, file] of await refusedFiles()) {
      const refusal = await readPicture(file).then(
        () => 'taken',
        (reason: unknown) => (reason as { code?: string }).code,
      );
      expect([what, refusal]).toEqual([what, 'MEDIA_INVALID']);
    }
  }, 60_000);
});

describe('a copy', () => {
  it('is made in sizes and widths that stand in addresses: they never change', () => {
    expect(presets).toEqual({
      thumbnail: { width: 320, height: 320 },
      card: { width: 640, height: 360 },
      hero: { width: 1600, height: 900 },
      social: { width: 1200, height: 630 },
    });
    expect(pictureWidths).toEqual(expect.arrayContaining([160, 320, 640, 960, 1280, 1920, 2560]));
  });

  it.each(Object.keys(presets) as Preset[])('has the size of %s', async (preset) => {
    const { width, height, format } = await sharp(
      await cut(await paint(800, 450, 40), preset, { x: 0.5, y: 0.5 }),
    ).metadata();
    expect({ width, height, format }).toEqual({ ...presets[preset], format: 'webp' });
  });

  it('keeps in sight what is said to be what matters', async () => {
    // A white square on black, at the right end.
    const picture = await sharp({ create: { width: 2000, height: 400, channels: 3, background: 'black' } })
      .composite([
        {
          input: { create: { width: 100, height: 100, channels: 3, background: 'white' } },
          left: 1850,
          top: 150,
        },
      ])
      .png()
      .toBuffer();
    const lightOf = async (x: number): Promise<number> => {
      const { channels } = await sharp(await cut(picture, 'thumbnail', { x, y: 0.5 })).stats();
      return channels[0]?.max ?? 0;
    };
    expect(await lightOf(0.95)).toBeGreaterThan(200);
    expect(await lightOf(0.1)).toBeLessThan(50);
  });

  it('has a name that says what it is, and no other name says it', () => {
    const name = renditionOf('a.b.jpg', 'card', { x: 0.255, y: 1 });
    expect(name).toBe('a.b.jpg.card-26-100.webp');
    expect(readRendition(name)).toEqual({ file: 'a.b.jpg', preset: 'card', focus: { x: 0.26, y: 1 } });
    expect(
      ['a.jpg', 'a.jpg.toString-1-1.webp', 'a.jpg.card-1.webp', 'a.jpg.card-1-1.png'].map(readRendition),
    ).toEqual(Array.from({ length: 4 }, () => undefined));
  });
});

describe('a placeholder', () => {
  it('is tiny, in the shape of the picture', async () => {
    const { placeholder } = await readPicture(await telltale());
    expect(placeholder.length).toBeLessThanOrEqual(maxPlaceholder);
    const { width, height } = await sharp(Buffer.from(placeholder.split(',')[1] ?? '', 'base64')).metadata();
    expect([width, height]).toEqual([8, 16]);
  });

  it('of noise without order is no longer than it may be', async () => {
    let seed = 1;
    const noise = Buffer.from(
      Array.from({ length: 64 * 64 * 4 }, () => (seed = (seed * 48_271) % 2_147_483_647) & 255),
    );
    const picture = await sharp(noise, { raw: { width: 64, height: 64, channels: 4 } })
      .png()
      .toBuffer();
    expect((await placeholderOf(picture)).length).toBeLessThanOrEqual(maxPlaceholder);
  });

  it('stands with each picture of the sample as it would be made', async () => {
    const made = await Promise.all(
      sampleUploads.map(async (_, index) =>
        placeholderOf(await paint(sampleSize.width, sampleSize.height, 40 + index * 80)),
      ),
    );
    expect(sampleUploads.map(({ placeholder }) => placeholder)).toEqual(made);
  });
});

describe('a variant', () => {
  const variant = (name: string): Variant | undefined => readVariant(name);

  it.each(['image/webp', 'image/avif', 'image/jpeg'] as const)(
    'as %s is smaller, with nothing cut off',
    async (mediaType) => {
      const made = await resize(await paint(800, 450, 40), { file: 'a.jpg', width: 320, mediaType });
      expect(await measure(Buffer.from(made))).toEqual({ type: mediaType, width: 320, height: 180 });
    },
  );

  it('has a name that says what it is, and no other name says it', () => {
    expect(variant('a.jpg.w320.avif')).toEqual({ file: 'a.jpg', width: 320, mediaType: 'image/avif' });
    expect(variant('a.jpg.w320.jpg')).toEqual({ file: 'a.jpg', width: 320, mediaType: 'image/jpeg' });
    expect(
      [
        'a.jpg',
        'a.jpg.w0320.webp',
        'a.jpg.w320.svg',
        'a.jpg.w320.gif',
        'a.jpg.w.webp',
        'a.jpg.w999999.webp',
        '.w320.webp',
      ].map(variant),
    ).toEqual(Array.from({ length: 7 }, () => undefined));
  });

  it('is one of few: of any picture there are at most three for each width, and three in its own', () => {
    for (const width of [100, 320, 1000, 2560, 4096]) {
      const picture = { mediaType: 'image/jpeg', width };
      const offered = Array.from({ length: 5000 }, (_, wide) => wide + 1).flatMap((wide) =>
        (['image/jpeg', 'image/png', 'image/webp', 'image/avif'] as const)
          .map((mediaType): Variant => ({ file: 'a.jpg', width: wide, mediaType }))
          .filter((one) => isOffered(one, picture)),
      );
      const smaller = pictureWidths.filter((one) => one < width).length;
      expect([width, offered.length]).toEqual([width, smaller * 3 + (width <= 2560 ? 2 : 0)]);
    }
  });
});
