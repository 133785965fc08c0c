import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readFile } from 'node:fs/promises';
import { audiences, reaches, type Audience } from '../base/audience.js';
import { ReseauError } from '../base/errors.js';
import { etagOf } from '../query/response-cache.js';
import { prices } from '../query/prices.js';
import { authenticate } from './authenticate.js';
import { rateHeaders, type BudgetHolder } from './budget.js';
import { sendTagged } from './cache-headers.js';
import { closeToOthers } from './cors.js';
import type { GraphqlOptions } from './graphql.js';

export type SchemaOptions = Pick<GraphqlOptions, 'keys' | 'sessions' | 'budget'>;

interface SchemaText {
  readonly body: Buffer;
  readonly etag: string;
}

/** The texts of the schemas, each read once: they change with the program only. */
const texts = new Map<Audience, Promise<SchemaText>>();

/**
 * The schema of each audience as SDL, for tools that make types of it: /schema/<audience>.graphql. That of the
 * public is at /schema.graphql too.
 */
export async function installSchemas(app: FastifyInstance, options: SchemaOptions): Promise<void> {
  for (const audience of audiences)
    app.get(`/schema/${audience}.graphql`, (request, reply) => sendSchema(request, reply, options, audience));
  app.get('/schema.graphql', (request, reply) => sendSchema(request, reply, options, 'public'));
  await Promise.resolve();
}

async function sendSchema(
  request: FastifyRequest,
  reply: FastifyReply,
  options: SchemaOptions,
  audience: Audience,
): Promise<FastifyReply> {
  const reading = await readerOfGraph(request, options, audience);
  if (audience !== 'public') closeToOthers(reply);
  const left = options.budget.take(reading, prices.introspection.points);
  if (left) void reply.headers(rateHeaders(left));
  const text = await textOf(audience);
  void reply.headers({
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': audience === 'public' ? 'public, no-cache' : 'private, no-cache',
  });
  return sendTagged(request, reply, text);
}

/**
 * Who asks, and may read what says how the graph of an audience is made. That of the public is sent to everybody without a look at keys and
 * cookies, so that shared caches may keep it. Throws KEY_INVALID without a key, NOT_FOUND with one of a
 * smaller audience.
 */
export async function readerOfGraph(
  request: FastifyRequest,
  options: SchemaOptions,
  audience: Audience,
  wanted = 'schema',
): Promise<BudgetHolder> {
  if (audience === 'public') return options.keys.readerOf(undefined, request.ip);
  const { reading } = await authenticate(request, options);
  if (reaches(reading.audience, audience)) return reading;
  if (reading.audience === 'public')
    throw new ReseauError(
      'KEY_INVALID',
      audience === 'desk'
        ? `The ${wanted} of the desk is read by people who are signed in there.`
        : `The ${wanted} of ${audience} is read with a key of that audience.`,
    );
  throw new ReseauError('NOT_FOUND', `This ${wanted} is not for this audience.`);
}

function textOf(audience: Audience): Promise<SchemaText> {
  const known = texts.get(audience);
  if (known) return known;
  const reading = readFile(new URL(`../../schema/${audience}.graphql`, import.meta.url)).then((body) => ({
    body,
    etag: etagOf(body),
  }));
  texts.set(audience, reading);
  reading.catch(() => texts.delete(audience));
  return reading;
}
