import { describe, expect, it } from '@jest/globals';
import { ReplicaWatch } from '../../src/server/replica-watch.js';
import { fingerprintOf } from '../../src/windows/fingerprint.js';
import { replicatedTables } from '../../src/windows/replica.js';
import type { Row } from '../../src/windows/run.js';

const lag = 30_000;
const deaf = 'the replica does not hear of the database of the desk';

/** A replica whose row and clock are given. */
function watched(): {
  watch: ReplicaWatch;
  row: Record<string, unknown>;
  clock: { now: number };
  fails: { now: boolean };
} {
  const row = { shape: fingerprintOf('public'), evaluation: false, beat: '7', tables: replicatedTables() };
  const [clock, fails] = [{ now: 0 }, { now: false }];
  const run = (): Promise<Row[]> =>
    fails.now ? Promise.reject(new Error('gone')) : Promise.resolve([{ ...row }]);
  return { watch: new ReplicaWatch(run, lag, () => clock.now), row, clock, fails };
}

describe('a server of a replica', () => {
  it('answers nothing before it has heard of the desk itself, whatever the replica holds', async () => {
    const { watch, row } = watched();
    expect(watch.problem).toBe('the replica has not been looked at yet');
    await watch.look();
    await watch.look();
    expect(watch.problem).toBe(deaf);
    row.beat = '8';
    await watch.look();
    expect(watch.problem).toBeUndefined();
  });

  it('stops after the time without a word by its own clock, and goes on with the next word', async () => {
    const { watch, row, clock, fails } = watched();
    await watch.look();
    row.beat = '8';
    await watch.look();
    clock.now += lag;
    expect(watch.problem).toBeUndefined();
    clock.now += 1;
    expect(watch.problem).toBe(deaf);
    await watch.look();
    expect(watch.problem).toBe(deaf);
    row.beat = '9';
    await watch.look();
    expect(watch.problem).toBeUndefined();
    fails.now = true;
    await watch.look();
    expect(watch.problem).toBe('the database does not answer, or is no replica');
  });

  it('counts the time from before the look, however long that took', async () => {
    const clock = { now: 0 };
    let beat = 0;
    const run = (): Promise<Row[]> => {
      beat += 1;
      clock.now += lag + 1;
      return Promise.resolve([
        { shape: fingerprintOf('public'), evaluation: true, beat: String(beat), tables: replicatedTables() },
      ]);
    };
    const watch = new ReplicaWatch(run, lag, () => clock.now);
    await watch.look();
    await watch.look();
    expect(watch.problem).toBe(deaf);
    expect(watch.isEvaluation).toBe(true);
  });

  it('answers nothing from tables that are being filled, nor from those of another version', async () => {
    const { watch, row } = watched();
    await watch.look();
    row.beat = '8';
    row.tables = replicatedTables() - 1;
    await watch.look();
    expect(watch.problem).toMatch(/^the replica is still being filled: \d+ of \d+ tables$/);
    row.tables = replicatedTables();
    row.shape = 'another';
    await watch.look();
    expect(watch.problem).toMatch(/^the window was published by another version/);
  });
});
