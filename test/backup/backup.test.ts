import { beforeAll, afterAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { keysArchive } from '../../src/backup/archive.js';
import { unpack } from '../../src/backup/unpack.js';
import { writeBackup } from '../../src/backup/write-backup.js';
import { ReseauError } from '../../src/base/errors.js';
import { createLog } from '../../src/base/log.js';
import { call } from '../../src/commands/call.js';
import { startEmbedded, type EmbeddedPostgres } from '../../src/database/embedded.js';
import { ask } from '../database/temporary-home.js';
import { placeOfFiles } from '../setup/place-of-files.js';

const folder = mkdtempSync(join(placeOfFiles(), 'reseau-backup-'));
spawnSync('chmod', ['711', folder]);
const home = join(folder, 'home');
const [data, keys] = [join(folder, 'data'), join(folder, 'keys')];
const keyFile = join(folder, 'backup.key');
const short = join(folder, 'short');
writeFileSync(short, 'too short\n');

/** Runs a command in this process; what it said, or how it was refused. */
async function reseau(at: string, ...args: readonly string[]): Promise<string> {
  const lines: string[] = [];
  try {
    const code = await call(args, {
      env: { RESEAU_HOME: at, RESEAU_LOG: 'silent', PATH: process.env.PATH },
      say: (line) => lines.push(line),
    });
    return `${lines.join('\n')}\n${code}`;
  } catch (reason: unknown) {
    if (reason instanceof ReseauError) return `${reason.code} ${reason.message}`;
    throw reason;
  }
}

const newest = (where: string): string =>
  join(
    where,
    readdirSync(where)
      .filter((name) => name.startsWith('reseau'))
      .sort()
      .at(-1) ?? 'none',
  );

/** One hash of the rows of every table of the desk and of what is published. */
const contentOf = async (url: string): Promise<unknown> => {
  const tables = await ask<{ name: string }>(
    url,
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('desk', 'published', 'window_staff') order by 1`,
  );
  expect(tables.length).toBeGreaterThan(100);
  return ask(
    url,
    `select md5(string_agg(md5(rows::text), '' order by name)) as hash from (${tables
      .map(
        ({ name }) =>
          `select '${name}' as name, (select coalesce(string_agg(t::text, ',' order by t::text), '') from ${name} t) as rows`,
      )
      .join(' union all ')}) all_rows`,
  );
};

let server: EmbeddedPostgres;
let end = '';
let said = '';
let acknowledgedBefore = 0;

/** Writes one row after the other until `stop`; the last number that was acknowledged. */
function writer(url: string): { readonly last: () => number; stop(): Promise<void> } {
  const client = new Client({ connectionString: url }).on('error', () => undefined);
  let [last, stopped] = [0, false];
  const isStopped = (): boolean => stopped;
  const writing = (async () => {
    await client.connect();
    await client.query('create table public.tick (number int primary key, filler text)');
    while (!isStopped()) {
      await client.query(`insert into public.tick values ($1, repeat('x', 2000))`, [last + 1]);
      last += 1;
    }
    await client.end();
  })();
  return {
    last: () => last,
    stop: () => {
      stopped = true;
      return writing;
    },
  };
}

beforeAll(async () => {
  expect(await reseau(home, 'key', 'create', '--audience', 'staff', '--name', 'website')).toMatch(/reseau_/);
  end = /whole: (\S+)/.exec(await reseau(home, 'audit', 'verify'))?.[1] ?? '';
  expect(end).toMatch(/^[1-9]\d*:/);
  writeFileSync(join(home, 'audit-ends.txt'), `2026-11-30T12:00:00Z ${end}\n`);
  mkdirSync(join(home, 'media'));
  writeFileSync(join(home, 'media', 'picture.webp'), 'bytes of a picture');
  writeFileSync(join(home, 'media', '.half.part'), 'half a picture');
  writeFileSync(keyFile, randomBytes(32).toString('base64'));
  server = await startEmbedded({ home, log: createLog('silent') });
  const writing = writer(server.ownerUrl);
  while (writing.last() < 50) await new Promise((resolve) => setTimeout(resolve, 5));
  acknowledgedBefore = writing.last();
  said = await reseau(home, 'backup', data, '--keys', keys, '--key-file', keyFile);
  await writing.stop();
  await ask(server.ownerUrl, 'drop table public.tick');
}, 240_000);
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}, 30_000);

describe('a backup while the server runs', () => {
  it('is tried, and says what it holds', () => {
    expect(said).toMatch(
      new RegExp(
        `^${data}/reseau-\\d{8}T\\d{6}Z\\.tar\\.gz\\.sealed: \\d+ bytes, sha256 [0-9a-f]{64}\n${keys}/reseau-keys-\\S+\\.tar\\.gz\\.sealed: \\d+ bytes, sha256 [0-9a-f]{64}\nrestored as a trial: \\d{3,} files are equal, the audit is whole: ${end}\n0$`,
      ),
    );
    expect(readdirSync(data)).toHaveLength(1);
  });

  it('has everything that was acknowledged before it began, without a gap, and starts with new passwords', async () => {
    const other = join(folder, 'other');
    expect(
      await reseau(other, 'restore', newest(data), '--keys', newest(keys), '--key-file', keyFile),
    ).toMatch(
      new RegExp(`^restored to ${other}: \\d{3,} files of \\S+Z are equal\nthe audit is whole: ${end}\n0$`),
    );
    expect(readdirSync(other).sort()).toEqual([
      'audit-ends.txt',
      'media',
      'postgres',
      'postgres.json',
      'secret.key',
    ]);
    expect(readdirSync(join(other, 'media'))).toEqual(['picture.webp']);
    expect(readFileSync(join(other, 'media', 'picture.webp'), 'utf8')).toBe('bytes of a picture');
    expect(readFileSync(join(other, 'secret.key'))).toEqual(readFileSync(join(home, 'secret.key')));
    expect(readFileSync(join(other, 'postgres.json'), 'utf8')).not.toBe(
      readFileSync(join(home, 'postgres.json'), 'utf8'),
    );
    const restored = await startEmbedded({ home: other, log: createLog('silent') });
    try {
      const [row] = await ask<{ count: number; last: number }>(
        restored.ownerUrl,
        'select count(*)::int as count, max(number) as last from public.tick',
      );
      expect(row?.last).toBeGreaterThanOrEqual(acknowledgedBefore);
      expect(row?.count).toBe(row?.last);
      expect(await contentOf(restored.ownerUrl)).toEqual(await contentOf(server.ownerUrl));
    } finally {
      await restored.stop();
    }
    expect(await reseau(other, 'audit', 'verify')).toContain(`whole: ${end}\n1 ends are noted`);
    expect(await reseau(other, 'verify')).toContain('0 rows of difference');
  }, 120_000);

  it('lets nobody sign in by itself: no key and no password is among the data', async () => {
    const unpacked = join(folder, 'unpacked');
    const secret = { kind: 'key', bytes: Buffer.from(readFileSync(keyFile, 'utf8'), 'base64') } as const;
    await unpack(newest(data), unpacked, secret);
    const secrets = [
      readFileSync(join(home, 'secret.key'), 'utf8').trim(),
      ...Object.values(
        JSON.parse(readFileSync(join(home, 'postgres.json'), 'utf8')) as Record<string, string>,
      ),
    ];
    expect(secrets).toHaveLength(3);
    for (const name of readdirSync(unpacked, { recursive: true, encoding: 'utf8' })) {
      const path = join(unpacked, name);
      if (!statSync(path).isFile()) continue;
      const bytes = readFileSync(path);
      for (const one of secrets) expect([name, bytes.includes(one)]).toEqual([name, false]);
    }
    rmSync(unpacked, { recursive: true });
  }, 60_000);

  it('opens with its key only, and not with keys of another database', async () => {
    expect(await reseau(home, 'restore', newest(data), '--check')).toMatch(/^BACKUP_KEY_WRONG /);
    const foreign = join(folder, 'foreign.backup');
    await writeBackup(
      foreign,
      keysArchive({ 'secret.key': `${randomBytes(32).toString('base64url')}\n` }),
      undefined,
    );
    expect(
      await reseau(home, 'restore', newest(data), '--check', '--key-file', keyFile, '--keys', foreign),
    ).toMatch(
      /^SECRET_KEY_MISSING The secrets in this backup are encrypted with the key [0-9a-f]{8}, and .* holds/,
    );
    expect(await reseau(home, 'restore', foreign, '--check', '--key-file', keyFile)).toMatch(
      /^BACKUP_INVALID .*holds the keys, and the data are wanted/,
    );
    expect(readdirSync(data)).toHaveLength(1);
  }, 120_000);

  it('is none when its audit is broken', async () => {
    await ask(server.superuserUrl, 'alter table desk.audit_entry disable trigger all');
    await ask(server.superuserUrl, `update desk.audit_entry set verb = 'nothing' where number = 1`);
    const broken = join(folder, 'broken');
    expect(await reseau(home, 'backup', broken)).toMatch(/^BACKUP_INVALID The audit .*1 does not follow/);
    expect(readdirSync(broken)).toEqual([expect.stringMatching(/\.tar\.gz\.failed$/)]);
  }, 120_000);
});

describe('a restore', () => {
  it('overwrites nothing, and takes no home in which a server runs', async () => {
    const before = readFileSync(join(home, 'postgres.json'), 'utf8');
    expect(await reseau(home, 'restore', newest(data))).toMatch(/^HOME_TAKEN /);
    const full = join(folder, 'full');
    mkdirSync(full);
    writeFileSync(join(full, 'letter.txt'), 'mine');
    expect(await reseau(full, 'restore', newest(data))).toMatch(/^HOME_UNUSABLE .*not empty \(letter\.txt\)/);
    expect(readdirSync(full)).toEqual(['letter.txt']);
    expect(readFileSync(join(home, 'postgres.json'), 'utf8')).toBe(before);
  });

  it('leaves an empty home when the backup was cut off, and takes it up again after a restore that was killed, and starts with its key only', async () => {
    const empty = join(folder, 'empty');
    const cut = join(folder, 'cut.tar.gz.sealed');
    const bytes = readFileSync(newest(data));
    writeFileSync(cut, bytes.subarray(0, bytes.length / 2));
    expect(await reseau(empty, 'restore', cut, '--key-file', keyFile)).toMatch(/^BACKUP_INVALID .*cut off/);
    expect(readdirSync(empty)).toEqual([]);
    mkdirSync(join(empty, 'restore.new', 'postgres'), { recursive: true });
    writeFileSync(join(empty, 'restore.new', 'postgres', 'PG_VERSION'), 'half');
    expect(await reseau(empty, 'restore', newest(data), '--key-file', keyFile)).toContain(
      'the server needs their key',
    );
    expect(existsSync(join(empty, 'restore.new'))).toBe(false);
    expect(await reseau(empty, 'key', 'list')).toMatch(/^SECRET_KEY_MISSING /);
  }, 60_000);

  it.each([
    [['backup'], /^COMMAND_INVALID usage: npm run reseau -- backup/],
    [['restore'], /^COMMAND_INVALID usage: npm run reseau -- restore/],
    [['backup', 'there', '--keys', 'there/keys'], /^COMMAND_INVALID --keys is another folder/],
    [['backup', 'there', '--key-file', 'package.json'], /^COMMAND_INVALID package\.json holds no key/],
    [['backup', 'there', '--key-file', 'nowhere'], /^FILE_UNREADABLE nowhere cannot be read/],
    [
      ['backup', 'there', '--key-file', 'a', '--passphrase-file', 'b'],
      /^COMMAND_INVALID .*exclude each other/,
    ],
    [['backup', 'there', '--passphrase-file', short], /^COMMAND_INVALID .*shorter than 16/],
    [['restore', 'package.json', '--keys', 'nowhere'], /^(FILE_UNREADABLE|HOME_TAKEN) /],
  ])('%j is refused in one line', async (args, reason) => {
    const refused = await reseau(home, ...args);
    expect(refused).toMatch(reason);
    expect(refused.split('\n')).toHaveLength(1);
    expect(existsSync('there')).toBe(false);
  });

  it.each(['backup', 'restore'])('%s leaves a PostgreSQL of others alone', async (name) => {
    await expect(
      call([name, 'there'], {
        env: { RESEAU_HOME: home, DATABASE_URL: 'postgres://nobody@nowhere/x' },
        say: () => undefined,
      }),
    ).rejects.toMatchObject({ code: 'COMMAND_INVALID' });
  });
});
