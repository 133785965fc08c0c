import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ReseauError } from '../base/errors.js';
import type { Headers } from './security-headers.js';

/** Headers of an answer that a page of another origin may read beside the few that browsers always show. */
const exposed = [
  'etag',
  'retry-after',
  'ratelimit',
  'ratelimit-policy',
  'x-row-count',
  'x-row-limit',
  'content-disposition',
  'server-timing',
];

/**
 * Lets pages of every origin read an answer. A browser that sends cookies along never takes a star, so
 * nothing of a person is read by it.
 */
export const crossOrigin: Headers = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': exposed.join(', '),
};

const methods = ['GET', 'POST'];
/**
 * A star covers every header but Authorization. Keys are refused in browsers, and the refusal can be read
 * only where they may be sent.
 */
const preflightAnswer: Headers = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': methods.join(', '),
  'access-control-allow-headers': '*, Authorization, Content-Type',
  // Browsers keep it for two hours at most.
  'access-control-max-age': '7200',
  'cache-control': 'public, max-age=7200',
  vary: 'Access-Control-Request-Method',
};

/** The addresses that pages of other origins may read: the graph, its schemas and the files. */
const isOpen = (url: string): boolean => /^\/(graphql(\?|$)|schema[./]|q\/|members\.|files(\?|$))/.test(url);

/**
 * Opens the graph and the files to pages of other origins, refusals too. A preflight is answered before any
 * limit of the work: it reads nothing.
 */
export function installCors(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    if (isOpen(request.url)) void reply.headers(crossOrigin);
    const wanted = isOpen(request.url) ? preflightMethod(request) : undefined;
    if (wanted === undefined) done();
    else if (methods.includes(wanted))
      void reply.status(204).removeHeader('access-control-expose-headers').headers(preflightAnswer).send();
    else
      done(
        new ReseauError('METHOD_NOT_ALLOWED', `Pages of other origins may send ${methods.join(' and ')}.`),
      );
  });
}

/** Takes the permission back: this answer is not the public's. */
export function closeToOthers(reply: FastifyReply): void {
  for (const name of Object.keys(crossOrigin)) void reply.removeHeader(name);
}

/** The method that a preflight asks for; undefined: the request is none. */
function preflightMethod({ method, headers }: FastifyRequest): string | undefined {
  if (method !== 'OPTIONS' || headers.origin === undefined) return undefined;
  const asked = headers['access-control-request-method'];
  return typeof asked === 'string' ? asked : undefined;
}
