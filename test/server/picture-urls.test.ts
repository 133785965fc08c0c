import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { createLog } from '../../src/base/log.js';
import { pictureWidths } from '../../src/base/pictures.js';
import { fillPlaceholders } from '../../src/jobs/fill-placeholders.js';
import { DiskStore } from '../../src/media/disk-store.js';
import { readPicture } from '../../src/media/picture.js';
import { publish } from '../../src/operations/publish.js';
import { save } from '../../src/operations/save.js';
import { keepUpload } from '../../src/operations/shared/keep-upload.js';
import { withdraw } from '../../src/operations/withdraw.js';
import { verify } from '../../src/windows/verify.js';
import { measure } from '../media/files.js';
import { ask } from './ask.js';
import { openHttpServer, type HttpServer } from './http-server.js';

const home = mkdtempSync(join(tmpdir(), 'reseau-picture-urls-'));
const store = new DiskStore(join(home, 'media'));
let server: HttpServer;
beforeAll(async () => {
  server = await openHttpServer({ settings: { RESEAU_HOME: home } });
}, 120_000);
afterAll(async () => {
  await server.close();
  rmSync(home, { recursive: true, force: true });
});

/** A picture of that size that everybody sees; its file and its id. */
async function shown(width: number, height: number, colour: string, placeholder?: 'without') {
  const { bytes, ...picture } = await readPicture(
    await sharp({ create: { width, height, channels: 3, background: colour } })
      .jpeg()
      .toBuffer(),
  );
  await store.put(picture.file, bytes);
  const { placeholder: tiny, ...measured } = picture;
  await keepUpload(server.desk, placeholder === 'without' ? measured : { ...measured, placeholder: tiny });
  const fields = {
    file: picture.file,
    alt: { en: 'A wall', fr: 'Un mur', es: 'Un muro' },
    provenance: 'EDITORIAL',
  };
  const [saved] = await save(server.desk, [{ item: 'MediaAsset', fields }]);
  const id = saved?.id ?? '';
  await publish(server.desk, [{ item: 'MediaAsset', ids: [id] }]);
  return { id, ...picture };
}
const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(`${server.url}${path}`, { headers });
const field = async (
  file: string,
  selection: string,
  variables: object = {},
  head = '',
): Promise<unknown> => {
  const { body } = await ask(
    server.url,
    `query Q($file: String!${head}) { mediaAsset(file: $file) { it: ${selection} } }`,
    {
      file,
      ...variables,
    },
  );
  const { data, errors } = body as {
    data?: { mediaAsset: { it: unknown } };
    errors?: { extensions: { code: string } }[];
  };
  return errors ? errors[0]?.extensions.code : data?.mediaAsset.it;
};
const filesOf = (file: string): string[] =>
  readdirSync(join(home, 'media'))
    .filter((one) => one.startsWith(file))
    .sort();

