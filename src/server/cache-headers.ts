import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Audience } from '../base/audience.js';
import { items } from '../entities/entities.js';
import { linksOf, tableOf } from '../entities/house/columns.js';

const ages = new Map<string, number>();
for (const item of items) ages.set(tableOf(item), item.age);
for (const { owner, table } of linksOf(items)) ages.set(table, owner.age);

/**
 * Seconds for which an answer may be used unasked: as long as the shortest-lived of what it was read from.
 */
const ageOf = (tables: readonly string[]): number =>
  tables.length === 0 ? 0 : Math.min(...tables.map((table) => ages.get(table) ?? 0));

/** Cache headers of the answer to a trusted document. `tables` are as the statement names them. */
export function cacheHeaders(
  audience: Audience,
  tables: readonly string[],
  etag: string,
): Readonly<Record<string, string>> {
  if (audience !== 'public') return { etag, 'cache-control': 'private, no-cache' };
  const age = ageOf(tables);
  return {
    etag,
    // What may have to vanish at once is asked for again each time, and then mostly answered by 304.
    'cache-control': age === 0 ? 'public, no-cache' : `public, max-age=${age}`,
    'cache-tag': tables.join(','),
    'access-control-allow-origin': '*',
  };
}

/** Whether the client has these bytes already. */
export const hasIt = (ifNoneMatch: string | undefined, etag: string): boolean =>
  (ifNoneMatch ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === etag || one.trim() === '*');

/** Sends bytes under their tag, or only says that the client has them already. */
export function sendTagged(
  request: FastifyRequest,
  reply: FastifyReply,
  { etag, body }: { readonly etag: string; readonly body: Buffer | string },
): FastifyReply {
  void reply.header('etag', etag);
  return hasIt(request.headers['if-none-match'], etag) ? reply.status(304).send() : reply.send(body);
}
