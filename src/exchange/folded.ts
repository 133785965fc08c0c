/** Two spellings of one name: case, accents, blanks, hyphens and the forms of an apostrophe do not matter. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`´ʼ]/g, "'")
    .toLowerCase()
    .replace(/(?:\s|\u200c|\u200d|_|-)+/g, ' ')
    .trim();

/** A name without marks between its words: U.S.A. is USA. */
export const foldedName = (text: string): string =>
  folded(text)
    .replace(/\./g, '')
    .replace(/[()[\],&/]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

// Articles, and what joins two names of one country or body.
const small = new Set('the la le les el los las of de du des del and et y und'.split(' '));

/** The words of a name that tell it from others: without articles, brackets and «&»; St. is Saint. */
export const spokenName = (text: string): string =>
  foldedName(text)
    .replace(/(?<=^|\s)[dl]'/g, '')
    .replaceAll("'", ' ')
    .split(' ')
    .filter((word) => word !== '' && !small.has(word))
    .map((word) => ({ st: 'saint', ste: 'sainte' })[word] ?? word)
    .join(' ');
