import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../base/config.js';
import { ReseauError } from '../base/errors.js';
import type { Log } from '../base/log.js';
import { openDatabase, type Database } from './open-database.js';
import { passwords } from './passwords.js';

/**
 * For a command beside the server: the database of the server that is running with this home, or else one
 * opened for the command alone.
 */
export async function joinDatabase(config: Config, log: Log): Promise<Database> {
  try {
    return await openDatabase(config, log);
  } catch (reason) {
    if (!(reason instanceof ReseauError) || reason.code !== 'HOME_TAKEN') throw reason;
    return running(config.RESEAU_HOME);
  }
}

function running(home: string): Database {
  // The fourth line of postmaster.pid is the port; there is none while the server is still starting.
  const port = Number(lineOf(join(home, 'postgres', 'postmaster.pid'), 4));
  if (!port)
    throw new ReseauError(
      'DATABASE_UNAVAILABLE',
      'The server that runs with this RESEAU_HOME is not ready yet; try again in a moment.',
    );
  const secrets = passwords(home);
  const url = (user: keyof typeof secrets): string =>
    `postgres://${user}:${secrets[user]}@127.0.0.1:${port}/reseau`;
  return {
    ownerUrl: url('reseau'),
    directUrl: url('reseau'),
    superuserUrl: url('postgres'),
    embedded: true,
    fresh: false,
    close: () => Promise.resolve(),
  };
}

function lineOf(file: string, number: number): string {
  try {
    return readFileSync(file, 'utf8').split('\n')[number - 1] ?? '';
  } catch {
    return '';
  }
}
