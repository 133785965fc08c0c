import { Kind, OperationTypeNode, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { ReseauError } from '../base/errors.js';
import type { CheckedDocument } from '../operations/editorial/trusted-documents.js';
import type { DocumentLimits } from '../server/document-limits.js';
import { idOf } from '../server/trusted-document.js';

/** Max characters of a manifest, and of one document in it: as long as the body of a request. */
const maxManifest = 5_000_000;
const maxDocument = 100_000;

/** What a document is held to. */
export interface ManifestRules {
  readonly schema: GraphQLSchema;
  readonly tokens: number;
  readonly limits: DocumentLimits;
}

const refuse = (what: string): never => {
  throw new ReseauError('COMMAND_INVALID', `the manifest is refused, and nothing of it is added: ${what}`);
};

/**
 * Reads the manifest that a client's tool has written: Apollo's, or an object of hashes and texts as
 * relay-compiler and graphql-codegen write it. Throws COMMAND_INVALID for one that holds anything but queries
 * of this audience under the SHA-256 of their texts, byte by byte.
 */
export function readManifest(text: string, rules: ManifestRules): readonly CheckedDocument[] {
  if (text.length > maxManifest) return refuse(`it has more than ${maxManifest} characters`);
  const entries = entriesOf(parsed(text));
  if (entries.length === 0) return refuse('it holds no document');
  return entries.map(([id, body]) => checkedDocument(id, body, rules));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuse('it is not JSON');
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function entriesOf(manifest: unknown): readonly (readonly [string, string])[] {
  if (!isObject(manifest)) return refuse('it is no object');
  const { format, operations } = manifest;
  if (format === undefined)
    return Object.entries(manifest).map(([id, body]) =>
      typeof body === 'string' ? [id, body] : refuse(`${shown(id)} has no text`),
    );
  if (format !== 'apollo-persisted-query-manifest' || !Array.isArray(operations))
    return refuse('its format is not known');
  return operations.map((one: unknown) => {
    const { id, body } = isObject(one) ? one : {};
    return typeof id === 'string' && typeof body === 'string'
      ? [id, body]
      : refuse('an operation has no id or no body');
  });
}

function checkedDocument(
  said: string,
  body: string,
  { schema, tokens, limits }: ManifestRules,
): CheckedDocument {
  const hash = said.replace(/^sha256:/, '').toLowerCase();
  if (!/^[0-9a-f]{64}$/.test(hash))
    return refuse(
      `${shown(said)} is no SHA-256; relay-compiler needs "algorithm": "SHA256", graphql-codegen hashAlgorithm: 'sha256'`,
    );
  if (body.length > maxDocument) return refuse(`${shown(hash)} has more than ${maxDocument} characters`);
  if (idOf(body) !== hash) return refuse(`${shown(hash)} is not the SHA-256 of its text`);
  const document = parsedDocument(hash, body, tokens);
  const [operation, ...others] = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (!operation || others.length > 0) return refuse(`${shown(hash)} does not hold one operation`);
  const name = operation.name?.value;
  if (name === undefined) return refuse(`the operation of ${shown(hash)} has no name`);
  if (operation.operation !== OperationTypeNode.QUERY) return refuse(`${name} is no query`);
  const [wrong] = validate(schema, document);
  if (wrong) return refuse(`${name}: ${wrong.message}`);
  limits.check(document, operation);
  return { hash, name, body };
}

function parsedDocument(hash: string, body: string, maxTokens: number): DocumentNode {
  try {
    return parse(body, { maxTokens });
  } catch (reason: unknown) {
    return refuse(`${shown(hash)}: ${reason instanceof Error ? reason.message : String(reason)}`);
  }
}

const shown = (id: string): string => (id.length > 20 ? `${id.slice(0, 20)}...` : id);
