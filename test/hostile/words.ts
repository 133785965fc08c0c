import type { Tape } from '../query/tape.js';

const times = (count: number, text: string): string => text.repeat(count);

/**
 * What was written to break something: statements, patterns, markup, other encodings, names that objects have
 * by themselves.
 */
const injections: readonly string[] = [
  `'; drop table window_public.organisation; --`,
  `" or 1=1 --`,
  `\\'; select pg_sleep(10); --`,
  `%' and (select 1/0) = '1`,
  `$1`,
  `$$ do $$`,
  `%%%%%%%%%%`,
  `_______\\`,
  `{"$gt":""}`,
  `__proto__`,
  `constructor`,
  `toString`,
  `hasOwnProperty`,
  '${7*7}{{7*7}}<%= 7*7 %>',
  `<script>alert(1)</script>`,
  `../../../../etc/passwd`,
  `..%2f..%2f..%2fetc%2fpasswd`,
  `file:///etc/passwd`,
  `\r\nSet-Cookie: a=b\r\n\r\n`,
  `\u001b[31mred\u001b[0m`,
  `\u0000`,
  `\ud800`,
  `\udc00\ud800`,
  `\ufeff`,
  `\u202egnp.exe`,
  `ﷺﷺﷺ`,
  `🏳️‍🌈`,
  `2024-02-30T25:61:61Z`,
  `99999999999999999999999999999999`,
  `1e309`,
  `-0`,
  `NaN`,
  `0x7fffffff`,
  ` `,
  ``,
];
/** What expressions walk over again and again. */
const slow = (size: number): readonly string[] => [
  times(size, 'a') + '!',
  times(size, 'a@'),
  times(size, '(') + ')',
  times(size, '%'),
  times(size, '_%'),
  times(size, ' ') + 'x',
  times(size, '-1'),
  times(size, '.a'),
  times(size, '0') + '.x',
  times(size, 'e\u0301'),
  times(size, '\\'),
  times(size, '"'),
  times(size, 'é·e·s '),
];

/** A text that means harm. */
export function harmful(tape: Tape): string {
  if (tape.chance(30)) return tape.pick(slow(1 + tape.below(3000)));
  const one = tape.pick(injections);
  return tape.chance(20) ? one + tape.pick(injections) : one;
}

/** Bytes of a text, some of them changed. */
export function mutated(tape: Tape, text: string): string {
  let left = text;
  for (let count = 1 + tape.below(4); count > 0; count -= 1) {
    const at = tape.below(left.length + 1);
    const cut = tape.below(12);
    const piece = tape.pick([
      '',
      '{',
      '}',
      '(',
      ')',
      '$',
      '...',
      '@include',
      '"',
      '"""',
      '\\',
      '\0',
      '\ud800',
      '#',
      '[[',
      ':',
      '!',
      '999999999999',
      'query',
      'é',
      harmful(tape).slice(0, 200),
    ]);
    left = left.slice(0, at) + piece + left.slice(at + cut);
  }
  return left;
}
