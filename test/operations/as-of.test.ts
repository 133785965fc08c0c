import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asOf, type MomentOfItem, type Yesterday } from '../../src/operations/as-of.js';
import { expose } from '../../src/operations/expose.js';
import { publish } from '../../src/operations/publish.js';
import { save } from '../../src/operations/save.js';
import { unpublish } from '../../src/operations/unpublish.js';
import { withdraw } from '../../src/operations/withdraw.js';
import { common, theme } from '../setup/drafts.js';
import { furnish, openWorld, type World } from '../setup/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await furnish(world);
});
afterAll(() => world.close());

const pause = () => world.run('select pg_sleep(0.02)');
const now = async (): Promise<Date> => {
  await pause();
  const [row] = await world.run('select now() as now');
  await pause();
  return new Date(row?.now as string);
};
const past = async (wish: MomentOfItem): Promise<Yesterday | undefined> =>
  (await asOf(world.desk, [wish]))[0];
const shown = (item: string, ids: readonly string[], more: object = {}) =>
  publish(world.desk, [{ item, ids, ...more }]);
const organisation = async (slug: string, more: object = {}): Promise<string> => {
  const [saved] = await save(world.desk, [
    {
      item: 'Organisation',
      fields: {
        ...common,
        slug,
        name: slug,
        type: 'NATIONAL_NGO',
        exposure: 'PUBLIC',
        internalNote: 'Inside',
        ...more,
      },
    },
  ]);
  return saved?.id ?? '';
};

describe('an earlier day', () => {
  it('is told as it was published then, and not as it was drafted', async () => {
    const start = await now();
    const id = await organisation('earlier', { city: 'First' });
    const drafted = await now();
    await shown('Organisation', [id]);
    const first = await now();
    await save(world.desk, [{ item: 'Organisation', id, fields: { city: 'Second' } }]);
    const draftedAgain = await now();
    await shown('Organisation', [id]);
    const second = await now();
    const at = (moment: Date) => past({ item: 'Organisation', id, at: moment });
    expect([await at(start), await at(drafted)]).toEqual([undefined, undefined]);
    expect(await at(first)).toMatchObject({ content: { city: 'First', internalNote: 'Inside' } });
    expect(await at(draftedAgain)).toMatchObject({ content: { city: 'First' } });
    expect(await at(second)).toMatchObject({ content: { city: 'Second' } });
    expect(await past({ item: 'Theme', id, at: second })).toBeUndefined();
  });

  it('says nothing of what has been withdrawn or taken down since', async () => {
    for (const take of [withdraw, unpublish]) {
      const id = await organisation(`gone-${take.name}`);
      await shown('Organisation', [id]);
      const then = await now();
      expect(await past({ item: 'Organisation', id, at: then })).toBeDefined();
      await take(world.desk, [{ item: 'Organisation', ids: [id] }]);
      expect(await past({ item: 'Organisation', id, at: then })).toBeUndefined();
    }
  });

  it('shows in a yesterday no language, and no item that it refers to, that is not shown today', async () => {
    const [one] = await save(world.desk, [theme('language', { en: 'Word', fr: 'Mot', es: 'Palabra' })]);
    const theme1 = one?.id ?? '';
    await shown('Theme', [theme1]);
    const id = await organisation('refers', { themes: [{ id: theme1 }] });
    await shown('Organisation', [id]);
    const then = await now();
    expect(await past({ item: 'Organisation', id, at: then })).toMatchObject({
      content: { themes: [theme1] },
    });
    await unpublish(world.desk, [{ item: 'Theme', ids: [theme1], locales: ['en', 'es'] }]);
    expect((await past({ item: 'Theme', id: theme1, at: then }))?.content.label).toEqual({ fr: 'Mot' });
    await unpublish(world.desk, [{ item: 'Theme', ids: [theme1] }]);
    expect(await past({ item: 'Organisation', id, at: then })).toMatchObject({ content: { themes: [] } });
  });

  it('is that of staff, who go on reading what others may not', async () => {
    const id = await organisation('withheld-later');
    await shown('Organisation', [id]);
    const then = await now();
    await expose(world.desk, { item: 'Organisation', ids: [id], exposure: 'WITHHELD' });
    expect(await past({ item: 'Organisation', id, at: then })).toMatchObject({
      content: { name: 'withheld-later' },
    });
  });
});
