import { describe, expect, it } from '@jest/globals';
import { caches } from '../../checks/caches.js';
import { docs } from '../../checks/docs.js';
import { domainNames } from '../../checks/domains.js';
import { licences } from '../../checks/licences.js';
import { lock, runtimeCount } from '../../checks/lock.js';
import { map } from '../../checks/map.js';
import { migrations } from '../../checks/migrations.js';
import { names } from '../../checks/names.js';
import { prose } from '../../checks/prose.js';
import { web } from '../../checks/web.js';
import { words } from '../../checks/words.js';
import { fault } from './fault.js';

const gates = {
  caches,
  docs,
  domains: domainNames,
  licences,
  lock,
  map,
  migrations,
  names,
  prose,
  web,
  words,
};

describe('gates that read files', () => {
  it.each([
    [
      'caches',
      [
        /^src\/query\/reader\.ts #texts keeps something, and docs\/caches\.md does not say/,
        /^src\/query\/reader\.ts #shapes keeps/,
        /^src\/query\/reader\.ts counters keeps/,
        /^src\/server\/admission\.ts names keeps/,
        /^src\/server\/admission\.ts works keeps/,
        /^docs\/caches\.md names src\/query\/reader\.ts #gone, which is not there$/,
        /^docs\/caches\.md: the line of `query\/reader\.ts #plans` has an empty cell$/,
      ],
    ],
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
    [
      'map',
      [
        /^checks\/rooms\.cjs: src\/windows may import src\/base and does not/,
        /^docs\/architecture\.md has another map/,
      ],
    ],
    ['names', [/^Row has several meanings: src\/base\/row\.ts, src\/query\/rows\.ts$/]],
    [
      'domains',
      [
        /^src\/operations\/rights\.ts:2 names EmergencyService/,
        /^src\/query\/rates\.ts:1 names exchange_rate/,
        /^src\/windows\/reach\.ts:3 names desk\.source/,
        /^src\/windows\/reach\.ts:4 names published"\."source/,
      ],
    ],
    [
      'prose',
      [
        /^schema\/public\.graphql:1 begins with a clause: Which items/,
        /^schema\/public\.graphql:3 begins with a clause: Whether the item/,
        /^schema\/public\.graphql:9 begins with a clause: How many/,
        /^descriptions: 3 found, at most 2 allowed/,
        /^schema\/public\.graphql:7 holds the idiom "whoever"$/,
        /^src\/reader\.ts:1 holds the idiom "Whoever"$/,
        /^src\/reader\.ts:2 holds the idiom "come again"$/,
        /^docs\/guide\.md:1 holds the idiom "left away"$/,
        /^docs\/guide\.md:2 holds the idiom "is told"$/,
        /^README\.md:3 holds the idiom "Unless said"$/,
        /^README\.md:3 holds the idiom "hindrance"$/,
        /^idioms: 7 found, at most 0 allowed/,
      ],
    ],
    [
      'migrations',
      [
        /_breaks\.ts drops a column: .*; expand now, and contract in a later release/,
        /adds a column that must be filled and has no default/,
        /_breaks\.ts renames:/,
        /no longer allows null:/,
        /drops a default:/,
        /changes the type of a column:/,
        /adds a rule to columns that the version before writes: .* add constraint theme_kind_check/,
        /adds a rule to columns that the version before writes: alter table desk\.theme add note/,
        /adds a rule to columns that the version before writes: create unique index/,
        /drops something: drop table desk\.theme/,
        /drops a unique index/,
        /has a form that this gate does not know: do /,
        /_unreleased\.ts waits for release 2\.0\.0, which is not in migrations\/releases\.json$/,
        /_harmless\.ts breaks nothing: remove the line/,
      ],
    ],
    ['words', [/^download\.txt:1 holds a package registry/, /^notes\.txt:2 holds a path of one machine/]],
  ] as const)('%s goes red on each of its faults, and on nothing else', async (gate, messages) => {
    const problems = await gates[gate](fault(gate, 'broken'));
    for (const message of messages)
      expect(problems.filter((problem) => message.test(problem))).toHaveLength(1);
    expect(problems).toHaveLength(messages.length);
  });

  it.each(Object.entries(gates))('%s is green on the clean twin', async (gate, check) => {
    expect(await check(fault(gate, 'clean'))).toEqual([]);
  });

  it('prose goes red on a number that is higher than what is left', async () => {
    expect(await prose(fault('prose', 'lax'))).toEqual([
      'descriptions: 0 found; lower 1 to 0 in checks/prose.json',
      'idioms: 0 found; lower 2 to 0 in checks/prose.json',
    ]);
  });

  it('web goes red when nothing records what was built', async () => {
    expect(await web(fault('words', 'clean'))).toEqual([
      expect.stringContaining('web/dist.sha256 is missing'),
    ]);
  });

  it('counts neither tools nor the builds for other systems as runtime packages', () => {
    expect(runtimeCount(fault('lock', 'clean'))).toBe(2);
  });
});
