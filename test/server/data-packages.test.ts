import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import { readConfig } from '../../src/base/config.js';
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
  readonly title?: string;
  readonly unit?: string;
  readonly unitColumns?: readonly string[];
  readonly description?: string;
  readonly constraints?: { readonly enum: readonly string[] };
}
interface Package {
  readonly name: string;
  readonly licenses?: readonly { readonly name?: string; readonly path?: string }[];
  readonly sources: readonly { readonly title: string }[];
  readonly query: string;
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
function expectRules({ name, resources, licenses, sources }: Package): void {
  expect(sources.map(({ title }) => title)).not.toContain('');
  // Nobody stated one: a package that holds an empty list would be wrong.
  expect(licenses).toBeUndefined();
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

  it('calls each column of each file what people call it, in their language, and says its unit', async () => {
    const authorization = `Bearer ${server.keys.staff}`;
    const { text } = await send(`${server.url}/q/`, { headers: { authorization } });
    const { files } = JSON.parse(text) as {
      files: { name: string; path: string; parameters: { isRequired: boolean }[] }[];
    };
    const ready = files.filter(
      ({ path, parameters }) => path.startsWith('/q/') && parameters.every(({ isRequired }) => !isRequired),
    );
    expect(ready.length).toBeGreaterThan(10);
    let units = 0;
    for (const { name, path } of ready) {
      // One after the other: of files that are written at the same time few are allowed.
      const titles: (readonly [name: string, title: string])[][] = [];
      for (const locale of ['fr', 'en', 'es']) {
        const url = `${server.url}${path}.datapackage.json?locale=${locale}`;
        const { resources } = packageIn(await send(url, { headers: { authorization } }));
        const fields = resources.find(({ format }) => format === 'parquet')?.schema?.fields ?? [];
        const names = fields.map((field) => field.name);
        for (const { unitColumns = [] } of fields)
          for (const one of unitColumns) expect(names).toContain(one);
        units += fields.filter(({ unit, unitColumns }) => unit ?? unitColumns).length;
        // Amounts that have their currency beside them.
        for (const { name: column, unit, unitColumns } of fields)
          if (column.endsWith('amount') && names.includes(column.replace(/amount$/, 'currency')))
            expect([name, column, unit ?? unitColumns]).toEqual([name, column, expect.anything()]);
        titles.push(fields.map((field) => [field.name, field.title ?? ''] as const));
      }
      for (const of of titles) {
        expect(of.filter(([, title]) => title === '').map(([column]) => `${name} ${column}`)).toEqual([]);
        expect(new Set(of.map(([, title]) => title)).size).toBe(of.length);
      }
    }
    expect(units).toBeGreaterThan(3);
  });

  it('names the columns by the labels of the fields, and the unit of amounts, figures and days', async () => {
    const described = async (query: string, locale: string): Promise<readonly unknown[]> => {
      const answered = await send(`${server.url}/files?format=datapackage.json&locale=${locale}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      const { resources } = packageIn(answered);
      return (resources.find(({ format }) => format === 'parquet')?.schema?.fields ?? []).map(
        ({ name, title, unit, unitColumns }) => [name, title, unit ?? unitColumns],
      );
    };
    expect(
      await described(
        '{ contributions { nodes { a: reference amount { was: amount in: currency } donor { name } } } }',
        'fr',
      ),
    ).toEqual([
      ['provenance', 'Provenance', undefined],
      ['a', 'Référence', undefined],
      ['amount.was', 'Montant', ['amount.in']],
      ['amount.in', 'Montant – Devise', undefined],
      ['donor.name', 'Donateur – Nom', undefined],
    ]);
    expect(await described('{ figures { nodes { value unit money: currency } } }', 'es')).toEqual([
      ['provenance', 'Procedencia', undefined],
      ['value', 'Valor', ['unit', 'money']],
      ['unit', 'Unidad', undefined],
      ['money', 'Moneda', undefined],
    ]);
    const groups = await described(
      `{ contributionsAggregate(groupBy: [YEAR]) { key { year } count countDistinct { donor }
         sum { amount { amount currency } amountIn(to: "EUR", year: 2020) { amount } year } } }`,
      'en',
    );
    expect(groups).toEqual(
      expect.arrayContaining([
        ['key.year', 'Year', undefined],
        ['count', 'Number', undefined],
        ['countDistinct.donor', 'Different values – Donor', undefined],
        ['sum.amount.CHF', expect.stringContaining('Sum – Amount'), 'CHF'],
        ['sum.amountIn.amount', expect.stringContaining('Sum – Amount'), 'EUR'],
      ]),
    );
    expect(
      await described(
        '{ figuresAggregate(groupBy: [UNIT, CURRENCY]) { key { unit currency } sum { value } } }',
        'en',
      ),
    ).toEqual([
      ['key.unit', 'Unit', undefined],
      ['key.currency', 'Currency', undefined],
      ['sum.value', 'Sum – Value', ['key.unit', 'key.currency']],
    ]);
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

describe('the licence of the data', () => {
  const address = 'https://spdx.org/licenses/CC-BY-4.0.html';

  it('stands in all files where the operator states it, and in the lists of files', async () => {
    const licensed = await openHttpServer({
      settings: { RESEAU_DATA_LICENCE: { name: 'CC-BY-4.0', url: address } },
    });
    try {
      const get = (path: string): Promise<Answered> => send(`${licensed.url}${path}`);
      for (const end of ['csv', 'xlsx', 'parquet', 'arrows', 'json', 'jsonl', 'geojson', 'jsonld'])
        expect([end, (await get(`/members.${end}`)).headers.get('link')]).toEqual([
          end,
          `<${address}>; rel="license"`,
        ]);
      expect((await get('/standards/iati-activities.xml')).headers.get('link')).toContain(address);
      const { licenses } = packageIn(await get('/members.datapackage.json'));
      expect(licenses).toEqual([{ name: 'CC-BY-4.0', path: address }]);
      const { text } = await get('/members.jsonld');
      expect(text.slice(text.lastIndexOf('"Dataset"'))).toContain(`"license":"${address}"`);
      expect(await sourcesOf(`${licensed.url}/members.xlsx`)).toContainEqual([
        'Licence',
        `CC-BY-4.0 ${address}`,
      ]);
      expect(JSON.parse((await get('/q/')).text)).toMatchObject({ license: address });
      expect((await get('/openapi.json')).text).toContain(`Licence of the data: ${address}.`);
      const page = await send(`${licensed.url}/q/`, { headers: { accept: 'text/html' } });
      expect(page.text).toContain(`<a rel="license" href="${address}">CC-BY-4.0</a>`);
    } finally {
      await licensed.close();
    }
  });

  it('is said not to be stated where it is not', async () => {
    const answered = await send(`${server.url}/members.jsonld`);
    expect([answered.headers.get('link'), answered.text.includes('"license"')]).toEqual([null, false]);
    expect(await sourcesOf(`${server.url}/members.xlsx`)).toContainEqual(['Licence', 'not stated']);
    expect(JSON.parse((await send(`${server.url}/q/`)).text)).toMatchObject({ license: null });
    expect((await send(`${server.url}/openapi.json`)).text).toContain('Licence of the data: not stated.');
  });

  it('is a name of SPDX or an https address', () => {
    const read = (text: string) => readConfig({ RESEAU_DATA_LICENCE: text }).RESEAU_DATA_LICENCE;
    expect(read('')).toBeUndefined();
    expect(read('CC-BY-4.0')).toEqual({ name: 'CC-BY-4.0', url: address });
    expect(read('https://example.org/terms')).toEqual({ name: '', url: 'https://example.org/terms' });
    for (const wrong of [
      'CC BY',
      'http://example.org/',
      'https://example.org/">',
      'javascript:alert(1)',
      'x',
    ])
      expect(() => read(wrong)).toThrow('RESEAU_DATA_LICENCE must be the name of a licence');
  });
});

/** The first cells of the lines of the sheet of sources. */
async function sourcesOf(url: string): Promise<readonly (readonly unknown[])[]> {
  const { sheets } = await readXlsx(new Uint8Array(await (await fetch(url)).arrayBuffer()));
  return sheets[1]?.rows.map((line) => line.slice(0, 2)) ?? [];
}
