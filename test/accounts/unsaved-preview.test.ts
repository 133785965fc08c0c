import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { giveRights } from '../../src/operations/accounts/give-rights.js';
import { roles } from '../../src/operations/accounts/roles.js';
import { publish } from '../../src/operations/publish.js';
import { lock, transaction } from '../../src/windows/lock.js';
import { openSession } from '../../src/windows/run.js';
import { openHttpServer, type HttpServer } from '../server/http-server.js';
import { newPerson } from './person.js';

let server: HttpServer;
let writer: Awaited<ReturnType<typeof newPerson>>;
beforeAll(async () => {
  server = await openHttpServer();
  writer = await newPerson(server.desk, server.url, { email: 'writer@example.org', rights: roles.editor });
}, 120_000);
afterAll(() => server.close());

type Variables = Readonly<Record<string, unknown>>;
const uuidOf = (id: string): string => id.replace(/^.*_(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
const creating = `mutation ($ids: [ID!], $release: ID, $changes: [UnsavedChange!]) { createPreview(ids: $ids, release: $release, changes: $changes) {
  __typename ... on PreviewCreated { preview token } ... on Refusal { code message field } } }`;
const create = (variables: Variables, browser = writer.browser) => browser.get(creating, variables);
const change = (id: unknown, changes: readonly Variables[]) =>
  writer.browser.get(
    'mutation ($id: ID!, $changes: [UnsavedChange!]!) { changePreview(id: $id, changes: $changes) { __typename ... on Refusal { code } } }',
    { id, changes },
  );
/** What the public's graph says within a preview. */
const read = async (token: unknown, query: string, variables: Variables = {}) => {
  const { data, errors } = await writer.browser.ask(query, variables, { preview: String(token) });
  return errors ? { code: errors[0]?.extensions.code } : Object.values(data ?? {})[0];
};
const page = async (token: unknown, path: string): Promise<string> => {
  const entrance = await fetch(`${server.url}/preview/${String(token)}${path}`, { redirect: 'manual' });
  const cookie = entrance.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  return (await fetch(server.url + path, { headers: { accept: 'text/html', cookie } })).text();
};
const text = (body: string, position?: number) => ({
  blockKind: 'TEXT',
  text: { en: body, fr: body },
  provenance: 'EDITORIAL',
  ...(position !== undefined && { position }),
});
const article = (slug: string, title: string) => ({
  slug,
  title: { en: title, fr: title },
  articleKind: 'NEWS',
  publishedOn: '2024-01-01',
  provenance: 'EDITORIAL',
});
const saving = `mutation ($input: ArticleInput!, $parts: ArticlePartsInput) { saveArticle(input: $input, parts: $parts, expectedRevision: 0) {
  ... on ArticleSaved { id parts { id } } ... on Refusal { code message } } }`;
const saved = async (slug: string, bodies: readonly string[]) => {
  const done = await writer.browser.get(saving, {
    input: article(slug, 'As saved'),
    parts: { blocks: bodies.map((body) => ({ input: text(body) })) },
  });
  return { id: String(done.id), blocks: (done.parts as { id: string }[]).map(({ id }) => id) };
};
/** All that a preview must leave as it is. */
const stateOf = () =>
  server.owner(`select (select md5(string_agg(w::text, ',' order by id)) from desk.article w) as articles, (select md5(string_agg(w::text, ',' order by id)) from desk.block w) as blocks,
  (select md5(string_agg(w::text, ',' order by id)) from window_public.article w) as shown, (select md5(string_agg(w::text, ',' order by id)) from window_desk.block w) as seen,
  (select md5(string_agg(w::text, ',' order by id)) from published.article w) as published, (select count(*) from desk.revision) as revisions, (select count(*) from desk.trash) as trash,
  (select count(*) from desk.publication) as acts, (select max(number) from window_public.change) as feed, (select number from desk.audit_head) as audit`);
const asked = 'query ($slug: String!) { article(slug: $slug) { title blocks { nodes { text } } } }';

describe('a preview of what is not saved', () => {
  it('shows an article with its blocks as they would be, and writes nothing', async () => {
    const { id, blocks } = await saved('unsaved-one', ['First', 'Second', 'Third']);
    const changes = [
      {
        article: {
          id,
          input: { title: { en: 'As typed' } },
          parts: {
            blocks: [
              { input: text('New') },
              { id: blocks[1], expectedRevision: 1, input: { text: { en: 'Second, typed' } } },
              { id: blocks[0], remove: true },
            ],
          },
        },
      },
    ];
    const { token } = await create({ changes });
    const before = await stateOf();
    expect(await read(token, asked, { slug: 'unsaved-one' })).toEqual({
      title: 'As typed',
      blocks: { nodes: [{ text: 'New' }, { text: 'Second, typed' }, { text: 'Third' }] },
    });
    const html = await page(token, '/en/articles/unsaved-one');
    for (const word of ['As typed', 'Second, typed', 'Third']) expect(html).toContain(word);
    expect(html).not.toContain('First');
    expect(await stateOf()).toEqual(before);
    // Nobody else sees it, and a preview of what is saved shows that.
    expect(await read((await create({ ids: [id] })).token, asked, { slug: 'unsaved-one' })).toMatchObject({
      title: 'As saved',
    });
  });

  it('shows a new article, a block alone, a page, and with a release nothing of it', async () => {
    const made = await create({ changes: [{ article: { input: article('unsaved-new', 'Only typed') } }] });
    expect(await read(made.token, asked, { slug: 'unsaved-new' })).toMatchObject({ title: 'Only typed' });
    expect(await page(made.token, '/en/articles/unsaved-new')).toContain('Only typed');
    const { id, blocks } = await saved('unsaved-two', ['First', 'Second']);
    const alone = await create({
      ids: [id],
      changes: [{ block: { id: blocks[1], input: { text: { en: 'Typed alone' } } } }],
    });
    expect(await read(alone.token, asked, { slug: 'unsaved-two' })).toEqual({
      title: 'As saved',
      blocks: { nodes: [{ text: 'First' }, { text: 'Typed alone' }] },
    });
    const input = { slug: 'unsaved-page', title: { en: 'A page' }, provenance: 'EDITORIAL' };
    const own = await create({
      changes: [{ page: { input, parts: { blocks: [{ input: text('On the page') }] } } }],
    });
    expect(
      await read(own.token, '{ page(slug: "unsaved-page") { title blocks { nodes { text } } } }'),
    ).toEqual({
      title: 'A page',
      blocks: { nodes: [{ text: 'On the page' }] },
    });
  });

  it('follows what is typed under the same token, and forgets it at its end', async () => {
    const slug = 'unsaved-typed';
    const typed = (title: string) => [{ article: { input: article(slug, title) } }];
    const { preview, token } = await create({ changes: typed('O') });
    const ids = new Set<unknown>();
    for (const title of ['On', 'One']) {
      expect(await change(preview, typed(title))).toEqual({ __typename: 'Done' });
      const found = (await read(token, `{ article(slug: "${slug}") { id title } }`)) as Variables;
      expect(found.title).toBe(title);
      ids.add(found.id);
    }
    expect(ids.size).toBe(1);
    const kept = (): Promise<unknown> =>
      server.owner(`select id from desk.preview where previewed::text like '%${slug}%'`);
    expect(await kept()).toHaveLength(1);
    const other = await newPerson(server.desk, server.url, {
      email: 'other@example.org',
      rights: roles.editor,
    });
    expect(
      await other.browser.get(
        'mutation ($id: ID!, $changes: [UnsavedChange!]!) { changePreview(id: $id, changes: $changes) { __typename ... on Refusal { code } } }',
        { id: preview, changes: typed('Mine') },
      ),
    ).toEqual({ __typename: 'Refusal', code: 'ITEM_NOT_FOUND' });
    await writer.browser.get('mutation ($id: ID!) { endPreview(id: $id) { __typename } }', { id: preview });
    expect(await kept()).toEqual([]);
    expect(await read(token, '{ __typename }')).toEqual({ code: 'TOKEN_INVALID' });
  });

  it('is refused where a save would be, and says why', async () => {
    const refused = async (changes: readonly Variables[], browser = writer.browser) =>
      create({ changes }, browser);
    const input = article('unsaved-bad', 'A');
    expect(
      await refused([{ article: { input: { ...input, publishedOn: '2024-01-01', slug: 'A b' } } }]),
    ).toMatchObject({
      code: 'ITEM_INVALID',
      field: 'slug',
    });
    expect(await refused([{ article: { input }, block: { input: {} } }])).toMatchObject({
      code: 'VALUE_INVALID',
    });
    expect(await refused([{}])).toMatchObject({ code: 'VALUE_INVALID' });
    expect(await refused(Array.from({ length: 21 }, () => ({ article: { input } })))).toMatchObject({
      code: 'ITEM_INVALID',
    });
    expect(
      await create({
        release: 'release_00000000000000000000000000000000',
        changes: [{ article: { input } }],
      }),
    ).toMatchObject({
      code: 'VALUE_INVALID',
    });
    const reviewer = await newPerson(server.desk, server.url, {
      email: 'reviewer@example.org',
      rights: [{ capability: 'REVIEW' }],
    });
    // To look at a draft takes less than to change it.
    expect(await refused([{ article: { input } }], reviewer.browser)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await server.owner(`select id from desk.article where slug = 'unsaved-bad'`)).toEqual([]);
  });

  it('shows nothing that its maker does not read, and ends with the rights of its maker', async () => {
    const [hidden] = await server.owner(
      `select 'appeal_' || replace(id::text, '-', '') as id from desk.appeal where exposure = 'WITHHELD' limit 1`,
    );
    if (hidden)
      expect(
        await create({ changes: [{ appeal: { id: hidden.id, input: { actionOpen: false } } }] }),
      ).toMatchObject({ __typename: 'Refusal' });
    // A draft of somebody else that the change leads to stays a draft.
    const { id } = await saved('unsaved-other', ['Not yet']);
    const only = await newPerson(server.desk, server.url, {
      email: 'only@example.org',
      rights: [{ capability: 'DRAFT', kind: 'Theme' }],
    });
    expect(
      await create({ changes: [{ article: { id, input: { title: { en: 'Mine' } } } }] }, only.browser),
    ).toMatchObject({
      code: expect.stringMatching(/^(?:FORBIDDEN|ITEM_NOT_FOUND)$/),
    });
    const typist = await newPerson(server.desk, server.url, {
      email: 'typist@example.org',
      rights: roles.editor,
    });
    const { token } = await create(
      { changes: [{ article: { id, input: { title: { en: 'Typed' } } } }] },
      typist.browser,
    );
    expect(await read(token, asked, { slug: 'unsaved-other' })).toMatchObject({ title: 'Typed' });
    await giveRights(server.desk, typist.id, [{ capability: 'REVIEW' }]);
    const reread = async () =>
      (
        await fetch(`${server.url}/preview/${String(token)}/en/articles/unsaved-other`, {
          redirect: 'manual',
        })
      ).status;
    expect(await reread()).toBeLessThan(500);
    expect(await page(token, '/en/articles/unsaved-other')).not.toContain('Typed');
    await giveRights(server.desk, typist.id, roles.editor ?? []);
    expect(await page(token, '/en/articles/unsaved-other')).toContain('Typed');
  });

  it('waits for no publication, and runs a bounded number of statements', async () => {
    const { id, blocks } = await saved(
      'unsaved-many',
      Array.from({ length: 12 }, (_, index) => `Block ${index}`),
    );
    await publish(server.desk, [
      { item: 'Article', ids: [uuidOf(id)] },
      { item: 'Block', ids: blocks.map(uuidOf) },
    ]);
    const changes = [
      {
        article: {
          id,
          input: { title: { en: 'While it is locked' } },
          parts: { blocks: [{ id: blocks[3], expectedRevision: 1, input: { text: { en: 'Typed' } } }] },
        },
      },
    ];
    const holder = await openSession(server.ownerUrl);
    try {
      await transaction(holder.run, 'read committed', async () => {
        await lock(holder.run);
        const { token } = await create({ changes });
        const before = await server.statementsMatching('.');
        expect(await read(token, asked, { slug: 'unsaved-many' })).toMatchObject({
          title: 'While it is locked',
        });
        const count = (await server.statementsMatching('.')) - before;
        // Measured: 91. Each is a round trip to a database nearby, of which 300 ms hold far more.
        expect(count).toBeLessThan(120);
      });
    } finally {
      await holder.close();
    }
  });
});
