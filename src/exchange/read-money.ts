import { locales } from '../base/locale.js';
import { folded } from './folded.js';
import { readNumber, Unreadable, type DecimalSign } from './read-number.js';

const codes = Intl.supportedValuesOf('currency');

/** The currencies that a sign or a name can mean, folded: `€`, `US$`, `francs suisses`. */
const currencies = new Map<string, Set<string>>();
for (const locale of locales) {
  const names = new Intl.DisplayNames([locale], { type: 'currency' });
  for (const currency of codes) {
    const signs = (['symbol', 'narrowSymbol'] as const).map(
      (currencyDisplay) =>
        new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay })
          .formatToParts(0)
          .find((part) => part.type === 'currency')?.value ?? currency,
    );
    // The sign of one country is that of others too: $ alone says less than US$.
    for (const sign of [currency, names.of(currency) ?? currency, ...signs]) {
      const key = folded(sign);
      currencies.set(key, (currencies.get(key) ?? new Set()).add(currency));
    }
  }
}
const euros = ['euros', 'eur', 'euro'];
for (const name of euros) currencies.set(name, new Set(['EUR']));

/** The currencies that a sign, a code or a name can mean. */
export const currenciesCalled = (text: string): ReadonlySet<string> =>
  currencies.get(folded(text)) ?? currencies.get(folded(text).replace(/\.$/, '')) ?? new Set();

/** An amount and, where a sign of it stands in the cell, the currencies that it can mean. */
interface WrittenAmount {
  readonly amount: string;
  readonly currencies?: ReadonlySet<string>;
}

interface Pieces {
  readonly minus: string;
  readonly number: string;
  readonly signs: readonly string[];
}

function piecesOf(text: string): Pieces | undefined {
  const [, minus = '', before = '', number = '', , after = ''] =
    /^([+-]?)\s*([^\d+-]*?)\s*([+-]?\d(?:[\d.,\s'’]*\d)?)(\s*[.,][-–—]{1,2})?\s*(\D*?)$/u.exec(text) ?? [];
  const signs = [before, after].map((sign) => sign.trim()).filter(Boolean);
  return number === '' ? undefined : { minus: minus.replace('+', ''), number, signs };
}

/** A sum as people write it: `€ 1 234,50`, `CHF 1'234.-`, `$6,353,225`. Throws Unreadable. */
export function readAmount(text: string, decimal?: DecimalSign): WrittenAmount {
  const pieces = piecesOf(text);
  if (!pieces) throw new Unreadable('an amount');
  const [meant, ...more] = pieces.signs.map(currenciesCalled);
  if (meant?.size === 0 || more.length > 0)
    throw new Unreadable('a plain amount; write it in digits, with the currency in a column of its own');
  const amount = pieces.minus + readNumber(pieces.number, decimal);
  return { amount, ...(meant && { currencies: meant }) };
}

/** The digits of a sum, for its column to be looked at as a whole; empty for what is no sum. */
export function digitsOf(text: string): string {
  const pieces = piecesOf(text);
  return pieces?.signs.every((sign) => currenciesCalled(sign).size > 0) ? pieces.number : '';
}
