/** Why a cell cannot be read: what it should have been. */
export class Unreadable extends Error {}

/** The sign before the decimals, in every language that writes digits so. */
export type DecimalSign = ',' | '.';

// Between thousands: blanks of every width, and the Swiss apostrophes.
const groups = /[\s'’]/g;

interface NumberForm {
  readonly sign: string;
  readonly digits: string;
  /** The decimal sign that the writing itself proves; undefined: it has none, or may be either. */
  readonly proves: DecimalSign | undefined;
  /** One mark with three digits behind it: thousands to some, thousandths to others. */
  readonly isAmbiguous: boolean;
}

const other = (mark: DecimalSign): DecimalSign => (mark === ',' ? '.' : ',');
const areGroups = (pieces: readonly string[]): boolean =>
  /^\d{1,3}$/.test(pieces[0] ?? '') && pieces.slice(1).every((piece) => piece.length === 3);

/** Returns what the writing of a number tells of its marks. Throws Unreadable. */
function formOf(text: string): NumberForm {
  const [, sign = '', digits = ''] = /^([+-]?)(\d+(?:[.,]\d+)*)$/.exec(text.replace(groups, '')) ?? [];
  if (!digits) throw new Unreadable('a number');
  const last = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
  if (last < 0) return { sign, digits, proves: undefined, isAmbiguous: false };
  const mark = digits[last] as DecimalSign;
  const whole = digits.slice(0, last);
  if (whole.includes(mark)) {
    // The same mark more than once stands between thousands only: 1.234.567
    if (digits.includes(other(mark)) || !areGroups(digits.split(mark))) throw new Unreadable('a number');
    return { sign, digits, proves: other(mark), isAmbiguous: false };
  }
  if (whole.includes(other(mark)) && !areGroups(whole.split(other(mark)))) throw new Unreadable('a number');
  const isGrouped = whole.includes(other(mark)) || /\d[\s'’]\d/.test(text);
  const isAmbiguous = !isGrouped && digits.length - last === 4 && /^[1-9]\d{0,2}$/.test(whole);
  return { sign, digits, proves: isAmbiguous ? undefined : mark, isAmbiguous };
}

/** Returns the decimal sign that a number proves by itself; undefined for one that does not, or for no number. */
export function provenDecimal(text: string): DecimalSign | undefined {
  try {
    return formOf(text).proves;
  } catch (reason: unknown) {
    if (reason instanceof Unreadable) return undefined;
    throw reason;
  }
}

/**
 * A number as people write it: `1 234,50`, `1'234.50`, `1.234,50`. `decimal`: the sign before the decimals in this
 * column, for numbers that can be meant in two ways. Throws Unreadable when it can be meant so, or is none.
 */
export function readNumber(text: string, decimal?: DecimalSign): string {
  const { sign, digits, proves, isAmbiguous } = formOf(text);
  if (isAmbiguous && decimal === undefined) {
    const [whole, part] = digits.split(/[.,]/);
    throw new Unreadable(
      `plain: «${text}» may be ${whole}${part} or ${whole}.${part}; say with --decimal comma or --decimal point which it is`,
    );
  }
  const mark = proves ?? decimal;
  const bare = mark === undefined ? digits : digits.replaceAll(other(mark), '').replace(mark, '.');
  return (sign === '-' ? '-' : '') + bare;
}

/** A whole number: marks stand between thousands, and zeros behind a mark say nothing. */
export function readWhole(text: string): number {
  const bare = text.replace(groups, '').replace(/^(-?\d+)[.,]0{1,2}$/, '$1');
  const pieces = bare.replace('-', '').split(/[.,]/);
  if (!/^-?\d+(?:[.,]\d+)*$/.test(bare) || (pieces.length > 1 && !areGroups(pieces)))
    throw new Unreadable('a whole number');
  return Number(bare.replace(/[.,]/g, ''));
}
