/** Money is counted in whole cents here, so that sums of it are exact. */
export type Cents = number;

/** An amount as the verbs take it. */
export function money(cents: Cents, currency = 'CHF') {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return { amount: `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`, currency };
}

/** A rate in millionths, as the verbs take it. */
export const rateText = (millionths: number): string => {
  const digits = String(millionths).padStart(7, '0');
  return `${digits.slice(0, -6)}.${digits.slice(-6)}`;
};

/** What an amount is worth at a rate, rounded to the cent. */
export const worth = (cents: Cents, millionths: number): Cents =>
  Number((BigInt(cents) * BigInt(millionths) + 500_000n) / 1_000_000n);

/** So many parts in ten thousand, rounded towards zero. */
export const shareOf = (cents: Cents, tenThousandths: number): Cents =>
  Number((BigInt(cents) * BigInt(tenThousandths)) / 10_000n);

/** The sum of amounts. */
export const total = (amounts: readonly Cents[]): Cents => amounts.reduce((sum, one) => sum + one, 0);
