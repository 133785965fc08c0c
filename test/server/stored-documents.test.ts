import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { createLog } from '../../src/base/log.js';
import { addDocuments, retireDocuments } from '../../src/operations/editorial/trusted-documents.js';
import { StoredDocuments } from '../../src/server/stored-documents.js';
import { ask, codesOf, post, send, type Answered } from './ask.js';
import { openHttpServer, type HttpServer } from './http-server.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const documentOf = (name: string) => {
  const body = `query ${name}($n: Int) { members(first: $n) { totalCount } }`;
  return { name, body, hash: sha256(body) };
};

let server: HttpServer;
beforeAll(async () => {
  server = await openHttpServer();
  // Until changes are heard of, no answer is kept.
  await soon(() => Promise.resolve(server.answers.hears));
});
afterAll(() => server.close());

const get = (hash: string): Promise<Answered> => send(`${server.url}/graphql?documentId=sha256:${hash}`);
const statusOf = async (hash: string): Promise<number> => (await get(hash)).status;
const data = { members: { totalCount: 311 } };

/** Asks again until it is so: what changed is heard of a moment after the commit. */
async function soon(question: () => Promise<boolean>): Promise<void> {
  for (const late = Date.now() + 120_000; !(await question());) {
    if (Date.now() > late) throw new Error('it did not become so');
    await pause(10);
  }
}

describe('a document of a website', () => {
  it('is answered without a restart, kept as others are, and gone when it is retired', async () => {
    const { hash, ...rest } = documentOf('Added');
    expect(codesOf(await get(hash))).toEqual(['DOCUMENT_UNKNOWN']);
    expect(await addDocuments(server.desk, 'website', [{ hash, ...rest }])).toBe(1);
    await soon(async () => (await statusOf(hash)) === 200);
    const first = await get(hash);
    expect(first.body.data).toEqual(data);
    expect(first.headers.get('cache-control')).toBe('public, no-cache');
    expect(first.headers.get('etag')).toMatch(/^"/);
    const before = await server.statements();
    expect((await get(hash)).text).toBe(first.text);
    expect(await server.statements()).toBe(before);
    expect(
      (await post(server.url, JSON.stringify({ documentId: `sha256:${hash}`, variables: { n: 1 } }))).body
        .data,
    ).toEqual(data);
    expect(await retireDocuments(server.desk, { hashes: [hash] })).toBe(1);
    await soon(async () => (await statusOf(hash)) === 404);
    expect(codesOf(await get(hash))).toEqual(['DOCUMENT_UNKNOWN']);
  });

  it('belongs to each website that brought it, and is retired by website or by its last use', async () => {
    const [shared, own] = [documentOf('Shared'), documentOf('Own')];
    await addDocuments(server.desk, 'one', [shared, own]);
    expect(await addDocuments(server.desk, 'two', [shared])).toBe(1);
    expect(await addDocuments(server.desk, 'two', [shared])).toBe(0);
    expect(await retireDocuments(server.desk, { origin: 'one' })).toBe(2);
    await soon(async () => (await statusOf(own.hash)) === 404);
    expect(await statusOf(shared.hash)).toBe(200);
    await soon(
      async () =>
        (
          await server.owner('select from desk.trusted_document where used_at is not null and hash = $1', [
            shared.hash,
          ])
        ).length > 0,
    );
    expect(await retireDocuments(server.desk, { unusedDays: 1 })).toBe(0);
    await server.owner(`update desk.trusted_document set used_at = now() - interval '2 days'`);
    expect(await retireDocuments(server.desk, { unusedDays: 1, origin: 'other' })).toBe(0);
    expect(await retireDocuments(server.desk, { unusedDays: 1 })).toBe(1);
    await soon(async () => (await statusOf(shared.hash)) === 404);
  });

  it('cannot be more than there may be, and stands in the audit', async () => {
    await server.owner(
      `insert into desk.trusted_document (id, hash, origin, name, body, added_at)
select gen_random_uuid(), encode(sha256(n::text::bytea), 'hex'), 'many', 'N', 'x', now() from generate_series(1, 10000) n`,
    );
    await expect(addDocuments(server.desk, 'website', [documentOf('OneMore')])).rejects.toMatchObject({
      code: 'ITEM_INVALID',
    });
    expect(await statusOf(documentOf('OneMore').hash)).toBe(404);
    expect(await retireDocuments(server.desk, { origin: 'many' })).toBe(10_000);
    const verbs = await server.owner(
      `select distinct verb from desk.audit_entry where item = 'TrustedDocument' order by verb`,
    );
    expect(verbs).toEqual([{ verb: 'add-documents' }, { verb: 'retire-documents' }]);
  });

  it('that is unknown costs no statement of the owner while changes are heard of', async () => {
    const asked: string[] = [];
    const owner = {
      query: (text: string) => (asked.push(text), Promise.resolve({ rows: [] })),
    } as unknown as pg.Pool;
    const stored = new StoredDocuments(owner, createLog('silent'));
    for (let times = 0; times < 3; times += 1) expect(await stored.get('a'.repeat(64))).toBeUndefined();
    expect(asked).toHaveLength(3);
    stored.heard();
    for (let times = 0; times < 3; times += 1) expect(await stored.get('a'.repeat(64))).toBeUndefined();
    expect(asked).toHaveLength(4);
    stored.lost();
    await stored.get('a'.repeat(64));
    expect(asked).toHaveLength(5);
  });

  it('is DATABASE_UNAVAILABLE while the database does not answer, and known again afterwards', async () => {
    let fails = true;
    const { hash, name, body } = documentOf('Late');
    const owner = {
      query: (text: string) =>
        fails
          ? Promise.reject(new Error('no'))
          : Promise.resolve({ rows: text.includes('distinct') ? [{ hash }] : [{ name, body }] }),
    } as unknown as pg.Pool;
    const stored = new StoredDocuments(owner, createLog('silent'));
    stored.heard();
    await expect(stored.get(hash)).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    fails = false;
    expect((await stored.get(hash))?.name).toBe('Late');
  });
});

describe('a hash that the server does not know', () => {
  const query = '{ members(first: 1) { totalCount } }';
  const extensions = { persistedQuery: { version: 1, sha256Hash: sha256(query) } };
  const search = (more: Readonly<Record<string, string>> = {}): string =>
    `${server.url}/graphql?${new URLSearchParams({ ...more, extensions: JSON.stringify(extensions) }).toString()}`;

  it('is refused in the words that links wait for, by POST and GET, and kept nowhere', async () => {
    for (const answer of [await post(server.url, JSON.stringify({ extensions })), await send(search())]) {
      expect([answer.status, codesOf(answer), answer.body.errors?.[0]?.message]).toEqual([
        404,
        ['DOCUMENT_UNKNOWN'],
        'PersistedQueryNotFound',
      ]);
      expect(answer.headers.get('cache-control')).toBe('no-store');
    }
  });

  it('may come along with the text, which is answered and not registered', async () => {
    const other = { ...extensions, other: 1 };
    for (const answer of [
      await post(server.url, JSON.stringify({ query, extensions })),
      await post(server.url, JSON.stringify({ query, extensions: other })),
      await send(search({ query })),
      await send(
        `${server.url}/graphql?${new URLSearchParams({ query, extensions: JSON.stringify(other) }).toString()}`,
      ),
      await ask(server.url, query),
    ])
      expect([answer.status, answer.body.data]).toEqual([200, data]);
    expect((await send(search())).status).toBe(404);
    expect(await server.owner('select from desk.trusted_document')).toEqual([]);
  });
});
