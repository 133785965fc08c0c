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
  readonly requests: { readonly total: number };
  readonly duration: number;
  readonly errors: number;
  readonly non2xx: number;
}

/** How many requests were answered, and in how many seconds. Throws when one was not answered with 200. */
export async function load({ url, body }: Asked, connections: number, seconds: number): Promise<{ requests: number; seconds: number }> {
  const post = body === undefined ? [] : ['-m', 'POST', '-H', 'content-type=application/json', '-b', body];
  const args = [here('node_modules/autocannon/autocannon.js'), '-j', '-c', String(connections), '-d', String(seconds)];
  const { stdout } = await promisify(execFile)(process.execPath, [...args, ...post, '-H', 'graphql-preflight=yes', url], {
    maxBuffer: 2 ** 24,
  });
  const { requests, duration, errors, non2xx } = JSON.parse(stdout) as Report;
  if (errors > 0 || non2xx > 0 || requests.total === 0)
    throw new Error(`${url}: ${errors} errors, ${non2xx} refusals, ${requests.total} answers`);
  return { requests: requests.total, seconds: duration };
}

/** Milliseconds within which half of the requests were answered: so many, sent one after the other, or as many as fit into a second. */
export async function median(asked: Asked, most: number): Promise<number> {
  const times: number[] = [];
  for (const end = performance.now() + 1000; times.length < most && performance.now() < end;) {
    const began = performance.now();
    await ask(asked);
    times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] as number;
}

/** The body of the answer. Throws when it is not 200. */
export async function ask({ url, body }: Asked): Promise<string> {
  const headers = { 'content-type': 'application/json', 'graphql-preflight': 'yes' };
  const response = await fetch(url, body === undefined ? { headers } : { method: 'POST', headers, body });
  const text = await response.text();
  if (!response.ok) throw new Error(`${url}: ${response.status} ${text.slice(0, 500)}`);
  return text;
}
