import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audiences } from '../../src/base/audience.js';
import { coarsen } from '../../src/operations/coarsen.js';
import { discard } from '../../src/operations/discard.js';
import { expose } from '../../src/operations/expose.js';
import { publish } from '../../src/operations/publish.js';
import { save } from '../../src/operations/save.js';
import { unpublish } from '../../src/operations/unpublish.js';
import { rebuild } from '../../src/windows/rebuild.js';
import { verify } from '../../src/windows/verify.js';
import { common, organisation, theme } from '../setup/drafts.js';
import { furnish, openWorld, type World } from '../setup/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await furnish(world);
});
afterAll(() => world.close());

// Nothing waits for the clock: what was written before is made old, and what is not old has been stamped.
const old = new Date('2020-01-01T00:00:00Z');
const tables = ['organisation', 'theme', 'article'];
async function age(): Promise<void> {
  await world.run('update desk.page_time set published_at = $1, updated_at = $1', [old]);
  for (const audience of audiences)
    for (const table of tables)
      await world.run(
        `update window_${audience}.${table} set published_at = $1, updated_at = $1 where published_at is not null`,
        [old],
      );
}

const moved = (moment: unknown): boolean | null => (moment === null ? null : Number(moment) > Number(old));
/** Whether each time of an item is newer than all that was made old; null: it has none; undefined: no row. */
async function times(table: string, id: string) {
  const told = await Promise.all(
    audiences.map(async (audience) => {
      const [row] = await world.run(
        `select published_at as published, updated_at as updated from window_${audience}.${table} where id = $1`,
        [id],
      );
      return [audience, row && [moved(row.published), moved(row.updated)]] as const;
    }),
  );
  return Object.fromEntries(told);
}
const make = async (change: Parameters<typeof save>[1][number], isPublished = true): Promise<string> => {
  const [saved] = await save(world.desk, [change]);
  const id = saved?.id ?? '';
  if (isPublished) await publish(world.desk, [{ item: change.item, ids: [id] }]);
  return id;
};
const change = async (item: string, id: string, fields: object): Promise<void> => {
  await save(world.desk, [{ item, id, fields: { ...fields } }]);
  await publish(world.desk, [{ item, ids: [id] }]);
};
const none = [null, null];
const [kept, changed, fresh] = [
  [false, false],
  [false, true],
  [true, true],
];
const everywhere = (now: unknown) => ({ public: now, partner: now, staff: now, desk: now });

