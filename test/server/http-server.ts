import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { pino } from 'pino';
import { readConfig, type Config } from '../../src/base/config.js';
import type { Audience } from '../../src/base/audience.js';
import { createLog } from '../../src/base/log.js';
import { openOrm } from '../../src/orm.js';
import { createKey } from '../../src/operations/editorial/create-key.js';
import { assemble } from '../../src/server/assemble.js';
import { houseDesk, type Desk } from '../../src/operations/desk.js';
import type { ResponseCache } from '../../src/query/response-cache.js';
import { createLogins, loginUrl, roleOf } from '../../src/windows/logins.js';
import { openSession, type Run } from '../../src/windows/run.js';
import { createTestDatabase } from '../setup/database.js';
import { connections } from '../setup/owner.js';
import { countStatements } from '../setup/statements.js';

/**
 * The server over the evaluation data, listening on a free port, with a key for each audience that has keys.
 */
export interface HttpServer {
  readonly url: string;
  readonly port: number;
  readonly keys: Readonly<Record<'partner' | 'staff', string>>;
  /** A session of the database's owner. */
  readonly owner: Run;
  /** What the server keeps of its answers. */
  readonly answers: ResponseCache;
  readonly desk: Desk;
  readonly superuserUrl: string;
  readonly ownerUrl: string;
  /**
   * How many connections of readers, of the owner and of the desk are held or waited for, and how many files
   * are counted.
   */
  held(): Promise<number>;
  /** How many statements the login of the audience has run so far. */
  statements(audience?: Audience): Promise<number>;
  /** How many statements whose text matches have been run so far, by anybody. */
  statementsMatching(pattern: string): Promise<number>;
  loginOf(audience: Audience): Promise<string>;
  newKey(audience: 'partner' | 'staff'): Promise<string>;
  close(): Promise<void>;
}

export interface HttpServerOptions {
  readonly evaluation?: boolean;
  /** Whether the database holds evaluation data. Default: true. */
  readonly marked?: boolean;
  /** Milliseconds that a reader's statement may take. */
  readonly statementTimeout?: number;
  /** Where the readers find the database instead; the owner too. */
  readonly through?: (ownerUrl: string) => string;
  readonly settings?: Partial<Config>;
  /** The port to listen on; a free one unless said. */
  readonly port?: number;
  /** What is done with the owner's URL before anything else. */
  readonly prepare?: (ownerUrl: string) => Promise<void>;
  /** Where every line of the log goes, down to those for debugging. */
  readonly logTo?: string[];
}

const usual: Config = { ...readConfig({ RESEAU_RATE: '0,0,0' }), RESEAU_POOL: 3 };

const poolOf = (connectionString: string): pg.Pool =>
  new pg.Pool({ connectionString, max: 2, connectionTimeoutMillis: 1000, query_timeout: 5000 }).on(
    'error',
    () => undefined,
  );

/** Starts a further server over the database of one, with connections and memory of its own. */
export async function openBeside({ ownerUrl }: HttpServer): Promise<Pick<HttpServer, 'url' | 'close'>> {
  const owner = poolOf(ownerUrl);
  const { app, close } = await assemble({ config: usual, log: createLog('silent'), ownerUrl, owner });
  return {
    url: await app.listen({ port: 0, host: '127.0.0.1' }),
    close: async () => {
      await close();
      await owner.end();
    },
  };
}

/** Starts one of its own over a copy of the database. */
export async function openHttpServer({
  evaluation = true,
  marked = true,
  statementTimeout = 10_000,
  through = (url) => url,
  settings = {},
  port = 0,
  prepare = () => Promise.resolve(),
  logTo,
}: HttpServerOptions = {}): Promise<HttpServer> {
  const database = await createTestDatabase({ evaluation });
  await prepare(database.ownerUrl);
  const session = await openSession(database.ownerUrl);
  await createLogins(session.run, { statementTimeout, connections });
  await session.run(
    marked
      ? `insert into desk.secret (name, value) values ('evaluation', 'loaded') on conflict do nothing`
      : `delete from desk.secret where name = 'evaluation'`,
  );
  const orm = await openOrm(database.ownerUrl);
  const newKey = (audience: 'partner' | 'staff') =>
    createKey(houseDesk(orm, 'test'), { audience, name: 'test' });
  const keys = { partner: await newKey('partner'), staff: await newKey('staff') };

  const log = logTo
    ? pino({ level: 'debug', base: undefined }, { write: (line: string) => void logTo.push(line) })
    : createLog('silent');
  const config: Config = { ...usual, ...settings };
  const owner = poolOf(through(database.ownerUrl));
  const {
    app,
    answers,
    logins,
    close: end,
  } = await assemble({ config, log, ownerUrl: through(database.ownerUrl), owner });
  const url = await app.listen({ port, host: '127.0.0.1' });

  const counted = await countStatements(database);
  return {
    url,
    keys,
    newKey,
    statements: async (audience = 'public') => counted.of(await roleOf(session.run, audience)),
    statementsMatching: counted.matching,
    answers,
    desk: houseDesk(orm, 'test'),
    superuserUrl: database.superuserUrl,
    ownerUrl: database.ownerUrl,
    held: async () => {
      const desk = await orm.em.getConnection().getNativeClient();
      const pools = [owner, desk].map(
        ({ totalCount, idleCount, waitingCount }) => totalCount - idleCount + waitingCount,
      );
      const readers = logins().map(([, { use }]) => use.open - use.idle + use.waiting + use.streams);
      return [...pools, ...readers].reduce((sum, held) => sum + held, 0);
    },
    port: (app.server.address() as AddressInfo).port,
    owner: session.run,
    loginOf: (audience) => loginUrl(session.run, database.ownerUrl, audience),
    close: async () => {
      await end();
      await owner.end();
      await counted.close();
      await orm.close();
      await session.close();
      await database.drop();
    },
  };
}
