import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { Client } from 'pg';
import type { Config } from '../base/config.js';
import { ReseauError } from '../base/errors.js';
import { bareName, sql } from '../base/sql.js';

const patience = 5000;
const tries = 10;

type Settings = Pick<Config, 'DATABASE_URL' | 'RESEAU_DATABASE_DIRECT' | 'RESEAU_STATEMENT_NAMES'>;

/**
 * Looks whether a pooler answers at DATABASE_URL, and whether the settings are those that it needs: nobody can
 * listen on a connection that others use in turns, nor find there the statements that were prepared before. Throws
 * SETTING_INVALID, which says what to set.
 */
export async function checkPooler(settings: Settings): Promise<void> {
  const { DATABASE_URL: url, RESEAU_DATABASE_DIRECT: direct, RESEAU_STATEMENT_NAMES: names } = settings;
  const pooled = await isPooled(url);
  if (pooled && direct === '')
    throw new ReseauError(
      'SETTING_INVALID',
      'A pooler answers at DATABASE_URL, and changes cannot be listened for through it; set RESEAU_DATABASE_DIRECT to the address of PostgreSQL itself, with the same role and database',
    );
  if (direct !== '') {
    if (await isPooled(direct))
      throw new ReseauError(
        'SETTING_INVALID',
        'A pooler answers at RESEAU_DATABASE_DIRECT too; set it to the address of PostgreSQL itself',
      );
    if (!(await isHeard(url, direct)))
      throw new ReseauError(
        'SETTING_INVALID',
        'RESEAU_DATABASE_DIRECT and DATABASE_URL lead to different databases: a notification sent through one is not heard on the other; set both to the same database',
      );
  }
  if (pooled && names === 'yes' && !(await keepsNames(url)))
    throw new ReseauError(
      'SETTING_INVALID',
      'The pooler at DATABASE_URL loses prepared statements; set RESEAU_STATEMENT_NAMES=no, or with PgBouncer 1.21 or newer max_prepared_statements=500 in pgbouncer.ini',
    );
}

/** A connection that fails by its queries only, and within some seconds. */
async function connected(url: string): Promise<Client> {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: patience,
    query_timeout: patience,
  }).on('error', () => undefined);
  try {
    await client.connect();
  } catch (reason: unknown) {
    throw new ReseauError(
      'DATABASE_UNAVAILABLE',
      `The PostgreSQL at ${client.host}:${client.port} cannot be reached (${(reason as Error).message}); start it, or mend DATABASE_URL and RESEAU_DATABASE_DIRECT`,
    );
  }
  return client;
}

/** Does something with connections that are closed afterwards. */
async function withClients<T>(
  urls: readonly string[],
  work: (...clients: Client[]) => Promise<T>,
): Promise<T> {
  const clients: Client[] = [];
  try {
    for (const url of urls) clients.push(await connected(url));
    return await work(...clients);
  } finally {
    for (const client of clients) client.end().catch(() => undefined);
  }
}

const ask = async (client: Client): Promise<number> =>
  Number((await client.query<{ pid: number }>('select pg_backend_pid() as pid')).rows[0]?.pid);

/** Whether the process that answers is another than the one that the connection was promised: a pooler is between. */
const isPooled = (url: string): Promise<boolean> =>
  withClients(
    [url],
    async (client) => (await ask(client)) !== (client as Client & { processID: number }).processID,
  );

/** Whether what is said on the one is heard on the other. */
const isHeard = (said: string, heard: string): Promise<boolean> =>
  withClients([said, heard], async (speaker, listener) => {
    const channel = `reseau_probe_${randomBytes(8).toString('hex')}`;
    await listener.query(sql`listen ${bareName(channel)}`);
    const hears = once(listener, 'notification', { signal: AbortSignal.timeout(patience) }).then(
      () => true,
      () => false,
    );
    await speaker.query('select pg_notify($1, $2)', [channel, '']);
    return hears;
  });

/**
 * Whether a prepared statement is found again when another server connection answers. A second client keeps the one
 * that prepared it in a transaction; where that cannot be seen, the answer is no.
 */
const keepsNames = (url: string): Promise<boolean> =>
  withClients([url, url], async (asking, holding) => {
    const name = `probe_${randomBytes(8).toString('hex')}`;
    const named = async (): Promise<number> =>
      Number(
        (await asking.query<{ pid: number }>({ name, text: 'select pg_backend_pid() as pid' })).rows[0]?.pid,
      );
    try {
      const first = await named();
      for (let attempt = 0; attempt < tries; attempt += 1) {
        await holding.query('begin');
        await ask(holding);
        const next = await named();
        await holding.query('rollback');
        if (next !== first) return true;
      }
    } catch {
      // The name is unknown there, or there is one server connection only, and no second to answer.
    }
    return false;
  });