describe('the times of a page', () => {
  it('are those of its first publication and of its last change', async () => {
    const id = await make(theme('timed', { en: 'A', fr: 'A', es: 'A' }), false);
    expect(await times('theme', id)).toEqual({ desk: none });
    await publish(world.desk, [{ item: 'Theme', ids: [id] }]);
    expect(await times('theme', id)).toEqual(everywhere(fresh));
    await age();
    await publish(world.desk, [{ item: 'Theme', ids: [id] }]);
    expect(await times('theme', id)).toEqual(everywhere(kept));
    await save(world.desk, [{ item: 'Theme', id, fields: { label: { en: 'B' } } }]);
    expect(await times('theme', id)).toEqual(everywhere(kept));
    await publish(world.desk, [{ item: 'Theme', ids: [id] }]);
    expect(await times('theme', id)).toEqual(everywhere(changed));
  });

  it('do not tell an audience of changes that it does not see', async () => {
    const id = await make(organisation('silent'));
    await age();
    await change('Organisation', id, { internalNote: 'A note of the secretariat.' });
    expect(await times('organisation', id)).toEqual({ ...everywhere(kept), staff: changed });
    await age();
    await change('Organisation', id, { contactPhone: '+41 22 000 00 00' });
    expect(await times('organisation', id)).toEqual({
      public: kept,
      partner: changed,
      staff: changed,
      desk: kept,
    });
  });

  it('say nothing of the time in which an item was withheld', async () => {
    const id = await make(organisation('hidden', { exposure: 'WITHHELD' }));
    expect(await times('organisation', id)).toEqual({ staff: fresh, desk: none });
    await age();
    await change('Organisation', id, { city: 'Elsewhere' });
    expect(await times('organisation', id)).toEqual({ staff: changed, desk: none });
    await expose(world.desk, { item: 'Organisation', ids: [id], exposure: 'PUBLIC', approvedBy: 'director' });
    expect(await times('organisation', id)).toMatchObject({ public: fresh, partner: fresh });
  });

  it('are none of a generalised row, and are as before when it is shown again in full', async () => {
    const id = await make(organisation('veiled'));
    await age();
    await expose(world.desk, { item: 'Organisation', ids: [id], exposure: 'GENERALISED' });
    await coarsen(world.desk);
    expect((await times('organisation', id)).public).toBeUndefined();
    expect(
      await world.run(
        'select 1 from window_public.organisation where name is null and (published_at is not null or updated_at is not null)',
      ),
    ).toEqual([]);
    expect(
      await world.run(
        `select 1 from desk.page_time p join published.organisation o on o.cover_id = p.item_id`,
      ),
    ).toEqual([]);
  });

  it('follow its relations to many, and what vanishes from them', async () => {
    const other = await make(theme('vanishing', { en: 'A', fr: 'A', es: 'A' }));
    const id = await make(organisation('related'));
    await age();
    await change('Organisation', id, { themes: ['vanishing'] });
    expect(await times('organisation', id)).toEqual(everywhere(changed));
    await age();
    await unpublish(world.desk, [{ item: 'Theme', ids: [other] }]);
    expect(await times('organisation', id)).toEqual(everywhere(changed));
  });

  it('follow the blocks of a page, those that leave it too', async () => {
    const article = (slug: string) => ({
      item: 'Article',
      fields: { ...common, slug, articleKind: 'NEWS', title: { en: 'Title' } },
    });
    const [one, two] = [await make(article('one')), await make(article('two'))];
    await age();
    const block = await make({
      item: 'Block',
      fields: {
        ...common,
        slug: 'a-block',
        article: 'one',
        position: 1,
        blockKind: 'TEXT',
        text: { en: 'Text' },
      },
    });
    expect(await times('article', one)).toEqual(everywhere(changed));
    expect(await times('article', two)).toEqual(everywhere(kept));
    await age();
    await change('Block', block, { text: { en: 'Other text' } });
    expect(await times('article', one)).toEqual(everywhere(changed));
    await age();
    await change('Block', block, { article: 'two' });
    expect(await times('article', one)).toEqual(everywhere(changed));
    expect(await times('article', two)).toEqual(everywhere(changed));
    await age();
    await unpublish(world.desk, [{ item: 'Block', ids: [block] }]);
    expect(await times('article', one)).toEqual(everywhere(kept));
    expect(await times('article', two)).toEqual(everywhere(changed));
  });

  it('outlive a page that is taken down, and a window that is built anew', async () => {
    const id = await make(theme('lasting', { en: 'A', fr: 'A', es: 'A' }));
    await age();
    await unpublish(world.desk, [{ item: 'Theme', ids: [id] }]);
    await publish(world.desk, [{ item: 'Theme', ids: [id] }]);
    expect(await times('theme', id)).toEqual(everywhere(changed));
    await age();
    for (const audience of audiences) await rebuild(world.run, audience, true);
    expect(await times('theme', id)).toEqual(everywhere(kept));
    expect(await verify(world.run)).toEqual([]);
  });

  it('are forgotten with an item that is removed for good', async () => {
    const id = await make(theme('removed', { en: 'A', fr: 'A', es: 'A' }));
    await discard(world.desk, [{ item: 'Theme', ids: [id] }]);
    expect(await world.run('select 1 from desk.page_time where item_id = $1', [id])).toEqual([]);
  });
});
