import type { Chance } from '../setup/random-verbs.js';

/** Values that are like the right one, and are not it. Each of them is decided by `chance` alone. */
export const pick = <T>(chance: Chance, list: readonly T[]): T => list[chance(list.length)] as T;

const digits = (chance: Chance, count: number, of = '0123456789abcdef'): string =>
  Array.from({ length: count }, () => of[chance(of.length)] ?? '').join('');

/** A revision that is not the newest one, within what an Int can be. */
export function otherRevision(chance: Chance, newest: number): number {
  const one = pick(chance, [
    0,
    -1,
    newest - 1,
    newest + 1,
    chance(1_000),
    -chance(2 ** 31),
    chance(2 ** 31 - 1),
    2 ** 31 - 1,
    -(2 ** 31),
  ]);
  return one === newest ? newest + 1 : one;
}

/** A number that no Int of GraphQL is. */
export const noInt = (chance: Chance): unknown =>
  pick(chance, [
    2 ** 31,
    -(2 ** 31) - 1,
    2 ** 53,
    1e300,
    0.5,
    chance(1000) + 0.1,
    '1',
    '',
    null,
    true,
    [[1]],
    {},
    `${chance(9)}e1`,
  ]);

/**
 * A text that names nothing there is: of another form, of another kind, or of nobody. `known`: an id that is
 * there.
 */
export function wrongId(chance: Chance, known: string): string {
  const [table = '', hex = ''] = [known.slice(0, -33), known.slice(-32)];
  const dashed = hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  return pick(chance, [
    () => '',
    () => hex,
    () => dashed,
    () => `${table}_${dashed}`,
    () => `${table}_${hex.slice(1)}`,
    () => `${table}_${hex}0`,
    () => `${table}_${digits(chance, 32)}`,
    () => `${table}_${'0'.repeat(32)}`,
    () => `${table}_${hex.toUpperCase()}X`,
    () => ` ${known}`,
    () => `${known}\n`,
    () => `${known}\u200b`,
    () => `${pick(chance, ['accounts', 'constructor', '__proto__', 'change', ''])}_${hex}`,
    () => `${pick(chance, ['region', 'country', 'mission', 'donor'])}_${digits(chance, 32)}`,
    () => Buffer.from(known).toString('base64'),
    () =>
      pick(chance, ["' or 1=1 --", '%', '*', '1', '0', 'null', 'undefined', '../../etc', '{}', '$1', '𝟙']),
    () => digits(chance, 1 + chance(60), 'abcXYZ_-0123456789'),
    () => `${table}_${digits(chance, 32, 'ghijklmnop')}`,
  ])();
}

const invisible = [
  '\u200b',
  '\u200c',
  '\u200d',
  '\u2060',
  '\ufeff',
  '\u00ad',
  '\u3164',
  '\u115f',
  '\u2800',
  ' ',
  '\t',
  '\n',
  '\u00a0',
  '\u180e',
  '\u{e0001}',
  '\u{1d159}',
];
const control = [
  ...Array.from({ length: 32 }, (_, code) => code).filter((code) => ![9, 10, 13].includes(code)),
  127,
  128,
  133,
  159,
].map((code) => String.fromCodePoint(code));
const turning = ['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069'];
const plain = ['Amnistie', 'e\u0301te\u0301', 'نص', 'טקסט', '文', 'a'];

/** A text that says nothing, or hides something. */
export function badText(chance: Chance): string {
  const some = (from: readonly string[], most: number): string =>
    Array.from({ length: 1 + chance(most) }, () => pick(chance, from)).join('');
  const around = (one: string): string =>
    pick(chance, [
      `${some(plain, 3)}${one}${some(plain, 3)}`,
      `${one}${some(plain, 2)}`,
      `${some(plain, 2)}${one}`,
      one,
    ]);
  return pick(chance, [
    () => some(invisible, 12),
    () => some(invisible, 12),
    () => around(pick(chance, control)),
    () => around(pick(chance, turning)),
    () => around(pick(chance, ['\ud800', '\udfff', '\ud83d', '\ufffe', '\u{1fffe}', '\ufff9'])),
    () => some(plain, 3).repeat(20_000),
  ])();
}

/** An address within this machine or network, in one of its spellings. */
export function innerAddress(chance: Chance): string {
  const byte = (): number => chance(256);
  const inner = pick(chance, [
    () => [127, byte(), byte(), byte()],
    () => [10, byte(), byte(), byte()],
    () => [192, 168, byte(), byte()],
    () => [172, 16 + chance(16), byte(), byte()],
    () => [169, 254, byte(), byte()],
    () => [100, 64 + chance(64), byte(), byte()],
    () => [0, byte(), byte(), byte()],
    () => [224 + chance(16), byte(), byte(), byte()],
  ])();
  const number = inner.reduce((sum, one) => sum * 256 + one, 0);
  const [a = 0, b = 0, c = 0, d = 0] = inner;
  const hex = (high: number, low: number): string => (high * 256 + low).toString(16);
  const host = pick(chance, [
    () => inner.join('.'),
    () => String(number),
    () => `0x${number.toString(16)}`,
    () => inner.map((one) => `0${one.toString(8)}`).join('.'),
    () => `[::ffff:${inner.join('.')}]`,
    () => `[::ffff:${hex(a, b)}:${hex(c, d)}]`,
    () => `[64:ff9b::${hex(a, b)}:${hex(c, d)}]`,
    () =>
      pick(chance, [
        '[::1]',
        '[::]',
        '[fe80::1]',
        `[fd${digits(chance, 2)}::1]`,
        'localhost',
        'LOCALHOST',
        'localhost.',
        `${digits(chance, 5, 'abc')}.localhost`,
      ]),
  ])();
  return `https://${pick(chance, ['', '', 'user:pass@'])}${host}${pick(chance, ['', ':443', ':5432', ':65535'])}/${digits(chance, chance(9), 'abc')}`;
}

/** What is no address of a server at all. */
export const noAddress = (chance: Chance): string =>
  pick(chance, [
    'x',
    'ftp://example.org/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    '//example.org',
    'https://',
    'https://[',
    'https://a b/',
    `data:text/plain,${digits(chance, 9)}`,
  ]);

export const randomText = (chance: Chance, most = 40): string =>
  digits(chance, 1 + chance(most), 'abcdefghij -_.@/:0123456789ABC');

/** A text that differs from this one in little: letters changed, added, left away or turned round. */
export function near(chance: Chance, text: string): string {
  const at = chance(Math.max(1, text.length));
  const other = pick(
    chance,
    Array.from('abcXYZ019-_').filter((one) => one !== text[at]),
  );
  const made = pick(chance, [
    () => `${text.slice(0, at)}${other}${text.slice(at + 1)}`,
    () => text.slice(0, at),
    () => `${text}${other}`,
    () => `${other}${text}`,
    () => Array.from(text).reverse().join(''),
    () =>
      text.replace(/[a-z]/i, (letter) =>
        letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase(),
      ),
    () => text.slice(1),
  ])();
  return made === text ? `${text}x` : made;
}
