import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readConfig } from '../../src/base/config.js';
import { createLog } from '../../src/base/log.js';
import { keySourceOf, useKeySource } from '../../src/base/secret-keys.js';
import { joinDatabase } from '../../src/database/join-database.js';
import { houseDesk } from '../../src/operations/desk.js';
import { openOrm, type Orm } from '../../src/orm.js';
import { openSession } from '../../src/windows/run.js';
import { newPerson } from '../accounts/person.js';
import { keptHome, serverPid } from '../database/temporary-home.js';
import { startServer, type Program } from '../server/program.js';

const home = keptHome();
let server: Program;
let url: string;
let orm: Orm;
let superuserUrl: string;
let writer: Awaited<ReturnType<typeof newPerson>>;
beforeAll(async () => {
  server = startServer({ RESEAU_HOME: home, RESEAU_EVALUATION: 'no', RESEAU_RATE: '0,0,0' });
  url = await server.ready();
  const joined = await joinDatabase(readConfig({ RESEAU_HOME: home }), createLog('silent'));
  superuserUrl = joined.superuserUrl ?? '';
  // The secrets of that server are encrypted with its own key.
  useKeySource(keySourceOf(readConfig({ RESEAU_HOME: home })));
  orm = await openOrm(joined.ownerUrl);
  const rights = [{ capability: 'DRAFT' }] as const;
  writer = await newPerson(houseDesk(orm, 'test'), url, { email: 'writer@example.org', rights });
}, 120_000);
afterAll(() => orm.close());

/** Processes of the PostgreSQL: the server and its children. */
function processes(): number[] {
  const parent = serverPid(home);
  const isChild = (pid: string): boolean => {
    try {
      return (
        / \d+ \([^)]*\) \S+ (\d+)/.exec(` ${readFileSync(`/proc/${pid}/stat`, 'utf8')}`)?.[1] ===
        String(parent)
      );
    } catch {
      return false;
    }
  };
  const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && isChild(name));
  return [parent, ...children.map(Number)];
}

const signal = (pids: readonly number[], name: 'SIGSTOP' | 'SIGCONT'): void => {
  for (const pid of pids) process.kill(pid, name);
};

const read = () =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ members(first: 1) { totalCount } }' }),
  });

const document =
  'mutation ($input: ThemeInput!) { saveTheme(input: $input, expectedRevision: 0) { __typename ... on ThemeSaved { outcome } ... on Refusal { code } } }';

it('while PostgreSQL stands still reads are refused, and nothing is left half done when it goes on', async () => {
  expect((await read()).status).toBe(200);
  const label = { en: 'stopped', fr: 'stopped', es: 'stopped' };
  const input = { slug: 'stopped', themeKind: 'CONTEXT', label, provenance: 'SAMPLE' };
  const key = { 'idempotency-key': randomUUID() };
  const stopped = processes();
  expect(stopped.length).toBeGreaterThan(5);
  signal(stopped, 'SIGSTOP');
  let early;
  try {
    early = writer.browser.ask(document, { input }, key);
    // As many as take all connections, and more: none of them waits for ever.
    const answers = await Promise.all(Array.from({ length: 30 }, () => read()));
    for (const answer of answers) {
      expect(answer.status).toBe(503);
      expect(answer.headers.get('retry-after')).not.toBeNull();
    }
    expect((await fetch(`${url}/live`)).status).toBe(200);
    expect((await fetch(`${url}/ready`)).status).toBe(503);
  } finally {
    signal(stopped, 'SIGCONT');
  }
  // It may have been refused meanwhile, or have waited; sent again it is there, once.
  expect([200, 503]).toContain((await early).status);
  let last;
  do last = await writer.browser.ask(document, { input }, key);
  while (last.status === 503);
  expect(last).toMatchObject({ status: 200, data: { saveTheme: { outcome: 'CREATED' } } });
  while ((await read()).status !== 200);
  const { run, close } = await openSession(superuserUrl);
  const [row] = await run(`select count(*)::int as themes from desk.theme where slug = 'stopped'`);
  expect(row).toEqual({ themes: 1 });
  // What was begun before ends; what has its time every second comes and goes.
  let open;
  do open = await run(`select pid from pg_stat_activity where xact_start < now() - interval '2 seconds'`);
  while (open.length > 0);
  await close();
  expect(server.runs).toBe(true);
}, 120_000);
