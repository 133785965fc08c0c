import { decode } from '../base/decode.js';
import { ReseauError } from '../base/errors.js';

/** The last file of a backup. */
export const manifestName = 'manifest.json';

const partNames = ['data', 'keys'] as const;
/** What a file of a backup holds: the database with the media, or the keys, which are kept apart from it. */
export type BackupPart = (typeof partNames)[number];

const fileShape = decode.shape({ size: decode.integer, sha256: decode.text });
const manifestShape = decode.shape({
  format: decode.integer,
  part: decode.oneOf(partNames),
  madeAt: decode.text,
  version: decode.text,
  postgres: decode.text,
  platform: decode.text,
  auditEnd: decode.nullable(decode.text),
  files: decode.record(fileShape),
});

/** Size and SHA-256 of a file. */
export interface ArchivedFile {
  readonly size: number;
  readonly sha256: string;
}

/** What a backup holds, and what it was made of. */
export interface BackupManifest {
  readonly format: number;
  readonly part: BackupPart;
  readonly madeAt: string;
  /** Version of Réseau. */
  readonly version: string;
  /** Major version of PostgreSQL, and the machine: its files fit no other. Empty in a file of keys. */
  readonly postgres: string;
  readonly platform: string;
  /** `<number>:<hash>` of an entry of the audit that is in the copy; null where there is no audit yet. */
  readonly auditEnd: string | null;
  readonly files: Readonly<Record<string, ArchivedFile>>;
}

/** The format that this version writes and reads. */
export const backupFormat = 1;

/** Reads a manifest. Throws BACKUP_INVALID. */
export function readBackupManifest(text: string): BackupManifest {
  try {
    return manifestShape(JSON.parse(text));
  } catch {
    throw new ReseauError('BACKUP_INVALID', 'The manifest of the backup cannot be read.');
  }
}
