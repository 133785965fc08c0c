import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { repair } from '../../src/windows/repair.js';
import { verify } from '../../src/windows/verify.js';
import { furnish, openWorld, organisations, type World } from '../setup/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await furnish(world);
  await organisations(world, {
    a: { since: '2001', country: 'XA', themes: ['torture'] },
    b: { since: '2002' },
  });
}, 60_000);
afterAll(() => world.close());

describe('verify and repair', () => {
  it('find and heal rows that were changed, taken away or added, and nothing else', async () => {
    await world.run(`update window_public.theme set label_fr = 'tampered' where slug = 'torture'`);
    await world.run(`delete from window_partner.membership`);
    await world.run(
      `insert into window_staff.region (id, provenance, saved_at, slug, scheme, name_fr, name_en, name_es) values ('00000000-0000-4000-8000-000000000000', 'SAMPLE', now(), 'intruder', 'OMCT', 'a', 'a', 'a')`,
    );
    await world.run(`delete from window_desk.organisation_themes`);
    const found = await verify(world.run);
    expect(found.map(({ audience, table }) => `${audience} ${table}`)).toEqual([
      'public theme',
      'partner membership',
      'staff region',
      'desk organisation_themes',
    ]);
    expect(found[0]).toMatchObject({ missing: 0, extra: 0, different: 1 });
    expect(found[1]).toMatchObject({ extra: 0, different: 0 });
    expect(found[2]).toEqual({
      audience: 'staff',
      table: 'region',
      missing: 0,
      extra: 1,
      different: 0,
      ids: ['00000000-0000-4000-8000-000000000000'],
    });
    const untouched = async () =>
      (await world.run('select max(xmin::text::bigint) as newest from window_public.organisation'))[0];
    const before = await untouched();
    expect(await repair(world.run)).toEqual(found);
    expect(await verify(world.run)).toEqual([]);
    expect(await repair(world.run)).toEqual([]);
    expect(await untouched()).toEqual(before);
  });
});
