import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { roles } from '../../src/operations/accounts/roles.js';
import { giveRights, suspend } from '../../src/operations/accounts/give-rights.js';
import { requestReset } from '../../src/operations/accounts/request-reset.js';
import { setPassword } from '../../src/operations/accounts/set-password.js';
import { publish } from '../../src/operations/publish.js';
import { unpublish } from '../../src/operations/unpublish.js';
import { readTrusted } from '../../src/server/trusted.js';
import { openHttpServer, type HttpServer } from '../server/http-server.js';
import { newPerson } from './person.js';

let server: HttpServer;
let writer: Awaited<ReturnType<typeof newPerson>>;
beforeAll(async () => {
  server = await openHttpServer();
  writer = await newPerson(server.desk, server.url, { email: 'writer@example.org', rights: roles.editor });
}, 120_000);
afterAll(() => server.close());

const document = readTrusted().named('Appeal');
const read = async (slug: string, preview?: string, locale = 'en') => {
  const at = new URL(`${server.url}/graphql`);
  at.searchParams.set('documentId', `sha256:${document?.id ?? ''}`);
  at.searchParams.set('variables', JSON.stringify({ slug }));
  const response = await fetch(at, {
    headers: { 'accept-language': locale, ...(preview !== undefined && { preview }) },
  });
  const body = (await response.json()) as {
    data?: { appeal: Record<string, unknown> | null };
    errors?: { extensions: { code: string } }[];
  };
  return {
    status: response.status,
    cache: response.headers.get('cache-control'),
    code: body.errors?.[0]?.extensions.code,
    appeal: body.data?.appeal,
  };
};
const previewing = `mutation ($ids: [ID!], $release: ID, $hours: Int) { createPreview(ids: $ids, release: $release, hours: $hours) {
  __typename ... on PreviewCreated { preview token expiresAt } ... on Refusal { code message } } }`;
const preview = (variables: object) => writer.browser.get(previewing, variables as Record<string, unknown>);
const draft = async (slug: string, more: object = {}): Promise<{ id: string; revision: number }> => {
  const [row] = await server.owner(
    `select 'programme_' || replace(id::text, '-', '') as id from window_public.programme order by slug limit 1`,
  );
  const saved = await writer.browser.get(
    `mutation ($input: AppealInput!) { saveAppeal(input: $input, expectedRevision: 0) { __typename ... on AppealSaved { id revision } ... on Refusal { code field message } } }`,
    {
      input: {
        slug,
        appealKind: 'STATEMENT',
        title: { en: 'A draft', fr: 'Un brouillon' },
        documentDate: { value: '2025-01-02', precision: 'DAY' },
        actionOpen: false,
        newInformation: false,
        exposure: 'PUBLIC',
        provenance: 'EDITORIAL',
        programmes: [row?.id],
        ...more,
      },
    },
  );
  expect(saved).toEqual({ __typename: 'AppealSaved', id: expect.any(String), revision: 1 });
  return saved as { id: string; revision: number };
};
const stateOf = () =>
  server.owner(`select (select md5(string_agg(w::text, ',' order by id)) from window_public.appeal w) as shown, (select md5(string_agg(w::text, ',' order by id)) from published.appeal w) as published,
  (select count(*) from desk.publication) as acts, (select count(*) from desk.delivery) as told, (select max(number) from window_public.change) as feed, (select number from desk.audit_head) as audit`);

