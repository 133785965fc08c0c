import type { FastifyReply } from 'fastify';
import type { Socket } from 'node:net';
import { STATUS_CODES } from 'node:http';
import { ReseauError, statusOf, type ErrorCode } from '../base/errors.js';
import type { Log } from '../base/log.js';
import { crossOrigin } from './cors.js';
import { formatError } from './format-error.js';

/** What HTTP has a status of its own for, in our words. */
const meanings: Readonly<Record<number, readonly [ErrorCode, string]>> = {
  400: ['REQUEST_INVALID', 'The body is not JSON.'],
  405: ['METHOD_NOT_ALLOWED', 'This method is not answered here.'],
  408: ['REQUEST_INVALID', 'The request was not complete in time.'],
  412: ['REQUEST_INVALID', 'The file is not the one that If-Match or If-Unmodified-Since names.'],
  413: ['REQUEST_INVALID', 'The body is longer than 100 kB.'],
  414: ['REQUEST_INVALID', 'The address is too long.'],
  415: ['REQUEST_INVALID', 'The body must be application/json in UTF-8, not compressed.'],
  416: ['REQUEST_INVALID', 'The file has no such part: Content-Range says how long it is.'],
  431: ['REQUEST_INVALID', 'The headers are too long.'],
};

type Failure = Error & { statusCode?: number; code?: string };

/** A failure that has an HTTP status only. */
export const httpFailure = (statusCode: number): Failure =>
  Object.assign(new Error(STATUS_CODES[statusCode]), { statusCode });

/** Any failure outside a GraphQL answer, as JSON in the form of one. */
export function replyRefused(reply: FastifyReply, error: Failure, log: Log): FastifyReply {
  const { own, status } = known(error);
  if (status === 401) void reply.header('www-authenticate', 'Bearer');
  if (status === 405) void reply.header('allow', 'GET, POST');
  if (status === 503) void reply.header('retry-after', '1');
  if (own instanceof ReseauError && own.code === 'RATE_EXCEEDED')
    void reply.header('retry-after', String(own.extensions.seconds));
  return reply
    .status(status)
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send(refusalBody(own, log));
}

/** The same where there is no request yet: what came was not HTTP, or did not come to its end. */
export function refuseSocket(socket: Socket, error: NodeJS.ErrnoException, log: Log): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const status = { ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_HEADER_OVERFLOW: 431 }[error.code ?? ''] ?? 400;
  const own =
    status === 400 ? new ReseauError('REQUEST_INVALID', 'This is not HTTP.') : known(httpFailure(status)).own;
  endWith(socket, status, own, log);
}

/** A request for which there is no place. */
export const overloaded = (): ReseauError => new ReseauError('OVERLOADED', 'The server has too much to do.');

/** A request that did not come whole in time. */
export const receiveTimedOut = (): NodeJS.ErrnoException =>
  Object.assign(new Error('late'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });

/** Refuses a connection for which there is no room. */
export const refuseConnection = (socket: Socket, log: Log): void =>
  endWith(socket, 503, new ReseauError('OVERLOADED', 'There are too many connections.'), log);

function endWith(socket: Socket, status: number, error: Error, log: Log): void {
  const body = refusalBody(error, log);
  const again = status === 503 ? 'retry-after: 1\r\n' : '';
  const readable = Object.entries(crossOrigin)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');
  socket.write(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nconnection: close\r\n${again}${readable}content-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
  // The client need not close its side for it to be over.
  socket.destroySoon();
}

/** The body of a refusal: JSON in the form of a GraphQL answer. */
export const refusalBody = (error: Error, log: Log): string =>
  JSON.stringify({ errors: [formatError(error, log)] });

function known(error: Failure): { own: Error; status: number } {
  if (error instanceof ReseauError) return { own: error, status: statusOf(error.code) };
  const { statusCode = 500 } = error;
  if (error.code === 'FST_ERR_BAD_URL')
    return { own: new ReseauError('NOT_FOUND', 'This is no address.'), status: 404 };
  const meaning = meanings[statusCode];
  return meaning ? { own: new ReseauError(...meaning), status: statusCode } : { own: error, status: 500 };
}
