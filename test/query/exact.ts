// Exact numbers are counted in units of this many digits behind the point.
/** Digits behind the point of an exact number. */
export const digits = 40;
/** The exact number 1. */
export const one = 10n ** BigInt(digits);

/** A number as PostgreSQL makes it exact: to fifteen digits. */
export function exact(value: number): bigint {
  const [mantissa = '', exponent = '0'] = Number(value.toPrecision(15)).toExponential().split('e');
  const [whole = '', part = ''] = mantissa.split('.');
  const places = digits + Number(exponent) - part.length;
  return places >= 0
    ? BigInt(whole + part) * 10n ** BigInt(places)
    : BigInt(whole + part) / 10n ** BigInt(-places);
}

/** Half is rounded away from nothing, as PostgreSQL does. */
export function rounded(value: bigint, places: number): string {
  const unit = 10n ** BigInt(digits - places);
  const least = (value < 0n ? -(-value + unit / 2n) : value + unit / 2n) / unit;
  const text = String(least < 0n ? -least : least).padStart(places + 1, '0');
  // Nothing has no sign.
  return `${least < 0n ? '-' : ''}${places ? `${text.slice(0, -places)}.${text.slice(-places)}` : text}`;
}
