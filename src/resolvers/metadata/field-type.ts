import { enumeration } from '../../entities/house/enumeration.js';

/** What one value of a field is, whatever its column. */
export const FieldType = enumeration('FieldType', 'Type of the values of a field.', {
  TEXT: 'Text.',
  RICH_TEXT: 'Text that may have a form: a string, or an object with html or doc.',
  INTEGER: 'Whole number.',
  FLOAT: 'Measured number.',
  DECIMAL: 'Exact number, as text.',
  MONEY: 'Amount in a currency.',
  BOOLEAN: 'True or false.',
  DATE: 'Day of the calendar.',
  PARTIAL_DATE: 'Date of which the day or the month may be unknown.',
  TIME: 'Time, in UTC.',
  VALUE: 'Value of the vocabulary that `vocabulary` names.',
  PART: 'Object of several texts, which `parts` lists.',
  ITEM: 'Item of the kind that `target` names.',
});

/** The audiences, as the desk shows who sees a field. */
export const AudienceEnum = enumeration('Audience', 'Audience of a graph.', {
  PUBLIC: 'Everybody.',
  PARTNER: 'Partners, with a key.',
  STAFF: 'Staff, with a key.',
  DESK: 'People who are signed in at the desk.',
});
