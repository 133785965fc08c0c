import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expose } from '../../src/operations/expose.js';
import { publish } from '../../src/operations/publish.js';
import { withdraw } from '../../src/operations/withdraw.js';
import { cleanPdf } from '../../src/media/clean-pdf.js';
import { DiskStore } from '../../src/media/disk-store.js';
import { keepSampleFiles } from '../../src/server/evaluation.js';
import { disposition } from '../../src/server/media.js';
import { verify } from '../../src/windows/verify.js';
import { newPerson, type Browser } from '../accounts/person.js';
import { pdfWith, refusedDocuments } from '../media/pdf-files.js';
import { ask } from './ask.js';
import { openHttpServer, type HttpServer } from './http-server.js';

const home = mkdtempSync(join(tmpdir(), 'reseau-attachments-'));
const [mostOfPicture, mostOfDocument] = [20_000, 120_000];
let server: HttpServer;
let editor: Browser;
beforeAll(async () => {
  server = await openHttpServer({
    settings: { RESEAU_HOME: home, RESEAU_UPLOAD: mostOfPicture, RESEAU_DOCUMENT_UPLOAD: mostOfDocument },
  });
  const rights = ['DRAFT', 'MEDIA', 'REVIEW'].map((capability) => ({ capability })) as never;
  editor = (await newPerson(server.desk, server.url, { email: 'files@example.org', rights })).browser;
  await keepSampleFiles(new DiskStore(join(home, 'media')));
}, 120_000);
afterAll(async () => {
  await server.close();
  rmSync(home, { recursive: true, force: true });
});

