import { ReseauError } from '../base/errors.js';
import { minorDigits } from '../base/money.js';
import type { ItemMetadata } from '../entities/house/metadata.js';
import { readId } from '../entities/house/identity.js';
import { readPath, splitPath } from './path.js';
import { requirePattern } from './pattern.js';
import type { ValueSlot } from './slot.js';

/** Longest text to search for, in characters. */
const longestSearch = 200;

/** Most bounds of bands. */
const mostBounds = 100;

/**
 * A value of a client as PostgreSQL gets it. Throws ID_INVALID or VALUE_INVALID for what cannot be meant, so
 * that nothing reaches PostgreSQL that it would refuse.
 */
export const readSlot = (slot: ValueSlot, value: unknown, items: readonly ItemMetadata[]): unknown =>
  readAt(slot, value, items, slot.place.argument);

function readAt(slot: ValueSlot, value: unknown, items: readonly ItemMetadata[], argument: string): unknown {
  if (slot.kind === 'text') return JSON.stringify(value);
  if (slot.kind === 'bounds' && Array.isArray(value))
    refuseDisorder(value as readonly (string | null)[], argument);
  if (Array.isArray(value))
    return value.map((one, index) => readAt(slot, one, items, `${argument}.${index}`));
  if (slot.kind === 'search' && String(value).length > longestSearch)
    throw new ReseauError('VALUE_INVALID', `A text to search for has at most ${longestSearch} characters.`);
  if (slot.kind === 'ranged' && !(Number(value) >= slot.range[0] && Number(value) <= slot.range[1]))
    throw new ReseauError('VALUE_INVALID', `${argument} is a whole number from ${slot.range.join(' to ')}.`);
  if (slot.kind === 'pattern') return requirePattern(String(value), argument);
  if (slot.kind === 'currency') return currencyIn(String(value), argument);
  if (slot.kind === 'id') return readId(value, slot.of ? [slot.of] : items, argument).uuid;
  if (slot.kind === 'path' && slot.part === 'name') return sendable(readPath(String(value), items)?.name);
  if (slot.kind === 'path' && slot.part === 'bare') return sendable(splitPath(String(value)).bare);
  return sendable(value);
}

/** Refuses bounds that are too many, absent, or not in ascending order. */
function refuseDisorder(bounds: readonly (string | null)[], argument: string): void {
  const rises = bounds.every(
    (bound, place) => bound !== null && (place === 0 || Number(bound) > Number(bounds[place - 1])),
  );
  if (bounds.length === 0 || bounds.length > mostBounds || !rises)
    throw new ReseauError(
      'VALUE_INVALID',
      `${argument} is a list of 1 to ${mostBounds} numbers, each greater than the one before it.`,
    );
}

/** A currency in use. One that is not would be an amount of nothing, and look like a result. */
function currencyIn(code: string, argument: string): string {
  if (minorDigits.has(code)) return code;
  const near = minorDigits.has(code.trim().toUpperCase()) ? code.trim().toUpperCase() : 'CHF';
  throw new ReseauError(
    'VALUE_INVALID',
    `${argument} is the ISO 4217 code of a currency in use, in capitals, such as ${near}.`,
  );
}

function sendable(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'string' && (value.includes('\u0000') || !value.isWellFormed())) {
    throw new ReseauError('VALUE_INVALID', 'A text holds a NUL character or half of a surrogate pair.');
  }
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
}
