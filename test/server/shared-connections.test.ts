import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readConfig } from '../../src/base/config.js';
import { Budget } from '../../src/server/budget.js';
import {
  mostConnectionsOf,
  shareConnections,
  connectionShareOf,
} from '../../src/server/shared-connections.js';
import type { Run } from '../../src/windows/run.js';

const spare = 10;
/** A database with so many connections. */
const allows =
  (available: number): Run =>
  () =>
    Promise.resolve([{ available }]);
const settings = (RESEAU_PROCESSES: string, RESEAU_POOL = '10') =>
  readConfig({ RESEAU_PROCESSES, RESEAU_POOL });

describe('the connections of a database', () => {
  it('are all that is asked for with one process, and less for each of several', () => {
    expect([1, 2, 3, 4, 5].map((processes) => connectionShareOf(97, processes, 10))).toEqual([
      { audience: 10, verbs: 6 },
      { audience: 7, verbs: 5 },
      { audience: 4, verbs: 3 },
      { audience: 3, verbs: 2 },
      { audience: 2, verbs: 2 },
    ]);
    expect(connectionShareOf(97, 7, 10)).toBeUndefined();
    expect(connectionShareOf(297, 4, 10)).toEqual({ audience: 10, verbs: 6 });
  });

  it('always leave some to spare, whatever the number of processes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2000 }),
        fc.integer({ min: 1, max: 64 }),
        fc.integer({ min: 1, max: 200 }),
        (available, processes, wanted) => {
          const share = connectionShareOf(available, processes, wanted);
          if (!share)
            expect((available - spare) / processes).toBeLessThan(
              mostConnectionsOf({ audience: 1, verbs: 2 }),
            );
          else {
            expect(processes * mostConnectionsOf(share) + spare).toBeLessThanOrEqual(available);
            expect(share.audience).toBeLessThanOrEqual(wanted);
            expect(Math.min(share.audience, share.verbs - 1)).toBeGreaterThanOrEqual(1);
          }
        },
      ),
    );
  });

  it('are told where they are fewer than the setting says, and the start ends where they are too few', async () => {
    const lines: string[] = [];
    const say = (line: string): void => void lines.push(line);
    await shareConnections(settings('1'), allows(97), say);
    expect(lines).toEqual([]);
    await shareConnections(settings('4'), allows(97), say);
    expect(lines).toEqual([
      'RESEAU_POOL=10 is lowered to 3: the database leaves 97 connections to 4 processes',
    ]);
    await expect(shareConnections(settings('7'), allows(97), say)).rejects.toMatchObject({
      code: 'SETTING_INVALID',
      message: expect.stringMatching(
        /^RESEAU_PROCESSES=7 .*raise its max_connections to 104 or more/,
      ) as unknown,
    });
    expect(connectionShareOf(104 - 3, 7, 10)).toEqual({ audience: 1, verbs: 2 });
  });
});

describe('connections to a pooler', () => {
  it('are as many as the setting says, whatever the database allows: the pooler divides them', async () => {
    const config = readConfig({
      RESEAU_PROCESSES: '64',
      RESEAU_DATABASE_DIRECT: 'postgres://reseau@db.example.org/reseau',
    });
    const never: Run = () => Promise.reject(new Error('asked'));
    await expect(shareConnections(config, never, () => undefined)).resolves.toEqual({
      audience: 10,
      verbs: 6,
    });
  });
});

describe('the points of a minute', () => {
  it.each([1, 3, 4])('are no more with %i processes than the setting says', (processes) => {
    const config = readConfig({ RESEAU_RATE: '1000,0,1', RESEAU_PROCESSES: String(processes) });
    const budgets = Array.from({ length: processes }, () => new Budget(config, () => 0));
    let given = 0;
    for (const budget of budgets)
      for (let asked = 0; asked < 1001; asked += 1)
        try {
          budget.take({ audience: 'public', who: 'somebody' }, 1);
          given += 1;
        } catch (reason: unknown) {
          expect(reason).toMatchObject({ code: 'RATE_EXCEEDED' });
        }
    expect(given).toBeLessThanOrEqual(1000);
    expect(given).toBeGreaterThan(1000 - processes);
    expect(budgets[0]?.take({ audience: 'partner', who: 'somebody' }, 10 ** 9)).toBeUndefined();
    expect(budgets[0]?.take({ audience: 'staff', who: 'somebody' }, 1)).toMatchObject({ limit: 1 });
  });
});
