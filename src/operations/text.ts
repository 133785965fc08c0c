import { minorDigits } from '../base/money.js';
import type { TextFormat } from '../entities/house/facts.js';

/** What each format asks of a text, in the words of a refusal. */
const formats: Readonly<Record<TextFormat, { readonly wants: string; readonly fits: (text: string) => boolean }>> = {
  slug: {
    wants: 'small letters, digits and single hyphens, such as crisis-response',
    fits: (text) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text),
  },
  email: {
    wants: 'an e-mail address',
    fits: (text) => text.length <= 254 && /^[^\s@<>()[\]",;:\\]{1,64}@(?:[a-z0-9-]+\.)+[a-z0-9-]{2,}$/i.test(text),
  },
  url: { wants: 'an address that begins with http:// or https://', fits: isAddress },
  hash: { wants: 'a SHA-256 in 64 small hexadecimal digits', fits: (text) => /^[0-9a-f]{64}$/.test(text) },
  iso2: { wants: 'two capital letters', fits: (text) => /^[A-Z]{2}$/.test(text) },
  iso3: { wants: 'three capital letters', fits: (text) => /^[A-Z]{3}$/.test(text) },
  m49: { wants: 'three digits', fits: (text) => /^\d{3}$/.test(text) },
  currency: { wants: 'the ISO 4217 code of a currency, such as CHF', fits: (text) => minorDigits.has(text) },
  path: { wants: 'a path without a language, such as /annual-report-2024/women', fits: (text) => /^(?:\/[\w.~%-]+)+$/.test(text) },
  language: { wants: 'a language tag, such as fr or zh-Hans', fits: isLanguage },
};

/** What is wrong with a text; nothing if it is right. */
export function faultOf(text: unknown, max: number, format?: TextFormat): string | undefined {
  if (typeof text !== 'string') return 'must be a text';
  if (text.includes('\0')) return 'must not hold a NUL character';
  if (!text.isWellFormed()) return 'must be well-formed Unicode';
  if (text.length > max && Array.from(text).length > max) return `must have at most ${max} characters`;
  if (format && !formats[format].fits(text)) return `must be ${formats[format].wants}`;
  return undefined;
}

function isAddress(text: string): boolean {
  if (/[\s<>"\\^`{}|]/.test(text) || !URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return (protocol === 'http:' || protocol === 'https:') && username + password === '';
}

function isLanguage(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