const get = (
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Response> => fetch(`${server.url}${path}`, { headers, method });
const codeOf = async (response: Response): Promise<string | undefined> =>
  ((await response.json()) as { errors?: { extensions: { code: string } }[] }).errors?.[0]?.extensions.code;
const send = (bytes: Buffer, type = 'application/pdf'): Promise<Response> =>
  fetch(`${server.url}/media`, {
    method: 'POST',
    body: new Uint8Array(bytes),
    headers: { 'content-type': type, cookie: editor.cookie },
  });
const stateOf = async (): Promise<unknown> => [
  await server.owner('select count(*) as uploads from desk.upload'),
  readdirSync(join(home, 'media')).sort(),
];

const savingAttachment = `mutation ($input: AttachmentInput!) { saveAttachment(input: $input, expectedRevision: 0) {
  ... on AttachmentSaved { id item { mediaType byteSize pageCount } } ... on Refusal { code field } } }`;
/** The id of an item of a list; of the last one, since the sample is attached to the first. */
async function one(list: string, place: 'first' | 'last' = 'last'): Promise<string> {
  const { body } = await ask(server.url, `{ list: ${list}(${place}: 1) { nodes { id } } }`);
  return (body.data as { list: { nodes: { id: string }[] } }).list.nodes[0]?.id ?? '';
}

let serial = 0;
/** A document that everybody sees, attached to something. */
async function attached(relation: Readonly<Record<string, string>>, size = 1000) {
  serial += 1;
  const sent = pdfWith(
    '/Serial 4 0 R',
    `<< /Length 9 >>\nstream\n${String(serial).padEnd(size, '.')}\nendstream`,
  );
  const bytes = Buffer.from(await cleanPdf(sent));
  const { file } = (await (await send(sent)).json()) as { file: string };
  const input = {
    file,
    title: { en: 'A report', fr: 'Un rapport', es: 'Un informe' },
    downloadName: `rapport annuel n° ${serial}.pdf`.replace('°', 'o'),
    language: 'ar',
    provenance: 'EDITORIAL',
    ...relation,
  };
  const saved = await editor.get(savingAttachment, { input });
  const id = String(saved.id);
  const uuid = id.slice('attachment_'.length).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  await publish(server.desk, [{ item: 'Attachment', ids: [uuid] }]);
  return { id, uuid, file, bytes, saved, url: `/media/${file}` };
}

describe('an attachment', () => {
  it('says what it is, where it is attached', async () => {
    const article = await one('articles');
    const { file, bytes, saved } = await attached({ article });
    expect(saved.item).toEqual({ mediaType: 'application/pdf', byteSize: bytes.length, pageCount: 1 });
    const { body } = await ask(
      server.url,
      `query ($id: ID!) { node(id: $id) { ... on Article { attachments { nodes { label url downloadName mediaType byteSize pageCount language title } } } } }`,
      { id: article },
    );
    expect((body.data as { node: { attachments: { nodes: object[] } } }).node.attachments.nodes).toEqual([
      {
        label: 'A report',
        url: `/media/${file}`,
        downloadName: `rapport annuel no ${serial}.pdf`,
        mediaType: 'application/pdf',
        byteSize: bytes.length,
        pageCount: 1,
        language: 'ar',
        title: 'A report',
      },
    ]);
  });

  it('belongs to one annual report, appeal or article, has a plain name, and is no picture', async () => {
    const { file } = (await (await send(pdfWith('/X 1'))).json()) as { file: string };
    const article = await one('articles');
    const input = {
      file,
      title: { en: 'A report' },
      downloadName: 'a.pdf',
      provenance: 'EDITORIAL',
      article,
    };
    const refusal = (given: object) => editor.get(savingAttachment, { input: { ...input, ...given } });
    for (const [given, field] of [
      [{ article: null }, 'annualReport'],
      [{ appeal: await one('appeals', 'first') }, 'annualReport'],
      [{ downloadName: '../a.pdf' }, 'downloadName'],
      [{ downloadName: 'a.pdf.exe' }, 'downloadName'],
      [{ downloadName: 'a\u202Efdp.pdf' }, 'downloadName'],
      [{ downloadName: 'a"b.pdf' }, 'downloadName'],
      [{ file: 'sample-candle.jpg' }, 'file'],
      [{ file: 'never-sent.pdf' }, 'file'],
    ] as const)
      expect([given, await refusal(given)]).toEqual([given, { code: 'ITEM_INVALID', field }]);
  });

  it('is downloaded and never shown, by whatever name and in whatever browser', async () => {
    const { url, file, bytes } = await attached({ annualReport: await one('annualReports') });
    const whole = await get(url);
    expect(whole.status).toBe(200);
    expect(Object.fromEntries(whole.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(bytes.length),
      'content-disposition': `attachment; filename="rapport annuel no ${serial}.pdf"; filename*=UTF-8''rapport%20annuel%20no%20${serial}.pdf`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': `default-src 'none'; sandbox`,
      'accept-ranges': 'bytes',
      'cache-control': 'public, no-cache',
      etag: `"${file}"`,
    });
    expect(Buffer.from(await whole.arrayBuffer())).toEqual(bytes);
    const head = await get(url, {}, 'HEAD');
    expect([head.status, head.headers.get('content-length'), (await head.arrayBuffer()).byteLength]).toEqual([
      200,
      String(bytes.length),
      0,
    ]);
    expect((await get(url, { 'if-none-match': `"${file}"` })).status).toBe(304);
  });

  it('is sent in parts', async () => {
    const { url, file, bytes } = await attached({ article: await one('articles') }, 70_000);
    const part = async (range: string, more: Readonly<Record<string, string>> = {}) => {
      const response = await get(url, { range, ...more });
      return {
        status: response.status,
        range: response.headers.get('content-range'),
        bytes: Buffer.from(await response.arrayBuffer()),
      };
    };
    const size = bytes.length;
    expect(await part('bytes=10-19')).toEqual({
      status: 206,
      range: `bytes 10-19/${size}`,
      bytes: bytes.subarray(10, 20),
    });
    expect(await part('bytes=-5')).toEqual({
      status: 206,
      range: `bytes ${size - 5}-${size - 1}/${size}`,
      bytes: bytes.subarray(-5),
    });
    expect(await part(`bytes=1-`)).toEqual({
      status: 206,
      range: `bytes 1-${size - 1}/${size}`,
      bytes: bytes.subarray(1),
    });
    const whole = { status: 200, range: null, bytes };
    expect(await part('bytes=0-1,5-6')).toEqual(whole);
    expect(await part('bytes=5-1')).toEqual(whole);
    expect(await part('bytes=0-1', { 'if-range': `"${file}"` })).toMatchObject({ status: 206 });
    expect(await part('bytes=0-1', { 'if-range': '"another"' })).toEqual(whole);
    expect(await part('bytes=0-1', { 'if-range': `W/"${file}"` })).toEqual(whole);

    const beyond = await get(url, { range: `bytes=${size}-` });
    expect([beyond.status, beyond.headers.get('content-range'), beyond.headers.get('cache-control')]).toEqual(
      [416, `bytes */${size}`, 'no-store'],
    );
    expect(beyond.headers.get('etag')).toBeNull();
    expect(await codeOf(beyond)).toBe('RANGE_INVALID');
  });

  it('is gone in the moment in which it is withdrawn', async () => {
    const { url, uuid, file } = await attached({ article: await one('articles') });
    expect((await get(url)).status).toBe(200);
    await withdraw(server.desk, [{ item: 'Attachment', ids: [uuid] }]);
    for (const headers of [{}, { range: 'bytes=0-1' }, { 'if-none-match': `"${file}"` }])
      expect((await get(url, headers as Record<string, string>)).status).toBe(404);
    expect((await get(url, {}, 'HEAD')).status).toBe(404);
  });

  it.each(['GENERALISED', 'WITHHELD'] as const)(
    'goes with an appeal that is %s, from all who may not know of it',
    async (exposure) => {
      const [open] = await server.owner(
        `select id from published.appeal where live and exposure = 'PUBLIC' and provenance = 'SAMPLE' order by slug limit 1`,
      );
      const uuid = String(open?.id);
      const { url, file } = await attached({ appeal: `appeal_${uuid.replaceAll('-', '')}` });
      expect((await get(url)).status).toBe(200);
      await expose(server.desk, { item: 'Appeal', ids: [uuid], exposure });
      const staff = { authorization: `Bearer ${server.keys.staff}` };
      const partner = { authorization: `Bearer ${server.keys.partner}` };
      expect([
        (await get(url)).status,
        (await get(url, partner)).status,
        (await get(url, staff)).status,
      ]).toEqual([404, 404, 200]);
      const { body } = await ask(server.url, 'query ($file: String!) { attachment(file: $file) { id } }', {
        file,
      });
      expect(body.data).toEqual({ attachment: null });
      expect(await verify(server.owner)).toEqual([]);
    },
  );
});

describe('a document that is sent', () => {
  it('is refused where it is none or could act, and nothing is kept', async () => {
    const before = await stateOf();
    for (const [what, bytes] of refusedDocuments.filter(([, one]) => one.length < mostOfPicture)) {
      const response = await send(bytes);
      expect([what, response.status, await codeOf(response)]).toEqual([what, 422, 'MEDIA_INVALID']);
    }
    expect(await stateOf()).toEqual(before);
  }, 60_000);

  it('is known by what it holds, and not by what is said of it', async () => {
    expect((await send(pdfWith('/Y 1'), 'image/jpeg')).status).toBe(201);
    expect(await codeOf(await send(Buffer.from('<html></html>'), 'application/pdf'))).toBe('MEDIA_INVALID');
  });

  it('may be larger than a picture, and is refused while it comes where it is too large', async () => {
    const padded = (size: number): Buffer =>
      pdfWith('', `<< /Length 9 >>\nstream\n${'.'.repeat(size)}\nendstream`);
    expect((await send(padded(mostOfDocument - 2000))).status).toBe(201);
    const before = await stateOf();
    // In pieces, so that nobody knows how many will come: five hundred million bytes, if somebody took them.
    const [status, sent] = await new Promise<[number | string, number]>((resolve) => {
      let count = 0;
      const sending = request({
        port: server.port,
        path: '/media',
        method: 'POST',
        headers: { cookie: editor.cookie, 'content-type': 'application/pdf' },
      });
      const piece = Buffer.alloc(100_000, '.');
      const more = (): void => {
        while (count < 500_000_000 && !sending.destroyed) {
          count += piece.length;
          if (!sending.write(piece)) return void sending.once('drain', more);
        }
      };
      sending
        .on('response', (response) => {
          resolve([response.resume().statusCode ?? 0, count]);
          sending.destroy();
        })
        .on('error', (reason) => resolve([reason.message, count]));
      sending.write('%PDF-1.7\n');
      more();
    });
    expect(status).toBe(413);
    expect(sent).toBeLessThan(50_000_000);
    expect(await stateOf()).toEqual(before);
  });
});

describe('the sample', () => {
  it('has two attachments, which say that they are samples and can be downloaded', async () => {
    const { body } = await ask(
      server.url,
      '{ attachments(filter: { provenance: { eq: SAMPLE } }, orderBy: [{ file: ASC }]) { nodes { url title pageCount byteSize article { slug } appeal { slug } } } }',
    );
    const { nodes } = (body.data as { attachments: { nodes: Record<string, unknown>[] } }).attachments;
    expect(nodes.map(({ pageCount }) => pageCount)).toEqual([1, 3]);
    expect(nodes.map(({ article, appeal }) => [article !== null, appeal !== null])).toEqual([
      [false, true],
      [true, false],
    ]);
    for (const { url, title, byteSize } of nodes) {
      expect(title).toMatch(/^Sample/i);
      const bytes = Buffer.from(await (await get(String(url))).arrayBuffer());
      expect([bytes.length, bytes.includes('SAMPLE')]).toEqual([byteSize, true]);
    }
  });
});

it.each([
  ['rapport.pdf', `attachment; filename="rapport.pdf"; filename*=UTF-8''rapport.pdf`],
  [
    'année 2024 (1).pdf',
    `attachment; filename="annee 2024 (1).pdf"; filename*=UTF-8''ann%C3%A9e%202024%20%281%29.pdf`,
  ],
  ['تقرير.pdf', `attachment; filename="document.pdf"; filename*=UTF-8''%D8%AA%D9%82%D8%B1%D9%8A%D8%B1.pdf`],
])('the name %s is sent in both forms', (name, header) => {
  expect(disposition(name)).toBe(header);
});
