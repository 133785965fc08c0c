import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { roles } from '../../src/operations/accounts/roles.js';
import { openHttpServer, type HttpServer } from '../server/http-server.js';
import { newPerson, type Browser } from './person.js';

let server: HttpServer;
let administrator: Browser;
let second: Browser;
let editor: Browser;
beforeAll(async () => {
  server = await openHttpServer();
  const person = async (email: string, role: keyof typeof roles): Promise<Browser> =>
    (await newPerson(server.desk, server.url, { email, name: email, rights: roles[role] ?? [] })).browser;
  administrator = await person('first@example.org', 'administrator');
  second = await person('second@example.org', 'administrator');
  editor = await person('editor@example.org', 'editor');
}, 120_000);
afterAll(() => server.close());

const send = async (browser: Browser, body: string | Buffer): Promise<Record<string, unknown>> => {
  const response = await fetch(`${server.url}/media?for=import`, {
    method: 'POST',
    headers: { cookie: browser.cookie, 'content-type': 'text/csv' },
    body: new Uint8Array(Buffer.from(body)),
  });
  return { status: response.status, ...((await response.json()) as object) };
};
const importTable = `mutation ($input: ImportTableInput!) { importTable(input: $input) {
  __typename
  ... on TableImported {
    run created updated unchanged rejected rejections { line field reason } readings { column rule text line count }
    pages { locale name html } corrections { name base64 }
  }
  ... on Refusal { code message }
} }`;
/** The result of an import of this content. */
async function importing(
  content: string | Buffer,
  input: Readonly<Record<string, unknown>> = {},
  browser: Browser = administrator,
): Promise<Record<string, unknown>> {
  const { file } = await send(browser, content);
  return browser.get(importTable, {
    input: { file, name: 'liste.csv', kind: 'donors', isDryRun: false, ...input },
  });
}
const donors = async (slugs: readonly string[]): Promise<unknown[]> =>
  (
    await server.owner(
      'select d.slug, w.editorial_stage as stage from desk.donor d join window_desk.donor w on w.id = d.id where d.slug = any ($1) order by 1',
      [slugs],
    )
  ).map(({ slug, stage }) => `${String(slug)} ${String(stage)}`);

