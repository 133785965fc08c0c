import { ReseauError } from '../base/errors.js';
import type { FieldMetadata } from '../entities/house/metadata.js';
import { readDate } from './read-date.js';
import { readNumber, readWhole, Unreadable } from './read-number.js';

/**
 * A cell without what nobody meant to write: signs of no width, blanks of other widths, composed letters in
 * pieces, ends of lines of other systems.
 */
export const cleaned = (cell: string): string =>
  cell
    .normalize('NFC')
    .replace(/\u200b|\u200c|\u200d|\u2060|\ufeff/g, '')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/\r\n?/g, '\n')
    .trim();

/**
 * The value a verb takes for a field, from a cell that has been cleaned and is not empty. Throws
 * ITEM_INVALID; what the verbs check themselves is left to them.
 */
export function readCell(field: FieldMetadata, text: string): unknown {
  try {
    return valueOf(field, text);
  } catch (reason) {
    if (!(reason instanceof Unreadable)) throw reason;
    throw refused(field, text, reason.message);
  }
}

function valueOf(field: FieldMetadata, text: string): unknown {
  switch (field.kind) {
    case 'texts':
    case 'localTexts':
    case 'many':
      return listOf(text);
    case 'choice':
      return wordOf(text);
    case 'choices':
      return listOf(text).map(wordOf);
    case 'int':
      // Counters drawn by a script stand in a page as 0: a lone 0 is a number nobody wrote, so it is missing.
      return text === '0' ? undefined : readWhole(text);
    case 'float':
      return Number(readNumber(text));
    case 'decimal':
      return readNumber(text);
    case 'flag':
      return flagOf(text);
    case 'day': {
      const { value, precision } = readDate(text);
      if (precision !== 'DAY') throw new Unreadable('a day such as 2017-07-13 or 13.07.2017');
      return value;
    }
    case 'partialDay':
      return readDate(text);
    case 'localParts':
    case 'parts':
      return listOf(text).map((part) => readPart(field, part));
    default:
      return text;
  }
}

const listOf = (text: string): string[] =>
  text
    .split(';')
    .map((one) => one.trim())
    .filter(Boolean);

/** A value of a vocabulary, in whatever case it was written. */
const wordOf = (text: string): string => text.toUpperCase().replace(/[\s-]+/g, '_');

const flags: Readonly<Record<string, boolean>> = {
  yes: true,
  true: true,
  oui: true,
  sí: true,
  si: true,
  no: false,
  false: false,
  non: false,
};

function flagOf(text: string): boolean {
  const flag = flags[text.toLowerCase()];
  if (flag === undefined) throw new Unreadable('yes or no');
  return flag;
}

/** `scheme=value`: the texts of a part in their declared order; only the last may hold the sign itself. */
function readPart(field: FieldMetadata, text: string): Record<string, string> {
  const names = Object.keys(field.part?.fields ?? {});
  const pieces = text.split('=');
  const texts = [...pieces.slice(0, names.length - 1), pieces.slice(names.length - 1).join('=')].map(
    (piece) => piece.trim(),
  );
  if (pieces.length < names.length || texts.some((piece) => piece === ''))
    throw refused(field, text, names.join('='));
  return Object.fromEntries(names.map((name, index) => [name, texts[index] ?? '']));
}

const refused = (field: FieldMetadata, text: string, wanted: string): ReseauError =>
  new ReseauError('ITEM_INVALID', `«${text.slice(0, 100)}» is not ${wanted}`, {
    extensions: { field: field.name },
  });
