import { ReseauError } from '../base/errors.js';
import type { Locale } from '../base/locale.js';
import type { ItemMetadata } from '../entities/house/metadata.js';
import type { Argument, Origin } from './arguments.js';
import type { RequestPlace, RequestSlot, Slot, ValueSlot } from './slot.js';

/** An argument that is a value, or a list of values. */
export type Leaf = Argument & { readonly kind: 'leaf' };

/** A refusal that says at which place of the request it arose. */
export const refusedAt = (
  { code, message, extensions }: ReseauError,
  path: RequestPlace['path'],
): ReseauError => new ReseauError(code, message, { path: [...path], extensions });

/**
 * The values that a plan takes from its request, in the order in which it is planned. Planning looks at what
 * shapes the statement only; every value is read once, when the plan is bound, whether the plan is new or was
 * kept.
 */
export class SlotList {
  readonly #slots: RequestSlot[] = [];
  readonly #path: (string | number)[];

  /** `path` leads to the field that is planned, where that is not the operation. */
  constructor(path: RequestPlace['path'] = []) {
    this.#path = [...path];
  }

  /** Every value, also one that no parameter of the statement needs. */
  get all(): readonly RequestSlot[] {
    return this.#slots;
  }

  /** Plans what stands under a key of the answer. A refusal says at which key it arose. */
  at<T>(key: string, plan: () => T): T {
    this.#path.push(key);
    try {
      return plan();
    } catch (reason) {
      throw reason instanceof ReseauError && !reason.path ? refusedAt(reason, this.#path) : reason;
    } finally {
      this.#path.pop();
    }
  }

  /** A value as it is. */
  value({ origin, place }: Leaf): ValueSlot {
    return this.#add({ kind: 'value', origin, place: this.#place(place) });
  }

  /** A currency that there is, by its code. */
  currency({ origin, place }: Leaf): ValueSlot {
    return this.#add({ kind: 'currency', origin, place: this.#place(place) });
  }

  /** A whole number within bounds. */
  ranged({ origin, place }: Leaf, range: readonly [number, number]): ValueSlot {
    return this.#add({ kind: 'ranged', origin, place: this.#place(place), range });
  }

  /** A regular expression. */
  pattern({ origin, place }: Leaf): ValueSlot {
    return this.#add({ kind: 'pattern', origin, place: this.#place(place) });
  }

  /** The bounds of bands, in ascending order. */
  bounds({ origin, place }: Leaf): ValueSlot {
    return this.#add({ kind: 'bounds', origin, place: this.#place(place) });
  }

  /** The id of an item; of one of the kind `of` where that is said. */
  id({ origin, place }: Leaf, of?: ItemMetadata): ValueSlot {
    return this.#add({ kind: 'id', origin, place: this.#place(place), ...(of && { of }) });
  }

  /** A part of a path of the website. */
  path({ origin, place }: Leaf, part: 'name' | 'whole' | 'bare'): ValueSlot {
    return this.#add({ kind: 'path', origin, place: this.#place(place), part });
  }

  /** A text to search for. */
  search({ origin, place }: Leaf): ValueSlot {
    return this.#add({ kind: 'search', origin, place: this.#place(place) });
  }

  /** Values that cursors are signed for, as one text; `argument` is where they stand. */
  text(origin: Origin, argument: string): ValueSlot {
    return this.#add({ kind: 'text', origin, place: this.#place(argument) });
  }

  /** A cursor, as so many parts; it is signed for the context, and for the value `beside`. */
  cursor({ origin, place }: Leaf, context: string, parts: number, beside?: Origin): readonly Slot[] {
    const of = this.#add({
      kind: 'signed',
      origin,
      place: this.#place(place),
      context,
      ...(beside && { beside }),
    } as const);
    return Array.from({ length: parts }, (_, part) => ({ kind: 'cursor', origin, of, part }));
  }

  #add<T extends RequestSlot>(slot: T): T {
    this.#slots.push(slot);
    return slot;
  }

  #place(argument: string): RequestPlace {
    return { path: [...this.#path], argument };
  }
}

/** What the arguments of a field are planned against. */
export interface ArgumentScope {
  readonly item: ItemMetadata;
  readonly locale: Locale;
  readonly slots: SlotList;
}
