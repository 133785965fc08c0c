import 'reflect-metadata';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { ReseauError } from '../src/base/errors.js';
import { createPreview } from '../src/operations/editorial/preview.js';
import { houseDesk } from '../src/operations/desk.js';
import { toBeSeen } from '../src/operations/releases/findings.js';
import { publishRelease } from '../src/operations/releases/publish-release.js';
import { saveRelease } from '../src/operations/releases/save-release.js';
import { openOrm } from '../src/orm.js';
import { readTrusted } from '../src/server/trusted.js';
import { idsOf, openSession } from '../src/windows/run.js';
import { newPerson } from '../test/accounts/person.js';
import { openGround, startReseau } from './ground.js';
import { here } from './here.js';
import { Server } from './server.js';

// How long a withdrawal takes, alone and while previews, a dry run of many rows and a large release are at
// work. Prints plain lines, in data that are thrown away.
const { values: given } = parseArgs({
  options: {
    /** Withdrawals, and as many changes of exposure, of each measurement. */
    count: { type: 'string', default: '40' },
    /** Seconds between two of them. */
    every: { type: 'string', default: '1' },
    previews: { type: 'string', default: '50' },
    rows: { type: 'string', default: '10000' },
    items: { type: 'string', default: '311' },
  },
});
const [count, every, previews, rows, items] = [
  given.count,
  given.every,
  given.previews,
  given.rows,
  given.items,
].map(Number) as [number, number, number, number, number];
const goal = 1000;
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const at = (sorted: readonly number[], part: number): number =>
  Math.round(sorted[Math.floor(sorted.length * part)] ?? NaN);

const folder = mkdtempSync(join(tmpdir(), 'reseau-withdrawing-'));
const ground = await openGround(1, say, join(folder, 'home'));
const orm = await openOrm(ground.ownerUrl);
const session = await openSession(ground.ownerUrl);
try {
  const server = await startReseau({
    ...ground.settings,
    RESEAU_CACHE_BYTES: '0',
    RESEAU_RATE: '1000000000000,0,0',
  });
  const desk = houseDesk(orm, 'bench');
  const { browser } = await newPerson(desk, server.url, {
    email: 'bench@example.org',
    rights: [{ capability: 'WITHDRAW' }],
  });
  const slugs = await session.run(
    `select id, slug, 'appeal_' || replace(id::text, '-', '') as named from window_public.appeal where slug is not null order by id limit $1`,
    [20 + 4 * count],
  );
  const shown = slugs.splice(0, 20);
  const members = idsOf(
    await session.run(
      'select w.id from window_public.organisation w join published.organisation p using (id) order by id limit $1',
      [items],
    ),
  );
  const document = readTrusted().named('Appeal')?.id ?? '';

  const timed = async (query: string): Promise<number> => {
    const id = slugs.pop()?.named;
    const began = performance.now();
    const answer = await browser.get(query, { id });
    if (answer.code !== undefined) say(`refused: ${JSON.stringify(answer)}`);
    return performance.now() - began;
  };
  const measure = async (name: string): Promise<void> => {
    const took: number[] = [];
    for (let done = 0; done < count; done += 1) {
      await wait(every * 1000);
      took.push(
        await timed(
          'mutation ($id: ID!) { withdraw(ids: [$id]) { __typename ... on Refusal { code message } } }',
        ),
      );
      took.push(
        await timed(
          'mutation ($id: ID!) { expose(ids: [$id], exposure: WITHHELD) { __typename ... on Refusal { code message } } }',
        ),
      );
    }
    took.sort((a, b) => a - b);
    say(
      `${name}: ${took.length} withdrawals and tightenings, half within ${at(took, 0.5)} ms, 95 of 100 within ${at(took, 0.95)} ms (goal ${goal} ms), all within ${at(took, 0.9999)} ms`,
    );
  };

  await measure('alone');

  const seen = { shown: 0, busy: 0, other: 0, dryRuns: 0, ended: 0, releases: 0, given: 0 };
  let over = false;
  const tokens = await Promise.all(
    shown.map(async ({ id, slug }) => ({
      slug,
      token: (await createPreview(desk, { items: [{ item: 'Appeal', ids: [String(id)] }] }, 1)).token,
    })),
  );
  const preview = async ({ slug, token }: (typeof tokens)[number]): Promise<void> => {
    const url = `${server.url}/graphql?documentId=sha256:${document}&variables=${encodeURIComponent(JSON.stringify({ slug }))}`;
    const { status, body } = await fetch(url, { headers: { preview: token } });
    await body?.cancel();
    if (status === 200) seen.shown += 1;
    else if (status === 503) seen.busy += 1;
    else seen.other += 1;
  };
  const previewing = async (): Promise<void> => {
    const open = new Set<Promise<void>>();
    for (let next = 0; !over; next += 1) {
      const one = preview(tokens[next % tokens.length] as (typeof tokens)[number]).catch(
        () => void (seen.other += 1),
      );
      open.add(one);
      void one.finally(() => open.delete(one));
      await wait(1000 / previews);
    }
    await Promise.all(open);
  };
  const file = join(folder, 'donors.csv');
  writeFileSync(
    file,
    [
      'slug,name,category,type',
      ...Array.from({ length: rows }, (_, n) => `bench-${n},Bench ${n},FOUNDATION,FOUNDATION`),
      '',
    ].join('\n'),
  );
  const rehearsing = async (): Promise<void> => {
    while (!over) {
      const code = await new Promise<number>((resolve) => {
        execFile(
          process.execPath,
          [
            '--import',
            'tsx',
            here('../src/cli.ts'),
            'import',
            'donors',
            file,
            '--dry-run',
            '--provenance',
            'EDITORIAL',
          ],
          { env: { ...process.env, ...ground.settings, RESEAU_HOME: folder } },
          (reason) => resolve(reason ? 1 : 0),
        );
      });
      if (code === 0) seen.dryRuns += 1;
      else seen.ended += 1;
    }
  };
  const releasing = async (): Promise<void> => {
    while (!over) {
      try {
        const release = await saveRelease(desk, {
          title: 'Bench',
          entries: members.map((id) => ({ act: 'PUBLISH', item: 'Organisation', id })),
        });
        const { done, findings } = await publishRelease(desk, release, toBeSeen);
        seen.releases += done ? 1 : 0;
        if (!done) throw new Error(`the release has findings: ${findings[0]?.message ?? ''}`);
      } catch (reason: unknown) {
        if (!(reason instanceof ReseauError) || !reason.code.startsWith('DATABASE_')) throw reason;
        seen.given += 1;
      }
    }
  };
  const work = [previewing(), rehearsing(), releasing()];
  await wait(3000);
  await measure(
    `under ${previews} previews a second, dry runs of ${rows} rows and releases of ${items} items`,
  );
  over = true;
  await Promise.all(work);
  say(
    `meanwhile: previews ${seen.shown} shown, ${seen.busy} answered 503, ${seen.other} otherwise; dry runs ${seen.dryRuns} whole, ${seen.ended} ended; releases ${seen.releases} done, ${seen.given} refused`,
  );
} finally {
  await session.close();
  await orm.close(true);
  await Server.stopAll();
  await ground.close();
  rmSync(folder, { recursive: true, force: true });
}
