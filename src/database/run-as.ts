import { spawn, spawnSync, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, parse, sep } from 'node:path';
import { ReseauError } from '../base/errors.js';
import type { Binaries } from './binaries.js';

/**
 * How PostgreSQL's programs are started: as ourselves, or, because PostgreSQL refuses root, as a user without
 * its powers.
 */
export interface RunAs {
  readonly user?: { readonly name: string; readonly uid: number; readonly gid: number };
  /** A command before the command; empty when the system call alone is enough. */
  readonly prefix: readonly string[];
}

/**
 * Nothing of the caller's environment reaches PostgreSQL: its locale and time zone do not depend on who
 * starts it.
 */
const environment = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/** Decides who runs PostgreSQL in this home. Throws HOME_UNUSABLE when nobody can. */
export function runAs(programs: Binaries, home: string): RunAs {
  const data = join(home, 'postgres');
  const owner = existsSync(data) ? statSync(data) : undefined;
  const me = process.getuid?.();
  if (me !== 0) {
    if (owner && me !== undefined && owner.uid !== me) {
      throw new ReseauError(
        'HOME_UNUSABLE',
        `${data} belongs to the user number ${owner.uid}, and this is number ${me}; start as that user, or with another RESEAU_HOME`,
      );
    }
    return { prefix: [] };
  }
  const user =
    owner && owner.uid !== 0 ? { name: `number ${owner.uid}`, uid: owner.uid, gid: owner.gid } : plainUser();
  // PostgreSQL keeps no power of root but, where a folder above is closed, the one to pass through it;
  // reading is asked for before writing.
  const refusals: string[] = [];
  for (const prefix of [[], keeping(user, 'dac_read_search'), keeping(user, 'dac_override')]) {
    const refusal = trial({ user, prefix }, programs, home);
    if (refusal === undefined) return { user, prefix };
    refusals.push(refusal);
  }
  throw new ReseauError('HOME_UNUSABLE', unusable(user, [home, programs.native], refusals));
}

/** Starts one of PostgreSQL's programs. */
export function launch(
  { user, prefix }: RunAs,
  command: string,
  args: readonly string[],
  options: SpawnOptions = {},
): ChildProcess {
  const [first = command, ...rest] = [...prefix, command, ...args];
  return spawn(first, rest, { ...options, ...ids(user, prefix), env: environment });
}

const ids = (user: RunAs['user'], prefix: readonly string[]) =>
  user && !prefix.length ? { uid: user.uid, gid: user.gid } : {};

function keeping(user: NonNullable<RunAs['user']>, capability: string): string[] {
  const only = `-all,+${capability}`;
  // Without no_setuid_fixup, access(2), by which PostgreSQL looks at its own program, ignores the capability.
  return [
    'setpriv',
    `--reuid=${user.uid}`,
    `--regid=${user.gid}`,
    '--clear-groups',
    '--no-new-privs',
    '--securebits=+no_setuid_fixup',
    `--inh-caps=${only}`,
    `--ambient-caps=${only}`,
    `--bounding-set=${only}`,
  ];
}

/**
 * Enters the home, reads a file and runs the program as that user would: surer than reasoning about modes.
 * Undefined when it went well.
 */
function trial({ user, prefix }: RunAs, programs: Binaries, home: string): string | undefined {
  const script = 'cd "$1" && : < "$2" && exec "$3" -V';
  const [first = 'sh', ...rest] = [
    ...prefix,
    'sh',
    '-c',
    script,
    'sh',
    home,
    join(programs.native, 'share/postgresql/postgres.bki'),
    programs.postgres,
  ];
  const done = spawnSync(first, rest, { ...ids(user, prefix), env: environment, encoding: 'utf8', cwd: '/' });
  return done.status === 0 ? undefined : (done.error?.message ?? done.stderr.trim());
}

function plainUser(): NonNullable<RunAs['user']> {
  const lines = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const found = lines.find(([name]) => name === 'postgres') ?? lines.find(([name]) => name === 'nobody');
  if (!found)
    throw new ReseauError(
      'HOME_UNUSABLE',
      'PostgreSQL does not run as root, and there is no user "postgres" or "nobody"; start as another user, or set DATABASE_URL',
    );
  return { name: `"${found[0]}"`, uid: Number(found[2]), gid: Number(found[3]) };
}

function unusable(
  user: NonNullable<RunAs['user']>,
  paths: readonly string[],
  refusals: readonly string[],
): string {
  const closed = paths.flatMap(ancestors).find((folder) => !mayEnter(folder, user));
  const who = `PostgreSQL does not run as root but as the user ${user.name}`;
  if (!closed) return `${who}, who could not start it: ${refusals[0]}`;
  return `${who}, who cannot enter ${closed}; run "chmod o+x ${closed}", or use a folder that everyone may enter, or install the command setpriv (util-linux) with the capability DAC_READ_SEARCH`;
}

function ancestors(path: string): string[] {
  const { root } = parse(path);
  const names = path.slice(root.length).split(sep);
  return names.map((_, index) => root + names.slice(0, index + 1).join(sep));
}

function mayEnter(folder: string, user: { uid: number; gid: number }): boolean {
  const { uid, gid, mode } = statSync(folder);
  return Boolean(mode & (uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001));
}
