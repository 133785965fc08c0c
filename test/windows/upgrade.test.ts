import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { Migration } from '@mikro-orm/migrations';
import { dropDeskViews, migrate, openOrm } from '../../src/orm.js';
import { invite } from '../../src/operations/accounts/invite.js';
import { save } from '../../src/operations/save.js';
import { loginUrl } from '../../src/windows/logins.js';
import { prepareWindows } from '../../src/windows/prepare.js';
import { profileOf } from '../../src/windows/profile.js';
import { editors } from '../setup/editors.js';
import { furnish, openWorld, settings, type World } from '../setup/world.js';

const draft = [{ title_en: 'A draft' }];
const profile = profileOf(editors.writer);
let world: World;
beforeAll(async () => {
  world = await openWorld();
  await furnish(world);
  const fields = { provenance: 'SAMPLE', slug: 'a-draft', articleKind: 'NEWS', title: { en: 'A draft' } };
  await save(world.desk, [{ item: 'Article', fields }]);
  await invite(world.desk, { email: 'writer@example.org', name: 'Writer', rights: editors.writer });
  await prepareWindows(world.run, settings);
});
afterAll(() => world.close());

async function asWriter(): Promise<unknown[]> {
  const client = new Client({
    connectionString: await loginUrl(world.run, world.ownerUrl, profile.name),
  });
  await client.connect();
  try {
    return (await client.query<{ title_en: string }>('select title_en from article')).rows;
  } finally {
    await client.end();
  }
}

it('windows of an older version are replaced one by one while somebody has some rights at the desk', async () => {
  expect(await asWriter()).toEqual(draft);
  // The version before did not know this field.
  for (const audience of ['desk', 'public'])
    await world.run(`alter table window_${audience}.article drop column title_en cascade`);
  await world.run(`update desk.window_shape set shape = 'older' where audience in ('desk', 'public')`);

  const acts = (await prepareWindows(world.run, settings)).map(({ audience, act }) => [audience, act]);
  expect(acts).toEqual([
    ['public', 'rebuilt'],
    ['partner', 'kept'],
    ['staff', 'kept'],
    ['desk', 'rebuilt'],
  ]);
  expect(await asWriter()).toEqual(draft);
});

/** Runs a migration of the version that comes next. */
async function migrating(number: number, statement: string): Promise<string[]> {
  const orm = await openOrm(world.ownerUrl);
  class Next extends Migration {
    override up(): void {
      this.addSql(statement);
    }
  }
  const name = `Migration2099010100000${String(number)}_next`;
  Object.assign(orm.config.get('migrations'), { migrationsList: [{ name, class: Next }] });
  try {
    return await migrate(orm);
  } finally {
    await orm.close();
  }
}
const viewsOfDesk = async (): Promise<number> =>
  (await world.run(`select from information_schema.views where table_schema = 'window_desk'`)).length;

it('what a migration adds leaves the readers of the version before alone', async () => {
  const before = await viewsOfDesk();
  expect(before).toBeGreaterThan(5);
  expect(await migrating(1, 'alter table desk.article add column next_of_it text')).toHaveLength(1);
  expect(await viewsOfDesk()).toBe(before);
  expect(await asWriter()).toEqual(draft);
});

it('what views stand in the way of is done without them, and they come back', async () => {
  const before = await viewsOfDesk();
  const change = 'alter table desk.import_run alter column file type varchar(5000)';
  expect(await migrating(2, change)).toHaveLength(1);
  expect(await viewsOfDesk()).toBe(0);
  await prepareWindows(world.run, settings);
  expect(await viewsOfDesk()).toBe(before);
  expect(await asWriter()).toEqual(draft);
});

it('a migration that fails by itself leaves everything as it was', async () => {
  const before = await viewsOfDesk();
  await expect(migrating(3, 'alter table desk.article drop column nothing_of_it')).rejects.toMatchObject({
    code: '42703',
  });
  expect(await viewsOfDesk()).toBe(before);
});

it('the views of the desk go before a migration, in whichever order they were made', async () => {
  // Each is made of the one before it: without `cascade` only one order of seven hundred would do.
  const names = ['of', 'these', 'six', 'each', 'holds', 'another'];
  for (const [place, view] of names.entries())
    await world.run(
      `create view window_desk.${view} as select id from ${place === 0 ? 'desk.theme' : `window_desk.${names[place - 1] ?? ''}`}`,
    );
  await dropDeskViews(world.desk.orm);
  expect(
    await world.run(`select table_name from information_schema.views where table_schema = 'window_desk'`),
  ).toEqual([]);

  await prepareWindows(world.run, settings);
  expect(await asWriter()).toEqual(draft);
});
