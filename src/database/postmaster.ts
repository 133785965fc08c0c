import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants, getPriority, setPriority } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ReseauError } from '../base/errors.js';
import type { Log } from '../base/log.js';
import { endPostmaster } from './end-postmaster.js';
import { freePort } from './free-port.js';
import { lastWords, type Cluster } from './initialise.js';
import { launch } from './run-as.js';

export interface Postmaster {
  readonly port: number;
  stop(): Promise<void>;
}

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_preload_libraries: 'pg_stat_statements',
  // Analysts write many statements; what is pushed out is no longer counted.
  'pg_stat_statements.max': '20000',
  password_encryption: 'scram-sha-256',
  max_connections: '100',
  shared_buffers: '128MB',
  random_page_cost: '1.1',
  jit: 'off',
};
const startsWithin = 60_000;
const longestPause = 2_000;

/**
 * Runs the server of this home on a free port, and starts it again on the same port when it dies before
 * `stop`.
 */
export async function postmaster(
  { home, programs, as, logFile }: Cluster,
  log: Log,
  niceness: number,
): Promise<Postmaster> {
  const data = join(home, 'postgres');
  const start = (onPort: number): Promise<ChildProcess> => {
    const options = Object.entries({ ...settings, port: String(onPort) }).flatMap(([name, value]) => [
      '-c',
      `${name}=${value}`,
    ]);
    // A process group of its own: Ctrl-C in the terminal reaches us, and PostgreSQL ends only after our
    // requests have.
    const child = launch(as, programs.postgres, ['-D', data, ...options], {
      cwd: data,
      detached: true,
      stdio: ['ignore', logFile, logFile],
    });
    if (child.pid !== undefined && niceness > 0)
      setPriority(child.pid, Math.min(getPriority() + niceness, constants.priority.PRIORITY_LOW));
    return ready(child, home);
  };

  let port = await freePort();
  let child = await start(port).catch(async () => start((port = await freePort())));
  let stopping = false;
  const isStopping = (): boolean => stopping;
  const atExit = () => child.kill('SIGINT');
  process.once('exit', atExit);

  const revive = async (): Promise<void> => {
    for (let wait = 100; !stopping; wait = Math.min(wait * 2, longestPause)) {
      try {
        child = await start(port);
        log.warn({ port }, 'PostgreSQL runs again');
        return;
      } catch (reason) {
        log.error({ reason: (reason as Error).message }, 'PostgreSQL does not start again yet');
        await pause(wait);
      }
    }
  };
  const watch = async (): Promise<void> => {
    for (;;) {
      const end = await ended(child);
      if (stopping) return;
      log.error({ end }, 'PostgreSQL ended by itself; it is started again');
      await revive();
      // The caller of stop() waits for this watch, and ends what has come back meanwhile.
      if (isStopping()) return;
    }
  };
  const watching = watch();

  return {
    port,
    async stop() {
      stopping = true;
      process.off('exit', atExit);
      if (isRunning(child) && child.pid) await endPostmaster(child.pid);
      await watching;
      // A revival that was under way when we stopped.
      if (isRunning(child) && child.pid) await endPostmaster(child.pid);
    },
  };
}

const isRunning = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode === null && signalCode === null;

const ended = (child: ChildProcess): Promise<string> =>
  new Promise((resolve) => {
    if (!isRunning(child)) resolve(String(child.signalCode ?? child.exitCode));
    else child.once('exit', (code, signal) => resolve(String(signal ?? code)));
  });

/** Waits for the word `ready` that the server writes into its pid file, as pg_ctl does. */
async function ready(child: ChildProcess, home: string): Promise<ChildProcess> {
  let failure: Error | undefined;
  child.once('error', (reason) => (failure = reason));
  const file = join(home, 'postgres', 'postmaster.pid');
  const deadline = Date.now() + startsWithin;
  while (isRunning(child) && !failure && Date.now() < deadline) {
    const lines = pidFile(file);
    if (Number(lines[0]) === child.pid && lines[7]?.trim() === 'ready') return child;
    await pause(20);
  }
  child.kill('SIGQUIT');
  throw new ReseauError(
    'DATABASE_UNAVAILABLE',
    `The embedded PostgreSQL did not start: ${failure?.message ?? lastWords(home)}`,
  );
}

function pidFile(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}
