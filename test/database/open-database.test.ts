import { beforeAll, afterAll, describe, expect, it } from '@jest/globals';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { pino } from 'pino';
import { readConfig } from '../../src/base/config.js';
import { judge, type ServerFacts } from '../../src/database/check-server.js';
import { openDatabase, type Database } from '../../src/database/open-database.js';
import { HeldTimers } from '../setup/causes-of-time.js';
import { ask, keptHome } from './temporary-home.js';

const log = pino({ level: 'silent' });
const open = (url: string) => openDatabase(readConfig({ DATABASE_URL: url }), log);

let embedded: Database;
beforeAll(async () => {
  embedded = await openDatabase(readConfig({ RESEAU_HOME: keptHome() }), log);
});
afterAll(() => embedded.close());

const changed = (change: (url: URL) => void): string => {
  const url = new URL(embedded.ownerUrl);
  change(url);
  return url.href;
};

describe('without DATABASE_URL', () => {
  it('the embedded server is started, and says that it holds nothing yet', () => {
    expect(embedded).toMatchObject({
      embedded: true,
      fresh: true,
      superuserUrl: expect.stringContaining('postgres://postgres:'),
    });
  });
});

describe('with DATABASE_URL', () => {
  it('a server that has all it takes is used as it is, and never taken for empty', async () => {
    const database = await open(embedded.ownerUrl);
    expect(database).toMatchObject({ ownerUrl: embedded.ownerUrl, embedded: false, fresh: false });
    expect(database).not.toHaveProperty('superuserUrl');
    await expect(database.close()).resolves.toBeUndefined();
  });

  it.each([
    [
      'nobody listens',
      () => changed((url) => (url.port = '1')),
      'DATABASE_UNAVAILABLE',
      '127.0.0.1:1 cannot be reached (ECONNREFUSED)',
    ],
    [
      'the host has no address',
      () => changed((url) => (url.hostname = 'nowhere.invalid')),
      'DATABASE_UNAVAILABLE',
      'nowhere.invalid',
    ],
    [
      'the password is wrong',
      () => changed((url) => (url.password = 'wrong-secret')),
      'SETTING_INVALID',
      'refuses the role or the password',
    ],
    [
      'the role is unknown',
      () => changed((url) => (url.username = 'stranger')),
      'SETTING_INVALID',
      'refuses the role or the password',
    ],
    [
      'the database is unknown',
      () => changed((url) => (url.pathname = '/elsewhere')),
      'SETTING_INVALID',
      'has no database of the name',
    ],
    ['it is no URL', () => 'localhost', 'SETTING_INVALID', 'must look like postgres://'],
    [
      'it is the URL of something else',
      () => 'mysql://reseau:wrong-secret@localhost/reseau',
      'SETTING_INVALID',
      'must look like postgres://',
    ],
  ])('one clear error when %s', async (_, url, code, message) => {
    const failure = await open(url()).catch((reason: unknown) => reason);
    expect(failure).toMatchObject({ code, message: expect.stringContaining(message) });
    expect(String(failure)).not.toContain('wrong-secret');
    expect(String(failure)).not.toContain(new URL(embedded.ownerUrl).password);
  });

  it('gives up after 5 seconds on a server that accepts and never speaks', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const address = silent.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const accepted = once(silent, 'connection');
    const timers = new HeldTimers(5_000);
    try {
      const opening = open(changed((url) => (url.port = String(port)))).catch((reason: unknown) => reason);
      await Promise.all([accepted, timers.begun()]);
      timers.end();
      expect(await opening).toMatchObject({
        code: 'DATABASE_UNAVAILABLE',
        message: expect.stringContaining(`127.0.0.1:${port} cannot be reached`),
      });
    } finally {
      timers.restore();
    }
    silent.close();
  });

  it('the SQL that an administrator has to run is told when rights are missing', async () => {
    await ask(embedded.ownerUrl, `create role "plain role" login password 'plain'`);
    const url = changed((one) => ([one.username, one.password] = ['plain%20role', 'plain']));
    await expect(open(url)).rejects.toMatchObject({
      code: 'DATABASE_RIGHTS',
      message: expect.stringContaining(
        'alter role "plain role" createrole; alter database "reseau" owner to "plain role";',
      ),
    });
  });
});

describe('a server is judged by its facts', () => {
  const good: ServerFacts = {
    version_num: 150000,
    version: '15.0',
    encoding: 'UTF8',
    role: 'r',
    database: 'd',
    creates_roles: true,
    creates_schemas: true,
  };
  const verdict = (facts: Partial<ServerFacts>) => () => judge({ ...good, ...facts });

  it('PostgreSQL 15 with all rights passes', () => {
    expect(verdict({})).not.toThrow();
  });

  it.each([
    ['older than 15', { version_num: 140019, version: '14.19' }, 'DATABASE_TOO_OLD', 'PostgreSQL 14.19'],
    ['not in UTF8', { encoding: 'SQL_ASCII' }, 'SETTING_INVALID', 'SQL_ASCII'],
    ['without CREATEROLE', { creates_roles: false }, 'DATABASE_RIGHTS', 'run: alter role "r" createrole;'],
    [
      'without CREATE in the database',
      { creates_schemas: false },
      'DATABASE_RIGHTS',
      'run: alter database "d" owner to "r";',
    ],
    [
      'with a role whose name needs quoting',
      { creates_roles: false, role: 'a"b' },
      'DATABASE_RIGHTS',
      'alter role "a""b" createrole;',
    ],
  ])('%s is refused', (_, facts, code, message) => {
    expect(verdict(facts)).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(message) }),
    );
  });
});
