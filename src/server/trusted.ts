import { readFileSync } from 'node:fs';
import { ReseauError } from '../base/errors.js';
import type { StoredDocuments } from './stored-documents.js';
import { readDocument, type TrustedDocument } from './trusted-document.js';
import type { TrustedRequest } from './trusted-request.js';

/** The form in which clients of GraphQL write down their operations. */
export interface Manifest {
  readonly format: 'apollo-persisted-query-manifest';
  readonly version: 1;
  readonly operations: readonly {
    readonly id: string;
    readonly name: string;
    readonly type: 'query';
    readonly body: string;
  }[];
}

/**
 * The trusted documents: those that come with the product, by id and by name, and those of websites, by id.
 */
export class TrustedDocuments {
  readonly #byId = new Map<string, TrustedDocument>();
  readonly #byName = new Map<string, TrustedDocument>();

  constructor(
    manifest: Manifest,
    private readonly stored: Pick<StoredDocuments, 'get' | 'use'>,
  ) {
    for (const one of manifest.operations) {
      const trusted = readDocument(one);
      this.#byId.set(one.id, trusted);
      this.#byName.set(one.name, trusted);
    }
  }

  /**
   * The document that a request names. Throws DOCUMENT_UNKNOWN, in the words for which the links of clients
   * wait, where it came in their form.
   */
  async get({ id, isPersistedQuery }: TrustedRequest): Promise<TrustedDocument> {
    const known = this.#byId.get(id) ?? (await this.stored.get(id));
    if (!known)
      throw new ReseauError(
        'DOCUMENT_UNKNOWN',
        isPersistedQuery ? 'PersistedQueryNotFound' : 'There is no trusted document with this id.',
      );
    return known;
  }

  /** Notes that an answer to a document was sent again without a look at the document. */
  use(id: string): void {
    if (!this.#byId.has(id)) this.stored.use(id);
  }

  named(name: string): TrustedDocument | undefined {
    return this.#byName.get(name);
  }

  /** Those that come with the product, by name. */
  all(): readonly TrustedDocument[] {
    return [...this.#byName.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
  }
}

const none: Pick<StoredDocuments, 'get' | 'use'> = {
  get: () => Promise.resolve(undefined),
  use: () => undefined,
};

/** The trusted documents that come with the product, before those of websites, if there are any. */
export const readTrusted = (stored = none): TrustedDocuments =>
  new TrustedDocuments(
    JSON.parse(readFileSync(new URL('../../documents/manifest.json', import.meta.url), 'utf8')) as Manifest,
    stored,
  );
