import type { ItemFacts } from '../entities/house/facts.js';
import { checked } from './checked.js';
import { readCursor } from './cursor.js';
import { valueOf, type Variables } from './given.js';
import type { Slot } from './plan.js';

/** What values are read against. */
export interface Binding {
  readonly variables: Variables;
  readonly items: readonly ItemFacts[];
  readonly cursorKey: string;
}

/** The values of a statement's parameters. Throws typed errors for what cannot be meant; nothing reaches PostgreSQL that it would refuse. */
export function bind(slots: readonly Slot[], binding: Binding): unknown[] {
  const cursors = new Map<string, ReturnType<typeof readCursor>>();
  return slots.map((slot) => {
    if (slot.kind === 'cursorKey') return binding.cursorKey;
    const value = valueOf(slot.origin, binding.variables);
    if (slot.kind !== 'cursor') return checked(slot, value, binding.items);
    const known = cursors.get(`${slot.context}\n${String(value)}`) ?? readCursor(value, slot.context, binding.cursorKey);
    cursors.set(`${slot.context}\n${String(value)}`, known);
    return known[slot.part] ?? null;
  });
}
