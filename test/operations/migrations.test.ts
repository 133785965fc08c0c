import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { migrate, openOrm, pendingDifference, type Orm } from '../../src/orm.js';
import { createTestDatabase, type TestDatabase } from '../setup/database.js';

let database: TestDatabase;
let orm: Orm;
beforeAll(async () => {
  database = await createTestDatabase({ empty: true });
  orm = await openOrm(database.ownerUrl);
});
afterAll(async () => {
  await orm.close(true);
  await database.drop();
});

it('migrations make the tables that the entities say, once, and the row that serialises publishing', async () => {
  expect(await migrate(orm)).not.toEqual([]);
  expect(await migrate(orm)).toEqual([]);
  expect(await pendingDifference(orm)).toBe('');
  expect(await orm.em.getConnection().execute('select id from desk.publishing')).toEqual([{ id: 1 }]);
});

it('a difference is seen, and not looked for where windows would be mistaken for the desk', async () => {
  await orm.em.getConnection().execute('alter table desk.theme drop column theme_kind');
  expect(await pendingDifference(orm)).toContain('"theme_kind"');
  await orm.em.getConnection().execute('create schema window_public');
  await expect(pendingDifference(orm)).rejects.toThrow('without windows');
});
