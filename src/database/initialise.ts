import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { ReseauError } from '../base/errors.js';
import { majorVersion, type Binaries } from './binaries.js';
import { launch, type RunAs } from './run-as.js';

/** A home with the programs that run in it, and their log. */
export interface Cluster {
  readonly home: string;
  readonly programs: Binaries;
  readonly as: RunAs;
  readonly logFile: number;
}

/** Nothing here may follow the machine: with LANG unset, initdb alone would make an SQL_ASCII cluster. */
const flags = [
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C',
  '--auth=scram-sha-256',
  '--username=postgres',
];

/**
 * Makes the data folder unless it is there. It appears under its name only when it is whole, so a start that
 * was cut off is begun anew.
 */
export async function initialise({ home, programs, as, logFile }: Cluster, password: string): Promise<void> {
  const data = join(home, 'postgres');
  if (existsSync(join(data, 'PG_VERSION'))) {
    refuseOtherMajor(home, programs);
    return;
  }
  if (existsSync(data) && readdirSync(data).length) {
    throw new ReseauError(
      'HOME_UNUSABLE',
      `${data} is not empty and is no PostgreSQL data folder; move it away, or start with another RESEAU_HOME`,
    );
  }
  const draft = join(home, 'postgres.new');
  const secret = join(home, 'postgres.password');
  const give = (path: string) => as.user && chownSync(path, as.user.uid, as.user.gid);
  try {
    rmSync(draft, { recursive: true, force: true });
    mkdirSync(draft);
    chmodSync(draft, 0o700);
    give(draft);
    rmSync(secret, { force: true });
    writeFileSync(secret, password, { mode: 0o600 });
    give(secret);
    const child = launch(as, programs.initdb, [...flags, `--pwfile=${secret}`, '-D', draft], {
      cwd: draft,
      stdio: ['ignore', logFile, logFile],
    });
    const [code] = (await once(child, 'exit')) as [number | null];
    if (code !== 0)
      throw new ReseauError(
        'DATABASE_UNAVAILABLE',
        `PostgreSQL could not make its data folder: ${lastWords(home)}`,
      );
    renameSync(draft, data);
  } finally {
    rmSync(secret, { force: true });
  }
}

/** The files of one major version are not those of another. */
function refuseOtherMajor(home: string, programs: Binaries): void {
  const data = join(home, 'postgres');
  const [kept, here] = [readFileSync(join(data, 'PG_VERSION'), 'utf8').trim(), majorVersion(programs)];
  if (kept !== here)
    throw new ReseauError(
      'HOME_UNUSABLE',
      `${data} was written by PostgreSQL ${kept}, and this is PostgreSQL ${here}; see "Another major version of PostgreSQL" in docs/operations.md`,
    );
}

/** The last complaint in the server's log, for a message. */
export function lastWords(home: string): string {
  const file = join(home, 'postgres.log');
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => /\b(FATAL|PANIC|error|ERROR):/.test(line));
  return `${lines.at(-1)?.replace(/^.*?\b(?=FATAL|PANIC|error|ERROR)/, '') ?? 'no reason given'} (see ${file})`;
}
