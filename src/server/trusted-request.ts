import { ReseauError } from '../base/errors.js';

/** A request for a trusted document. */
export interface TrustedRequest {
  readonly id: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const wrong = (what: string): never => {
  throw new ReseauError('REQUEST_INVALID', what);
};

/**
 * The trusted document that a request names, as `documentId=sha256:<id>` or in Apollo's `extensions.persistedQuery`; undefined: it names
 * none. Throws REQUEST_INVALID for what is neither.
 */
export function trustedRequest(search: string, body: unknown): TrustedRequest | undefined {
  const given = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : fromSearch(search);
  const { documentId, extensions, query, variables } = given;
  const persisted = objectIn(extensions, 'extensions')?.persistedQuery;
  if (documentId === undefined && persisted === undefined) return undefined;
  if (query !== undefined && query !== null) return undefined;
  const hash = documentId === undefined ? objectIn(persisted, 'persistedQuery')?.sha256Hash : prefixed(documentId);
  if (typeof hash !== 'string' || !/^[0-9a-f]{64}$/i.test(hash))
    return wrong('The id of a trusted document is sha256: and 64 hexadecimal digits.');
  return { id: hash.toLowerCase(), variables: objectIn(variables, 'variables') ?? {} };
}

const prefixed = (id: unknown): unknown => (typeof id === 'string' && id.startsWith('sha256:') ? id.slice(7) : undefined);

function fromSearch(search: string): Record<string, unknown> {
  return Object.fromEntries(new URLSearchParams(search));
}

/** An object, or the JSON of one. */
function objectIn(value: unknown, name: string): Readonly<Record<string, unknown>> | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const parsed = typeof value === 'string' ? fromJson(value, name) : value;
  if (parsed === null) return undefined;
  return typeof parsed === 'object' && !Array.isArray(parsed) ? (parsed as Record<string, unknown>) : wrong(`${name} must be an object.`);
}

function fromJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return wrong(`${name} is not JSON.`);
  }
}
