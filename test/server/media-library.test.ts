import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PDFDocument } from '@cantoo/pdf-lib';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { publish } from '../../src/operations/publish.js';
import { checkRelease } from '../../src/operations/releases/publish-release.js';
import { saveRelease } from '../../src/operations/releases/save-release.js';
import { endFiles } from '../../src/operations/end-files.js';
import { verify } from '../../src/windows/verify.js';
import { newPerson, type Browser } from '../accounts/person.js';
import { ask } from './ask.js';
import { openHttpServer, type HttpServer } from './http-server.js';

const home = mkdtempSync(join(tmpdir(), 'reseau-library-'));
let server: HttpServer;
let editor: Browser;
beforeAll(async () => {
  server = await openHttpServer({
    settings: { RESEAU_HOME: home, RESEAU_UPLOAD: 30_000, RESEAU_DOCUMENT_UPLOAD: 60_000 },
  });
  const rights = ['DRAFT', 'MEDIA', 'REVIEW', 'PUBLISH'].map((capability) => ({ capability })) as never;
  editor = (await newPerson(server.desk, server.url, { email: 'library@example.org', rights })).browser;
}, 120_000);
afterAll(async () => {
  await server.close();
  rmSync(home, { recursive: true, force: true });
});

/** Stands in the names of files and in what they say of themselves. */
const secret = 'Zacharie-Quill';
let serial = 0;
const picture = (): Promise<Buffer> =>
  sharp({ create: { width: 30 + (serial += 1), height: 20, channels: 3, background: '#36c' } })
    .png()
    .toBuffer();
async function document(): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  pdf.setAuthor(secret);
  pdf.addPage([100, 100]).drawText(String((serial += 1)));
  return Buffer.from(await pdf.save());
}

