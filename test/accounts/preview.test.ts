import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { roles } from '../../src/operations/accounts/roles.js';
import { suspend } from '../../src/operations/accounts/give-rights.js';
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
const read = async (slug: string, preview?: string, how: 'address' | 'header' = 'address', locale = 'en') => {
  const at = new URL(`${server.url}/graphql`);
  at.searchParams.set('documentId', `sha256:${document?.id ?? ''}`);
  at.searchParams.set('variables', JSON.stringify({ slug }));
  if (preview !== undefined && how === 'address') at.searchParams.set('preview', preview);
  const response = await fetch(
    at,
    preview !== undefined && how === 'header'
      ? { headers: { preview, 'accept-language': locale } }
      : { headers: { 'accept-language': locale } },
  );
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
  __typename ... on PreviewCreated { token expiresAt } ... on Refusal { code message } } }`;
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
        kind: 'STATEMENT',
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
    for (const how of ['address', 'header'] as const)
      expect(await read('preview-one', String(made.token), how)).toMatchObject({
        status: 200,
        cache: 'no-store',
        appeal: { title: 'A draft' },
      });
    expect(await read('preview-one', String(made.token), 'address', 'fr')).toMatchObject({ appeal: { title: 'Un brouillon' } });
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
    const { browser } = await newPerson(server.desk, server.url, { email: 'all@example.org', rights: roles.administrator ?? [] });
    const { token } = await browser.get(previewing, { ids: [id] });
    expect((await read('preview-withheld', String(token))).appeal).toBeNull();
  });

  it('shows a release as it would be, what is taken down with it', async () => {
    const { id } = await draft('preview-release');
    const [shown] = await server.owner(
      `select slug, 'appeal_' || replace(id::text, '-', '') as id from window_public.appeal where slug is not null order by slug limit 1`,
    );
    const publisher = await newPerson(server.desk, server.url, { email: 'publisher@example.org', rights: [{ capability: 'PUBLISH' }] });
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

  it('ends: with its hours, with the account, and where a letter of it is changed', async () => {
    const { id } = await draft('preview-ends');
    const token = String((await preview({ ids: [id] })).token);
    const [payload = '', signature = ''] = token.split('.');
    const later = Buffer.from(
      JSON.stringify({ ...(JSON.parse(Buffer.from(payload, 'base64url').toString()) as object), until: Date.now() * 2 }),
    ).toString('base64url');
    const forged = [
      `${later}.${signature}`,
      `${payload}.${signature.slice(1)}`,
      payload,
      `.${signature}`,
      '.',
      'x'.repeat(9000),
      `${payload}.${signature}.`,
      '__proto__',
    ];
    for (const one of forged)
      expect([one.slice(0, 20), (await read('preview-ends', one)).code]).toEqual([one.slice(0, 20), 'TOKEN_INVALID']);
    expect((await read('preview-ends', token)).appeal).not.toBeNull();

    const now = Date.now();
    const clock = Date.now;
    Date.now = () => now + 25 * 3_600_000;
    try {
      expect((await read('preview-ends', token)).code).toBe('TOKEN_INVALID');
    } finally {
      Date.now = clock;
    }
    await suspend(server.desk, writer.id, true);
    expect((await read('preview-ends', token)).code).toBe('TOKEN_INVALID');
    await suspend(server.desk, writer.id, false);
    await writer.signIn();
    await writer.browser
      .get('mutation ($code: String!) { showSecondFactor(code: $code) { __typename } }', { code: writer.app.code() })
      .catch(() => undefined);
  });

  it('is read by a trusted document only', async () => {
    const response = await fetch(`${server.url}/graphql?preview=x`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ members { totalCount } }"}',
    });
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('REQUEST_INVALID')]);
  });
});

it('is made of what is there, by whoever works here', async () => {
  const person = await newPerson(server.desk, server.url, { email: 'second@example.org', rights: roles.editor });
  const ask = (variables: object) => person.browser.get(previewing, variables as Record<string, unknown>);
  expect(await ask({ ids: [`appeal_${randomUUID().replaceAll('-', '')}`] })).toMatchObject({ code: 'ITEM_NOT_FOUND' });
  expect(await ask({ ids: [] })).toMatchObject({ code: 'ITEM_INVALID' });
  expect(await ask({})).toMatchObject({ code: 'VALUE_INVALID' });
  const nobody = await newPerson(server.desk, server.url, { email: 'money@example.org', rights: [{ capability: 'FINANCE' }] });
  expect(await nobody.browser.get(previewing, { ids: [`appeal_${'0'.repeat(32)}`] })).toMatchObject({ code: 'FORBIDDEN' });
});
