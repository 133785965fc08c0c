import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  mkdirSync,
  openSync,
  realpathSync,
  statSync,
  truncateSync,
} from 'node:fs';
import { join } from 'node:path';
import { ReseauError } from '../base/errors.js';
import type { Log } from '../base/log.js';
import { binaries } from './binaries.js';
import { homeLock } from './home-lock.js';
import { initialise } from './initialise.js';
import { passwords } from './passwords.js';
import { postmaster } from './postmaster.js';
import { prepare } from './prepare.js';
import { runAs } from './run-as.js';
import { stopOrphan } from './stop-orphan.js';

export interface EmbeddedPostgres {
  /** The owner of the database `reseau`: CREATEROLE, no superuser. */
  readonly ownerUrl: string;
  /** The superuser, in the same database: for statistics and tests only. */
  readonly superuserUrl: string;
  /** True while the database holds no table. */
  readonly fresh: boolean;
  readonly stop: () => Promise<void>;
}

const largestLog = 10 * 1024 * 1024;

/**
 * How far PostgreSQL stands back behind the server, where both want the same processor. The server answers and
 * refuses everybody, and needs little time for each; beside ten busy sessions of the database with an equal
 * share, it would get an eleventh, and a refusal would wait for its turn. With 5, half of the refusals waited 25 ms.
 */
export const behindTheServer = 15;

/**
 * Starts the PostgreSQL that lives in `home`, making it on the first start; takes the home for this process
 * until `stop`.
 */
export async function startEmbedded({
  home: asked,
  log,
  say = () => undefined,
  niceness = 0,
}: {
  home: string;
  log: Log;
  say?: (line: string) => void;
  /** How far it stands back behind this process, as nice counts it. */
  niceness?: number;
}): Promise<EmbeddedPostgres> {
  const home = openHome(asked);
  const undo = [homeLock(home)];
  const rewind = () =>
    undo
      .splice(0)
      .reverse()
      .forEach((step) => step());
  try {
    const logFile = openLog(join(home, 'postgres.log'));
    undo.push(() => closeSync(logFile));
    const programs = binaries();
    const cluster = { home, programs, as: runAs(programs, home), logFile };
    const secrets = passwords(home);
    await stopOrphan(home, say);
    say('Starting PostgreSQL ...');
    await initialise(cluster, secrets.postgres);
    const server = await postmaster(cluster, log, niceness);
    const url = (user: keyof typeof secrets) =>
      `postgres://${user}:${secrets[user]}@127.0.0.1:${server.port}/reseau`;
    const stop = async () => {
      await server.stop();
      rewind();
    };
    try {
      return {
        ownerUrl: url('reseau'),
        superuserUrl: url('postgres'),
        fresh: await prepare(server.port, secrets),
        stop,
      };
    } catch (reason) {
      await server.stop();
      throw reason;
    }
  } catch (reason) {
    rewind();
    throw reason;
  }
}

function openHome(asked: string): string {
  try {
    // A new home can be entered by the user who runs PostgreSQL for root; each secret in it is closed by its
    // own mode.
    if (mkdirSync(asked, { recursive: true })) chmodSync(asked, 0o711);
    accessSync(asked, constants.R_OK | constants.W_OK | constants.X_OK);
    return realpathSync(asked);
  } catch (reason) {
    const { code } = reason as NodeJS.ErrnoException;
    throw new ReseauError(
      'HOME_UNUSABLE',
      `The folder ${asked} cannot be made or written (${code}); give this user the right to, or start with another RESEAU_HOME`,
    );
  }
}

function openLog(file: string): number {
  const logFile = openSync(file, 'a', 0o600);
  if (statSync(file).size > largestLog) truncateSync(file);
  return logFile;
}
