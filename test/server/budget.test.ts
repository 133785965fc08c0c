import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { readConfig } from '../../src/base/config.js';
import { createKey } from '../../src/operations/editorial/create-key.js';
import { ask, codesOf, post, type Answered } from './ask.js';
import { openHttpServer, type HttpServer } from './http-server.js';

describe('what an operation costs', () => {
  let server: HttpServer;
  beforeAll(async () => {
    server = await openHttpServer({
      settings: readConfig({ RESEAU_COST: '1000,2000,5000', RESEAU_RATE: '3000,0,0', RESEAU_POOL: '3' }),
    });
  });
  afterAll(() => server.close());

  const costOf = async (query: string, variables?: unknown, key = server.keys.staff): Promise<unknown> =>
    (
      (await ask(server.url, query, variables, { authorization: `Bearer ${key}` })).body.extensions?.cost as
        { most: number } | undefined
    )?.most;

  it('is the same in every spelling', async () => {
    const inner = '{ nodes { name themes(first: 5) { nodes { label } } } }';
    const spellings: [string, unknown][] = [
      [`{ members(first: 10) ${inner} }`, {}],
      [`query($n: Int) { members(first: $n) ${inner} }`, { n: 10 }],
      [`query($n: Int = 10) { members(first: $n) ${inner} }`, {}],
      [`{ members(first: 10) { ...F ...F } } fragment F on OrganisationConnection ${inner}`, {}],
      [
        `{ other: members(first: 10) { nodes { name ... on Organisation { themes(first: 5) { nodes { label } } } } } }`,
        {},
      ],
      [
        `{ members(first: 10) { edges { node { name themes(first: 5) { edges { node { label } } } } } } }`,
        {},
      ],
      [
        `query($yes: Boolean!) { members(first: 10) ${inner} more: members(first: 100) @include(if: $yes) { nodes { name } } }`,
        { yes: false },
      ],
    ];
    // The operation, the list, ten items, and in each a list of five.
    for (const [query, variables] of spellings)
      expect([query, await costOf(query, variables)]).toEqual([query, 1 + 1 + 10 * (1 + 1 + 5)]);
    expect(await costOf(`{ members { nodes { name } } }`)).toBe(1 + 1 + 20);
    expect(await costOf(`query($n: Int) { members(first: $n) { nodes { name } } }`, { n: null })).toBe(
      1 + 1 + 20,
    );
    expect(await costOf(`{ members(last: 7) { nodes { name } totalCount } }`)).toBe(1 + 1 + 7 + 5);
  });

  it('is told, and refused before anything is read where it is too much', async () => {
    const dear = '{ members(first: 100) { nodes { themes(first: 100) { nodes { label } } } } }';
    const before = await server.statements();
    const refused = await ask(server.url, dear);
    expect([refused.status, codesOf(refused)]).toEqual([400, ['COST_EXCEEDED']]);
    expect(refused.body.errors?.[0]?.extensions).toMatchObject({ cost: 1 + 1 + 100 * 102, limit: 1000 });
    // The price of nodes hangs on how many there are.
    const ids = Array.from({ length: 100 }, (_, index) => `organisation_${String(index).padStart(32, '0')}`);
    const many = await ask(
      server.url,
      'query($ids: [ID!]!) { nodes(ids: $ids) { id ... on Organisation { themes(first: 100) { nodes { label } } } } }',
      { ids },
    );
    expect(codesOf(many)).toEqual(['COST_EXCEEDED']);
    expect(await server.statements()).toBe(before);
    const { body, headers } = await ask(server.url, '{ members(first: 3) { nodes { name } } }');
    expect(body.extensions?.cost).toEqual({ points: 5, most: 5, limit: 1000 });
    expect(headers.get('ratelimit-policy')).toBe('"points";q=3000;w=60');
    expect(headers.get('ratelimit')).toMatch(/^"points";r=\d+;t=\d+$/);
  });

  it('is never less than the items that came', async () => {
    const items = (value: unknown): number =>
      typeof value !== 'object' || value === null
        ? 0
        : Object.values(value).reduce<number>((sum, one) => sum + items(one), '__typename' in value ? 1 : 0);
    const query = `{ regions { nodes { __typename organisations(first: 40) { nodes { __typename country { __typename } themes(first: 3) { nodes { __typename } } } } } } }`;
    const { body } = await ask(
      server.url,
      query,
      {},
      { authorization: `Bearer ${await server.newKey('staff')}` },
    );
    const cost = (body.extensions?.cost as { points: number } | undefined)?.points;
    expect(items(body.data)).toBeGreaterThan(400);
    expect(cost).toBeGreaterThanOrEqual(items(body.data));
  });

  it('is in the end that of the items that came: the rest is given back', async () => {
    const authorization = `Bearer ${await createKey(server.desk, { audience: 'public', name: 'test', rate: 100_000 })}`;
    const leftOf = (answered: Answered): number =>
      Number(/r=(\d+)/.exec(answered.headers.get('ratelimit') ?? '')?.[1]);
    const cost = async (query: string): Promise<[points: number, most: number]> => {
      const before = leftOf(await ask(server.url, '{ __typename }', {}, { authorization }));
      const answered = await ask(server.url, query, {}, { authorization });
      const { points, most } = answered.body.extensions?.cost as { points: number; most: number };
      expect([query, before - leftOf(answered)]).toEqual([query, points]);
      return [points, most];
    };
    const data = (await ask(
      server.url,
      '{ regions { nodes { countries(first: 40) { nodes { __typename } } } } }',
      {},
      { authorization },
    )) as { body: { data: { regions: { nodes: { countries: { nodes: unknown[] } }[] } } } };
    const { nodes } = data.body.data.regions;
    const countries = nodes.reduce((sum, one) => sum + one.countries.nodes.length, 0);
    expect(countries).toBeLessThan(nodes.length * 40);
    const read = 1 + 1 + nodes.length * 2 + countries;
    const most = 1 + 1 + 20 * (2 + 40);
    expect(await cost('{ regions { nodes { countries(first: 40) { nodes { name } } } } }')).toEqual([
      read,
      most,
    ]);
    expect(
      await cost('{ a: regions { edges { node { b: countries(first: 40) { edges { node { id } } } } } } }'),
    ).toEqual([read, most]);
    // A relation to one that is null, a page that is empty, a list of no item.
    expect(
      await cost('{ members(first: 50, filter: { slug: { eq: "no-such" } }) { nodes { id } } }'),
    ).toEqual([2, 52]);
    expect(await cost('{ organisation(slug: "no-such") { themes(first: 30) { nodes { id } } } }')).toEqual([
      2, 33,
    ]);
    expect(await cost('{ search(text: "xyzzyq", first: 50) { nodes { headline } } }')).toEqual([21, 71]);
    // Groups, of which there are as many as there are regions.
    const [grouped, groups] = await cost('{ countriesAggregate(groupBy: [REGION], first: 500) { count } }');
    expect([groups, grouped < 60]).toEqual([1 + 20 + 500, true]);
  });

  it('is refused when the minute has no more of it, with when to come again', async () => {
    const answers = [];
    // Full pages, of which nothing is given back: 102 points each, of 3,000.
    for (let index = 0; index < 30; index += 1)
      answers.push(await ask(server.url, '{ members(first: 100) { nodes { name } } }'));
    const last = answers.at(-1);
    expect([last?.status, last && codesOf(last)]).toEqual([429, ['RATE_EXCEEDED']]);
    expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0);
    // Whoever has a key is not held by what others used.
    expect(
      (
        await ask(
          server.url,
          '{ members(first: 1) { nodes { name } } }',
          {},
          { authorization: `Bearer ${server.keys.partner}` },
        )
      ).status,
    ).toBe(200);
  });
});

