import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { approve } from '../../src/operations/approve.js';
import type { Change } from '../../src/operations/change.js';
import type { Desk } from '../../src/operations/desk.js';
import { publish } from '../../src/operations/publish.js';
import { checkRelease, publishRelease } from '../../src/operations/releases/publish-release.js';
import type { ReleaseEntry } from '../../src/operations/releases/release.js';
import { saveRelease } from '../../src/operations/releases/save-release.js';
import { scheduleRelease } from '../../src/operations/releases/schedule-release.js';
import type { Right } from '../../src/operations/rights.js';
import { save } from '../../src/operations/save.js';
import { submit } from '../../src/operations/submit.js';
import { profileOf } from '../../src/windows/profile.js';
import { createProfile } from '../../src/windows/profiles.js';
import { organisation, refusal, theme } from '../setup/drafts.js';
import { furnish, openWorld, settings, type World } from '../setup/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await furnish(world);
}, 120_000);
afterAll(() => world.close());

const words = { en: 'Read', fr: 'Lu', es: 'Leído' };

async function deskOf(...may: readonly Right[]): Promise<Desk> {
  const reads = profileOf(may);
  await createProfile(world.run, reads, settings);
  return { ...world.desk, by: `account of ${reads.name}`, may, reads };
}

async function approved(change: Change): Promise<{ readonly item: string; readonly id: string }> {
  const [{ id } = { id: '' }] = await save(world.desk, [change]);
  const target = { item: change.item, ids: [id] };
  await submit(world.desk, [target]);
  await approve({ ...world.desk, by: 'reviewer' }, [target]);
  return { item: change.item, id };
}
const publishing = (one: { readonly item: string; readonly id: string }): ReleaseEntry => ({
  ...one,
  act: 'PUBLISH',
});
const release = (entries: readonly ReleaseEntry[]) => saveRelease(world.desk, { title: 'Together', entries });
const schedule = (desk: Desk, id: string) =>
  scheduleRelease(desk, id, { at: new Date(Date.now() + 86_400_000).toISOString() }, seen);
const seen = ['LANGUAGE_MISSING'] as const;

it('a release with items that somebody does not read is refused: how many these are, and which the others', async () => {
  const read = await approved(theme('read', words));
  const [hidden, other] = [
    await approved(organisation('hidden', { name: 'Hidden draft' })),
    await approved(organisation('other', { name: 'Other draft' })),
  ];
  const shown = await approved(organisation('shown', { name: 'As published' }));
  await publish(world.desk, [{ item: 'Organisation', ids: [shown.id] }]);
  await save(world.desk, [organisation('shown', { name: 'As drafted' })]);
  const id = await release([
    publishing(read),
    publishing(hidden),
    publishing(other),
    { ...shown, act: 'UNPUBLISH' },
  ]);
  const publisher = await deskOf({ capability: 'PUBLISH', kind: 'Theme' });
  for (const act of [publishRelease, checkRelease, schedule]) {
    const { code, message } = await refusal(act(publisher, id));
    expect(code).toBe('ITEM_NOT_FOUND');
    // One that is taken down is called by the name that readers see.
    expect(message).toBe(
      'The release holds 2 items that you do not read, beside Organisation “As published”, Theme “Lu”. Somebody who reads all of it must decide on it, or saves it without them.',
    );
  }
  const alone = await release([publishing(hidden)]);
  expect((await refusal(publishRelease(publisher, alone, seen))).message).toMatch(
    /^The release holds 1 item that you do not read\. /,
  );
  // Somebody who reads all of it goes on as before.
  expect(await publishRelease(await deskOf({ capability: 'PUBLISH' }), id, seen)).toMatchObject({
    done: true,
  });
});

it('of many items the first are named, and the rest counted', async () => {
  const entries: ReleaseEntry[] = [];
  for (let index = 0; index < 23; index += 1)
    entries.push(publishing(await approved(theme(`many-${index}`, words))));
  const hidden = await approved(organisation('hidden-too'));
  const publisher = await deskOf({ capability: 'PUBLISH', kind: 'Theme' });
  const { message } = await refusal(
    publishRelease(publisher, await release([...entries, publishing(hidden)]), seen),
  );
  expect(message.match(/“Lu”/g)).toHaveLength(20);
  expect(message).toContain(' and 3 more. ');
});

it('somebody who reads one language publishes releases of it, and checks none', async () => {
  const item = await approved(theme('spoken', words));
  await publish(world.desk, [{ item: 'Theme', ids: [item.id] }]);
  await approved(theme('spoken', { es: 'De nuevo' }));
  const spanish = await deskOf({ capability: 'PUBLISH', locale: 'es' });
  const id = await release([{ ...publishing(item), locales: ['es'] }]);
  expect((await refusal(checkRelease(spanish, id))).message).toMatch(/^The release holds 1 item /);
  expect(
    await refusal(publishRelease(spanish, await release([{ ...publishing(item), locales: ['es', 'fr'] }]))),
  ).toMatchObject({
    code: 'ITEM_NOT_FOUND',
  });
  expect(await publishRelease(spanish, id, seen)).toMatchObject({ done: true });
});
