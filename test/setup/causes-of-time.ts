import { createHook } from 'node:async_hooks';
import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers/promises';

/**
 * Counts how often argon2 is computed while the work is done. It is nearly all of the time that a sign-in
 * takes.
 */
export async function argon2During(work: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const hook = createHook({ init: (_, type) => void (count += Number(type === 'ARGON2REQUEST')) }).enable();
  try {
    await work();
  } finally {
    hook.disable();
  }
  return count;
}

/** Pauses of the code under test: they are noted, and end when this says so, not by the clock. */
export class HeldPauses {
  readonly lengths: number[] = [];
  readonly #real = timers.setTimeout;
  readonly #waiting: (() => void)[] = [];

  constructor() {
    const hold = (length = 0, value?: unknown): Promise<unknown> => {
      this.lengths.push(length);
      return new Promise((resolve) => this.#waiting.push(() => resolve(value)));
    };
    this.#put(hold as typeof timers.setTimeout);
  }

  /** Ends the pauses that have begun. */
  end(): void {
    this.#waiting.splice(0).forEach((go) => go());
  }

  /** Gives the clock back. */
  restore(): void {
    this.#put(this.#real);
    this.end();
  }

  #put(setTimeout: typeof timers.setTimeout): void {
    timers.setTimeout = setTimeout;
    // What was imported by name follows only then.
    syncBuiltinESMExports();
  }
}

/** Timers of one length that the code under test sets: they end when this says so, not by the clock. */
export class HeldTimers {
  readonly #set = globalThis.setTimeout;
  readonly #clear = globalThis.clearTimeout;
  readonly #waiting = new Map<unknown, () => void>();
  readonly #begun: Promise<void>;

  constructor(length: number) {
    let tell: () => void = () => undefined;
    this.#begun = new Promise((resolve) => (tell = resolve));
    const hold = (callback: (...values: unknown[]) => void, wait?: number, ...values: unknown[]) => {
      if (wait !== length) return this.#set(callback, wait, ...values);
      // By the clock it would end after three weeks.
      const timer = this.#set(() => undefined, 2 ** 31 - 1).unref();
      this.#waiting.set(timer, () => callback(...values));
      tell();
      return timer;
    };
    globalThis.setTimeout = Object.assign(hold, this.#set);
    globalThis.clearTimeout = (timer) => {
      this.#waiting.delete(timer);
      this.#clear(timer);
    };
  }

  /** Waits until such a timer is set. */
  begun(): Promise<void> {
    return this.#begun;
  }

  /** Ends the timers that run. */
  end(): void {
    const ending = [...this.#waiting];
    this.#waiting.clear();
    for (const [timer, go] of ending) {
      this.#clear(timer as NodeJS.Timeout);
      go();
    }
  }

  /** Gives the clock back. */
  restore(): void {
    globalThis.setTimeout = this.#set;
    globalThis.clearTimeout = this.#clear;
    this.end();
  }
}
