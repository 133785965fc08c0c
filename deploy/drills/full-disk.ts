import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
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
import { askGraph, Processes } from './servers.js';
import { atEnd, demand, drillFolder, run, say, until, type Tool } from './tools.js';

/** Programs of the drill of a full disk; it mounts a small one, and so needs root. */
export const toolsOfFullDisk: readonly Tool[] = [...toolsOfCluster, { program: 'mount', package: 'mount' }];

const saves = 200;
const document =
  'mutation ($input: ThemeInput!) { saveTheme(input: $input, expectedRevision: 0) { __typename ... on ThemeSaved { outcome } ... on Refusal { code } } }';

/** A disk of memory, of so many megabytes; it goes with the drill. */
function smallDisk(folder: string, megabytes: number): void {
  mkdirSync(folder);
  run('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'reseau-drill', folder]);
  atEnd(() => run('umount', ['--lazy', folder]));
}

/** Leaves not a block free. */
function fill(folder: string): void {
  run('sh', ['-c', 'cat /dev/zero >"$1/filler" 2>/dev/null || true; test -s "$1/filler"', 'sh', folder]);
}

interface Tried {
  readonly acknowledged: number;
  readonly refused: ReadonlyMap<string, number>;
}

const toldOf = ({ refused }: Tried): string =>
  [...refused].map(([why, times]) => `${times} ${why}`).join(', ') || 'none';

/** Saves one after the other, each once; what was answered, and whether readers were. */
async function saveSome(browser: Browser, name: string, count: number): Promise<Tried> {
  let acknowledged = 0;
  const refused = new Map<string, number>();
  // So much that tables have to grow.
  const many = Array.from({ length: 40 }, () => `Sample: ${randomUUID()}`);
  for (let n = 0; n < count; n += 1) {
    const slug = `${name}-${n}`;
    const label = { en: slug, fr: slug, es: slug };
    const altLabels = { en: many, fr: many, es: many };
    const input = { slug, themeKind: 'CONTEXT', label, altLabels, provenance: 'SAMPLE' };
    const { status, data, errors } = await browser.ask(
      document,
      { input },
      { 'idempotency-key': randomUUID() },
    );
    if (data?.saveTheme?.outcome === 'CREATED') acknowledged += 1;
    else {
      const code = data?.saveTheme?.code ?? errors?.[0]?.extensions.code;
      const why = `${status} ${typeof code === 'string' ? code : JSON.stringify(data)}`;
      refused.set(why, (refused.get(why) ?? 0) + 1);
    }
  }
  return { acknowledged, refused };
}

/** The disk of PostgreSQL is full under saves; room is made again. Throws DrillFailure. */
export async function diskFull(): Promise<void> {
  const folder = drillFolder();
  const disk = join(folder, 'disk');
  smallDisk(disk, 1500);
  const cluster = new Cluster(join(disk, 'postgres'), await freePort()).make('');
  const keyFile = join(folder, 'secret.key');
  keptKeys(keyFile, true).make();
  useKeySource(keptKeys(keyFile, true));
  const port = await freePort();
  await new Processes({
    ...process.env,
    NODE_ENV: 'production',
    RESEAU_RATE: '0,0,0',
    DATABASE_URL: cluster.url,
    RESEAU_HOME: join(folder, 'home'),
    RESEAU_SECRET_KEY_FILE: keyFile,
    RESEAU_EVALUATION: 'yes',
  }).start(port);
  const orm = await openOrm(cluster.url);
  atEnd(() => orm.close(true));
  const { browser } = await newPerson(houseDesk(orm, 'drill'), `http://127.0.0.1:${port}`, {
    email: 'writer@example.org',
    rights: roles.administrator ?? [],
  });
  const before = await saveSome(browser, 'before', 5);
  demand(before.acknowledged === 5, `with room on the disk saves are taken (refused: ${toldOf(before)})`);

  fill(disk);
  say(run('df', ['--block-size=1M', disk]).trim());
  let [answered, failed, over] = [0, 0, false];
  const reading = (async () => {
    while (!over) {
      const { status } = await askGraph(port, {
        query: '{ members(first: 5) { totalCount nodes { name } } }',
      });
      if (status === 200) answered += 1;
      else failed += 1;
      await pause(20);
    }
  })();
  const full = await saveSome(browser, 'full', saves);
  over = true;
  await reading;
  const told = toldOf(full);
  say(
    `of ${saves} saves ${full.acknowledged} were taken; refused: ${told}; readers: ${answered} answers, ${failed} requests without one`,
  );
  demand(full.refused.size > 0, 'saves were refused');

  rmSync(join(disk, 'filler'));
  await until(
    'saves are taken again',
    async () => (await saveSome(browser, `after-${randomUUID()}`, 1)).acknowledged === 1,
  );
  say('met: with room on the disk saves are taken again, without a restart');
  const { run: ask, close } = await openSession(cluster.url);
  const [row] = await ask(`select count(*)::int as n from desk.theme where slug like 'full-%'`);
  const [differences, { faults }] = [await verify(ask), await verifyAudit(ask)];
  await close();
  demand(
    row?.n === full.acknowledged && differences.length === 0 && faults.length === 0,
    `${String(row?.n)} of the saves are there, ${full.acknowledged} were taken; ${differences.length} differences of the windows, ${faults.length} faults of the audit`,
  );
  demand(
    [...full.refused.keys()].every(
      (why) => why === '503 DATABASE_UNAVAILABLE' || why === '503 OUTCOME_UNKNOWN',
    ),
    `each refusal is a 503 that says to try again (${told})`,
  );
  demand(failed === 0, `readers go on: ${answered} answers, ${failed} requests without one`);
}
