import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFile, type ImportOptions } from '../../src/exchange/import.js';
import { openTable } from '../../src/exchange/read-table.js';
import { importRoom } from './import-room.js';

const room = importRoom();
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reseau-json-'));
});
afterAll(() => rm(folder, { recursive: true }));

const fileOf = async (content: string | Buffer): Promise<string> => {
  const file = join(folder, 'list.json');
  await writeFile(file, content);
  return file;
};
const importing = async (kind: string, content: string | Buffer, options: Partial<ImportOptions> = {}) =>
  importFile(room.world().desk, kind, await fileOf(content), {
    dryRun: false,
    provenance: 'SAMPLE',
    reports: folder,
    ...options,
  });
const cellsOf = async (content: string | Buffer) => {
  const table = await openTable(await fileOf(content));
  const all: (readonly string[])[] = [];
  for await (const { cells } of table.rows()) all.push(cells);
  return { header: table.header, all };
};

/** A grant as funders publish it, in the form of 360Giving. */
const grant = (id: string, more: object = {}) => ({
  id: `360G-example-${id}`,
  title: 'Core costs',
  description: 'Core costs, "in full"; until the end',
  currency: 'EUR',
  amountAwarded: 1500.5,
  awardDate: '2021-11-17T00:00:00+00:00',
  plannedDates: [{ startDate: '2022-01-01', endDate: '2022-12-31', duration: 12 }],
  recipientOrganization: [{ name: 'OMCT', id: 'XM-DAC-21035' }],
  fundingOrganization: [{ id: '360G-example', name: 'The Giver' }],
  dateModified: '2023-01-01T00:00:00+00:00',
  ...more,
});
const renamed = new Map([
  ['id', 'reference'],
  ['fundingOrganization.name', 'donor'],
  ['amountAwarded', 'amount'],
  ['awardDate', 'year'],
  ...[
    'title',
    'description',
    'plannedDates.startDate',
    'plannedDates.endDate',
    'plannedDates.duration',
    'recipientOrganization.name',
    'recipientOrganization.id',
    'fundingOrganization.id',
    'dateModified',
  ].map((path): [string, string] => [path, '-']),
]);

describe('a file of JSON', () => {
  it('is imported as a sheet of its items, with a mapping of its paths', async () => {
    const grants = [
      grant('1'),
      grant('2', { amountAwarded: 0.1, currency: 'CHF' }),
      grant('3', { currency: 'XYZ' }),
    ];
    const { report } = await importing('contributions', JSON.stringify({ grants }), { renamed });
    expect(report).toMatchObject({ created: 2, rejected: [{ line: 3 }] });
    const kept = await room
      .world()
      .run(
        `select c.reference, c.year, c.amount_amount::text as amount, c.amount_currency as currency, d.slug from desk.contribution c join desk.donor d on d.id = c.donor_id where c.reference like '360G-%' order by 1`,
      );
    expect(kept).toEqual([
      { reference: '360G-example-1', year: 2021, amount: '1500.500', currency: 'EUR', slug: 'giver' },
      { reference: '360G-example-2', year: 2021, amount: '0.100', currency: 'CHF', slug: 'giver' },
    ]);
    const again = await importing('contributions', JSON.stringify({ grants: grants.slice(0, 2) }), {
      renamed,
    });
    expect(again.report).toMatchObject({ created: 0, updated: 0, unchanged: 2 });
  });

  it('keeps numbers as they are written, and each item of a list apart', async () => {
    const text = `[{"a":{"b":12345678901234567890.10},"list":["x",2,true],"of":[{"n":1},{"n":2,"m":null}]},{"c":false,"of":[]}]`;
    expect(await cellsOf(`\ufeff ${text}`)).toEqual({
      header: ['a.b', 'list', 'of.n', 'of.2.n', 'c'],
      all: [
        ['12345678901234567890.10', 'x; 2; true', '1', '2', ''],
        ['', '', '', '', 'false'],
      ],
    });
  });

  it('has the cells of the same sheet as CSV, whatever stands in them', async () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      .map((one) => `x${one.replace(/[\r\n]/g, ' ')}`);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ a: text, b: text }), { minLength: 1, maxLength: 5 }),
        async (items) => {
          const read = await cellsOf(JSON.stringify(items));
          expect(read.all).toEqual(items.map(({ a, b }) => [a, b]));
        },
      ),
      { numRuns: 100 },
    );
  });

  it.each([
    ['no JSON', '[{"a": 1}, {"a": ', 'is not JSON'],
    ['no list', '{"a": 1}', 'holds no list of objects'],
    ['a list of texts', '["a"]', 'holds no list of objects'],
    ['several lists', '{"a": [{"x": 1}], "b": [{"x": 1}]}', 'has several lists: a, b'],
    ['other bytes', Buffer.from('[{"a": "caf\xe9"}]', 'latin1'), 'is not UTF-8'],
    ['too deep', `[${'{"a":'.repeat(1000)}1${'}'.repeat(1000)}]`, 'nested more than 32'],
    [
      'too many fields',
      JSON.stringify([Object.fromEntries(Array.from({ length: 16_000 }, (_, index) => [`f${index}`, 1]))]),
      'more than 2000 different fields',
    ],
  ])('is refused whole: %s', async (_, content, message) => {
    await expect(importing('donors', content)).rejects.toMatchObject({
      code: 'FILE_UNREADABLE',
      message: expect.stringContaining(message),
    });
  });
});
