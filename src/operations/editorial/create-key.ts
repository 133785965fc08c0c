import { randomUUID } from 'node:crypto';
import { hashOfKey, newKey } from '../../base/key.js';
import { ReseauError } from '../../base/errors.js';
import type { Desk } from '../desk.js';
import { required } from '../text.js';
import { inTransaction } from '../transaction.js';

/** Audiences a key can be made for; the desk is for people who sign in. */
export const keyAudiences = ['public', 'partner', 'staff'] as const;

/** Whom a key is for, and what it may. */
export interface KeyRequest {
  readonly audience: (typeof keyAudiences)[number];
  readonly name: string;
  /** Points a minute; what its audience has where nothing is said. */
  readonly rate?: number;
  /** When it ends by itself. */
  readonly expiresAt?: Date;
}

/**
 * Makes a key of the API. Only its hash is kept, so what this returns cannot be found again. Throws
 * ITEM_INVALID, FORBIDDEN.
 */
export function createKey(desk: Desk, { audience, name, rate, expiresAt }: KeyRequest): Promise<string> {
  const called = required({ item: 'ApiKey', field: 'name', index: 0 }, name, 200);
  if (rate !== undefined && (!Number.isInteger(rate) || rate < 1 || rate > 1_000_000_000))
    throw new ReseauError('ITEM_INVALID', 'ApiKey: the rate is a whole number of points a minute');
  if (expiresAt && !(expiresAt.getTime() > Date.now()))
    throw new ReseauError('ITEM_INVALID', 'ApiKey: it would have ended already');
  return inTransaction(
    desk,
    { verb: 'create-key', needs: 'ADMINISTER', windows: false, once: false },
    async ({ run, did }) => {
      const [key, id] = [newKey(), randomUUID()];
      await run(
        'insert into desk.api_key (id, hash, name, audience, rate, created_at, expires_at) values ($1, $2, $3, $4, $5, now(), $6)',
        [id, hashOfKey(key), called, audience, rate ?? null, expiresAt ?? null],
      );
      did({ item: 'ApiKey', ids: [id] });
      return key;
    },
  );
}
