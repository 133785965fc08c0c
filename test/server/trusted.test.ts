import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { publish } from '../../src/operations/publish.js';
import { save } from '../../src/operations/save.js';
import { withdraw } from '../../src/operations/withdraw.js';
import { newPerson } from '../accounts/person.js';
import { ask, codesOf, post, send, type Answered } from './ask.js';
import { openHttpServer, type HttpServer } from './http-server.js';

interface Operations {
  readonly operations: readonly { readonly id: string; readonly name: string; readonly body: string }[];
}
const { operations } = JSON.parse(
  readFileSync(new URL('../../documents/manifest.json', import.meta.url), 'utf8'),
) as Operations;
const idOf = (name: string): string => operations.find((one) => one.name === name)?.id ?? '';

let server: HttpServer;
beforeAll(async () => {
  server = await openHttpServer();
});
afterAll(() => server.close());

const get = (
  id: string,
  variables?: unknown,
  headers: Record<string, string> = {},
  url = server.url,
): Promise<Answered> =>
  send(
    `${url}/graphql?documentId=sha256:${id}${variables ? `&variables=${encodeURIComponent(JSON.stringify(variables))}` : ''}`,
    {
      headers,
    },
  );

/** Asks again until the answer is as it should be: what changed is heard of a moment after the commit. */
async function soon(question: () => Promise<boolean>): Promise<void> {
  const began = Date.now();
  while (!(await question())) {
    if (Date.now() - began > 120_000) throw new Error('it did not become so');
    await pause(10);
  }
}

async function newAppeal(slug: string): Promise<string> {
  const fields = {
    provenance: 'SAMPLE',
    exposure: 'PUBLIC',
    slug,
    reference: `TST 001 / 0126 / OBS 0${slug.length}`,
    appealKind: 'URGENT_APPEAL',
    actionOpen: false,
    documentDate: { value: '2026-01-05', precision: 'DAY' },
    title: { en: `Appeal ${slug}` },
  };
  const [saved] = await save(server.desk, [{ item: 'Appeal', fields }]);
  await publish(server.desk, [{ item: 'Appeal', ids: [saved?.id ?? ''] }]);
  return saved?.id ?? '';
}

