// The one PostgreSQL of a test run: prints its URLs as a line of JSON, then makes the templates, and stays
// until standard input ends.
import 'reflect-metadata';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { createLog } from '../../src/base/log.js';
import { startEmbedded } from '../../src/database/embedded.js';
import { loadEvaluation } from '../../src/exchange/load-evaluation.js';
import { migrate, openOrm } from '../../src/orm.js';
import { prepareWindows } from '../../src/windows/prepare.js';
import { openSession } from '../../src/windows/run.js';
import { givenKeys, useKeySource } from '../../src/base/secret-keys.js';
import { dropDatabase } from './database.js';
import { connections, owner, ownerOf, secretKey } from './owner.js';
import { houseDesk } from '../../src/operations/desk.js';
import { keepHome, restoreHome, templateKeys } from './template-cache.js';
import { placeOfFiles } from './place-of-files.js';

useKeySource(givenKeys(secretKey));

const template = 'template_empty';
const evaluation = 'template_evaluation';
const folder = mkdtempSync(join(placeOfFiles(), 'reseau-tests-'));
// PostgreSQL, which does not run as root, must be able to enter it.
chmodSync(folder, 0o711);
// PostgreSQL, told to end, may still be writing when this process ends without having waited for it.
process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));
// Whoever started this process may be gone before it has anything to say.
process.stdout.on('error', () => undefined);
// Ctrl-C reaches this process too; it ends when the one that started it has.
process.on('SIGINT', () => undefined);
const told = new Promise<void>((resolve) => {
  process.once('SIGTERM', resolve);
  process.stdin.once('end', resolve).once('close', resolve).resume();
});

const home = join(folder, 'home');
const keys = templateKeys();
const restored = restoreHome(home, keys);
const server = await startEmbedded({ home, log: createLog('silent') });
const admin = new Client({ connectionString: server.superuserUrl });
await admin.connect();
// Nobody pulls the plug of this one: what must outlast that is tested on a server of its own. Copies take a
// tenth of the time.
for (const unsafe of ['fsync', 'full_page_writes', 'synchronous_commit'])
  await admin.query(`alter system set ${unsafe} = off`);
// The folder is kept for the next run, and old WAL is of no use there.
await admin.query(`alter system set max_wal_size = '128MB'`);
await admin.query('select pg_reload_conf()');

const make = async (name: string, from: string, fill: (ownerUrl: string) => Promise<void>): Promise<void> => {
  await admin.query(`create database ${name} owner ${owner} template ${from} strategy file_copy`);
  await fill(ownerOf(server.superuserUrl, name));
  // Nobody may come in any more: a database with a session cannot be copied.
  await admin.query(`alter database ${name} is_template true allow_connections false`);
};

const migrated = async (ownerUrl: string): Promise<void> => {
  const orm = await openOrm(ownerUrl);
  const { run, close } = await openSession(ownerUrl);
  await migrate(orm);
  await prepareWindows(run, { statementTimeout: 10_000, connections });
  await close();
  await orm.close();
};

const loaded = async (ownerUrl: string): Promise<void> => {
  const orm = await openOrm(ownerUrl);
  const { run, close } = await openSession(ownerUrl);
  const reports = await loadEvaluation(houseDesk(orm, 'evaluation'), run, {
    statementTimeout: 10_000,
    connections,
  });
  await close();
  await orm.close();
  const rejected = reports.flatMap((report) =>
    report.rejected.map(({ line, reason }) => `${report.file} line ${line}: ${reason}`),
  );
  if (rejected.length > 0)
    throw new Error(`the evaluation data does not load: ${rejected.slice(0, 5).join('; ')}`);
};

/** Removes a template that was made of other files. */
const forget = async (name: string): Promise<void> => {
  await admin.query(`alter database ${name} is_template false`);
  await dropDatabase(admin, name);
};

/** Ends the server, and keeps its folder for the next run unless it is kept already. */
const stopAndKeep = async (): Promise<void> => {
  // A test that was ended had no time to do so.
  const { rows } = await admin.query<{ name: string }>(
    `select datname as name from pg_database where starts_with(datname, 'test_')`,
  );
  for (const { name } of rows) await dropDatabase(admin, name);
  await admin.end();
  await server.stop();
  keepHome(home, keys);
};

let isWhole = restored === 'both';
try {
  if (!restored) {
    await admin.query(`create role ${owner} login createrole password '${owner}'`);
    await make(template, 'template0', migrated);
  } else if (restored === 'empty') await forget(evaluation);
  process.stdout.write(
    `${JSON.stringify({ RESEAU_TEST_POSTGRES: server.superuserUrl, RESEAU_TEST_OWNER: ownerOf(server.superuserUrl, 'reseau'), RESEAU_TEST_TEMPLATE: template, RESEAU_TEST_EVALUATION: evaluation })}\n`,
  );
  // The tests that need it wait for it: most do not.
  const making = isWhole ? undefined : make(evaluation, template, loaded).then(() => (isWhole = true));
  await Promise.race([making, told]);
  await told;
  if (isWhole && restored !== 'both') await stopAndKeep();
} catch (reason) {
  process.stderr.write(
    `the database of the tests: ${String(reason instanceof Error ? reason.stack : reason)}\n`,
  );
  process.exitCode = 1;
} finally {
  await admin.end().catch(() => undefined);
  await server.stop();
}
process.exit();
