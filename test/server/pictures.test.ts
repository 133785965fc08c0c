import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { newPerson, type Browser } from '../accounts/person.js';
import { polyglot, refusedFiles, telltale } from '../media/files.js';
import { openHttpServer, type HttpServer } from './http-server.js';

const home = mkdtempSync(join(tmpdir(), 'reseau-pictures-'));
const most = 200_000;
let server: HttpServer;
let editor: Browser;
let writer: Browser;
let publisher: Browser;
beforeAll(async () => {
  server = await openHttpServer({ settings: { RESEAU_HOME: home, RESEAU_UPLOAD: most } });
  const person = async (email: string, capabilities: readonly string[]) =>
    (
      await newPerson(server.desk, server.url, {
        email,
        rights: capabilities.map((capability) => ({ capability })) as never,
      })
    ).browser;
  editor = await person('pictures@example.org', ['DRAFT', 'MEDIA']);
  writer = await person('words@example.org', ['DRAFT']);
  publisher = await person('publisher@example.org', ['REVIEW', 'PUBLISH', 'WITHDRAW', 'MEDIA']);
}, 120_000);
afterAll(async () => {
  await server.close();
  rmSync(home, { recursive: true, force: true });
});

interface Sent {
  readonly file: string;
  readonly width: number;
  readonly renditions: readonly { readonly preset: string; readonly file: string }[];
}
const send = async (
  browser: Browser | undefined,
  bytes: Buffer,
  headers: Readonly<Record<string, string>> = {},
) => {
  const response = await fetch(`${server.url}/media`, {
    method: 'POST',
    body: new Uint8Array(bytes),
    headers: { 'content-type': 'image/jpeg', ...(browser && { cookie: browser.cookie }), ...headers },
  });
  return {
    status: response.status,
    body: (await response.json()) as Sent & { errors?: { extensions: { code: string } }[] },
  };
};
const codeOf = ({ body }: Awaited<ReturnType<typeof send>>): string | undefined =>
  body.errors?.[0]?.extensions.code;