interface Kept {
  readonly originalName: string | null;
  readonly file?: string;
  readonly checksum?: string;
  readonly byteSize?: number;
  readonly error?: { readonly code: string; readonly message: string };
}
async function sendMany(files: readonly (readonly [string, Buffer])[]) {
  const form = new FormData();
  for (const [name, bytes] of files) form.append('files', new Blob([new Uint8Array(bytes)]), name);
  const response = await fetch(`${server.url}/media`, {
    method: 'POST',
    headers: { cookie: editor.cookie },
    body: form,
  });
  const body = (await response.json()) as { files: Kept[]; errors?: { extensions: { code: string } }[] };
  return { status: response.status, ...body };
}
const uuidOf = (id: string): string => id.replace(/^.*_(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
const saving = `mutation ($id: ID, $input: MediaAssetInput!, $revision: Int!) { saveMediaAsset(id: $id, input: $input, expectedRevision: $revision) {
  ... on MediaAssetSaved { id revision item { originalName } } ... on Refusal { code field message } } }`;
const words = { alt: { en: 'A wall', fr: 'Un mur', es: 'Un muro' }, provenance: 'EDITORIAL' };

/** A picture that everybody sees. */
async function shown(more: Readonly<Record<string, unknown>> = {}) {
  const { files } = await sendMany([[`${secret}.png`, await picture()]]);
  const file = String(files[0]?.file);
  const { id } = await editor.get(saving, { input: { file, ...words, ...more }, revision: 0 });
  await publish(server.desk, [{ item: 'MediaAsset', ids: [uuidOf(String(id))] }]);
  return { id: String(id), uuid: uuidOf(String(id)), file };
}
const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(`${server.url}${path}`, { headers });
const field = async (query: string, variables: object = {}): Promise<unknown> => {
  const { body } = await ask(server.url, query, variables);
  return Object.values(body.data as object)[0];
};

describe('several files in one request', () => {
  it('are each kept whole or not at all, with a result for each in their order', async () => {
    await sendMany([['first.png', await picture()]]);
    const before = readdirSync(join(home, 'media')).length;
    const [one, two] = [await picture(), await document()];
    const sent = await sendMany([
      ['mur.png', one],
      [`rapport ${secret}.pdf`, two],
      ['note.txt', Buffer.from('no picture')],
      ['large.png', Buffer.concat([one, Buffer.alloc(40_000)])],
      ['nothing.png', Buffer.alloc(0)],
      ['mur (copy).png', one],
    ]);
    expect(sent.status).toBe(200);
    expect(sent.files.map(({ originalName, error }) => [originalName, error?.code])).toEqual([
      ['mur.png', undefined],
      [`rapport ${secret}.pdf`, undefined],
      ['note.txt', 'MEDIA_INVALID'],
      ['large.png', 'MEDIA_TOO_LARGE'],
      ['nothing.png', 'MEDIA_INVALID'],
      ['mur (copy).png', undefined],
    ]);
    expect(sent.files[5]).toMatchObject({ file: sent.files[0]?.file });
    expect(readdirSync(join(home, 'media')).length).toBe(before + 2);
    const [row] = await server.owner('select * from desk.upload where file = $1', [sent.files[1]?.file]);
    expect(row).toMatchObject({ original_name: `rapport ${secret}.pdf`, checksum: sent.files[1]?.checksum });
  });

  it('are refused as a whole where they cannot be told apart, are too many, or are sent by somebody else', async () => {
    const bytes = await picture();
    const before = await server.owner('select count(*) from desk.upload');
    const many = await sendMany(Array.from({ length: 21 }, (_, index) => [`${index}.png`, bytes] as const));
    expect([many.status, many.errors?.[0]?.extensions.code]).toEqual([400, 'REQUEST_INVALID']);
    const send = async (body: string, type: string, cookie = editor.cookie): Promise<number> =>
      (
        await fetch(`${server.url}/media`, {
          method: 'POST',
          headers: { 'content-type': type, ...(cookie && { cookie }) },
          body,
        })
      ).status;
    const torn = '--x\r\nContent-Disposition: form-data; name="f"; filename="a.png"\r\n\r\nhalf';
    expect(await send(torn, 'multipart/form-data; boundary=x')).toBe(400);
    expect(await send('a', 'multipart/form-data')).toBe(400);
    expect(await send('--x--\r\n', 'multipart/form-data; boundary=x')).toBe(400);
    expect(await send(torn, 'multipart/form-data; boundary=x', '')).toBe(401);
    expect(await server.owner('select count(*) from desk.upload')).toEqual(before);
    expect((await sendMany([['a.png', bytes]])).status).toBe(200);
  });
});

describe('what is known of a file', () => {
  it('is for everybody but its name, tags, terms, holder and last day, which only the desk has', async () => {
    const { id, file } = await shown({
      title: { en: 'Wall', fr: 'Mur' },
      tags: ['conference-2024', secret],
      licence: 'CC BY 4.0',
      rightsHolder: secret,
      usageTerms: `By letter of ${secret}`,
      usableUntil: '2099-12-31',
    });
    const bytes = Buffer.from(await (await get(`/media/${file}`)).arrayBuffer());
    const all = await field(
      'query ($file: String!) { mediaAsset(file: $file) { title label licence byteSize checksum permanentUrl } }',
      { file },
    );
    expect(all).toEqual({
      title: 'Wall',
      label: 'Wall',
      licence: 'CC BY 4.0',
      byteSize: bytes.length,
      checksum: createHash('sha256').update(bytes).digest('hex'),
      permanentUrl: `/media/${id}`,
    });
    const desk = await editor.get(
      'query ($file: String!) { mediaAsset(file: $file) { originalName tags rightsHolder usageTerms usableUntil } }',
      { file },
    );
    expect(desk).toEqual({
      originalName: `${secret}.png`,
      tags: ['conference-2024', secret],
      rightsHolder: secret,
      usageTerms: `By letter of ${secret}`,
      usableUntil: '2099-12-31',
    });
    for (const window of ['public', 'partner', 'staff']) {
      const [row] = await server.owner(
        `select to_jsonb(m) as row from window_${window}.media_asset m where file = $1`,
        [file],
      );
      expect(row?.row).toMatchObject({ file });
      expect(JSON.stringify(row?.row)).not.toContain(secret);
    }
  });

  it('finds and counts them at the desk by tags and by whether anything shows them', async () => {
    const tag = `row-${serial}`;
    const [used, unused] = [await shown({ tags: [tag, 'x'] }), await shown({ tags: [tag] })];
    const article = `mutation ($input: ArticleInput!) { saveArticle(input: $input, expectedRevision: 0) { ... on ArticleSaved { id } ... on Refusal { message } } }`;
    const input = {
      slug: `with-picture-${serial}`,
      title: { en: 'A' },
      articleKind: 'NEWS',
      publishedOn: '2024-01-01',
      provenance: 'EDITORIAL',
      image: used.id,
    };
    expect(await editor.get(article, { input })).toHaveProperty('id');
    const found = async (isUsed: boolean): Promise<unknown> =>
      (
        (await editor.get(
          `query ($tag: String!, $isUsed: Boolean!) { mediaAssets(filter: { tags: { has: $tag }, isUsed: $isUsed }) { nodes { file } } }`,
          { tag, isUsed },
        )) as { nodes: unknown }
      ).nodes;
    expect([await found(true), await found(false)]).toEqual([[{ file: used.file }], [{ file: unused.file }]]);
    const counts = await editor.get(
      'query ($tag: String!) { mediaAssetsAggregate(filter: { tags: { has: $tag } }, groupBy: [TAGS]) { count key { tags } } }',
      { tag },
    );
    expect(counts).toEqual([
      { count: 2, key: { tags: tag } },
      { count: 1, key: { tags: 'x' } },
    ]);
    const { body } = await ask(server.url, '{ mediaAssets(filter: { isUsed: true }) { totalCount } }');
    expect((body.errors as { extensions: { code: string } }[] | undefined)?.[0]?.extensions.code).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
  });
});

describe('a file that is replaced', () => {
  it('stands under the address that stays, once that is published, and the old one is nowhere', async () => {
    const { id, uuid, file } = await shown();
    const stays = `/media/${id}`;
    const first = await get(stays);
    expect([first.status, first.headers.get('etag'), first.headers.get('cache-control')]).toEqual([
      200,
      `"${file}"`,
      'public, no-cache',
    ]);
    const { files } = await sendMany([['new.png', await picture()]]);
    const next = String(files[0]?.file);
    const saved = await editor.get(saving, { id, input: { file: next }, revision: 1 });
    expect(saved).toMatchObject({ revision: 2, item: { originalName: 'new.png' } });
    // A draft changes nothing.
    expect((await get(stays, { 'if-none-match': `"${file}"` })).status).toBe(304);
    await publish(server.desk, [{ item: 'MediaAsset', ids: [uuid] }]);
    const second = await get(stays, { 'if-none-match': `"${file}"` });
    expect([second.status, second.headers.get('etag')]).toEqual([200, `"${next}"`]);
    const bytes = Buffer.from(await second.arrayBuffer());
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(files[0]?.checksum);
    expect([(await get(`/media/${file}`)).status, (await get(`/media/${next}`)).status]).toEqual([404, 200]);
    expect((await get(`/media/media_asset_${'0'.repeat(32)}`)).status).toBe(404);
  });
});

describe('a file with a last day', () => {
  const ending = async (days: number): Promise<string> =>
    String(
      (
        await server.owner(`select ((now() at time zone 'Europe/Zurich')::date + $1::int)::text as day`, [
          days,
        ])
      )[0]?.day,
    );

  it('vanishes from readers the day after, and cannot be published', async () => {
    const { id, uuid, file } = await shown({ usableUntil: await ending(0) });
    expect(await endFiles(server.desk)).toBe(0);
    expect((await get(`/media/${file}`)).status).toBe(200);
    // The day after.
    for (const schema of ['desk', 'published'])
      await server.owner(`update ${schema}.media_asset set usable_until = usable_until - 1 where id = $1`, [
        uuid,
      ]);
    expect(await endFiles(server.desk)).toBe(1);
    expect(await endFiles(server.desk)).toBe(0);
    expect([(await get(`/media/${file}`)).status, (await get(`/media/${id}`)).status]).toEqual([404, 404]);
    expect(await field('query ($file: String!) { mediaAsset(file: $file) { id } }', { file })).toBeNull();
    const [row] = await server.owner('select verb from desk.audit_entry order by number desc limit 1');
    expect(row).toMatchObject({ verb: 'end-files' });
    await expect(publish(server.desk, [{ item: 'MediaAsset', ids: [uuid] }])).rejects.toMatchObject({
      code: 'PUBLICATION_INCOMPLETE',
      extensions: { field: 'usableUntil' },
    });
    await server.owner(`update desk.media_asset set usable_until = null where id = $1`, [uuid]);
    await publish(server.desk, [{ item: 'MediaAsset', ids: [uuid] }]);
    expect((await get(`/media/${file}`)).status).toBe(200);
    await server.owner(`update window_desk.media_asset set usable_until = null where id = $1`, [uuid]);
    expect(await verify(server.owner)).toEqual([]);
  });

  it('stands in the queue of work and among the findings of releases before', async () => {
    const [soon, late] = [
      await shown({ usableUntil: await ending(29) }),
      await shown({ usableUntil: await ending(30) }),
    ];
    const tasks = async (id: string): Promise<unknown> =>
      (
        (await editor.get(
          'query ($id: String!) { work(filter: { item: { eq: $id } }) { nodes { reason verb } } }',
          { id },
        )) as { nodes: unknown }
      ).nodes;
    expect([await tasks(soon.id), await tasks(late.id)]).toEqual([
      [{ reason: 'FILE_ENDS', verb: 'saveMediaAsset' }],
      [],
    ]);
    const article = await editor.get(
      `mutation ($input: ArticleInput!) { saveArticle(input: $input, expectedRevision: 0) { ... on ArticleSaved { id } ... on Refusal { message } } }`,
      {
        input: {
          slug: 'ends-soon',
          title: { en: 'A', fr: 'A', es: 'A' },
          articleKind: 'NEWS',
          publishedOn: '2024-01-01',
          provenance: 'EDITORIAL',
          image: soon.id,
        },
      },
    );
    const entry = (item: string, id: string) => ({ item, id, act: 'PUBLISH' }) as const;
    const release = await saveRelease(server.desk, {
      title: 'Spring',
      entries: [
        entry('MediaAsset', soon.uuid),
        entry('MediaAsset', late.uuid),
        entry('Article', uuidOf(String(article.id))),
      ],
    });
    const findings = async () =>
      (await checkRelease(server.desk, release))
        .filter(({ code }) => code.startsWith('FILE_'))
        .map(({ code, id, field: name }) => [code, id, name]);
    expect(await findings()).toEqual([
      ['FILE_ENDS', uuidOf(String(article.id)), 'image'],
      ['FILE_ENDS', soon.uuid, 'usableUntil'],
    ]);
    await server.owner('update desk.media_asset set usable_until = $2::date where id = $1', [
      soon.uuid,
      await ending(-1),
    ]);
    expect((await findings()).at(-1)).toEqual(['FILE_ENDED', soon.uuid, 'usableUntil']);
  });
});
