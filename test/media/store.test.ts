import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AwsClient } from 'aws4fetch';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { DiskStore } from '../../src/media/disk-store.js';
import { openStore } from '../../src/media/open-store.js';
import { S3Store } from '../../src/media/s3-store.js';
import type { Store } from '../../src/media/store.js';

const secret = 'a secret/with+signs';
const held = new Map<string, Buffer>();
let broken = false;
let server: Server;
let address: string;

/** A service that speaks as much of S3 as is needed, and looks at every signature. */
beforeAll(async () => {
  server = createServer((request, response) => {
    void (async () => {
      const body = await buffer(request);
      const {
        host = '',
        authorization = '',
        'x-amz-date': date,
        'x-amz-content-sha256': hash,
      } = request.headers;
      const url = new URL(request.url ?? '', `http://${host}`);
      const signer = new AwsClient({
        accessKeyId: 'key',
        secretAccessKey: secret,
        region: 'eu-west-1',
        service: 's3',
      });
      const signed = await signer.sign(url, {
        method: request.method ?? '',
        headers: {
          ...(date && { 'X-Amz-Date': String(date) }),
          ...(hash && { 'X-Amz-Content-Sha256': String(hash) }),
        },
        aws: { datetime: String(date) },
      });
      if (broken) return response.writeHead(500).end();
      if (signed.headers.get('authorization') !== authorization) return response.writeHead(403).end();
      const key = url.pathname.replace('/bucket/', '');
      if (url.searchParams.get('list-type')) {
        const keys = [...held.keys()].filter((one) => one.startsWith(url.searchParams.get('prefix') ?? ''));
        return response
          .writeHead(200)
          .end(
            `<ListBucketResult>${keys.map((one) => `<Contents><Key>${one}</Key></Contents>`).join('')}</ListBucketResult>`,
          );
      }
      if (request.method === 'PUT') held.set(key, body);
      if (request.method === 'DELETE') held.delete(key);
      const found = held.get(key);
      const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
      if (request.method === 'GET' && found && from !== undefined)
        return Number(from) < found.length
          ? response.writeHead(206).end(found.subarray(Number(from), Number(to) + 1))
          : response.writeHead(416).end();
      if (request.method === 'GET')
        return found ? response.writeHead(200).end(found) : response.writeHead(404).end();
      return response.writeHead(request.method === 'DELETE' ? 204 : 200).end();
    })();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  address = `http://key:${encodeURIComponent(secret)}@127.0.0.1:${port}/bucket/pictures?region=eu-west-1`;
});
afterAll(() => {
  server.close();
  rmSync(home, { recursive: true, force: true });
});

const home = mkdtempSync(join(tmpdir(), 'reseau-media-'));
const stores: readonly (readonly [string, () => Store])[] = [
  ['a folder', () => new DiskStore(join(home, 'media'))],
  ['a bucket', () => new S3Store(address)],
];

describe.each(stores)('%s', (_, open) => {
  const bytes = Buffer.from([0, 1, 2, 255]);

  it('keeps files, gives them back, and removes them with their copies', async () => {
    const store = open();
    await store.put('a.jpg', bytes, 'image/jpeg');
    await store.put('a.jpg.card-50-50.webp', bytes, 'image/webp');
    await store.put('a.jpgx', bytes, 'image/jpeg');
    expect(Buffer.from((await store.get('a.jpg')) ?? [])).toEqual(bytes);
    await store.remove('a.jpg');
    expect([await store.get('a.jpg'), await store.get('a.jpg.card-50-50.webp')]).toEqual([
      undefined,
      undefined,
    ]);
    expect(await store.get('a.jpgx')).toBeDefined();
    await store.remove('never-there.jpg');
  });

  it('keeps what lies in a file, and gives back any part of it', async () => {
    const store = open();
    const path = join(home, 'large');
    const large = Buffer.from(Array.from({ length: 300_000 }, (_, index) => index % 251));
    writeFileSync(path, large);
    await store.putFile('large.pdf', path, 'application/pdf');
    const part = async (from: number, to: number): Promise<Buffer | undefined> => {
      const stream = await store.stream('large.pdf', { from, to });
      return stream && buffer(stream);
    };
    expect(await part(0, 299_999)).toEqual(large);
    expect(await part(299_990, 299_999)).toEqual(large.subarray(299_990));
    expect(await part(7, 7)).toEqual(large.subarray(7, 8));
    expect(await store.stream('never-there.pdf', { from: 0, to: 1 })).toBeUndefined();
    await expect(store.stream('large.pdf', { from: 300_000, to: 300_001 })).rejects.toMatchObject({
      code: 'MEDIA_UNAVAILABLE',
    });
    await expect(store.stream('../x', { from: 0, to: 1 })).rejects.toMatchObject({ code: 'VALUE_INVALID' });
    await store.remove('large.pdf');
    expect(await store.stream('large.pdf', { from: 0, to: 1 })).toBeUndefined();
  });

  it.each(['../x', '/etc/passwd', '.hidden', 'a/b', 'a..b', '', 'a'.repeat(300), 'a\u0000b'])(
    'has no file %j',
    async (name) => {
      await expect(open().get(name)).rejects.toMatchObject({ code: 'VALUE_INVALID' });
      await expect(open().put(name, bytes, 'image/png')).rejects.toMatchObject({ code: 'VALUE_INVALID' });
    },
  );
});

describe('a store that does not work says so:', () => {
  it('a folder that is none', async () => {
    writeFileSync(join(home, 'file'), '');
    const store: Store = new DiskStore(join(home, 'file', 'media'));
    await expect(store.put('a.jpg', Buffer.from('a'), 'image/jpeg')).rejects.toMatchObject({
      code: 'MEDIA_UNAVAILABLE',
    });
    await expect(store.get('a.jpg')).rejects.toMatchObject({ code: 'MEDIA_UNAVAILABLE' });
  });

  it('a bucket that fails, refuses the key, or is not there', async () => {
    const forged = new S3Store(address.replace('key:', 'other:'));
    await expect(forged.put('a.jpg', Buffer.from('a'), 'image/jpeg')).rejects.toMatchObject({
      code: 'MEDIA_UNAVAILABLE',
    });
    broken = true;
    await expect(new S3Store(address).get('a.jpg')).rejects.toMatchObject({ code: 'MEDIA_UNAVAILABLE' });
    broken = false;
    await expect(new S3Store('http://key:secret@127.0.0.1:1/bucket').get('a.jpg')).rejects.toMatchObject({
      code: 'MEDIA_UNAVAILABLE',
    });
  });

  it('and leaves nothing half written', async () => {
    const store: Store = new DiskStore(join(home, 'media'));
    await store.put('whole.jpg', Buffer.from('whole'), 'image/jpeg');
    expect(readdirSync(join(home, 'media')).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});

it('is the one that the settings name', () => {
  expect(openStore({ RESEAU_MEDIA: '', RESEAU_HOME: home })).toBeInstanceOf(DiskStore);
  expect(openStore({ RESEAU_MEDIA: address, RESEAU_HOME: home })).toBeInstanceOf(S3Store);
});
