import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { audiences } from '../src/base/audience.js';
import { importFile } from '../src/exchange/import.js';
import { approve } from '../src/operations/approve.js';
import { houseDesk, type Desk } from '../src/operations/desk.js';
import { publish } from '../src/operations/publish.js';
import { publishRelease } from '../src/operations/releases/publish-release.js';
import { saveRelease } from '../src/operations/releases/save-release.js';
import { save } from '../src/operations/save.js';
import { submit } from '../src/operations/submit.js';
import { openOrm } from '../src/orm.js';
import { rebuild } from '../src/windows/rebuild.js';
import { openSession, type Run } from '../src/windows/run.js';
import { openGround, type Ground } from './ground.js';
import { here } from './here.js';
import { rounded, type RebuildMeasured, type WritingMeasured } from './results.js';

const members = 311;
const item = 'Organisation';
const seconds = (began: number): number => rounded((performance.now() - began) / 1000);

/** How long the windows of all audiences take to be built again on these data. */
export async function measureRebuild({ ownerUrl }: Ground): Promise<RebuildMeasured> {
  const { run, close } = await openSession(ownerUrl);
  await run('set statement_timeout = 0');
  const [counted] = await run('select count(*)::int as appeals from published.appeal');
  const began = performance.now();
  for (const audience of audiences) await rebuild(run, audience, true);
  await close();
  return { appeals: Number(counted?.appeals), seconds: seconds(began) };
}

/** What writing takes, with the windows of all audiences, in data that are thrown away. */
export async function measureWriting(rows: number, say: (line: string) => void): Promise<WritingMeasured> {
  const home = mkdtempSync(join(tmpdir(), 'reseau-bench-'));
  const ground = await openGround(1, say, home);
  const orm = await openOrm(ground.ownerUrl);
  const { run, close } = await openSession(ground.ownerUrl);
  try {
    const desk = houseDesk(orm, 'bench');
    const ids = (await run('select id from published.organisation order by id limit $1', [members])).map(
      (row) => String(row.id),
    );
    const one = await publishOne(desk, ids.slice(0, 100));
    const release = await publishAll(desk, ids);
    return {
      publishOne: one,
      members: ids.length,
      release,
      import: await measureImport(desk, run, { ownerUrl: ground.ownerUrl, home, rows }),
    };
  } finally {
    await close();
    await orm.close(true);
    await ground.close();
    rmSync(home, { recursive: true });
  }
}

const change = async (desk: Desk, ids: readonly string[], city: string): Promise<void> => {
  await save(
    desk,
    ids.map((id) => ({ item, id, fields: { city } })),
  );
};

/** Milliseconds within which 95 of 100 publications of one organisation are done. */
async function publishOne(desk: Desk, ids: readonly string[]): Promise<number> {
  const times: number[] = [];
  for (const id of ids) {
    await change(desk, [id], 'One');
    const began = performance.now();
    await publish(desk, [{ item, ids: [id] }]);
    times.push(performance.now() - began);
  }
  return Math.round(times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? NaN);
}

/** Seconds that a release of all of them takes. */
async function publishAll(desk: Desk, ids: readonly string[]): Promise<number> {
  await change(desk, ids, 'All');
  const targets = [{ item, ids }];
  await submit(desk, targets);
  await approve({ ...desk, by: 'another' }, targets);
  const entries = ids.map((id) => ({ item, id, act: 'PUBLISH' as const }));
  const release = await saveRelease(desk, { title: 'All', entries });
  const began = performance.now();
  const { done, findings } = await publishRelease(desk, release, [
    'LANGUAGE_MISSING',
    'TEXT_STALE',
    'BROKEN_LINK',
    'LINK_DEAD',
    'PERSON_NAME',
  ]);
  if (!done) throw new Error(`the release was not done: ${JSON.stringify(findings.slice(0, 3))}`);
  return seconds(began);
}

interface Place {
  readonly ownerUrl: string;
  readonly home: string;
  readonly rows: number;
}

/**
 * A file of contributions, checked and published row by row; and the same rows by COPY into every table that
 * they fill.
 */
async function measureImport(
  desk: Desk,
  run: Run,
  { ownerUrl, home, rows }: Place,
): Promise<WritingMeasured['import']> {
  const [donor] = await run(
    `select slug from published.donor where provenance = 'SAMPLE' order by slug limit 1`,
  );
  const file = join(home, 'contributions.csv');
  const lines = Array.from(
    { length: rows },
    (_, index) => `bench-${index},${String(donor?.slug)},${2000 + (index % 20)},${index}.50,CHF`,
  );
  writeFileSync(file, `reference,donor,year,amount,currency\n${lines.join('\n')}\n`);
  const [before] = await run('select pg_current_xact_id()::text as xid');
  const began = performance.now();
  const { report } = await importFile(desk, 'contributions', file, {
    provenance: 'SAMPLE',
    dryRun: false,
    reports: home,
  });
  const took = seconds(began);
  if (report.created !== rows)
    throw new Error(`${report.created} rows of ${rows} were imported: ${JSON.stringify(report.rejected[0])}`);
  const { stdout } = await promisify(execFile)(process.execPath, [here('servers/copy-in.mjs')], {
    env: { ...process.env, DATABASE_URL: ownerUrl, SINCE: String(before?.xid) },
  });
  const copied = JSON.parse(stdout) as { seconds: number };
  return { rows, seconds: took, ratioToCopy: rounded(copied.seconds / took, 3) };
}
