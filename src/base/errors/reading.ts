import type { ErrorMeaning } from './meaning.js';

/** What can be wrong with a request, and with what it reads. */
export const readingErrors = {
  ARGUMENT_OUT_OF_RANGE: {
    status: 400,
    meaning: 'A page size outside 0..100, or `first` and `last` together.',
    remedy:
      'Ask for 0 to 100 items with either `first` or `last`, or for 1 to 1,000 groups and the next ones by `offset`.',
  },
  CLIENT_GONE: {
    status: 499,
    meaning:
      'The client closed the connection before it was answered; the statement was stopped. Only logs can hold this.',
    remedy: 'Nothing.',
  },
  COST_EXCEEDED: {
    status: 400,
    meaning:
      'The operation could cost more points than this audience may use in one request; nothing was read.',
    remedy:
      'Ask for smaller pages or fewer levels, or split the operation; `cost` and `limit` stand beside this. Prices: docs/limits.md.',
  },
  CURSOR_INVALID: {
    status: 400,
    meaning:
      'A cursor that this server did not sign for items of this kind in this order and language, for this audience.',
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
    remedy:
      'Use an id of documents/manifest.json or of a manifest that the operator has added, or send the query itself. Readers register no documents.',
  },
  DOCUMENT_UNTRUSTED: {
    status: 403,
    meaning: 'The query is no trusted document, and this reader is answered by trusted documents only.',
    remedy:
      'Send the documentId of a trusted document, or a key. To read a preview by a query of your own, sign in at the desk.',
  },
  EXPORT_TOO_LARGE: {
    status: 413,
    meaning:
      'A file would have more rows, or more items in lists inside of rows, than a file may have; nothing is cut off in silence, so there is none.',
    remedy: 'Narrow the filter, and take several files; or ask for what is inside as a list of its own.',
  },
  FILTER_INVALID: {
    status: 400,
    meaning:
      'A filter that cannot be honoured: an empty operator, a null where a value is needed, an empty list of alternatives.',
    remedy: 'Leave the field out of the filter, or use isNull.',
  },
  GRAPHQL_PARSE_FAILED: {
    status: 400,
    meaning: 'The document is not GraphQL.',
    remedy: 'Mend the syntax at the location given.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    status: 400,
    meaning: 'The document does not fit the schema of this audience.',
    remedy: 'Compare it with the schema shown in the explorer.',
  },
  GROUP_INVALID: {
    status: 400,
    meaning:
      'Groups that cannot be made: a key that is selected or ordered by but not in `groupBy`, one that is named twice, a band without bounds, too many periods to `fill`, or amounts of several currencies compared with one another.',
    remedy:
      'Name every key in groupBy once; to order by amounts or to put a condition on them, group by their currency too; the message says the rest.',
  },
  ID_INVALID: {
    status: 400,
    meaning: 'An id that no answer of this server contained.',
    remedy: 'Use the value of an `id` field as it was.',
  },
  INTERNAL_ERROR: {
    status: 500,
    meaning: 'Unexpected server error.',
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
    meaning:
      'A step of orderBy that names no field, or more than one; that passes more than three relations; or that says the position of nulls twice.',
    remedy: 'One field per step: [{ name: ASC }, { foundedYear: DESC, nulls: LAST }].',
  },
  OVERLOADED: {
    status: 503,
    meaning: 'The server has more to do than it can; nothing was read.',
    remedy: 'Try again after the seconds in the Retry-After header.',
  },
  RANGE_INVALID: {
    status: 416,
    meaning: 'A Range header that asks for bytes behind the end of the file; nothing was sent.',
    remedy: 'Ask for bytes that the file has: Content-Range says how many there are.',
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
  NOT_FOUND: {
    status: 404,
    meaning: 'Nothing is served at this address.',
    remedy: 'The graph is at /graphql, the explorer at /explorer/, and all else is linked at /.',
  },
  METHOD_NOT_ALLOWED: {
    status: 405,
    meaning: 'Only GET (queries) and POST are answered here.',
    remedy: 'Use POST.',
  },
  VARIABLE_INVALID: {
    status: 400,
    meaning: 'A variable that the operation declares is missing or of the wrong kind; others are ignored.',
    remedy: 'Compare the variables with the types the operation declares.',
  },
  VALUE_INVALID: {
    status: 400,
    meaning:
      'A value of the right type that cannot be meant: an impossible date, a number out of range, a NUL character.',
    remedy: 'Mend the value.',
  },
} as const satisfies Record<string, ErrorMeaning>;
