import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { importFile } from '../../src/exchange/import.js';
import { noteEnd } from '../../src/jobs/audit-ends.js';
import { closeAppeals } from '../../src/operations/appeals/close-appeals.js';
import { coarsen } from '../../src/operations/coarsen.js';
import { forget } from '../../src/operations/editorial/forget.js';
import { roles } from '../../src/operations/accounts/roles.js';
import { createPreview } from '../../src/operations/editorial/preview.js';
import { publishDue } from '../../src/operations/releases/publish-release.js';
import { withdraw } from '../../src/operations/withdraw.js';
import { deliverDue } from '../../src/jobs/deliver.js';
import { readTrusted } from '../../src/server/trusted.js';
import { newPerson } from '../accounts/person.js';
import { send } from '../server/ask.js';
import { openHttpServer, type HttpServer } from '../server/http-server.js';
import { setTimeout as pause } from 'node:timers/promises';

/** Every statement is ended in the long run of the tests, every third one otherwise. */
const step = Number(process.env.RESEAU_FAULT_STEP ?? 3);
const mostTries = 5;
// A deadline only ends a wait for what does not come: each path is walked once for each of its statements.
const patience = 1_800_000;

/** Ends the session of a client before or after its n-th statement, once; other statements pass. */
interface Fault {
  readonly at: number;
  readonly when: 'before' | 'after';
  seen: number;
  hit: boolean;
}

let server: HttpServer;
let killer: pg.Client;
let fault: Fault | undefined;

async function end(client: pg.Client): Promise<void> {
  const { processID } = client as pg.Client & { processID: number };
  const ended = new Promise((resolve) => client.once('end', resolve));
  await killer.query('select pg_terminate_backend($1)', [processID]);
  await ended;
}

/**
 * Whether this statement is the one that meets the fault. What listens and beats lives beside the path, and
 * is ended by a test of its own.
 */
function meets(client: pg.Client, text: string): boolean {
  if (!fault || fault.hit || client === killer || /^(listen|select 1$|select audience, shape)/.test(text))
    return false;
  fault.seen += 1;
  return (fault.hit = fault.seen === fault.at);
}

beforeAll(async () => {
  server = await openHttpServer();
  killer = new pg.Client({ connectionString: server.superuserUrl });
  await killer.connect();
  // The ORM may have loaded a copy of its own.
  const pool = (await server.desk.orm.em.getConnection().getNativeClient()) as unknown as {
    Client: typeof pg.Client;
  };
  for (const one of new Set([pg.Client.prototype, pool.Client.prototype])) patch(one);
}, 120_000);

const patched: (() => void)[] = [];
function patch(prototype: pg.Client): void {
  const original = Reflect.get(prototype, 'query') as (this: pg.Client, ...values: unknown[]) => unknown;
  patched.push(() => void Object.assign(prototype, { query: original }));
  prototype.query = function (this: pg.Client, ...values: unknown[]): unknown {
    const [query] = values;
    const text = typeof query === 'string' ? query : ((query as { text?: string } | undefined)?.text ?? '');
    if (!meets(this, text)) return original.apply(this, values);
    const { when } = fault as Fault;
    const callback = values.at(-1);
    const run = async (): Promise<unknown> => {
      if (when === 'before') await end(this);
      const result = await (original.apply(
        this,
        typeof callback === 'function' ? values.slice(0, -1) : values,
      ) as Promise<unknown>);
      if (when === 'after') await end(this);
      return result;
    };
    if (typeof callback !== 'function') return run();
    run().then(
      (result) => (callback as (error: null, result: unknown) => void)(null, result),
      (reason: unknown) => (callback as (error: unknown) => void)(reason),
    );
    return undefined;
  } as typeof prototype.query;
}

afterAll(async () => {
  for (const restore of patched) restore();
  await killer.end();
  await server.close();
});

/** Waits until no connection is held and no file is counted. */
async function whole(): Promise<void> {
  for (const late = Date.now() + 120_000; (await server.held()) > 0 && Date.now() < late;) await pause(20);
  expect(await server.held()).toBe(0);
}

/**
 * Runs a path again and again, its n-th statement ended for n = 1, then every so many, until one is not
 * reached. How many statements it has.
 */
async function endEach(path: () => Promise<unknown>): Promise<number> {
  for (const when of ['before', 'after'] as const) {
    let tries = 0;
    for (let at = 1; ; at += step) {
      fault = { at, when, seen: 0, hit: false };
      const isDone = await path().then(
        () => true,
        () => false,
      );
      const { hit, seen } = fault;
      fault = undefined;
      await whole();
      expect((await send(`${server.url}/live`)).status).toBe(200);
      // It ended before its end without us, on a busy machine: that says nothing about how many statements there are.
      if (!hit && !isDone && tries < mostTries) {
        tries += 1;
        at -= step;
        continue;
      }
      if (!hit && when === 'after') return seen;
      if (!hit) break;
    }
  }
  throw new Error('no statement was ended');
}

