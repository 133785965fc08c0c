import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { ask, codesOf } from './ask.js';
import { openHttpServer, type HttpServer } from './http-server.js';
import { expectRefusal } from './refusals.js';

const own = '{ organisations(first: 1) { totalCount nodes { name country { name } } } }';
const ofPartners = '{ organisations(first: 1) { totalCount nodes { contactEmail } } }';
const ofStaff = '{ organisations(first: 1) { totalCount nodes { internalNote } } }';

let server: HttpServer;
beforeAll(async () => {
  server = await openHttpServer();
});
afterAll(() => server.close());

const bearer = (key: string): Record<string, string> => ({ authorization: `Bearer ${key}` });

describe('who asks', () => {
  it('is the public without a key, a partner or the staff with theirs, each with its own graph and rows', async () => {
    const { partner, staff } = server.keys;
    const asked = async (query: string, headers = {}) =>
      codesOf(await ask(server.url, query, undefined, headers));
    expect([await asked(own), await asked(ofPartners), await asked(ofStaff)]).toEqual([
      [],
      ['GRAPHQL_VALIDATION_FAILED'],
      ['GRAPHQL_VALIDATION_FAILED'],
    ]);
    expect([
      await asked(own, bearer(partner)),
      await asked(ofPartners, bearer(partner)),
      await asked(ofStaff, bearer(partner)),
    ]).toEqual([[], [], ['GRAPHQL_VALIDATION_FAILED']]);
    expect([
      await asked(own, bearer(staff)),
      await asked(ofPartners, bearer(staff)),
      await asked(ofStaff, bearer(staff)),
    ]).toEqual([[], [], []]);
  });

  it('decides which rows are counted: as many as the window of the audience holds', async () => {
    for (const [audience, headers] of [
      ['public', {}],
      ['partner', bearer(server.keys.partner)],
      ['staff', bearer(server.keys.staff)],
    ] as const) {
      const [row] = await server.owner(`select count(*)::int as held from window_${audience}.organisation`);
      const { body } = await ask(
        server.url,
        '{ organisations(first: 1) { totalCount } }',
        undefined,
        headers,
      );
      expect(body.data).toEqual({ organisations: { totalCount: row?.held } });
    }
    const [rows] = await server.owner(
      'select (select count(*) from window_public.organisation) as public, (select count(*) from window_staff.organisation) as staff',
    );
    expect(rows?.public).not.toEqual(rows?.staff);
  });

  it.each([
    ['an empty header', ''],
    ['no key', 'Bearer'],
    ['a short key', 'Bearer x'],
    ['another scheme', 'Basic cmVzZWF1OnJlc2VhdQ=='],
    ['a key that nobody made', `Bearer reseau_${'A'.repeat(43)}`],
    ['two keys', `Bearer reseau_${'A'.repeat(43)}, Bearer reseau_${'A'.repeat(43)}`],
    ['quotes and SQL', `Bearer ' or true --`],
    ['a very long key', `Bearer ${'a'.repeat(5000)}`],
  ])('is nobody with %s: refused, and never served as the public', async (_, authorization) => {
    const before = await server.statements();
    const answer = await ask(server.url, own, undefined, { authorization });
    expectRefusal(answer, 'KEY_INVALID');
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    expect(await server.statements()).toBe(before);
  });

  it('is nobody any more some seconds after the key was revoked', async () => {
    const key = await server.newKey('staff');
    expect(codesOf(await ask(server.url, own, undefined, bearer(key)))).toEqual([]);
    await server.owner(
      `update desk.api_key set revoked_at = now() where created_at = (select max(created_at) from desk.api_key)`,
    );
    let answer = await ask(server.url, own, undefined, bearer(key));
    for (
      const late = Date.now() + 120_000;
      answer.status !== 401 && Date.now() < late;
      answer = await ask(server.url, own, undefined, bearer(key))
    )
      await pause(250);
    expectRefusal(answer, 'KEY_INVALID');
  });

  it.each(['https://elsewhere.example', 'null', 'http://127.0.0.1:1', 'http://127.0.0.1.elsewhere.example'])(
    'may not send a key from a page of %s',
    async (origin) => {
      expectRefusal(
        await ask(server.url, own, undefined, { ...bearer(server.keys.partner), origin }),
        'KEY_IN_BROWSER',
      );
    },
  );

  it('may send a key from a page of this server, and none from anywhere', async () => {
    expect(
      (await ask(server.url, own, undefined, { ...bearer(server.keys.partner), origin: server.url })).status,
    ).toBe(200);
    expect((await ask(server.url, own, undefined, { origin: 'https://elsewhere.example' })).status).toBe(200);
  });
});
