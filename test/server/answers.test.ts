import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { parse, type OperationDefinitionNode } from 'graphql';
import { createLog } from '../../src/base/log.js';
import { AudiencePool } from '../../src/query/audience-pool.js';
import { Reader } from '../../src/query/reader.js';
import { graphOf } from '../../src/resolvers/schema.js';
import { itemsFor } from '../../src/windows/projection.js';
import { readSecret } from '../../src/windows/secrets.js';
import { ask, post, send } from './ask.js';
import { openHttpServer, type HttpServer } from './http-server.js';

const countries =
  'query($locale: Locale) { countries(first: 2, locale: $locale, filter: { iso2: { in: ["DE", "ES"] } }, orderBy: [{ iso2: ASC }]) { nodes { name } } }';
const names = { fr: ['Allemagne', 'Espagne'], en: ['Germany', 'Spain'], es: ['Alemania', 'España'] };

let server: HttpServer;
beforeAll(async () => {
  server = await openHttpServer();
});
afterAll(() => server.close());

const namesOf = ({ body }: { body: { data?: unknown } }): string[] =>
  (body.data as { countries: { nodes: { name: string }[] } }).countries.nodes.map((node) => node.name);

describe('an answer', () => {
  it('is made of the bytes that the database wrote, in one statement', async () => {
    const query =
      '{ members(first: 3, orderBy: [{ slug: ASC }]) { totalCount nodes { id name isMember foundedYear country { name region { name } } themes { nodes { slug label } } } pageInfo { endCursor hasNextPage } } }';
    const url = await server.loginOf('public');
    const secret = await readSecret(server.owner, 'cursor_key');
    const schema = graphOf('public');
    const login = new AudiencePool({
      url,
      connections: 1,
      names: false,
      deadline: 4000,
      queue: 10,
      log: createLog('silent'),
    });
    const document = parse(query);
    const reader = new Reader(
      { audience: 'public', schema, items: itemsFor('public') },
      login,
      String(secret),
    );
    const asked = {
      document,
      operation: document.definitions[0] as OperationDefinitionNode,
      variables: {},
      locale: 'en',
    } as const;
    const data = await reader.answer(asked);
    const { cost: most, costOfAnswer } = reader.prepare(asked);
    const points = costOfAnswer?.(data ?? '');
    await login.close();

    const before = await server.statements();
    const { text } = await ask(server.url, query);
    expect(text).toBe(
      `{"data":${data},"extensions":{"data":"EVALUATION","cost":{"points":${points},"most":${most},"limit":20000}}}`,
    );
    expect(await server.statements()).toBe(before + 1);
    // The same by hand, as a stranger with SQL would look.
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query<{ name: string }>(
      'select name from organisation where is_member order by slug collate "C" limit 3',
    );
    await client.end();
    expect(
      (JSON.parse(text) as { data: { members: { nodes: { name: string }[] } } }).data.members.nodes.map(
        (node) => node.name,
      ),
    ).toEqual(rows.map((row) => row.name));
  });

  it('comes from graphql-js where the schema is asked too, with the same values', async () => {
    const { body } = await ask(
      server.url,
      `{ __schema { queryType { name } } countries(first: 1, filter: { iso2: { eq: "DE" } }) { nodes { id name } } }`,
    );
    const { id } = (body.data as { countries: { nodes: [{ id: string }] } }).countries.nodes[0];
    expect(body).toEqual({
      data: { __schema: { queryType: { name: 'Query' } }, countries: { nodes: [{ id, name: 'Germany' }] } },
      extensions: { data: 'EVALUATION', cost: { points: 103, most: 103, limit: 20000 } },
    });
    const again = await ask(
      server.url,
      'query($ids: [ID!]!) { nodes(ids: $ids) { id ... on Country { iso2 } } __typename }',
      {
        ids: [id],
      },
    );
    expect(again.body.data).toEqual({ nodes: [{ id, iso2: 'DE' }], __typename: 'Query' });
  });

  it('says that its data is for evaluation, beside data only', async () => {
    expect((await ask(server.url, '{ __typename }')).body.extensions).toEqual({
      data: 'EVALUATION',
      cost: { points: 1, most: 1, limit: 20000 },
    });
    for (const refused of ['{', '{ nope }', '{ members(first: -1) { totalCount } }'])
      expect((await ask(server.url, refused)).body).not.toHaveProperty('extensions');
  });

  it.each([
    ['fr', 'fr'],
    ['FR-ca', 'fr'],
    ['es;q=0.5, fr;q=0.9', 'fr'],
    ['de, es', 'es'],
    ['de', 'en'],
    ['', 'en'],
    [';;q=,,', 'en'],
    ['fr;q=0, es;q=0.1', 'es'],
  ] as const)('is in the language that Accept-Language: %s asks for', async (header, locale) => {
    expect(namesOf(await ask(server.url, countries, undefined, { 'accept-language': header }))).toEqual(
      names[locale],
    );
  });

  it('is in the language of the argument, whatever the header asks for', async () => {
    expect(namesOf(await ask(server.url, countries, { locale: 'ES' }, { 'accept-language': 'fr' }))).toEqual(
      names.es,
    );
    const { body } = await ask(
      server.url,
      '{ country(iso2: "DE", locale: ES) { name fr: name(locale: FR) } }',
      undefined,
      {
        'accept-language': 'en',
      },
    );
    expect(body.data).toEqual({ country: { name: 'Alemania', fr: 'Allemagne' } });
  });

  it('tells caches what it depends on, and to keep nothing', async () => {
    for (const query of ['{ __typename }', '{ nope }', '{ __schema { queryType { name } } }']) {
      const { headers } = await ask(server.url, query);
      expect(headers.get('vary')?.split(', ')).toEqual(
        expect.arrayContaining(['Accept', 'Accept-Language', 'Authorization']),
      );
      expect(headers.get('cache-control')).toBe('no-store');
    }
  });

  it.each([
    ['application/json', 'application/json; charset=utf-8'],
    ['application/graphql-response+json', 'application/graphql-response+json; charset=utf-8'],
    ['*/*', 'application/json; charset=utf-8'],
    ['text/html', 'application/json; charset=utf-8'],
  ])('has the kind that Accept: %s takes, planned or not, right or refused', async (accept, kind) => {
    for (const query of [
      '{ members(first: 1) { totalCount } }',
      '{ __schema { queryType { name } } }',
      '{ nope }',
    ]) {
      expect((await ask(server.url, query, undefined, { accept })).headers.get('content-type')).toBe(kind);
    }
  });

  it('comes by GET too, for queries that no browser sends unasked', async () => {
    const query = encodeURIComponent('query($n: Int) { members(first: $n) { totalCount } }');
    const variables = encodeURIComponent('{"n":1}');
    const { status, body } = await send(`${server.url}/graphql?query=${query}&variables=${variables}`, {
      headers: { 'graphql-preflight': '1' },
    });
    expect({ status, data: body.data }).toEqual({ status: 200, data: { members: { totalCount: 311 } } });
  });

  it('takes a document of several operations, variables of all of them and unused extensions', async () => {
    const query =
      'query A($a: Int) { members(first: $a) { totalCount } } query B($b: Int) { __typename other: members(first: $b) { __typename } }';
    const { body } = await post(
      server.url,
      JSON.stringify({ query, operationName: 'B', variables: { a: 1, b: 2 }, extensions: { anything: 1 } }),
    );
    expect(body.data).toEqual({ __typename: 'Query', other: { __typename: 'OrganisationConnection' } });
  });

  it.each([
    ['an answer', { query: 'query($n: Int) { members(first: $n) { nodes { slug } } }', variables: { n: 2 } }],
    [
      'a value that is wrong',
      { query: 'query($n: Int) { members(first: $n) { totalCount } }', variables: { n: 'two' } },
    ],
    [
      'a page that is too long',
      { query: 'query($n: Int) { members(first: $n) { totalCount } }', variables: { n: 101 } },
    ],
    [
      'a variable that nobody declares',
      { query: 'query($n: Int) { members(first: $n) { totalCount } }', variables: { m: 1 } },
    ],
    ['an operation that is not there', { query: 'query A { __typename }', operationName: 'B' }],
    [
      'one of two operations',
      { query: 'query A { __typename } query B { members { totalCount } }', operationName: 'B' },
    ],
    [
      'what graphql-js answers',
      { query: '{ __type(name: "Query") { name } members(first: 1) { totalCount } }' },
    ],
    [
      'what costs too much',
      {
        query:
          '{ members(first: 100) { nodes { themes(first: 100) { nodes { organisations(first: 100) { totalCount } } } } } }',
      },
    ],
  ])('is the same when the document comes again: %s', async (_, request) => {
    for (const accept of [
      '*/*',
      'application/graphql-response+json',
      'application/json;q=0.5, application/graphql-response+json',
    ]) {
      const told = async () => {
        const { status, headers, body } = await post(server.url, JSON.stringify(request), { accept });
        return {
          status,
          body,
          headers: ['content-type', 'cache-control', 'vary', 'content-security-policy'].map((name) =>
            headers.get(name),
          ),
        };
      };
      const first = await told();
      expect(await told()).toEqual(first);
      expect(await told()).toEqual(first);
    }
  });

  it('is a page of the explorer at /explorer/, with a policy that lets nothing of others in', async () => {
    const { status, headers, text } = await send(`${server.url}/explorer/`);
    expect({ status, kind: headers.get('content-type') }).toEqual({
      status: 200,
      kind: 'text/html; charset=utf-8',
    });
    expect(headers.get('content-security-policy')).toContain(`default-src 'self'`);
    expect(text).not.toMatch(/(src|href)="https?:/);
  });
});
