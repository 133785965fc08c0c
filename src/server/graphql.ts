import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Audience } from '../base/audience.js';
import { ReseauError } from '../base/errors.js';
import type { Log } from '../base/log.js';
import { acceptedLocale, type Locale } from '../base/locale.js';
import type { Desk } from '../operations/desk.js';
import { etagOf, type ResponseCache, type CachedResponse } from '../query/response-cache.js';
import { prices } from '../query/prices.js';
import type { WriteContext } from '../resolvers/write-context.js';
import { windowOf } from '../windows/projection.js';
import { rateHeaders, type Budget, type BudgetHolder } from './budget.js';
import { cacheHeaders, hasIt } from './cache-headers.js';
import { closeToOthers } from './cors.js';
import {
  preflightHeader,
  type RequestContext,
  type GraphqlEndpoint,
  type ParsedOperation,
} from './endpoint.js';
import { RequestWriteContext, type WriteContextParts } from './request-write-context.js';
import { isReadable, json, mediaType } from './media-type.js';
import type { Metrics } from './metrics.js';
import { previewIn, previewReader, untrustedPreview, type PreviewRequest } from './preview.js';
import { httpFailure } from './refusal.js';
import { Timing } from './timing.js';
import type { Traces } from './traces.js';
import { trustedRequest, withoutHash, type TrustedRequest } from './trusted-request.js';
import type { TrustedDocuments } from './trusted.js';
import { authenticate, keyHolderOf, type Authenticators } from './authenticate.js';

export interface GraphqlOptions extends WriteContextParts, Authenticators {
  /**
   * The protocol of an audience, at the desk of a profile; made on first use. Throws DATABASE_UNAVAILABLE.
   */
  readonly door: (reading: Pick<BudgetHolder, 'audience' | 'profile'>) => Promise<GraphqlEndpoint>;
  readonly budget: Budget;
  readonly answers: ResponseCache;
  readonly trusted: TrustedDocuments;
  /** Whether the public may send queries of its own. */
  readonly publicDocuments: 'adhoc' | 'trusted';
  readonly metrics: Metrics;
  /** Where traces are collected, if anywhere. */
  readonly traces: Traces | undefined;
  readonly log: Log;
  /** The database as previews use it: by connections that a withdrawal may end. */
  readonly previews: () => Promise<Desk['orm']>;
}

/** The graph, at /graphql. */
export async function installGraphql(app: FastifyInstance, options: GraphqlOptions): Promise<void> {
  const answering = new RequestPipeline(options);
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest: (request, _reply, done) => done(isReadable(request) ? undefined : httpFailure(415)),
    handler: (request, reply) => answering.answer(request, reply),
    onResponse: (request, reply, done) => {
      answering.tell(request, reply.statusCode);
      done();
    },
  });
  app.route({
    method: ['PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql',
    // Before the body is read: whatever it is, it is not wanted.
    onRequest: (_request, _reply, done) =>
      done(new ReseauError('METHOD_NOT_ALLOWED', 'Only GET and POST are answered here.')),
    handler: () => undefined,
  });
  await Promise.resolve();
}

/** A request and who sent it, with the reply that it waits for. */
interface Received {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly reading: BudgetHolder;
  readonly timing: Timing;
}

/** A request on its way to its answer: who asks, what may be used, which document, from where. */
class RequestPipeline {
  /** Record of a request that has been answered. */
  readonly #told = new WeakMap<FastifyRequest, { audience: Audience | 'unknown'; readonly timing: Timing }>();

  constructor(private readonly options: GraphqlOptions) {}

  /** Counts an answer, and logs it without a word of what was asked or by whom. */
  tell(request: FastifyRequest, status: number): void {
    const told = this.#told.get(request);
    if (!told) return;
    const { audience, timing } = told;
    const milliseconds = timing.elapsed;
    const [sql, kept] = [timing.of('sql'), timing.of('kept')];
    const answer = kept !== undefined ? 'kept' : sql !== undefined ? 'read' : 'none';
    this.options.metrics.request(audience, status, answer, milliseconds / 1000);
    if (sql !== undefined && audience !== 'unknown') this.options.metrics.statement(audience, sql / 1000);
    this.options.traces?.request(timing, { audience, status, answer });
    this.options.log.info({ audience, status, answer, milliseconds: Math.round(milliseconds) }, 'answered');
  }

