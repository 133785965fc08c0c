import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { readConfig } from '../../src/base/config.js';
import { keySourceOf, useKeySource } from '../../src/base/secret-keys.js';
import { createLog } from '../../src/base/log.js';
import { joinDatabase } from '../../src/database/join-database.js';
import { roles } from '../../src/operations/accounts/roles.js';
import { houseDesk } from '../../src/operations/desk.js';
import { verifyAudit } from '../../src/operations/verify-audit.js';
import { openOrm, type Orm } from '../../src/orm.js';
import { openSession } from '../../src/windows/run.js';
import { verify } from '../../src/windows/verify.js';
import { newPerson } from '../accounts/person.js';
import { keptHome, serverPid } from '../database/temporary-home.js';
import { startServer, type Program } from '../server/program.js';

const [rounds, writes] = [
  Number(process.env.RESEAU_FAULT_ROUNDS ?? 2),
  Number(process.env.RESEAU_FAULT_WRITES ?? 60),
];
const home = keptHome();
let server: Program;
let orm: Orm;
let ownerUrl: string;
let superuserUrl: string;
type Somebody = Awaited<ReturnType<typeof newPerson>>;
let writer: Somebody;
let reviewer: Somebody;
beforeAll(async () => {
  server = startServer({ RESEAU_HOME: home, RESEAU_EVALUATION: 'no', RESEAU_RATE: '0,0,0' });
  const url = await server.ready();
  ({ ownerUrl, superuserUrl = '' } = await joinDatabase(
    readConfig({ RESEAU_HOME: home }),
    createLog('silent'),
  ));
  // The secrets of that server are encrypted with its own key.
  useKeySource(keySourceOf(readConfig({ RESEAU_HOME: home })));
  orm = await openOrm(ownerUrl);
  const desk = houseDesk(orm, 'test');
  writer = await newPerson(desk, url, { email: 'writer@example.org', rights: roles.administrator ?? [] });
  reviewer = await newPerson(desk, url, {
    email: 'reviewer@example.org',
    rights: [{ capability: 'REVIEW' }],
  });
}, 120_000);
afterAll(() => orm.close());

type Victim = 'checkpointer' | 'postmaster';

/**
 * Everything that PostgreSQL ran is gone at once, as if somebody had pulled the plug of it. Without its
 * checkpointer it begins again by itself, without its postmaster it is the server that starts it again. Ends
 * when it answers again.
 */
async function kill(victim: Victim): Promise<void> {
  process.kill(victim === 'postmaster' ? serverPid(home) : await checkpointer(), 'SIGKILL');
  await pause(100);
  for (;;) {
    const session = await openSession(ownerUrl).catch(() => undefined);
    if (session) {
      await session.close();
      return;
    }
    await pause(20);
  }
}

async function checkpointer(): Promise<number> {
  const { run, close } = await openSession(superuserUrl);
  const [row] = await run(`select pid from pg_stat_activity where backend_type = 'checkpointer'`);
  await close();
  return Number(row?.pid);
}

/** Refusals of the writes of a round: while there was no database, and since it answers again. */
interface Refusals {
  isBack: boolean;
  during: number;
  /** The most that one write met. */
  since: number;
}

/** Sends a write until it is answered; with the same key, so that it may have been done before. */
async function insist(
  who: Somebody,
  document: string,
  variables: object,
  refusals: Refusals,
): Promise<Record<string, unknown>> {
  const headers = { 'idempotency-key': randomUUID() };
  for (let since = 0; since < 1000;) {
    const wasBack = refusals.isBack;
    const { status, data, errors } = await who.browser
      .ask(document, variables as Record<string, unknown>, headers)
      .catch(() => ({ status: 0, data: undefined, errors: undefined }));
    const [answer] = Object.values(data ?? {});
    if (status === 200 && answer) return answer;
    if (![0, 200, 503].includes(status))
      throw new Error(
        `${status} ${JSON.stringify(errors)} ${String(server.runs)} ${server.errors.slice(-3000)}`,
      );
    if (wasBack) refusals.since = Math.max(refusals.since, (since += 1));
    else refusals.during += 1;
    await pause(50);
  }
  throw new Error(`it is refused though there is a database: ${server.errors.slice(-3000)}`);
}

const save =
  'mutation ($input: ThemeInput!) { saveTheme(input: $input, expectedRevision: 0) { __typename ... on ThemeSaved { id outcome } ... on Refusal { code message } } }';
const move = (verb: string): string =>
  `mutation ($items: [ItemRevisionInput!]!) { ${verb}(items: $items) { __typename ... on Refusal { code message } } }`;

const victims = Array.from({ length: rounds }, (_, round): [number, Victim] => [
  round,
  round % 2 === 0 ? 'postmaster' : 'checkpointer',
]);
describe.each(victims)('PostgreSQL killed during writes, round %i: the %s', (round, victim) => {
  it('loses nothing that was acknowledged, does nothing twice, and answers again soon after it', async () => {
    const refusals: Refusals = { isBack: true, during: 0, since: 0 };
    const acknowledged: string[] = [];
    const one = async (index: number): Promise<void> => {
      const slug = `fault-${round}-${index}`;
      const label = { en: slug, fr: slug, es: slug };
      const saved = await insist(
        writer,
        save,
        { input: { slug, themeKind: 'CONTEXT', label, provenance: 'SAMPLE' } },
        refusals,
      );
      expect(saved).toMatchObject({ outcome: 'CREATED' });
      const items = [{ id: saved.id, expectedRevision: 1 }];
      for (const [who, verb] of [
        [writer, 'submit'],
        [reviewer, 'approve'],
        [writer, 'publish'],
      ] as const) {
        expect(await insist(who, move(verb), { items }, refusals)).toEqual({ __typename: 'ItemsMoved' });
      }
      acknowledged.push(slug);
    };
    const killed = pause(1500).then(async () => {
      refusals.isBack = false;
      await kill(victim);
      refusals.isBack = true;
    });
    const queue = Array.from({ length: writes }, (_, index) => index);
    await Promise.all(
      [1, 2, 3].map(async () => {
        for (let index = queue.shift(); index !== undefined; index = queue.shift()) await one(index);
      }),
    );
    await killed;
    const { run, close } = await openSession(ownerUrl);
    try {
      const [row] = await run(
        `select (select count(*)::int from desk.theme where slug like $1) as drafts, (select count(*)::int from window_public.theme where slug like $1) as shown,
  (select count(*)::int from desk.revision r join desk.theme t on t.id = r.item_id where t.slug like $1) as revisions,
  (select count(*)::int from desk.publication p join desk.theme t on t.id = p.item_id where t.slug like $1) as publications`,
        [`fault-${round}-%`],
      );
      expect(row).toEqual({ drafts: writes, shown: writes, revisions: writes, publications: writes });
      expect(new Set(acknowledged).size).toBe(writes);
      expect(await verify(run)).toEqual([]);
      expect((await verifyAudit(run)).faults).toEqual([]);
    } finally {
      await close();
    }
    // Somebody was refused, and nobody for long once there was a database again: at a pause of 50 ms, five
    // seconds.
    expect(refusals.during).toBeGreaterThan(0);
    expect(refusals.since).toBeLessThanOrEqual(100);
    expect(server.runs).toBe(true);
  }, 180_000);
});
