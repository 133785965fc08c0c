import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { audiences } from '../../src/base/audience.js';
import { createLog } from '../../src/base/log.js';
import { keptKeys, useKeySource } from '../../src/base/secret-keys.js';
import { startEmbedded } from '../../src/database/embedded.js';
import { freePort } from '../../src/database/free-port.js';
import { houseDesk } from '../../src/operations/desk.js';
import { withdraw } from '../../src/operations/withdraw.js';
import { openOrm } from '../../src/orm.js';
import { loginUrl } from '../../src/windows/logins.js';
import { profileOf } from '../../src/windows/profile.js';
import { createProfile } from '../../src/windows/profiles.js';
import { openSession, type Run } from '../../src/windows/run.js';
import { askGraph, askTrusted, Processes } from './servers.js';
import { atEnd, demand, drillFolder, ended, run, say, started, until, type Tool } from './tools.js';

/** Programs of the drill of a pooler. */
export const toolsOfPgbouncer: readonly Tool[] = [
  { program: 'pgbouncer', package: 'pgbouncer' },
  { program: 'psql', package: 'postgresql-client-15' },
  { program: 'setpriv', package: 'util-linux' },
];

/** Server connections of one login, and of all. */
const [ofLogin, ofAll] = [2, 12];
const requests = 3000;
const withdrawals = 10;

interface Addresses {
  readonly owner: string;
  readonly pooled: string;
  readonly superuser: string;
}

/** PgBouncer with the file of deploy/, whose paths, ports and sizes are those of the drill; the way to start it. */
function pooler(folder: string, port: number, target: string): () => ReturnType<typeof started> {
  const config = join(folder, 'pgbouncer.ini');
  const users = join(folder, 'userlist.txt');
  writeFileSync(users, '"pgbouncer" "drill"\n', { mode: 0o644 });
  const text = readFileSync('deploy/pgbouncer/pgbouncer.ini', 'utf8')
    .replace('port=5432', `port=${target}`)
    .replace('listen_port = 6432', `listen_port = ${port}`)
    .replace('/etc/pgbouncer/userlist.txt', users)
    .replace(/default_pool_size = \d+/, `default_pool_size = ${ofLogin}`)
    .replace(/max_db_connections = \d+/, `max_db_connections = ${ofAll}`);
  writeFileSync(config, text, { mode: 0o644 });
  return () =>
    started('setpriv', [
      '--reuid=postgres',
      '--regid=postgres',
      '--clear-groups',
      'pgbouncer',
      '--quiet',
      config,
    ]);
}

/** Starts the server with settings that it has to refuse; what it says. */
function refusedStart(env: NodeJS.ProcessEnv): string {
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    env: { ...env, PORT: '0' },
    encoding: 'utf8',
    timeout: 120_000,
  });
  return status === 1 ? stderr : `it ended with ${String(status)}`;
}

/** Has the pooler refuse nothing and the server say what it needs. */
function refusals(env: NodeJS.ProcessEnv, direct: string): void {
  const alone = refusedStart(env);
  demand(
    alone.includes('set RESEAU_DATABASE_DIRECT'),
    `without the direct address the start is refused: ${alone.trim()}`,
  );
  const named = refusedStart({ ...env, RESEAU_DATABASE_DIRECT: direct });
  demand(
    named.includes('set RESEAU_STATEMENT_NAMES=no'),
    `with named statements the start is refused: ${named.trim()}`,
  );
}

/** Requests of three audiences at the same time over few connections: each gets the answer of its own window. */
async function crossings(port: number, home: string): Promise<void> {
  const keys = JSON.parse(readFileSync(join(home, 'evaluation-keys.json'), 'utf8')) as Record<string, string>;
  const query =
    '{ organisations(first: 5) { totalCount nodes { id name } } appeals(first: 5) { totalCount nodes { id } } }';
  const readers = [undefined, keys.partner, keys.staff];
  let again = 0;
  const answered = async (key: string | undefined): Promise<string> => {
    for (;;) {
      const { status, text } = await askGraph(port, { query }, { ...(key && { key }) });
      if (status === 200) return text;
      if (status !== 503) demand(false, `an answer was ${status} ${text}`);
      // A busy machine: there is no place for it now.
      again += 1;
    }
  };
  const alone = await Promise.all(readers.map(answered));
  demand(new Set(alone).size === 3, 'public, partner and staff read different answers');
  let [sent, crossed] = [0, 0];
  const work = Array.from({ length: 24 }, async () => {
    while (sent < requests) {
      sent += 1;
      const turn = sent % readers.length;
      crossed += (await answered(readers[turn])) === alone[turn] ? 0 : 1;
    }
  });
  await Promise.all(work);
  demand(
    crossed === 0,
    `of ${requests} answers to three audiences in turns, ${crossed} are not those of the audience (${again} were asked for again after 503)`,
  );
}

