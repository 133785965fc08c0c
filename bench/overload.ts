import { execFileSync } from 'node:child_process';
import { request, Agent } from 'node:http';
import { availableParallelism } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openGround, startReseau } from './ground.js';
import { Server } from './server.js';

// More load than the server can answer: how much of its peak is left, and how fast the rest is refused.
// Prints plain lines.
const { values: given } = parseArgs({
  options: {
    /** Seconds of each load. */
    seconds: { type: 'string', default: '60' },
    /** Connections that the load beyond the peak comes by. */
    connections: { type: 'string', default: '400' },
  },
});
const [seconds, connections] = [Number(given.seconds), Number(given.connections)];
if (!(seconds >= 1 && connections >= 1)) throw new Error('--seconds and --connections are numbers from 1');
const query =
  '{ members(first: 50) { totalCount nodes { name country { name } themes(first: 5) { nodes { label } } } } }';
const body = JSON.stringify({ query });
/** Those of both loads: what one of them is answered must cost as much as what the other is. */
const headers = { 'content-type': 'application/json', 'accept-encoding': 'gzip' };
const goals = [
  [3, 0.9],
  [10, 0.75],
] as const;
const refusalGoal = 50;
/** From few to as many as can be answered in time: the peak is the highest of what they get. */
const readers = [4, 8, 16, 32, 64] as const;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

interface Seen {
  answered: number;
  refused: number;
  failed: number;
  unsent: number;
  withoutRetryAfter: number;
  readonly refusals: number[];
}

/**
 * Sends so many requests a second, whatever becomes of those before; those for which no connection is free
 * are not sent.
 */
async function press(url: string, rate: number): Promise<Seen> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const seen: Seen = { answered: 0, refused: 0, failed: 0, unsent: 0, withoutRetryAfter: 0, refusals: [] };
  let open = 0;
  const send = (): void => {
    if (open >= connections) {
      seen.unsent += 1;
      return;
    }
    open += 1;
    const began = performance.now();
    const end = (): void => {
      open -= 1;
    };
    const sent = request(`${url}/graphql`, {
      agent,
      method: 'POST',
      headers: { ...headers, 'content-length': body.length },
    });
    sent.on('response', (response) => {
      const took = performance.now() - began;
      response.resume().on('close', end);
      if (response.statusCode === 200) seen.answered += 1;
      else if (response.statusCode === 503) {
        seen.refused += 1;
        seen.refusals.push(took);
        if (response.headers['retry-after'] === undefined) seen.withoutRetryAfter += 1;
      } else seen.failed += 1;
    });
    sent.on('error', () => {
      seen.failed += 1;
      end();
    });
    sent.end(body);
  };
  const began = performance.now();
  for (let count = 0; performance.now() - began < seconds * 1000;) {
    for (const due = ((performance.now() - began) / 1000) * rate; count < due; count += 1) send();
    await wait(1);
  }
  while (open > 0) await wait(10);
  agent.destroy();
  return seen;
}

/** Answers a second to so many readers, who ask again as soon as they are answered. */
async function answersTo(url: string, count: number, lasting: number): Promise<number> {
  let answered = 0;
  const began = performance.now();
  const reader = async (): Promise<void> => {
    while (performance.now() - began < lasting * 1000) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers,
        body,
      });
      await response.arrayBuffer();
      if (response.ok) answered += 1;
    }
  };
  await Promise.all(Array.from({ length: count }, reader));
  return answered / ((performance.now() - began) / 1000);
}

const share = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;

/**
 * Keeps this process, and what it starts from now on, to one processor. The load comes from a processor of
 * its own, as it comes from other machines elsewhere: on the same one the server would lose what the load
 * costs to make, and the figure would be that of the generator.
 */
function keepTo(processor: number): void {
  execFileSync('taskset', ['--all-tasks', '--cpu-list', '--pid', String(processor), String(process.pid)], {
    stdio: 'ignore',
  });
}

if (availableParallelism() < 2) throw new Error('the load needs a processor of its own');
keepTo(0);
const ground = await openGround(1, say);
try {
  const server = await startReseau({ ...ground.settings, RESEAU_CACHE_BYTES: '0' });
  keepTo(1);
  await answersTo(server.url, 16, 3);
  const answers: number[] = [];
  for (const count of readers) answers.push(await answersTo(server.url, count, Math.min(seconds, 15)));
  const peak = Math.max(...answers);
  say(
    `answers/s to ${readers.join(', ')} readers: ${answers.map(Math.round).join(', ')}; peak: ${Math.round(peak)}`,
  );
  for (const [times, goal] of goals) {
    const seen = await press(server.url, peak * times);
    const goodput = seen.answered / seconds / peak;
    const refusals = seen.refusals.sort((a, b) => a - b);
    say(
      `${times}x of peak for ${seconds} s: goodput ${(goodput * 100).toFixed(0)} % of peak (goal ${goal * 100} %), ${seen.refused} refused, half within ${share(refusals, 0.5).toFixed(0)} ms, ` +
        `99 of 100 within ${share(refusals, 0.99).toFixed(0)} ms (goal ${refusalGoal} ms), ${seen.withoutRetryAfter} without Retry-After, ${seen.failed} failed, ${seen.unsent} not sent`,
    );
  }
} finally {
  await Server.stopAll();
  await ground.close();
}
