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
    ['a verb that knows a domain', 'src/operations/knows-domain.ts', 'verbs-know-no-domain'],
    ['a query that knows a domain', 'src/query/knows-domain.ts', 'query-knows-no-domain'],
    ['a query that knows an operation', 'src/query/knows-operation.ts', 'stair-query'],
    ['an operation that knows a query', 'src/operations/knows-query.ts', 'stair-operations'],
    ['a query that holds the ORM', 'src/query/knows-orm.ts', 'stair-query'],
    ['an ORM that knows more than entities', 'src/orm.ts -> src/windows/window-names.ts', 'stair-orm'],
    ['a room that is not on the stair', 'src/helpers/stray.ts', 'known-rooms'],
    [
      'a room of web that knows another',
      'web/embed/src/knows-room.ts -> web/explorer/src/page.ts',
      'stair-web-embed',
    ],
    [
      'a room of web that knows the server',
      'web/embed/src/knows-server.ts -> src/base/locale.ts',
      'stair-web-embed',
    ],
    [
      'a shared file of web that knows a room',
      'web/shared/knows-room.ts -> web/embed/src/element.ts',
      'stair-web-shared',
    ],
    ['a room of web that is not in the list', 'web/stray/stray.ts', 'known-rooms'],
    [
      'a page of the site that knows more than base',
      'site/knows-query.ts -> src/query/read.ts',
      'stair-site',
    ],
    [
      'a server that knows a room of web',
      'src/server/knows-web.ts -> web/embed/src/element.ts',
      'stair-server',
    ],
    ['a query that knows the site', 'src/query/knows-site.ts -> site/home.ts', 'stair-query'],
    ['an import from outside the code', 'src/server/outside.ts', 'code-alone'],
    ['an import of a file that is not there', 'src/server/nowhere.ts', 'resolvable'],
  ])('goes red on %s', (_, route, rule) => {
    expect(
      problems.filter((problem) => problem.startsWith(route) && problem.endsWith(`(${rule})`)),
    ).toHaveLength(1);
  });

  it('is green on the clean twin', async () => {
    expect(await stair(fault('stair', 'clean'))).toEqual([]);
  });

  it('goes red where there is nothing to look at', async () => {
    await expect(stair(fault('words', 'clean'))).rejects.toThrow('dependency-cruiser gave no report');
  });
});
