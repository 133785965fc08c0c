import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { errors, ReseauError, type ErrorCode } from '../base/errors.js';
import type { Log } from '../base/log.js';

/** What the libraries below call what this product has its own codes for. */
const translations: Readonly<Record<string, ErrorCode>> = {
  BAD_REQUEST: 'REQUEST_INVALID',
  BAD_USER_INPUT: 'VARIABLE_INVALID',
  PERSISTED_QUERY_NOT_SUPPORTED: 'REQUEST_INVALID',
  INTERNAL_SERVER_ERROR: 'INTERNAL_ERROR',
};

const longestMessage = 500;
const mostLocations = 4;

// Messages repeat what the client sent, which may be long; the answer stays short.
const told = (code: ErrorCode, message: string, error?: GraphQLFormattedError): GraphQLFormattedError => ({
  message:
    message.length > longestMessage ? `${message.slice(0, longestMessage).toWellFormed()} ...` : message,
  ...(error?.locations && { locations: error.locations.slice(0, mostLocations) }),
  ...(error?.path && { path: error.path }),
  extensions: { ...error?.extensions, code, remedy: errors[code].remedy },
});

/**
 * An error as the client sees it: our code, what to do, never a stack, a statement or a library. What we did
 * not expect goes to the log only.
 */
export function formatError(
  error: unknown,
  log: Log,
  formatted?: GraphQLFormattedError,
): GraphQLFormattedError {
  const cause =
    error instanceof GraphQLError && error.originalError instanceof ReseauError ? error.originalError : error;
  if (cause instanceof ReseauError) {
    const own = (error as GraphQLError).toJSON();
    return told(cause.code, cause.message, {
      ...own,
      ...(!own.path && cause.path && { path: cause.path }),
      extensions: cause.extensions,
    });
  }
  const given = formatted?.extensions?.code;
  const code =
    typeof given === 'string' ? (given in errors ? (given as ErrorCode) : translations[given]) : undefined;
  if (code === 'GRAPHQL_PARSE_FAILED' && hasTooManyTokens(formatted?.message))
    return told('DOCUMENT_TOO_LARGE', 'The document has too many tokens.');
  if (formatted?.message.startsWith('GET requests only support'))
    return told('METHOD_NOT_ALLOWED', 'GET answers queries only.');
  if (code && code !== 'INTERNAL_ERROR')
    return told(code, wordingOf(formatted?.message ?? ''), {
      message: '',
      ...(formatted?.locations && { locations: formatted.locations }),
    });
  log.error(
    {
      error:
        error instanceof Error
          ? { name: error.name, message: error.message, stack: error.stack }
          : String(error),
    },
    'an answer failed',
  );
  return told('INTERNAL_ERROR', 'Something went wrong.', {
    message: '',
    ...(formatted?.path && { path: formatted.path }),
  });
}

/** Where the libraries speak of themselves, or of what this server does not have. */
const rewordings: readonly (readonly [RegExp, string])[] = [
  [
    /Cross-Site Request Forgery/,
    'A page of another site could have sent this. Send content-type: application/json, or the header graphql-preflight with any value.',
  ],
  [/^PersistedQuery/, 'No queries are kept here; send the query itself.'],
  [/non-empty `query`/, 'The request has no `query`.'],
];

const wordingOf = (message: string): string =>
  rewordings.find(([pattern]) => pattern.test(message))?.[1] ??
  message.replaceAll('Apollo Server', 'This server');

/** Whether a parser gave up since a document has more tokens than it may have, by its message. */
export const hasTooManyTokens = (message: string | undefined): boolean =>
  message?.includes('tokens. Parsing aborted') === true;
