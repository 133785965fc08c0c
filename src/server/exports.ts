import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { ReseauError } from '../base/errors.js';
import { acceptedLocale, isLocale, locales, type Locale } from '../base/locale.js';
import { formats, takesArrays, type Format } from '../exchange/export/formats.js';
import { etagOf } from '../query/response-cache.js';
import { prices } from '../query/prices.js';
import type { Variables } from '../query/arguments.js';
import { keyHolderOf } from './authenticate.js';
import { rateHeaders } from './budget.js';
import { hasIt } from './cache-headers.js';
import { closeToOthers } from './cors.js';
import type { GraphqlOptions } from './graphql.js';
import type { TrustedDocument } from './trusted-document.js';

export interface ExportOptions extends Pick<GraphqlOptions, 'keys' | 'budget' | 'trusted' | 'door'> {
  /** Most rows of one file. */
  readonly mostRows: number;
}

/**
 * Whole lists as files, by the name of a trusted document: /q/<name>.<format>; the members are at
 * /members.<format> too.
 */
export async function installExports(app: FastifyInstance, options: ExportOptions): Promise<void> {
  app.get<{ Params: { file: string } }>('/q/:file', (request, reply) =>
    send(request, reply, options, request.params.file),
  );
  for (const format of Object.keys(formats))
    app.get(`/members.${format}`, (request, reply) =>
      send(request, reply, options, `MembersExport.${format}`),
    );
  await Promise.resolve();
}

async function send(
  request: FastifyRequest,
  reply: FastifyReply,
  options: ExportOptions,
  file: string,
): Promise<FastifyReply> {
  const [, name = '', suffix = ''] = /^(\w+)\.(\w+)$/.exec(file) ?? [];
  const format = Object.hasOwn(formats, suffix) ? formats[suffix] : undefined;
  const document = options.trusted.named(name);
  if (!format || !document)
    throw new ReseauError(
      'NOT_FOUND',
      `There is no such file; its name is that of a trusted document, and its end one of ${Object.keys(formats).join(', ')}.`,
    );
  const reading = await keyHolderOf(request, options.keys);
  if (reading.audience !== 'public') closeToOthers(reply);
  const take = (points: number): void => {
    const left = options.budget.take(reading, points);
    if (left) void reply.headers(rateHeaders(left));
  };
  take(prices.operation.points);
  const door = await options.door(reading);
  if (!door.valid(document.document))
    throw new ReseauError('NOT_FOUND', 'This file is not for this audience.');
  const { locale: said, ...parameters } = request.query as Readonly<Record<string, string | string[]>>;
  const locale = localeOf(said) ?? acceptedLocale(request.headers['accept-language']);
  const whole = door.whole(
    document,
    { variables: variablesOf(document, door.reader.schema, parameters), locale },
    options.mostRows,
    takesArrays(suffix),
  );
  if (!whole) throw new ReseauError('NOT_FOUND', 'This document has no list that could be a file.');

  // Read before the rows: a change between the two gives newer rows under an older tag, which is asked for again.
  const etag = tagOf(await door.reader.version(), reading.audience, document.id, file, locale, request.url);
  const headers = {
    'cache-control': reading.audience === 'public' ? 'public, no-cache' : 'private, no-cache',
    vary: 'Accept-Language, Authorization',
    etag,
  };
  if (hasIt(request.headers['if-none-match'], etag.slice(2)))
    return reply.status(304).headers(headers).send();
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
    const count = Number(head.done ? 0 : head.value[0]);
    if (count > options.mostRows)
      throw new ReseauError(
        'EXPORT_TOO_LARGE',
        `There are more than ${options.mostRows} rows; a file is whole or not at all.`,
      );
    take(count * prices.item.points);
    const written = format(whole.of, whole.values);
    return await reply
      .headers({
        ...headers,
        'content-type': written.type,
        'content-disposition': `attachment; filename="${file}"`,
        'x-row-count': String(count),
        'x-row-limit': String(options.mostRows),
      })
      .send(Readable.from(texts(written, rows)));
  } catch (reason) {
    await rows.return(undefined);
    throw reason;
  }
}

/**
 * The tag of a file that is written while it is read: of all that it hangs on, not of its bytes. It is weak, since
 * the same rows may be written in other bytes by another version of the product.
 */
const tagOf = (...of: readonly string[]): string => `W/${etagOf(JSON.stringify(of))}`;

/** The language that an address asks for; undefined: it says none. */
function localeOf(said: string | string[] | undefined): Locale | undefined {
  if (said === undefined) return undefined;
  const tag = typeof said === 'string' ? said.toLowerCase() : '';
  if (!isLocale(tag)) throw new ReseauError('VARIABLE_INVALID', `locale is one of ${locales.join(', ')}.`);
  return tag;
}

/** The file in pieces, each of some rows. */
async function* texts(
  { head, between, tail, row }: Format,
  rows: AsyncGenerator<readonly string[]>,
): AsyncGenerator<string> {
  let before = head;
  for await (const some of rows) {
    const lines = some.map(row).filter((line) => line !== undefined);
    if (lines.length === 0) continue;
    yield before + lines.join(between);
    before = between;
  }
  yield (before === head ? head : '') + tail;
}

/**
 * The variables of a document from the parameters of an address: texts as they are, numbers and lists by
 * their types, objects as JSON.
 */
function variablesOf(
  { operation, name }: TrustedDocument,
  schema: GraphQLSchema,
  given: Readonly<Record<string, string | string[]>>,
): Variables {
  const declared = new Map(
    (operation.variableDefinitions ?? []).map(({ variable, type }) => [
      variable.name.value,
      typeFromAST(schema, type) as GraphQLInputType,
    ]),
  );
  return Object.fromEntries(
    Object.entries(given).map(([key, value]) => {
      const type = declared.get(key);
      if (!type) throw new ReseauError('VARIABLE_INVALID', `${name} has no parameter ${key}.`);
      return [key, valueOf(key, value, type)];
    }),
  );
}

function valueOf(key: string, value: string | string[], declared: GraphQLInputType): unknown {
  const type = isNonNullType(declared) ? declared.ofType : declared;
  if (isListType(type) && !isInputObjectType(getNamedType(type)))
    return [value].flat().map((one) => valueOf(key, one, type.ofType));
  if (Array.isArray(value)) throw new ReseauError('VARIABLE_INVALID', `${key} is given more than once.`);
  if (isScalarType(type) && ['Int', 'Float'].includes(type.name)) return Number(value);
  if (isScalarType(type) && type.name === 'Boolean')
    return value === 'true' ? true : value === 'false' ? false : value;
  if (!isInputObjectType(getNamedType(type))) return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    throw new ReseauError('VARIABLE_INVALID', `${key} is not JSON.`);
  }
}
