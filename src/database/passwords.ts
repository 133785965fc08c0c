import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ReseauError } from '../base/errors.js';

export interface Passwords {
  readonly postgres: string;
  readonly reseau: string;
}

/**
 * The passwords of the embedded server's superuser and owner, made once and kept in the home for its owner's
 * eyes only.
 */
export function passwords(home: string): Passwords {
  const file = join(home, 'postgres.json');
  if (existsSync(file)) return read(file);
  if (existsSync(join(home, 'postgres', 'PG_VERSION'))) {
    throw new ReseauError(
      'HOME_UNUSABLE',
      `${file} with the passwords of the data in ${home} is missing; put it back, or start with another RESEAU_HOME`,
    );
  }
  return newPasswords(home);
}

/** Makes new passwords and keeps them in the home; those that are there are replaced. */
export function newPasswords(home: string): Passwords {
  const file = join(home, 'postgres.json');
  const made = {
    postgres: randomBytes(24).toString('base64url'),
    reseau: randomBytes(24).toString('base64url'),
  };
  writeFileSync(`${file}.new`, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return made;
}

function read(file: string): Passwords {
  try {
    const { postgres, reseau } = JSON.parse(readFileSync(file, 'utf8')) as Partial<Passwords>;
    if (postgres && reseau) return { postgres, reseau };
  } catch {
    // Unreadable and incomplete are one fault to the reader of the message.
  }
  throw new ReseauError(
    'HOME_UNUSABLE',
    `${file} cannot be read as the passwords of PostgreSQL; put it back as it was, or start with another RESEAU_HOME`,
  );
}
