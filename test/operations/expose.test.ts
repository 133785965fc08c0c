import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Change } from '../../src/operations/change.js';
import { coarsen } from '../../src/operations/coarsen.js';
import { expose } from '../../src/operations/expose.js';
import { publish } from '../../src/operations/publish.js';
import { save } from '../../src/operations/save.js';
import { unpublish } from '../../src/operations/unpublish.js';
import { verify } from '../../src/windows/verify.js';
import { withdraw } from '../../src/operations/withdraw.js';
import { audiencesWith, found, refusal, theme } from '../setup/drafts.js';
import { furnish, openWorld, organisations, type World } from '../setup/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await furnish(world);
}, 60_000);
afterAll(() => world.close());
// No test leaves a window that differs from its projection.
beforeEach(async () => expect(await verify(world.run)).toEqual([]));

const create = async (change: Change) => (await save(world.desk, [change]))[0]?.id ?? '';

describe('expose', () => {
  it('generalises by removing only; the rest appears at night, under another id, and goes with a withdrawal', async () => {
    const { veil } = await organisations(world, {
      veil: {
        since: '2003',
        country: 'XA',
        themes: ['torture'],
        website: 'https://veil.example',
        sources: ['https://www.omct.org/page'],
      },
    });
    const ids = [veil ?? ''];
    const before = await world.window('public', 'organisation');
    await expose(world.desk, { item: 'Organisation', ids, exposure: 'GENERALISED' });
    const removed = await world.window('public', 'organisation');
    expect(removed).toEqual(before.filter((row) => row.id !== veil));
    expect(await found(world, 'staff', 'organisation', veil)).toMatchObject({
      slug: 'veil',
      exposure: 'GENERALISED',
    });
    expect(await coarsen(world.desk)).toBe(1);
    expect(await coarsen(world.desk)).toBe(0);
    const [coarse] = (await world.window('public', 'organisation')).filter(
      (row) => !removed.some((old) => old.id === row.id),
    );
    expect(coarse).toMatchObject({
      slug: null,
      name: null,
      website: null,
      country_id: null,
      is_member: true,
      member_since: 2000,
      provenance: 'SAMPLE',
      served_en: null,
      available: null,
      stale_locales: null,
    });
    expect(coarse?.region_id).not.toBeNull();
    expect(coarse?.id).not.toBe(veil);
    expect(
      await world.run('select from window_public.organisation_themes where owner_id = $1', [coarse?.id]),
    ).toHaveLength(1);
    expect(
      await world.run('select from window_public.organisation_sources where owner_id = $1', [coarse?.id]),
    ).toHaveLength(0);
    await withdraw(world.desk, [{ item: 'Organisation', ids }]);
    expect(await world.window('public', 'organisation')).toEqual(removed);
  });

  it('needs a second person to loosen, and none to tighten', async () => {
    const { tight } = await organisations(world, { tight: { exposure: 'WITHHELD' } });
    const ids = [tight ?? ''];
    const loosen = (approvedBy?: string) =>
      expose(world.desk, { item: 'Organisation', ids, exposure: 'PUBLIC', approvedBy });
    for (const nobody of [undefined, '', ' ', 'editor', ' editor '])
      expect(await refusal(loosen(nobody))).toMatchObject({ code: 'EXPOSURE_LOOSENED' });
    expect(await audiencesWith(world, 'organisation', tight)).toEqual(['staff', 'desk']);
    await loosen('director');
    expect(await audiencesWith(world, 'organisation', tight)).toEqual(['public', 'partner', 'staff', 'desk']);
    expect(
      (
        await world.run('select done_by from desk.publication where item_id = $1 order by done_at desc', [
          tight,
        ])
      )[0]?.done_by,
    ).toBe('editor, approved by director');
    await expose(world.desk, { item: 'Organisation', ids, exposure: 'WITHHELD' });
    expect(await audiencesWith(world, 'organisation', tight)).toEqual(['staff', 'desk']);
  });

  it('never uses the id of a generalised row again once its name was seen', async () => {
    const { twice } = await organisations(world, { twice: { exposure: 'GENERALISED' } });
    const ids = [twice ?? ''];
    const cover = async () =>
      (await world.run('select cover_id from published.organisation where id = $1', ids))[0]?.cover_id;
    await coarsen(world.desk);
    const first = await cover();
    expect(await found(world, 'public', 'organisation', String(first))).toBeDefined();
    await expose(world.desk, { item: 'Organisation', ids, exposure: 'PUBLIC', approvedBy: 'director' });
    expect(await found(world, 'public', 'organisation', String(first))).toBeUndefined();
    await expose(world.desk, { item: 'Organisation', ids, exposure: 'GENERALISED' });
    await coarsen(world.desk);
    expect(await found(world, 'public', 'organisation', String(first))).toBeUndefined();
    expect(await found(world, 'public', 'organisation', String(await cover()))).toBeDefined();
  });

  it('does not let a generalised row back by publishing it again', async () => {
    const { again } = await organisations(world, { again: { exposure: 'GENERALISED' } });
    const ids = [again ?? ''];
    const count = async () => (await world.window('public', 'organisation')).length;
    const before = await count();
    await coarsen(world.desk);
    expect(await count()).toBe(before + 1);
    await unpublish(world.desk, [{ item: 'Organisation', ids }]);
    await publish(world.desk, [{ item: 'Organisation', ids }]);
    expect(await count()).toBe(before);
  });

  it('is for items that can endanger someone', async () => {
    const id = await create(theme('harmless', { en: 'A' }));
    expect(
      await refusal(expose(world.desk, { item: 'Theme', ids: [id], exposure: 'WITHHELD' })),
    ).toMatchObject({ code: 'ITEM_INVALID' });
    const { odd } = await organisations(world, { odd: {} });
    expect(
      await refusal(
        expose(world.desk, { item: 'Organisation', ids: [odd ?? ''], exposure: 'SECRET' as never }),
      ),
    ).toMatchObject({
      code: 'ITEM_INVALID',
    });
  });
});
