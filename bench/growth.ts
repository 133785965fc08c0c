import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { openGround, startReseau, type Ground } from './ground.js';
import { here } from './here.js';
import { median, Unanswered } from './load.js';
import { operations } from './operations.js';
import { question } from './peers.js';
import { medianOf, rounded, type ExportMeasured, type Growth } from './results.js';
import type { Server } from './server.js';

const times = 200;
const turns = 5;
const start = ({ settings }: Ground): Promise<Server> =>
  startReseau({ ...settings, RESEAU_CACHE_BYTES: '0' });

/**
 * How much slower one reader is answered who is alone, and how much more memory the server takes, than on the
 * data of x1.
 */
export async function measureGrowth(large: Ground, say: (line: string) => void): Promise<Growth> {
  const small = await openGround(1, say);
  try {
    const [grown, before] = await Promise.all([start(large), start(small)]);
    const found = [];
    for (const operation of operations) {
      const ratios: number[] = [];
      try {
        const [there, here] = [
          await question(operation, grown, large),
          await question(operation, before, small),
        ];
        for (let turn = 0; turn < turns; turn += 1)
          ratios.push((await median(there, times)) / (await median(here, times)));
      } catch (reason) {
        if (!(reason instanceof Unanswered)) throw reason;
        say(`${operation.name} on more data: ${reason.message}`);
      }
      found.push({
        operation: operation.name,
        median: ratios.length === turns ? rounded(medianOf(ratios)) : null,
      });
    }
    return { memory: rounded(grown.memory / before.memory), operations: found };
  } finally {
    await small.close();
  }
}

/** A long list as a file, against PostgreSQL's own COPY of the same columns. */
export async function measureExport({ settings, publicUrl }: Ground): Promise<ExportMeasured> {
  const server = await startReseau({ ...settings, RESEAU_STATEMENT_TIMEOUT: '60000' });
  const before = server.memory;
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, server.memory)), 50);
  const began = performance.now();
  const [response] = (await once(get(`${server.url}/q/ContributionsExport.csv`), 'response')) as [
    IncomingMessage,
  ];
  const rows = Number(response.headers['x-row-count']);
  if (response.statusCode !== 200) throw new Error(`the export was answered with ${response.statusCode}`);
  response.resume();
  await once(response, 'end');
  const seconds = (performance.now() - began) / 1000;
  clearInterval(watch);
  await server.stop();
  const { stdout } = await promisify(execFile)(process.execPath, [here('servers/copy.mjs')], {
    env: { ...process.env, DATABASE_URL: publicUrl },
  });
  const copy = JSON.parse(stdout) as { rows: number; seconds: number };
  if (copy.rows !== rows) throw new Error(`the export has ${rows} rows, and COPY ${copy.rows}`);
  return {
    rows,
    ratioToCopy: rounded(copy.seconds / seconds),
    seconds: rounded(seconds, 1),
    memory: most - before,
  };
}