describe('a document', () => {
  let server: HttpServer;
  beforeAll(async () => {
    server = await openHttpServer({
      settings: readConfig({
        RESEAU_DEPTH: '6',
        RESEAU_ALIASES: '4',
        RESEAU_DIRECTIVES: '2',
        RESEAU_TOKENS: '200',
        RESEAU_BODY: '2000',
        RESEAU_RATE: '0,0,0',
        RESEAU_POOL: '3',
      }),
    });
  });
  afterAll(() => server.close());

  it.each([
    ['levels', '{ members { nodes { region { organisations { nodes { region { name } } } } } } }'],
    [
      'levels, in fragments',
      '{ members { ...A } } fragment A on OrganisationConnection { nodes { region { ...B } } } fragment B on Region { organisations { nodes { region { name } } } }',
    ],
    ['aliases', '{ a: __typename b: __typename c: __typename d: __typename e: __typename }'],
    [
      'aliases, in fragments',
      '{ ...A ...A x: members { ...B } } fragment A on Query { a: __typename b: __typename } fragment B on OrganisationConnection { t: totalCount }',
    ],
    [
      'directives',
      '{ a: __typename @skip(if: false) @include(if: true) ... @include(if: true) { __typename } }',
    ],
    ['words', `{ ${'id '.repeat(250)} }`],
  ])('of more than it may have is refused: %s', async (_, query) => {
    const before = await server.statements();
    const refused = await ask(server.url, query);
    expect([refused.status, codesOf(refused)]).toEqual([400, ['DOCUMENT_TOO_LARGE']]);
    expect(await server.statements()).toBe(before);
  });

  it('of as much as it may have is answered', async () => {
    expect(
      (await ask(server.url, '{ members { nodes { region { organisations { totalCount } } } } }')).status,
    ).toBe(200);
    expect(
      (await ask(server.url, '{ a: __typename b: __typename c: __typename d: __typename }')).status,
    ).toBe(200);
    expect(
      (
        await post(
          server.url,
          JSON.stringify({ query: '{ __typename }', variables: { long: 'x'.repeat(2000) } }),
        )
      ).status,
    ).toBe(413);
  });
});

