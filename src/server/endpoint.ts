import { ApolloServer, HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { LRUCache } from 'lru-cache';
import {
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  parse,
  validate,
  type DocumentNode,
  type OperationDefinitionNode,
} from 'graphql';
import { ReseauError, statusOf } from '../base/errors.js';
import type { Locale } from '../base/locale.js';
import type { Log } from '../base/log.js';
import type { Variables } from '../query/arguments.js';
import type { Operation, PreparedRead, Reader, ReadStatement } from '../query/reader.js';
import type { Whole } from '../query/whole.js';
import type { ReadContext } from '../query/root.js';
import type { ResolverContext, WriteContext } from '../resolvers/write-context.js';
import type { DocumentLimits } from './document-limits.js';
import { withAcceptedValues } from './accepted-values.js';
import { formatError, hasTooManyTokens } from './format-error.js';
import type { Timing } from './timing.js';

/** What is known of a request when its document is read. */
export interface Context extends ReadContext, ResolverContext, RequestContext {
  /** Where the database's own bytes are put; nested, because Apollo copies the context object itself. */
  readonly reply: { body?: string; status?: number; cost?: number };
}

/** Facts about the caller. */
export interface RequestContext {
  readonly locale: Locale;
  /** Takes what an operation may cost from what may be used. Throws COST_EXCEEDED or RATE_EXCEEDED. */
  readonly admit: (cost: number) => void;
  /** Gives back what an answer did not cost. */
  readonly giveBack: (points: number) => void;
  /** Says when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
  readonly timing: Timing;
  /** What can be written with. */
  readonly acting: WriteContext;
  /** Reads a statement in place of the login: for a preview. Only queries are answered so. */
  readonly elsewhere?: ReadStatement;
}

/** A document with the operation in it that is asked for. */
export interface ParsedOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** An answer read by one statement, or why there is none. */
interface Answer {
  readonly status: number;
  readonly body: string;
  /** What it was read from; undefined where it is no answer to be kept. */
  readonly kept?: { readonly tables: readonly string[] };
}

/** The points that an answer cost, and those that it could have cost at most. */
interface Cost {
  readonly points: number;
  readonly most: number;
}

/** How much a document may hold, and an operation may cost. */
export interface EndpointLimits {
  readonly tokens: number;
  readonly documents: DocumentLimits;
  readonly cost: number;
  /** Whether mutations are refused: there is no desk behind this server. */
  readonly readsOnly?: boolean;
}

/** What stands beside the data of every answer. */
export type Extensions = Readonly<Record<string, string>> | undefined;

const maxErrors = 4;
// Of documents that readers make up, so many characters are remembered: parsed, a text takes about a hundred
// times its length.
const maxCachedCharacters = 300_000;
/** With this header no browser sends a request of another site's unasked. */
export const preflightHeader = 'graphql-preflight';
/** The same under the names that clients give it. */
const preflightHeaders = [
  preflightHeader,
  'graphql-require-preflight',
  'apollo-require-preflight',
  'x-apollo-operation-name',
];

/** The GraphQL protocol of one audience. */
export class GraphqlEndpoint {
  readonly #apollo: ApolloServer<Context>;
  readonly #valid = new WeakSet<DocumentNode>();
  /** What came before and was valid: most requests bring a document that is known. */
  readonly #known = new LRUCache<string, ParsedOperation>({
    maxSize: maxCachedCharacters,
    sizeCalculation: (_, key) => key.length,
  });

  constructor(
    readonly reader: Reader,
    private readonly log: Log,
    private readonly limits: EndpointLimits,
    private readonly extensions: () => Extensions,
  ) {
    const { schema } = reader;
    this.#apollo = new ApolloServer<Context>({
      schema,
      plugins: [this.#answersFromTheDatabase()],
      introspection: true,
      persistedQueries: false,
      // What is known is kept once, and here.
      documentStore: null,
      csrfPrevention: { requestHeaders: preflightHeaders },
      allowBatchedHttpRequests: false,
      parseOptions: { maxTokens: limits.tokens },
      validationOptions: { maxErrors: maxErrors },
      // The schema of an audience holds nothing that it may not see, so near names may be suggested.
      hideSchemaDetailsFromClientErrors: false,
      includeStacktraceInErrorResponses: false,
      stopOnTerminationSignals: false,
      formatError: (formatted, error) => withAcceptedValues(schema, formatError(error, log, formatted)),
      logger: {
        debug: () => undefined,
        info: () => undefined,
        warn: (message: string) => log.warn(message),
        error: (message: string) => log.error(message),
      },
    });
    this.#apollo.startInBackgroundHandlingStartupErrorsByLoggingAndFailingAllRequests();
  }

  /** Answers one HTTP request. The body is text, ready to be sent. */
  async answer(
    request: { method: string; headers: Iterable<[string, string]>; search: string; body: unknown },
    asking: RequestContext,
  ): Promise<{ status: number; headers: ReadonlyMap<string, string>; body: string }> {
    const reply: Context['reply'] = {};
    const headers = new HeaderMap();
    for (const [name, value] of request.headers) headers.set(name, value);
    const {
      status,
      headers: answered,
      body,
    } = await this.#apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: request.method, headers, search: request.search, body: request.body },
      context: () =>
        Promise.resolve({ ...this.reader.context(asking.locale, asking.elsewhere), ...asking, reply }),
    });
    if (reply.body !== undefined) return { status: reply.status ?? 200, headers: answered, body: reply.body };
    if (body.kind !== 'complete') throw new Error('answers are never sent in parts');
    return { status: status ?? 200, headers: answered, body: body.string };
  }

  /** The document of a request that was read before, which needs neither parsing nor validation. */
  known(query: string, operationName: string | undefined): ParsedOperation | undefined {
    return this.#known.get(keyOf(query, operationName));
  }

  /** Whether a document can be asked of this graph. */
  valid(document: DocumentNode): boolean {
    if (this.#valid.has(document)) return true;
    if (validate(this.reader.schema, document).length > 0) return false;
    this.#valid.add(document);
    return true;
  }

  /**
   * The operation of a document that a reader brings. Throws GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED,
   * DOCUMENT_TOO_LARGE.
   */
  parsed(query: string, operationName: string | undefined): ParsedOperation {
    const known = this.known(query, operationName);
    if (known) return known;
    const document = parsedText(query, this.limits.tokens);
    const [problem] = validate(this.reader.schema, document, undefined, { maxErrors });
    if (problem)
      throw new ReseauError('GRAPHQL_VALIDATION_FAILED', problem.message, { nodes: problem.nodes });
    const operation = getOperationAST(document, operationName);
    if (!operation)
      throw new ReseauError(
        'REQUEST_INVALID',
        'operationName is that of one of the operations of the document.',
      );
    return { document, operation };
  }

  /** Answers a document that is known or valid; undefined where it has to go through the whole protocol. */
  read(parsed: ParsedOperation, variables: Variables, asking: RequestContext): Promise<Answer | undefined> {
    return this.#orRefusal(() => this.#bytes(this.#prepare(parsed, variables, asking), asking));
  }

  /**
   * All rows of the first list of a document, or its groups. Throws typed errors; undefined: it has neither.
   */
  whole(
    parsed: ParsedOperation,
    { variables, locale }: Pick<Operation, 'variables' | 'locale'>,
    limit: number,
    asArrays: boolean,
  ): Whole | undefined {
    return this.reader.whole(this.#allowed(parsed, variables, locale), limit, asArrays);
  }

  /**
   * An operation of a valid document as it may be read here. Every read begins with this, so none escapes the
   * limits.
   */
  #allowed({ document, operation }: ParsedOperation, variables: Variables, locale: Locale): Operation {
    refuseSubscription(operation);
    if (this.limits.readsOnly) refuseMutation(operation);
    this.limits.documents.check(document, operation);
    return { document, operation, variables, locale };
  }

  #prepare(
    parsed: ParsedOperation,
    variables: Variables,
    { locale, elsewhere }: Pick<RequestContext, 'locale' | 'elsewhere'>,
  ): PreparedRead {
    if (elsewhere) refuseWrite(parsed.operation);
    return this.reader.prepare(this.#allowed(parsed, variables, locale));
  }

  /** From a prepared operation to the bytes of its answer; undefined where graphql-js has to execute it. */
  async #bytes(
    { run, question, cost, costOfAnswer, tables }: PreparedRead,
    { admit, giveBack, signal, timing, elsewhere }: RequestContext,
  ): Promise<Answer | undefined> {
    if (!run || !question) return undefined;
    admit(cost);
    timing.mark('plan');
    const data = await (elsewhere ? elsewhere(question) : run(signal)).finally(() => timing.mark('sql'));
    const points = costOfAnswer?.(data) ?? cost;
    giveBack(cost - points);
    return { status: 200, body: this.#body(data, { points, most: cost }), kept: { tables } };
  }

  async #orRefusal(answer: () => Promise<Answer | undefined>): Promise<Answer | undefined> {
    try {
      return await answer();
    } catch (reason) {
      return this.#refusal(reason);
    }
  }

  #body(data: string, cost: Cost): string {
    return `{"data":${data},"extensions":${JSON.stringify(this.#beside(cost))}}`;
  }

  #beside(cost: Cost): object {
    return { ...this.extensions(), cost: { ...cost, limit: this.limits.cost } };
  }

  #refusal(error: unknown): Answer {
    const formatted = formatError(error, this.log);
    return {
      status: error instanceof ReseauError ? statusOf(error.code) : 500,
      body: JSON.stringify({ errors: [formatted] }),
    };
  }

  /** Answers what can be planned with the database's own bytes; graphql-js then executes nothing. */
  #answersFromTheDatabase(): ApolloServerPlugin<Context> {
    const answered = {
      http: { status: undefined, headers: new HeaderMap() },
      body: { kind: 'single' as const, singleResult: {} },
    };
    return {
      requestDidStart: () =>
        Promise.resolve({
          responseForOperation: async ({ document, operation, request, contextValue }) => {
            // Apollo refuses a document without the operation that was asked for.
            if (!operation as boolean) return null;
            const { reply, admit, timing } = contextValue;
            timing.mark('parse');
            const parsed = { document, operation };
            if (request.query !== undefined)
              this.#known.set(keyOf(request.query, request.operationName), parsed);
            const answer = await this.#orRefusal(() => {
              const prepared = this.#prepare(parsed, request.variables ?? {}, contextValue);
              if (prepared.run) return this.#bytes(prepared, contextValue);
              admit(prepared.cost);
              timing.mark('plan');
              reply.cost = prepared.cost;
              return Promise.resolve(undefined);
            });
            if (!answer) return null;
            Object.assign(reply, { body: answer.body, status: answer.status });
            return answered;
          },
          willSendResponse: ({ response, contextValue: { reply } }) => {
            if (response.body.kind !== 'single') return Promise.resolve();
            const { singleResult } = response.body;
            if (reply.cost !== undefined && singleResult.data !== undefined)
              singleResult.extensions = {
                ...singleResult.extensions,
                ...this.#beside({ points: reply.cost, most: reply.cost }),
              };
            // Apollo answers some refusals with 200.
            const [error] = singleResult.errors ?? [];
            if (error && (singleResult.data === undefined || singleResult.data === null))
              response.http.status = statusOf(error.extensions?.code);
            return Promise.resolve();
          },
        }),
    };
  }

  close(): Promise<void> {
    return this.#apollo.stop();
  }
}

