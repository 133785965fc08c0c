import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import type { Config } from '../base/config.js';
import { ReseauError } from '../base/errors.js';
import type { Log } from '../base/log.js';
import { networkOf } from '../base/network.js';
import { endPool } from '../database/end-pool.js';
import { openStore } from '../media/open-store.js';
import { openOrm } from '../orm.js';
import { ResponseCache } from '../query/response-cache.js';
import { listen } from '../windows/changes.js';
import { openSession, type Row, type Run } from '../windows/run.js';
import { createApp, type AppOptions } from './app.js';
import { connectionsOf, settledBy, unindexed } from './assemble.js';
import { Budget } from './budget.js';
import { DeskEvents } from './desk-events.js';
import { DeskImports } from './desk-imports.js';
import { Endpoints } from './endpoints.js';
import { Mail } from './mail.js';
import { Metrics } from './metrics.js';
import { Places } from './places.js';
import { ReplicaWatch } from './replica-watch.js';
import { Sessions } from './sessions.js';
import { openTraces } from './traces.js';
import { readTrusted } from './trusted.js';

/** What a login may do that a reader of a replica must not. */
const question = `select to_regnamespace('desk') is not null as desk, to_regclass('replica.state') is not null as replica,
  rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls or has_database_privilege(current_database(), 'CREATE') as strong
from pg_roles where rolname = current_user`;

/** The answer to the question, on a connection that may take its time: a busy machine is no reason to end a start. */
async function rowsOf(url: string): Promise<Row[]> {
  const session = await openSession(url);
  try {
    return await session.run(question);
  } finally {
    await session.close();
  }
}

/** Throws SETTING_INVALID unless DATABASE_URL is the reader's login of a replica, which can read it and nothing else. */
async function checkReplica(url: string): Promise<void> {
  const [row] = await rowsOf(url).catch((reason: unknown) => {
    throw new ReseauError(
      'DATABASE_UNAVAILABLE',
      `The replica of DATABASE_URL cannot be reached (${(reason as Error).message}); start it, or mend DATABASE_URL`,
    );
  });
  const wrong = row?.desk
    ? 'leads to the database of a desk'
    : !row?.replica
      ? 'leads to a database that is no replica'
      : row.strong
        ? 'names a login that may do more than read'
        : undefined;
  if (wrong !== undefined)
    throw new ReseauError(
      'SETTING_INVALID',
      `With RESEAU_ONLY=public, DATABASE_URL must be what \`replica prepare\` printed; this one ${wrong}`,
    );
}

/** The key that signs the cursors of this replica: its own, since it must know none of the desk. */
async function cursorKeyIn(home: string): Promise<string> {
  const file = join(home, 'cursor.key');
  await mkdir(home, { recursive: true });
  await writeFile(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' }).catch(
    (reason: unknown) => {
      if ((reason as { code?: string }).code !== 'EEXIST') throw reason;
    },
  );
  return readFile(file, 'utf8');
}

/** Nobody is signed in here: a cookie of another server says nothing. */
class NoSessions extends Sessions {
  override personIn(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  override isKnown(): boolean {
    return false;
  }
}

/** There are no keys here. */
const keys: AppOptions['keys'] = {
  readerOf: (authorization, address) =>
    authorization === undefined
      ? Promise.resolve({ audience: 'public', who: networkOf(address) })
      : Promise.reject(
          new ReseauError('KEY_INVALID', 'This server answers the public only, and knows no keys.'),
        ),
};

/** Connections that look after the replica, beside those that read. */
const poolOf = (url: string): pg.Pool =>
  new pg.Pool({
    connectionString: url,
    max: 2,
    connectionTimeoutMillis: 1000,
    query_timeout: 5000,
    allowExitOnIdle: true,
  }).on('error', () => undefined);

/** What a replica has in the place of a desk. */
const withoutDesk = (config: Config, pool: pg.Pool, log: Log, url: string) => ({
  oidc: '',
  translator: undefined,
  previews: noPreviews,
  sessions: new NoSessions(pool, config.RESEAU_URL),
  mail: new Mail({ server: '', from: '', folder: join(config.RESEAU_HOME, 'mail'), url }, log),
  keys,
});

const noPreviews = (): Promise<never> =>
  Promise.reject(new ReseauError('NOT_FOUND', 'There are no previews on this server.'));

/**
 * A server that answers the public from a replica of its window: no desk, no keys, no migrations, no work that has its
 * time. What it cannot do is not there for its login either. Adds to `opened` what is to be closed.
 */
export async function assembleReplica(
  config: Config,
  log: Log,
  opened: (() => Promise<unknown>)[],
): Promise<Awaited<ReturnType<typeof createApp>>> {
  const url = config.DATABASE_URL;
  await checkReplica(url);
  const pool = poolOf(url);
  opened.push(() => endPool(pool));
  const run: Run = async (sql, parameters) =>
    (await pool.query<Row>(sql, parameters && [...parameters])).rows;
  const watch = new ReplicaWatch(run, config.RESEAU_REPLICA_LAG * 1000);
  await watch.open();
  opened.push(() => watch.close());
  const doors = new Endpoints(config, url, pool, log);
  doors.openReplica(url, await cursorKeyIn(config.RESEAU_HOME));
  opened.push(() => doors.close());
  const answers = new ResponseCache(config.RESEAU_CACHE_BYTES);
  opened.push(
    listen(url, {
      changed: (table) => answers.changed(table),
      heard: () => answers.heard(),
      lost: () => answers.lost(),
    }),
  );
  const ownUrl = config.RESEAU_URL || `http://localhost:${config.PORT}`;
  const orm = await openOrm(url, { connections: 1 });
  opened.push(() => orm.close());
  const traces = await openTraces(config.OTEL_EXPORTER_OTLP_ENDPOINT, log);
  if (traces) opened.push(() => traces.close());
  const events = new DeskEvents(run, log);
  const connections = connectionsOf(config);
  const places = new Places(config.RESEAU_IN_FLIGHT, config.RESEAU_DESK_RESERVE);
  const store = openStore(config);
  const evaluationOf = (): boolean => (doors.isEvaluation = watch.isEvaluation);
  evaluationOf();
  const app = await createApp({
    ...settledBy(config),
    ...withoutDesk(config, pool, log, ownUrl),
    log,
    traces,
    answers,
    orm,
    url: ownUrl,
    siteUrl: config.RESEAU_SITE_URL || ownUrl,
    pages: doors.pages(),
    unindexed: () => unindexed(config, watch.isEvaluation),
    events,
    door: (reading) => {
      evaluationOf();
      return doors.for(reading);
    },
    budget: new Budget(config),
    trusted: readTrusted(),
    store,
    imports: new DeskImports(store),
    connections,
    places,
    isPublicFull: () => doors.isPublicFull,
    isPublicPressed: () => doors.isPublicPressed,
    metrics: new Metrics(
      () => doors.logins,
      () => answers.size,
      connections,
      places,
    ),
    readinessProblem: () => Promise.resolve(watch.problem),
    replicaProblem: () => watch.problem,
  });
  opened.push(async () => {
    await app.close();
    events.close();
  });
  return app;
}
