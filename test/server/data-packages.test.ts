import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { codesOf, send, type Answered } from './ask.js';
import { openHttpServer, type HttpServer } from './http-server.js';

let server: HttpServer;
beforeAll(async () => {
  server = await openHttpServer();
});
afterAll(() => server.close());

interface Field {
  readonly name: string;
  readonly type: string;
  readonly format?: string;
  readonly description?: string;
  readonly constraints?: { readonly enum: readonly string[] };
}
interface Package {
  readonly name: string;
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly format: string;
    readonly mediatype: string;
    readonly schema?: { readonly fields: readonly Field[] };
  }[];
}
// https://specs.frictionlessdata.io/table-schema/#types-and-formats
const types =
  'string number integer boolean object array date time datetime year yearmonth duration geopoint geojson any'.split(
    ' ',
  );

/** Checks what the rules of Frictionless require of a package. */
function expectRules({ name, resources }: Package): void {
  const names = [name, ...resources.map((one) => one.name)];
  for (const one of names) expect(one).toMatch(/^[a-z0-9._-]+$/);
  expect(new Set(names).size).toBe(names.length);
  expect(resources.length).toBeGreaterThan(0);
  for (const { path, schema } of resources) {
    expect(path).not.toMatch(/^\/|^\.\.|\\/);
    if (!schema) continue;
    const fields = schema.fields.map((field) => field.name);
    expect(new Set(fields).size).toBe(fields.length);
    for (const { type } of schema.fields) expect(types).toContain(type);
  }
}
const packageIn = ({ text }: Answered): Package => JSON.parse(text) as Package;

describe('the description of files', () => {
  it('keeps the rules of Frictionless, and each of its files is there, with its columns', async () => {
    const answered = await send(`${server.url}/q/MembersExport.datapackage.json?locale=fr&explode=themes`);
    expect([answered.status, answered.headers.get('content-type')]).toEqual([
      200,
      'application/json; charset=utf-8',
    ]);
    const described = packageIn(answered);
    expectRules(described);
    expect(described.name).toBe('members-export');
    for (const { path, mediatype, format, schema } of described.resources) {
      const url = new URL(path, `${server.url}/q/`);
      const file = await send(`${server.url}${url.pathname}${url.search}`);
      expect([format, file.status]).toEqual([format, 200]);
      expect(file.headers.get('content-type')?.split(';')[0]).toBe(mediatype);
      if (format !== 'csv') continue;
      const [head]: string[][] = parse(file.text);
      expect(schema?.fields.map(({ name }) => name)).toEqual(head);
      expect(head).toContain('themes.slug');
    }
  });

  it('has types, values and descriptions of the schema, also for groups', async () => {
    const ask = (query: string): Promise<Answered> =>
      send(`${server.url}/files?format=datapackage.json`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
    const list = packageIn(
      await ask('{ programmes { nodes { slug appeals { totalCount nodes { reference actionOpen } } } } }'),
    );
    expectRules(list);
    const fieldsOf = (of: Package, format: string): readonly Field[] =>
      of.resources.find((one) => one.format === format)?.schema?.fields ?? [];
    expect(fieldsOf(list, 'csv').map(({ name, type }) => [name, type])).toEqual([
      ['provenance', 'string'],
      ['slug', 'string'],
      ['appeals.totalCount', 'integer'],
      ['appeals', 'array'],
    ]);
    expect(fieldsOf(list, 'csv')[0]?.constraints?.enum).toContain('SAMPLE');
    expect(fieldsOf(list, 'csv').every(({ description = '' }) => description !== '')).toBe(true);
    const groups = packageIn(
      await ask(
        '{ contributionsAggregate(groupBy: [YEAR]) { key { year } count sum { amount { amount currency } } } }',
      ),
    );
    expectRules(groups);
    expect(fieldsOf(groups, 'parquet').map(({ name, type }) => [name, type])).toEqual(
      expect.arrayContaining([
        ['key.year', 'integer'],
        ['count', 'integer'],
        ['sum.amount.CHF', 'number'],
      ]),
    );
    expect(codesOf(await ask('{ themes { nodes { nothing } } }'))).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });
});
