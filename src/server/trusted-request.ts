import { ReseauError } from '../base/errors.js';

/** A request for a trusted document. */
export interface TrustedRequest {
  readonly id: string;
  /** True where it is named as Apollo's and urql's links do, which send the text after a miss. */
  readonly isPersistedQuery: boolean;
  readonly variables: Readonly<Record<string, unknown>>;
}

const wrong = (what: string): never => {
  throw new ReseauError('REQUEST_INVALID', what);
};

/**
 * The trusted document that a request names, as `documentId=sha256:<id>` or in Apollo's
 * `extensions.persistedQuery`; undefined: it names none. Throws REQUEST_INVALID for what is neither.
 */
export function trustedRequest(search: string, body: unknown): TrustedRequest | undefined {
  const given =
    typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : fromSearch(search);
  const { documentId, extensions, query, variables } = given;
  const persisted = objectIn(extensions, 'extensions')?.persistedQuery;
  if (documentId === undefined && persisted === undefined) return undefined;
  if (query !== undefined && query !== null) return undefined;
  const hash =
    documentId === undefined ? objectIn(persisted, 'persistedQuery')?.sha256Hash : prefixed(documentId);
  if (typeof hash !== 'string' || !/^[0-9a-f]{64}$/i.test(hash))
    return wrong('The id of a trusted document is sha256: and 64 hexadecimal digits.');
  return {
    id: hash.toLowerCase(),
    isPersistedQuery: documentId === undefined,
    variables: objectIn(variables, 'variables') ?? {},
  };
}

/**
 * A query without the hash that a link sends along after a miss. Readers register nothing, so the hash is not
 * looked at: a manifest may have it of another form of the same text.
 */
export function withoutHash({ search, body }: { readonly search: string; readonly body: unknown }): {
  search: string;
  body: unknown;
} {
  const given =
    typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : fromSearch(search);
  const { persistedQuery, ...others } = objectIn(given.extensions, 'extensions') ?? {};
  if (persistedQuery === undefined || typeof given.query !== 'string') return { search, body };
  if (typeof body === 'object' && body !== null) return { search, body: { ...given, extensions: others } };
  const parameters = new URLSearchParams(search);
  parameters.set('extensions', JSON.stringify(others));
  return { search: `?${parameters.toString()}`, body };
}

const prefixed = (id: unknown): unknown =>
  typeof id === 'string' && id.startsWith('sha256:') ? id.slice(7) : undefined;

function fromSearch(search: string): Record<string, unknown> {
  return Object.fromEntries(new URLSearchParams(search));
}

/** An object, or the JSON of one. */
function objectIn(value: unknown, name: string): Readonly<Record<string, unknown>> | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const parsed = typeof value === 'string' ? fromJson(value, name) : value;
  if (parsed === null) return undefined;
  return typeof parsed === 'object' && !Array.isArray(parsed)
    ? (parsed as Record<string, unknown>)
    : wrong(`${name} must be an object.`);
}

function fromJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return wrong(`${name} is not JSON.`);
  }
}
