import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { comparable } from '../../bench/agree.js';
import { here } from '../../bench/here.js';
import { operations, written } from '../../bench/operations.js';
import { openSession } from '../../src/windows/run.js';
import { answer, asking, openLibrary, type Library } from '../setup/reader.js';

let library: Library;
beforeAll(async () => {
  library = await openLibrary({ evaluation: true });
  const administrator = await openSession(library.superuserUrl);
  for (const operation of operations)
    if (existsSync(here(`operations/${operation.name}/setup.sql`)))
      await administrator.run(written(operation, 'setup.sql'));
  await administrator.close();
}, 200_000);
afterAll(() => library.close());

describe('what is measured', () => {
  it.each(operations.map((operation) => [operation.name, operation] as const))(
    '%s: the SQL by hand answers as Réseau does',
    async (_, operation) => {
      const side = await library.side('public');
      const given = (await operation.given?.(side.run)) ?? {};
      const ask = async (variables: object): Promise<Record<string, { pageInfo: { endCursor: string } }>> => {
        const { data, errors } = await answer(
          side,
          asking(written(operation, 'reseau.graphql'), { ...variables }),
        );
        expect(errors).toBeUndefined();
        return data as Record<string, { pageInfo: { endCursor: string } }>;
      };
      const first = await ask(given.variables ?? {});
      const ours = operation.pages
        ? await ask({ ...given.variables, after: first[operation.pages]?.pageInfo.endCursor })
        : first;
      const [row] = await side.run(written(operation, 'ceiling.sql'), given.values);
      const byHand = JSON.parse(String(row?.data)) as unknown;
      expect(comparable(byHand, operation.unordered)).toEqual(comparable(ours, operation.unordered));
      expect(JSON.stringify(byHand).length).toBeGreaterThan(100);
    },
  );
});
