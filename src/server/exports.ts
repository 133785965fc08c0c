import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DataLicence } from '../base/data-licence.js';
import { decode } from '../base/decode.js';
import { ReseauError } from '../base/errors.js';
import { acceptedLocale } from '../base/locale.js';
import { formatNamed, formats, isFlat } from '../exchange/export/formats.js';
import type { FileFacts } from '../exchange/export/xlsx.js';
import type { Whole } from '../query/whole.js';
import type { Variables } from '../query/arguments.js';
import { hasIt } from './cache-headers.js';
import { parametersOf, variablesOf, type FileLayout } from './file-parameters.js';
import { readerOf, sendRows, tagOf, type AskedFile } from './file-rows.js';
import type { GraphqlOptions } from './graphql.js';
import { isReadable } from './media-type.js';
import { httpFailure } from './refusal.js';
import type { TrustedDocument } from './trusted-document.js';

export interface ExportOptions extends Pick<
  GraphqlOptions,
  'keys' | 'budget' | 'trusted' | 'door' | 'publicDocuments'
> {
  /** Most rows of one file. */
  readonly mostRows: number;
  /** Licence of the data; undefined: none is stated. */
  readonly licence: DataLicence | undefined;
}

/**
 * Whole lists as files, by the name of a trusted document of the product, or by the hash of any:
 * /q/<name>.<format>, /q/<hash>.<format>; the members are at /members.<format> too. Those of any query: /files.
 */
export async function installExports(app: FastifyInstance, options: ExportOptions): Promise<void> {
  app.get<{ Params: { file: string } }>('/q/:file', (request, reply) =>
    send(request, reply, options, request.params.file),
  );
  for (const format of Object.keys(formats))
    app.get(`/members.${format}`, (request, reply) =>
      send(request, reply, options, `MembersExport.${format}`),
    );
  app.post(
    '/files',
    { onRequest: (request, _reply, done) => done(isReadable(request) ? undefined : httpFailure(415)) },
    (request, reply) => sendAsked(request, reply, options),
  );
  await Promise.resolve();
}

const noFile = (): ReseauError =>
  new ReseauError(
    'NOT_FOUND',
    `There is no such file; its name is that of a trusted document, or the hash of one, and its end one of ${Object.keys(formats).join(', ')}.`,
  );
const noList = (): ReseauError =>
  new ReseauError('NOT_FOUND', 'This document has no list that could be a file.');

async function send(
  request: FastifyRequest,
  reply: FastifyReply,
  options: ExportOptions,
  file: string,
): Promise<FastifyReply> {
  const [, name = '', format = ''] = /^(\w+)\.([\w.]+)$/.exec(file) ?? [];
  const { reading, take } = await readerOf(request, reply, options);
  const document = Object.hasOwn(formats, format) ? await documentNamed(name, options.trusted) : undefined;
  if (!document) throw noFile();
  const door = await options.door(reading);
  if (!door.valid(document.document))
    throw new ReseauError('NOT_FOUND', 'This file is not for this audience.');
  const { locale: said, layout, others } = parametersOf(request.query, format);
  const locale = said ?? acceptedLocale(request.headers['accept-language']);
  const variables = variablesOf(document, door.reader.schema, others, locale);
  const { mostRows } = options;
  const whole = door.whole(document, { variables, locale }, mostRows, isFlat(format));
  if (!whole) throw noList();

  // Read before the rows: a change between the two gives newer rows under an older tag, which is asked for again.
  const etag = tagOf(
    await door.reader.version(),
    reading.audience,
    document.id,
    file,
    locale,
    request.url,
    options.licence?.url ?? '',
  );
  const headers = {
    'cache-control': reading.audience === 'public' ? 'public, no-cache' : 'private, no-cache',
    vary: 'Accept-Language, Authorization',
    etag,
    ...licenceHeader(options.licence),
  };
  if (hasIt(request.headers['if-none-match'], etag.slice(2)))
    return reply.status(304).headers(headers).send();
  return sendRows(reply, whole, {
    ...written(whole, {
      name: document.name,
      format,
      layout,
      base: door.reader.serverUrl,
      address: `${door.reader.serverUrl}${request.url}`,
      query: document.text,
      licence: options.licence,
      pathOf: (end) => addressOf(door.reader.serverUrl, request.url, [name, end]),
    }),
    headers,
    take,
    mostRows,
  });
}

