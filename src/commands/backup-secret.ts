import { readFile } from 'node:fs/promises';
import type { BackupSecret } from '../backup/encryption.js';
import { ReseauError } from '../base/errors.js';
import type { Command } from './command.js';

const shortestPassphrase = 16;

/** How a command says what encrypts a backup. */
export const secretUsage = '[--key-file <file> | --passphrase-file <file>]';
/** The options of `secretUsage`. */
export const secretOptions = {
  'key-file': { type: 'string' },
  'passphrase-file': { type: 'string' },
} as const satisfies Command['options'];

/**
 * Reads the key or the passphrase that the options name; undefined: neither is named. Throws COMMAND_INVALID,
 * FILE_UNREADABLE.
 */
export async function backupSecretOf(
  options: Readonly<Record<string, string | boolean | undefined>>,
): Promise<BackupSecret | undefined> {
  const { 'key-file': keyFile, 'passphrase-file': passphraseFile } = options;
  if (keyFile !== undefined && passphraseFile !== undefined)
    throw new ReseauError('COMMAND_INVALID', '--key-file and --passphrase-file exclude each other.');
  if (typeof keyFile === 'string') {
    const text = await textIn(keyFile);
    const bytes = Buffer.from(text, 'base64url');
    if (!/^[\w+/-]{43}=?$/.test(text) || bytes.length !== 32)
      throw new ReseauError(
        'COMMAND_INVALID',
        `${keyFile} holds no key: 32 random bytes as base64, made with: openssl rand -base64 32 > ${keyFile}`,
      );
    return { kind: 'key', bytes };
  }
  if (typeof passphraseFile !== 'string') return undefined;
  const text = await textIn(passphraseFile);
  if (text.length < shortestPassphrase)
    throw new ReseauError(
      'COMMAND_INVALID',
      `The passphrase in ${passphraseFile} is shorter than ${shortestPassphrase} characters; take five random words or more.`,
    );
  return { kind: 'passphrase', text };
}

async function textIn(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).replace(/\r?\n$/, '');
  } catch (reason: unknown) {
    throw new ReseauError(
      'FILE_UNREADABLE',
      `${file} cannot be read (${String((reason as NodeJS.ErrnoException).code)})`,
    );
  }
}
