import { afterAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { keysArchive } from '../../src/backup/archive.js';
import { decrypting, encrypting, type BackupSecret } from '../../src/backup/encryption.js';
import { tarOf, type ArchiveEntry } from '../../src/backup/tar.js';
import { unpack } from '../../src/backup/unpack.js';
import { writeBackup } from '../../src/backup/write-backup.js';
import { ReseauError } from '../../src/base/errors.js';

const folder = mkdtempSync(join(tmpdir(), 'reseau-archive-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let made = 0;
const place = (): string => join(folder, String((made += 1)));
const key = (): BackupSecret => ({ kind: 'key', bytes: randomBytes(32) });
/** More than two pieces of the encryption, which gzip does not make smaller. */
const files = { 'a.txt': 'first\n', 'large.bin': randomBytes(150_000).toString('base64'), empty: '' };

async function written(secret?: BackupSecret): Promise<string> {
  const file = `${place()}.backup`;
  await writeBackup(file, keysArchive(files), secret);
  return file;
}

/** The code and the words by which a backup is refused; the manifest where it is not. */
const outcome = (file: string, secret?: BackupSecret): Promise<unknown> =>
  unpack(file, place(), secret).then(
    ({ part }) => part,
    (reason: unknown) => (reason instanceof ReseauError ? `${reason.code} ${reason.message}` : reason),
  );

function changed(file: string, change: (bytes: Buffer) => Buffer): string {
  const copy = `${place()}.backup`;
  writeFileSync(copy, change(readFileSync(file)));
  return copy;
}
const flipped = (file: string, at: number): string =>
  changed(file, (bytes) => {
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    return bytes;
  });
const cut = (file: string, to: number): string => changed(file, (bytes) => bytes.subarray(0, to));

describe('a backup as a file', () => {
  it('that is not encrypted is opened by tar, and belongs to its owner alone', async () => {
    const file = await written();
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const listed = spawnSync('tar', ['-tzf', file], { encoding: 'utf8' });
    expect(listed.stdout.trim().split('\n')).toEqual(['a.txt', 'large.bin', 'empty', 'manifest.json']);
    const to = place();
    expect(await unpack(file, to, undefined)).toMatchObject({ format: 1, part: 'keys' });
    for (const [name, text] of Object.entries(files)) expect(readFileSync(join(to, name), 'utf8')).toBe(text);
  });

  it.each([
    ['key', key()],
    ['passphrase', { kind: 'passphrase', text: 'correct horse battery staple' } as const],
  ])('that is encrypted with a %s opens with it, and holds nothing in the clear', async (_, secret) => {
    const file = await written(secret);
    const bytes = readFileSync(file);
    for (const word of ['a.txt', 'first', 'manifest']) expect(bytes.includes(word)).toBe(false);
    const to = place();
    await unpack(file, to, secret);
    for (const [name, text] of Object.entries(files)) expect(readFileSync(join(to, name), 'utf8')).toBe(text);
  });

  it('is encrypted otherwise each time', async () => {
    const secret = key();
    const [one, other] = [await written(secret), await written(secret)].map((file) => readFileSync(file));
    expect(one?.subarray(80, 200).equals(other?.subarray(80, 200) ?? Buffer.alloc(0))).toBe(false);
  });

  it('opens with no other key, and says so', async () => {
    const [secret, other] = [key(), key()];
    const file = await written(secret);
    expect(await outcome(file, other)).toMatch(/^BACKUP_KEY_WRONG .*another key or passphrase/);
    expect(await outcome(file)).toMatch(/^BACKUP_KEY_WRONG .*is encrypted: name its key/);
    expect(await outcome(file, { kind: 'passphrase', text: 'x'.repeat(20) })).toMatch(
      /^BACKUP_KEY_WRONG .*name it by --key-file/,
    );
  });

  it('is refused wherever one bit of it was changed', async () => {
    const secret = key();
    const [plain, sealed] = [await written(), await written(secret)];
    const size = statSync(plain).size;
    for (const at of [0, 1, 20, 500, 70_000, size - 9, size - 1])
      expect([at, await outcome(flipped(plain, at))]).toEqual([
        at,
        expect.stringMatching(/^BACKUP_INVALID /),
      ]);
    for (const at of [0, 20, 60, 65, 66, 30_000, 66_000, 140_000, statSync(sealed).size - 1])
      expect([at, await outcome(flipped(sealed, at), secret)]).toEqual([
        at,
        expect.stringMatching(/^BACKUP_(INVALID|KEY_WRONG) /),
      ]);
  }, 30_000);

  it('is refused wherever it was cut off, also between two pieces', async () => {
    const secret = key();
    const [plain, sealed] = [await written(), await written(secret)];
    const header = 65;
    const piece = 64 * 1024 + 16;
    for (const to of [3, 100, 70_000, statSync(plain).size - 8])
      expect([to, await outcome(cut(plain, to))]).toEqual([
        to,
        expect.stringMatching(/^BACKUP_INVALID .*cut off/),
      ]);
    for (const to of [
      40,
      header,
      header + 5,
      header + 300,
      header + piece,
      header + 2 * piece,
      statSync(sealed).size - 1,
    ])
      expect([to, await outcome(cut(sealed, to), secret)]).toEqual([
        to,
        expect.stringMatching(/^BACKUP_INVALID .*cut off/),
      ]);
  }, 30_000);

  it('is refused by the encryption alone where it was cut off between two pieces, whatever is in it', async () => {
    const secret = key();
    const plain = randomBytes(200_000);
    const all = async (source: AsyncIterable<Buffer>): Promise<Buffer> => {
      const parts: Buffer[] = [];
      for await (const part of source) parts.push(part);
      return Buffer.concat(parts);
    };
    const sealed = await all(encrypting(secret)(Readable.from([plain])));
    expect(await all(decrypting(secret)(Readable.from([sealed])))).toEqual(plain);
    for (const pieces of [1, 2, 3]) {
      const cutOff = sealed.subarray(0, 65 + pieces * (64 * 1024 + 16));
      await expect(all(decrypting(secret)(Readable.from([cutOff])))).rejects.toThrow('it was cut off');
    }
  });

  it('is refused when two of its pieces changed places', async () => {
    const secret = key();
    const piece = 64 * 1024 + 16;
    const swapped = changed(await written(secret), (bytes) =>
      Buffer.concat([
        bytes.subarray(0, 65),
        bytes.subarray(65 + piece, 65 + 2 * piece),
        bytes.subarray(65, 65 + piece),
        bytes.subarray(65 + 2 * piece),
      ]),
    );
    expect(await outcome(swapped, secret)).toMatch(/^BACKUP_INVALID .*its piece 1 is not genuine/);
  });

  it('is refused when a file is not as its manifest says, is missing, or is too much', async () => {
    const entry = (name: string, text: string): ArchiveEntry => ({
      name,
      size: Buffer.byteLength(text),
      bytes: Readable.from([Buffer.from(text)]),
    });
    const facts = { size: 4, sha256: createHash('sha256').update('good').digest('hex') };
    const manifest = (list: object) =>
      entry(
        'manifest.json',
        JSON.stringify({
          format: 1,
          part: 'keys',
          madeAt: '',
          version: '',
          postgres: '',
          platform: '',
          auditEnd: null,
          files: list,
        }),
      );
    const packed = async (...entries: readonly ArchiveEntry[]): Promise<unknown> => {
      const file = `${place()}.backup`;
      await writeBackup(file, Readable.from(entries), undefined);
      return outcome(file);
    };
    expect(await packed(entry('a', 'good'), manifest({ a: facts }))).toBe('keys');
    expect(await packed(entry('a', 'evil'), manifest({ a: facts }))).toMatch(
      /^BACKUP_INVALID a has other bytes/,
    );
    expect(await packed(manifest({ a: facts }))).toMatch(/^BACKUP_INVALID a is in the manifest and not/);
    expect(await packed(entry('a', 'good'), manifest({}))).toMatch(
      /^BACKUP_INVALID a is in the backup and not/,
    );
    expect(await packed(entry('a', 'good'))).toMatch(/^BACKUP_INVALID .*has no manifest at its end/);
    expect(await packed(entry('manifest.json', '{}'))).toMatch(
      /^BACKUP_INVALID The manifest .*cannot be read/,
    );
  });

  it('never writes outside its folder', async () => {
    for (const name of ['../out', '/out', 'a/../../out', 'a//b', 'a\\b', './a']) {
      const file = `${place()}.backup`;
      const bytes = Buffer.from('x');
      const entry: ArchiveEntry = { name, size: 1, bytes: Readable.from([bytes]) };
      const parts: Buffer[] = [];
      for await (const part of Readable.from(tarOf(Readable.from([entry]))).pipe(createGzip()))
        parts.push(part as Buffer);
      writeFileSync(file, Buffer.concat(parts));
      expect(await outcome(file)).toMatch(/^BACKUP_INVALID .*leads elsewhere/);
    }
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it('is no other file, says what cannot be read, and leaves nothing of a backup that failed', async () => {
    expect(await outcome('package.json')).toMatch(/^BACKUP_INVALID package\.json is no backup/);
    expect(await outcome(join(folder, 'nowhere'))).toMatch(/^FILE_UNREADABLE .*\(ENOENT\)/);
    const file = join(folder, 'failed.backup');
    const short = (async function* (): AsyncGenerator<ArchiveEntry> {
      yield { name: 'short', size: 5, bytes: Readable.from([Buffer.from('abc')]) };
      await Promise.resolve();
    })();
    await expect(writeBackup(file, short, undefined)).rejects.toThrow('3 of 5 bytes of short');
    expect(readdirSync(folder).filter((name) => name.startsWith('failed'))).toEqual([]);
  });
});
