import type { ErrorMeaning } from './meaning.js';

/** What can end a start or a command; none of it is sent over HTTP. */
export const startingErrors = {
  SETTING_INVALID: {
    status: 500,
    meaning: 'An environment variable has a value that cannot be used; the process does not start.',
    remedy: 'See docs/settings.md.',
  },
  PORT_TAKEN: {
    status: 500,
    meaning: 'Another process listens on PORT; the process does not start.',
    remedy: 'Stop it, or start with another PORT.',
  },
  HOME_TAKEN: {
    status: 500,
    meaning: 'Another Réseau is running with this RESEAU_HOME; the process does not start.',
    remedy: 'Stop it, or start with another RESEAU_HOME.',
  },
  HOME_UNUSABLE: {
    status: 500,
    meaning:
      'RESEAU_HOME cannot be read or written by the user who runs PostgreSQL; the process does not start.',
    remedy: 'Give the rights that the message names, or choose another folder.',
  },
  DATABASE_TOO_OLD: {
    status: 500,
    meaning: 'The server behind DATABASE_URL is older than PostgreSQL 15; the process does not start.',
    remedy: 'Upgrade it, or leave DATABASE_URL away to use the embedded one.',
  },
  DATABASE_RIGHTS: {
    status: 500,
    meaning: 'The role of DATABASE_URL lacks a right that Réseau needs; the process does not start.',
    remedy: 'Give the role CREATEROLE and the ownership of the database.',
  },
  SECRET_KEY_MISSING: {
    status: 500,
    meaning:
      'The key that the secrets in the database are encrypted with is not here; the process does not start.',
    remedy:
      'Put the file secret.key back into RESEAU_HOME, or name the right key by RESEAU_SECRET_KEY or RESEAU_SECRET_KEY_FILE.',
  },
  SECRET_UNREADABLE: {
    status: 500,
    meaning:
      'A secret in the database was not encrypted for the row in which it stands: somebody has changed or moved it.',
    remedy:
      'Find out who writes to the database; have the person or server that the secret belongs to set it up anew.',
  },
  AUDIT_BROKEN: {
    status: 500,
    meaning:
      'The audit does not hold an entry any more as it was noted outside the database: it was cut off or written anew. It stands in the log.',
    remedy:
      'Run `npm run reseau -- audit verify`, and keep the file of RESEAU_AUDIT_FILE. After a restore of the database, move that file away.',
  },
  BACKUP_INVALID: {
    status: 500,
    meaning:
      'A backup is cut off, changed, of another machine or version, or no backup at all. Nothing of it is restored.',
    remedy: 'Take another copy of this backup, or the backup before it.',
  },
  BACKUP_KEY_WRONG: {
    status: 500,
    meaning: 'A backup is encrypted, and the key or passphrase that the command names does not open it.',
    remedy: 'Name the key file or the passphrase with which this backup was made.',
  },
  FILE_UNREADABLE: {
    status: 500,
    meaning: 'A file that the command names is missing or not readable.',
    remedy: 'Check the path.',
  },
  COMMAND_INVALID: {
    status: 500,
    meaning: 'The command line has an unknown command, option or value.',
    remedy: 'See `npm run reseau -- help`.',
  },
} as const satisfies Record<string, ErrorMeaning>;
