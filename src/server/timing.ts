/**
 * Steps of an answer, as Server-Timing tells them. A stopwatch at the client's end would see the same: the
 * windows hold nothing to be told by it.
 */
type Step = 'auth' | 'parse' | 'plan' | 'sql' | 'kept' | 'send';

/** How long each step of one answer took. */
export class Timing {
  readonly #began = performance.now();
  readonly #ends: { readonly step: Step; readonly at: number }[] = [];

  /** Ends a step, which began where the one before it ended. */
  mark(step: Step): void {
    this.#ends.push({ step, at: performance.now() });
  }

  /** Milliseconds so far. */
  get elapsed(): number {
    return performance.now() - this.#began;
  }

  /** Every step with its begin and end, in milliseconds since 1970. */
  get steps(): readonly { readonly step: Step; readonly from: number; readonly to: number }[] {
    return this.#ends.map(({ step, at }, index) => ({
      step,
      from: this.#epoch(this.#ends[index - 1]?.at ?? this.#began),
      to: this.#epoch(at),
    }));
  }

  /** When it began, in milliseconds since 1970. */
  get began(): number {
    return this.#epoch(this.#began);
  }

  /** Milliseconds of a step; undefined where it was not gone through. */
  of(step: Step): number | undefined {
    const index = this.#ends.findIndex((one) => one.step === step);
    return index < 0 ? undefined : this.#lasted(index);
  }

  header(): string {
    return this.#ends.map(({ step }, index) => `${step};dur=${this.#lasted(index).toFixed(1)}`).join(', ');
  }

  #lasted(index: number): number {
    return (this.#ends[index]?.at ?? 0) - (this.#ends[index - 1]?.at ?? this.#began);
  }

  #epoch(moment: number): number {
    return performance.timeOrigin + moment;
  }
}
