import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { audiences, type Audience } from '../base/audience.js';
import { ReseauError } from '../base/errors.js';
import { acceptedLocale, isLocale, locales, type Locale } from '../base/locale.js';
import { prices } from '../query/prices.js';
import { etagOf } from '../query/response-cache.js';
import { describe } from '../resolvers/metadata/describe.js';
import { rateHeaders } from './budget.js';
import { sendTagged } from './cache-headers.js';
import { isFixed } from './compression.js';
import { closeToOthers } from './cors.js';
import { readerOfGraph, type SchemaOptions } from './schemas.js';

interface MetadataFile {
  readonly body: Buffer;
  readonly etag: string;
}

/** The files, each written once: they change with the program only. */
const files = new Map<string, MetadataFile>();

/**
 * Labels, help and facts of the graph of each audience, for programs that show it to people:
 * /metadata/<audience>.json, in the language of `locale` or of Accept-Language.
 */
export async function installMetadata(app: FastifyInstance, options: SchemaOptions): Promise<void> {
  for (const audience of audiences)
    app.get(`/metadata/${audience}.json`, (request, reply) =>
      sendMetadata(request, reply, options, audience),
    );
  await Promise.resolve();
}

async function sendMetadata(
  request: FastifyRequest,
  reply: FastifyReply,
  options: SchemaOptions,
  audience: Audience,
): Promise<FastifyReply> {
  const reading = await readerOfGraph(request, options, audience, 'metadata');
  if (audience !== 'public') closeToOthers(reply);
  const left = options.budget.take(reading, prices.introspection.points);
  if (left) void reply.headers(rateHeaders(left));
  const locale = localeOf(request);
  isFixed(reply);
  void reply.headers({
    'content-type': 'application/json; charset=utf-8',
    'content-language': locale,
    vary: 'Accept-Language',
    'cache-control': audience === 'public' ? 'public, no-cache' : 'private, no-cache',
  });
  return sendTagged(request, reply, fileOf(audience, locale));
}

/** The language in the address, or that of the header. Throws ARGUMENT_OUT_OF_RANGE for an unknown one. */
function localeOf(request: FastifyRequest): Locale {
  const { locale } = request.query as { readonly locale?: unknown };
  if (locale === undefined) return acceptedLocale(request.headers['accept-language']);
  if (typeof locale === 'string' && isLocale(locale)) return locale;
  throw new ReseauError('ARGUMENT_OUT_OF_RANGE', `locale is one of ${locales.join(', ')}.`);
}

function fileOf(audience: Audience, locale: Locale): MetadataFile {
  const key = `${audience} ${locale}`;
  const known = files.get(key);
  if (known) return known;
  const body = Buffer.from(JSON.stringify(describe(audience, locale)));
  const file = { body, etag: etagOf(body) };
  files.set(key, file);
  return file;
}
