import type { FastifyInstance } from 'fastify';
import type { IncomingMessage, RequestListener } from 'node:http';
import { awaitBody, hasBody, type AdmissionOptions } from './admission.js';
import { crossOrigin } from './cors.js';
import type { Metrics } from './metrics.js';
import { overloaded, refusalBody } from './refusal.js';
import { answerHeaders } from './security-headers.js';

export interface EarlyRefusalOptions extends AdmissionOptions {
  readonly metrics: Pick<Metrics, 'request'>;
}

/** The addresses of reads: GraphQL and files. */
const reads = /^\/(?:graphql|q\/|members)/;

/**
 * Refuses reads that would get no place before the framework sees them. Under ten times the load that the
 * server can answer, nine of ten requests are refused: each millisecond that a refusal costs is taken from
 * nine answers. A request with a cookie may be of somebody for whom places are reserved, and is left to
 * `limitWork`.
 */
export function refuseReadsEarly(app: FastifyInstance, options: EarlyRefusalOptions): void {
  const { connections, places, isPublicFull, largestBody, metrics, log } = options;
  const listeners = app.server.listeners('request') as RequestListener[];
  const body = Buffer.from(refusalBody(overloaded(), log));
  const fields = {
    ...answerHeaders,
    ...crossOrigin,
    'retry-after': '1',
    'cache-control': 'no-store',
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(body.length),
  };
  const headers = Object.entries(fields).flat();
  const lastHeaders = [...headers, 'connection', 'close'];
  app.server.removeAllListeners('request');
  const isRefused = ({ method, url = '', headers: { cookie, authorization } }: IncomingMessage): boolean => {
    // Without the answer to its preflight a page could not read why it is refused.
    if (cookie !== undefined || method === 'OPTIONS' || !reads.test(url)) return false;
    // A GET may be answered without the database, by an answer that is kept.
    return !places.isFree(false) || (method === 'POST' && authorization === undefined && isPublicFull());
  };
  app.server.on('request', (request, response) => {
    if (!isRefused(request)) {
      for (const listener of listeners) listener(request, response);
      return;
    }
    metrics.request('unknown', 503, 'none', 0);
    if (hasBody(request)) connections.begin(request.socket);
    awaitBody(request, options);
    connections.send(request.socket);
    response.once('close', () => connections.sent(request.socket));
    // The rest of a small body is read and thrown away, which costs less than a new connection.
    const isSmall = !hasBody(request) || Number(request.headers['content-length']) <= largestBody;
    response.writeHead(503, isSmall ? headers : lastHeaders).end(body);
  });
}
