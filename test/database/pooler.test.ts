import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { pino } from 'pino';
import { readConfig } from '../../src/base/config.js';
import { openDatabase, type Database } from '../../src/database/open-database.js';
import { AudiencePool } from '../../src/query/audience-pool.js';
import { ask, keptHome } from './temporary-home.js';

const log = pino({ level: 'silent' });

/** A line that promises other numbers than those of the process behind it, as a pooler does. */
class Promising {
  readonly #server: Server;

  constructor(target: URL) {
    this.#server = createServer((near) => {
      const far = connect(Number(target.port), target.hostname);
      near.pipe(far);
      far.on('data', (bytes: Buffer) => {
        // BackendKeyData: K, its length, the process, the secret.
        const at = bytes.indexOf(Buffer.from([0x4b, 0, 0, 0, 12]));
        if (at >= 0) bytes.writeInt32BE(1, at + 5);
        near.write(bytes);
      });
      far.on('close', () => near.destroy()).on('error', () => undefined);
      near.on('close', () => far.destroy()).on('error', () => undefined);
    }).listen(0, '127.0.0.1');
  }

  async through(url: string): Promise<string> {
    if (!this.#server.listening) await once(this.#server, 'listening');
    const by = new URL(url);
    by.port = String((this.#server.address() as AddressInfo).port);
    return by.href;
  }

  async close(): Promise<void> {
    this.#server.close();
    await once(this.#server, 'close');
  }
}

let embedded: Database;
let line: Promising;
let pooled: string;
beforeAll(async () => {
  embedded = await openDatabase(readConfig({ RESEAU_HOME: keptHome() }), log);
  line = new Promising(new URL(embedded.ownerUrl));
  pooled = await line.through(embedded.ownerUrl);
});
afterAll(async () => {
  await line.close();
  await embedded.close();
});

const open = (settings: Record<string, string>) => openDatabase(readConfig(settings), log);

describe('behind a pooler', () => {
  it('a start needs the address of PostgreSQL itself, and says so', async () => {
    await expect(open({ DATABASE_URL: pooled })).rejects.toMatchObject({
      code: 'SETTING_INVALID',
      message: expect.stringContaining('set RESEAU_DATABASE_DIRECT to the address of PostgreSQL itself'),
    });
    await expect(open({ DATABASE_URL: pooled, RESEAU_DATABASE_DIRECT: pooled })).rejects.toMatchObject({
      code: 'SETTING_INVALID',
      message: expect.stringContaining('A pooler answers at RESEAU_DATABASE_DIRECT too'),
    });
  });

  it('prepared statements must be off where it cannot be seen that they are kept', async () => {
    const both = { DATABASE_URL: pooled, RESEAU_DATABASE_DIRECT: embedded.ownerUrl };
    await expect(open(both)).rejects.toMatchObject({
      code: 'SETTING_INVALID',
      message: expect.stringContaining('set RESEAU_STATEMENT_NAMES=no'),
    });
    const database = await open({ ...both, RESEAU_STATEMENT_NAMES: 'no' });
    expect(database).toMatchObject({ ownerUrl: pooled, directUrl: embedded.ownerUrl });
  });

  it('both addresses must lead to one database', async () => {
    const elsewhere = new URL(embedded.superuserUrl ?? '');
    elsewhere.pathname = '/postgres';
    await expect(
      open({ DATABASE_URL: embedded.ownerUrl, RESEAU_DATABASE_DIRECT: elsewhere.href }),
    ).rejects.toMatchObject({
      code: 'SETTING_INVALID',
      message: expect.stringContaining('lead to different databases'),
    });
  });
});

describe('without a pooler', () => {
  it('both addresses are one', async () => {
    await expect(open({ DATABASE_URL: embedded.ownerUrl })).resolves.toMatchObject({
      ownerUrl: embedded.ownerUrl,
      directUrl: embedded.ownerUrl,
    });
  });
});

describe('a reader who leaves', () => {
  it('has the statement stopped by a request beside the pool, which is used up', async () => {
    const pool = new AudiencePool({
      url: embedded.ownerUrl,
      connections: 1,
      names: false,
      deadline: 600_000,
      queue: 10,
      log,
    });
    const running = async (): Promise<number> => {
      const [row] = await ask<{ n: number }>(
        embedded.superuserUrl ?? '',
        `select count(*)::int as n from pg_stat_activity where state = 'active' and query like '%pg_sleep(3600)%' and pid <> pg_backend_pid()`,
      );
      return row?.n ?? 0;
    };
    const until = async (wanted: number): Promise<void> => {
      while ((await running()) !== wanted) await pause(20);
    };
    try {
      const gone = new AbortController();
      const read = pool
        .text('select pg_sleep(3600)::text as data', [], gone.signal)
        .catch((why: unknown) => why);
      await until(1);
      gone.abort();
      expect(await read).toMatchObject({ code: 'CLIENT_GONE' });
      await until(0);
      // The connection is whole, and the request has stopped nothing of the next statement.
      await expect(pool.text(`select 'next' as data`, [])).resolves.toBe('next');
      expect(pool.use.open).toBe(1);
    } finally {
      await pool.close();
    }
  });
});