const documentId = `sha256:${readTrusted().named('Appeal')?.id ?? ''}`;

it(
  'a read',
  async () => {
    let slug = 0;
    // Each time another document, so that no answer is kept.
    const read = () =>
      send(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: `{ organisation(slug: "s${(slug += 1)}") { name } }` }),
      });
    expect(await endEach(read)).toBeGreaterThan(0);
  },
  patience,
);

it(
  'a file',
  async () => {
    const read = async (): Promise<void> => {
      const { status } = await send(`${server.url}/members.csv`);
      if (status !== 200) throw new Error(`the file was answered by ${String(status)}`);
    };
    expect(await endEach(read)).toBeGreaterThanOrEqual(5);
  },
  patience,
);

it(
  'a preview',
  async () => {
    const [row] = await server.owner(`select id, slug from desk.appeal order by id limit 1`);
    const { token } = await createPreview(
      server.desk,
      { items: [{ item: 'Appeal', ids: [String(row?.id)] }] },
      1,
    );
    const at = new URL(`${server.url}/graphql`);
    at.searchParams.set('documentId', documentId);
    at.searchParams.set('variables', JSON.stringify({ slug: row?.slug }));
    const look = () => send(at.href, { headers: { preview: token } });
    expect(await endEach(look)).toBeGreaterThan(5);
    expect((await look()).status).toBe(200);
  },
  patience,
);

it(
  'a verb of the house and the jobs',
  async () => {
    const [row] = await server.owner('select id from desk.region order by id limit 1');
    expect(
      await endEach(() => withdraw(server.desk, [{ item: 'Region', ids: [String(row?.id)] }])),
    ).toBeGreaterThan(5);
    expect(await endEach(() => publishDue(server.desk))).toBeGreaterThan(0);
    expect(await endEach(() => deliverDue(server.desk))).toBeGreaterThan(0);
  },
  patience,
);

it(
  'an import, a dry run of it, and the work of the night',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'reseau-import-'));
    const file = join(folder, 'donors.csv');
    let count = 0;
    const importing = async (dryRun: boolean): Promise<unknown> => {
      count += 1;
      // Names with nothing in common: a likely duplicate would stop the import before it saves.
      const name = createHash('sha256')
        .update(String(count))
        .digest('base64url')
        .replaceAll(/[^a-z]/gi, '');
      await writeFile(file, `slug,name,category\ndonor-${String(count)},${name} (sample),FOUNDATION\n`);
      return importFile(server.desk, 'donors', file, { dryRun, provenance: 'SAMPLE', reports: folder });
    };
    expect(await importing(false)).toMatchObject({ report: { created: 1 } });
    expect(await importing(true)).toMatchObject({ report: { created: 1 } });
    expect(await endEach(() => importing(false))).toBeGreaterThan(5);
    expect(await endEach(() => importing(true))).toBeGreaterThan(5);
    expect(await endEach(() => coarsen(server.desk))).toBeGreaterThan(1);
    expect(await endEach(() => closeAppeals(server.desk, '2026-01-01'))).toBeGreaterThan(1);
    expect(await endEach(() => forget(server.desk))).toBeGreaterThan(1);
    expect(await endEach(() => noteEnd(server.desk, join(folder, 'ends.txt')))).toBeGreaterThan(1);
    await rm(folder, { recursive: true });
  },
  patience,
);

it(
  'somebody who signs in and looks',
  async () => {
    const person = await newPerson(server.desk, server.url, {
      email: 'somebody@example.org',
      rights: roles.editor,
    });
    expect(await endEach(() => person.browser.ask('{ me { email } }', {}))).toBeGreaterThan(0);
  },
  patience,
);

it('LISTEN is heard again after its session was ended', async () => {
  const ended = await killer.query<{ pid: number }>(
    `select pg_terminate_backend(pid), pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and query ~ '^(listen|select 1$)'`,
  );
  expect(ended.rowCount).toBeGreaterThan(0);
  for (const late = Date.now() + 120_000; !server.answers.hears && Date.now() < late;) await pause(50);
  expect(server.answers.hears).toBe(true);
}, 60_000);

it('a file that the budget refuses gives its connection back, and the process lives', async () => {
  const poor = await openHttpServer({
    settings: { RESEAU_RATE: { public: 150, partner: 0, staff: 0, desk: 0 } },
    statementTimeout: 500,
  });
  for (let time = 0; time < 5; time += 1) expect((await send(`${poor.url}/members.csv`)).status).toBe(429);
  // Longer than PostgreSQL leaves a transaction idle.
  await pause(1500);
  for (const late = Date.now() + 120_000; (await poor.held()) > 0 && Date.now() < late;) await pause(20);
  expect(await poor.held()).toBe(0);
  expect((await send(`${poor.url}/live`)).status).toBe(200);
  await poor.close();
}, 120_000);
