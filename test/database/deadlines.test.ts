import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { checkout } from '../../src/database/checkout.js';
import { AnswerTimeout, Deadlines } from '../../src/database/deadlines.js';
import { createTestDatabase, type TestDatabase } from '../setup/database.js';

let database: TestDatabase;
let pool: pg.Pool;
let time = 0;
const patience = 1000;
const deadlines = new Deadlines(patience, () => time);

beforeAll(async () => {
  database = await createTestDatabase({ empty: true });
  pool = new pg.Pool({ connectionString: database.ownerUrl, max: 3 });
});

afterAll(async () => {
  deadlines.close();
  await pool.end();
  await database.drop();
});

it('gives up a statement whose answer does not come, and no other', async () => {
  await using silent = await checkout(pool);
  await using later = await checkout(pool);
  const lost = deadlines.query(silent.client, 'select pg_sleep(600)');
  const refused = expect(lost).rejects.toBeInstanceOf(AnswerTimeout);
  time += patience / 2;
  const waiting = deadlines.query<{ one: number }>(later.client, 'select 1 as one from pg_sleep(0.1)');
  deadlines.sweep();
  time += patience / 2;
  deadlines.sweep();
  await refused;
  expect((await waiting).rows).toEqual([{ one: 1 }]);
  // What has its answer is given up no more.
  time += 10 * patience;
  deadlines.sweep();
  expect((await deadlines.query(later.client, 'select')).rowCount).toBe(1);
  silent.spoil();
});

it('reports what PostgreSQL refuses', async () => {
  await using held = await checkout(pool);
  await expect(deadlines.query(held.client, 'select 1/0')).rejects.toMatchObject({ code: '22012' });
});

it('has one timer, however many statements there are', async () => {
  await using held = await checkout(pool);
  const timers = [jest.spyOn(globalThis, 'setTimeout'), jest.spyOn(globalThis, 'setInterval')];
  const fresh = new Deadlines(patience);
  try {
    for (let count = 0; count < 20; count += 1) await fresh.query(held.client, 'select');
    expect(timers.map((timer) => timer.mock.calls.length)).toEqual([0, 1]);
  } finally {
    fresh.close();
    for (const timer of timers) timer.mockRestore();
  }
});
