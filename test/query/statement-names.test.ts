import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLog } from '../../src/base/log.js';
import { AudiencePool } from '../../src/query/audience-pool.js';
import { loginUrl } from '../../src/windows/logins.js';
import { openLibrary, type Library } from '../setup/reader.js';

let library: Library;
beforeAll(async () => {
  library = await openLibrary();
  await library.side('public');
}, 200_000);
afterAll(() => library.close());

const kept = `select coalesce(json_agg(statement order by statement), '[]')::text as data from pg_prepared_statements`;

async function connection(names = true): Promise<AudiencePool & AsyncDisposable> {
  const url = await loginUrl(library.run, library.ownerUrl, 'public');
  const settings = { connections: 1, deadline: 60_000, queue: 10, log: createLog('error') };
  const pool = new AudiencePool({ url, names, ...settings });
  return Object.assign(pool, { [Symbol.asyncDispose]: () => pool.close() });
}

const statementsOf = async (pool: AudiencePool): Promise<string[]> =>
  (JSON.parse(await pool.text(kept, [])) as string[]).filter((statement) => statement !== kept);

describe('a connection of an audience', () => {
  it('prepares what comes a second time, and answers each time alike', async () => {
    await using pool = await connection();
    const statement = 'select $1::text as data';
    for (const [value, prepared] of [
      ['a', []],
      ['b', [statement]],
      ['c', [statement]],
    ] as const) {
      expect(await pool.text(statement, [value])).toBe(value);
      expect(await statementsOf(pool)).toEqual(prepared);
    }
  });

  it('prepares nothing where names are off', async () => {
    await using pool = await connection(false);
    for (let times = 0; times < 3; times += 1) await pool.text('select $1::text as data', ['a']);
    expect(await statementsOf(pool)).toEqual([]);
  });

  it('keeps no more than half a million characters prepared, however long statements are', async () => {
    await using pool = await connection();
    const long = (n: number): string => `select $1::text || '${String(n).padStart(30_000, '0')}' as data`;
    for (let n = 0; n < 20; n += 1)
      for (const value of ['a', 'b', 'c'])
        expect(await pool.text(long(n), [value])).toMatch(new RegExp(`^${value}0+${n}$`));
    const statements = await statementsOf(pool);
    const length = statements.reduce((sum, statement) => sum + statement.length, 0);
    expect(length).toBeGreaterThan(450_000);
    expect(length).toBeLessThanOrEqual(500_000);
  });

  it('keeps no more than 500 prepared, however short they are', async () => {
    await using pool = await connection();
    await statementsOf(pool);
    for (let n = 0; n < 520; n += 1)
      for (const value of ['a', 'b'])
        expect(await pool.text(`select $1::text || '${n}' as data`, [value])).toBe(`${value}${n}`);
    expect((await statementsOf(pool)).length).toBeGreaterThan(480);
    expect((await statementsOf(pool)).length).toBeLessThanOrEqual(500);
  });
});
