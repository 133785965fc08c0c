import { beforeAll, describe, expect, it } from '@jest/globals';
import { lint } from '../../checks/lint.js';
import { fault } from './fault.js';

describe('the lint gate', () => {
  let problems: string[] = [];
  beforeAll(async () => {
    problems = await lint(fault('lint', 'broken'));
  }, 60_000);

  it.each([
    ['process.env', 'src/query/environment.ts', 'Only src/base/config.ts reads process.env'],
    ['process.env taken apart', 'src/query/taken-apart.ts', 'Only src/base/config.ts reads process.env'],
    ['an imported environment', 'src/query/imported.ts', 'its env belongs to src/base/config.ts'],
    ['a barrel', 'src/query/barrel.ts', 'No barrels'],
    ['a barrel of everything', 'src/query/star.ts', 'No barrels'],
    ['a default export', 'src/query/unnamed.ts', 'No default exports'],
    ['a connection held without a listener', 'src/query/held.ts', 'Hold a connection by checkout()'],
    ['an advisory lock', 'src/query/advisory.ts', 'No advisory lock'],
    ['a cast to never', 'src/query/cast.ts', 'A cast to never'],
    ['a cast by unknown', 'src/query/cast.ts', 'A cast by unknown'],
    ['a cast of a column', 'src/query/cast.ts', 'A column of a row is decoded'],
    ['a cast of an argument', 'src/resolvers/cast.resolver.ts', 'No cast in a resolver'],
    ['a mutation without a price', 'src/resolvers/cast.resolver.ts', 'A mutation is declared by @Verb'],
    [
      'a type that the planner looks up by its name',
      'src/query/looked-up.ts',
      'knows no type of the graph by its name',
    ],
    [
      'a type whose name the planner puts together',
      'src/query/put-together.ts',
      'knows no type of the graph by its name',
    ],
    ['an item that the planner names', 'src/query/named-item.ts', 'knows no type of the graph by its name'],
    [
      'a field that the planner recognises by the name of its parent type',
      'src/query/compared.ts',
      'knows no type of the graph by its name',
    ],
    [
      'a table that the statement does not record',
      'src/query/table.ts',
      'it records that the answer depends on it',
    ],
    ['any', 'src/query/any.ts', '@typescript-eslint/no-explicit-any'],
    ['a promise nobody awaits', 'src/query/floating.ts', '@typescript-eslint/no-floating-promises'],
    ['the EntityManager in a read', 'src/query/manager.ts', 'reads are SQL on the login of the caller'],
    ['a type imported as a value', 'src/query/type-import.ts', '@typescript-eslint/consistent-type-imports'],
    ['a silenced compiler', 'src/query/silenced.ts', '@typescript-eslint/ban-ts-comment'],
    ['a relation to one without Ref', 'src/entities/bare-one.ts', 'A relation to one is a Ref'],
    [
      'a relation to many without Collection',
      'src/entities/bare-many.ts',
      'A relation to many is a Collection',
    ],
    ['SQL with a text put in', 'src/operations/put-in.ts', 'SQL is put together by the tag sql'],
    ['SQL with a text put in by a choice', 'src/operations/chosen.ts', 'SQL is put together by the tag sql'],
    ['SQL that is added up', 'src/operations/added.ts', 'SQL is put together by the tag sql'],
    [
      'SQL that is put together elsewhere',
      'src/operations/elsewhere.ts',
      'SQL is put together by the tag sql',
    ],
    ['DDL that is put together', 'src/windows/view.ts', 'SQL is put together by the tag sql'],
    ['a condition that is put together', 'src/windows/condition.ts', 'SQL is put together by the tag sql'],
    ['a query with a text put in', 'src/database/asked.ts', 'SQL is put together by the tag sql'],
    ['a verb that asks for no capability', 'src/operations/discard.ts', 'A verb says what it needs'],
    ['another, written as an arrow', 'src/operations/expose.ts', 'A verb says what it needs'],
    ['a file of more than 400 lines', 'src/windows/long.ts', 'max-lines'],
    ['a function of more than 80 lines', 'src/windows/tall.ts', 'max-lines-per-function'],
    ['more than four parameters', 'src/windows/wide.ts:2', 'max-params'],
    ['more than four parameters of a constructor', 'src/windows/wide.ts:6', 'max-params'],
  ])('goes red on %s', (_, file, message) => {
    expect(
      problems.filter(
        (problem) =>
          problem.startsWith(file.includes(':') ? `${file} ` : `${file}:`) && problem.includes(message),
      ),
    ).not.toEqual([]);
  });

  it('is green on the clean twin', async () => {
    expect(await lint(fault('lint', 'clean'))).toEqual([]);
  }, 60_000);
});
