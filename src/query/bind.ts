import type { ItemMetadata } from '../entities/house/metadata.js';
import { checked } from './checked.js';
import { contextWith, readCursor } from './cursor.js';
import { argumentValue, type Variables } from './arguments.js';
import type { Slot } from './slot.js';

/** What values are read against. */
export interface Binding {
  readonly variables: Variables;
  readonly items: readonly ItemMetadata[];
  readonly cursorKey: string;
}

/** The values of a statement's parameters. Throws typed errors for what cannot be meant; nothing reaches PostgreSQL that it would refuse. */
export function bind(slots: readonly Slot[], binding: Binding): unknown[] {
  const cursors = new Map<string, ReturnType<typeof readCursor>>();
  return slots.map((slot) => {
    if (slot.kind === 'cursorKey') return binding.cursorKey;
    const value = argumentValue(slot.origin, binding.variables);
    if (slot.kind !== 'cursor') return checked(slot, value, binding.items);
    const context = slot.beside ? contextWith(slot.context, argumentValue(slot.beside, binding.variables)) : slot.context;
    const known = cursors.get(`${context}\n${String(value)}`) ?? readCursor(value, context, binding.cursorKey);
    cursors.set(`${context}\n${String(value)}`, known);
    return known[slot.part] ?? null;
  });
}
