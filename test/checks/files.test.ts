import { describe, expect, it } from '@jest/globals';
import { docs } from '../../checks/docs.js';
import { explorer } from '../../checks/explorer.js';
import { licences } from '../../checks/licences.js';
import { lock, runtimeCount } from '../../checks/lock.js';
import { words } from '../../checks/words.js';
import { fault } from './fault.js';

const gates = { docs, explorer, licences, lock, words };

describe('gates that read files', () => {
  it.each([
    [
      'docs',
      [
        /^README\.md: the link to docs\/missing\.md leads nowhere$/,
        /^docs\/guide\.md: the link to \.\.\/HOME\.md leads nowhere$/,
        /^README\.md has 103 lines, more than 100$/,
        /^src\/base\/README\.md has 31 lines, more than 30$/,
        /^src\/query\/README\.md is missing/,
      ],
    ],
    [
      'explorer',
      [
        /^documents\/examples\/one\.graphql is not/,
        /^explorer\/dist\/added\.js is not/,
        /^explorer\/dist\/index\.html is not/,
        /^explorer\/src\/main\.ts is not/,
      ],
    ],
    [
      'licences',
      [
        /node_modules\/shop has the licence BUSL-1\.1/,
        /node_modules\/mute has no licence/,
        /node_modules\/both has the licence/,
        /^explorer.*page.*CC-BY-NC/,
      ],
    ],
    [
      'lock',
      [
        /^package-lock\.json: node_modules\/one names where/,
        /^explorer\/package-lock\.json: node_modules\/page names/,
        /override of oxc-parser is gone/,
        /251 runtime packages/,
      ],
    ],
    ['words', [/^download\.txt:1 holds a package registry/, /^notes\.txt:2 holds a path of one machine/]],
  ] as const)('%s goes red on each of its faults, and on nothing else', async (gate, messages) => {
    const problems = await gates[gate](fault(gate, 'broken'));
    for (const message of messages) expect(problems.filter((problem) => message.test(problem))).toHaveLength(1);
    expect(problems).toHaveLength(messages.length);
  });

  it.each(Object.entries(gates))('%s is green on the clean twin', async (gate, check) => {
    expect(await check(fault(gate, 'clean'))).toEqual([]);
  });

  it('explorer goes red when nothing records what was built', async () => {
    expect(await explorer(fault('words', 'clean'))).toEqual([expect.stringContaining('explorer/dist.sha256 is missing')]);
  });

  it('counts neither tools nor the builds for other systems as runtime packages', () => {
    expect(runtimeCount(fault('lock', 'clean'))).toBe(2);
  });
});
