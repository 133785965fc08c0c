import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Kind, OperationTypeNode, parse, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { ReseauError } from '../base/errors.js';

/** An operation that is known before anybody sends it. */
export interface TrustedDocument {
  /** SHA-256 of the text, in hexadecimal. */
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** The form in which clients of GraphQL write down their operations. */
export interface Manifest {
  readonly format: 'apollo-persisted-query-manifest';
  readonly version: 1;
  readonly operations: readonly { readonly id: string; readonly name: string; readonly type: 'query'; readonly body: string }[];
}

/** The trusted documents, by id and by name. */
export class TrustedDocuments {
  readonly #byId = new Map<string, TrustedDocument>();
  readonly #byName = new Map<string, TrustedDocument>();

  constructor(manifest: Manifest) {
    for (const { id, name, body } of manifest.operations) {
      const document = parse(body);
      const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
      if (operation?.operation !== OperationTypeNode.QUERY || idOf(body) !== id)
        throw new Error(`the manifest of trusted documents is wrong about ${name}: npm run reseau -- documents`);
      const trusted = { id, name, text: body, document, operation };
      this.#byId.set(id, trusted);
      this.#byName.set(name, trusted);
    }
  }

  /** Throws DOCUMENT_UNKNOWN. */
  get(id: string): TrustedDocument {
    const known = this.#byId.get(id);
    if (!known) throw new ReseauError('DOCUMENT_UNKNOWN', 'There is no trusted document with this id.');
    return known;
  }

  named(name: string): TrustedDocument | undefined {
    return this.#byName.get(name);
  }
}

/** The id of a document: only the same text has it. */
export const idOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The trusted documents that come with the product. */
export const readTrusted = (): TrustedDocuments =>
  new TrustedDocuments(JSON.parse(readFileSync(new URL('../../documents/manifest.json', import.meta.url), 'utf8')) as Manifest);
