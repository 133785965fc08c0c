import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { readConfig } from '../../src/base/config.js';
import { createLog } from '../../src/base/log.js';
import { keySourceOf, useKeySource } from '../../src/base/secret-keys.js';
import { joinDatabase } from '../../src/database/join-database.js';
import { houseDesk } from '../../src/operations/desk.js';
import { openOrm, type Orm } from '../../src/orm.js';
import { openSession, type Run } from '../../src/windows/run.js';
import { newPerson } from '../accounts/person.js';
import { keptHome } from '../database/temporary-home.js';
import { startServer, type Program } from '../server/program.js';

// A server of its own: which standbys confirm commits is a setting of the whole PostgreSQL.
const home = keptHome();
let server: Program;
let orm: Orm;
let superuser: { run: Run; close: () => Promise<void> };
let writer: Awaited<ReturnType<typeof newPerson>>;

beforeAll(async () => {
  server = startServer({ RESEAU_HOME: home, RESEAU_EVALUATION: 'no', RESEAU_RATE: '0,0,0' });
  const url = await server.ready();
  const { ownerUrl, superuserUrl = '' } = await joinDatabase(
    readConfig({ RESEAU_HOME: home }),
    createLog('silent'),
  );
  // The secrets of that server are encrypted with its own key.
  useKeySource(keySourceOf(readConfig({ RESEAU_HOME: home })));
  orm = await openOrm(ownerUrl);
  superuser = await openSession(superuserUrl);
  await superuser.run('set synchronous_commit = local');
  const rights = [{ capability: 'DRAFT' }] as const;
  writer = await newPerson(houseDesk(orm, 'test'), url, { email: 'writer@example.org', rights });
}, 120_000);
afterAll(async () => {
  await superuser.close();
  await orm.close();
});
afterEach(() => standby(''));

/** Names the standby that has to confirm every commit; '' for none. */
async function standby(name: string): Promise<void> {
  await superuser.run(`alter system set synchronous_standby_names = '${name}'`);
  await superuser.run('select pg_reload_conf()');
  for (;;) {
    const [row] = await superuser.run(`select current_setting('synchronous_standby_names') as name`);
    if (row?.name === name) return;
    await pause(10);
  }
}

const document =
  'mutation ($input: ThemeInput!) { saveTheme(input: $input, expectedRevision: 0) { __typename ... on ThemeSaved { id outcome } ... on Refusal { code message } } }';

const inputOf = (slug: string) => ({
  slug,
  themeKind: 'CONTEXT',
  label: { en: slug, fr: slug, es: slug },
  provenance: 'SAMPLE',
});

const ask = (slug: string, key: string) =>
  writer.browser.ask(document, { input: inputOf(slug) }, { 'idempotency-key': key });

/** What is answered where each commit that waits for its standby has its wait ended by this function of PostgreSQL. */
async function cutShort(slug: string, key: string, by: string) {
  let waits = 0;
  const over = new AbortController();
  const cutting = (async () => {
    while (!over.signal.aborted) {
      const rows = await superuser.run(
        `select ${by}(pid) from pg_stat_activity where wait_event = 'SyncRep' and pid <> pg_backend_pid()`,
      );
      waits += rows.length;
      await pause(20);
    }
  })();
  const { status, data, errors } = await ask(slug, key);
  over.abort();
  await cutting;
  return { status, data, code: errors?.[0]?.extensions.code, waits };
}

const themes = async (slug: string): Promise<number> =>
  Number((await superuser.run(`select count(*)::int as n from desk.theme where slug = $1`, [slug]))[0]?.n);

describe.each(['pg_cancel_backend', 'pg_terminate_backend'])('a commit whose wait %s ends', (by) => {
  const slug = `unconfirmed-${by.replaceAll('_', '-')}`;
  it('is not said to be kept, however often it is asked for; once a standby confirms it is there once', async () => {
    const key = randomUUID();
    await standby('nobody');
    for (const time of [1, 2]) {
      const { waits, ...answer } = await cutShort(slug, key, by);
      expect({ time, ...answer }).toEqual({
        time,
        status: 503,
        data: null,
        code: 'OUTCOME_UNKNOWN',
      });
      expect(waits).toBeGreaterThan(0);
    }
    await standby('');
    const { status, data } = await ask(slug, key);
    expect({ status, data }).toMatchObject({ status: 200, data: { saveTheme: { outcome: 'CREATED' } } });
    expect(await themes(slug)).toBe(1);
  }, 60_000);
});
