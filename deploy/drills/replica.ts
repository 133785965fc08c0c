import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keptKeys, useKeySource } from '../../src/base/secret-keys.js';
import { freePort } from '../../src/database/free-port.js';
import { houseDesk, type Desk } from '../../src/operations/desk.js';
import { publish } from '../../src/operations/publish.js';
import { save } from '../../src/operations/save.js';
import { withdraw } from '../../src/operations/withdraw.js';
import { openOrm } from '../../src/orm.js';
import { rebuild } from '../../src/windows/rebuild.js';
import { openSession } from '../../src/windows/run.js';
import { Cluster, toolsOfCluster } from './cluster.js';
import { askGraph, askTrusted, Processes } from './servers.js';
import { atEnd, demand, drillFolder, run, say, until, type Tool } from './tools.js';

/** Programs of the drill of a replica of the public window. */
export const toolsOfReplica: readonly Tool[] = toolsOfCluster;

/** A word that nothing public holds. */
const canary = 'canarybird';
const lagSeconds = 5;
const withdrawals = 10;

/** A database of the desk, the one that copies its public window, and the settings of the desk. */
export interface Copying {
  readonly folder: string;
  readonly primary: { readonly port: number; sql(text: string): string };
  readonly copy: Cluster;
  readonly env: NodeJS.ProcessEnv;
}

interface Place extends Copying {
  readonly primary: Cluster;
  readonly desk: Desk;
}

interface Operation {
  readonly id: string;
  readonly name: string;
  readonly body: string;
}

const operations = (): readonly Operation[] =>
  (JSON.parse(readFileSync('documents/manifest.json', 'utf8')) as { operations: Operation[] }).operations;

/** Runs a command of the product; its exit code, and what it said. */
function reseau(env: NodeJS.ProcessEnv, ...args: readonly string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli.ts', ...args], {
    env,
    encoding: 'utf8',
    timeout: 300_000,
  });
  return { status, said: stdout + stderr };
}

/** Publishes at the desk's database, as the guide says. */
export function publishThere({ primary, env }: Copying): void {
  const first = reseau(env, 'replica', 'publish');
  if (first.status !== 0) {
    const statement = /create role .*;/.exec(first.said)?.[0] ?? '';
    demand(statement !== '', `the command says what an administrator has to run: ${statement}`);
    primary.sql(statement.replace('...', 'drill'));
  }
  const { status, said } = reseau(env, 'replica', 'publish');
  demand(status === 0, `the window is published: ${said.trim()}`);
}

/** Makes the replica, as the guide says; the address for its servers, where it is printed. */
export function prepareHere({ folder, primary, copy, env }: Copying): string | undefined {
  const passfile = join(folder, 'replica.pgpass');
  writeFileSync(passfile, `127.0.0.1:${primary.port}:reseau:reseau_replica:drill\n`, { mode: 0o600 });
  run('chown', ['postgres:postgres', passfile]);
  const from = `host=127.0.0.1 port=${primary.port} dbname=reseau user=reseau_replica passfile=${passfile}`;
  const { status, said } = reseau({ ...env, DATABASE_URL: copy.url }, 'replica', 'prepare', '--from', from);
  demand(status === 0, 'the empty tables of the replica are made');
  copy.sql(/create subscription .*;/.exec(said)?.[0] ?? 'nothing was printed');
  return /DATABASE_URL=(\S+)/.exec(said)?.[1];
}

/** Texts that stand nowhere in public: a draft, an unpublished change, the name of a key. */
async function plant({ desk, env }: Place): Promise<void> {
  const fields = { provenance: 'SAMPLE', slug: 'drill-draft', name: `A ${canary}`, exposure: 'PUBLIC' };
  await save(desk, [{ item: 'Organisation', fields }]);
  demand(
    reseau(env, 'key', 'create', '--audience', 'staff', '--name', canary).status === 0,
    'a draft and the name of a key hold a word that nothing public holds',
  );
}

/** In how many relations of a database, of all schemas, a word stands. */
function relationsWith(cluster: Cluster, word: string): number {
  const found = cluster.sql(`create function pg_temp.look(word text) returns int language plpgsql as $$
declare one record; n int := 0; here bool; begin
  for one in select c.oid::regclass as r from pg_class c where c.relkind in ('r', 'm', 'p', 'f', 'v') and c.relpersistence <> 't' loop
    begin
      execute format('select exists (select from %s t where strpos(lower(t::text), $1) > 0)', one.r) using word into here;
    exception when others then here := false; end;
    if here and one.r::text not in ('pg_stat_activity', 'pg_proc', 'pg_stat_statements') then n := n + 1; end if;
  end loop; return n; end $$; select pg_temp.look('${word}')`);
  return Number(found.split('\n').at(-1));
}

