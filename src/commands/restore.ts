import { dirname, resolve } from 'node:path';
import { restoreBackup, tryBackup } from '../backup/restore-backup.js';
import { ReseauError } from '../base/errors.js';
import { backupSecretOf, secretOptions, secretUsage } from './backup-secret.js';
import type { Command } from './command.js';

/** A backup, back in its place. */
export const restoreCommand: Command = {
  usage: `restore <file> [--keys <file>] ${secretUsage} [--check]`,
  doc: 'Restores a backup into RESEAU_HOME, which must be empty: every file is compared, and the audit is checked, before anything appears there. --check restores it beside the file and throws it away.',
  options: { keys: { type: 'string' }, check: { type: 'boolean' }, ...secretOptions },
  async run({ config, log, words, options, say }) {
    const [word, ...more] = words;
    if (word === undefined || more.length > 0)
      throw new ReseauError('COMMAND_INVALID', `usage: npm run reseau -- ${restoreCommand.usage}`);
    if (config.DATABASE_URL !== '')
      throw new ReseauError(
        'COMMAND_INVALID',
        'restore brings back the embedded database, and DATABASE_URL names another; see "Restore" in docs/operations.md.',
      );
    const secret = await backupSecretOf(options);
    const file = resolve(word);
    const files = {
      file,
      ...(typeof options.keys === 'string' && { keys: resolve(options.keys) }),
      ...(secret && { secret }),
    };
    const isTrial = options.check === true;
    const { manifest, audit, keyProof } = isTrial
      ? await tryBackup(files, dirname(file), log)
      : await restoreBackup(files, config.RESEAU_HOME, log);
    say(
      `${isTrial ? 'restored as a trial' : `restored to ${config.RESEAU_HOME}`}: ${Object.keys(manifest.files).length} files of ${manifest.madeAt} are equal`,
    );
    say(audit ? `the audit is whole: ${audit.number}:${audit.hash}` : 'there is no audit yet');
    if (!isTrial && files.keys === undefined && keyProof !== undefined)
      say(
        'The secrets in it are encrypted: the server needs their key in RESEAU_HOME/secret.key, RESEAU_SECRET_KEY or RESEAU_SECRET_KEY_FILE.',
      );
    return 0;
  },
};
