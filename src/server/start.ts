import type { FastifyInstance } from 'fastify';
import { createServer } from 'node:net';
import pg from 'pg';
import type { Config } from '../base/config.js';
import { ReseauError } from '../base/errors.js';
import type { Log } from '../base/log.js';
import { keySourceOf, useKeySource } from '../base/secret-keys.js';
import { endPool } from '../database/end-pool.js';
import { openDatabase, type Database } from '../database/open-database.js';
import { auditFileOf } from '../jobs/audit-ends.js';
import { startNightly } from '../jobs/nightly.js';
import { startTicker } from '../jobs/ticker.js';
import { openStore } from '../media/open-store.js';
import { migrate, connectionOptionsOf, openOrm } from '../orm.js';
import { loginConnections } from '../windows/logins.js';
import { prepareWindows } from '../windows/prepare.js';
import { openSession } from '../windows/run.js';
import { assemble } from './assemble.js';
import { evaluate, keepSampleFiles } from './evaluation.js';
import { countedAddress } from './forwarded.js';
import { evaluationKeys } from './evaluation-keys.js';
import { shareConnections } from './shared-connections.js';
import { assembleReplica } from './assemble-replica.js';
import { welcome } from './welcome.js';

export interface Running {
  /** Where it listens, without a slash at the end. */
  readonly url: string;
  /** What a newcomer needs, as one screen of text. */
  readonly welcome: string;
  close(): Promise<void>;
}

type Say = (line: string) => void;

/**
 * Everything from an empty folder to an answering server; what was begun is closed again when a step fails.
 */
export async function start(asked: Config, log: Log, say: Say): Promise<Running> {
  await freePort(asked);
  if (asked.RESEAU_ONLY === 'public') return startReplica(asked, log);
  useKeySource(keySourceOf(asked));
  const opened: (() => Promise<unknown>)[] = [];
  const close = async (): Promise<void> => {
    for (const end of opened.reverse()) await end();
  };
  try {
    const database = await openDatabase(asked, log, say);
    opened.push(() => database.close());
    const { evaluation, share } = await prepare(asked, database, say);
    const config: Config = { ...asked, RESEAU_POOL: share.audience };
    const ofVerbs = { ...connectionOptionsOf(config), connections: share.verbs };
    const store = openStore(config);
    if (evaluation) await keepSampleFiles(store);
    const owner = new pg.Pool({
      connectionString: database.ownerUrl,
      max: 2,
      connectionTimeoutMillis: 1000,
      query_timeout: 5000,
      allowExitOnIdle: true,
    }).on('error', () => undefined);
    opened.push(() => endPool(owner));
    const {
      app,
      publicReader,
      sendNotice,
      close: end,
    } = await assemble({ ...database, config, log, owner, store, verbs: share.verbs });
    opened.push(end);
    const url = await listen(app, config);
    say(countedAddress(config.RESEAU_PROXIES));
    const endNightly = startNightly(database.ownerUrl, store, log, ofVerbs);
    opened.push(async () => {
      endNightly();
      await Promise.resolve();
    });
    const allowsLoopback = config.RESEAU_WEBHOOK_LOOPBACK === 'allow';
    opened.push(
      await startTicker(
        database.ownerUrl,
        { auditFile: auditFileOf(config), allowsLoopback, sendNotice, ...ofVerbs },
        log,
      ),
    );
    const keys = evaluation ? await evaluationKeys(config.RESEAU_HOME, owner) : undefined;
    return { url, welcome: await welcome(url, publicReader, keys, database.embedded), close };
  } catch (reason) {
    await close();
    throw reason;
  }
}

/** A server of a replica: it makes nothing, and has nothing but what is public. */
async function startReplica(config: Config, log: Log): Promise<Running> {
  const opened: (() => Promise<unknown>)[] = [];
  const close = async (): Promise<void> => {
    for (const end of opened.reverse()) await end();
  };
  try {
    const app = await assembleReplica(config, log, opened);
    const url = await listen(app, config);
    return { url, welcome: `Réseau answers the public at ${url}, from a replica`, close };
  } catch (reason) {
    await close();
    throw reason;
  }
}

/** Tables, windows and, where wanted, the evaluation data; then the connections that this process may have. */
async function prepare(config: Config, database: Database, say: Say) {
  const orm = await openOrm(database.directUrl, connectionOptionsOf(config));
  const opened: (() => Promise<unknown>)[] = [() => orm.close()];
  try {
    const [session, beside] = [await openSession(database.directUrl), await openSession(database.directUrl)];
    opened.push(session.close, beside.close);
    const migrations = await migrate(orm);
    if (migrations.length > 0)
      say(`tables: ${migrations.length} migration${migrations.length > 1 ? 's' : ''} run`);
    const logins = {
      statementTimeout: config.RESEAU_STATEMENT_TIMEOUT,
      connections: await loginConnections(session.run),
      beside: beside.run,
    };
    const isEvaluation = await evaluate(
      { orm, run: session.run, embedded: database.embedded },
      config,
      logins,
      say,
    );
    await prepareWindows(session.run, logins, say);
    return { evaluation: isEvaluation, share: await shareConnections(config, session.run, say) };
  } finally {
    for (const close of opened.reverse()) await close();
  }
}

async function listen(app: FastifyInstance, { PORT, RESEAU_HOST }: Config): Promise<string> {
  try {
    return await app.listen({ port: PORT, host: RESEAU_HOST });
  } catch (reason) {
    throw portTaken(reason, PORT);
  }
}

/** Found out before the database is started: a second copy should stop within a moment. */
function freePort({ PORT, RESEAU_HOST }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (reason) => reject(portTaken(reason, PORT)));
    probe.listen({ port: PORT, host: RESEAU_HOST, exclusive: true }, () => probe.close(() => resolve()));
  });
}

const portTaken = (reason: unknown, port: number): Error => {
  const { code } = reason as { code?: string };
  if (code === 'EADDRINUSE')
    return new ReseauError(
      'PORT_TAKEN',
      `Port ${port} is taken by another process. Stop that one, or start this one with another port: PORT=${port + 1} npm start`,
    );
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL')
    return new ReseauError(
      'SETTING_INVALID',
      `Nothing can listen on port ${port} of RESEAU_HOST here (${code})`,
    );
  return reason as Error;
};
