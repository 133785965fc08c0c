import { describe, expect, it } from '@jest/globals';
import { docs } from '../../checks/docs.js';
import { licences } from '../../checks/licences.js';
import { lock, runtimeCount } from '../../checks/lock.js';
import { map } from '../../checks/map.js';
import { names } from '../../checks/names.js';
import { web } from '../../checks/web.js';
import { words } from '../../checks/words.js';
import { fault } from './fault.js';

const gates = { docs, licences, lock, map, names, web, words };

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
      'web',
      [
        /^documents\/examples\/one\.graphql is not/,
        /^web\/dist\/added\.js is not/,
        /^web\/dist\/index\.html is not/,
        /^web\/src\/main\.ts is not/,
      ],
    ],
    [
      'licences',
      [
        /node_modules\/shop has the licence BUSL-1\.1/,
        /node_modules\/mute has no licence/,
        /node_modules\/both has the licence/,
        /^web.*page.*CC-BY-NC/,
        /^web\/package-lock\.json: says AGPL-3\.0-or-later, and the product is under Apache-2\.0$/,
      ],
    ],
    [
      'lock',
      [
        /^package-lock\.json: node_modules\/one names where/,
        /^web\/package-lock\.json: node_modules\/page names/,
        /override of oxc-parser is gone/,
        /251 runtime packages/,
      ],
    ],
    ['map', [/^checks\/rooms\.cjs: src\/windows may import src\/base and does not/, /^docs\/architecture\.md has another map/]],
    ['names', [/^Row has several meanings: src\/base\/row\.ts, src\/query\/rows\.ts$/]],
    ['words', [/^download\.txt:1 holds a package registry/, /^notes\.txt:2 holds a path of one machine/]],
  ] as const)('%s goes red on each of its faults, and on nothing else', async (gate, messages) => {
    const problems = await gates[gate](fault(gate, 'broken'));
    for (const message of messages) expect(problems.filter((problem) => message.test(problem))).toHaveLength(1);
    expect(problems).toHaveLength(messages.length);
  });

  it.each(Object.entries(gates))('%s is green on the clean twin', async (gate, check) => {
    expect(await check(fault(gate, 'clean'))).toEqual([]);
  });

  it('web goes red when nothing records what was built', async () => {
    expect(await web(fault('words', 'clean'))).toEqual([expect.stringContaining('web/dist.sha256 is missing')]);
  });

  it('counts neither tools nor the builds for other systems as runtime packages', () => {
    expect(runtimeCount(fault('lock', 'clean'))).toBe(2);
  });
});
