import { minorDigits } from '../base/money.js';
import type { TextFormat } from '../entities/house/metadata.js';
import { refuse, type Broken, type Place } from './refuse.js';

interface Form {
  /** What is asked of a text, in the words of a refusal. */
  readonly wants: string;
  /** The whole text, where an expression says all of it. */
  readonly pattern?: RegExp;
  /** What no expression says. */
  readonly fits?: (text: string) => boolean;
}

/** What each format asks of a text. */
const formats: Readonly<Record<TextFormat, Form>> = {
  slug: {
    wants: 'small letters, digits and single hyphens, such as crisis-response',
    pattern: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  },
  email: {
    wants: 'an e-mail address',
    fits: (text) =>
      text.length <= 254 && /^[^\s@<>()[\]",;:\\]{1,64}@(?:[a-z0-9-]+\.)+[a-z0-9-]{2,}$/i.test(text),
  },
  url: { wants: 'an address that begins with http:// or https://', fits: isAddress },
  hash: { wants: 'a SHA-256 in 64 small hexadecimal digits', pattern: /^[0-9a-f]{64}$/ },
  iso2: { wants: 'two capital letters', pattern: /^[A-Z]{2}$/ },
  iso3: { wants: 'three capital letters', pattern: /^[A-Z]{3}$/ },
  m49: { wants: 'three digits', pattern: /^[0-9]{3}$/ },
  currency: { wants: 'the ISO 4217 code of a currency, such as CHF', fits: (text) => minorDigits.has(text) },
  path: {
    wants: 'a path without a language, such as /annual-report-2024/women',
    pattern: /^(?:\/[A-Za-z0-9_.~%\x2d]+)+$/,
  },
  language: { wants: 'a language tag, such as fr or zh-Hans', fits: isLanguage },
};

/** The expression that a text of that format matches as a whole, without its ends; undefined: none says it. */
export const patternOf = (format: TextFormat): string | undefined =>
  formats[format].pattern?.source.slice(1, -1);

const fitsFormat = (text: string, format: TextFormat): boolean => {
  const { pattern, fits } = formats[format];
  return (pattern?.test(text) ?? true) && (fits?.(text) ?? true);
};

// Line breaks and tabs are text. Every other control character, and what stands for no character, hides
// something or breaks a file.
const control =
  // eslint-disable-next-line no-control-regex -- these are what it is about
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufff9-\ufffb\p{Noncharacter_Code_Point}]/u;
// They turn the direction of what follows, so that a reader sees another text than the one that was approved.
const overriding = /[\u202a-\u202e\u2066-\u2069]/u;
// Besides what Unicode says is not shown: letters and symbols that are drawn as nothing.
const invisible = /^[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cf}\u2800\u{1d159}]*$/u;

const hidden = /[\p{Default_Ignorable_Code_Point}\p{Cf}\u2800\u{1d159}]/u;

/** True for a text in which nothing can be seen: it says nothing. */
export const isBlank = (text: string): boolean => invisible.test(text);

/**
 * A text as it is stored: composed (NFC), null if nothing in it can be seen. Throws ITEM_INVALID with the
 * place.
 */
export function stored(place: Place, given: unknown, max: number, format?: TextFormat): string | null {
  const text = typeof given === 'string' ? given.normalize('NFC') : given;
  const isNothing = typeof text === 'string' && isBlank(text);
  const fault = faultOf(text, max, isNothing ? undefined : format);
  if (fault) refuse(place, fault);
  return isNothing ? null : (text as string);
}

/** The refusal of nothing where something has to be. */
export const isRequired: Broken = { rule: 'REQUIRED', text: 'is required' };

/** The same of a text that has to say something, without blanks around it. */
export const required = (place: Place, given: unknown, max: number, format?: TextFormat): string =>
  stored(place, given, max, format)?.trim() ?? refuse(place, isRequired);

/** What is wrong with a text; nothing if it is right. */
function faultOf(text: unknown, max: number, format?: TextFormat): Broken | undefined {
  if (typeof text !== 'string') return { rule: 'TYPE', text: 'must be a text' };
  if (!text.isWellFormed())
    return { rule: 'CHARACTER', values: { character: 'U+D800' }, text: 'must be well-formed Unicode' };
  if (control.test(text)) return holding(codeOf(control, text), 'must not hold the control character #');
  if (overriding.test(text))
    return holding(codeOf(overriding, text), 'must not hold #, which turns the direction of what follows');
  if (text.length > max && Array.from(text).length > max)
    return { rule: 'TOO_LONG', values: { max }, text: `must have at most ${max} characters` };
  // Two addresses, or two codes, that look the same are the same.
  if (format && hidden.test(text))
    return holding(codeOf(hidden, text), 'must not hold #, which cannot be seen');
  if (format && !fitsFormat(text, format))
    return { rule: 'FORMAT', values: { format }, text: `must be ${formats[format].wants}` };
  return undefined;
}

const holding = (character: string, text: string): Broken => ({
  rule: 'CHARACTER',
  values: { character },
  text: text.replace('#', character),
});

const codeOf = (pattern: RegExp, text: string): string =>
  `U+${(pattern.exec(text)?.[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

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
