import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrate, openOrm, pendingDifference, type Orm } from '../../src/orm.js';
import { openSession, type Run } from '../../src/windows/run.js';
import { createTestDatabase, type TestDatabase } from '../setup/database.js';

let database: TestDatabase;
let orm: Orm;
let session: { run: Run; close(): Promise<void> };
beforeAll(async () => {
  database = await createTestDatabase({ empty: true });
  session = await openSession(database.ownerUrl);
  orm = await openOrm(database.ownerUrl);
  await migrate(orm);
});
afterAll(async () => {
  await orm.close();
  await session.close();
  await database.drop();
});

describe('entities and migrations', () => {
  it('agree, and there is nothing left to run', async () => {
    expect(await migrate(orm)).toEqual([]);
    expect(await pendingDifference(orm)).toBe('');
  });

  it.each([
    ['a column that is missing', 'alter table desk.country drop column iso3', 'iso3'],
    ['a column too many', 'alter table published.theme add column extra text', 'extra'],
    ['a column of another type', 'alter table desk.theme alter column label type text', 'label'],
    ['a column that may be empty', 'alter table desk.region alter column slug drop not null', 'slug'],
    [
      'a rule that is missing',
      'alter table desk.organisation drop constraint organisation_founded_year_check',
      'founded_year',
    ],
    ['an index that is missing', 'drop index desk.organisation_country_id_index', 'country_id'],
    [
      'a foreign key that is missing',
      'alter table desk.organisation drop constraint organisation_country_id_foreign',
      'country_id',
    ],
  ])('are told apart by %s', async (_, change, telling) => {
    const before = await pendingDifference(orm);
    await session.run(change);
    const after = await pendingDifference(orm);
    expect(after).not.toBe(before);
    expect(after).toContain(telling);
  });
});