  async answer(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const timing = new Timing();
    const told: { audience: Audience | 'unknown'; readonly timing: Timing } = { audience: 'unknown', timing };
    this.#told.set(request, told);
    const { person, reading } = await this.#caller(request);
    const received: Received = { request, reply, reading, timing };
    told.audience = reading.audience;
    if (reading.audience !== 'public') closeToOthers(reply);
    timing.mark('auth');
    this.#take(reply, reading, prices.operation.points);
    const locale = acceptedLocale(request.headers['accept-language']);
    const search = request.url.includes('?') ? request.url.slice(request.url.indexOf('?')) : '';
    const preview = previewIn(request, search);
    // The address as it was written: another spelling of the same is only read once more.
    const key =
      preview === undefined && request.method === 'GET'
        ? `${reading.audience} ${locale} ${request.url}`
        : undefined;
    const kept = key && this.options.answers.get(key);
    if (kept) {
      timing.mark('kept');
      if (kept.document !== undefined) this.options.trusted.use(kept.document);
      return sendKept(received, kept);
    }
    const asking = this.#asking(
      received,
      locale,
      new RequestWriteContext(this.options, person, request, reply),
    );
    const body = request.method === 'POST' ? request.body : undefined;
    const trusted = trustedRequest(search, body);
    if (preview !== undefined)
      return this.#previewed(received, { token: preview, trusted, search, body }, asking);
    if (trusted) return this.#trusted(received, trusted, asking, key);
    if (reading.audience === 'public' && this.options.publicDocuments === 'trusted')
      throw new ReseauError('DOCUMENT_UNTRUSTED', 'The public is answered by trusted documents only.');
    const asked = { ...withoutHash({ search, body }), signedIn: person !== undefined };
    return this.#adhoc(received, await this.options.door(reading), asked, asking);
  }

  /**
   * Who asks. A trusted document by GET is answered to everybody as the public or by a key, whatever cookies they
   * have, so that shared caches need not tell cookies apart; somebody who is signed in is heard with the header
   * that no page of another site can send.
   */
  #caller(request: FastifyRequest): ReturnType<typeof authenticate> {
    const isShared =
      request.method === 'GET' &&
      request.headers[preflightHeader] === undefined &&
      /[?&](?:documentId|extensions)=/.test(request.url);
    return isShared
      ? keyHolderOf(request, this.options.keys).then((reading) => ({ person: undefined, reading }))
      : authenticate(request, this.options);
  }

  async #trusted(
    received: Received,
    trusted: TrustedRequest,
    asking: RequestContext,
    key: string | undefined,
  ): Promise<FastifyReply> {
    const { request, reply, reading } = received;
    const { variables } = trusted;
    const began = this.options.answers.now();
    const document = await this.options.trusted.get(trusted);
    const door = await this.options.door(reading);
    const answer = door.valid(document.document) ? await door.read(document, variables, asking) : undefined;
    if (!answer)
      return this.#adhoc(received, door, { search: '', body: { query: document.text, variables } }, asking);
    if (!answer.kept)
      return send(reply, { ...answer, type: mediaType(request.headers.accept) }, asking.timing);
    const body = Buffer.from(answer.body);
    const { audience } = reading;
    const tables = answer.kept.tables.map((table) => `${windowOf(audience)}.${table}`);
    const made = { body, etag: etagOf(body), tables, document: document.id };
    // Answers of the desk are not cached: a person must see what they have just written, and its records
    // announce no changes.
    if (key && audience !== 'desk') this.options.answers.keep(key, made, began);
    return sendKept(received, made);
  }

  /**
   * How an operation would answer the public if what a preview shows were published: a trusted document for
   * everybody who has the token, any query for somebody at the desk.
   */
  async #previewed(
    received: Received,
    { token, trusted, search, body }: PreviewRequest,
    asking: RequestContext,
  ): Promise<FastifyReply> {
    if (!trusted && received.reading.audience !== 'desk') throw untrustedPreview();
    const door = await this.options.door({ audience: 'public' });
    const document = trusted && (await this.options.trusted.get(trusted));
    asking.admit(prices.write.points);
    const within = { ...asking, elsewhere: previewReader(await this.options.previews(), token) };
    const variables = trusted?.variables ?? {};
    const answer =
      document && door.valid(document.document) ? await door.read(document, variables, within) : undefined;
    if (answer) return send(received.reply, { ...answer, type: json }, asking.timing);
    const asked = document
      ? { search: '', body: { query: document.text, variables } }
      : withoutHash({ search, body });
    // No page of another site can send the header of a preview unasked.
    return this.#adhoc(received, door, { ...asked, signedIn: false }, within);
  }

  async #adhoc(
    { request, reply }: Received,
    door: GraphqlEndpoint,
    asked: { readonly search: string; readonly body: unknown; readonly signedIn?: boolean },
    asking: RequestContext,
  ): Promise<FastifyReply> {
    const before = knownIn(door, asked.body);
    const read = before && (await door.read(before.known, before.variables, asking));
    if (read) return send(reply, { ...read, type: mediaType(request.headers.accept) }, asking.timing);
    const headers = Object.entries(request.headers).filter(
      (header): header is [string, string] => typeof header[1] === 'string',
    );
    // A client that accepts neither media type gets JSON all the same: it says more than a refusal.
    if (!/json|\*/.test(request.headers.accept ?? '*')) headers.push(['accept', 'application/json']);
    // Without a cookie a page of another site gains nothing by sending a query, and browsers send no key
    // unasked.
    if (asked.signedIn === false) headers.push([preflightHeader, 'not needed']);
    // What stands for a trusted document was not sent as a query.
    if (asked.body !== undefined && request.method === 'GET')
      headers.push(['content-type', 'application/json']);
    const { search, body } = asked;
    const answer = await door.answer(
      { method: body === undefined ? request.method : 'POST', headers, search, body },
      asking,
    );
    for (const [name, value] of answer.headers)
      if (name !== 'content-length' && name !== 'content-type') void reply.header(name, value);
    const { status } = answer;
    const type = answer.headers.get('content-type') ?? json;
    return send(reply, { status, type, body: answer.body }, asking.timing);
  }

  #asking({ reply, reading, timing }: Received, locale: Locale, acting: WriteContext): RequestContext {
    const gone = new AbortController();
    reply.raw.once('close', () => {
      if (!reply.raw.writableFinished) gone.abort();
    });
    return {
      locale,
      timing,
      acting,
      signal: gone.signal,
      admit: (cost) => {
        this.options.budget.afford(reading.audience, cost);
        this.#take(reply, reading, cost - prices.operation.points);
      },
      giveBack: (points) => {
        const left = this.options.budget.giveBack(reading, points);
        if (left) void reply.headers(rateHeaders(left));
      },
    };
  }

  /** Takes points from what a reader has left, and says in the headers what is left then. */
  #take(reply: FastifyReply, reading: BudgetHolder, points: number): void {
    try {
      const left = this.options.budget.take(reading, points);
      if (left) void reply.headers(rateHeaders(left));
    } catch (error) {
      if (error instanceof ReseauError) void reply.header('retry-after', String(error.extensions.seconds));
      throw error;
    }
  }
}

