import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs, promisify } from 'node:util';
import { openSession, type Run } from '../src/windows/run.js';
import { openGround, startReseau } from './ground.js';
import { here } from './here.js';
import { Server } from './server.js';

// A file with many rows in, by the command line, and out, by links: rows, seconds and memory. Prints plain lines.
const { values: given } = parseArgs({
  options: {
    /** Rows of the file that is imported, at most 200000. */
    rows: { type: 'string', default: '100000' },
    /** Rows of the files that are read; those that were not imported are copied within the window. */
    out: { type: 'string', default: '1000000' },
    formats: { type: 'string', default: 'csv,jsonl,xlsx,parquet,arrows' },
  },
});
const [rows, out] = [Number(given.rows), Number(given.out)];
if (!(rows >= 1000 && out >= rows))
  throw new Error('--rows is a number from 1000, and --out one from --rows');
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const home = mkdtempSync(join(tmpdir(), 'reseau-files-'));

/** Megabytes that a process holds now, and the most that it has held. */
function memoryOf(pid: number): { readonly now: number; readonly peak: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const megabytes = (name: string): number =>
    Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024);
  return { now: megabytes('VmRSS'), peak: megabytes('VmHWM') };
}

/** The lines of a file of contributions of a fictional donor. */
function* lines(count: number, donor: string): Generator<string> {
  yield 'reference,donor,year,amount,currency\n';
  for (let row = 0; row < count; row += 1)
    yield `files-${count}-${row},${donor},${2000 + (row % 20)},${row}.50,CHF\n`;
}

/** Imports a file in a process of its own: seconds, and the most megabytes that it held. */
async function importing(env: Readonly<Record<string, string>>, count: number, donor: string): Promise<void> {
  const file = join(home, `contributions-${count}.csv`);
  await pipeline(Readable.from(lines(count, donor)), createWriteStream(file));
  const began = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', here('../src/cli.ts'), 'import', 'contributions', file],
    { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let said = '';
  child.stdout.on('data', (piece: Buffer) => (said = (said + piece.toString()).slice(-4000)));
  let peak = 0;
  const looking = setInterval(() => {
    if (child.pid !== undefined && existsSync(`/proc/${child.pid}/status`))
      peak = Math.max(peak, memoryOf(child.pid).peak || 0);
  }, 100);
  const [code] = (await once(child, 'exit')) as [number];
  clearInterval(looking);
  if (code !== 0) throw new Error(`the import ended with ${code}: ${said}`);
  const seconds = (performance.now() - began) / 1000;
  say(
    `in   ${String(count).padStart(9)} rows  ${seconds.toFixed(1).padStart(7)} s  ${Math.round(count / seconds)} rows/s  peak ${peak} MB`,
  );
  rmSync(file);
}

/** Copies contributions within the window of the public until there are so many. */
async function fill(run: Run, wanted: number): Promise<void> {
  const [held] = await run('select count(*)::int as count from window_public.contribution');
  const missing = wanted - Number(held?.count);
  if (missing <= 0) return;
  const columns = await run(
    `select quote_ident(column_name) as name from information_schema.columns where table_schema = 'window_public' and table_name = 'contribution' and is_generated = 'NEVER'`,
  );
  const names = columns.map(({ name }) => String(name));
  const values = names.map((name) =>
    name === 'id' ? 'gen_random_uuid()' : name === 'reference' ? `'copy-' || n` : `c.${name}`,
  );
  await run('set statement_timeout = 0');
  await run(
    `insert into window_public.contribution (${names.join(', ')}) select ${values.join(', ')} from generate_series(1, ${missing}) n
join (select c.*, row_number() over () as place from window_public.contribution c limit 1000) c on c.place = 1 + n % 1000`,
  );
  await run('analyze window_public.contribution');
}

/** The same rows by PostgreSQL's own COPY: seconds. */
async function copying(publicUrl: string): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, [here('servers/copy.mjs')], {
    env: { ...process.env, DATABASE_URL: publicUrl },
  });
  return (JSON.parse(stdout) as { readonly seconds: number }).seconds;
}

/** Reads a file by its link: seconds, bytes, and the megabytes that the server held more than before; the seconds. */
async function exporting(server: Server, format: string): Promise<number> {
  const before = memoryOf(server.pid).now;
  // The kernel counts the peak anew from here.
  writeFileSync(`/proc/${server.pid}/clear_refs`, '5');
  const began = performance.now();
  const response = await fetch(`${server.url}/q/ContributionsExport.${format}`);
  if (!response.ok || !response.body)
    throw new Error(`${format}: ${response.status} ${await response.text()}`);
  let bytes = 0;
  for await (const piece of response.body as unknown as AsyncIterable<Uint8Array>) bytes += piece.length;
  const seconds = (performance.now() - began) / 1000;
  const { peak } = memoryOf(server.pid);
  const count = Number(response.headers.get('x-row-count'));
  say(
    `out  ${String(count).padStart(9)} rows  ${seconds.toFixed(1).padStart(7)} s  ${Math.round(count / seconds)} rows/s  ${format}: ${Math.round(bytes / 1e6)} MB sent, ${before} MB before, peak ${peak} MB: ${peak - before} MB more`,
  );
  return seconds;
}

const ground = await openGround(1, say, join(home, 'ground'));
try {
  const owner = await openSession(ground.ownerUrl);
  const [donor] = await owner.run(
    `select slug from published.donor where provenance = 'SAMPLE' order by slug limit 1`,
  );
  for (const count of [1000, rows]) await importing(ground.settings, count, String(donor?.slug));
  await fill(owner.run, out);
  await owner.close();
  const server = await startReseau({
    ...ground.settings,
    RESEAU_EXPORT_ROWS: '10000000',
    RESEAU_STATEMENT_TIMEOUT: '600000',
    RESEAU_CACHE_BYTES: '0',
  });
  // What the first file has the engine compile is none of what a file needs.
  await fetch(`${server.url}/q/MembersExport.csv`).then((response) => response.arrayBuffer());
  const formats = given.formats.split(',');
  for (const format of formats.filter((one) => one !== 'csv')) await exporting(server, format);
  // Taken in turns, since a machine that others use is slow at times.
  const turns = formats.includes('csv') ? [1, 2, 3] : [];
  for (const turn of turns) {
    const [copied, written] = [await copying(ground.publicUrl), await exporting(server, 'csv')];
    say(`     turn ${turn}: COPY ${copied.toFixed(1)} s, CSV at ${(copied / written).toFixed(2)} of it`);
  }
} finally {
  await Server.stopAll();
  await ground.close();
  rmSync(home, { recursive: true, force: true });
}
