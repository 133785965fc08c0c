import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { keptKeys, useKeySource } from '../../src/base/secret-keys.js';
import { freePort } from '../../src/database/free-port.js';
import { roles } from '../../src/operations/accounts/roles.js';
import { houseDesk } from '../../src/operations/desk.js';
import { verifyAudit } from '../../src/operations/verify-audit.js';
import { openOrm } from '../../src/orm.js';
import { openSession } from '../../src/windows/run.js';
import { verify } from '../../src/windows/verify.js';
import { newPerson, type Browser } from '../../test/accounts/person.js';
import { Cluster, toolsOfCluster } from './cluster.js';
import { Member, startEtcd, startProxy, toolsOfPatroni } from './patroni.js';
import { prepareHere, publishThere, type Copying } from './replica.js';
import { askGraph, Processes } from './servers.js';
import { atEnd, demand, drillFolder, say, until, type Tool } from './tools.js';

/** Programs of the drill in which a primary is lost. */
export const toolsOfFailover: readonly Tool[] = [...toolsOfCluster, ...toolsOfPatroni];

const savers = 3;
const save =
  'mutation ($input: ThemeInput!) { saveTheme(input: $input, expectedRevision: 0) { __typename ... on ThemeSaved { outcome } ... on Refusal { code message } } }';

/** People who save without a pause; each save is sent again, with its key, until it is acknowledged. */
class Saving {
  readonly acknowledged: string[] = [];
  readonly refusals = new Map<string, number>();
  #over = false;
  #number = 0;
  readonly #work: Promise<void>[];

  constructor(
    private readonly browser: Browser,
    private readonly name: string,
  ) {
    this.#work = Array.from({ length: savers }, async () => {
      while (!this.#over) await this.#one();
    });
    // What goes wrong here is said when it is waited for.
    for (const one of this.#work) one.catch(() => undefined);
  }

  async #one(): Promise<void> {
    const slug = `${this.name}-${(this.#number += 1)}`;
    const label = { en: `Sample: ${slug}`, fr: `Exemple : ${slug}`, es: `Muestra: ${slug}` };
    const input = { slug, themeKind: 'CONTEXT', label, provenance: 'SAMPLE' };
    const headers = { 'idempotency-key': randomUUID() };
    for (;;) {
      const { status, data, errors } = await this.browser
        .ask(save, { input }, headers)
        .catch(() => ({ status: 0, data: undefined, errors: undefined }));
      const said = data?.saveTheme;
      if (said?.outcome === 'CREATED') return void this.acknowledged.push(slug);
      const code = typeof said?.code === 'string' ? said.code : errors?.[0]?.extensions.code;
      const why = code ?? String(status);
      this.refusals.set(why, (this.refusals.get(why) ?? 0) + 1);
      await pause(50);
    }
  }

  async more(count: number): Promise<void> {
    const wanted = this.acknowledged.length + count;
    await until(`${count} more saves`, () => Promise.resolve(this.acknowledged.length >= wanted));
  }

  async stop(): Promise<void> {
    this.#over = true;
    await Promise.all(this.#work);
  }

  get refused(): string {
    return [...this.refusals].map(([why, times]) => `${times} ${why}`).join(', ') || 'none';
  }
}

/** A reader who asks without a pause. */
class Reading {
  answered = 0;
  failed = 0;
  /** Milliseconds without an answer, at most. */
  longest = 0;
  #over = false;
  readonly #work: Promise<void>;

  constructor(port: number) {
    this.#work = this.#read(port);
  }

  async #read(port: number): Promise<void> {
    const query = '{ members { totalCount } }';
    let last = performance.now();
    while (!this.#over) {
      const answer = await askGraph(port, { query }, { signal: AbortSignal.timeout(10_000) }).catch(
        () => undefined,
      );
      if (answer?.status === 200 && /"totalCount"\s*:\s*311\b/.test(answer.text)) {
        this.answered += 1;
        this.longest = Math.max(this.longest, performance.now() - last);
        last = performance.now();
      } else this.failed += 1;
      await pause(50);
    }
  }

  async stop(): Promise<string> {
    this.#over = true;
    await this.#work;
    return `${this.answered} answers, ${this.failed} requests without one, at most ${Math.round(this.longest)} ms from one answer to the next`;
  }
}

