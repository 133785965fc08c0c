import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { save } from '../../src/operations/save.js';
import { openOrm, type Orm } from '../../src/orm.js';
import { evaluate } from '../../src/server/evaluation.js';
import { openSession } from '../../src/windows/run.js';
import { connections } from '../setup/owner.js';
import { createTestDatabase } from '../setup/database.js';
import { houseDesk } from '../../src/operations/desk.js';

const silent = (): void => undefined;

describe('the evaluation data', () => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  let session: Awaited<ReturnType<typeof openSession>>;
  let orm: Orm;
  beforeEach(async () => {
    database = await createTestDatabase();
    session = await openSession(database.ownerUrl);
    orm = await openOrm(database.ownerUrl);
  });
  afterEach(async () => {
    await orm.close();
    await session.close();
    await database.drop();
  });

  const members = async (): Promise<unknown> => {
    const [row] = await session.run('select count(*)::int as members from window_public.organisation where is_member');
    return row?.members;
  };
  const logins = { statementTimeout: 10_000, connections };
  const saveSomething = () =>
    save(houseDesk(orm, 'somebody'), [{ item: 'Network', fields: { slug: 'mine', name: { en: 'Mine' }, provenance: 'EDITORIAL' } }]);

  it('are not mixed with what people have saved in an embedded database', async () => {
    await saveSomething();
    expect(await evaluate(orm, session.run, { RESEAU_EVALUATION: 'auto' }, true, logins, silent)).toBe(false);
    expect(await members()).toBe(0);
  });

  it('are not loaded into a database of others, or where nobody wants them', async () => {
    expect(await evaluate(orm, session.run, { RESEAU_EVALUATION: 'auto' }, false, logins, silent)).toBe(false);
    expect(await evaluate(orm, session.run, { RESEAU_EVALUATION: 'no' }, true, logins, silent)).toBe(false);
    expect(await members()).toBe(0);
  });

  it('go on where a load was cut off, and are loaded once', async () => {
    await session.run(`insert into desk.secret (name, value) values ('evaluation', 'loading')`);
    await saveSomething();
    const said: string[] = [];
    expect(await evaluate(orm, session.run, { RESEAU_EVALUATION: 'auto' }, true, logins, (line: string) => said.push(line))).toBe(true);
    expect(await members()).toBe(311);
    expect(said.at(-1)).toContain('rejected');
    expect(await evaluate(orm, session.run, { RESEAU_EVALUATION: 'auto' }, true, logins, () => expect('nothing').toBe('said'))).toBe(true);
  }, 240_000);
});
