import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { openSession, type Run } from '../../src/windows/run.js';
import { keptHome } from '../database/temporary-home.js';
import { createTestDatabase, type TestDatabase } from '../setup/database.js';
import { secretKey } from '../setup/owner.js';
import { ask } from './ask.js';
import { startServer } from './program.js';

/**
 * A database without anything, whose owner may create roles and is no superuser; and a role that may not even
 * do that.
 */
let database: TestDatabase;
let name: string;
let superuser: { run: Run; close(): Promise<void> };
beforeAll(async () => {
  database = await createTestDatabase();
  name = new URL(database.ownerUrl).pathname.slice(1);
  superuser = await openSession(process.env.RESEAU_TEST_POSTGRES ?? '');
  await superuser.run(`drop database ${name}`);
  await superuser.run(
    `create database ${name} owner ${new URL(database.ownerUrl).username} template template0 encoding 'UTF8'`,
  );
  await superuser.run(`create role ${name}_weak login password 'weak'`);
  await superuser.run(`grant connect on database ${name} to ${name}_weak`);
});
afterAll(async () => {
  await superuser.close();
  await database.drop();
});

const urlOf = (change: (url: URL) => void): string => {
  const url = new URL(database.ownerUrl);
  change(url);
  return url.href;
};

describe('with DATABASE_URL the server', () => {
  it('migrates that database and serves from it, loads no evaluation data, and needs no home where it is given its key', async () => {
    const home = keptHome();
    const server = startServer({
      DATABASE_URL: database.ownerUrl,
      RESEAU_HOME: home,
      RESEAU_SECRET_KEY: secretKey,
    });
    const url = await server.ready();
    expect(server.output).toMatch(/^tables: \d+ migration/);
    expect(server.output).not.toMatch(/loading|evaluation|PostgreSQL of its own/);
    expect((await ask(url, '{ members(first: 1) { totalCount } }')).body).toMatchObject({
      data: { members: { totalCount: 0 } },
    });
    expect(await server.stop()).toMatchObject({ code: 0, errors: '' });
    expect(existsSync(home)).toBe(false);
  }, 240_000);

  it('loads the evaluation data when it is told to', async () => {
    const server = startServer({
      DATABASE_URL: database.ownerUrl,
      RESEAU_HOME: keptHome(),
      RESEAU_SECRET_KEY: secretKey,
      RESEAU_EVALUATION: 'yes',
    });
    await server.says('loading countries.csv');
    expect(await server.stop()).toMatchObject({ code: 0, errors: '' });
  }, 240_000);
});

describe('the server does not start, and says why in one sentence, when', () => {
  it.each([
    [
      'nobody listens at DATABASE_URL',
      () => ({ DATABASE_URL: urlOf((url) => (url.port = '1')) }),
      /The PostgreSQL at 127\.0\.0\.1:1 cannot be reached \(ECONNREFUSED\); start it, or mend DATABASE_URL/,
    ],
    [
      'its password is wrong',
      () => ({ DATABASE_URL: urlOf((url) => (url.password = 'wrong')) }),
      /refuses the role or the password of DATABASE_URL/,
    ],
    [
      'its database is not there',
      () => ({ DATABASE_URL: urlOf((url) => (url.pathname = '/nowhere')) }),
      /has no database of the name in DATABASE_URL/,
    ],
    [
      'its role lacks rights',
      () => ({ DATABASE_URL: urlOf((url) => ([url.username, url.password] = [`${name}_weak`, 'weak'])) }),
      /The role "test_\w+_weak" lacks rights; an administrator has to run: alter role "test_\w+" createrole; alter database "test_\w+" owner to "test_\w+";/,
    ],
    [
      'it is no address',
      () => ({ DATABASE_URL: 'mysql://localhost/reseau' }),
      /DATABASE_URL must look like postgres:\/\/role:password@host:5432\/database/,
    ],
    [
      'its secrets are encrypted with another key',
      () => ({ DATABASE_URL: database.ownerUrl, RESEAU_SECRET_KEY: 'A'.repeat(43) }),
      /The secrets in this database are encrypted with the key [0-9a-f]{8}, and RESEAU_SECRET_KEY holds [0-9a-f]{8}\./,
    ],
    [
      'the file of its key is missing',
      () => ({ DATABASE_URL: database.ownerUrl, RESEAU_SECRET_KEY_FILE: '/nowhere/key' }),
      /are encrypted with the key [0-9a-f]{8}, and \/nowhere\/key holds none\./,
    ],
    [
      'RESEAU_SECRET_KEY is a word',
      () => ({ RESEAU_SECRET_KEY: 'word' }),
      /RESEAU_SECRET_KEY holds no key: each is 32 random bytes/,
    ],
    ['PORT is a word', () => ({ PORT: 'web' }), /PORT must be a whole number from 0 to 65535/],
    ['PORT is too large', () => ({ PORT: '65536' }), /PORT must be a whole number from 0 to 65535/],
    [
      'RESEAU_EVALUATION is a guess',
      () => ({ RESEAU_EVALUATION: 'maybe' }),
      /RESEAU_EVALUATION must be one of auto, yes, no/,
    ],
    [
      'RESEAU_STATEMENT_TIMEOUT is nothing',
      () => ({ RESEAU_STATEMENT_TIMEOUT: '0' }),
      /RESEAU_STATEMENT_TIMEOUT must be a whole number from 100/,
    ],
    [
      'RESEAU_HOST is of another machine',
      () => ({ RESEAU_HOST: '203.0.113.1' }),
      /Nothing can listen on port 0 of RESEAU_HOST here \(EADDRNOTAVAIL\)/,
    ],
    [
      'RESEAU_HOME is a file',
      () => ({ RESEAU_HOME: '/dev/null/home' }),
      /The folder \/dev\/null\/home cannot be made or written \(ENOTDIR\)/,
    ],
  ] as const)('%s', async (_, settings, reason) => {
    const { code, output, errors } = await startServer({ RESEAU_HOME: keptHome(), ...settings() }).ended;
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toMatch(/^Réseau cannot start: /);
    expect(errors).toMatch(reason);
    expect(errors.trim().split('\n')).toHaveLength(1);
    expect(errors).not.toContain('wrong');
  });
});
