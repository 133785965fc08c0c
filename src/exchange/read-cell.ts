import { ReseauError } from '../base/errors.js';
import { locales } from '../base/locale.js';
import { vocabularyOf, type FieldMetadata } from '../entities/house/metadata.js';
import type { ColumnRules } from './column-rules.js';
import { folded } from './folded.js';
import { readDate } from './read-date.js';
import { readNumber, readWhole, Unreadable } from './read-number.js';
import { serialDay } from './read-sheet.js';
import {
  isRuinedNumber,
  readEmail,
  readPhone,
  readUrl,
  withoutMarkup,
  type Understood,
} from './read-text.js';
import { valuesCalled, valuesWith } from './words.js';

/** What is known around a cell. */
export interface CellContext {
  readonly rules: ColumnRules;
  /** Whether a spreadsheet holds the cell as a number. */
  readonly isNumber: boolean;
  readonly tell: (rule: string, understood: string) => void;
}

/**
 * A cell without what nobody meant to write: signs of no width at its ends, blanks of other widths, composed letters
 * in pieces, ends of lines of other systems. Joiners inside of words are letters of Persian and Sinhala, and of emoji.
 */
export const cleaned = (cell: string): string =>
  cell
    .normalize('NFC')
    .replace(/\u200b|\u2060|\ufeff/g, '')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/\r\n?/g, '\n')
    .replace(
      /^[\s\u200c-\u200f\u202a-\u202e\u2066-\u2069\u061c]+|[\s\u200c-\u200f\u202a-\u202e\u2066-\u2069\u061c]+$/g,
      '',
    );

/**
 * The value a verb takes for a field, from a cell that has been cleaned and is not empty. Throws
 * ITEM_INVALID; what the verbs check themselves is left to them.
 */
export function readCell(field: FieldMetadata, text: string, context: CellContext): unknown {
  try {
    return valueOf(field, text, context);
  } catch (reason: unknown) {
    if (!(reason instanceof Unreadable)) throw reason;
    throw refusedCell(field, text, reason.message);
  }
}

function valueOf(field: FieldMetadata, text: string, context: CellContext): unknown {
  const { rules } = context;
  switch (field.kind) {
    case 'texts':
      return field.format === 'language'
        ? listOfClosed(text).map((one) => languageOf(one, context))
        : listOf(text).map((one) => plainText(one, context));
    case 'localTexts':
      return listOf(text).map((one) => plainText(one, context));
    case 'many':
      return listOf(text);
    case 'choice':
      return wordOf(field, text, context);
    case 'choices':
      return listOfClosed(text).map((one) => wordOf(field, one, context));
    case 'int':
      return readInt(field, text, context);
    case 'float':
      // Coordinates and the like: read as thousands, such a number is beyond the bounds of its field.
      return Number(readNumber(text, context.isNumber ? '.' : (rules.decimal ?? '.')));
    case 'decimal':
      return readNumber(text, context.isNumber ? '.' : rules.decimal);
    case 'flag':
      return flagOf(text);
    case 'day': {
      const { value, precision } = dateOf(text, context);
      if (precision !== 'DAY') throw new Unreadable('a day such as 2017-07-13 or 13.07.2017');
      return value;
    }
    case 'partialDay':
      return dateOf(text, context);
    case 'localParts':
    case 'parts':
      return listOf(text).map((part) => readPart(field, part));
    default:
      return field.kind === 'text' || field.kind === 'localText' ? textOf(field, text, context) : text;
  }
}

function dateOf(text: string, context: CellContext) {
  const day = context.isNumber && /^\d{5}(?:\.\d+)?$/.test(text) ? serialDay(text) : undefined;
  if (day !== undefined) {
    context.tell('day of a spreadsheet', day);
    return { value: day, precision: 'DAY' as const };
  }
  if (!context.isNumber && /^[34]\d{4}$/.test(text))
    throw new Unreadable(
      'a date: it may be a number of days of a spreadsheet; send the sheet as XLSX, or write the date',
    );
  const { rule, ...date } = readDate(text, context.rules.orderOf(text));
  if (rule !== undefined) context.tell(rule, date.value);
  return date;
}

