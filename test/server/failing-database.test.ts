import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { ask } from './ask.js';
import { openHttpServer, type HttpServer } from './http-server.js';
import { expectRefusal } from './refusals.js';
import { Severable } from './tcp-proxy.js';

const query = '{ members(first: 1) { totalCount } }';
let line: Severable;
let server: HttpServer;
beforeAll(async () => {
  line = await Severable.to(process.env.RESEAU_TEST_POSTGRES ?? '');
  server = await openHttpServer({
    evaluation: false,
    statementTimeout: 400,
    through: (url) => line.through(url),
  });
});
afterAll(async () => {
  await server.close();
  await line.close();
});

const answers = async (): Promise<boolean> => (await ask(server.url, query)).status === 200;

async function recovers(): Promise<void> {
  const late = Date.now() + 120_000;
  while (!(await answers())) {
    expect(Date.now()).toBeLessThan(late);
    await pause(50);
  }
}

describe('while the database', () => {
  it('is away, every request is told so within two seconds; the server is well again by itself', async () => {
    expect(await answers()).toBe(true);
    line.cut();
    const began = Date.now();
    const asked = await Promise.all([
      ask(server.url, query),
      ask(server.url, '{ __schema { queryType { name } } members(first: 1) { totalCount } }'),
      ask(server.url, query, undefined, { authorization: `Bearer reseau_${'A'.repeat(43)}` }),
    ]);
    expect(Date.now() - began).toBeLessThan(2000);
    for (const answer of asked.filter((one) => one.body.data === undefined)) {
      expectRefusal(answer, 'DATABASE_UNAVAILABLE');
      expect(answer.headers.get('retry-after')).toBe('1');
    }
    // One with a field that needs no database keeps it, as GraphQL has it; the others hold nothing.
    expect(asked[1].body.errors?.[0]?.extensions?.code).toBe('DATABASE_UNAVAILABLE');
    expect([asked[0].status, asked[2].status]).toEqual([503, 503]);
    line.mend();
    await recovers();
  });

  it('takes longer than a reader may, the request is told so; others go on', async () => {
    await server.owner('begin');
    try {
      await server.owner('lock table window_public.organisation in access exclusive mode');
      const [slow, other] = await Promise.all([
        ask(server.url, query),
        ask(server.url, '{ countries(first: 1) { totalCount } }'),
      ]);
      expectRefusal(slow, 'DATABASE_TIMEOUT');
      expect(slow.headers.get('retry-after')).toBe('1');
      expect(other.status).toBe(200);
    } finally {
      await server.owner('rollback');
    }
    expect(await answers()).toBe(true);
  });

  it('is needed for nothing, its failure is not noticed', async () => {
    line.cut();
    expectRefusal(await ask(server.url, '{ nope }'), 'GRAPHQL_VALIDATION_FAILED');
    expect((await ask(server.url, '{ __schema { queryType { name } } }')).body.data).toEqual({
      __schema: { queryType: { name: 'Query' } },
    });
    line.mend();
    await recovers();
  });
});
