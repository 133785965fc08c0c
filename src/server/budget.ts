import type { Audience } from '../base/audience.js';
import { ReseauError } from '../base/errors.js';
import type { Profile } from '../windows/profile.js';
import { Counters, interval, type Counter } from './counters.js';

/**
 * Max readers that are counted apart in a minute; the one that was quiet for the longest time is forgotten
 * first.
 */
const maxReaders = 100_000;

/** Who reads: by network (see `networkOf`) where there is no key. */
export interface BudgetHolder {
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
  readonly RESEAU_PROCESSES: number;
}

/**
 * The points that readers may use: so many in one operation, and in a minute. No address is kept (see
 * `Counters`).
 */
export class Budget {
  readonly #counters: Counters;
  /** A request takes points more than once. */
  readonly #known = new WeakMap<BudgetHolder, Counter>();

  constructor(
    private readonly settings: Settings,
    private readonly now: () => number = Date.now,
    max = maxReaders,
  ) {
    this.#counters = new Counters(max, now() / 1000);
  }

  /**
   * Takes points from what a reader has left. Throws RATE_EXCEEDED where that is not enough; undefined: there
   * is no limit.
   */
  take(reading: BudgetHolder, points: number): Left | undefined {
    const limit = this.#limitOf(reading);
    if (limit === 0) return undefined;
    const moment = this.now() / 1000;
    const counter = this.#counterOf(reading, moment);
    if (counter.used + points > limit) {
      const { seconds } = this.#left(counter, limit, moment);
      throw new ReseauError('RATE_EXCEEDED', `Rate limit exceeded; try again in ${seconds} seconds.`, {
        extensions: { seconds },
      });
    }
    counter.used += points;
    return this.#left(counter, limit, moment);
  }

  /** Gives back points that were taken in the minute that has not ended; undefined: there is no limit. */
  giveBack(reading: BudgetHolder, points: number): Left | undefined {
    const limit = this.#limitOf(reading);
    if (limit === 0) return undefined;
    const moment = this.now() / 1000;
    const taken = this.#known.get(reading);
    const counter = this.#counterOf(reading, moment);
    // Another minute has begun: what was taken is forgotten already.
    if (counter === taken) counter.used -= points;
    return this.#left(counter, limit, moment);
  }

  /** Throws COST_EXCEEDED where an operation could cost more than its audience may use at once. */
  afford(audience: Audience, cost: number): void {
    const limit = this.settings.RESEAU_COST[audience];
    if (cost > limit)
      throw new ReseauError(
        'COST_EXCEEDED',
        `This could cost ${cost} points; ${limit} may be used at once.`,
        {
          extensions: { cost, limit },
        },
      );
  }

  /**
   * Points a minute that this process may give a reader: its part, so that all processes together give no more than
   * the setting says. 0: no limit.
   */
  #limitOf({ audience, rate }: BudgetHolder): number {
    const whole = rate ?? this.settings.RESEAU_RATE[audience];
    return whole === 0 ? 0 : Math.max(1, Math.floor(whole / this.settings.RESEAU_PROCESSES));
  }

  #left({ used, ends }: Counter, limit: number, moment: number): Left {
    return { limit, points: limit - used, seconds: Math.max(1, Math.ceil(ends - moment)) };
  }

  #counterOf(reading: BudgetHolder, moment: number): Counter {
    const known = this.#known.get(reading);
    if (known && known.ends > moment) return known;
    const counter = this.#counters.of(`${reading.audience} ${reading.who}`, moment);
    this.#known.set(reading, counter);
    return counter;
  }
}

/** What is left, as HTTP says it. */
export const rateHeaders = ({ limit, points, seconds }: Left): Readonly<Record<string, string>> => ({
  'ratelimit-policy': `"points";q=${limit};w=${interval}`,
  ratelimit: `"points";r=${points};t=${seconds}`,
});
