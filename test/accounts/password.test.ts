import { describe, expect, it } from '@jest/globals';
import { checkPassword } from '../../src/operations/accounts/password.js';

const refusal = (password: string): Promise<unknown> =>
  checkPassword(password, 'ada.lovelace@example.org').then(
    () => 'taken',
    (reason: unknown) => (reason as { code: string; message: string }).message,
  );

describe('a password is refused', () => {
  it.each([
    ['short', 'kx8#Qm2!vTz', /at least 12/],
    ['without end', 'kx8#Qm2!vTz '.repeat(20), /at most 200/],
    ['the address', 'ada.lovelace kx8#Qm2', /holds the address/],
    ['a repetition', 'ababababababab', /repeats itself/],
    ['a common one', 'password1234', /guessed early/],
    ['a common one, with signs for letters', 'p@ssw0rd!2024', /guessed early/],
    ['two common ones', 'iloveyou1234', /guessed early/],
    ['a row of keys', 'qwertyuiop123', /guessed early/],
    ['a row of letters', 'abcdefghijklmnop', /guessed early/],
    ['a word of the house and a year', 'torture2026!', /guessed early/],
  ])('that is %s: %s', async (_, password, why) => {
    expect(await refusal(password)).toMatch(why);
  });
});

it.each([
  'correct horse battery staple',
  'kx8#Qm2!vTzw',
  'une girafe nage vers Oslo',
  'Ж'.concat('нигабегемотлунапять'),
])('a password of words that do not belong together, or of chance, is taken: %s', async (password) => {
  expect(await refusal(password)).toBe('taken');
});
