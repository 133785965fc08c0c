import { hash, randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';

/** Seconds in which points are counted together. */
export const interval = 60;

/** The points that one reader has used in a minute of their own. */
export interface Counter {
  used: number;
  /** When the minute is over, in seconds since 1970. */
  readonly ends: number;
}

interface Generation {
  readonly began: number;
  readonly secret: string;
  readonly counters: LRUCache<string, Counter>;
}

/**
 * Counters of readers, each for a minute that begins with the first request of the reader. Names are kept as
 * hashes whose key is thrown away after two minutes. When there are too many, the counter that was not used
 * for the longest time goes; the others stay.
 */
export class Counters {
  #current: Generation;
  #previous: Generation | undefined;

  constructor(
    private readonly max: number,
    now: number,
  ) {
    this.#current = this.#begin(now);
  }

  /**
   * Returns the counter of a reader, a fresh one if there is none whose minute lasts. `now` is in seconds.
   */
  of(name: string, now: number): Counter {
    this.#turn(now);
    const key = keyOf(this.#current, name);
    const known =
      this.#current.counters.get(key) ?? this.#previous?.counters.get(keyOf(this.#previous, name));
    if (known && known.ends > now) return known;
    const fresh = { used: 0, ends: now + interval };
    this.#current.counters.set(key, fresh);
    return fresh;
  }

  /** How many counters are kept. */
  get size(): number {
    return this.#current.counters.size + (this.#previous?.counters.size ?? 0);
  }

  /** A minute can begin at the end of one generation, so that generation is kept for as long again. */
  #turn(now: number): void {
    const age = now - this.#current.began;
    if (age < interval) return;
    this.#previous = age < 2 * interval ? this.#current : undefined;
    this.#current = this.#begin(now);
  }

  #begin(now: number): Generation {
    return {
      began: now,
      secret: randomBytes(32).toString('base64url'),
      counters: new LRUCache({ max: this.max }),
    };
  }
}

const keyOf = ({ secret }: Generation, name: string): string =>
  hash('sha256', `${secret} ${name}`, 'base64url');
