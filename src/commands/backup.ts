import { mkdir, readFile, rename } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { dataArchive, keysArchive } from '../backup/archive.js';
import type { BackupSecret } from '../backup/encryption.js';
import { tryBackup, type BackupFiles } from '../backup/restore-backup.js';
import { writeBackup, type WrittenBackup } from '../backup/write-backup.js';
import { ReseauError } from '../base/errors.js';
import { keySourceOf } from '../base/secret-keys.js';
import { binaries, majorVersion } from '../database/binaries.js';
import { joinDatabase } from '../database/join-database.js';
import { auditFileOf } from '../jobs/audit-ends.js';
import { backupSecretOf, secretOptions, secretUsage } from './backup-secret.js';
import type { Command, CommandInput } from './command.js';

/** A copy of everything, while the server runs. */
export const backup: Command = {
  usage: `backup <folder> [--keys <other folder>] ${secretUsage} [--no-trial]`,
  doc: 'Writes the embedded database, the media and the ends of the audit into one file, while the server runs, and restores it as a trial. --keys writes the key of the secrets into another folder, to be kept elsewhere.',
  options: { keys: { type: 'string' }, 'no-trial': { type: 'boolean' }, ...secretOptions },
  async run(given) {
    const [word, ...more] = given.words;
    if (word === undefined || more.length > 0)
      throw new ReseauError('COMMAND_INVALID', `usage: npm run reseau -- ${backup.usage}`);
    const { folder, keys } = foldersOf(word, given.options.keys);
    const { config } = given;
    if (config.DATABASE_URL !== '')
      throw new ReseauError(
        'COMMAND_INVALID',
        'backup copies the embedded database; a PostgreSQL of your own is copied by pgBackRest: see "Backup" in docs/operations.md.',
      );
    const secret = await backupSecretOf(given.options);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const name = `${stamp(new Date())}.${secret ? 'tar.gz.sealed' : 'tar.gz'}`;
    const database = await joinDatabase(config, given.log);
    let written: WrittenBackup;
    try {
      written = await writeBackup(
        join(folder, `reseau-${name}`),
        dataArchive(
          {
            superuserUrl: database.superuserUrl ?? '',
            home: config.RESEAU_HOME,
            auditFile: auditFileOf(config),
          },
          majorVersion(binaries()),
        ),
        secret,
      );
    } finally {
      await database.close();
    }
    told(given, written);
    if (config.RESEAU_MEDIA !== '')
      given.say(
        'The media are in the bucket of RESEAU_MEDIA, and not in this file: copy it by its own tools.',
      );
    const keyFile =
      keys === undefined ? undefined : await writeKeys(given, join(keys, `reseau-keys-${name}`), secret);
    if (given.options['no-trial'] !== true)
      await tryWritten(given, {
        file: written.file,
        ...(keyFile !== undefined && { keys: keyFile }),
        ...(secret && { secret }),
      });
    return 0;
  },
};

/** Restores what was written, as a trial; files that do not pass keep their bytes under another name. */
async function tryWritten(given: CommandInput, files: BackupFiles): Promise<void> {
  try {
    const { manifest, audit } = await tryBackup(files, dirname(files.file), given.log);
    given.say(
      `restored as a trial: ${Object.keys(manifest.files).length} files are equal, ${audit ? `the audit is whole: ${audit.number}:${audit.hash}` : 'there is no audit yet'}`,
    );
  } catch (reason: unknown) {
    for (const file of [files.file, ...(files.keys === undefined ? [] : [files.keys])]) {
      await rename(file, `${file}.failed`);
      given.say(`It did not pass the trial, and is now ${file}.failed`);
    }
    throw reason;
  }
}

/** Keys beside the data would undo their encryption. */
function foldersOf(word: string, keys: string | boolean | undefined): { folder: string; keys?: string } {
  const folder = resolve(word);
  if (typeof keys !== 'string') return { folder };
  const other = resolve(keys);
  if (`${other}/`.startsWith(`${folder}/`))
    throw new ReseauError(
      'COMMAND_INVALID',
      '--keys is another folder than that of the data, and not inside it: the data and the keys must not be lost together.',
    );
  return { folder, keys: other };
}

const stamp = (moment: Date): string => moment.toISOString().replaceAll(/[-:]|\.\d+/g, '');

const told = ({ say }: CommandInput, { file, bytes, sha256 }: WrittenBackup): void =>
  say(`${file}: ${bytes} bytes, sha256 ${sha256}`);

async function writeKeys(
  given: CommandInput,
  file: string,
  secret: BackupSecret | undefined,
): Promise<string> {
  const { config } = given;
  const held = keySourceOf(config).keys();
  if (held.length === 0)
    throw new ReseauError('SECRET_KEY_MISSING', `There is no key in ${keySourceOf(config).place}.`);
  const evaluation = await readFile(join(config.RESEAU_HOME, 'evaluation-keys.json'), 'utf8').catch(
    () => undefined,
  );
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const written = await writeBackup(
    file,
    keysArchive({
      'secret.key': held.map(({ bytes }) => `${bytes.toString('base64url')}\n`).join(''),
      ...(evaluation !== undefined && { 'evaluation-keys.json': evaluation }),
    }),
    secret,
  );
  told(given, written);
  return written.file;
}