const filesWith = (cluster: Cluster, word: string): number =>
  Number(run('sh', ['-c', 'grep -rlai -- "$1" "$2" | wc -l', 'sh', word, cluster.data]).trim());

function lookForSecrets({ primary, copy }: Place): void {
  demand(relationsWith(primary, canary) > 0, 'the word is found by SQL where it was written');
  const relations = relationsWith(copy, canary);
  demand(relations === 0, `it stands in ${relations} relations of the replica`);
  const [there, here] = [filesWith(primary, canary), filesWith(copy, canary)];
  demand(there > 0 && here === 0, `and in ${here} of its files, WAL included (at the desk: ${there})`);
  const schemas = copy.sql(
    `select string_agg(nspname, ', ' order by nspname) from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'`,
  );
  demand(!/desk|published|staff|partner/.test(schemas), `the replica has the schemas ${schemas}`);
  const secrets = copy.sql(`select count(*) from pg_subscription where subconninfo ~ 'password *='`);
  demand(secrets === '0', 'the replica keeps no password of the other database');
}

/** An answer without what each server signs for itself. */
const unsigned = (text: string): string =>
  text.replace(/("(?:cursor|endCursor|startCursor)"\s*:\s*)"[^"]*"/g, '$1"..."');

/** Answers of trusted documents, by both. */
async function compare(here: number, there: number): Promise<void> {
  let [compared, other] = [0, 0];
  const bad: string[] = [];
  for (const { id, name } of operations()) {
    const variables = { slug: 'midh', locale: 'FR', first: 20 };
    const [one, two] = [await askTrusted(here, id, variables), await askTrusted(there, id, variables)];
    if (one.status !== 200 && two.status === one.status) continue;
    compared += 1;
    if (one.status === two.status && unsigned(one.text) === unsigned(two.text)) continue;
    other += 1;
    bad.push(`${name} ${one.status} ${two.status}`);
  }
  demand(
    compared > 25 && other === 0,
    `${compared} trusted documents have the same answer at both (${bad.join(', ') || 'no other'})`,
  );
}

/** What a replica is not for is refused. */
async function refusals(port: number): Promise<void> {
  const query = '{ members { totalCount } }';
  const keyed = await askGraph(port, { query }, { key: 'x'.repeat(43) });
  demand(keyed.status === 401 && keyed.text.includes('KEY_INVALID'), 'a key is refused');
  const written = await askGraph(port, { query: 'mutation { askPasskey { __typename } }' });
  demand(written.text.includes('This server only reads'), 'a mutation is refused');
  for (const path of ['/account/invitation', '/events', '/sign-in/oidc']) {
    const { status } = await fetch(`http://127.0.0.1:${port}${path}`);
    demand(status === 404, `${path} is not there`);
  }
}

