import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Config } from './config.js';
import { ReseauError } from './errors.js';

/** A key of AES-256 and the id by which what it encrypted names it. */
export interface SecretKey {
  readonly id: string;
  readonly bytes: Buffer;
}

/**
 * Where the keys come from: the environment, or a file that is read again each time, so that a rotation
 * reaches a server that runs.
 */
export interface KeySource {
  /** The keys, the newest first; none where the file is missing. Throws SETTING_INVALID. */
  keys(): readonly SecretKey[];
  /** Makes the first key, if that may be done here. */
  make(): boolean;
  /** Keeps exactly these keys; undefined where the operator does it. */
  readonly replace?: (keys: readonly SecretKey[]) => void;
  /** Where the operator looks for them. */
  readonly place: string;
}

const prefix = 'sealed.1.';
const form = /^sealed\.1\.([0-9a-f]{8})\.([\w-]+)$/;
const keyBytes = 32;
const ivBytes = 12;
const tagBytes = 16;

const keyOf = (text: string, place: string): SecretKey => {
  const bytes = Buffer.from(text, 'base64url');
  if (!/^[\w-]{43}$/.test(text) || bytes.length !== keyBytes)
    throw new ReseauError(
      'SETTING_INVALID',
      `${place} holds no key: each is 32 random bytes as 43 characters of base64url`,
    );
  return { id: createHmac('sha256', bytes).update('id of a key').digest('hex').slice(0, 8), bytes };
};

/** A key nobody has chosen. */
export const newSecretKey = (): SecretKey =>
  keyOf(randomBytes(keyBytes).toString('base64url'), 'the random source');

/** Keys that the operator gives as a text, separated by commas. */
export function givenKeys(text: string): KeySource {
  const place = 'RESEAU_SECRET_KEY';
  const keys = text.split(',').map((one) => keyOf(one.trim(), place));
  return { keys: () => keys, make: () => false, place };
}

/**
 * Keys in a file, one a line. Only the file of RESEAU_HOME is made: a named one that is missing is a mistake.
 */
export function keptKeys(file: string, mayMake: boolean): KeySource {
  const keys = (): SecretKey[] =>
    read(file)
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => keyOf(line.trim(), file));
  return {
    keys,
    make: () => {
      if (mayMake) keep(file, [newSecretKey()], linkSync);
      return mayMake;
    },
    replace: (some) => keep(file, some, renameSync),
    place: file,
  };
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (reason: unknown) {
    if ((reason as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw new ReseauError(
      'SETTING_INVALID',
      `${file} cannot be read (${String((reason as NodeJS.ErrnoException).code)})`,
    );
  }
}

/**
 * Writes the file whole or not at all, for its owner's eyes only. On the disk before anything is encrypted: a
 * lost key loses what it encrypted.
 */
function keep(file: string, keys: readonly SecretKey[], move: (from: string, to: string) => void): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const made = `${file}.${randomBytes(6).toString('hex')}`;
  const opened = openSync(made, 'wx', 0o600);
  try {
    writeSync(opened, keys.map(({ bytes }) => `${bytes.toString('base64url')}\n`).join(''));
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
  try {
    move(made, file);
  } catch (reason: unknown) {
    // Another process has made it at the same moment.
    if ((reason as NodeJS.ErrnoException).code !== 'EEXIST') throw reason;
  } finally {
    rmSync(made, { force: true });
  }
  const folder = openSync(dirname(file), 'r');
  fsyncSync(folder);
  closeSync(folder);
}

let source: KeySource | undefined;

/** Says where this process finds its keys. Called once, before a database is opened. */
export function useKeySource(used: KeySource): void {
  source = used;
}

/** Where the settings say that the keys are. Throws SETTING_INVALID. */
export function keySourceOf({
  RESEAU_SECRET_KEY: text,
  RESEAU_SECRET_KEY_FILE: file,
  RESEAU_HOME: home,
}: Pick<Config, 'RESEAU_SECRET_KEY' | 'RESEAU_SECRET_KEY_FILE' | 'RESEAU_HOME'>): KeySource {
  if (text !== '' && file !== '')
    throw new ReseauError(
      'SETTING_INVALID',
      'RESEAU_SECRET_KEY and RESEAU_SECRET_KEY_FILE exclude each other',
    );
  if (text !== '') return givenKeys(text);
  return file === '' ? keptKeys(join(home, 'secret.key'), true) : keptKeys(file, false);
}

/** Where this process finds its keys. */
export function keySource(): KeySource {
  if (!source) throw new Error('useKeySource has not been called');
  return source;
}

/** The key with an id. Throws SECRET_KEY_MISSING. */
export function secretKey(id: string): SecretKey {
  const known = keySource().keys();
  const found = known.find((one) => one.id === id);
  if (found) return found;
  const held =
    known.length > 0
      ? `${keySource().place} holds ${known.map((one) => one.id).join(', ')}`
      : `${keySource().place} holds none`;
  throw new ReseauError(
    'SECRET_KEY_MISSING',
    `The secrets in this database are encrypted with the key ${id}, and ${held}.`,
  );
}

/** The id of the key that encrypted a text; undefined for one that is not encrypted. */
export const keyIdIn = (text: string): string | undefined => form.exec(text)?.[1];

/** Encrypts a text so that it can be read with the key, and at this place only. */
export function seal({ id, bytes }: SecretKey, place: string, plain: string): string {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', bytes, iv).setAAD(Buffer.from(`${id} ${place}`));
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return `${prefix}${id}.${Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')}`;
}

/** Reads what was encrypted at this place. Throws SECRET_UNREADABLE for anything else, SECRET_KEY_MISSING. */
export function unseal(place: string, text: string): string {
  const [, id, body = ''] = form.exec(text) ?? [];
  const unreadable = new ReseauError('SECRET_UNREADABLE', `${place} was not encrypted here for this row.`);
  if (id === undefined) throw unreadable;
  const { bytes } = secretKey(id);
  const all = Buffer.from(body, 'base64url');
  // Reading base64 skips what it does not know: one secret has one text.
  if (all.toString('base64url') !== body) throw unreadable;
  try {
    const cipher = createDecipheriv('aes-256-gcm', bytes, all.subarray(0, ivBytes), {
      authTagLength: tagBytes,
    })
      .setAAD(Buffer.from(`${id} ${place}`))
      .setAuthTag(all.subarray(ivBytes, ivBytes + tagBytes));
    return Buffer.concat([cipher.update(all.subarray(ivBytes + tagBytes)), cipher.final()]).toString('utf8');
  } catch {
    throw unreadable;
  }
}