describe('a file that is sent to the desk', () => {
  it('is tried first, then imported as drafts, and approved by another person', async () => {
    const content = 'slug,name,category\ndesk-a,Alpha of the desk,FOUNDATION\ndesk-b,,NGO\n';
    const tried = await importing(content, { isDryRun: true });
    expect(tried).toMatchObject({ __typename: 'TableImported', run: null, created: 1, rejected: 1 });
    expect(await donors(['desk-a'])).toEqual([]);
    const done = await importing(content);
    expect(done).toMatchObject({
      run: expect.stringMatching(/^import_run_[0-9a-f]{32}$/),
      created: 1,
      updated: 0,
      unchanged: 0,
      rejected: 1,
      rejections: [{ line: 3, field: 'name', reason: expect.stringContaining('name') }],
    });
    expect(await donors(['desk-a', 'desk-b'])).toEqual(['desk-a IN_REVIEW']);
    const approve =
      'mutation ($run: ID!) { approveImport(run: $run) { __typename ... on ImportApproved { items } ... on Refusal { code } } }';
    expect(await administrator.get(approve, { run: done.run })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await second.get(approve, { run: done.run })).toEqual({ __typename: 'ImportApproved', items: 1 });
    expect(await donors(['desk-a'])).toEqual(['desk-a APPROVED']);
    expect(await importing(content)).toMatchObject({ created: 0, updated: 0, unchanged: 1, rejected: 1 });
  });

  it('gives its report as a page in each language, and the rows to correct as a file', async () => {
    const { pages, corrections } = await importing('slug,name,category\npage-a,,NGO\n', { isDryRun: true });
    const all = pages as { locale: string; name: string; html: string }[];
    expect(all.map(({ locale }) => locale)).toEqual(['FR', 'EN', 'ES']);
    for (const { html } of all) {
      for (const { name } of all.filter((one) => one.html !== html)) expect(html).toContain(`href="${name}"`);
      expect(html).toContain('liste.csv');
    }
    const { name, base64 } = corrections as { name: string; base64: string };
    expect(all[0]?.html).toContain(name);
    const { sheets } = await readXlsx(new Uint8Array(Buffer.from(base64, 'base64')));
    expect(sheets[0]?.rows[1]).toEqual(expect.arrayContaining(['page-a', 'NGO']));
  });

  it('is decided by the answers of its sender, which are kept under a name', async () => {
    const file = Buffer.from('Clé;Bailleur;Remarque\nans-a;Fondation été;x\n', 'latin1');
    const answers = {
      map: [
        { column: 'Clé', field: 'slug' },
        { column: 'Remarque', field: '-' },
      ],
      set: [{ field: 'category', value: 'FOUNDATION' }],
      encoding: 'windows-1252',
      dates: 'DMY',
      decimal: 'COMMA',
    };
    expect(await importing(file)).toMatchObject({ code: 'FILE_UNREADABLE' });
    // What was refused is not kept.
    expect(await importing(file, { saveMapping: 'Bailleurs' })).toMatchObject({ code: 'FILE_UNREADABLE' });
    const mappings = 'query { importMappings { nodes { name kind answers savedBy } } }';
    expect(await administrator.get(mappings)).toEqual({ nodes: [] });
    expect(
      await importing(file, {
        ...answers,
        map: [...answers.map, { column: 'Bailleur', field: 'name' }],
        saveMapping: 'Bailleurs',
      }),
    ).toMatchObject({ created: 1 });
    const { nodes } = (await administrator.get(mappings)) as { nodes: { name: string; answers: string }[] };
    expect(nodes).toMatchObject([{ name: 'Bailleurs', kind: 'donors', savedBy: 'first@example.org' }]);
    expect(JSON.parse(nodes[0]?.answers ?? '')).toEqual({
      map: { Clé: 'slug', Remarque: '-', Bailleur: 'name' },
      set: { category: 'FOUNDATION' },
      encoding: 'windows-1252',
      dates: 'DMY',
      decimal: 'COMMA',
    });
    const next = Buffer.from('Clé;Bailleur;Remarque\nans-b;Fondation hiver é;x\n', 'latin1');
    expect(await importing(next, { mapping: 'Bailleurs' })).toMatchObject({ created: 1, rejected: 0 });
    expect(await donors(['ans-a', 'ans-b'])).toEqual(['ans-a IN_REVIEW', 'ans-b IN_REVIEW']);
    for (const [input, message] of [
      [{ mapping: 'Nobody' }, 'There is no mapping'],
      [{ mapping: 'Bailleurs', kind: 'organisations' }, 'is of donors, not of organisations'],
      [
        {
          map: [
            { column: 'Clé', field: 'slug' },
            { column: 'Clé', field: 'name' },
          ],
        },
        'named twice',
      ],
    ] as const)
      expect(await importing(next, input)).toMatchObject({
        code: 'VALUE_INVALID',
        message: expect.stringContaining(message),
      });
  });

  it('takes a sheet, a duplicate and a date as the sender says', async () => {
    const twin = 'slug,name,category\ntwin-a,Alpha of the desk,FOUNDATION\n';
    expect(await importing(twin, { isDryRun: true })).toMatchObject({ rejected: 1 });
    expect(await importing(twin, { isDryRun: true, allowDuplicates: true })).toMatchObject({ created: 1 });
    const dated = 'slug,title_en,deadline\ndated-a,A,03/04/2021\n';
    const calls = { kind: 'grant-calls', isDryRun: true };
    expect(await importing(dated, calls)).toMatchObject({ rejections: [{ field: 'deadline' }] });
    expect(await importing(dated, { ...calls, dates: 'MDY' })).toMatchObject({ created: 1 });
    const book = Buffer.from(
      await writeXlsx({
        sheets: ['One', 'Two'].map((name) => ({
          name,
          rows: [
            ['slug', 'name', 'category'],
            [`sheet-${name.toLowerCase()}`, `Sheet ${name}`, 'NGO'],
          ],
        })),
      }),
    );
    const sheet = { name: 'liste.xlsx', isDryRun: true };
    expect(await importing(book, sheet)).toMatchObject({ code: 'FILE_UNREADABLE' });
    expect(await importing(book, { ...sheet, sheet: 'Two' })).toMatchObject({ created: 1 });
    expect(await importing(book, { ...sheet, sheet: 'None' })).toMatchObject({ code: 'FILE_UNREADABLE' });
  });

  it('is for people who read all of the desk, and is no picture', async () => {
    expect(await send(editor, 'slug\n')).toMatchObject({ status: 403 });
    const { file } = await send(administrator, 'slug,name,category\nsec-a,A,NGO\n');
    const input = { file, name: 'liste.csv', kind: 'donors', isDryRun: true };
    expect(await editor.get(importTable, { input })).toMatchObject({ code: 'FORBIDDEN' });
    expect(
      (await fetch(`${server.url}/media/${String(file)}`, { headers: { cookie: administrator.cookie } }))
        .status,
    ).toBe(404);
    const picture = `mutation ($input: MediaAssetInput!) { saveMediaAsset(input: $input, expectedRevision: 0) { __typename ... on Refusal { code field } } }`;
    expect(
      await administrator.get(picture, { input: { file, provenance: 'EDITORIAL', alt: { en: 'None' } } }),
    ).toMatchObject({ __typename: 'Refusal', field: 'file' });
    expect(
      await administrator.get(importTable, { input: { ...input, file: '../etc/passwd' } }),
    ).toMatchObject({
      code: 'VALUE_INVALID',
    });
    expect(
      await administrator.get(importTable, { input: { ...input, file: `${'0'.repeat(32)}.table` } }),
    ).toMatchObject({
      code: 'VALUE_INVALID',
    });
  });

  it('is refused where it is too large, before anything of it is taken', async () => {
    expect(await send(administrator, Buffer.alloc(8 * 1024 * 1024 + 1, 'a'))).toMatchObject({ status: 413 });
    const rows = Array.from({ length: 10_001 }, (_, row) => `many-${row},N ${row},NGO\n`).join('');
    expect(await importing(`slug,name,category\n${rows}`)).toMatchObject({
      code: 'FILE_UNREADABLE',
      message: expect.stringContaining('more than 10000 rows'),
    });
    expect(await donors(['many-1'])).toEqual([]);
  }, 60_000);
});
