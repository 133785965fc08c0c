import { defaultLocale } from './locale.js';

/** The currencies in use, ISO 4217, with the number of digits behind the point of each. */
export const minorDigits: ReadonlyMap<string, number> = new Map(
  Intl.supportedValuesOf('currency').map((currency) => [
    currency,
    new Intl.NumberFormat(defaultLocale, { style: 'currency', currency }).resolvedOptions()
      .maximumFractionDigits ?? 2,
  ]),
);

/**
 * An amount as it is written: with the currency's own number of digits. Throws RangeError when it has more.
 */
export function amountIn(currency: string, amount: string): string {
  const digits = minorDigits.get(currency) ?? 2;
  const [whole = '', part = ''] = amount.split('.');
  if (/[1-9]/.test(part.slice(digits)))
    throw new RangeError(`${currency} has ${digits} digits behind the point`);
  return digits ? `${whole}.${part.slice(0, digits).padEnd(digits, '0')}` : whole;
}
