import { afterEach, describe, expect, it } from '@jest/globals';
import { items } from '../../src/entities/entities.js';
import { naturalColumnsOf, tableOf } from '../../src/entities/house/columns.js';
import { houseDesk } from '../../src/operations/desk.js';
import { save } from '../../src/operations/save.js';
import { openOrm, type Orm } from '../../src/orm.js';
import { evaluate } from '../../src/server/evaluation.js';
import { createLogins } from '../../src/windows/logins.js';
import { openSession } from '../../src/windows/run.js';
import { createTestDatabase } from '../setup/database.js';
import { connections } from '../setup/owner.js';

const silent = (): void => undefined;
const logins = { statementTimeout: 10_000, connections };

describe('the evaluation data', () => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  let session: Awaited<ReturnType<typeof openSession>>;
  let orm: Orm;
  const open = async (evaluation: boolean): Promise<void> => {
    database = await createTestDatabase({ evaluation });
    session = await openSession(database.ownerUrl);
    orm = await openOrm(database.ownerUrl);
    await createLogins(session.run, logins);
  };
  afterEach(async () => {
    await orm.close();
    await session.close();
    await database.drop();
  });

  const members = async (): Promise<unknown> => {
    const [row] = await session.run(
      'select count(*)::int as members from window_public.organisation where is_member',
    );
    return row?.members;
  };
  const saveSomething = () =>
    save(houseDesk(orm, 'somebody'), [
      { item: 'Network', fields: { slug: 'mine', name: { en: 'Mine' }, provenance: 'EDITORIAL' } },
    ]);
  /** Of every kind: how many there are, how often they were saved, and which. */
  const all = () =>
    session.run(
      items
        .map(
          (item) =>
            `select '${item.name}' as item, count(*), sum(revision) as revisions, md5(string_agg(concat_ws(' ', ${naturalColumnsOf(item).join(', ')}), ' ' order by id)) as keys from desk.${tableOf(item)}`,
        )
        .join(' union all ') + ' order by item',
    );

  it('are not mixed with what people have saved in an embedded database', async () => {
    await open(false);
    await saveSomething();
    expect(
      await evaluate(
        { orm, run: session.run, embedded: true },
        { RESEAU_EVALUATION: 'auto' },
        logins,
        silent,
      ),
    ).toBe(false);
    expect(await members()).toBe(0);
  });

  it('are not loaded into a database of others, or where nobody wants them', async () => {
    await open(false);
    expect(
      await evaluate(
        { orm, run: session.run, embedded: false },
        { RESEAU_EVALUATION: 'auto' },
        logins,
        silent,
      ),
    ).toBe(false);
    expect(
      await evaluate({ orm, run: session.run, embedded: true }, { RESEAU_EVALUATION: 'no' }, logins, silent),
    ).toBe(false);
    expect(await members()).toBe(0);
  });

  it('go on where a load was cut off, change nothing of what is there, and are loaded once', async () => {
    await open(true);
    // As a kill at the last moment leaves it: everything is there, but nobody has noted it.
    await session.run(`insert into desk.secret (name, value) values ('evaluation', 'loading')`);
    await session.run(`delete from desk.window_shape`);
    await saveSomething();
    const before = await all();
    const said: string[] = [];
    expect(
      await evaluate(
        { orm, run: session.run, embedded: true },
        { RESEAU_EVALUATION: 'auto' },
        logins,
        (line: string) => said.push(line),
      ),
    ).toBe(true);
    // Nothing is created, updated or rejected.
    const [titles, ...reports] = said.at(-1)?.split('\n') ?? [];
    expect(titles).toMatch(/file +created +updated +unchanged +rejected/);
    expect(reports.filter((line) => !/ 0 +0 +\d+ +0$/.test(line))).toEqual([]);
    expect(reports.length).toBeGreaterThan(20);
    expect(await all()).toEqual(before);
    expect(await members()).toBe(311);
    expect(
      await evaluate({ orm, run: session.run, embedded: true }, { RESEAU_EVALUATION: 'auto' }, logins, () =>
        expect('nothing').toBe('said'),
      ),
    ).toBe(true);
  }, 240_000);
});
