import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { coarsen } from '../../src/operations/coarsen.js';
import { expose } from '../../src/operations/expose.js';
import { publish } from '../../src/operations/publish.js';
import { save } from '../../src/operations/save.js';
import { unpublish } from '../../src/operations/unpublish.js';
import { withdraw } from '../../src/operations/withdraw.js';
import { rebuild } from '../../src/windows/rebuild.js';
import { organisation, theme } from '../setup/drafts.js';
import { furnish, openWorld, type World } from '../setup/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await furnish(world);
});
afterAll(() => world.close());

const feed = (after: number, audience = 'public') =>
  world.run(
    `select number, kind, id, is_gone as gone from window_${audience}.change where number > $1 order by number`,
    [after],
  );
const end = async (audience = 'public'): Promise<number> =>
  Number((await feed(0, audience)).at(-1)?.number ?? 0);
/** What the feed of the public says of what a piece of work did. */
const told = async (work: () => Promise<unknown>) => {
  const before = await end();
  await work();
  return (await feed(before)).map(({ kind, id, gone }) => [kind, id, gone]);
};
/** Of every item that stands in a window there is a row that says so, and of no other. */
const agrees = async (audience: string): Promise<void> => {
  const tables = await world.run(
    `select distinct kind, split_part(item, '_' || replace(id::text, '-', ''), 1) as name from window_${audience}.change`,
  );
  for (const { kind, name } of tables)
    expect(
      await world.run(
        `select id from (select id from window_${audience}.${String(name)} except select id from window_${audience}.change where kind = $1 and not is_gone) a
union all select id from (select id from window_${audience}.change where kind = $1 and not is_gone except select id from window_${audience}.${String(name)}) b`,
        [kind],
      ),
    ).toEqual([]);
};
const made = async (slug: string): Promise<string> => {
  const [saved] = await save(world.desk, [theme(slug, { en: 'A', fr: 'A', es: 'A' })]);
  return saved?.id ?? '';
};

describe('the feed of changes', () => {
  it('tells what comes, changes and goes, and of a draft nothing', async () => {
    const id = await made('fed');
    const target = [{ item: 'Theme', ids: [id] }];
    expect(await told(() => publish(world.desk, target))).toEqual([['Theme', id, false]]);
    expect(await told(() => save(world.desk, [theme('fed', { en: 'B' })]))).toEqual([]);
    expect(await told(() => publish(world.desk, target))).toEqual([['Theme', id, false]]);
    expect(await told(() => publish(world.desk, target))).toEqual([]);
    expect(await told(() => unpublish(world.desk, target))).toEqual([['Theme', id, true]]);
    expect(await feed(0).then((rows) => rows.filter((row) => row.id === id).length)).toBe(1);
  });

  it('tells an organisation whose list of themes is another', async () => {
    const ids = [await made('listed')];
    await publish(world.desk, [{ item: 'Theme', ids }]);
    const [saved] = await save(world.desk, [organisation('listing')]);
    const target = [{ item: 'Organisation', ids: [saved?.id ?? ''] }];
    await publish(world.desk, target);
    await save(world.desk, [{ item: 'Organisation', id: saved?.id ?? '', fields: { themes: ['listed'] } }]);
    expect(await told(() => publish(world.desk, target))).toEqual([['Organisation', saved?.id, false]]);
  });

  it('tells the same of what is withdrawn, taken down and generalised', async () => {
    const some = await save(
      world.desk,
      ['one', 'two', 'three'].map((slug) => organisation(`alike-${slug}`)),
    );
    const [one = '', two = '', three = ''] = some.map(({ id }) => id);
    for (const { id } of some) await publish(world.desk, [{ item: 'Organisation', ids: [id] }]);
    expect(await told(() => withdraw(world.desk, [{ item: 'Organisation', ids: [one] }]))).toEqual([
      ['Organisation', one, true],
    ]);
    expect(await told(() => unpublish(world.desk, [{ item: 'Organisation', ids: [two] }]))).toEqual([
      ['Organisation', two, true],
    ]);
    expect(
      await told(() => expose(world.desk, { item: 'Organisation', ids: [three], exposure: 'GENERALISED' })),
    ).toEqual([['Organisation', three, true]]);
    const night = await told(() => coarsen(world.desk));
    expect(night).toEqual([['Organisation', expect.not.stringContaining(three), false]]);
  });

  it('goes on where it was when the window is built anew', async () => {
    const before = await feed(0);
    await rebuild(world.run, 'public', true);
    expect(await feed(0)).toEqual(before);
    // What the window and its feed do not agree about is told.
    await world.run(
      'delete from window_public.change where number = (select max(number) from window_public.change where not is_gone)',
    );
    await rebuild(world.run, 'public', true);
    for (const audience of ['public', 'partner', 'staff', 'desk']) await agrees(audience);
  });
});
