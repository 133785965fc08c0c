import type { Locale } from '../base/locale.js';
import { ReseauError, type ErrorCode } from '../base/errors.js';

/** Which value of a save is meant. */
export interface Place {
  readonly item: string;
  readonly field?: string;
  readonly locale?: Locale;
  /** Position in the list of the field. */
  readonly position?: number;
  /** Position of the change in the list that was given. */
  readonly index: number;
}

/** A rule that is broken: the code that forms know it by, what its words say of this case, and a sentence. */
export interface Broken {
  readonly rule: string;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly text: string;
}

/** Refuses a value, naming its place. */
export function refuse(place: Place, what: string | Broken, code: ErrorCode = 'ITEM_INVALID'): never {
  const { text, ...rule } = typeof what === 'string' ? { text: what } : what;
  throw new ReseauError(code, `${place.item}${place.field ? `.${place.field}` : ''}: ${text}`, {
    extensions: { ...place, ...rule },
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

/** All that is refused of one change; as an error it is the first of it. */
class RefusedChange extends ReseauError {
  constructor(readonly parts: readonly [ReseauError, ...ReseauError[]]) {
    const [first] = parts;
    super(first.code, first.message, { extensions: first.extensions });
  }
}

/** Collects what is wrong with one change, so that a form can show all of it. */
export class Faults {
  readonly #parts: ReseauError[] = [];

  /** Runs `work`; nothing when it was refused. */
  try<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch (reason) {
      if (!(reason instanceof ReseauError)) throw reason;
      this.#parts.push(...partsOf(reason));
      return undefined;
    }
  }

  get all(): readonly ReseauError[] {
    return this.#parts;
  }

  /** Throws what was refused, if anything was. */
  raise(): void {
    raiseAll(this.#parts);
  }
}

/** Throws these as one refusal of a change; nothing where there is none. */
export function raiseAll(parts: readonly ReseauError[]): void {
  const all = joined(parts);
  if (all) throw all;
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

  /** `known`: what is wrong with changes already; what else is wrong with them is looked for all the same. */
  constructor(private readonly known: ReadonlyMap<number, readonly ReseauError[]> = new Map()) {}

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
    const places = new Set([...this.known.keys(), ...this.#byIndex.keys()]);
    const all = [...places].map((index): [number, ReseauError | undefined] => {
      const later = this.#byIndex.get(index);
      return [index, joined([...(this.known.get(index) ?? []), ...(later ? partsOf(later) : [])])];
    });
    const found = all.filter((one): one is [number, ReseauError] => one[1] !== undefined);
    // An id that is none comes first: what else is wrong may follow from it.
    const isOdd = ([, { code }]: [number, ReseauError]): number => (code === 'ID_INVALID' ? 0 : 1);
    const sorted = found.sort((one, other) => isOdd(one) - isOdd(other) || one[0] - other[0]);
    if (sorted.length > 0) throw new RefusedChanges(new Map(sorted));
  }
}

function joined(parts: readonly ReseauError[]): ReseauError | undefined {
  const [first, ...others] = parts;
  return first && (others.length > 0 ? new RefusedChange([first, ...others]) : first);
}

/** Everything that a refusal holds, one after the other. */
export function partsOf(reason: ReseauError): readonly ReseauError[] {
  if (reason instanceof RefusedChanges) return [...reason.byIndex.values()].flatMap(partsOf);
  return reason instanceof RefusedChange ? reason.parts : [reason];
}