const keyOf = (query: string, operationName: string | undefined): string => `${operationName ?? ''} ${query}`;

/** A preview is taken back when it has been read: nothing is written by it. */
function refuseWrite(operation: OperationDefinitionNode): void {
  if (operation.operation === OperationTypeNode.MUTATION)
    throw new ReseauError('REQUEST_INVALID', 'A preview is read by a query.', { nodes: operation });
}

/** A replica of a window has no desk. */
function refuseMutation(operation: OperationDefinitionNode): void {
  if (operation.operation === OperationTypeNode.MUTATION)
    throw new ReseauError(
      'REQUEST_INVALID',
      'This server only reads: it has a copy of what is public. Send changes to the server of the desk.',
      { nodes: operation },
    );
}

/** What validation lets pass: a kind of operation that this graph does not have. */
function refuseSubscription(operation: OperationDefinitionNode): void {
  if (operation.operation === OperationTypeNode.SUBSCRIPTION)
    throw new ReseauError('GRAPHQL_VALIDATION_FAILED', `This graph has no ${operation.operation}s.`, {
      nodes: operation,
    });
}

/** A text as a document. Throws GRAPHQL_PARSE_FAILED, DOCUMENT_TOO_LARGE. */
function parsedText(text: string, maxTokens: number): DocumentNode {
  try {
    return parse(text, { maxTokens });
  } catch (reason: unknown) {
    if (!(reason instanceof GraphQLError)) throw reason;
    const { message, source, positions } = reason;
    throw hasTooManyTokens(message)
      ? new ReseauError('DOCUMENT_TOO_LARGE', 'The document has too many tokens.')
      : new ReseauError('GRAPHQL_PARSE_FAILED', message, { source, positions });
  }
}
