import { describe, expect, it } from '@jest/globals';
import { accountWords } from '../../site/account.js';
import { frontWordsIn } from '../../site/front-words.js';
import { words as siteWords } from '../../site/words/words.js';
import { pageWords } from '../../web/embed/src/page-words.js';
import { words as directoryWords } from '../../web/shared/directory/words.js';

/** Every text in a table of words, however deep it stands. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

/** Whether a line could begin with a sign of French that belongs to the word before it, or end with « alone. */
const isParted = (text: string): boolean => / [:;!?»]|« /.test(text);

describe('the French words', () => {
  it.each([
    ['the website', siteWords.fr],
    ['the front page', frontWordsIn('fr')],
    ['the pages of accounts', Object.values(accountWords).map(({ fr }) => fr)],
    ['the embed', directoryWords.fr],
    ['the page of the embed', pageWords.fr],
  ])('of %s keep a sign on the line of its word', (_, table) => {
    const texts = textsIn(table);
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.filter(isParted)).toEqual([]);
    // A no-break space stands there, and not nothing.
    expect(texts.filter((text) => /[\p{L}\d][;!?»]|«[\p{L}\d]/u.test(text))).toEqual([]);
  });

  it('would be found with a usual space', () => {
    expect(['Disponible en :', '« exemple »', 'Non ?'].filter(isParted)).toHaveLength(3);
    expect(isParted('Disponible en\u00a0: «\u00a0exemple\u00a0»')).toBe(false);
  });
});