describe('a trusted document', () => {
  it.each(operations.map(({ name, id, body }) => [name, id, body] as const))(
    '%s is answered by its id as by its text',
    async (_, id, body) => {
      const variables = {
        slug: 'omct',
        path: '/en/organisations/omct',
        text: 'torture',
        locale: 'ES',
        withLetter: false,
        slugs: ['omct'],
      };
      const wanted = Object.fromEntries(
        Object.entries(variables).filter(([name]) => body.includes(`$${name}:`)),
      );
      const key: Record<string, string> = body.startsWith('# audience: staff')
        ? { authorization: `Bearer ${server.keys.staff}` }
        : {};
      const [byId, byText] = [await get(id, wanted, key), await ask(server.url, body, wanted, key)];
      expect(byId.status).toBe(200);
      expect(byId.text).toBe(byText.text);
      // In the form of Apollo's clients, and by POST.
      const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: id } });
      const search = `extensions=${encodeURIComponent(extensions)}&variables=${encodeURIComponent(JSON.stringify(wanted))}`;
      expect((await send(`${server.url}/graphql?${search}`, { headers: key })).text).toBe(byText.text);
      expect(
        (await post(server.url, JSON.stringify({ documentId: `sha256:${id}`, variables: wanted }), key)).text,
      ).toBe(byText.text);
    },
  );

  it('is read by one statement the first time, and by none after that', async () => {
    const variables = { slug: 'fidh' };
    const before = await server.statements();
    const first = await get(idOf('Member'), variables);
    expect(await server.statements()).toBe(before + 1);
    const second = await get(idOf('Member'), variables);
    expect(await server.statements()).toBe(before + 1);
    expect(second.text).toBe(first.text);
    // Another language, or another audience, is another answer.
    await get(idOf('Member'), variables, { 'accept-language': 'fr' });
    expect(await server.statements()).toBe(before + 2);
    const staff = await server.statements('staff');
    await get(idOf('Member'), variables, { authorization: `Bearer ${server.keys.staff}` });
    expect(await server.statements('staff')).toBe(staff + 1);
  });

  it('carries what caches need: a tag of its bytes, an age, what it was read from', async () => {
    const { headers } = await get(idOf('Member'), { slug: 'omct' });
    expect(headers.get('cache-control')).toBe('public, no-cache');
    expect(headers.get('cache-tag')).toBe(
      'country,organisation,organisation_themes,partnership,programme,region,theme',
    );
    expect(headers.get('vary')).toBe(
      'Accept, Accept-Language, Authorization, Graphql-Preflight, Preview, Accept-Encoding',
    );
    expect(headers.get('access-control-allow-origin')).toBe('*');
    // Weak where the answer was compressed on its way.
    const etag = headers.get('etag')?.replace(/^W\//, '') ?? '';
    const again = await get(idOf('Member'), { slug: 'omct' }, { 'if-none-match': `"other", W/${etag}` });
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag]);
    const vocabulary = await get(idOf('RegionsAndCountries'));
    expect(vocabulary.headers.get('cache-control')).toBe('public, max-age=3600');
    const staff = await get(
      idOf('Member'),
      { slug: 'omct' },
      { authorization: `Bearer ${server.keys.staff}` },
    );
    expect([staff.headers.get('cache-control'), staff.headers.get('access-control-allow-origin')]).toEqual([
      'private, no-cache',
      null,
    ]);
  });

  it('is the same for everybody by GET, whatever cookies they have; who is signed in is heard with a header', async () => {
    const { browser } = await newPerson(server.desk, server.url, {
      email: 'shared@example.org',
      rights: [{ capability: 'DRAFT' }],
    });
    const plain = await get(idOf('Member'), { slug: 'omct' });
    for (const cookie of ['consent=yes', browser.cookie]) {
      const answer = await get(idOf('Member'), { slug: 'omct' }, { cookie });
      expect([answer.text, answer.headers.get('etag')]).toEqual([plain.text, plain.headers.get('etag')]);
      expect(answer.headers.get('cache-control')).toBe('public, no-cache');
    }
    const own = await get(
      idOf('Member'),
      { slug: 'omct' },
      { cookie: browser.cookie, 'graphql-preflight': 'yes' },
    );
    expect(own.headers.get('cache-control')).toMatch(/^(private|no-store)/);
    expect(own.headers.get('vary')).toContain('Cookie');
  });

  it('is refused by name when nobody knows it, and is never learnt', async () => {
    const unknown = 'a'.repeat(64);
    expect(codesOf(await get(unknown))).toEqual(['DOCUMENT_UNKNOWN']);
    expect((await get(unknown)).status).toBe(404);
    const persistedQuery = { version: 1, sha256Hash: unknown };
    await post(server.url, JSON.stringify({ query: '{ __typename }', extensions: { persistedQuery } }));
    expect(codesOf(await get(unknown))).toEqual(['DOCUMENT_UNKNOWN']);
    for (const id of ['', 'sha256', 'a'.repeat(63), `${'a'.repeat(64)}0`])
      expect(codesOf(await get(id))).toEqual(['REQUEST_INVALID']);
    const member = `${server.url}/graphql?documentId=sha256:${idOf('Member')}`;
    for (const variables of ['{', '[]', '3', '"omct"'])
      expect(codesOf(await send(`${member}&variables=${encodeURIComponent(variables)}`))).toEqual([
        'REQUEST_INVALID',
      ]);
    expect(codesOf(await send(member))).toEqual(['VARIABLE_INVALID']);
    expect((await get(idOf('Member'), { slug: 'omct', utm: 1 })).text).toBe(
      (await get(idOf('Member'), { slug: 'omct' })).text,
    );
  });

  it('is forgotten at the commit that changes what it was read from, and of no other', async () => {
    const id = await newAppeal('to-be-withdrawn');
    const page = () => get(idOf('Appeal'), { slug: 'to-be-withdrawn' });
    await soon(async () => (await page()).text.includes('Appeal to-be-withdrawn'));
    const [size, programmes] = [server.answers.size, await get(idOf('ProgrammeList'))];
    expect(server.answers.size).toBeGreaterThan(size);
    const before = await server.statements();
    await withdraw(server.desk, [{ item: 'Appeal', ids: [id] }]);
    await soon(async () => (await page()).text.includes('"appeal" : null'));
    expect((await get(idOf('ProgrammeList'))).text).toBe(programmes.text);
    // The page, read once more; the programmes have not changed.
    expect(await server.statements()).toBe(before + 1);
  });
});

describe('a server that answers the public by trusted documents only', () => {
  let strict: HttpServer;
  beforeAll(async () => {
    strict = await openHttpServer({ settings: { RESEAU_PUBLIC_DOCUMENTS: 'trusted' } });
  });
  afterAll(() => strict.close());

  it('refuses every other text of the public, and of nobody else', async () => {
    const refused = await ask(strict.url, '{ __typename }');
    expect([refused.status, codesOf(refused)]).toEqual([403, ['DOCUMENT_UNTRUSTED']]);
    expect(
      codesOf(
        await send(`${strict.url}/graphql?query=${encodeURIComponent('{ __typename }')}`, {
          headers: { 'graphql-preflight': '1' },
        }),
      ),
    ).toEqual(['DOCUMENT_UNTRUSTED']);
    expect((await ask(strict.url, operations[0]?.body ?? '')).status).toBe(403);
    expect(
      (await ask(strict.url, '{ __typename }', {}, { authorization: `Bearer ${strict.keys.partner}` }))
        .status,
    ).toBe(200);
    expect((await get(idOf('ProgrammeList'), undefined, {}, strict.url)).status).toBe(200);
  });
});
