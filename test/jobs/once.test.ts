import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { approve } from '../../src/operations/approve.js';
import type { Change } from '../../src/operations/change.js';
import { publish } from '../../src/operations/publish.js';
import { saveRelease } from '../../src/operations/releases/save-release.js';
import { save } from '../../src/operations/save.js';
import { submit } from '../../src/operations/submit.js';
import { createWebhook } from '../../src/operations/webhooks/create-webhook.js';
import { noteNotices } from '../../src/operations/work/notices.js';
import { openSession } from '../../src/windows/run.js';
import { assigning, newsroom, whole } from '../accounts/newsroom.js';
import { appeal, organisation, theme } from '../setup/drafts.js';

const processes = 4;
const { serverNow, browserOf, accountOf, newThing } = newsroom();
const children: ChildProcess[] = [];
const letters: string[][] = [];
const told: string[] = [];
let receiver: Server;
const count = async (sql: string): Promise<number> =>
  Number((await serverNow().owner(`select count(*)::int as n from ${sql}`))[0]?.n);

beforeAll(async () => {
  receiver = createServer((request, response) => {
    told.push(String(request.headers['webhook-id']));
    request.resume().on('end', () => response.end());
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
  await createWebhook(serverNow().desk, { name: 'Portal', url, audience: 'public' }, (given) =>
    Promise.resolve(given),
  );
  for (let made = 0; made < processes; made += 1) {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', 'test/jobs/due-process.ts', serverNow().ownerUrl],
      { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
    );
    children.push(child);
    await once(child, 'message');
    child.on('message', (message: { letter?: string[] }) => {
      if (message.letter) letters.push(message.letter);
    });
  }
}, 180_000);
afterAll(async () => {
  for (const child of children) {
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }
  await new Promise((resolve) => receiver.close(resolve));
});

/** Has a child do a job; how much it did. */
const does = (child: ChildProcess, job: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const hear = ({ done, failed }: { done?: number; failed?: string }): void => {
      if (done === undefined && failed === undefined) return;
      child.off('message', hear);
      if (done === undefined) reject(new Error(failed));
      else resolve(done);
    };
    child.on('message', hear);
    child.send(job);
  });

/**
 * Has all processes do a job while somebody else holds its rows, until each of them waits for these or has
 * found nothing; lets go of the rows, and has them do it again until nothing is due. How much they did.
 */
async function together(job: string, held: string): Promise<number> {
  const holder = await openSession(serverNow().ownerUrl);
  let sum = 0;
  try {
    await holder.run('begin');
    await holder.run(held);
    let answered = 0;
    const round = children.map((child) => does(child, job).finally(() => (answered += 1)));
    const settled = Promise.allSettled(round);
    const waiting = `pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    while (answered + (await count(waiting)) < processes) await pause(20);
    await holder.run('commit');
    await settled;
    for (const one of await Promise.all(round)) sum += one;
  } finally {
    await holder.close();
  }
  for (let more = 1; more > 0;) {
    more = (await Promise.all(children.map((child) => does(child, job)))).reduce((a, b) => a + b, 0);
    sum += more;
  }
  return sum;
}

const saved = async (changes: readonly Change[]): Promise<string[]> =>
  (await save(serverNow().desk, changes)).map(({ id }) => id);
const label = { en: 'A', fr: 'A', es: 'A' };
const releases = 6;
const released: string[] = [];

describe(`${processes} processes on one database do what is due once`, () => {
  it('publish each release', async () => {
    const { desk, owner } = serverNow();
    for (let made = 0; made < releases; made += 1) {
      const ids = await saved([theme(`due-${made}`, label)]);
      await submit(desk, [{ item: 'Theme', ids }]);
      await approve({ ...desk, by: 'reviewer' }, [{ item: 'Theme', ids }]);
      const entries = ids.map((id) => ({ item: 'Theme', id, act: 'PUBLISH' as const }));
      released.push(await saveRelease(desk, { title: `Due ${made}`, entries }));
    }
    await owner(`update desk.release set state = 'SCHEDULED', due_at = now()`);
    expect(await together('releases', 'select from desk.release for update')).toBe(releases);
    expect(await count(`desk.release where state = 'DONE'`)).toBe(releases);
    const entries = await owner(
      `select verb, count(*)::int as n from desk.audit_entry where item = 'Release' and verb <> 'save-release' group by verb`,
    );
    expect(entries).toEqual([{ verb: 'publish-release', n: releases }]);
  });

  it('leave a release alone that a person puts off meanwhile', async () => {
    const { owner } = serverNow();
    await owner(
      `update desk.release set state = 'SCHEDULED', due_at = now(), done_at = null, done_by = null where id = $1`,
      [released[0]],
    );
    const later = `update desk.release set due_at = now() + interval '1 day' where id = '${released[0]}'`;
    expect(await together('releases', later)).toBe(0);
    expect(await count(`desk.release where state = 'SCHEDULED'`)).toBe(1);
  });

  it('deliver each change', async () => {
    const { desk, owner } = serverNow();
    const targets = [{ item: 'Theme', ids: await saved([theme('told', label), theme('heard', label)]) }];
    await publish(desk, targets);
    const due = (await owner('select id from desk.delivery')).map(({ id }) => String(id));
    expect(due).toHaveLength(releases + 2);
    expect(await together('deliveries', 'select from desk.delivery for update')).toBe(due.length);
    expect(told.toSorted()).toEqual(due.toSorted());
  });

  it('send each letter', async () => {
    const { desk, owner } = serverNow();
    for (const name of ['bela', 'rita', 'emil'] as const) {
      const id = await newThing('bela', 'Article', whole(`For ${name}`));
      await browserOf('ada').get(assigning, { items: [id], to: accountOf(name) });
    }
    await noteNotices(desk);
    await owner('update desk.notice set due_at = now() where due_at is not null');
    const due = (await owner('select id from desk.notice where due_at is not null')).map(({ id }) =>
      String(id),
    );
    expect(due.length).toBeGreaterThanOrEqual(3);
    await together('letters', 'select from desk.notice for update');
    expect(letters.flat().toSorted()).toEqual(due.toSorted());
  });

  it('close each appeal, and let each generalised row appear', async () => {
    const { desk, owner } = serverNow();
    const [open] = await saved([appeal('over')]);
    await publish(desk, [{ item: 'Appeal', ids: [open ?? ''] }]);
    for (const schema of ['desk', 'published'])
      await owner(
        `update ${schema}.appeal set action_open = true, action_until = current_date - 1 where id = $1`,
        [open],
      );
    const ids = await saved([organisation('coarse', { exposure: 'GENERALISED' })]);
    await publish(desk, [{ item: 'Organisation', ids }]);
    const locked = 'select from desk.publishing for update';
    const revisions = () => count(`desk.revision where item_id = '${open}'`);
    const before = await revisions();
    expect(await together('appeals', locked)).toBe(1);
    expect(await revisions()).toBe(before + 1);
    expect(await together('coarsening', locked)).toBe(1);
    expect(await count(`desk.audit_entry where verb = 'coarsen'`)).toBe(1);
  });
});