function readInt(field: FieldMetadata, text: string, { tell }: CellContext): number | undefined {
  // Counters drawn by a script stand in a page as 0: a lone 0 is a number nobody wrote, so it is missing.
  if (text === '0') {
    tell('zero', 'no value');
    return undefined;
  }
  const isYear = field.range !== undefined && field.range[0] >= 1000 && field.range[1] < 3000;
  if (isYear && !/^\d{4}(?:[.,]0+)?$/.test(text)) {
    // The year of a date is the same whichever of its other numbers is the month.
    const year = Number(readDate(text, 'DMY').value.slice(0, 4));
    tell('year of a date', String(year));
    return year;
  }
  const whole = readWhole(text);
  if (/[.,]/.test(text)) tell('whole number', String(whole));
  return whole;
}

function plainText(text: string, { tell }: CellContext): string {
  if (isRuinedNumber(text))
    throw new Unreadable(
      'a number that can be trusted: a spreadsheet has rounded it; format its column as text',
    );
  const plain = /[<&]/.test(text) ? withoutMarkup(text) : text;
  if (plain !== text) tell('markup is left out', plain);
  return plain;
}

function textOf(field: FieldMetadata, text: string, context: CellContext): string {
  const reader = readerOf(field);
  const plain = plainText(text, context);
  const read: Understood = reader?.(plain) ?? { text: plain };
  if (read.rule !== undefined) context.tell(read.rule, read.text);
  return read.text;
}

function readerOf({ format, contact }: FieldMetadata): ((text: string) => Understood) | undefined {
  if (format === 'email') return readEmail;
  if (format === 'url') return readUrl;
  // The other way to reach somebody is a telephone.
  return contact === true && format === undefined ? readPhone : undefined;
}

const listOf = (text: string): string[] =>
  text
    .split(';')
    .map((one) => one.trim())
    .filter(Boolean);

/** A list of short closed values, separated by a mark that no value holds. */
const listOfClosed = (text: string): string[] =>
  text
    .split(/[;,|/\n]/)
    .map((one) => one.trim())
    .filter(Boolean);

/** A value of a vocabulary: in whatever case it was written, or by its label in one of three languages. */
function wordOf(field: FieldMetadata, text: string, { tell }: CellContext): string {
  const word = text.toUpperCase().replace(/[\s-]+/g, '_');
  const vocabulary = vocabularyOf(field);
  if (Object.hasOwn(vocabulary.values, word)) return word;
  const called = valuesCalled(vocabulary, text);
  const [meant, ...more] = called;
  const candidates = meant === undefined ? valuesWith(vocabulary, text) : more.length > 0 ? called : [];
  if (candidates.length > 0)
    throw new Unreadable(`one value only: it may be ${candidates.join(' or ')}; write which one it is`);
  if (meant === undefined) return word;
  tell('label of a value', meant);
  return meant;
}

const languages = new Map<string, string>();
const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index));
for (const tag of letters.flatMap((first) => letters.map((second) => first + second)))
  for (const locale of locales) {
    const name = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' }).of(tag);
    if (name !== undefined && !languages.has(folded(name))) languages.set(folded(name), tag);
  }

/** The tag of a language, from the tag or from its name in three languages. */
function languageOf(text: string, { tell }: CellContext): string {
  const named = languages.get(folded(text));
  if (named === undefined) return text;
  tell('name of a language', named);
  return named;
}

const yes = new Set('yes|y|true|vrai|verdadero|oui|o|sí|si|s|ja|wahr|x|1|✓|✔'.split('|'));
const no = new Set('no|n|false|faux|falso|non|nein|falsch|0'.split('|'));

function flagOf(text: string): boolean {
  const word = text.toLowerCase();
  if (!yes.has(word) && !no.has(word)) throw new Unreadable('yes or no');
  return yes.has(word);
}

/** `scheme=value`: the texts of a part in their declared order; only the last may hold the sign itself. */
function readPart(field: FieldMetadata, text: string): Record<string, string> {
  const names = Object.keys(field.part?.fields ?? {});
  const pieces = text.split('=');
  const texts = [...pieces.slice(0, names.length - 1), pieces.slice(names.length - 1).join('=')].map(
    (piece) => piece.trim(),
  );
  if (pieces.length < names.length || texts.some((piece) => piece === ''))
    throw refusedCell(field, text, names.join('='));
  if (texts.some(isRuinedNumber))
    throw refusedCell(field, text, 'a number that can be trusted: a spreadsheet has rounded it');
  return Object.fromEntries(names.map((name, index) => [name, texts[index] ?? '']));
}

/** A refusal of a cell that names its field. */
export const refusedCell = (field: FieldMetadata, text: string, wanted: string): ReseauError =>
  new ReseauError('ITEM_INVALID', `«${text.slice(0, 100)}» is not ${wanted}`, {
    extensions: { field: field.name },
  });
