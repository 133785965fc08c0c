import { describe, expect, it } from '@jest/globals';
import { codegen } from '../../checks/codegen.js';
import { fault } from './fault.js';

describe('the codegen gate', () => {
  it('goes red on documents that were generated from an older text, are missing, or are left over', async () => {
    const problems = await codegen(fault('codegen', 'broken'));
    expect(problems).toEqual([
      expect.stringMatching(/^site\/generated\/types\.ts is stale/),
      expect.stringMatching(/^test\/generated\/public\/graphql\.ts is stale/),
      expect.stringMatching(/^test\/generated\/public\/gql\.ts is missing/),
      expect.stringMatching(/^test\/generated\/public\/old\.ts is no longer generated/),
    ]);
  });

  it('is green on the clean twin', async () => {
    expect(await codegen(fault('codegen', 'clean'))).toEqual([]);
  });

  it('goes red where no schema was emitted', async () => {
    expect(await codegen(fault('words', 'clean'))).toEqual([
      expect.stringContaining('schema/public.graphql is missing'),
    ]);
  });
});
