import { ReseauError } from '../base/errors.js';
import type { ItemMetadata } from '../entities/house/metadata.js';
import { argumentValue, type Variables } from './arguments.js';
import { readCursor, contextWith } from './cursor.js';
import { readSlot } from './read-slot.js';
import type { RequestSlot, Slot } from './slot.js';
import { refusedAt } from './slot-list.js';

/** What values are read against. */
export interface Binding {
  readonly variables: Variables;
  readonly items: readonly ItemMetadata[];
  readonly cursorKey: string;
  /** The public address of the server; empty where none is set. */
  readonly serverUrl: string;
}

/** The values of one request, as PostgreSQL gets them. */
export class BoundValues {
  readonly #values = new Map<RequestSlot, unknown>();

  /**
   * Reads every value, once. Throws typed errors with their place for what cannot be meant; nothing reaches
   * PostgreSQL that it would refuse.
   */
  constructor(
    slots: readonly RequestSlot[],
    private readonly binding: Binding,
  ) {
    for (const slot of slots) this.#values.set(slot, this.#read(slot));
  }

  /** What fills the parameters of a statement. */
  of(parameters: readonly Slot[]): unknown[] {
    return parameters.map((slot) => {
      if (slot.kind === 'cursorKey') return this.binding.cursorKey;
      if (slot.kind === 'serverUrl') return this.binding.serverUrl;
      if (slot.kind === 'cursor') return (this.#values.get(slot.of) as readonly unknown[])[slot.part] ?? null;
      if (!this.#values.has(slot)) throw new Error(`a ${slot.kind} of the statement is none of its plan`);
      return this.#values.get(slot);
    });
  }

  #read(slot: RequestSlot): unknown {
    const { variables, items, cursorKey } = this.binding;
    const value = argumentValue(slot.origin, variables);
    try {
      if (slot.kind !== 'signed') return readSlot(slot, value, items);
      const { context, beside } = slot;
      return readCursor(
        value,
        beside ? contextWith(context, argumentValue(beside, variables)) : context,
        cursorKey,
      );
    } catch (reason) {
      throw reason instanceof ReseauError ? refusedAt(reason, slot.place.path) : reason;
    }
  }
}
