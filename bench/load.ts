import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { performance } from 'node:perf_hooks';
import { here } from './here.js';

/** A request that is sent again and again. */
export interface Asked {
  readonly url: string;
  /** The body of a POST; none: a GET. */
  readonly body?: string;
}

interface Report {
  readonly duration: number;
  readonly errors: number;
  readonly '2xx': number;
  readonly non2xx: number;
}

/**
 * What came of a load: how many requests were answered, how many refused or left without an answer, and in
 * how many seconds.
 */
export interface Loaded {
  readonly answered: number;
  readonly failed: number;
  readonly seconds: number;
}

/** Sends a request again and again, by several connections. */
export async function load({ url, body }: Asked, connections: number, seconds: number): Promise<Loaded> {
  const post = body === undefined ? [] : ['-m', 'POST', '-H', 'content-type=application/json', '-b', body];
  const args = [
    here('node_modules/autocannon/autocannon.js'),
    '-j',
    '-c',
    String(connections),
    '-d',
    String(seconds),
  ];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [...args, ...post, '-H', 'graphql-preflight=yes', url],
    {
      maxBuffer: 2 ** 24,
    },
  );
  const { '2xx': answered, duration, errors, non2xx } = JSON.parse(stdout) as Report;
  return { answered, failed: errors + non2xx, seconds: duration };
}

/**
 * Milliseconds within which half of the requests were answered: so many, sent one after the other, or as many
 * as fit into a second. Throws Unanswered.
 */
export async function median(asked: Asked, most: number): Promise<number> {
  const times: number[] = [];
  for (const end = performance.now() + 1000; times.length < most && performance.now() < end;) {
    const began = performance.now();
    await ask(asked);
    times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] as number;
}

/** A request that was refused. */
export class Unanswered extends Error {}

/** The body of the answer. Throws Unanswered when it is not 200. */
export async function ask({ url, body }: Asked): Promise<string> {
  const headers = { 'content-type': 'application/json', 'graphql-preflight': 'yes' };
  const response = await fetch(url, body === undefined ? { headers } : { method: 'POST', headers, body });
  const text = await response.text();
  if (!response.ok) throw new Unanswered(`${url}: ${response.status} ${text.slice(0, 500)}`);
  return text;
}
