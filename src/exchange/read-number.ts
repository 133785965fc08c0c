/** Why a cell cannot be read: what it should have been. */
export class Unreadable extends Error {}

// Between thousands: blanks of every width, and the Swiss apostrophes.
const groups = /[\s'’]/g;

/**
 * A number as people write it: `1 234,50`, `1'234.50`, `1.234,50`. Throws Unreadable when it can be meant in
 * two ways, or is none.
 */
export function readNumber(text: string): string {
  const bare = text.replace(groups, '');
  const form = /^([+-]?)(\d+(?:[.,]\d+)*)$/.exec(bare);
  const [, sign, digits = ''] = form ?? [];
  if (!form) throw new Unreadable('a number');
  const last = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
  if (last < 0) return (sign === '-' ? '-' : '') + digits;
  const mark = digits[last] ?? '';
  const whole = digits.slice(0, last);
  const part = digits.slice(last + 1);
  // One comma and three digits behind it: thousands to some, thousandths to others.
  if (mark === ',' && part.length === 3 && !/[.,]/.test(whole))
    throw new Unreadable(`plain: «${text}» may be ${whole}${part} or ${whole}.${part}`);
  const other = mark === ',' ? '.' : ',';
  const pieces = whole.split(other);
  if (whole.includes(mark) || pieces.slice(1).some((piece) => piece.length !== 3)) {
    // The same mark more than once stands between thousands only: 1.234.567
    const all = digits.split(mark);
    if (digits.includes(other) || all.slice(1).some((piece) => piece.length !== 3))
      throw new Unreadable('a number');
    return (sign === '-' ? '-' : '') + all.join('');
  }
  return `${sign === '-' ? '-' : ''}${pieces.join('')}.${part}`;
}

/** A whole number, with or without marks between thousands. */
export function readWhole(text: string): number {
  const bare = text.replace(groups, '');
  if (!/^-?\d+$/.test(bare)) throw new Unreadable('a whole number');
  return Number(bare);
}
