import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { printSchema } from 'graphql';
import { audiences, reaches, type Audience } from '../../src/base/audience.js';
import { graphOf } from '../../src/resolvers/schema.js';
import { newPerson } from '../accounts/person.js';
import { codesOf, send, type Answered } from './ask.js';
import { openHttpServer, type HttpServer } from './http-server.js';

let server: HttpServer;
let headersOf: Readonly<Record<Audience, Readonly<Record<string, string>>>>;
beforeAll(async () => {
  server = await openHttpServer({ evaluation: false });
  const { browser } = await newPerson(server.desk, server.url, {
    email: 'schemas@example.org',
    rights: [{ capability: 'DRAFT' }],
  });
  headersOf = {
    public: {},
    partner: { authorization: `Bearer ${server.keys.partner}` },
    staff: { authorization: `Bearer ${server.keys.staff}` },
    desk: { cookie: browser.cookie },
  };
});
afterAll(() => server.close());

const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answered> =>
  send(`${server.url}${path}`, { headers });

describe('the schema of an audience', () => {
  it.each(audiences)('%s is the one that its graph has, at its address', async (audience) => {
    const answer = await get(`/schema/${audience}.graphql`, headersOf[audience]);
    expect(answer.status).toBe(200);
    expect(answer.text).toBe(`${printSchema(graphOf(audience))}\n`);
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe(
      audience === 'public' ? 'public, no-cache' : 'private, no-cache',
    );
    const etag = answer.headers.get('etag') ?? '';
    const again = await get(`/schema/${audience}.graphql`, { ...headersOf[audience], 'if-none-match': etag });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  it.each(audiences.flatMap((reader) => audiences.map((audience) => [reader, audience] as const)))(
    'is read by %s as far as they reach: that of %s',
    async (reader, audience) => {
      const answer = await get(`/schema/${audience}.graphql`, headersOf[reader]);
      if (reaches(reader, audience)) expect(answer.status).toBe(200);
      else expect(codesOf(answer)).toEqual([reader === 'public' ? 'KEY_INVALID' : 'NOT_FOUND']);
      expect(answer.headers.get('access-control-allow-origin')).toBe(
        audience === 'public' || !reaches(reader, audience) ? '*' : null,
      );
    },
  );

  it('public is at /schema.graphql too, and hangs on nothing that a reader sends', async () => {
    const answers = [
      await get('/schema.graphql'),
      await get('/schema/public.graphql', { cookie: 'a=b', authorization: 'Bearer nobody' }),
      await get('/schema/public.graphql', headersOf.staff),
    ];
    for (const { status, headers, text } of answers) {
      expect([status, headers.get('vary')]).toEqual([200, 'Accept-Encoding']);
      expect(text).toBe(answers[0]?.text);
    }
  });

  it('is not sent for a file of another name', async () => {
    for (const path of ['/schema/owner.graphql', '/schema/public', '/schema/..%2Fpackage.json', '/schema/'])
      expect(codesOf(await get(path))).toEqual(['NOT_FOUND']);
  });
});