/** Withdrawals through the pooler are heard of, and what was kept is forgotten. */
async function heard(port: number, { owner, pooled }: Addresses): Promise<void> {
  const session = await openSession(owner);
  atEnd(() => session.close());
  const orm = await openOrm(pooled, { names: false });
  atEnd(() => orm.close(true));
  const { operations } = JSON.parse(readFileSync('documents/manifest.json', 'utf8')) as {
    operations: { id: string; body: string }[];
  };
  const document = operations.find(({ body }) => /\bappeal\(slug: \$slug/.test(body))?.id ?? '';
  const rows = await session.run(
    `select id::text as id, slug from window_public.appeal where slug is not null order by id limit $1`,
    [withdrawals],
  );
  const shows = async (slug: unknown): Promise<boolean> => {
    const { status, text } = await askTrusted(port, document, { slug, locale: 'FR' });
    if (status !== 200) throw new Error(`${status} ${text}`);
    return (JSON.parse(text) as { data: { appeal: unknown } }).data.appeal !== null;
  };
  let longest = 0;
  for (const { id, slug } of rows) {
    demandQuietly((await shows(slug)) && (await shows(slug)), `${String(slug)} is shown, and kept`);
    await withdraw(houseDesk(orm, 'drill'), [{ item: 'Appeal', ids: [String(id)] }]);
    const committed = performance.now();
    await until(`${String(slug)} is gone`, async () => !(await shows(slug)), 5);
    longest = Math.max(longest, performance.now() - committed);
  }
  demand(
    rows.length === withdrawals && longest < 1000,
    `${rows.length} withdrawals through the pooler were out of kept answers within ${Math.round(longest)} ms`,
  );
}

function demandQuietly(isMet: boolean, what: string): void {
  if (!isMet) demand(false, what);
}

/** A reader who leaves has its statement stopped: nothing else would end it while the table is locked. */
async function stopped(port: number, { superuser }: Addresses, look: Run): Promise<void> {
  const holder = await openSession(superuser);
  atEnd(() => holder.close());
  await holder.run('begin');
  await holder.run('lock table window_public.organisation in access exclusive mode');
  const waiting = async (): Promise<number> => {
    const [row] = await look(
      `select count(*)::int as n from pg_stat_activity where wait_event_type = 'Lock' and usename like '%\\_public'`,
    );
    return Number(row?.n);
  };
  const leaving = new AbortController();
  const asked = askGraph(
    port,
    { query: '{ organisations(first: 1) { nodes { id } } }' },
    { signal: leaving.signal },
  ).catch(() => undefined);
  await until('the read waits for the table', async () => (await waiting()) === 1, 20);
  leaving.abort();
  await asked;
  await until('the statement of the reader who left is stopped', async () => (await waiting()) === 0, 10);
  await holder.run('rollback');
  say('met: the statement of a reader who left was stopped while its table was still locked');
}

/** Looks at every shared connection as its next user would: nothing is left of those before. */
async function leftovers(urls: readonly (readonly [string, string])[]): Promise<void> {
  const wrong: string[] = [];
  for (const [login, url] of urls) {
    const sessions = await Promise.all(Array.from({ length: ofLogin * 3 }, () => openSession(url)));
    const seen = await Promise.all(
      sessions.map(async ({ run: ask }) => {
        const [row] = await ask(
          `select current_user::text as "user", session_user::text as session, current_setting('role') as role, current_setting('lock_timeout') as wait, pg_backend_pid() as pid,
  has_schema_privilege('desk', 'usage') as desk, (select count(*)::int from pg_prepared_statements) as prepared, (select count(*)::int from pg_listening_channels()) as channels from pg_sleep(0.05)`,
        );
        return row;
      }),
    );
    for (const row of seen)
      if (
        row?.user !== row?.session ||
        !String(row?.user).endsWith(login) ||
        row?.role !== 'none' ||
        row.wait !== '0' ||
        row.desk !== (login === 'reseau') ||
        row.channels !== 0 ||
        row.prepared !== 0
      )
        wrong.push(`${login} ${JSON.stringify(row)}`);
    await Promise.all(sessions.map(({ close }) => close()));
  }
  demand(
    wrong.length === 0,
    `no shared connection holds a role, a setting, a statement or a channel of another (${wrong.slice(0, 2).join('; ') || 'none'})`,
  );
}

/** The most connections that were seen at PostgreSQL from the pooler. */
function watchPool(look: Run): { most: () => number; end: () => void } {
  let [most, busy] = [0, false];
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    look(
      `select count(*)::int as n from pg_stat_activity where backend_type = 'client backend' and usename like 'reseau\\_%'`,
    )
      .then(([row]) => (most = Math.max(most, Number(row?.n))))
      .catch(() => undefined)
      .finally(() => (busy = false));
  }, 20);
  return { most: () => most, end: () => clearInterval(timer) };
}

