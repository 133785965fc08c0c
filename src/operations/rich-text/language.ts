const rightToLeft = ['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr'];

/** A language tag in its canonical form; undefined: it is none. */
export function readTag(given: unknown): string | undefined {
  if (typeof given !== 'string' || given.length > 35) return undefined;
  try {
    return Intl.getCanonicalLocales(given)[0];
  } catch {
    return undefined;
  }
}

/** True for a language that is written from right to left. */
export const isRightToLeft = (tag: string): boolean =>
  rightToLeft.includes(new Intl.Locale(tag).maximize().script ?? '');
