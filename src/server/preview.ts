import type { FastifyRequest } from 'fastify';
import { ReseauError } from '../base/errors.js';
import type { Desk } from '../operations/desk.js';
import { readPreview } from '../operations/editorial/read-preview.js';
import type { ReadStatement } from '../query/reader.js';
import type { TrustedRequest } from './trusted-request.js';

/** A request for a preview: its token, and the document or the query that reads it. */
export interface PreviewRequest {
  readonly token: string;
  readonly trusted: TrustedRequest | undefined;
  readonly search: string;
  readonly body: unknown;
}

/**
 * The token of a preview, in the header Preview; undefined: none is asked for. Throws REQUEST_INVALID for one
 * in the address, which proxies log and browsers keep.
 */
export function previewIn({ headers }: FastifyRequest, search: string): string | undefined {
  if (search.includes('preview=') && new URLSearchParams(search).has('preview'))
    throw new ReseauError(
      'REQUEST_INVALID',
      'The token of a preview stands in the header Preview, never in the address; end that preview, it may have been logged.',
    );
  return typeof headers.preview === 'string' ? headers.preview : undefined;
}

/** Reads statements from the window of the public as it would be with what the token shows. */
export const previewReader =
  (orm: Desk['orm'], token: string): ReadStatement =>
  ({ text, values }) =>
    readPreview(
      orm,
      token,
      async (run) => ((await run(text, values))[0]?.data as string | undefined) ?? '{}',
    );

/** A query that is no trusted document, by somebody who is not at the desk. */
export const untrustedPreview = (): ReseauError =>
  new ReseauError(
    'DOCUMENT_UNTRUSTED',
    'A preview is read by a trusted document, or by any query of somebody who is signed in at the desk.',
  );