/** The pooler dies, and comes back: the server refuses meanwhile, and heals without a restart. */
async function restartPooler(
  port: number,
  first: ReturnType<typeof started>,
  start: () => unknown,
): Promise<void> {
  await ended(first, 'SIGKILL');
  const query = '{ members(first: 1) { totalCount } }';
  const { status } = await askGraph(port, { query });
  demand(status === 503, `without the pooler a read is refused with ${status}`);
  start();
  await until('reads are answered again', async () => (await askGraph(port, { query })).status === 200);
  say('met: with the pooler back, reads are answered without a restart');
}

/** The whole product through PgBouncer in transaction mode. Throws DrillFailure. */
export async function throughPgbouncer(): Promise<void> {
  const folder = drillFolder();
  const keyFile = join(folder, 'secret.key');
  useKeySource(keptKeys(keyFile, true));
  const database = await startEmbedded({ home: join(folder, 'home'), log: createLog('error') });
  atEnd(() => database.stop());
  keptKeys(keyFile, true).make();
  run('psql', [
    '--quiet',
    '--set=password=drill',
    '--set=ON_ERROR_STOP=1',
    '--file=deploy/pgbouncer/login.sql',
    database.superuserUrl,
  ]);
  const [port, poolPort] = [await freePort(), await freePort()];
  const start = pooler(folder, poolPort, new URL(database.ownerUrl).port);
  const first = start();
  const through = (url: string): string => {
    const by = new URL(url);
    by.port = String(poolPort);
    return by.href;
  };
  const addresses = {
    owner: database.ownerUrl,
    pooled: through(database.ownerUrl),
    superuser: database.superuserUrl,
  };
  await until('PgBouncer answers', async () => {
    await (await openSession(addresses.pooled)).close();
    return true;
  });
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URL: addresses.pooled,
    RESEAU_HOME: folder,
    RESEAU_SECRET_KEY_FILE: keyFile,
    RESEAU_EVALUATION: 'yes',
    RESEAU_RATE: '0,0,0',
    // Far longer than the drill waits: only a request to cancel stops a statement sooner.
    RESEAU_STATEMENT_TIMEOUT: '60000',
  };
  refusals(env, addresses.owner);
  const processes = new Processes({
    ...env,
    RESEAU_DATABASE_DIRECT: addresses.owner,
    RESEAU_STATEMENT_NAMES: 'no',
  });
  await processes.start(port);
  say('met: tables, windows, logins and evaluation data are made, and the server is ready');
  const administrator = await openSession(database.superuserUrl);
  atEnd(() => administrator.close());
  const pool = watchPool(administrator.run);
  atEnd(pool.end);
  await crossings(port, folder);
  await heard(port, addresses);
  await stopped(port, addresses, administrator.run);
  const file = await (await fetch(`http://127.0.0.1:${port}/members.csv`)).text();
  demand(file.trim().split('\n').length === 312, 'a file of 311 members is read by a cursor');
  const owner = await openSession(addresses.pooled);
  atEnd(() => owner.close());
  const profile = profileOf([{ capability: 'DRAFT', kind: 'Region' } as never]);
  await createProfile(owner.run, profile, { statementTimeout: 3000, connections: 10 });
  const colleague = await openSession(await loginUrl(owner.run, addresses.pooled, profile.name));
  const [row] = await colleague.run('select count(*)::int as n from region');
  await colleague.close();
  demand(Number(row?.n) > 0, `a login that was made a moment ago reads ${String(row?.n)} rows of its views`);
  const urls: (readonly [string, string])[] = [['reseau', addresses.pooled]];
  for (const audience of audiences)
    urls.push([`_${audience}`, await loginUrl(owner.run, addresses.pooled, audience)]);
  await leftovers(urls);
  demand(pool.most() <= ofAll, `at most ${pool.most()} of ${ofAll} connections of the pooler were open`);
  await restartPooler(port, first, start);
}
