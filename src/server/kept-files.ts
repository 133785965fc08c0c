import type { FastifyReply, FastifyRequest } from 'fastify';
import { etagOf } from '../query/response-cache.js';
import { prices } from '../query/prices.js';
import { windowOf } from '../windows/projection.js';
import { rateHeaders } from './budget.js';
import { cacheHeaders, sendTagged } from './cache-headers.js';
import type { GraphqlOptions } from './graphql.js';

export type KeptFileOptions = Pick<GraphqlOptions, 'keys' | 'budget' | 'answers'>;

/** A file that is written from the window of the public. */
interface WrittenFile {
  readonly text: string;
  /** Items that it shows, by which it is priced. */
  readonly items: number;
  /** Tables of the window that it was read from. */
  readonly tables: readonly string[];
}

/**
 * Sends a file that is the same for everybody: written on the first request, kept among the answers to trusted
 * documents, and forgotten with them at the commit that changes what it was read from. `name` is all that it
 * hangs on; keys, cookies and languages of the request are not looked at.
 */
export async function sendKeptFile(
  request: FastifyRequest,
  reply: FastifyReply,
  { keys, budget, answers }: KeptFileOptions,
  { name, type, write }: { readonly name: string; readonly type: string; write: () => Promise<WrittenFile> },
): Promise<FastifyReply> {
  const reading = await keys.readerOf(undefined, request.ip);
  const take = (points: number): void => {
    const left = budget.take(reading, points);
    if (left) void reply.headers(rateHeaders(left));
  };
  take(prices.operation.points);
  const key = `file ${name}`;
  const began = answers.now();
  let file = answers.get(key);
  if (!file) {
    // Taken before anything is read: a file that turns out not to be there costs the same.
    take(prices.search.points);
    const { text, items, tables } = await write();
    const body = Buffer.from(text);
    file = {
      body,
      etag: etagOf(body),
      tables: tables.map((table) => `${windowOf('public')}.${table}`),
    };
    // Before it is paid: who cannot pay for it must not have it written anew for the next one.
    answers.keep(key, file, began);
    take(items * prices.item.points);
  }
  const names = file.tables.map((table) => table.slice(windowOf('public').length + 1));
  void reply.headers({ ...cacheHeaders('public', names, file.etag), 'content-type': type });
  return sendTagged(request, reply, file);
}
