import { ApolloServer, HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { Kind, OperationTypeNode, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { ReseauError, statusOf } from '../base/errors.js';
import type { Locale } from '../base/locale.js';
import type { Log } from '../base/log.js';
import type { Reader } from '../query/reader.js';
import type { ReadContext } from '../query/root.js';
import { formatError } from './format-error.js';

/** What is known of a request when its document is read. */
export interface Context extends ReadContext {
  readonly locale: Locale;
  /** Where the database's own bytes are put; nested, because Apollo copies the context object itself. */
  readonly reply: { body?: string; status?: number };
}

/** What stands beside the data of every answer. */
export type Extensions = Readonly<Record<string, string>> | undefined;

const mostTokens = 2000;
const mostErrors = 4;
/** With this header no browser sends a request of another site's unasked. */
const preflightHeader = 'graphql-preflight';

/** The GraphQL protocol of one audience. */
export class Door {
  readonly #apollo: ApolloServer<Context>;

  constructor(
    private readonly reader: Reader,
    schema: GraphQLSchema,
    log: Log,
    extensions: () => Extensions,
  ) {
    this.#apollo = new ApolloServer<Context>({
      schema,
      plugins: [answersFromTheDatabase(reader, log, extensions)],
      introspection: true,
      persistedQueries: false,
      csrfPrevention: { requestHeaders: [preflightHeader] },
      allowBatchedHttpRequests: false,
      parseOptions: { maxTokens: mostTokens },
      validationOptions: { maxErrors: mostErrors },
      hideSchemaDetailsFromClientErrors: true,
      includeStacktraceInErrorResponses: false,
      stopOnTerminationSignals: false,
      formatError: (formatted, error) => formatError(error, log, formatted),
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
    locale: Locale,
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
      context: () => Promise.resolve({ ...this.reader.context(locale), locale, reply }),
    });
    if (reply.body !== undefined) return { status: reply.status ?? 200, headers: answered, body: reply.body };
    if (body.kind !== 'complete') throw new Error('answers are never sent in parts');
    return { status: status ?? 200, headers: answered, body: body.string };
  }

  close(): Promise<void> {
    return this.#apollo.stop();
  }
}

/** Answers what can be planned with the database's own bytes; graphql-js then executes nothing. */
function answersFromTheDatabase(reader: Reader, log: Log, extensions: () => Extensions): ApolloServerPlugin<Context> {
  const answered = { http: { status: undefined, headers: new HeaderMap() }, body: { kind: 'single' as const, singleResult: {} } };
  return {
    requestDidStart: () =>
      Promise.resolve({
        async responseForOperation({ document, operation, request, contextValue: { reply, locale } }) {
          // Apollo refuses a document without the operation that was asked for.
          if (!operation as boolean) return null;
          try {
            const variables = request.variables ?? {};
            refuseUndeclared(document, operation, variables);
            const data = await reader.answer({ document, operation, variables, locale });
            if (data === undefined) return null;
            const beside = extensions();
            reply.body = `{"data":${data}${beside ? `,"extensions":${JSON.stringify(beside)}` : ''}}`;
          } catch (error) {
            const formatted = formatError(error, log);
            reply.status = error instanceof ReseauError ? statusOf(error.code) : 500;
            reply.body = JSON.stringify({ errors: [formatted] });
          }
          return answered;
        },
        willSendResponse({ response }) {
          if (response.body.kind !== 'single') return Promise.resolve();
          const { singleResult } = response.body;
          const beside = extensions();
          if (beside && singleResult.data !== undefined) singleResult.extensions = { ...singleResult.extensions, ...beside };
          // Apollo answers some refusals with 200.
          const [error] = singleResult.errors ?? [];
          if (error && singleResult.data === undefined) response.http.status = statusOf(error.extensions?.code);
          return Promise.resolve();
        },
      }),
  };
}

/** What validation lets pass: kinds of operation that this graph does not have, and variables that no operation of the document declares. */
function refuseUndeclared(document: DocumentNode, operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): void {
  if (operation.operation !== OperationTypeNode.QUERY)
    throw new ReseauError('GRAPHQL_VALIDATION_FAILED', `This graph has no ${operation.operation}s.`, { nodes: operation });
  const declared = document.definitions
    .flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? (one.variableDefinitions ?? []) : []))
    .map((one) => one.variable.name.value);
  const unknown = Object.keys(variables).find((name) => !declared.includes(name));
  if (unknown !== undefined) throw new ReseauError('VARIABLE_INVALID', `The operation declares no variable "$${unknown}".`);
}
