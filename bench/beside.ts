import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openGround } from './ground.js';
import { ask, load } from './load.js';
import { operations } from './operations.js';
import { question } from './peers.js';
import { processorTime, sessionsOf } from './processor-time.js';
import { geometricMean, medianOf, rounded } from './results.js';
import { Server } from './server.js';

// What a change is worth: this checkout beside another one, in turns, on the same database. What counts is processor time
// a request, of the server and of its sessions in PostgreSQL: on a machine that others use, too, the requests a second say
// little.

const { values: given } = parseArgs({
  options: {
    /** The folder of the other checkout, with its packages. */
    beside: { type: 'string' },
    only: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '2' },
    connections: { type: 'string', default: '16' },
  },
});
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const other = resolve(given.beside ?? '');
if (given.beside === undefined || !existsSync(join(other, 'src/main.ts')))
  throw new Error('--beside is the folder of another checkout of this project, with its packages installed');

const ground = await openGround(1, say);
try {
  const start = (folder: string): Promise<Server> =>
    Server.start(
      ['--import', 'tsx', join(folder, 'src/main.ts')],
      {
        RESEAU_RATE: '1000000000000,0,0',
        RESEAU_CACHE_BYTES: '0',
        ...ground.settings,
      },
      folder,
    );
  const here = resolve(import.meta.dirname, '..');
  const servers = [await start(here), await start(other)] as const;
  const ratios: number[] = [];
  for (const operation of operations.filter(({ name }) => given.only?.split(',').includes(name) ?? true)) {
    const asked = await Promise.all(servers.map((server) => question(operation, server, ground)));
    const answers = await Promise.all(asked.map(ask));
    if (answers[0] !== answers[1]) say(`${operation.name}: the answers differ`);
    const samples: { server: number; database: number }[][] = [[], []];
    for (let round = -1; round < Number(given.rounds); round += 1)
      for (const place of round % 2 === 0 ? [0, 1] : [1, 0]) {
        const server = servers[place];
        const one = asked[place];
        if (!server || !one) continue;
        const sessions = sessionsOf('reseau_public');
        const before = [processorTime([server.pid]), processorTime(sessions)];
        const { answered } = await load(one, Number(given.connections), Number(given.seconds));
        const used = [processorTime([server.pid]), processorTime(sessions)].map(
          (now, index) =>
            (1000 * (now.user + now.system - (before[index]?.user ?? 0) - (before[index]?.system ?? 0))) /
            answered,
        );
        // The first round warms up.
        if (round >= 0) samples[place]?.push({ server: used[0] ?? NaN, database: used[1] ?? NaN });
      }
    const of = (place: number, part: 'server' | 'database'): number =>
      medianOf((samples[place] ?? []).map((one) => one[part]));
    const sum = (place: number): number => of(place, 'server') + of(place, 'database');
    const each = (samples[0] ?? []).map((one, index) => {
      const beside = samples[1]?.[index];
      return (one.server + one.database) / ((beside?.server ?? NaN) + (beside?.database ?? NaN));
    });
    ratios.push(medianOf(each));
    say(
      `${operation.name.padEnd(14)} ms a request here ${of(0, 'server').toFixed(3)} + ${of(0, 'database').toFixed(3)}, there ${of(1, 'server').toFixed(3)} + ${of(1, 'database').toFixed(3)}; ratio ${rounded(medianOf(each))} (${each.map((one) => rounded(one)).join(' ')}), of medians ${rounded(sum(0) / sum(1))}`,
    );
  }
  say(`geometric mean ${rounded(geometricMean(ratios))}`);
} finally {
  await Server.stopAll();
  await ground.close();
}