/**
 * The document of a body that was read before, with its variables; undefined for any other, and for what is
 * no request.
 */
function knownIn(
  door: GraphqlEndpoint,
  body: unknown,
): { readonly known: ParsedOperation; readonly variables: Readonly<Record<string, unknown>> } | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const { query, variables, operationName, extensions } = body as Record<string, unknown>;
  if (typeof query !== 'string' || (extensions !== undefined && extensions !== null)) return undefined;
  if (typeof operationName !== 'string' && operationName !== undefined && operationName !== null)
    return undefined;
  if (
    variables !== undefined &&
    variables !== null &&
    (typeof variables !== 'object' || Array.isArray(variables))
  )
    return undefined;
  const known = door.known(query, operationName ?? undefined);
  return (
    known && { known, variables: (variables as Readonly<Record<string, unknown>> | null | undefined) ?? {} }
  );
}

/** What an answer hangs on that may be kept, and one that may not. */
const varies = {
  kept: 'Accept, Accept-Language, Authorization, Graphql-Preflight, Preview',
  unkept: 'Accept, Accept-Language, Authorization, Cookie, Graphql-Preflight, Preview',
} as const;

function sendKept(
  { request, reply, reading: { audience }, timing }: Received,
  { body, etag, tables }: CachedResponse,
): FastifyReply {
  timing.mark('send');
  void reply
    .headers(
      cacheHeaders(
        audience,
        tables.map((table) => table.slice(windowOf(audience).length + 1)),
        etag,
      ),
    )
    .header('vary', audience === 'public' ? varies.kept : varies.unkept)
    .header('server-timing', timing.header());
  if (hasIt(request.headers['if-none-match'], etag)) return reply.status(304).send();
  return reply.type(mediaType(request.headers.accept)).send(body);
}

function send(
  reply: FastifyReply,
  { status, type, body }: { readonly status: number; readonly type: string; readonly body: string },
  timing: Timing,
): FastifyReply {
  timing.mark('send');
  void reply.header('server-timing', timing.header());
  if (status === 503) void reply.header('retry-after', '1');
  return reply
    .status(status)
    .type(type)
    .header('vary', varies.unkept)
    .header('cache-control', 'no-store')
    .send(body);
}
