import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import '../../src/entities/entities.js';
import { ReseauError } from '../../src/base/errors.js';
import { openSource, type SourceAnswers } from '../../src/exchange/load.js';
import { RowReader } from '../../src/exchange/row-reader.js';
import {
  anyDialect,
  anyHeader,
  anyRows,
  anyWriting,
  cellsOf,
  csvText,
  encoded,
  wordsIn,
  type Writing,
} from './any-table.js';

const seed = Number(process.env.RESEAU_SEED ?? Date.now() % 2 ** 31);
const numRuns = Math.ceil(Number(process.env.RESEAU_RUNS ?? 1200) / 4);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reseau-any-'));
  process.stdout.write(`tables: ${numRuns} runs each, RESEAU_SEED=${seed}\n`);
});
afterAll(() => rm(folder, { recursive: true }));

type Meant = ReturnType<typeof anyRows> extends fc.Arbitrary<infer Rows> ? Rows : never;

/** The fields that a row asks for, as it was meant. */
const fieldsOf = ({ slug, title, description, deadline, cents }: Meant[number]): object => ({
  slug,
  title: { fr: title },
  ...(description !== '' && { description: { fr: description } }),
  ...(deadline !== '' && { deadline }),
  ...(cents !== undefined && { total: { amount: Number(cents) / 100, currency: 'CHF' } }),
});

interface Reading {
  /** The fields of each row; the question that a row or a file asks instead. */
  readonly rows: readonly (object | string)[];
  /** What the report says was understood: a rule, for each column. */
  readonly told: readonly string[];
}

/** What an import reads of a file: each row, or why not. */
async function readingOf(bytes: string | Uint8Array, answers: SourceAnswers = {}): Promise<Reading> {
  const file = join(folder, 'list.csv');
  await writeFile(file, bytes);
  try {
    const { kind, table, columns, look } = await openSource('grant-calls', file, answers);
    const reader = new RowReader(kind, columns, { common: {}, look, told: table.told });
    const rows: (object | string)[] = [];
    for await (const row of table.rows()) {
      if (reader.isTotal(row)) continue;
      try {
        rows.push(numbered({ ...reader.read(row).changes.at(-1)?.fields }));
      } catch (reason: unknown) {
        rows.push(questionIn(reason));
      }
    }
    return { rows, told: table.told.all.map(({ rule }) => rule) };
  } catch (reason: unknown) {
    return { rows: [questionIn(reason)], told: [] };
  }
}

/** Amounts as numbers: 12.50 is 12.5. */
const numbered = (fields: Record<string, unknown>): object => {
  const total = fields.total as { readonly amount: string } | undefined;
  return total ? { ...fields, total: { ...total, amount: Number(total.amount) } } : fields;
};

function questionIn(reason: unknown): string {
  if (!(reason instanceof ReseauError)) throw reason;
  return reason.message;
}

/** Says which rows are something else than was meant; a question is none. Counts the rows that were read. */
class Compared {
  rows = 0;
  asked = 0;

  expectMeant({ rows }: Reading, wanted: Meant): void {
    const found = rows.filter((row) => typeof row !== 'string');
    this.rows += wanted.length;
    this.asked += wanted.length - found.length;
    // A file that is refused as a whole asks one question for all of its rows.
    if (found.length === 0) return;
    expect(rows).toHaveLength(wanted.length);
    expect(
      rows.map((row, index) => (typeof row === 'string' ? fieldsOf(wanted[index] as Meant[number]) : row)),
    ).toEqual(wanted.map(fieldsOf));
  }

  /** So few are asked that what is read proves something. */
  expectFewAsked(most: number): void {
    expect(this.rows).toBeGreaterThan(numRuns);
    expect(this.asked / this.rows).toBeLessThan(most);
  }
}

const plain: Writing = { group: '', decimal: '.', dates: 'iso' };

describe('an import reads the cells that were written, or asks:', () => {
  it.each(['utf-8', 'utf-8 with its mark', 'utf-16le', 'utf-16be'])(
    'CSV in %s, of any dialect',
    async (encoding) => {
      const compared = new Compared();
      await fc.assert(
        fc.asyncProperty(
          anyRows(),
          anyHeader,
          anyWriting,
          anyDialect,
          async (rows, header, writing, dialect) => {
            const text = csvText([header, ...rows.map((row) => cellsOf(row, writing))], dialect);
            compared.expectMeant(await readingOf(encoded(text, encoding) ?? ''), rows);
          },
        ),
        { seed, numRuns },
      );
      compared.expectFewAsked(0.2);
    },
    120_000,
  );

  it('CSV in an encoding that its sender names', async () => {
    const compared = new Compared();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...wordsIn.map(([encoding]) => encoding), 'iso-8859-15', 'koi8-r'),
        anyRows(),
        anyDialect,
        async (encoding, all, dialect) => {
          const rows = all.filter((row) => encoded(row.title + row.description, encoding));
          const text = csvText(
            [
              ['slug', 'title_fr', 'description_fr', 'deadline', 'total', 'currency'],
              ...rows.map((row) => cellsOf(row, plain)),
            ],
            {
              ...dialect,
              title: false,
            },
          );
          const bytes = encoded(text, encoding);
          if (bytes && rows.length > 0) compared.expectMeant(await readingOf(bytes, { encoding }), rows);
        },
      ),
      { seed, numRuns: 2 * numRuns },
    );
    compared.expectFewAsked(0.05);
  }, 120_000);

  it('CSV in an encoding that its letters show: the report names it, and no word is another', async () => {
    const compared = new Compared();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...wordsIn).chain(([encoding, words]) => {
          // A word alone may be one of several languages: four show which.
          const text = fc.shuffledSubarray([...words], { minLength: 4 }).map((some) => some.join(' '));
          return fc.tuple(fc.constant(encoding), anyRows(text), anyDialect);
        }),
        async ([encoding, rows, dialect]) => {
          const table = [
            ['slug', 'title_fr', 'description_fr', 'deadline', 'total', 'currency'],
            ...rows.map((row) => cellsOf(row, plain)),
          ];
          const bytes = encoded(csvText(table, { ...dialect, title: false }), encoding);
          if (!bytes) throw new Error(`${encoding} lacks a letter of its own words`);
          const reading = await readingOf(bytes);
          compared.expectMeant(reading, rows);
          if (typeof reading.rows[0] !== 'string') expect(reading.told).toContain('encoding');
        },
      ),
      { seed, numRuns },
    );
    compared.expectFewAsked(0.3);
  }, 120_000);

  it.each([
    ['XLSX', writeXlsx],
    ['ODS', writeOds],
  ])(
    '%s, with texts, days and numbers as such or written',
    async (_, write) => {
      const compared = new Compared();
      await fc.assert(
        fc.asyncProperty(
          anyRows(),
          anyHeader,
          anyWriting,
          fc.boolean(),
          async (rows, header, writing, asTexts) => {
            const table = rows.map((row) => {
              const cells: (string | number | Date | null)[] = cellsOf(row, writing);
              if (asTexts) return cells;
              if (row.deadline !== '') cells[3] = new Date(row.deadline);
              if (row.cents !== undefined) cells[4] = Number(row.cents) / 100;
              return cells.map((cell) => (cell === '' ? null : cell));
            });
            const bytes = await write({ sheets: [{ name: 'List', rows: [[...header], ...table] }] });
            compared.expectMeant(await readingOf(bytes), rows);
          },
        ),
        { seed, numRuns },
      );
      compared.expectFewAsked(0.2);
    },
    120_000,
  );
});
