import { LRUCache } from 'lru-cache';
import type pg from 'pg';
import type { Audience } from '../base/audience.js';
import { ReseauError } from '../base/errors.js';
import { hashOfKey } from '../base/key.js';
import type { BudgetHolder } from './budget.js';
import { networkOf } from '../base/network.js';

/** Seconds after which a revoked key is refused by every process. */
const memory = 1;

interface KnownKey {
  readonly audience: Audience;
  readonly rate?: number;
}

/** Whose keys they are: looked up by hash, remembered for a moment. */
export class Keys {
  readonly #known = new LRUCache<string, KnownKey>({ max: 1000, ttl: memory * 1000 });

  constructor(private readonly owner: pg.Pool) {}

  /**
   * Who sends an Authorization header from an address; none sent: the public. Throws KEY_INVALID for anything
   * but a key that is in force.
   */
  async readerOf(authorization: string | undefined, address: string): Promise<BudgetHolder> {
    if (authorization === undefined) return { audience: 'public', who: networkOf(address) };
    const [, key] = /^Bearer ([\w-]{20,200})$/i.exec(authorization) ?? [];
    if (!key) throw refused();
    const hash = hashOfKey(key);
    const known = this.#known.get(hash) ?? (await this.#read(hash));
    return { ...known, who: hash };
  }

  async #read(hash: string): Promise<KnownKey> {
    const { rows } = await this.owner
      .query<{ audience: Audience; rate: number | null }>(
        // That it was used is worth knowing to the hour. Without a name, which a pooler could lose.
        `with used as (update desk.api_key set used_at = now() where hash = $1 and (used_at is null or used_at < now() - interval '1 hour'))
select audience, rate from desk.api_key where hash = $1 and revoked_at is null and (expires_at is null or expires_at > now())`,
        [hash],
      )
      .catch(() => Promise.reject(new ReseauError('DATABASE_UNAVAILABLE', 'The database does not answer.')));
    const [row] = rows;
    if (!row) throw refused();
    const known = { audience: row.audience, ...(row.rate !== null && { rate: row.rate }) };
    this.#known.set(hash, known);
    return known;
  }
}

const refused = (): ReseauError => new ReseauError('KEY_INVALID', 'This is no key of this server.');
