import { GraphQLError, type GraphQLErrorOptions } from 'graphql';

/**
 * Every error a client can meet, in one table. `status` is the HTTP status when the request as a whole is refused;
 * `meaning` and `remedy` are printed in docs/errors.md. A code is never reused for something else.
 */
export const errors = {
  ARGUMENT_OUT_OF_RANGE: {
    status: 400,
    meaning: 'A page size outside 1..100, or `first` and `last` together.',
    remedy: 'Ask for 1 to 100 items with either `first` or `last`.',
  },
  CLIENT_GONE: {
    status: 499,
    meaning: 'The client closed the connection before it was answered; the statement was stopped. Only logs can hold this.',
    remedy: 'Nothing.',
  },
  COST_EXCEEDED: {
    status: 400,
    meaning: 'The operation could cost more points than this audience may use in one request; nothing was read.',
    remedy: 'Ask for smaller pages or fewer levels, or split the operation; `cost` and `limit` stand beside this. Prices: docs/limits.md.',
  },
  CURSOR_INVALID: {
    status: 400,
    meaning: 'A cursor that this server did not sign for items of this kind in this order and language, for this audience.',
    remedy: 'Start again without a cursor; use cursors only with the same list and `orderBy`.',
  },
  DATABASE_UNAVAILABLE: {
    status: 503,
    meaning: 'PostgreSQL did not answer in time.',
    remedy: 'Try again after the seconds in the Retry-After header.',
  },
  DATABASE_TIMEOUT: {
    status: 503,
    meaning: 'The statement ran longer than the audience may use.',
    remedy: 'Ask for less in one request: fewer levels, smaller pages, no totalCount.',
  },
  DOCUMENT_TOO_LARGE: {
    status: 400,
    meaning: 'The document has more tokens, or is nested deeper, than a request may.',
    remedy: 'Split the operation.',
  },
  DOCUMENT_UNKNOWN: {
    status: 404,
    meaning: 'No trusted document has this id.',
    remedy: 'Use an id of documents/manifest.json, or send the query itself. Documents are not registered while the server runs.',
  },
  DOCUMENT_UNTRUSTED: {
    status: 403,
    meaning: 'This server answers the public by trusted documents only.',
    remedy: 'Send the documentId of a trusted document, or a key.',
  },
  EXPORT_TOO_LARGE: {
    status: 413,
    meaning: 'A file would have more rows than a file may have; nothing is cut off in silence, so there is none.',
    remedy: 'Narrow the filter, and take several files.',
  },
  FILTER_INVALID: {
    status: 400,
    meaning: 'A filter that cannot be honoured: an empty operator, a null where a value is needed, an empty list of alternatives.',
    remedy: 'Leave the field out of the filter, or use isNull.',
  },
  GRAPHQL_PARSE_FAILED: { status: 400, meaning: 'The document is not GraphQL.', remedy: 'Mend the syntax at the location given.' },
  GRAPHQL_VALIDATION_FAILED: {
    status: 400,
    meaning: 'The document does not fit the schema of this audience.',
    remedy: 'Compare it with the schema shown in the explorer.',
  },
  GROUP_INVALID: {
    status: 400,
    meaning:
      'Groups that cannot be made: a key that is selected or ordered by but not in `groupBy`, one that is named twice, or amounts of several currencies compared with one another.',
    remedy: 'Name every key in groupBy once; to order by amounts or to put a condition on them, group by their currency too.',
  },
  ID_INVALID: {
    status: 400,
    meaning: 'An id that no answer of this server contained.',
    remedy: 'Use the value of an `id` field as it was.',
  },
  INTERNAL_ERROR: {
    status: 500,
    meaning: 'A fault of ours.',
    remedy: 'Try again; if it happens again, tell us the operation and the time: the log has the rest.',
  },
  KEY_INVALID: {
    status: 401,
    meaning: 'The Authorization header does not hold a key of this server.',
    remedy: 'Send `Authorization: Bearer <key>`, or no such header to read as the public.',
  },
  KEY_IN_BROWSER: {
    status: 403,
    meaning: 'A partner or staff key together with an Origin other than the server itself.',
    remedy: 'Keys are for servers: send the request from your own server.',
  },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    meaning: 'No operation, several without a name, or an unknown name.',
    remedy: 'Send operationName with one of the names in the document.',
  },
  ORDER_INVALID: {
    status: 400,
    meaning: 'A step of orderBy that names no field, or more than one.',
    remedy: 'One field per step: [{ name: ASC }, { foundedYear: DESC, nulls: LAST }].',
  },
  OVERLOADED: {
    status: 503,
    meaning: 'The server has more to do than it can; nothing was read.',
    remedy: 'Try again after the seconds in the Retry-After header.',
  },
  RATE_EXCEEDED: {
    status: 429,
    meaning: 'The points that this address or key may use in a minute are used up.',
    remedy: 'Try again after the seconds in the Retry-After header; RateLimit headers say what is left.',
  },
  REQUEST_INVALID: {
    status: 400,
    meaning: 'The body, its media type, its length or its JSON is not what GraphQL over HTTP asks for.',
    remedy: 'POST { "query": "...", "variables": {} } as application/json, at most 100 kB.',
  },
  NOT_FOUND: { status: 404, meaning: 'Nothing is served at this address.', remedy: 'The graph is at /graphql, the explorer at /.' },
  METHOD_NOT_ALLOWED: { status: 405, meaning: 'Only GET (queries) and POST are answered here.', remedy: 'Use POST.' },
  VARIABLE_INVALID: {
    status: 400,
    meaning: 'A variable is missing, unknown, or of the wrong kind.',
    remedy: 'Compare the variables with the types the operation declares.',
  },
  VALUE_INVALID: {
    status: 400,
    meaning: 'A value of the right type that cannot be meant: an impossible date, a number out of range, a NUL character.',
    remedy: 'Mend the value.',
  },
  CONFLICT: {
    status: 409,
    meaning: 'The item has moved on since the revision that was expected.',
    remedy: 'Read it again, compare, and save once more.',
  },
  ITEM_INVALID: { status: 422, meaning: 'A field of an item breaks a rule of its type.', remedy: 'Mend the field that `path` names.' },
  ITEM_NOT_FOUND: { status: 404, meaning: 'No item with this identity is on the desk.', remedy: 'Check the identity.' },
  ITEM_TAKEN: { status: 409, meaning: 'Another item already has this natural key.', remedy: 'Choose another, or change that item.' },
  PUBLICATION_INCOMPLETE: {
    status: 422,
    meaning:
      'The item cannot be shown whole: no locale has every required text, a required relation is not published, or what must hold of it does not, such as that the lines of a statement add up.',
    remedy: 'Fill the texts, publish the relation first (`path` names it), or mend the numbers.',
  },
  STAGE_INVALID: {
    status: 409,
    meaning: 'The newest revision of the item has not come so far, or is further already: a draft is approved before it is published.',
    remedy: 'Look at `editorialStage`; hand it in, have a second person approve it, and try again.',
  },
  SIGN_IN_REQUIRED: {
    status: 401,
    meaning: 'Only somebody who is signed in can do this, with the second factor shown.',
    remedy: 'Sign in; where the account has no second factor yet, set one up.',
  },
  SIGN_IN_FAILED: {
    status: 401,
    meaning: 'Address, password or code are not right, or there is no such account. Which of these is not said.',
    remedy: 'Try again, or ask for a new password.',
  },
  TOKEN_INVALID: {
    status: 401,
    meaning: 'A link that was used before, is older than it may be, or was never sent.',
    remedy: 'Ask for a new one.',
  },
  PASSWORD_WEAK: {
    status: 422,
    meaning: 'A password of fewer than 12 characters, one that is far too long, or one that holds the address.',
    remedy: 'Take a longer one: four words that nobody else would put together are enough.',
  },
  FORBIDDEN: {
    status: 403,
    meaning: 'Whoever is signed in may not do this, or not to this item.',
    remedy: 'Ask an administrator for the capability that `capability` names.',
  },
  REQUEST_FORGED: {
    status: 403,
    meaning: 'A request with the cookie of somebody who is signed in, but from the page of another site.',
    remedy: 'Send it from a page of this server, as application/json.',
  },
  IDEMPOTENCY_MISMATCH: {
    status: 422,
    meaning: 'The Idempotency-Key was sent before with another request.',
    remedy: 'Make a new key for each write; send the same one only with the same request.',
  },
  EXPOSURE_LOOSENED: {
    status: 403,
    meaning: 'Exposure may only be tightened by one person; loosening needs a second.',
    remedy: 'Name a second person as approver.',
  },
  SETTING_INVALID: {
    status: 500,
    meaning: 'An environment variable has a value that cannot be used; the process does not start.',
    remedy: 'See docs/settings.md.',
  },
  PORT_TAKEN: {
    status: 500,
    meaning: 'Another process listens on PORT; the process does not start.',
    remedy: 'Stop it, or start with another PORT.',
  },
  HOME_TAKEN: {
    status: 500,
    meaning: 'Another Réseau is running with this RESEAU_HOME; the process does not start.',
    remedy: 'Stop it, or start with another RESEAU_HOME.',
  },
  HOME_UNUSABLE: {
    status: 500,
    meaning: 'RESEAU_HOME cannot be read or written by the user who runs PostgreSQL; the process does not start.',
    remedy: 'Give the rights that the message names, or choose another folder.',
  },
  DATABASE_TOO_OLD: {
    status: 500,
    meaning: 'The server behind DATABASE_URL is older than PostgreSQL 15; the process does not start.',
    remedy: 'Upgrade it, or leave DATABASE_URL away to use the embedded one.',
  },
  DATABASE_RIGHTS: {
    status: 500,
    meaning: 'The role of DATABASE_URL lacks a right that Réseau needs; the process does not start.',
    remedy: 'Give the role CREATEROLE and the ownership of the database.',
  },
  FILE_UNREADABLE: { status: 500, meaning: 'A file that the command names is missing or not readable.', remedy: 'Check the path.' },
  COMMAND_INVALID: {
    status: 500,
    meaning: 'The command line has an unknown command, option or value.',
    remedy: 'See `npm run reseau -- help`.',
  },
} as const satisfies Record<string, { status: number; meaning: string; remedy: string }>;

export type ErrorCode = keyof typeof errors;

/** An expected failure. `message` says what is wrong in the caller's words; it never holds SQL, a file path of the server, or a stack. */
export class ReseauError extends GraphQLError {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options: GraphQLErrorOptions = {}) {
    super(message, { ...options, extensions: { code, remedy: errors[code].remedy, ...options.extensions } });
    this.name = 'ReseauError';
    this.code = code;
  }
}

/** The HTTP status for a code; a code that is not in the table is a fault of ours. */
export const statusOf = (code: unknown): number => (typeof code === 'string' && code in errors ? errors[code as ErrorCode].status : 500);