const get = (file: string, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${server.url}/media/${file}`, { headers });
const stateOf = async (): Promise<unknown> => [
  await server.owner('select count(*) as uploads, max(file) as last from desk.upload'),
  await server.owner('select number from desk.audit_head'),
  readdirSync(home, { recursive: true }).filter((name) => String(name).startsWith('media/')),
];

describe('a picture that is sent', () => {
  it('becomes one that an item can have, and is seen by those who see the item', async () => {
    const sent = await send(editor, await telltale());
    expect(sent.status).toBe(201);
    const { file, renditions } = sent.body;
    expect(sent.body).toMatchObject({ mediaType: 'image/jpeg', width: 200, height: 400 });
    const card = (of: readonly Sent['renditions'][number][]): string =>
      of.find((one) => one.preset === 'card')?.file ?? '';

    // Until an item has it, nobody sees it.
    expect((await get(file, { cookie: editor.cookie })).status).toBe(404);
    const save = `mutation ($id: ID, $input: MediaAssetInput!, $revision: Int!) { saveMediaAsset(id: $id, input: $input, expectedRevision: $revision) {
      ... on MediaAssetSaved { id revision item { mediaType width height renditions { preset file } } } ... on Refusal { code field message } } }`;
    const input = {
      file,
      alt: { en: 'A wall', fr: 'Un mur', es: 'Un muro' },
      provenance: 'EDITORIAL',
      sources: [],
    };
    const saved = await editor.get(save, { input, revision: 0 });
    expect(saved.item).toEqual({ mediaType: 'image/jpeg', width: 200, height: 400, renditions });
    expect((await get(file)).status).toBe(404);
    expect((await get(file, { cookie: editor.cookie })).status).toBe(200);
    expect((await get(card(renditions))).status).toBe(404);

    const move = (verb: string) =>
      `mutation ($items: [ItemRevisionInput!]!) { ${verb}(items: $items) { __typename ... on Refusal { code message } } }`;
    const items = [{ id: saved.id, expectedRevision: 1 }];
    for (const [browser, verb] of [
      [editor, 'submit'],
      [publisher, 'approve'],
      [publisher, 'publish'],
    ] as const)
      expect(await browser.get(move(verb), { items })).toEqual({ __typename: 'ItemsMoved' });
    const shown = await get(file);
    expect(shown.status).toBe(200);
    expect(Object.fromEntries(shown.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'x-content-type-options': 'nosniff',
      'content-security-policy': `default-src 'none'; sandbox`,
      'cross-origin-resource-policy': 'cross-origin',
      etag: `"${file}"`,
    });
    const bytes = Buffer.from(await shown.arrayBuffer());
    expect((await sharp(bytes).metadata()).exif).toBeUndefined();
    expect(bytes.includes('CANARY')).toBe(false);
    expect((await get(file, { 'if-none-match': `"${file}"` })).status).toBe(304);

    const small = await get(card(renditions));
    expect(small.headers.get('content-type')).toBe('image/webp');
    const { width, height } = await sharp(Buffer.from(await small.arrayBuffer())).metadata();
    expect([width, height]).toEqual([640, 360]);
    // Nobody chooses sizes, or makes work: only the names that the item says are answered.
    expect((await get(card(renditions).replace('50-50', '49-50'))).status).toBe(404);

    const moved = await editor.get(save, { id: saved.id, input: { focalX: 0.1, focalY: 0.9 }, revision: 1 });
    expect(card((moved.item as Sent).renditions)).toContain('card-10-90');

    const withdrawing =
      'mutation ($ids: [ID!]!) { withdraw(ids: $ids) { __typename ... on Refusal { code message } } }';
    expect(await publisher.get(withdrawing, { ids: [saved.id] })).toEqual({ __typename: 'ItemsMoved' });
    expect((await get(file)).status).toBe(404);
    expect((await get(card(renditions))).status).toBe(404);
  });

  it('loses whatever else it was', async () => {
    const { body } = await send(editor, await polyglot());
    expect(body.file).toMatch(/\.jpg$/);
  });

  it('is refused where it is none, and nothing is kept', async () => {
    const before = await stateOf();
    for (const [what, file] of await refusedFiles())
      expect([what, codeOf(await send(editor, file))]).toEqual([what, 'MEDIA_INVALID']);
    expect(await stateOf()).toEqual(before);
  }, 60_000);

  it('is refused while it comes where it is too large, said or not', async () => {
    const before = await stateOf();
    expect(codeOf(await send(editor, Buffer.alloc(most + 1)))).toBe('MEDIA_TOO_LARGE');
    // In pieces, so that nobody knows how many will come.
    const status = await new Promise<number | string>((resolve) => {
      const { port } = server;
      const sending = request({
        port,
        path: '/media',
        method: 'POST',
        headers: { cookie: editor.cookie, 'content-type': 'image/png' },
      });
      sending
        .on('response', (response) => resolve(response.resume().statusCode ?? 0))
        .on('error', (reason) => resolve(reason.message));
      for (let piece = 0; piece < 30; piece += 1) sending.write(Buffer.alloc(10_000));
      sending.end();
    });
    expect(status).toBe(413);
    expect(await stateOf()).toEqual(before);
  });

  it('is taken from nobody who may not send it', async () => {
    const before = await stateOf();
    const picture = await telltale();
    expect(codeOf(await send(undefined, picture))).toBe('SIGN_IN_REQUIRED');
    expect(codeOf(await send(writer, picture))).toBe('FORBIDDEN');
    expect(codeOf(await send(editor, picture, { origin: 'https://elsewhere.example' }))).toBe(
      'REQUEST_FORGED',
    );
    expect(codeOf(await send(undefined, picture, { authorization: `Bearer ${server.keys.staff}` }))).toBe(
      'SIGN_IN_REQUIRED',
    );
    expect(await stateOf()).toEqual(before);
  });
});

describe('an item', () => {
  it('has no file that was not sent, and measures nothing itself', async () => {
    const input = { file: 'never-sent.jpg', alt: { en: 'A wall' }, provenance: 'EDITORIAL', sources: [] };
    const save = (given: object) =>
      editor.ask(
        `mutation ($input: MediaAssetInput!) { saveMediaAsset(input: $input, expectedRevision: 0) { ... on Refusal { code field } } }`,
        { input: given },
      );
    expect((await save(input)).data?.saveMediaAsset).toEqual({ code: 'ITEM_INVALID', field: 'file' });
    expect((await save({ ...input, width: 1 })).errors?.[0]?.extensions.code).toBe('VARIABLE_INVALID');
  });
});

it.each(['..%2f..%2fetc%2fpasswd', '.hidden', 'a%00b', 'nothing.jpg', `${'a'.repeat(150)}.jpg`, '__proto__'])(
  'there is no picture %s',
  async (name) => {
    expect((await get(name)).status).toBe(404);
  },
);
