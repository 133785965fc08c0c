/** The end of a line of CSV. */
export const lineEnd = '\r\n';

/**
 * A text that a spreadsheet would take for a formula is marked as a text; a number is one. So is a text that looks
 * like a marked one, or it could not be told from it.
 */
export const escapeFormula = (text: string): string =>
  /^'*[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;

/** The text behind such a mark. */
export const unguarded = (cell: string): string => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

/** A cell, by RFC 4180. */
export const quoted = (cell: string): string =>
  /[",\r\n;\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
