import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { openGround, startReseau } from './ground.js';
import { load, type Loaded } from './load.js';
import { operations } from './operations.js';
import { question } from './peers.js';
import { placeOf, type Frame, type Stack } from './profile-layers.js';
import { processorTime, sessionsOf, type ProcessorTime } from './processor-time.js';
import { Server } from './server.js';

// Where the processor's time of a request goes: `perf` (Debian's linux-perf) looks at the server and at its sessions in
// PostgreSQL while an operation is asked. What a profiler inside of Node sees is wall time, in which waiting for a core
// looks like work.

const { values: given } = parseArgs({
  options: {
    only: { type: 'string', default: 'item,list,groups' },
    scale: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '5' },
    connections: { type: 'string', default: '16' },
    /** So many functions are named, the most expensive first. */
    functions: { type: 'string', default: '25' },
  },
});
const samplesPerSecond = 997;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Records what some processes do, while something is done. */
async function record<T>(pids: readonly number[], file: string, work: () => Promise<T>): Promise<T> {
  const perf = spawn(
    'perf',
    ['record', '-q', '-g', '-F', String(samplesPerSecond), '-o', file, '-p', pids.join(',')],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const ended = once(perf, 'exit');
  const failed = once(perf, 'error').then(([reason]) => {
    throw new Error(`perf cannot be run; install linux-perf (${String(reason)})`);
  });
  const result = await Promise.race([work(), failed]);
  perf.kill('SIGINT');
  await ended;
  return result;
}

/** The samples of a recording, each with the functions that were open, the innermost first. */
async function* stacks(file: string): AsyncGenerator<Stack> {
  const perf = spawn('perf', ['script', '-i', file, '-F', 'comm,ip,sym,dso'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let program = '';
  let frames: Frame[] = [];
  for await (const line of createInterface({ input: perf.stdout })) {
    const found = /^\s+[0-9a-f]+ (.*) \((.*)\)$/.exec(line);
    if (found) frames.push({ name: found[1] ?? '', file: found[2] ?? '' });
    else if (line.trim() !== '') program = line.trim();
    else {
      if (frames.length > 0) yield { program, frames };
      frames = [];
    }
  }
}

/** Shares of a count, the largest first. */
const shares = (counts: ReadonlyMap<string, number>, all: number, most: number): string[] =>
  [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, most)
    .map(([name, count]) => `${((100 * count) / all).toFixed(1).padStart(6)} %  ${name}`);

async function report(file: string, most: number): Promise<void> {
  const counts = {
    code: new Map<string, number>(),
    owner: new Map<string, number>(),
    caller: new Map<string, number>(),
  };
  let all = 0;
  const add = (of: Map<string, number>, key: string): void => void of.set(key, (of.get(key) ?? 0) + 1);
  for await (const stack of stacks(file)) {
    all += 1;
    const { code, owner, caller } = placeOf(stack);
    add(counts.code, code);
    add(counts.owner, owner);
    add(counts.caller, `${owner}: ${caller} (${code})`);
  }
  for (const [what, of] of Object.entries({ 'what runs': counts.code, 'who called it': counts.owner })) {
    say(`  ${what}, of ${all} samples:`);
    shares(of, all, of.size).forEach(say);
  }
  say('  the functions of JavaScript that called it, and what ran:');
  shares(counts.caller, all, most).forEach(say);
}

const ground = await openGround(Number(given.scale), say);
const folder = mkdtempSync(join(tmpdir(), 'reseau-profile-'));
try {
  const reseau = await startReseau({ ...ground.settings, RESEAU_CACHE_BYTES: '0' }, ['--perf-basic-prof']);
  const [connections, lasting] = [Number(given.connections), Number(given.seconds)];
  for (const name of given.only.split(',')) {
    const operation = operations.find((one) => one.name === name);
    if (!operation) throw new Error(`there is no operation ${name}`);
    const asked = await question(operation, reseau, ground);
    await load(asked, connections, 2);
    const [server, database] = [[reseau.pid], sessionsOf('reseau_public')];
    const before = [server, database].map(processorTime);
    const file = join(folder, `${name}.perf`);
    const { answered, seconds: lasted }: Loaded = await record([...server, ...database], file, () =>
      load(asked, connections, lasting),
    );
    const each = [server, database].map((pids, place) => {
      const now = processorTime(pids);
      const ms = (part: keyof ProcessorTime): string =>
        ((1000 * (now[part] - (before[place]?.[part] ?? 0))) / answered).toFixed(3);
      return `${ms('user')} user and ${ms('system')} system`;
    });
    say(
      `${name}: ${Math.round(answered / lasted)} a second; ms a request: ${each[0]} here, ${each[1]} in PostgreSQL`,
    );
    await report(file, Number(given.functions));
  }
} finally {
  await Server.stopAll();
  await ground.close();
  rmSync(folder, { recursive: true, force: true });
}