describe('a server with more to do than it can', () => {
  let server: HttpServer;
  beforeAll(async () => {
    server = await openHttpServer({
      settings: readConfig({
        RESEAU_POOL: '1',
        RESEAU_QUEUE: '2',
        RESEAU_IN_FLIGHT: '8',
        RESEAU_RATE: '0,0,0',
      }),
    });
  });
  afterAll(() => server.close());

  // Nobody else holds this lock, so a reader waits for it as long as a statement may take.
  const held = async (work: () => Promise<void>): Promise<void> => {
    await server.owner('begin');
    await server.owner('lock table window_public.organisation in access exclusive mode');
    try {
      await work();
    } finally {
      await server.owner('rollback');
    }
  };
  const members = '{ members(first: 1) { nodes { name } } }';
  const waiting = async (): Promise<number> => {
    const [row] = await server.owner(
      `select count(*)::int as count from pg_locks where not granted and relation = 'window_public.organisation'::regclass`,
    );
    return Number(row?.count);
  };
  const until = async (question: () => Promise<boolean>): Promise<void> => {
    const end = Date.now() + 120_000;
    while (!(await question())) {
      if (Date.now() > end) throw new Error('it did not become so');
      await pause(5);
    }
  };

  it('tells whoever comes too late to come again, at once, and answers the others', async () => {
    await held(async () => {
      const asked = Array.from({ length: 12 }, () => ask(server.url, members));
      const first = await Promise.race(asked);
      expect([first.status, codesOf(first), first.headers.get('retry-after')]).toEqual([
        503,
        ['OVERLOADED'],
        '1',
      ]);
      let refused = 0;
      for (const one of asked) void one.then(({ status }) => (refused += status === 503 ? 1 : 0));
      await until(() => Promise.resolve(refused >= 9));
      await server.owner('rollback');
      const answers = await Promise.all(asked);
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 503]));
      // One is being read and two wait for a connection, for a second at most.
      expect(answers.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(3);
    });
  });

  it('stops the statement of a client that has left, and uses its connection for the next', async () => {
    await held(async () => {
      const body = JSON.stringify({ query: members });
      const socket = connect(server.port, '127.0.0.1', () =>
        socket.write(
          `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
        ),
      );
      await until(async () => (await waiting()) === 1);
      socket.destroy();
      await until(async () => (await waiting()) === 0);
    });
    expect((await ask(server.url, members)).status).toBe(200);
  });
});