describe('a preview', () => {
  it('lets the website show a draft as the public would see it, and changes nothing', async () => {
    const { id } = await draft('preview-one');
    expect((await read('preview-one')).appeal).toBeNull();
    const made = await preview({ ids: [id], hours: 2 });
    const before = await stateOf();
    expect(await read('preview-one', String(made.token))).toMatchObject({
      status: 200,
      cache: 'no-store',
      appeal: { title: 'A draft' },
    });
    expect(await read('preview-one', String(made.token), 'fr')).toMatchObject({
      appeal: { title: 'Un brouillon' },
    });
    expect((await read('preview-one')).appeal).toBeNull();
    expect(await stateOf()).toEqual(before);
  });

  it('shows what is meant and no other draft', async () => {
    const [one] = [await draft('preview-mine'), await draft('preview-other')];
    const { token } = await preview({ ids: [one.id] });
    expect((await read('preview-mine', String(token))).appeal).not.toBeNull();
    expect((await read('preview-other', String(token))).appeal).toBeNull();
  });

  it('shows nothing that the public would not see', async () => {
    const { id } = await draft('preview-withheld', { exposure: 'WITHHELD' });
    // A preview shows only drafts that its maker reads.
    expect(await preview({ ids: [id] })).toMatchObject({ __typename: 'Refusal', code: 'ITEM_NOT_FOUND' });
    const { browser } = await newPerson(server.desk, server.url, {
      email: 'all@example.org',
      rights: roles.administrator ?? [],
    });
    const { token } = await browser.get(previewing, { ids: [id] });
    expect((await read('preview-withheld', String(token))).appeal).toBeNull();
  });

  it('shows a release as it would be, what is taken down with it', async () => {
    const { id } = await draft('preview-release');
    const [shown] = await server.owner(
      `select slug, 'appeal_' || replace(id::text, '-', '') as id from window_public.appeal where slug is not null order by slug limit 1`,
    );
    const publisher = await newPerson(server.desk, server.url, {
      email: 'publisher@example.org',
      rights: [{ capability: 'PUBLISH' }],
    });
    const saved = await publisher.browser.get(
      `mutation ($entries: [ReleaseEntryInput!]!) { saveRelease(title: "Both", entries: $entries) { ... on ReleaseSaved { release } ... on Refusal { code message } } }`,
      {
        entries: [
          { id, expectedRevision: 1 },
          { id: shown?.id, act: 'UNPUBLISH' },
        ],
      },
    );
    const { token } = await preview({ release: saved.release });
    expect((await read('preview-release', String(token))).appeal).not.toBeNull();
    expect((await read(String(shown?.slug), String(token))).appeal).toBeNull();
    expect((await read(String(shown?.slug))).appeal).not.toBeNull();
  });

  it('opens by its token alone, of which only a hash is kept, and not from an address', async () => {
    const { id } = await draft('preview-token');
    const token = String((await preview({ ids: [id] })).token);
    expect(token).toMatch(/^[\w-]{43}$/);
    for (const forged of ['', 'x', token.slice(1), `${token}x`, 'x'.repeat(9000), '__proto__'])
      expect([forged.slice(0, 20), (await read('preview-token', forged)).code]).toEqual([
        forged.slice(0, 20),
        'TOKEN_INVALID',
      ]);
    const rows = await server.owner('select hash, previewed::text from desk.preview');
    expect(JSON.stringify(rows)).not.toContain(token);
    const [kept] = await server.owner('select hash from desk.preview order by made_at desc limit 1');
    expect((await read('preview-token', String(kept?.hash))).code).toBe('TOKEN_INVALID');
    const address = await fetch(
      `${server.url}/graphql?documentId=sha256:${document?.id ?? ''}&variables=%7B%22slug%22:%22preview-token%22%7D&preview=${token}`,
    );
    expect([address.status, await address.text()]).toEqual([400, expect.stringContaining('REQUEST_INVALID')]);
  });

  it('is listed, and ended by whoever made it or an administrator, one by one', async () => {
    const { id } = await draft('preview-listed');
    const [one, other, third] = [
      await preview({ ids: [id] }),
      await preview({ ids: [id] }),
      await preview({ ids: [id] }),
    ];
    const list = '{ previews(first: 100) { nodes { id items release madeBy endedAt } } }';
    const listed = async () =>
      new Map(((await writer.browser.get(list)).nodes as { id: string }[]).map((node) => [node.id, node]));
    expect((await listed()).get(String(one.preview))).toEqual({
      id: one.preview,
      items: [id],
      release: null,
      madeBy: 'Somebody',
      endedAt: null,
    });
    const end = 'mutation ($id: ID!) { endPreview(id: $id) { __typename ... on Refusal { code } } }';
    const stranger = await newPerson(server.desk, server.url, {
      email: 'stranger@example.org',
      rights: roles.editor,
    });
    expect(await stranger.browser.get(end, { id: one.preview })).toMatchObject({ code: 'ITEM_NOT_FOUND' });
    expect(await writer.browser.get(end, { id: one.preview })).toEqual({ __typename: 'Done' });
    expect(await writer.browser.get(end, { id: one.preview })).toMatchObject({ code: 'ITEM_NOT_FOUND' });
    const administrator = await newPerson(server.desk, server.url, {
      email: 'admin@example.org',
      rights: [{ capability: 'ADMINISTER' }],
    });
    expect(await administrator.browser.get(end, { id: third.preview })).toEqual({ __typename: 'Done' });
    const codes = [];
    for (const { token } of [one, other, third])
      codes.push((await read('preview-listed', String(token))).code);
    expect(codes).toEqual(['TOKEN_INVALID', undefined, 'TOKEN_INVALID']);
    expect((await listed()).get(String(one.preview))).toMatchObject({ endedAt: expect.any(String) });
  });

  it('ends with its hours, and with what whoever made it may do', async () => {
    const { id } = await draft('preview-ends');
    const maker = await newPerson(server.desk, server.url, {
      email: 'maker@example.org',
      rights: roles.editor,
    });
    const make = async (): Promise<string> =>
      String((await maker.browser.get(previewing, { ids: [id] })).token);
    const back = async (): Promise<void> => {
      await maker.signIn();
      await maker.browser.get('mutation ($code: String!) { showSecondFactor(code: $code) { __typename } }', {
        code: maker.app.code(),
      });
    };
    const opens = async (token: string): Promise<boolean> =>
      (await read('preview-ends', token)).appeal?.title === 'A draft';
    const first = await make();
    expect(await opens(first)).toBe(true);
    await server.owner(`update desk.preview set expires_at = now() where made_by = $1`, [
      `account ${maker.id}`,
    ]);
    expect(await opens(first)).toBe(false);

    const second = await make();
    await giveRights(server.desk, maker.id, [{ capability: 'DRAFT', kind: 'Theme' }]);
    expect([await opens(second), (await read('preview-ends', second)).code]).toEqual([
      false,
      'TOKEN_INVALID',
    ]);
    await giveRights(server.desk, maker.id, [{ capability: 'DRAFT', kind: 'Appeal' }]);
    expect(await opens(second)).toBe(true);
    await suspend(server.desk, maker.id, true);
    expect(await opens(second)).toBe(false);
    await suspend(server.desk, maker.id, false);
    expect(await opens(second)).toBe(false);

    await back();
    const third = await make();
    expect(await opens(third)).toBe(true);
    const reset = await requestReset(server.desk, 'maker@example.org');
    await setPassword(server.desk, { token: reset?.token ?? '', password: 'another horse battery staple' });
    expect(await opens(third)).toBe(false);
  });

  it('shows of a release no more than whoever made it may change, also when it grows afterwards', async () => {
    const { id } = await draft('preview-grows');
    const { id: later } = await draft('preview-later');
    const release = (entries: object[], known?: string) =>
      `mutation { saveRelease(title: "Grows"${known ? `, release: "${known}"` : ''}, entries: [${entries.map((one) => JSON.stringify(one).replace(/"(\w+)":/g, '$1:')).join()}]) { ... on ReleaseSaved { release } ... on Refusal { code message } } }`;
    const publisher = await newPerson(server.desk, server.url, {
      email: 'publishing@example.org',
      rights: [{ capability: 'PUBLISH' }],
    });
    const { release: saved } = await publisher.browser.get(release([{ id, expectedRevision: 1 }]));
    const [row] = await server.owner(
      `select 'theme_' || replace(id::text, '-', '') as id from desk.theme order by id limit 1`,
    );
    const limited = await newPerson(server.desk, server.url, {
      email: 'only@example.org',
      rights: [{ capability: 'DRAFT', kind: 'Appeal' }],
    });
    const { token } = await limited.browser.get(previewing, { release: saved });
    expect((await read('preview-grows', String(token))).appeal).not.toBeNull();
    const [theme] = await server.owner(`select revision from desk.theme where id = $1::uuid`, [
      String(row?.id).slice('theme_'.length),
    ]);
    await publisher.browser.get(
      release(
        [
          { id, expectedRevision: 1 },
          { id: later, expectedRevision: 1 },
          { id: row?.id, expectedRevision: theme?.revision },
        ],
        String(saved),
      ),
    );
    expect((await read('preview-later', String(token))).code).toBe('TOKEN_INVALID');
    expect(await limited.browser.get(previewing, { release: saved })).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('of a translator shows the language that they may change', async () => {
    const { id } = await draft('preview-language');
    const french = await newPerson(server.desk, server.url, {
      email: 'french@example.org',
      rights: [{ capability: 'TRANSLATE', locale: 'fr' }],
    });
    // Nothing of it is published: they would read facts of a draft.
    expect(await french.browser.get(previewing, { ids: [id] })).toMatchObject({ code: 'ITEM_NOT_FOUND' });
    const [row] = await server.owner(`select id from desk.appeal where slug = 'preview-language'`);
    const uuid = String(row?.id);
    await publish(server.desk, [{ item: 'Appeal', ids: [uuid] }]);
    await writer.browser.get(
      `mutation ($id: ID!) { saveAppeal(id: $id, input: { title: { en: "Another draft", fr: "Un autre brouillon" } }, expectedRevision: 1) { ... on AppealSaved { revision } ... on Refusal { code message } } }`,
      { id },
    );
    const { token } = await french.browser.get(previewing, { ids: [id] });
    expect((await read('preview-language', String(token), 'fr')).appeal).toMatchObject({
      title: 'Un autre brouillon',
    });
    expect((await read('preview-language', String(token), 'en')).appeal).toMatchObject({ title: 'A draft' });
    await unpublish(server.desk, [{ item: 'Appeal', ids: [uuid] }]);
    expect((await read('preview-language', String(token), 'fr')).code).toBe('TOKEN_INVALID');
    const theme = await newPerson(server.desk, server.url, {
      email: 'theme@example.org',
      rights: [{ capability: 'DRAFT', kind: 'Theme' }],
    });
    expect(await theme.browser.get(previewing, { ids: [id] })).toMatchObject({ code: 'FORBIDDEN' });
  });
});

it('is made of what is there, by whoever works here', async () => {
  expect(await preview({ ids: [`appeal_${randomUUID().replaceAll('-', '')}`] })).toMatchObject({
    code: 'ITEM_NOT_FOUND',
  });
  expect(await preview({ ids: [] })).toMatchObject({ code: 'ITEM_INVALID' });
  expect(await preview({})).toMatchObject({ code: 'VALUE_INVALID' });
  const nobody = await newPerson(server.desk, server.url, {
    email: 'money@example.org',
    rights: [{ capability: 'FINANCE' }],
  });
  expect(await nobody.browser.get(previewing, { ids: [`appeal_${'0'.repeat(32)}`] })).toMatchObject({
    code: 'FORBIDDEN',
  });
});
