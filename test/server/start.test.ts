import { beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../../src/base/config.js';
import { createLog } from '../../src/base/log.js';
import { joinDatabase } from '../../src/database/join-database.js';
import { isAlive } from '../../src/database/process-mark.js';
import { openSession } from '../../src/windows/run.js';
import { keptHome, serverPid } from '../database/temporary-home.js';
import { ask } from './ask.js';
import { startServer, type Program } from './program.js';

const home = keptHome();
let server: Program;
let url: string;

const members = '{ members(first: 1) { totalCount } }';
const keysOf = (home: string) =>
  JSON.parse(readFileSync(join(home, 'evaluation-keys.json'), 'utf8')) as { staff: string; partner: string };
const gone = (url: string): Promise<boolean> =>
  fetch(url).then(
    () => false,
    () => true,
  );

async function count(url: string): Promise<unknown> {
  return (await ask(url, members)).body.data;
}

describe('a first start that is cut off', () => {
  it('by Ctrl-C while it works ends at the next step, and leaves no process', async () => {
    const cut = startServer({ RESEAU_HOME: home });
    await cut.says('loading sources.csv');
    const postgres = serverPid(home);
    const { code, output, errors } = await cut.stop('SIGINT');
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toContain('stopping');
    expect(output).not.toContain('making sample data');
    expect(isAlive(postgres)).toBe(false);
  }, 240_000);

  it('by a kill is cut off in the middle of loading', async () => {
    const killed = startServer({ RESEAU_HOME: home });
    await killed.says('loading appeals.csv');
    await killed.stop('SIGKILL');
  }, 240_000);
});

describe('the start that completes it', () => {
  beforeAll(async () => {
    server = startServer({ RESEAU_HOME: home });
    url = await server.ready();
  }, 240_000);

  it('loads the evaluation data and prints one screen: addresses, counts, keys, a query, how to stop', () => {
    const screen = server.output.slice(server.output.indexOf('Réseau is ready'));
    for (const part of [
      `${url}/graphql`,
      `${url}/`,
      '311 members',
      keysOf(home).staff,
      keysOf(home).partner,
      'curl -s',
      'Stop with Ctrl-C',
    ])
      expect(screen).toContain(part);
    expect(screen.split('\n').length).toBeLessThan(24);
    expect(server.output).toContain('loading organisations.csv');
    expect(server.output).toContain(
      'RESEAU_PROXIES=0: requests are counted by the address that connects; X-Forwarded-For is ignored',
    );
  });

  it('prints a query that answers when it is pasted into a shell', () => {
    const query = /^\s*(curl .*)$/m.exec(server.output)?.[1] ?? '';
    const { stdout, status } = spawnSync('sh', ['-c', query], { encoding: 'utf8' });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      data: { members: { totalCount: 311, nodes: [{}, {}, {}] } },
      extensions: { data: 'EVALUATION' },
    });
  });

  it('prints keys that open the other windows, kept for their owner alone', async () => {
    for (const [key, field] of [
      [keysOf(home).staff, 'internalNote'],
      [keysOf(home).partner, 'contactEmail'],
    ] as const) {
      const { status } = await ask(url, `{ organisations(first: 1) { nodes { ${field} } } }`, undefined, {
        authorization: `Bearer ${key}`,
      });
      expect(status).toBe(200);
    }
    expect(statSync(join(home, 'evaluation-keys.json')).mode & 0o777).toBe(0o600);
  });

  it('keeps its port: a second copy says so and what to do, and starts nothing', async () => {
    const port = new URL(url).port;
    const { code, output, errors } = await startServer({ RESEAU_HOME: keptHome(), PORT: port }).ended;
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toBe(
      `Réseau cannot start: Port ${port} is taken by another process. Stop that one, or start this one with another port: PORT=${Number(port) + 1} npm start\n`,
    );
  });

  it('keeps its home: a second copy on another port says so and what to do', async () => {
    const { code, errors } = await startServer({ RESEAU_HOME: home }).ended;
    expect(code).toBe(1);
    expect(errors).toMatch(
      /^Réseau cannot start: Another Réseau \(process \d+\) is running with the folder .+; stop it with "kill \d+", or start with another RESEAU_HOME\n$/,
    );
    expect(await count(url)).toEqual({ members: { totalCount: 311 } });
  });

  it('ends by Ctrl-C in order: requests are finished, then the database is closed, and no process is left', async () => {
    const { ownerUrl } = await joinDatabase(readConfig({ RESEAU_HOME: home }), createLog('silent'));
    const { run, close } = await openSession(ownerUrl);
    await run('begin');
    await run('lock table window_public.organisation in access exclusive mode');
    const pending = ask(url, members);
    const postgres = serverPid(home);
    await run('select pg_sleep(0.2)');
    server.signal('SIGINT');
    await server.says('stopping: requests are finished, then the database is closed');
    await run('rollback');
    await close();
    expect((await pending).body.data).toEqual({ members: { totalCount: 311 } });
    expect(await server.ended).toMatchObject({ code: 0, errors: '' });
    expect({ postgres: isAlive(postgres), listens: !(await gone(url)) }).toEqual({
      postgres: false,
      listens: false,
    });
  }, 240_000);

  it('is the only one that loads: the next writes next to nothing, and has the same keys', async () => {
    const keys = keysOf(home);
    // It writes when it comes by, and would be counted.
    appendFileSync(join(home, 'postgres', 'postgresql.auto.conf'), 'autovacuum = off\n');
    server = startServer({ RESEAU_HOME: home });
    url = await server.ready();
    // The first one writes hundreds of megabytes. PostgreSQL notes where it stopped, and began again.
    const { superuserUrl = '' } = await joinDatabase(readConfig({ RESEAU_HOME: home }), createLog('silent'));
    const { run, close } = await openSession(superuserUrl);
    const [written] = await run(
      'select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), redo_lsn)::int as bytes from pg_control_checkpoint()',
    );
    await close();
    expect(Number(written?.bytes)).toBeLessThan(4_000_000);
    expect(server.output).not.toMatch(/loading|building|migration/);
    expect(keysOf(home)).toEqual(keys);
    expect(await count(url)).toEqual({ members: { totalCount: 311 } });
  }, 240_000);

  it('is followed by others even after a kill: the PostgreSQL that was left behind is stopped', async () => {
    const orphan = serverPid(home);
    await server.stop('SIGKILL');
    expect(isAlive(orphan)).toBe(true);
    server = startServer({ RESEAU_HOME: home });
    url = await server.ready();
    expect(server.output).toContain(
      `Stopping the PostgreSQL that an earlier run left behind (process ${orphan})`,
    );
    expect(isAlive(orphan)).toBe(false);
    expect(await count(url)).toEqual({ members: { totalCount: 311 } });
    const last = serverPid(home);
    expect(await server.stop('SIGTERM')).toMatchObject({ code: 0, errors: '' });
    expect(isAlive(last)).toBe(false);
  }, 240_000);
});