const appealDocument = (): string =>
  operations().find(({ body }) => /\bappeal\(slug: \$slug/.test(body))?.id ?? '';

async function shows(port: number, slug: string): Promise<boolean> {
  const { status, text } = await askTrusted(port, appealDocument(), { slug, locale: 'FR' });
  if (status !== 200) throw new Error(`${status} ${text.slice(0, 200)}`);
  return (JSON.parse(text) as { data: { appeal: unknown } }).data.appeal !== null;
}

/** Items are withdrawn and published; how many answers of the replica were older than the commit. */
async function changes({ desk, primary }: Place, port: number): Promise<void> {
  const session = await openSession(primary.url);
  atEnd(() => session.close());
  const rows = await session.run(
    `select id::text as id, slug from window_public.appeal where slug is not null order by id limit $1`,
    [withdrawals],
  );
  let [late, longest] = [0, 0];
  for (const row of rows) {
    const [id, slug] = [String(row.id), String(row.slug)];
    if (!(await shows(port, slug)) || !(await shows(port, slug))) demand(false, `${slug} is shown`);
    await withdraw(desk, [{ item: 'Appeal', ids: [id] }]);
    const committed = performance.now();
    await until(`${slug} is gone from the replica`, async () => {
      const shown = await shows(port, slug);
      late += shown ? 1 : 0;
      return !shown;
    });
    longest = Math.max(longest, performance.now() - committed);
  }
  demand(
    rows.length === withdrawals,
    `${rows.length} withdrawn items were gone from the replica after ${late} older answers, each within ${Math.round(longest)} ms`,
  );
  const [made] = await save(desk, [
    {
      item: 'Appeal',
      fields: {
        provenance: 'SAMPLE',
        slug: 'drill-appeal',
        appealKind: 'URGENT_APPEAL',
        exposure: 'PUBLIC',
        title: { fr: 'SAMPLE' },
        documentDate: { value: '2024-02-01', precision: 'MONTH' },
        actionOpen: false,
      },
    },
  ]);
  await publish(desk, [{ item: 'Appeal', ids: [made?.id ?? ''] }]);
  await until('the published item is at the replica', () => shows(port, 'drill-appeal'));
  say('met: an item that was published is at the replica');
}

const statusOf = async (port: number): Promise<number> =>
  (await askGraph(port, { query: '{ members { totalCount } }' })).status;

/** While the replica does not hear of the desk, it answers for a while, and then nothing. */
async function deaf({ primary }: Place, port: number): Promise<void> {
  primary.stop();
  demand((await statusOf(port)) === 200, 'without the database of the desk, the replica goes on answering');
  await until('it stops to answer', async () => (await statusOf(port)) === 503, 60);
  const document = await askTrusted(port, appealDocument(), { slug: 'drill-appeal', locale: 'FR' });
  const { status } = await fetch(`http://127.0.0.1:${port}/live`);
  demand(
    document.status === 503 && status === 200,
    `after ${lagSeconds} s without a word it answers nothing more, nor what it had kept`,
  );
  primary.start();
  await until('it answers again', async () => (await statusOf(port)) === 200);
  say('met: it answers again without a restart');
}

/** The window is built anew at the desk: nothing is answered until the replica is made anew. */
async function anew(place: Place, port: number): Promise<void> {
  const { primary, copy, desk } = place;
  const session = await openSession(primary.url);
  const [row] = await session.run(
    `select id::text as id from window_public.appeal where slug = 'drill-appeal'`,
  );
  await rebuild(session.run, 'public', true);
  await session.close();
  await withdraw(desk, [{ item: 'Appeal', ids: [String(row?.id)] }]);
  await until('the replica stops to answer', async () => (await statusOf(port)) === 503);
  say('met: a window that was built anew ends the answers of its replica');
  publishThere(place);
  copy.sql('drop subscription reseau_public');
  prepareHere(place);
  await until('the replica answers again', async () => (await statusOf(port)) === 200);
  demand(!(await shows(port, 'drill-appeal')), 'made anew it answers, without what was withdrawn meanwhile');
}

/** The window of the public alone, in another PostgreSQL, with a server of its own. Throws DrillFailure. */
export async function replicaOfThePublic(): Promise<void> {
  const folder = drillFolder();
  const [one, two] = [await freePort(), await freePort()];
  const primary = new Cluster(join(folder, 'primary'), one).make('wal_level = logical');
  const copy = new Cluster(join(folder, 'replica'), two).make('');
  const keyFile = join(folder, 'secret.key');
  keptKeys(keyFile, true).make();
  useKeySource(keptKeys(keyFile, true));
  const shared = {
    ...process.env,
    NODE_ENV: 'production',
    RESEAU_RATE: '0,0,0',
    RESEAU_URL: 'https://cms.example.org',
  };
  const env = {
    ...shared,
    DATABASE_URL: primary.url,
    RESEAU_HOME: join(folder, 'desk-home'),
    RESEAU_SECRET_KEY_FILE: keyFile,
    RESEAU_EVALUATION: 'yes',
  };
  const [here, there] = [await freePort(), await freePort()];
  await new Processes(env).start(here);
  const orm = await openOrm(primary.url);
  atEnd(() => orm.close(true));
  const place: Place = { folder, primary, copy, env, desk: houseDesk(orm, 'drill') };
  await plant(place);
  publishThere(place);
  const url = prepareHere(place);
  const ofReplica = {
    ...shared,
    RESEAU_ONLY: 'public',
    RESEAU_HOME: join(folder, 'replica-home'),
    RESEAU_REPLICA_LAG: String(lagSeconds),
  };
  const wrong = spawnSync(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    env: { ...ofReplica, DATABASE_URL: copy.url, PORT: '0' },
    encoding: 'utf8',
  });
  demand(
    wrong.status === 1 && wrong.stderr.includes('a login that may do more than read'),
    `a server of the replica refuses the owner of its database: ${wrong.stderr.trim()}`,
  );
  await new Processes({ ...ofReplica, DATABASE_URL: url }).start(there);
  say('met: a server answers from the replica');
  await compare(here, there);
  await refusals(there);
  await changes(place, there);
  lookForSecrets(place);
  await deaf(place, there);
  await anew(place, there);
  lookForSecrets(place);
}
