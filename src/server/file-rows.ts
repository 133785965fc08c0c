import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ReseauError } from '../base/errors.js';
import type { Format } from '../exchange/export/format.js';
import { etagOf } from '../query/response-cache.js';
import { prices } from '../query/prices.js';
import { refuseTooMuchInside, sizeOfFile, type Whole } from '../query/whole.js';
import { keyHolderOf } from './authenticate.js';
import { rateHeaders } from './budget.js';
import { closeToOthers } from './cors.js';
import type { GraphqlOptions } from './graphql.js';

/** A file that somebody asks for. */
export interface AskedFile {
  /** Name of the file. */
  readonly name: string;
  /** Number of items, or groups, and the groups themselves; rows come later. */
  readonly formatOf: (head: { readonly rows: number; readonly groups?: readonly unknown[] }) => Format;
  /** Whether each item inside of a row has a line of its own. */
  readonly isExploded: boolean;
  /** How it is cached; its rows are read unless its tag is known to the client. */
  readonly headers: Readonly<Record<string, string>>;
  readonly mostRows: number;
  /** Has the reader pay. Throws RATE_EXCEEDED. */
  readonly take: (points: number) => void;
}

/** Rows that are read for a file: how many there are, then the rows. */
export interface RowsToSend extends Pick<Whole, 'read'> {
  readonly of: Pick<Whole['of'], 'kind'>;
}

/** Who asks for a file, and what they pay. Throws RATE_EXCEEDED. */
export async function readerOf(
  request: FastifyRequest,
  reply: FastifyReply,
  { keys, budget }: Pick<GraphqlOptions, 'keys' | 'budget'>,
) {
  const reading = await keyHolderOf(request, keys);
  if (reading.audience !== 'public') closeToOthers(reply);
  const take = (points: number): void => {
    const left = budget.take(reading, points);
    if (left) void reply.headers(rateHeaders(left));
  };
  take(prices.operation.points);
  return { reading, take };
}

/** Sends all rows as they are read. Throws EXPORT_TOO_LARGE before the first of them. */
export async function sendRows(
  reply: FastifyReply,
  whole: RowsToSend,
  { name, formatOf, isExploded, headers, take, mostRows }: AskedFile,
): Promise<FastifyReply> {
  const gone = new AbortController();
  const rows = whole.read(gone.signal);
  // The rows hold a connection. It is given back when the answer ends in any way, also one whose stream
  // nobody began to read.
  const end = (): void => {
    gone.abort();
    void rows.return(undefined).catch(() => undefined);
  };
  reply.raw.once('close', end);
  if (reply.raw.destroyed) end();
  try {
    const head = await rows.next();
    const size = sizeOfFile(JSON.parse(head.done ? '' : (head.value[0] ?? '')));
    if (size.rows > mostRows || size.inside > mostRows)
      throw new ReseauError(
        'EXPORT_TOO_LARGE',
        `There are more than ${mostRows} rows, or items in lists inside of them; a file is whole or not at all.`,
      );
    refuseTooMuchInside(size);
    // Groups come all at once.
    const groups = whole.of.kind === 'groups' ? await rows.next() : undefined;
    const lines = groups?.done === false ? groups.value : [];
    const written = formatOf({
      rows: size.rows,
      ...(groups && { groups: lines.map((line): unknown => JSON.parse(line)) }),
    });
    // The columns of groups are known from the groups: who asks for them has read them.
    if (written.readsNone !== true || groups) take((size.rows + size.inside) * prices.item.points);
    const most = size.rows + (isExploded ? size.inside : 0);
    if (written.maxLines !== undefined && most > written.maxLines)
      throw new ReseauError(
        'EXPORT_TOO_LARGE',
        `${name} holds at most ${written.maxLines} lines; a file is whole or not at all.`,
      );
    return await reply
      .headers({
        ...headers,
        'content-type': written.type,
        'content-disposition': `attachment; filename="${name}"`,
        'x-row-count': String(size.rows),
        'x-row-limit': String(mostRows),
      })
      .send(Readable.from(written.write(following(lines, rows))));
  } catch (reason) {
    await rows.return(undefined);
    throw reason;
  }
}

/**
 * The tag of a file that is written while it is read: of all that it hangs on, not of its bytes. It is weak, since
 * the same rows may be written in other bytes by another version of the product.
 */
export const tagOf = (...of: readonly string[]): string => `W/${etagOf(JSON.stringify(of))}`;

/** Rows as they are read, behind those that were read before. */
async function* following(
  first: readonly string[],
  rows: AsyncGenerator<readonly string[]>,
): AsyncGenerator<readonly string[]> {
  yield first;
  yield* rows;
}