/** Two machines of PostgreSQL behind one address, with what changes place between them. */
class Pair {
  #primary: Member;

  constructor(
    readonly members: readonly [Member, Member],
    readonly port: number,
  ) {
    [this.#primary] = members;
  }

  get url(): string {
    return `postgres://reseau:drill@127.0.0.1:${this.port}/reseau`;
  }

  get primary(): Member {
    return this.#primary;
  }

  get standby(): Member {
    return this.members[this.#primary === this.members[0] ? 1 : 0];
  }

  sql(text: string): string {
    return this.#primary.sql(text);
  }

  /** Ends when the standby has taken the place of the primary, which was lost. */
  async promoted(): Promise<void> {
    const next = this.standby;
    await until(`${next.name} is the primary`, () => next.is('primary'));
    this.#primary = next;
  }
}

/** The pair, its database, and the proxy in front of it. */
async function pairOf(folder: string): Promise<Pair> {
  const etcd = await startEtcd(folder);
  const members = [await Member.make('one', folder, etcd), await Member.make('two', folder, etcd)] as const;
  const [one, two] = members;
  one.start();
  await until('the first machine is the primary', () => one.is('primary'));
  two.start();
  await until('the second one is its synchronous standby', () => two.is('sync'), 300);
  one.sql(`create role reseau login createrole password 'drill'`, 'postgres');
  one.sql(`create database reseau owner reseau encoding 'UTF8' template template0`, 'postgres');
  const pair = new Pair(members, await startProxy(folder, members));
  await until('the address of both leads to the primary', async () => (await portBehind(pair)) === one.port);
  say(one.patronictl('list'));
  return pair;
}

/** How many of these saves are there, and whether each is there once. */
function kept(pair: Pair, saving: Saving): number {
  const slugs = saving.acknowledged.map((slug) => `'${slug}'`).join(',');
  return Number(pair.sql(`select count(*) from desk.theme where slug in (${slugs})`));
}

/** Nothing is half done: windows and audit agree with the desk, and no save was done twice. */
async function whole(pair: Pair, prefix: string): Promise<void> {
  const { run, close } = await openSession(pair.url);
  try {
    const differences = await verify(run);
    const { faults } = await verifyAudit(run);
    const [row] = await run(
      `select count(*)::int - count(distinct r.item_id)::int as twice from desk.revision r join desk.theme t on t.id = r.item_id where t.slug like $1`,
      [`${prefix}-%`],
    );
    demand(
      differences.length === 0 && faults.length === 0 && row?.twice === 0,
      `windows, audit and revisions are whole: ${differences.length} differences, ${faults.length} faults, ${String(row?.twice)} saves done twice`,
    );
  } finally {
    await close();
  }
}

interface Readers {
  readonly desk: number;
  readonly replica: number;
}

/** Synchronous: the primary dies in the middle of saves, and nothing that was acknowledged is lost. */
async function withoutLoss(pair: Pair, browser: Browser, ports: Readers): Promise<void> {
  const saving = new Saving(browser, 'kept');
  await saving.more(30);
  const [here, there] = [new Reading(ports.desk), new Reading(ports.replica)];
  const lost = pair.primary;
  await lost.lose();
  const began = performance.now();
  say(`${lost.name}, the primary, is lost after ${saving.acknowledged.length} acknowledged saves`);
  await pair.promoted();
  const promoted = Math.round(performance.now() - began);
  await saving.more(30);
  say(
    `${pair.primary.name} was promoted after ${promoted} ms; saves go on after ${Math.round(performance.now() - began)} ms`,
  );
  const [ofDesk, ofReplica] = [await here.stop(), await there.stop()];
  await saving.stop();
  say(`readers of the desk's server: ${ofDesk}; of the replica: ${ofReplica}`);
  const count = kept(pair, saving);
  demand(
    count === saving.acknowledged.length,
    `synchronous: ${saving.acknowledged.length - count} of ${saving.acknowledged.length} acknowledged saves are lost (refused meanwhile: ${saving.refused})`,
  );
  await whole(pair, 'kept');
  demand(there.failed === 0, 'readers of the replica were answered all the time');
  await until(
    'the server of the desk answers',
    async () => (await askGraph(ports.desk, { query: '{ __typename }' })).status === 200,
  );
}

/** A replica of what is public hears nothing of the new primary, stops to answer, and is made anew. */
async function replicaAgain(copying: Copying, port: number): Promise<void> {
  const status = async (): Promise<number> =>
    (await askGraph(port, { query: '{ members { totalCount } }' })).status;
  await until('the replica stops to answer', async () => (await status()) === 503);
  publishThere(copying);
  copying.copy.sql(
    'alter subscription reseau_public disable; alter subscription reseau_public set (slot_name = none); drop subscription reseau_public',
  );
  prepareHere(copying);
  await until('the replica answers again', async () => (await status()) === 200);
  say('met: a replica of what is public stops after the change of the primary, and is made anew');
}

/** The machine that was lost comes back as a standby; nobody is sent to it. */
async function comesBack(pair: Pair): Promise<void> {
  const back = pair.standby;
  back.start();
  await until(`${back.name} is a standby`, () => back.is('replica'), 300);
  const behind = await portBehind(pair);
  demand(
    back.sql('select pg_is_in_recovery()') === 't' && behind === pair.primary.port,
    `${back.name} comes back as a standby, and the proxy leads to ${pair.primary.name}`,
  );
}

/** The port of the PostgreSQL to which the address of both leads. */
async function portBehind(pair: Pair): Promise<number> {
  const { run, close } = await openSession(pair.url);
  try {
    const [row] = await run('select inet_server_port() as port');
    return Number(row?.port);
  } finally {
    await close();
  }
}

/** Asynchronous: what the standby had not got is lost, though it was acknowledged. */
async function withLoss(pair: Pair, browser: Browser): Promise<void> {
  await pair.primary.change({ synchronous_mode: false, maximum_lag_on_failover: 2 ** 30 });
  await until('no standby confirms commits', () =>
    Promise.resolve(pair.sql('show synchronous_standby_names') === ''),
  );
  const saving = new Saving(browser, 'lost');
  await saving.more(10);
  await pair.primary.cut();
  await saving.more(20);
  const lost = pair.primary;
  await lost.lose();
  await pair.promoted();
  await saving.more(5);
  await saving.stop();
  const missing = saving.acknowledged.length - kept(pair, saving);
  demand(
    missing > 0,
    `asynchronous: ${missing} of ${saving.acknowledged.length} acknowledged saves are lost (refused meanwhile: ${saving.refused})`,
  );
  await whole(pair, 'lost');
}

/** The primary of two machines of PostgreSQL is lost, by deploy/failover. Throws DrillFailure. */
export async function primaryLost(): Promise<void> {
  const folder = drillFolder();
  const pair = await pairOf(folder);
  say('Patroni runs two machines, one the synchronous standby of the other');
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
    DATABASE_URL: pair.url,
    RESEAU_HOME: join(folder, 'home'),
    RESEAU_SECRET_KEY_FILE: keyFile,
    RESEAU_EVALUATION: 'yes',
  };
  const ports: Readers = { desk: await freePort(), replica: await freePort() };
  await new Processes(env).start(ports.desk);
  const copy = new Cluster(join(folder, 'replica'), await freePort()).make('');
  const copying = { folder, primary: pair, copy, env };
  publishThere(copying);
  const url = prepareHere(copying);
  const ofReplica = {
    ...shared,
    RESEAU_ONLY: 'public',
    RESEAU_HOME: join(folder, 'replica-home'),
    DATABASE_URL: url,
  };
  await new Processes(ofReplica).start(ports.replica);

  const orm = await openOrm(pair.url);
  atEnd(() => orm.close(true));
  const { browser } = await newPerson(houseDesk(orm, 'drill'), `http://127.0.0.1:${ports.desk}`, {
    email: 'writer@example.org',
    rights: roles.administrator ?? [],
  });
  await withoutLoss(pair, browser, ports);
  await replicaAgain(copying, ports.replica);
  await comesBack(pair);
  await withLoss(pair, browser);
}
