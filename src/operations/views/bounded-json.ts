import { refuse, type Place } from '../refuse.js';

const deepest = 20;

/**
 * Refuses JSON that is nested too deeply, is longer than so many bytes, or holds a text that PostgreSQL cannot keep.
 * Throws ITEM_INVALID.
 */
export function requireBounded(place: Place, value: unknown, maxBytes: number): void {
  // Without recursion: what is nested ten thousand times would end it.
  const open: { readonly one: unknown; readonly depth: number }[] = [{ one: value, depth: 1 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { one, depth } = next;
    if (depth > deepest) refuse(place, `must be nested at most ${deepest} levels deep`);
    if (typeof one === 'string') requireKept(place, one);
    if (typeof one !== 'object' || one === null) continue;
    for (const [key, inner] of Object.entries(one)) {
      requireKept(place, key);
      open.push({ one: inner, depth: depth + 1 });
    }
  }
  if (Buffer.byteLength(JSON.stringify(value)) > maxBytes)
    refuse(place, `must have at most ${maxBytes.toLocaleString('en')} bytes as JSON`);
}

function requireKept(place: Place, text: string): void {
  if (text.includes('\u0000') || !text.isWellFormed())
    refuse(place, 'must not hold a NUL character or half of a surrogate pair');
}
