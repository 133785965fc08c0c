import { describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive } from '../../src/database/process-mark.js';
import { embeddedProcess, end } from './embedded-process.js';
import { afterwards, ask, madeHome, serverPid, started, temporaryHome } from './temporary-home.js';

describe('the embedded PostgreSQL', () => {
  it('is made at the first start and keeps its data for the second', async () => {
    const home = temporaryHome();
    const first = await started(home);
    expect(first.fresh).toBe(true);
    await ask(
      first.ownerUrl,
      `create schema desk; create table desk.word (text text); insert into desk.word values ('élan')`,
    );
    await first.stop();
    const second = await started(home);
    expect(second.fresh).toBe(false);
    expect(await ask(second.ownerUrl, 'select text from desk.word')).toEqual([{ text: 'élan' }]);
  });

  it('has the settings that Réseau counts on, whatever the environment says', async () => {
    const { superuserUrl } = await started(await madeHome());
    const names = [
      'server_encoding',
      'jit',
      'listen_addresses',
      'unix_socket_directories',
      'TimeZone',
      'shared_preload_libraries',
    ];
    const [row] = await ask(
      superuserUrl,
      `select ${names.map((name) => `current_setting('${name}') as "${name}"`).join(', ')}`,
    );
    expect(row).toEqual({
      server_encoding: 'UTF8',
      jit: 'off',
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      TimeZone: 'UTC',
      shared_preload_libraries: 'pg_stat_statements',
    });
    expect(
      await ask(
        superuserUrl,
        `select datlocprovider as provider, datlocale as locale from pg_database where datname = 'reseau'`,
      ),
    ).toEqual([{ provider: 'b', locale: 'C.UTF-8' }]);
    expect(await ask(superuserUrl, `select query from pg_stat_statements where query ~* 'password'`)).toEqual(
      [],
    );
  });

  it('leaves the files of another major version alone, and says which they are', async () => {
    const home = await madeHome();
    const file = join(home, 'postgres', 'PG_VERSION');
    writeFileSync(file, '17\n');
    await expect(started(home)).rejects.toMatchObject({
      code: 'HOME_UNUSABLE',
      message: expect.stringMatching(
        /was written by PostgreSQL 17, and this is PostgreSQL 18; see/,
      ) as unknown,
    });
    expect(existsSync(join(home, 'lock'))).toBe(false);
  });

  it('works below a folder of mode 700, and its files belong to a user who is not root', async () => {
    const home = temporaryHome(0o700);
    const { ownerUrl } = await started(home);
    expect(await ask(ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    const owners = new Set(
      readdirSync(join(home, 'postgres')).map((file) => statSync(join(home, 'postgres', file)).uid),
    );
    expect(owners.size).toBe(1);
    expect(owners).not.toContain(0);
  });

  it('keeps its passwords from other users', async () => {
    const home = await madeHome();
    await started(home);
    expect(statSync(join(home, 'postgres.json')).mode & 0o777).toBe(0o600);
    expect(statSync(join(home, 'postgres.log')).mode & 0o777).toBe(0o600);
    expect(readdirSync(home)).not.toContain('postgres.password');
  });

  it('leaves no process and no lock when it is stopped', async () => {
    const home = await madeHome();
    const server = await started(home);
    const pid = serverPid(home);
    expect(isAlive(pid)).toBe(true);
    await server.stop();
    expect(isAlive(pid)).toBe(false);
    expect(readdirSync(home)).not.toContain('lock');
  });

  it('heals a first start that was cut off', async () => {
    const home = temporaryHome();
    mkdirSync(join(home, 'postgres.new', 'base'), { recursive: true });
    expect((await started(home)).fresh).toBe(true);
  });

  it('says so when the passwords of existing data are missing', async () => {
    const home = await madeHome();
    rmSync(join(home, 'postgres.json'));
    await expect(started(home)).rejects.toMatchObject({
      code: 'HOME_UNUSABLE',
      message: expect.stringContaining('postgres.json'),
    });
  });

  it('starts over a stale pid file', async () => {
    const home = await madeHome();
    // Its number is by now that of another program, which has to stay alive.
    const other = spawn('sleep', ['60'], { stdio: 'ignore' });
    afterwards(() => end(other, 'SIGKILL'));
    writeFileSync(join(home, 'postgres', 'postmaster.pid'), `${other.pid}\n${join(home, 'postgres')}\n`);
    await expect(started(home)).resolves.toMatchObject({ fresh: true });
    expect(other.signalCode).toBeNull();
  });

  it('comes back on the same port when it is killed', async () => {
    const home = await madeHome();
    const lines: string[] = [];
    const { ownerUrl } = await started(home, lines);
    const before = serverPid(home);
    process.kill(before, 'SIGKILL');
    const answer = () => ask(ownerUrl, 'select 1 as one').catch(() => undefined);
    const deadline = Date.now() + 120_000;
    let back = await answer();
    while ((!back || serverPid(home) === before) && Date.now() < deadline) {
      await pause(50);
      back = await answer();
    }
    expect(back).toEqual([{ one: 1 }]);
    expect(serverPid(home)).not.toBe(before);
    expect(lines.join('')).toContain('PostgreSQL ended by itself');
  });

  it('is stopped while it comes back, and leaves no process', async () => {
    const home = await madeHome();
    const lines: string[] = [];
    const { stop } = await started(home, lines);
    process.kill(serverPid(home), 'SIGKILL');
    while (!lines.join('').includes('PostgreSQL ended by itself')) await pause(5);
    await stop();
    expect(lines.join('')).toContain('PostgreSQL runs again');
    expect(existsSync(join(home, 'postgres', 'postmaster.pid'))).toBe(false);
  }, 30_000);
});

describe('one home', () => {
  it('is refused to a second process, by name and number, and given when the first has ended', async () => {
    const home = await madeHome();
    const { child } = await embeddedProcess(home);
    afterwards(() => end(child, 'SIGTERM'));
    await expect(started(home)).rejects.toMatchObject({
      code: 'HOME_TAKEN',
      message: expect.stringContaining(`process ${child.pid}`),
    });
    await end(child, 'SIGTERM');
    expect(child.exitCode).toBe(0);
    await expect(started(home)).resolves.toHaveProperty('ownerUrl');
  });

  it('is taken over from a killed process, whose PostgreSQL is stopped first', async () => {
    const home = await madeHome();
    const { child, answer } = await embeddedProcess(home);
    await ask(answer.ownerUrl ?? '', 'create schema desk create table kept ()');
    const orphan = serverPid(home);
    await end(child, 'SIGKILL');
    expect(isAlive(orphan)).toBe(true);
    const lines: string[] = [];
    const server = await started(home, lines);
    expect(isAlive(orphan)).toBe(false);
    expect(lines.join('\n')).toContain(`left behind (process ${orphan})`);
    expect(server.fresh).toBe(false);
  });

  it('is refused with the folder that cannot be entered', async () => {
    const home = temporaryHome(0o700);
    const root = process.getuid?.() === 0;
    // Root without its power over modes meets what a plain user meets.
    const powerless = root
      ? ['setpriv', '--bounding-set=-dac_read_search,-dac_override', '--inh-caps=-all']
      : [];
    if (!root) mkdirSync(home, { mode: 0o500 });
    const { child, answer } = await embeddedProcess(home, powerless);
    afterwards(() => end(child, 'SIGKILL'));
    expect(answer.code).toBe('HOME_UNUSABLE');
    expect(answer.message).toContain(root ? `chmod o+x ${join(home, '..')}` : home);
  });
});
