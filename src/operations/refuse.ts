import { ReseauError, type ErrorCode } from '../base/errors.js';

/** Which value of a save is meant. */
export interface Place {
  readonly item: string;
  readonly field?: string;
  /** Position of the change in the list that was given. */
  readonly index: number;
}

/** Refuses a value, naming its place. */
export function refuse(place: Place, what: string, code: ErrorCode = 'ITEM_INVALID'): never {
  throw new ReseauError(code, `${place.item}${place.field ? `.${place.field}` : ''}: ${what}`, {
    extensions: { ...place },
  });
}

/** Runs `work`; a refusal without a place gets its place. */
export function placed<T>(place: Place, work: () => T): T {
  try {
    return work();
  } catch (reason) {
    if (!(reason instanceof ReseauError) || reason.extensions.item !== undefined) throw reason;
    throw new ReseauError(reason.code, reason.message, { extensions: { ...place, ...reason.extensions } });
  }
}

/** What is refused of several changes at once, by the place of each; as an error it is the first of them. */
export class RefusedChanges extends ReseauError {
  constructor(readonly byIndex: ReadonlyMap<number, ReseauError>) {
    const [first] = byIndex.values();
    super(first?.code ?? 'ITEM_INVALID', first?.message ?? 'refused', {
      extensions: first?.extensions ?? {},
    });
  }
}

/** Collects refusals, so that the sender of a thousand changes need not mend them one by one. */
export class Refusals {
  readonly #byIndex = new Map<number, ReseauError>();

  /** Runs `work` for the change at `index`; nothing when it was refused, now or before. */
  try<T>(index: number, work: () => T): T | undefined {
    if (this.#byIndex.has(index)) return undefined;
    try {
      return work();
    } catch (reason) {
      if (!(reason instanceof ReseauError)) throw reason;
      this.#byIndex.set(index, reason);
      return undefined;
    }
  }

  /** Throws RefusedChanges if anything was refused. */
  raise(): void {
    if (this.#byIndex.size > 0) throw new RefusedChanges(this.#byIndex);
  }
}
