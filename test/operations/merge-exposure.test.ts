import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { coarsen } from '../../src/operations/coarsen.js';
import { expose } from '../../src/operations/expose.js';
import { unmergeOrganisations } from '../../src/operations/network/merge-organisations.js';
import { publish } from '../../src/operations/publish.js';
import { save } from '../../src/operations/save.js';
import { verify } from '../../src/windows/verify.js';
import { withdraw } from '../../src/operations/withdraw.js';
import { audiencesWith, found, refusal } from '../setup/drafts.js';
import { furnish, openWorld, organisations, type World } from '../setup/world.js';
import { everything, merge } from './merging.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await furnish(world);
}, 60_000);
afterAll(() => world.close());
// No test leaves a window that differs from its projection.
beforeEach(async () => expect(await verify(world.run)).toEqual([]));

describe('nothing is seen that was not', () => {
  it('the tighter exposure applies, until the merge is undone', async () => {
    const { open, hidden } = await organisations(world, {
      open: { themes: ['torture'] },
      hidden: { exposure: 'WITHHELD', since: '2005', otherNames: ['A secret'] },
    });
    const before = await everything(world);
    await merge(world, [open, hidden]);
    expect(await audiencesWith(world, 'organisation', open)).toEqual(['staff', 'desk']);
    expect(JSON.stringify(await everything(world)).match(/A secret/g)?.length).toBeGreaterThan(0);
    for (const audience of ['public', 'partner'] as const)
      expect(JSON.stringify(await world.window(audience, 'organisation'))).not.toContain('A secret');
    await unmergeOrganisations(world.desk, hidden ?? '', 'director');
    expect(await everything(world)).toEqual(before);
  });

  it('a generalised row goes, and comes back at night under another id', async () => {
    const { clear, veil } = await organisations(world, { clear: {}, veil: { since: '2003' } });
    await expose(world.desk, { item: 'Organisation', ids: [veil ?? ''], exposure: 'GENERALISED' });
    await coarsen(world.desk);
    const ids = async () => (await world.window('public', 'organisation')).map(({ id }) => id);
    const generalised = (await ids()).filter((id) => id !== clear);
    await merge(world, [clear, veil]);
    expect(await ids()).not.toContain(clear);
    expect(await verify(world.run)).toEqual([]);
    await coarsen(world.desk);
    const [row] = (await world.window('public', 'organisation')).filter(
      ({ id }) => !generalised.includes(id),
    );
    expect(row).toMatchObject({ slug: null, name: null, is_member: true });
    await unmergeOrganisations(world.desk, veil ?? '', 'director');
    expect(await verify(world.run)).toEqual([]);
    const back = await ids();
    expect(back).toContain(clear);
    expect(back).not.toContain(row?.id);
    expect(await found(world, 'staff', 'organisation', veil)).toMatchObject({ exposure: 'GENERALISED' });
    await coarsen(world.desk);
    const fresh = (await world.window('public', 'organisation')).filter(({ name }) => name === null);
    expect(fresh.some(({ id }) => id === row?.id)).toBe(false);
  });

  it('what readers do not see of a draft does not appear with the one that stays', async () => {
    const { known } = await organisations(world, { known: {} });
    const { unknown } = await organisations(
      world,
      { unknown: { since: '2006', otherNames: ['A draft'] } },
      false,
    );
    const [mission] = await save(world.desk, [
      {
        item: 'Mission',
        fields: {
          provenance: 'EDITORIAL',
          slug: 'with-a-draft',
          missionKind: 'FACT_FINDING',
          title: { en: 'Visit' },
          country: 'XA',
          partners: ['unknown'],
        },
      },
    ]);
    await publish(world.desk, [{ item: 'Mission', ids: [mission?.id ?? ''] }]);
    const outside = async () =>
      Object.entries(await everything(world)).filter(([table]) => !table.startsWith('desk.'));
    const before = await outside();
    await merge(world, [known, unknown]);
    expect(await outside()).toEqual(before);
    expect(await found(world, 'desk', 'organisation', known)).toMatchObject({
      other_names: ['Name of unknown', 'A draft'],
      is_member: true,
      editorial_stage: 'DRAFT',
    });
    await unmergeOrganisations(world.desk, unknown ?? '', 'director');
    expect(await outside()).toEqual(before);
  });

  it('what was hidden since the merge stays hidden when it is undone', async () => {
    const { later, gone } = await organisations(world, { later: {}, gone: { since: '2007' } });
    await merge(world, [later, gone]);
    await expose(world.desk, { item: 'Organisation', ids: [later ?? ''], exposure: 'WITHHELD' });
    await unmergeOrganisations(world.desk, gone ?? '', 'director');
    for (const id of [later, gone])
      expect(await audiencesWith(world, 'organisation', id)).toEqual(['staff', 'desk']);
    const { last, lost } = await organisations(world, { last: {}, lost: { since: '2008' } });
    await merge(world, [last, lost]);
    await withdraw(world.desk, [{ item: 'Organisation', ids: [last ?? ''] }]);
    expect(await refusal(unmergeOrganisations(world.desk, lost ?? '', 'director'))).toMatchObject({
      code: 'STAGE_INVALID',
    });
  });

  it('what has been changed since the merge stays as it is', async () => {
    const { main, side, third } = await organisations(world, {
      main: {},
      side: { since: '2009' },
      third: {},
    });
    await merge(world, [main, side]);
    const [membership] = await world.run('select id from desk.membership where organisation_id = $1', [main]);
    await save(world.desk, [
      { item: 'Membership', id: String(membership?.id), fields: { organisation: 'third' } },
      { item: 'Organisation', id: main, fields: { city: 'Genève' } },
    ]);
    await unmergeOrganisations(world.desk, side ?? '', 'director');
    expect(await found(world, 'desk', 'membership', String(membership?.id))).toMatchObject({
      organisation_id: third,
    });
    expect(await found(world, 'desk', 'organisation', main)).toMatchObject({
      city: 'Genève',
      other_names: null,
    });
    expect(await found(world, 'desk', 'organisation', side)).toMatchObject({ is_member: false });
  });

  it('an address that somebody has taken since keeps the merge from being undone', async () => {
    const { holds, taken } = await organisations(world, { holds: {}, taken: {} });
    await merge(world, [holds, taken]);
    await organisations(world, { taken: {} });
    const before = await everything(world);
    expect(await refusal(unmergeOrganisations(world.desk, taken ?? '', 'director'))).toMatchObject({
      code: 'ITEM_TAKEN',
    });
    expect(await everything(world)).toEqual(before);
  });
});
