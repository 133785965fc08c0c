import { beforeAll, describe, expect, it } from '@jest/globals';
import { stair } from '../../checks/stair.js';
import { fault } from './fault.js';

describe('the stair', () => {
  let problems: string[] = [];
  beforeAll(async () => {
    problems = await stair(fault('stair', 'broken'));
  });

  it.each([
    ['an import upward', 'src/base/upward.ts -> src/query/read.ts', 'stair-base'],
    ['an import upward of a type only', 'src/windows/typed-upward.ts -> src/server/door.ts', 'stair-windows'],
    ['a cycle of types', 'src/windows/one.ts -> src/windows/two.ts -> src/windows/one.ts', 'no-cycles'],
    ['an entity that knows a later domain', 'src/entities/shared/knows-later.ts', 'domain-shared'],
    ['a resolver that knows a later domain', 'src/resolvers/network/knows-later.ts', 'domain-network'],
    ['a house decorator that knows a domain', 'src/entities/house/knows-domain.ts', 'house-knows-no-domain'],
    ['a query that knows a domain', 'src/query/knows-domain.ts', 'query-knows-no-domain'],
    ['a query that knows an operation', 'src/query/knows-operation.ts', 'query-beside-operations'],
    ['an operation that knows a query', 'src/operations/knows-query.ts', 'operations-beside-query'],
    ['a query that holds the ORM', 'src/query/knows-orm.ts', 'orm-imported'],
    ['an ORM that knows more than entities', 'src/orm.ts -> src/windows/window-names.ts', 'orm-imports'],
    ['a room that is not on the stair', 'src/helpers/stray.ts', 'known-rooms'],
    ['an import from outside src', 'src/server/outside.ts', 'src-alone'],
    ['an import of a file that is not there', 'src/server/nowhere.ts', 'resolvable'],
  ])('goes red on %s', (_, route, rule) => {
    expect(problems.filter((problem) => problem.startsWith(route) && problem.endsWith(`(${rule})`))).toHaveLength(1);
  });

  it('is green on the clean twin', async () => {
    expect(await stair(fault('stair', 'clean'))).toEqual([]);
  });

  it('goes red where there is nothing to look at', async () => {
    await expect(stair(fault('words', 'clean'))).rejects.toThrow('dependency-cruiser gave no report');
  });
});
