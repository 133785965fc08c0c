import { ReseauError } from '../base/errors.js';
import type { FieldFacts } from '../entities/house/facts.js';
import type { DatePrecision } from '../entities/house/values.js';

/** The value a verb takes for a field, from a cell that is not empty. Throws ITEM_INVALID; what the verbs check themselves is left to them. */
export function readCell(field: FieldFacts, text: string): unknown {
  switch (field.kind) {
    case 'texts':
    case 'localTexts':
    case 'choices':
    case 'many':
      return listOf(text);
    case 'int':
      return readInt(field, text);
    case 'float':
      return matching(field, text, /^-?\d+(\.\d+)?$/, 'a number such as 46.2', Number);
    case 'flag':
      return matching(field, text.toLowerCase(), /^(yes|no|true|false)$/, 'yes or no', (word) => word === 'yes' || word === 'true');
    case 'partialDay':
      return matching(field, text, /^\d{4}(-\d{2}){0,2}$/, 'a date such as 2017, 2017-07 or 2017-07-13', partialDayOf);
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

/** Counters drawn by a script stand in a page as 0: a lone 0 is a number nobody wrote, so it is missing. */
const readInt = (field: FieldFacts, text: string): number | undefined =>
  text === '0' ? undefined : matching(field, text, /^-?\d+$/, 'a whole number', Number);

const partialDayOf = (text: string): { value: string; precision: DatePrecision } => {
  const [year, month, day] = text.split('-');
  return { value: `${year}-${month ?? '01'}-${day ?? '01'}`, precision: day ? 'DAY' : month ? 'MONTH' : 'YEAR' };
};

/** `scheme=value`: the texts of a part in their declared order; only the last may hold the sign itself. */
function readPart(field: FieldFacts, text: string): Record<string, string> {
  const names = Object.keys(field.part?.fields ?? {});
  const pieces = text.split('=');
  const texts = [...pieces.slice(0, names.length - 1), pieces.slice(names.length - 1).join('=')].map((piece) => piece.trim());
  if (pieces.length < names.length || texts.some((piece) => piece === '')) throw refused(field, text, names.join('='));
  return Object.fromEntries(names.map((name, index) => [name, texts[index] ?? '']));
}

function matching<T>(field: FieldFacts, text: string, form: RegExp, wanted: string, read: (text: string) => T): T {
  if (!form.test(text)) throw refused(field, text, wanted);
  return read(text);
}

const refused = (field: FieldFacts, text: string, wanted: string): ReseauError =>
  new ReseauError('ITEM_INVALID', `«${text}» is not ${wanted}`, { extensions: { field: field.name } });
