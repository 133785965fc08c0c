import { createHmac, timingSafeEqual } from 'node:crypto';
import { ReseauError } from '../base/errors.js';
import type { Audience } from '../base/audience.js';
import type { ItemMetadata } from '../entities/house/metadata.js';
import { stepName } from './order.js';
import type { OrderStep } from './plan.js';

// A cursor is base64url(16 bytes of HMAC-SHA256 over context and payload, then the payload): ext.cursor() in
// the database writes it.
const signatureBytes = 16;

/** What a cursor is good for: this list of this audience in this order. It is signed, not sent. */
export const contextOf = (audience: Audience, item: ItemMetadata, order: readonly OrderStep[]): string =>
  [
    audience,
    item.name,
    ...order.map(
      (step) =>
        `${stepName(step)}:${step.locale}:${step.descending ? 'DESC' : 'ASC'}:${step.nullsFirst ? 'FIRST' : 'LAST'}`,
    ),
  ].join('|');

/** A context that holds values of the request too: the database puts them together in the same way. */
export const contextWith = (context: string, beside: unknown): string =>
  `${context}|${typeof beside === 'string' ? beside : JSON.stringify(beside)}`;

/** What a cursor says; whether it is signed has not been looked at. */
const payloadOf = (cursor: string): string =>
  Buffer.from(cursor, 'base64url').subarray(signatureBytes).toString('utf8');

// No list is ordered by so many fields. What somebody made up must not make the key of a plan as long as a
// request may be.
const maxKeys = 100;

/**
 * Which keys of a cursor are null; undefined: it is none, and is refused when it is bound. Whether it is
 * signed has not been looked at.
 */
export function nullsIn(cursor: unknown): readonly boolean[] | undefined {
  try {
    const nulls = (JSON.parse(payloadOf(String(cursor))) as unknown[]).map((key) => key === null);
    return nulls.length > maxKeys ? undefined : nulls;
  } catch {
    return undefined;
  }
}

/**
 * The keys in a cursor, the id last. Throws CURSOR_INVALID when this server did not sign it for this context.
 */
export function readCursor(
  cursor: unknown,
  context: string,
  key: string,
): readonly (string | number | boolean | null)[] {
  const bytes = Buffer.from(String(cursor), 'base64url');
  const payload = bytes.subarray(signatureBytes).toString('utf8');
  const signature = createHmac('sha256', key)
    .update(`${context}\n${payload}`)
    .digest()
    .subarray(0, signatureBytes);
  if (
    bytes.length <= signatureBytes ||
    !timingSafeEqual(signature, bytes.subarray(0, signatureBytes)) ||
    bytes.toString('base64url') !== cursor
  ) {
    throw new ReseauError('CURSOR_INVALID', 'This cursor does not belong to this list in this order.');
  }
  return JSON.parse(payload) as (string | number | boolean | null)[];
}
