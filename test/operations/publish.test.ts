import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Change } from '../../src/operations/change.js';
import { coarsen } from '../../src/operations/coarsen.js';
import { publish } from '../../src/operations/publish.js';
import { save } from '../../src/operations/save.js';
import { verify } from '../../src/windows/verify.js';
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

const common = { provenance: 'SAMPLE' };
const acts = async (id: string | undefined) =>
  (await world.run('select act from desk.publication where item_id = $1 order by done_at', [id])).map(
    (row) => row.act,
  );
const create = async (change: Change) => (await save(world.desk, [change]))[0]?.id ?? '';

describe('publish', () => {
  it('shows an item in every window, and notes it', async () => {
    const id = await create(theme('shown', { en: 'A', fr: 'B' }));
    expect(await publish(world.desk, [{ item: 'Theme', ids: [id] }])).toEqual([
      {
        item: 'Theme',
        id,
        locales: ['fr', 'en'],
        changes: [
          { locale: 'fr', change: 'ADDED' },
          { locale: 'en', change: 'ADDED' },
        ],
      },
    ]);
    expect(await audiencesWith(world, 'theme', id)).toEqual(['public', 'partner', 'staff', 'desk']);
    expect(await acts(id)).toEqual(['PUBLISH']);
  });

  it('publishes the chosen locales only, and refuses one that is not whole', async () => {
    const id = await create(theme('chosen', { en: 'A', fr: 'B' }));
    await publish(world.desk, [{ item: 'Theme', ids: [id], locales: ['fr'] }]);
    expect(await found(world, 'public', 'theme', id)).toMatchObject({
      available: ['fr'],
      served_en: 'fr',
      label_en: 'B',
      label_es: 'B',
    });
    expect(await refusal(publish(world.desk, [{ item: 'Theme', ids: [id], locales: ['es'] }]))).toMatchObject(
      {
        code: 'PUBLICATION_INCOMPLETE',
      },
    );
    expect(await refusal(publish(world.desk, [{ item: 'Theme', ids: [id], locales: [] }]))).toMatchObject({
      code: 'PUBLICATION_INCOMPLETE',
    });
  });

  it('refuses what the desk does not have', async () => {
    expect(
      await refusal(publish(world.desk, [{ item: 'Theme', ids: ['00000000-0000-4000-8000-000000000000'] }])),
    ).toMatchObject({
      code: 'ITEM_NOT_FOUND',
    });
    expect(await refusal(publish(world.desk, [{ item: 'Theme', ids: ['x'] }]))).toMatchObject({
      code: 'ITEM_INVALID',
    });
    expect(await refusal(publish(world.desk, [{ item: 'Nothing', ids: [] }]))).toMatchObject({
      code: 'ITEM_INVALID',
    });
  });

  it('refuses an item whose required relation is not published, names the relation, and keeps nothing', async () => {
    const region = await create({
      item: 'Region',
      fields: { ...common, slug: 'unpublished', scheme: 'M49', name: { en: 'R' } },
    });
    const country = await create({
      item: 'Country',
      fields: {
        ...common,
        iso2: 'XE',
        iso3: 'XAE',
        listing: 'FICTIONAL',
        name: { en: 'E' },
        region: 'unpublished',
      },
    });
    await expect(publish(world.desk, [{ item: 'Country', ids: [country] }])).rejects.toMatchObject({
      code: 'PUBLICATION_INCOMPLETE',
      extensions: { item: 'Country', id: country, field: 'region' },
    });
    expect(await audiencesWith(world, 'country', country)).toEqual(['desk']);
    expect(await acts(country)).toEqual([]);
    // Together, and in any order, they can be published.
    await publish(world.desk, [
      { item: 'Country', ids: [country] },
      { item: 'Region', ids: [region] },
    ]);
    expect(await audiencesWith(world, 'country', country)).toEqual(['public', 'partner', 'staff', 'desk']);
  });

  it('does not take an absence on purpose for an incomplete item', async () => {
    const { hidden } = await organisations(world, {
      hidden: { since: '2001', exposure: 'WITHHELD' },
      veiled: { since: '2001', exposure: 'GENERALISED' },
    });
    await coarsen(world.desk);
    const ids = (
      await world.run(
        'select id from desk.membership where organisation_id in (select id from desk.organisation where slug in ($1, $2))',
        ['hidden', 'veiled'],
      )
    ).map((row) => String(row.id));
    await publish(world.desk, [{ item: 'Membership', ids }]);
    expect(await audiencesWith(world, 'organisation', hidden)).toEqual(['staff', 'desk']);
    expect(await audiencesWith(world, 'membership', ids[0])).toEqual(['staff', 'desk']);
    expect(await audiencesWith(world, 'membership', ids[1])).toEqual(['staff', 'desk']);
  });

  it('lets two items exchange their names in one publication', async () => {
    const [a, b] = [await create(theme('left', { en: 'A' })), await create(theme('right', { en: 'B' }))];
    await publish(world.desk, [{ item: 'Theme', ids: [a, b] }]);
    await save(world.desk, [{ item: 'Theme', id: a, fields: { slug: 'between' } }]);
    await save(world.desk, [{ item: 'Theme', id: b, fields: { slug: 'left' } }]);
    expect(await refusal(publish(world.desk, [{ item: 'Theme', ids: [b] }]))).toMatchObject({
      code: 'ITEM_TAKEN',
    });
    await save(world.desk, [{ item: 'Theme', id: a, fields: { slug: 'right' } }]);
    await publish(world.desk, [{ item: 'Theme', ids: [a, b] }]);
    expect(await found(world, 'public', 'theme', a)).toMatchObject({ slug: 'right' });
    expect(await found(world, 'public', 'theme', b)).toMatchObject({ slug: 'left' });
  });

  it('carries relations to many, those taken away too', async () => {
    const { linked } = await organisations(world, { linked: { themes: ['torture', 'detention'] } });
    const links = async () =>
      (await world.run('select from window_public.organisation_themes where owner_id = $1', [linked])).length;
    expect(await links()).toBe(2);
    await save(world.desk, [{ item: 'Organisation', id: linked, fields: { themes: ['torture'] } }]);
    expect(await links()).toBe(2);
    await publish(world.desk, [{ item: 'Organisation', ids: [linked ?? ''] }]);
    expect(await links()).toBe(1);
  });
});
