import type { FastifyRequest } from 'fastify';
import { ReseauError } from '../base/errors.js';

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