/** A query of somebody's own as a file: what a POST to /graphql would take, and the format in the address. */
async function sendAsked(
  request: FastifyRequest,
  reply: FastifyReply,
  options: ExportOptions,
): Promise<FastifyReply> {
  const { reading, take } = await readerOf(request, reply, options);
  if (reading.audience === 'public' && options.publicDocuments === 'trusted')
    throw new ReseauError('DOCUMENT_UNTRUSTED', 'The public is answered by trusted documents only.');
  const { format, ...parameters } = request.query as Readonly<Record<string, string | string[]>>;
  if (typeof format !== 'string' || !Object.hasOwn(formats, format))
    throw new ReseauError('VARIABLE_INVALID', `format is one of ${Object.keys(formats).join(', ')}.`);
  const { locale: said, layout, others } = parametersOf(parameters, format);
  const [unknown] = Object.keys(others);
  if (unknown !== undefined)
    throw new ReseauError(
      'VARIABLE_INVALID',
      `${unknown} is no parameter of a file; variables stand in the body.`,
    );
  const { query, variables, operationName } = askedIn(request.body);
  const door = await options.door(reading);
  const parsed = door.parsed(query, operationName);
  const locale = said ?? acceptedLocale(request.headers['accept-language']);
  const { mostRows } = options;
  const whole = door.whole(parsed, { variables, locale }, mostRows, isFlat(format));
  if (!whole) throw noList();
  // Paid before anything is counted, as at /graphql: nobody has reviewed what such a query asks.
  options.budget.afford(reading.audience, whole.cost);
  take(whole.cost);
  const name = parsed.operation.name?.value ?? 'answer';
  const headers = { 'cache-control': 'no-store', ...licenceHeader(options.licence) };
  const more = (points: number): void => take(Math.max(0, points - whole.cost));
  return sendRows(reply, whole, {
    ...written(whole, {
      name,
      format,
      layout,
      base: door.reader.serverUrl,
      address: `${door.reader.serverUrl}${request.url}`,
      query,
      licence: options.licence,
      // Nothing can be read at an address without the query: the files stand beside the description.
      pathOf: (end) => `${name}.${end}`,
    }),
    headers,
    take: more,
    mostRows,
  });
}

/** A file in one of the formats that every list has. */
interface PlainFile {
  readonly name: string;
  readonly format: string;
  readonly layout: FileLayout;
  /** The address of this server; empty where it is not known. */
  readonly base: string;
  /** Address of the request. */
  readonly address: string;
  /** Text of the query. */
  readonly query: string;
  readonly licence: DataLicence | undefined;
  /** Returns where the same rows are in another format. */
  readonly pathOf: (format: string) => string;
}

/** How such a file is named and written. */
function written(
  { of: plan, values, fieldAt }: Whole,
  { name, format, layout, base, address, query, licence, pathOf }: PlainFile,
): Pick<AskedFile, 'name' | 'formatOf' | 'isExploded'> {
  return {
    name: `${name}.${format}`,
    isExploded: layout.explode !== undefined,
    formatOf: ({ rows, groups }) =>
      formatNamed(format)({
        plan,
        values,
        ...(groups && { groups }),
        ...layout,
        base,
        fieldAt,
        facts: [...factsOf({ name, address, query, licence }), ['Rows', String(rows)]],
        about: { title: name, created: new Date(), query, licence, pathOf },
      }),
  };
}

/**
 * The address of a file in another format, by the address of a file: relative to it where the server does not know its
 * own. Only files of lines are exploded.
 */
function addressOf(base: string, url: string, [name, end]: readonly [string, string]): string {
  const { searchParams } = new URL(url, 'http://localhost');
  if (!isFlat(end)) searchParams.delete('explode');
  const search = searchParams.size > 0 ? `?${searchParams}` : '';
  return `${base === '' ? '' : `${base}/q/`}${name}.${end}${search}`;
}

const factsOf = ({
  name,
  address,
  query,
  licence,
}: Pick<PlainFile, 'name' | 'address' | 'query' | 'licence'>): FileFacts => [
  ['Title', name],
  ['Address', address],
  ['Time', new Date().toISOString()],
  ['Query', query],
  ['Source', 'Each row says in `provenance` where it comes from; SAMPLE is fictional.'],
  ['Licence', licence ? [licence.name, licence.url].filter((text) => text !== '').join(' ') : 'not stated'],
];

/** The licence of the data beside a file, in a header (RFC 8288). */
export const licenceHeader = (licence: DataLicence | undefined): Readonly<Record<string, string>> =>
  licence ? { link: `<${licence.url}>; rel="license"` } : {};

const bodyOf = decode.shape({
  query: decode.text,
  variables: decode.optional(decode.nullable(decode.object)),
  operationName: decode.optional(decode.nullable(decode.text)),
});

/** The query in the body of a request. Throws REQUEST_INVALID. */
function askedIn(body: unknown): { query: string; variables: Variables; operationName: string | undefined } {
  try {
    const { query, variables, operationName } = bodyOf(body);
    return { query, variables: variables ?? {}, operationName: operationName ?? undefined };
  } catch {
    throw new ReseauError(
      'REQUEST_INVALID',
      'The body is a JSON object with a text "query", and if need be an object "variables" and a text "operationName".',
    );
  }
}

/**
 * The document that a file is read by: one of the product by its name, or any by its hash, also of a website. Names
 * of websites are not looked at: two of them may have the same.
 */
async function documentNamed(
  name: string,
  trusted: GraphqlOptions['trusted'],
): Promise<TrustedDocument | undefined> {
  if (!/^[0-9a-f]{64}$/i.test(name)) return trusted.named(name);
  return trusted.get({ id: name.toLowerCase(), isPersistedQuery: false, variables: {} });
}
