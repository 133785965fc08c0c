import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readConfig } from '../../src/base/config.js';
import { createLog } from '../../src/base/log.js';
import { sample } from '../../src/commands/sample.js';
import { copied } from '../../src/exchange/sample/copies.js';
import { scaleSample } from '../../src/exchange/sample/scale.js';
import { publicMembers } from '../../src/exchange/sample.js';
import { createLogins } from '../../src/windows/logins.js';
import { openSession, type Row, type Run } from '../../src/windows/run.js';
import { verify } from '../../src/windows/verify.js';
import { createTestDatabase } from '../setup/database.js';
import { connections } from '../setup/owner.js';

const scale = 3;
let run: Run;
let before: Row[];
let close: () => Promise<void>;

const quiet = () => undefined;
const count = async (from: string): Promise<number> =>
  Number((await run(`select count(*) from ${from}`))[0]?.count);
const sizes = () =>
  run(`select (select count(*) from window_public.organisation where is_member)::int as members,
  (select count(*) from desk.appeal where provenance = 'SAMPLE')::int as appeals, (select count(*) from desk.contribution)::int as contributions,
  (select count(*) from desk.membership where provenance <> 'SAMPLE')::int as real, (select count(*) from window_staff."grant")::int as grants`);

beforeAll(async () => {
  const database = await createTestDatabase({ evaluation: true });
  const session = await openSession(database.ownerUrl);
  run = session.run;
  close = async () => {
    await session.close();
    await database.drop();
  };
  await createLogins(run, { statementTimeout: 10_000, connections });
  before = await sizes();
}, 300_000);
afterAll(() => close());

describe('scaling the sample', () => {
  it.each([0, 1, 1001, 2.5, Number.NaN])('refuses %p', async (wrong) => {
    await expect(scaleSample(run, wrong, quiet)).rejects.toMatchObject({ code: 'COMMAND_INVALID' });
  });

  it.each<[Record<string, string>, string[]]>([
    [{}, []],
    [{ scale: 'ten' }, []],
    [{ scale: '-3' }, []],
    [{ scale: '3' }, ['more']],
  ])('is called with a number only, not with %j %j', async (options, words) => {
    const given = { config: readConfig({}), log: createLog('silent'), say: quiet, options, words };
    await expect(sample.run(given)).rejects.toMatchObject({
      code: 'COMMAND_INVALID',
      message: expect.stringMatching(/^usage: /) as unknown,
    });
  });

  it('refuses a database with work of its own, and one without a sample', async () => {
    await run(`update desk.theme set provenance = 'EDITORIAL' where slug = 'torture'`);
    await expect(scaleSample(run, scale, quiet)).rejects.toMatchObject({
      code: 'COMMAND_INVALID',
      message: expect.stringMatching('themes') as unknown,
    });
    await run(`update desk.theme set provenance = 'PUBLISHED_SOURCE' where slug = 'torture'`);
    const empty = await createTestDatabase();
    const session = await openSession(empty.ownerUrl);
    await expect(scaleSample(session.run, scale, quiet)).rejects.toMatchObject({ code: 'COMMAND_INVALID' });
    await session.close();
    await empty.drop();
    expect(await sizes()).toEqual(before);
  });

  it('multiplies what the public finds, and leaves what is real and what is summed alone', async () => {
    expect(before[0]).toMatchObject({ members: publicMembers, appeals: 2000, contributions: 10_000 });
    await scaleSample(run, scale, quiet);
    expect(await sizes()).toEqual([
      { ...before[0], members: publicMembers * scale, appeals: 2000 * scale, contributions: 10_000 * scale },
    ]);
  }, 240_000);

  it('leaves no window that differs from its projection', async () => {
    expect(await verify(run)).toEqual([]);
  }, 240_000);

  it('keeps each copy among the copies of its number', async () => {
    const suffix = (alias: string, key = 'slug') => `substring(${alias}.${key} from '-x[0-9]+$')`;
    const astray = [
      `desk.appeal a join desk.appeal p on p.id = a.parent_id where ${suffix('a')} is distinct from ${suffix('p')}`,
      `published.contribution c join published.donor d on d.id = c.donor_id where ${suffix('c', 'reference')} is distinct from ${suffix('d')}`,
      `desk.appeal_addressees k join desk.appeal a on a.id = k.owner_id join desk.authority t on t.id = k.target_id where ${suffix('a')} is distinct from ${suffix('t')}`,
      `published.mission_partners k join published.mission m on m.id = k.owner_id join published.organisation t on t.id = k.target_id where ${suffix('m')} is distinct from ${suffix('t')}`,
    ];
    for (const from of astray) expect([from, await count(from)]).toEqual([from, 0]);
    expect(await count(`desk.appeal where parent_id is not null and slug ~ '-x2$'`)).toBe(
      await count(
        `desk.appeal where parent_id is not null and slug !~ '-x[0-9]+$' and provenance = 'SAMPLE'`,
      ),
    );
  });

  it('names no more than the kinds whose names can be told apart', () => {
    expect(copied.map((item) => item.name)).toEqual(
      expect.arrayContaining(['Organisation', 'Membership', 'Appeal', 'Contribution', 'Support', 'Block']),
    );
    for (const name of ['Country', 'ExchangeRate', 'Grant', 'FinancialStatement', 'StatementLine'])
      expect(copied.some((item) => item.name === name)).toBe(false);
  });

  it('refuses a second time', async () => {
    await expect(scaleSample(run, scale, quiet)).rejects.toMatchObject({ code: 'COMMAND_INVALID' });
  });
});
