import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Audience } from '../base/audience.js';
import { ReseauError } from '../base/errors.js';
import { acceptedLocale } from '../base/locale.js';
import type { Door } from './door.js';
import type { Keys } from './keys.js';
import { httpFailure } from './refusal.js';

export interface GraphqlOptions {
  readonly keys: Keys;
  /** The protocol of an audience, made on first use. */
  readonly door: (audience: Audience) => Door;
}

/** The graph, at /graphql. */
export async function installGraphql(app: FastifyInstance, { keys, door }: GraphqlOptions): Promise<void> {
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest: (request, _reply, done) => done(isReadable(request) ? undefined : httpFailure(415)),
    handler: async (request, reply) => {
      const audience = await keys.audienceOf(request.headers.authorization);
      if (audience !== 'public') refuseBrowsers(request);
      const headers = Object.entries(request.headers).filter((header): header is [string, string] => typeof header[1] === 'string');
      // Whoever takes neither kind of JSON gets JSON all the same: it says more than a refusal.
      if (!/json|\*/.test(request.headers.accept ?? '*')) headers.push(['accept', 'application/json']);
      const mark = request.url.indexOf('?');
      const answer = await door(audience).answer(
        {
          method: request.method,
          headers,
          search: mark < 0 ? '' : request.url.slice(mark),
          body: request.method === 'POST' ? request.body : undefined,
        },
        acceptedLocale(request.headers['accept-language']),
      );
      return send(reply, answer);
    },
  });
  app.route({
    method: ['PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql',
    // Before the body is read: whatever it is, it is not wanted.
    onRequest: (_request, _reply, done) => done(new ReseauError('METHOD_NOT_ALLOWED', 'Only GET and POST are answered here.')),
    handler: () => undefined,
  });
  await Promise.resolve();
}

function send(
  reply: FastifyReply,
  { status, headers, body }: { status: number; headers: ReadonlyMap<string, string>; body: string },
): FastifyReply {
  for (const [name, value] of headers) if (name !== 'content-length') void reply.header(name, value);
  if (status === 503) void reply.header('retry-after', '1');
  return reply.status(status).header('vary', 'Accept, Accept-Language, Authorization').header('cache-control', 'no-store').send(body);
}

/** Bodies are UTF-8 and not compressed: what unpacks to more than was sent has no limit. */
function isReadable({ headers }: FastifyRequest): boolean {
  const [, charset] = /charset\s*=\s*"?([^\s;"]*)/i.exec(headers['content-type'] ?? '') ?? [];
  return /^(utf-?8)?$/i.test(charset ?? '') && /^(identity)?$/i.test(headers['content-encoding'] ?? '');
}

/** A key in a page of another site has left its server: whoever reads the page has it. */
function refuseBrowsers(request: FastifyRequest): void {
  const { origin, host } = request.headers;
  if (origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host)) {
    throw new ReseauError('KEY_IN_BROWSER', 'This key was sent by a page of another site.');
  }
}
