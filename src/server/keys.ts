import { LRUCache } from 'lru-cache';
import type pg from 'pg';
import type { Audience } from '../base/audience.js';
import { ReseauError } from '../base/errors.js';
import { hashOfKey } from '../base/key.js';
import type { Reading } from './budget.js';

/** Seconds after which a revoked key is refused by every process. */
const memory = 5;

/** Whose keys they are: looked up by hash, remembered for a few seconds. */
export class Keys {
  readonly #known = new LRUCache<string, Audience>({ max: 1000, ttl: memory * 1000 });

  constructor(private readonly owner: pg.Pool) {}

  /** Who sends an Authorization header from an address; none sent: the public. Throws KEY_INVALID for anything but a key that is in force. */
  async readerOf(authorization: string | undefined, address: string): Promise<Reading> {
    if (authorization === undefined) return { audience: 'public', who: address };
    const [, key] = /^Bearer ([\w-]{20,200})$/i.exec(authorization) ?? [];
    if (!key) throw refused();
    const hash = hashOfKey(key);
    const known = this.#known.get(hash);
    if (known) return { audience: known, who: hash };
    const { rows } = await this.owner
      .query<{ audience: Audience }>({
        name: 'key',
        text: 'select audience from desk.api_key where hash = $1 and revoked_at is null',
        values: [hash],
      })
      .catch(() => Promise.reject(new ReseauError('DATABASE_UNAVAILABLE', 'The database does not answer.')));
    const audience = rows[0]?.audience;
    if (!audience) throw refused();
    this.#known.set(hash, audience);
    return { audience, who: hash };
  }
}

const refused = (): ReseauError => new ReseauError('KEY_INVALID', 'This is no key of this server.');
