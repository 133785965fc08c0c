import { decode } from '../base/decode.js';
import { fingerprintOf } from '../windows/fingerprint.js';
import { replicatedTables, replicaState } from '../windows/replica.js';
import type { Run } from '../windows/run.js';

/** Milliseconds between two looks. */
const rhythm = 500;

const held = decode.shape({
  shape: decode.text,
  evaluation: decode.flag,
  beat: decode.text,
  tables: decode.integer,
});

/**
 * Watches whether a replica hears of the database of the desk. What it cannot hear of it does not say: a withdrawal
 * may be what it has not heard.
 */
export class ReplicaWatch {
  #beat: string | undefined;
  #heardAt: number | undefined;
  #wrong: string | undefined = 'the replica has not been looked at yet';
  #isEvaluation = false;
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> = Promise.resolve();

  /** `lag`: milliseconds without a word after which nothing is answered. */
  constructor(
    private readonly run: Run,
    private readonly lag: number,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Looks again and again, until `close`. */
  async open(): Promise<void> {
    await this.look();
    this.#timer = setInterval(() => void (this.#looking = this.look()), rhythm).unref();
  }

  /** Looks once; it never fails. */
  async look(): Promise<void> {
    // Taken before: a look that takes long says what was so when it began.
    const at = this.now();
    try {
      const [row] = await this.run(replicaState);
      if (!row) {
        this.#wrong = 'the replica is still empty';
        return;
      }
      const { shape, evaluation, beat, tables } = held(row);
      this.#isEvaluation = evaluation;
      if (this.#beat !== undefined && beat !== this.#beat) this.#heardAt = at;
      this.#beat = beat;
      this.#wrong =
        shape !== fingerprintOf('public')
          ? 'the window was published by another version: run this version at both, and make the replica anew'
          : tables < replicatedTables()
            ? `the replica is still being filled: ${tables} of ${replicatedTables()} tables`
            : undefined;
    } catch {
      this.#wrong = 'the database does not answer, or is no replica';
    }
  }

  /** Why nothing may be answered now; undefined: all is well. */
  get problem(): string | undefined {
    if (this.#wrong !== undefined) return this.#wrong;
    return this.#heardAt === undefined || this.now() - this.#heardAt > this.lag
      ? 'the replica does not hear of the database of the desk'
      : undefined;
  }

  /** Whether the desk said that some of the data are fictional. */
  get isEvaluation(): boolean {
    return this.#isEvaluation;
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#looking;
  }
}
