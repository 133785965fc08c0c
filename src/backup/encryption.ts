import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  scrypt as deriveByScrypt,
  timingSafeEqual,
} from 'node:crypto';
import { promisify } from 'node:util';
import { ReseauError } from '../base/errors.js';

/** A key file of 32 random bytes, or a passphrase. */
export type BackupSecret =
  { readonly kind: 'key'; readonly bytes: Buffer } | { readonly kind: 'passphrase'; readonly text: string };

const mark = Buffer.from('reseau-backup-1\n');
const saltBytes = 32;
const checkBytes = 16;
const tagBytes = 16;
const piece = 64 * 1024;
/** 128 MiB and about half a second a try (OWASP's figures). */
const scryptCost = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 2 ** 20 };
const kinds = { key: 1, passphrase: 2 } as const;
const headerBytes = mark.length + 1 + saltBytes + checkBytes;
const scrypt = promisify<string, Buffer, number, typeof scryptCost, Buffer>(deriveByScrypt);

interface Keys {
  readonly content: Buffer;
  /** Tells a wrong key from a file that was changed. */
  readonly check: Buffer;
}

/** Every file has keys of its own, so that pieces can be numbered from 0. */
async function keysFor(secret: BackupSecret, salt: Buffer): Promise<Keys> {
  const root = secret.kind === 'key' ? secret.bytes : await scrypt(secret.text, salt, 32, scryptCost);
  const content = Buffer.from(hkdfSync('sha256', root, salt, 'reseau backup content', 32));
  const check = createHmac('sha256', content).update('reseau backup check').digest().subarray(0, checkBytes);
  return { content, check };
}

/** Number and place of a piece: one that was moved, or is last and was not, does not open. */
function nonceOf(number: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUIntBE(number, 5, 6);
  nonce[11] = isLast ? 1 : 0;
  return nonce;
}

/** Yields pieces of one size, and the rest; an empty stream has one empty piece. */
async function* piecesOf(source: AsyncIterable<Buffer>, size: number): AsyncGenerator<[Buffer, boolean]> {
  let held: Buffer[] = [];
  let count = 0;
  for await (const chunk of source) {
    held.push(chunk);
    count += chunk.length;
    // The last piece is known only at the end, so one is always kept back.
    if (count <= size) continue;
    let all = Buffer.concat(held);
    for (; all.length > size; all = all.subarray(size)) yield [all.subarray(0, size), false];
    held = [all];
    count = all.length;
  }
  yield [Buffer.concat(held), true];
}

/** Encrypts a stream. */
export const encrypting = (secret: BackupSecret) =>
  async function* (source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    const salt = randomBytes(saltBytes);
    const { content, check } = await keysFor(secret, salt);
    const header = Buffer.concat([mark, Buffer.from([kinds[secret.kind]]), salt, check]);
    yield header;
    let number = 0;
    for await (const [plain, isLast] of piecesOf(source, piece)) {
      const cipher = createCipheriv('aes-256-gcm', content, nonceOf(number, isLast)).setAAD(header);
      yield Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
      number += 1;
    }
  };

function opened(content: Buffer, sealed: Buffer, nonce: Buffer, header: Buffer): Buffer | undefined {
  try {
    const cipher = createDecipheriv('aes-256-gcm', content, nonce, { authTagLength: tagBytes })
      .setAAD(header)
      .setAuthTag(sealed.subarray(-tagBytes));
    return Buffer.concat([cipher.update(sealed.subarray(0, -tagBytes)), cipher.final()]);
  } catch {
    return undefined;
  }
}

/** Decrypts a stream; a piece is given on only when it is genuine. Throws BACKUP_INVALID, BACKUP_KEY_WRONG. */
export const decrypting = (secret: BackupSecret) =>
  async function* (source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    const iterator = source[Symbol.asyncIterator]();
    let start = Buffer.alloc(0);
    while (start.length < headerBytes) {
      const next = await iterator.next();
      if (next.done) throw new ReseauError('BACKUP_INVALID', 'The backup ends too early: it was cut off.');
      start = Buffer.concat([start, next.value]);
    }
    const header = start.subarray(0, headerBytes);
    const rest = async function* (): AsyncGenerator<Buffer> {
      yield start.subarray(headerBytes);
      yield* { [Symbol.asyncIterator]: () => iterator };
    };
    const content = await contentKey(secret, header);
    let number = 0;
    for await (const [sealed, isLast] of piecesOf(rest(), piece + tagBytes)) {
      const plain = opened(content, sealed, nonceOf(number, isLast), header);
      if (!plain) {
        const isCut = isLast && (sealed.length < tagBytes || sealed.length === piece + tagBytes);
        throw new ReseauError(
          'BACKUP_INVALID',
          isCut && (sealed.length < tagBytes || opened(content, sealed, nonceOf(number, false), header))
            ? 'The backup ends too early: it was cut off.'
            : `The backup was changed or cut off: its piece ${number + 1} is not genuine.`,
        );
      }
      yield plain;
      number += 1;
    }
  };

async function contentKey(secret: BackupSecret, header: Buffer): Promise<Buffer> {
  const kind = header[mark.length];
  if (kind !== kinds[secret.kind])
    throw new ReseauError(
      'BACKUP_KEY_WRONG',
      kind === kinds.passphrase
        ? 'The backup was encrypted with a passphrase: name its file by --passphrase-file.'
        : 'The backup was encrypted with a key file: name it by --key-file.',
    );
  const salt = header.subarray(mark.length + 1, mark.length + 1 + saltBytes);
  const { content, check } = await keysFor(secret, salt);
  if (!timingSafeEqual(check, header.subarray(-checkBytes)))
    throw new ReseauError('BACKUP_KEY_WRONG', 'The backup was encrypted with another key or passphrase.');
  return content;
}

/** Whether a file begins as an encrypted backup does. */
export const isEncrypted = (start: Buffer): boolean => start.subarray(0, mark.length).equals(mark);
