import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { validate } from 'graphql';
import type { Audience } from '../../src/base/audience.js';
import { tableOf } from '../../src/entities/house/columns.js';
import { linksFor, readableFor } from '../../src/windows/projection.js';
import { asking, openLibrary, type Library, type Side } from '../setup/reader.js';

const documents = ['test/golden', 'documents/examples'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql') && !file.startsWith('errors'))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
);

/** The tables that PostgreSQL reads for a statement, by its own account. */
async function relationsOf(
  { run }: Side,
  text: string,
  values: readonly unknown[],
): Promise<readonly string[]> {
  const [row] = await run(`explain (format json) ${text}`, values);
  return [...JSON.stringify(row?.['QUERY PLAN']).matchAll(/"Relation Name":\s*"(\w+)"/g)].map(
    ([, name]) => name ?? '',
  );
}

describe('the tables of a statement', () => {
  let library: Library;
  beforeAll(async () => {
    library = await openLibrary({ evaluation: true });
  }, 200_000);
  afterAll(() => library.close());

  it.each(['public', 'staff'] satisfies Audience[])(
    'are all that PostgreSQL reads, and tables of the window of %s only',
    async (audience) => {
      const side = await library.side(audience);
      const known = [...readableFor(audience).map(tableOf), ...linksFor(audience).map(({ table }) => table)];
      const read = new Set<string>();
      for (const document of documents) {
        const asked = asking(document);
        if (asked.operation.variableDefinitions?.length || validate(side.schema, asked.document).length > 0)
          continue;
        const explained = side.reader.explain(asked);
        if (!explained) continue;
        const { text, tables } = explained.statement;
        expect(tables.filter((table) => !known.includes(table))).toEqual([]);
        for (const relation of await relationsOf(side, text, explained.values)) {
          expect(tables).toContain(relation);
          read.add(relation);
        }
      }
      // Among them links, a list that others have to an item, and what is only filtered by.
      expect(read.size).toBeGreaterThan(12);
    },
  );
});