describe('the URL of a picture', () => {
  it('is that of its file, or of a width of the list that is large enough, never larger than the picture', async () => {
    const { file } = await shown(1000, 500, '#204060');
    expect(await field(file, 'url')).toBe(`/media/${file}`);
    const named = async (...args: readonly string[]) =>
      String(await field(file, `url(${args.join(', ')})`)).replace(`/media/${file}`, '');
    expect(await named('width: 1')).toBe('.w160.jpg');
    expect(await named('width: 160')).toBe('.w160.jpg');
    expect(await named('width: 161, format: WEBP')).toBe('.w320.webp');
    expect(await named('width: 700, format: AVIF')).toBe('.w960.avif');
    expect(await named('width: 999')).toBe('');
    expect(await named('width: 2560, format: AVIF')).toBe('.w1000.avif');
    expect(await named('format: WEBP')).toBe('.w1000.webp');
    expect(
      await field(file, 'url(width: $w, format: $f)', { w: 300, f: 'WEBP' }, ', $w: Int, $f: PictureFormat'),
    ).toBe(`/media/${file}.w320.webp`);
    expect(await field(file, 'url(width: $w)', { w: null }, ', $w: Int')).toBe(`/media/${file}`);
  });

  it('of a picture wider than all widths ends at the last of them', async () => {
    const { file } = await shown(3000, 30, '#406020');
    expect(await field(file, 'url')).toBe(`/media/${file}`);
    expect(await field(file, 'url(format: AVIF)')).toBe(`/media/${file}.w2560.avif`);
    expect(
      String(await field(file, 'srcset'))
        .split(', ')
        .at(-1),
    ).toBe(`/media/${file}.w2560.jpg 2560w`);
  });

  it.each([0, -1, 2561, 99_999])('is refused for a width of %d', async (width) => {
    const { file } = await shown(40, 40, '#604020');
    expect(await field(file, `url(width: ${width})`)).toBe('VALUE_INVALID');
    expect(await field(file, 'url(width: $w)', { w: width }, ', $w: Int')).toBe('VALUE_INVALID');
  });

  it('is refused in another format', async () => {
    const { file } = await shown(40, 40, '#604020');
    expect(await field(file, 'url(format: SVG)')).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('and all others in a srcset lead to pictures of exactly that width and type', async () => {
    const { file } = await shown(500, 200, '#602040');
    for (const [format, type] of [
      ['ORIGINAL', 'image/jpeg'],
      ['WEBP', 'image/webp'],
      ['AVIF', 'image/avif'],
    ] as const) {
      const entries = String(await field(file, `srcset(format: ${format})`)).split(', ');
      expect(entries.map((one) => one.split(' ')[1])).toEqual(['160w', '320w', '500w']);
      for (const entry of entries) {
        const [url = '', width = ''] = entry.split(' ');
        const response = await get(url);
        expect([url, response.status, response.headers.get('content-type')]).toEqual([url, 200, type]);
        const wide = Number(width.replace('w', ''));
        expect(await measure(Buffer.from(await response.arrayBuffer()))).toEqual({
          type,
          width: wide,
          height: Math.round((wide * 200) / 500),
        });
        expect((await get(url, { 'if-none-match': response.headers.get('etag') ?? '' })).status).toBe(304);
      }
    }
    // The original, and the copies that the three sets name.
    expect(filesOf(file).length).toBe(1 + 3 + 3 + 2);
  });

  it('is absolute where the address of the server is set', async () => {
    const other = await openHttpServer({
      settings: { RESEAU_HOME: home, RESEAU_URL: 'https://cms.example.org' },
    });
    try {
      const { body } = await ask(
        other.url,
        '{ mediaAssets(first: 1) { nodes { file url srcset(format: WEBP) } } }',
      );
      const { nodes } = (
        body.data as { mediaAssets: { nodes: { file: string; url: string; srcset: string }[] } }
      ).mediaAssets;
      expect(nodes[0]?.url).toBe(`https://cms.example.org/media/${nodes[0]?.file}`);
      expect(nodes[0]?.srcset.split(', ').length).toBe(pictureWidths.filter((one) => one < 1600).length + 1);
      for (const one of nodes[0]?.srcset.split(', ') ?? [])
        expect(one).toMatch(/^https:\/\/cms\.example\.org\/media\//);
    } finally {
      await other.close();
    }
  }, 120_000);
});

describe('a copy', () => {
  it('is made once, although fifty ask for it at the same time', async () => {
    const { file } = await shown(1200, 900, '#808020');
    const [read, written] = [jest.spyOn(DiskStore.prototype, 'get'), jest.spyOn(DiskStore.prototype, 'put')];
    try {
      const url = `/media/${file}.w640.avif`;
      const answers = await Promise.all(Array.from({ length: 50 }, () => get(url)));
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
      const bodies = await Promise.all(
        answers.map(async (one) => Buffer.from(await one.arrayBuffer()).toString('base64')),
      );
      expect(new Set(bodies).size).toBe(1);
      // Each copy that is made reads the picture once and writes the copy once.
      expect(read.mock.calls.filter(([name]) => name === file).length).toBe(1);
      expect(written.mock.calls.map(([name]) => name)).toEqual([`${file}.w640.avif`]);
      expect((await get(url)).status).toBe(200);
      expect(written.mock.calls.length).toBe(1);
    } finally {
      read.mockRestore();
      written.mockRestore();
    }
  });

  it('has no other name, and none makes work or leaves a file', async () => {
    const { file } = await shown(900, 600, '#208080');
    const before = filesOf('');
    for (const name of [
      'w641.webp',
      'w99999.webp',
      'w0.webp',
      'w-1.webp',
      'w0640.webp',
      'w1280.webp',
      'w900.jpg',
      'w640.png',
      'w640.svg',
      'w640.avif.w320.avif',
      'w640.webp%2f..%2f..%2fsecret.key',
    ]) {
      const response = await get(`/media/${file}.${name}`);
      const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
      expect([name, response.status, errors[0]?.extensions.code]).toEqual([name, 404, 'NOT_FOUND']);
      expect(response.headers.get('cache-control')).toBe('no-store');
    }
    expect(filesOf('')).toEqual(before);
  });

  it('is gone in the moment in which its picture is withdrawn, and removed with it', async () => {
    const { file, id } = await shown(700, 700, '#402080');
    const url = `/media/${file}.w320.webp`;
    const response = await get(url);
    expect(response.headers.get('cache-control')).toBe('public, no-cache');
    await withdraw(server.desk, [{ item: 'MediaAsset', ids: [id] }]);
    expect((await get(url)).status).toBe(404);
    expect((await get(url, { 'if-none-match': response.headers.get('etag') ?? '' })).status).toBe(404);
    expect(filesOf(file)).toEqual([file, `${file}.w320.webp`]);
    await store.remove(file);
    expect(filesOf(file)).toEqual([]);
  });
});

describe('a placeholder', () => {
  it('is known since the upload, and small', async () => {
    const { file, placeholder } = await shown(300, 200, '#123456');
    expect(await field(file, 'placeholder')).toBe(placeholder);
  });

  it('is made at night for pictures that were sent without, wherever they are shown', async () => {
    const { file, placeholder, id } = await shown(301, 200, '#654321', 'without');
    expect(await field(file, 'placeholder')).toBeNull();
    expect(await fillPlaceholders(server.desk, store, createLog('silent'))).toBe(1);
    expect(await field(file, 'placeholder')).toBe(placeholder);
    expect(await verify(server.owner)).toEqual([]);
    expect(await fillPlaceholders(server.desk, store, createLog('silent'))).toBe(0);
    expect(await server.owner('select placeholder from desk.media_asset where id = $1', [id])).toEqual([
      { placeholder },
    ]);
  });
});
