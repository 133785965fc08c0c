import { beforeAll, expect, it } from '@jest/globals';
import { writeId } from '../../src/entities/house/identity.js';
import { itemNamed } from '../../src/entities/house/metadata.js';
import { save } from '../../src/operations/save.js';
import { organisation } from '../setup/drafts.js';
import { answer, assigning, newsroom } from './newsroom.js';
import { newPerson, type Browser } from './person.js';

const { serverNow, browserOf, accountOf, about, newThing } = newsroom();

let second: Browser;
let secondAccount = '';
beforeAll(async () => {
  const { desk, url } = serverNow();
  const rights = [{ capability: 'PUBLISH' }, { capability: 'WITHDRAW' }] as const;
  const person = await newPerson(desk, url, { email: 'second@example.org', name: 'second', rights });
  second = person.browser;
  secondAccount = `account_${person.id.replaceAll('-', '')}`;
  await second.get('{ work { totalCount } }');
});

const merging = `mutation ($keep: ItemRevisionInput!, $merge: ItemRevisionInput!) { mergeOrganisations(keep: $keep, merge: $merge) ${answer} }`;
const unmerging = `mutation ($merged: ID!) { unmergeOrganisations(merged: $merged) ${answer} }`;
const mergeTasks = async (item: string) =>
  (await about('ada', item)).filter(({ reason }) => reason === 'MERGE');

it('a merge, and the end of one, await those who may confirm it, and not the one who asked', async () => {
  const saved = await save(serverNow().desk, [
    organisation('two-kept', { name: 'Kept' }),
    organisation('two-merged', { name: 'Merged' }),
  ]);
  const [kept = '', merged = ''] = saved.map(({ id }) => writeId(itemNamed('Organisation'), id));
  const both = {
    keep: { id: kept, expectedRevision: 1 },
    merge: { id: merged, expectedRevision: 1 },
  };

  expect(await browserOf('ada').get(merging, both)).toMatchObject({ __typename: 'ItemsMoved' });
  const [wish] = await mergeTasks(kept);
  expect(wish).toMatchObject({ verb: 'mergeOrganisations', title: 'Kept', requester: 'ada' });
  expect(wish?.awaits).toEqual([secondAccount]);
  // WITHDRAW alone does not merge; who has neither right hears nothing of it as theirs.
  for (const who of ['wanda', 'bela'] as const)
    expect((await about(who, kept)).flatMap(({ awaits }) => awaits)).not.toContain(accountOf(who));

  expect(await second.get(merging, both)).toMatchObject({ __typename: 'ItemsMoved' });
  expect(await mergeTasks(kept)).toEqual([]);

  expect(await second.get(unmerging, { merged })).toMatchObject({ __typename: 'ItemsMoved' });
  const [end] = await mergeTasks(kept);
  expect(end).toMatchObject({ verb: 'unmergeOrganisations', requester: 'second' });
  expect(end?.awaits).toEqual([accountOf('ada')]);
  expect(await browserOf('ada').get(unmerging, { merged })).toMatchObject({ __typename: 'ItemsMoved' });
  expect(await mergeTasks(kept)).toEqual([]);
});

it('an item that two people assign at once has one assignee, as one of them wished', async () => {
  const items = [
    await newThing('ada', 'Article', { en: 'First' }),
    await newThing('ada', 'Article', { en: 'Second' }),
  ];
  for (let round = 0; round < 5; round += 1) {
    const wishes = [
      { by: 'ada', items, to: accountOf('ada') },
      { by: 'bela', items: items.toReversed(), to: accountOf('bela') },
    ] as const;
    const done = await Promise.all(wishes.map(({ by, ...wish }) => browserOf(by).get(assigning, wish)));
    expect(done.map(({ __typename }) => __typename)).toEqual(['Done', 'Done']);
    const assigned = await Promise.all(items.map((item) => about('ada', item)));
    const tasks = assigned.map((some) => some.filter(({ reason }) => reason === 'ASSIGNED'));
    expect(tasks.map((some) => some.length)).toEqual([1, 1]);
    // All of a wish or none: both items have the same.
    const [one, other] = tasks.map(([task]) => task?.assignee);
    expect(one).toBe(other);
    expect(wishes.map(({ to }) => to)).toContain(one);
  }
});
