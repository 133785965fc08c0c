import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { ask, codesOf, send, type Answered } from './ask.js';
import { readTyped } from '../exchange/written.js';
import { openHttpServer, type HttpServer } from './http-server.js';

let server: HttpServer;
beforeAll(async () => {
  server = await openHttpServer();
});
afterAll(() => server.close());

const file = (
  format: string,
  query: string,
  {
    url = server.url,
    key,
    ...body
  }: { url?: string; key?: string; variables?: object; operationName?: string } = {},
): Promise<Answered> =>
  send(`${url}/files?format=${format}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
    body: JSON.stringify({ query, ...body }),
  });
const rowsOf = ({ text }: Answered, options = {}): Record<string, string>[] =>
  parse(text, { columns: true, ...options });

const plain = `query Programmes {
  programmes(first: 1, orderBy: [{ slug: ASC }]) {
    nodes { slug appeals(first: 1) { totalCount nodes { reference actionOpen } } }
  }
}`;

describe('any query as a file', () => {
  it('is whole, also the lists inside of rows, whatever pages it asks for', async () => {
    const answered = await file('json', plain);
    expect([answered.status, answered.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(answered.headers.get('content-disposition')).toBe('attachment; filename="Programmes.json"');
    const rows = JSON.parse(answered.text) as {
      slug: string;
      appeals: { totalCount: number; nodes: unknown[] };
    }[];
    const { body } = await ask(server.url, '{ programmes(first: 100) { totalCount } }');
    expect(rows).toHaveLength((body.data as { programmes: { totalCount: number } }).programmes.totalCount);
    expect(rows.map(({ appeals }) => appeals.nodes.length)).toEqual(
      rows.map(({ appeals }) => appeals.totalCount),
    );
    expect(Math.max(...rows.map(({ appeals }) => appeals.totalCount))).toBeGreaterThan(100);
  });

  it('has one column of JSON for such a list, or a line for each of its items', async () => {
    const [first] = rowsOf(await file('csv', plain));
    expect(Object.keys(first ?? {})).toEqual(['provenance', 'slug', 'appeals.totalCount', 'appeals']);
    const whole = rowsOf(await file('csv', plain));
    const inside = whole.map((row) => (JSON.parse(row.appeals || '[]') as unknown[]).length);
    expect(inside).toEqual(whole.map((row) => Number(row['appeals.totalCount'])));

    const lines = rowsOf(await file('csv&explode=appeals', plain));
    expect(Object.keys(lines[0] ?? {})).toEqual([
      'provenance',
      'slug',
      'appeals.totalCount',
      'appeals.reference',
      'appeals.actionOpen',
    ]);
    expect(lines).toHaveLength(inside.reduce((sum, count) => sum + Math.max(count, 1), 0));
    const refused = await file('csv&explode=themes', plain);
    expect([refused.status, codesOf(refused)]).toEqual([400, ['VARIABLE_INVALID']]);
    expect(refused.text).toContain('explode is one of the lists inside of rows: appeals.');
  });

  it('is written as Excel wants it in French and Spanish', async () => {
    const query =
      '{ countries(orderBy: [{ iso2: ASC }], filter: { iso2: { in: ["CI", "CH"] } }) { nodes { name latitude } } }';
    const { text } = await file('csv&locale=fr&sep=semicolon&decimal=comma&bom=1', query);
    // fetch takes the mark away: it is looked for in the bytes.
    const answered = await fetch(`${server.url}/files?format=csv&locale=fr&sep=;&decimal=,&bom=1`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const bytes = Buffer.from(await answered.arrayBuffer());
    expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
    expect(bytes.subarray(3).toString()).toBe(text.replace(/^\uFEFF/, ''));
    const rows = rowsOf({ ...(await file('csv&locale=fr&sep=;&decimal=,', query)) }, { delimiter: ';' });
    expect(rows.map(({ name }) => name)).toEqual(['Suisse', "Côte d'Ivoire"]);
    expect(rows.every(({ latitude }) => /^-?\d+,\d+$/.test(latitude ?? ''))).toBe(true);
  });

  it.each([
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['parquet', 'application/vnd.apache.parquet'],
    ['arrows', 'application/vnd.apache.arrow.stream'],
  ] as const)('is written in %s, one line a row or one an item', async (format, type) => {
    const lines = async (parameters: string): Promise<number> => {
      const answered = await fetch(`${server.url}/files?format=${format}${parameters}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: plain }),
      });
      expect([answered.status, answered.headers.get('content-type')]).toEqual([200, type]);
      const [head, ...read] = await readTyped[format](Buffer.from(await answered.arrayBuffer()));
      expect(head?.slice(0, 3)).toEqual(['provenance', 'slug', 'appeals.totalCount']);
      return read.length;
    };
    const whole = JSON.parse((await file('json', plain)).text) as { appeals: { totalCount: number } }[];
    expect(await lines('&explode=appeals')).toBe(
      whole.reduce((sum, { appeals }) => sum + Math.max(appeals.totalCount, 1), 0),
    );
    expect(codesOf(await file(`${format}&sep=;`, plain))).toEqual(['VARIABLE_INVALID']);
  });

  it('takes variables and the name of an operation, and is read by the window of who asks', async () => {
    const query = `query One($slug: String) { members(filter: { slug: { eq: $slug } }) { nodes { slug } } }
query Two { members { nodes { slug } } }`;
    const one = await file('csv', query, { variables: { slug: 'midh' }, operationName: 'One' });
    expect(rowsOf(one).map(({ slug }) => slug)).toEqual(['midh']);
    const both = await file('csv', query);
    expect([both.status, codesOf(both)]).toEqual([400, ['REQUEST_INVALID']]);
    const grants = '{ grants { nodes { reference } } }';
    expect(codesOf(await file('csv', grants))).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(rowsOf(await file('csv', grants, { key: server.keys.staff })).length).toBeGreaterThan(1000);
    expect((await file('csv', plain, { key: 'nobody' })).status).toBe(401);
  });

  it.each([
    ['is no GraphQL', 'csv', '{ members {', 400, 'GRAPHQL_PARSE_FAILED'],
    [
      'has a field that there is not',
      'csv',
      '{ members { nodes { slugs } } }',
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['has no list', 'csv', '{ organisation(slug: "omct") { slug } }', 404, 'NOT_FOUND'],
    ['is a change', 'csv', 'mutation { signOut { __typename } }', 404, 'NOT_FOUND'],
    [
      'has too many tokens',
      'csv',
      `{ members { nodes { ${'slug '.repeat(20_000)} } } }`,
      400,
      'DOCUMENT_TOO_LARGE',
    ],
    ['wants a format that there is not', 'exe', plain, 400, 'VARIABLE_INVALID'],
    ['wants a sign between values that there is not', 'csv&sep=x', plain, 400, 'VARIABLE_INVALID'],
    ['has one sign for two things', 'csv&sep=,&decimal=,', plain, 400, 'VARIABLE_INVALID'],
    ['lays out what is not flat', 'json&explode=appeals', plain, 400, 'VARIABLE_INVALID'],
    ['brings its variables in the address', 'csv&slug=x', plain, 400, 'VARIABLE_INVALID'],
  ])('that %s is refused', async (_, format, query, status, code) => {
    const refused = await file(format, query);
    expect([refused.status, codesOf(refused)]).toEqual([status, [code]]);
  });

  it('says what was meant where a name is nearly right', async () => {
    const { text } = await file('csv', '{ members { nodes { slugs } } }');
    expect(text).toContain('Did you mean \\"slug\\"');
  });

  it.each(['', '[]', '{"query":1}', '{"query":"{ members { nodes { slug } } }","variables":[]}', 'null'])(
    'is refused where its body is %j',
    async (body) => {
      const refused = await send(`${server.url}/files?format=csv`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      expect([refused.status, codesOf(refused)]).toEqual([400, ['REQUEST_INVALID']]);
    },
  );

  it('costs what the query costs at /graphql, before anything is read', async () => {
    const nested =
      '{ countries(first: 100) { nodes { appeals(first: 100) { nodes { countries(first: 100) { nodes { appeals(first: 100) { nodes { slug } } } } } } } } }';
    const before = await server.statements();
    const refused = await file('json', nested);
    expect([refused.status, codesOf(refused)]).toEqual([400, ['COST_EXCEEDED']]);
    expect(await server.statements()).toBe(before);
  });

  it('with too much in the lists of its rows is refused whole, and gives its connection back', async () => {
    const small = await openHttpServer({ settings: { RESEAU_EXPORT_ROWS: 100 } });
    const refused = await file('json', plain, { url: small.url });
    expect([refused.status, codesOf(refused)]).toEqual([413, ['EXPORT_TOO_LARGE']]);
    expect((await file('json', '{ programmes { nodes { slug } } }', { url: small.url })).status).toBe(200);
    expect(await small.held()).toBe(0);
    await small.close();
  });
});
