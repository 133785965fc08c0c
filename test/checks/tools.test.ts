import { describe, expect, it } from '@jest/globals';
import { documents } from '../../checks/documents.js';
import { format } from '../../checks/format.js';
import { schema } from '../../checks/schema.js';
import { types } from '../../checks/types.js';
import { unused } from '../../checks/unused.js';
import { fault } from './fault.js';

const gates = { types, format, schema, documents, unused };

describe('gates that ask one tool', () => {
  it.each([
    ['types', 'a text where a number is declared', /src\/count\.ts\(1,14\): error TS2322/],
    ['format', 'a file laid out by hand', /src\/count\.ts is not laid out/],
    ['schema', 'a stale schema', /schema\/public\.graphql is stale/],
    ['documents', 'a stale manifest', /documents\/manifest\.json is stale/],
    ['unused', 'a file nobody imports', /src\/forgotten\.ts/],
    ['unused', 'an export nobody asks for', /nobodyAsks/],
    ['unused', 'a package nobody uses', /pino/],
  ] as const)('%s goes red on %s', async (gate, _, message) => {
    const problems = await gates[gate](fault(gate, 'broken'));
    expect(problems.join('\n')).toMatch(message);
  });

  it.each(Object.entries(gates))('%s is green on the clean twin', async (gate, check) => {
    expect(await check(fault(gate, 'clean'))).toEqual([]);
  });

  it('schema goes red where there is no program to ask', async () => {
    expect(await schema(fault('words', 'clean'))).toEqual(['src/cli.ts is missing']);
  });
});
