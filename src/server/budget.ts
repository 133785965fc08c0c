import { hash, randomBytes } from 'node:crypto';
import type { Audience } from '../base/audience.js';
import { ReseauError } from '../base/errors.js';
import type { Profile } from '../windows/profile.js';

const interval = 60;
// Whoever comes with so many addresses at once is not held by any of them.
const mostReaders = 100_000;

const newSecret = (): string => randomBytes(32).toString('base64url');

/** Who reads: by address where there is no key. */
export interface Reading {
  readonly audience: Audience;
  /** At the desk: what they may read of it. */
  readonly profile?: Profile;
  readonly who: string;
  /** Points a minute, where they are not those of the audience. */
  readonly rate?: number;
}

/** What a reader may still use. */
export interface Left {
  readonly limit: number;
  readonly points: number;
  /** Seconds until all of it is there again. */
  readonly seconds: number;
}

interface Settings {
  readonly RESEAU_COST: Readonly<Record<Audience, number>>;
  readonly RESEAU_RATE: Readonly<Record<Audience, number>>;
}

/**
 * What readers may use of the server: so many points in one operation, and in a minute. Readers are counted under a hash whose key lives
 * for that minute, so that no address is kept, and none can be found out afterwards.
 */
export class Budget {
  #used = new Map<string, number>();
  /** A request takes points more than once. */
  #hashes = new WeakMap<Reading, string>();
  #secret = newSecret();
  #began = 0;

  constructor(
    private readonly settings: Settings,
    private readonly now: () => number = Date.now,
  ) {}

  /** Takes points from what a reader has left. Throws RATE_EXCEEDED where that is not enough; undefined: there is no limit. */
  take(reading: Reading, points: number): Left | undefined {
    const limit = reading.rate ?? this.settings.RESEAU_RATE[reading.audience];
    if (limit === 0) return undefined;
    const moment = this.now() / 1000;
    if (moment - this.#began >= interval || this.#used.size >= mostReaders) this.#begin(moment);
    const reader = this.#hashOf(reading);
    const used = (this.#used.get(reader) ?? 0) + points;
    const seconds = Math.max(1, Math.ceil(this.#began + interval - moment));
    if (used > limit) throw new ReseauError('RATE_EXCEEDED', `No points are left for ${seconds} seconds.`, { extensions: { seconds } });
    this.#used.set(reader, used);
    return { limit, points: limit - used, seconds };
  }

  /** Throws COST_EXCEEDED where an operation could cost more than its audience may use at once. */
  afford(audience: Audience, cost: number): void {
    const limit = this.settings.RESEAU_COST[audience];
    if (cost > limit)
      throw new ReseauError('COST_EXCEEDED', `This could cost ${cost} points; ${limit} may be used at once.`, {
        extensions: { cost, limit },
      });
  }

  #hashOf(reading: Reading): string {
    const known = this.#hashes.get(reading);
    if (known) return known;
    const made = hash('sha256', `${this.#secret} ${reading.audience} ${reading.who}`, 'base64url');
    this.#hashes.set(reading, made);
    return made;
  }

  #begin(moment: number): void {
    this.#used = new Map();
    this.#hashes = new WeakMap();
    this.#secret = newSecret();
    this.#began = moment;
  }
}

/** What is left, as HTTP says it. */
export const rateHeaders = ({ limit, points, seconds }: Left): Readonly<Record<string, string>> => ({
  'ratelimit-policy': `"points";q=${limit};w=${interval}`,
  ratelimit: `"points";r=${points};t=${seconds}`,
});
