import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Change } from '../../src/operations/change.js';
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

const acts = async (id: string | undefined) =>
  (await world.run('select act from desk.publication where item_id = $1 order by done_at', [id])).map(
    (row) => row.act,
  );
const create = async (change: Change) => (await save(world.desk, [change]))[0]?.id ?? '';

describe('unpublish and withdraw', () => {
  it('take an item, and what requires it, out of every window but the desk, and bring both back', async () => {
    const { gone } = await organisations(world, { gone: { since: '1999', themes: ['torture'] } });
    const [membership] = await world.run('select id from desk.membership where organisation_id = $1', [gone]);
    const id = String(membership?.id);
    await unpublish(world.desk, [{ item: 'Organisation', ids: [gone ?? ''] }]);
    expect(await audiencesWith(world, 'organisation', gone)).toEqual(['desk']);
    expect(await audiencesWith(world, 'membership', id)).toEqual(['desk']);
    expect(
      await world.run('select from window_public.organisation_themes where owner_id = $1', [gone]),
    ).toHaveLength(0);
    await publish(world.desk, [{ item: 'Organisation', ids: [gone ?? ''] }]);
    expect(await audiencesWith(world, 'organisation', gone)).toEqual(['public', 'partner', 'staff', 'desk']);
    expect(await audiencesWith(world, 'membership', id)).toEqual(['public', 'partner', 'staff', 'desk']);
    expect(await acts(gone)).toEqual(['PUBLISH', 'UNPUBLISH', 'PUBLISH']);
  });

  it('withdraw withholds as well, and publishing is refused until two people want the item back', async () => {
    const { risky } = await organisations(world, { risky: {} });
    await withdraw(world.desk, [{ item: 'Organisation', ids: [risky ?? ''] }]);
    expect(await audiencesWith(world, 'organisation', risky)).toEqual(['desk']);
    expect(await found(world, 'desk', 'organisation', risky)).toMatchObject({ exposure: 'WITHHELD' });
    const [last] = await world.run(
      `select content ->> 'exposure' as exposure, number from desk.revision where item_id = $1 order by number desc`,
      [risky],
    );
    expect(last).toEqual({ exposure: 'WITHHELD', number: 2 });
    const back = [{ item: 'Organisation', ids: [risky ?? ''] }];
    expect(await refusal(publish(world.desk, back))).toMatchObject({
      code: 'STAGE_INVALID',
      message: expect.stringContaining('WITHDRAWN'),
    });
    expect(await audiencesWith(world, 'organisation', risky)).toEqual(['desk']);
    await expose(world.desk, {
      item: 'Organisation',
      ids: [risky ?? ''],
      exposure: 'GENERALISED',
      approvedBy: 'another',
    });
    expect(await audiencesWith(world, 'organisation', risky)).toEqual(['desk']);
    await publish(world.desk, back);
    expect(await audiencesWith(world, 'organisation', risky)).toEqual(['staff', 'desk']);
  });

  it('take out a theme without those that only mention it', async () => {
    const child = await create(theme('mentioning', { en: 'C' }, { broader: 'torture' }));
    await publish(world.desk, [{ item: 'Theme', ids: [child] }]);
    const [torture] = await world.run(`select id from desk.theme where slug = 'torture'`);
    await unpublish(world.desk, [{ item: 'Theme', ids: [String(torture?.id)] }]);
    expect(await found(world, 'public', 'theme', child)).toMatchObject({ broader_id: null });
    expect(await found(world, 'desk', 'theme', child)).toMatchObject({ broader_id: torture?.id });
    await publish(world.desk, [{ item: 'Theme', ids: [String(torture?.id)] }]);
    expect(await found(world, 'public', 'theme', child)).toMatchObject({ broader_id: torture?.id });
  });
});
