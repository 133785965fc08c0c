import { analyse } from 'chardet';
import { ReseauError } from '../base/errors.js';

/** Encodings of one byte a letter that old spreadsheets write and chardet does not rank. */
const alsoTried = [
  'windows-1252',
  'macintosh',
  'windows-1254',
  'windows-1250',
  'windows-1251',
  'windows-1256',
] as const;
/** A guess of several bytes a letter fits almost any bytes; it counts from this confidence only. */
const sureOfWideLetters = 60;
const sampleSize = 64 * 1024;

/** A letter between others that no language writes there: another encoding was meant. */
const nonsense = [
  /[\u0080-\u009f\ufffd]/g,
  /\p{Ll}(?![A-Z])\p{Lu}/gu,
  /\p{L}[^\p{L}\p{M}\p{N}\p{Pd}\p{Pi}\p{Pf}\p{Zs}\p{Cf}\0-\u007f´·…]\p{L}/gu,
  /[A-Za-z](?!\p{Script=Latin})\p{L}|(?!\p{Script=Latin})\p{L}[A-Za-z]/gu,
  /[A-Za-z][\u0591-\u06ff\u200e\u200f]/g,
  // At the end of words only, in languages of one byte a letter: inside of them they are ě and ů.
  /[ìÌùÙ]\p{L}/gu,
  // Turkish has five Latin letters with signs in a row (ışığı), and nobody six: it is another script.
  /(?:(?![A-Za-z])\p{Script=Latin}){6,}/gu,
  // The sigma of the end of Greek words.
  /ς\p{L}/gu,
  // A question that begins ends too.
  /¿(?![^\n]*\?)/g,
  /[\ufb00-\ufb06◊∂∑∏π∫Ω√≈∆ˆ˜¯˘˙˚¸˝˛ˇ]/gu,
];

const oddities = (text: string): number => nonsense.reduce((sum, pattern) => sum + count(text, pattern), 0);

interface Guess {
  readonly encoding: string;
  readonly confidence: number;
  readonly oddities: number;
  readonly rare: number;
  readonly text: string;
}

/** Letters of few languages, whose bytes are common letters of another: ð is ğ of Turkish. */
const rareLetters: Readonly<Record<string, RegExp>> = {
  'windows-1252': /[ýÝðÐþÞ]/g,
  'windows-1250': /[đĐ]/g,
  'windows-1257': /[żŻńŃłŁ]/g,
};
/** Letters of which no language has both, such as ţ of Romanian and ý of Czech: they are ş and ı of Turkish. */
const apart: Readonly<Record<string, readonly [RegExp, RegExp]>> = {
  'windows-1250': [/[ţŢ]/g, /[ýÝ]/g],
};

const count = (text: string, pattern: RegExp | undefined): number =>
  (pattern && text.match(pattern)?.length) ?? 0;

/** How many letters of a text are of few languages, or beside letters of another language. */
function rarities(text: string, encoding: string): number {
  const [one, other] = apart[encoding] ?? [];
  return count(text, rareLetters[encoding]) + Math.min(count(text, one), count(text, other));
}

/**
 * Returns the encoding of bytes that are not UTF-8, from the lines that hold letters beyond ASCII: the most likely
 * of those in which no word is nonsense. Throws FILE_UNREADABLE when every encoding makes nonsense of them.
 */
export function guessEncoding(name: string, sample: Buffer): string {
  const bytes = foreignLines(sample).subarray(0, sampleSize);
  const ranked = new Map<string, number>();
  for (const { name: called, confidence } of analyse(bytes)) {
    const encoding = decoderFor(called);
    if (encoding !== undefined && !ranked.has(encoding)) ranked.set(encoding, confidence);
  }
  for (const encoding of alsoTried) if (!ranked.has(encoding)) ranked.set(encoding, 0);
  const guesses = [...ranked]
    .filter(([encoding, confidence]) => isNarrow(encoding) || confidence >= sureOfWideLetters)
    .map(([encoding, confidence]): Guess => {
      const text = new TextDecoder(encoding).decode(bytes);
      return { encoding, confidence, oddities: oddities(text), rare: rarities(text, encoding), text };
    })
    .sort((a, b) => a.oddities - b.oddities || a.rare - b.rare || b.confidence - a.confidence);
  const [best] = guesses;
  if (!best || best.oddities > 0)
    throw new ReseauError(
      'FILE_UNREADABLE',
      `${name} is not UTF-8, and every known encoding makes nonsense of some words; save it as CSV UTF-8, or name its encoding with --encoding`,
    );
  // Where two read the same, the commoner one is named.
  return (
    guesses.find((one) => one.text === best.text && one.encoding === alsoTried[0])?.encoding ?? best.encoding
  );
}

/** Returns the name by which the decoder knows an encoding. Throws FILE_UNREADABLE for one that it does not know. */
export function namedEncoding(given: string): string {
  try {
    return new TextDecoder(given).encoding;
  } catch {
    throw new ReseauError(
      'FILE_UNREADABLE',
      `«${given}» is no known encoding; examples: utf-8, windows-1252, windows-1256, macintosh`,
    );
  }
}

function decoderFor(called: string): string | undefined {
  // Spreadsheets write the code pages of Windows; the parts of ISO 8859 are those of older systems.
  const windows = { 'ISO-8859-2': 'windows-1250', 'ISO-8859-6': 'windows-1256' }[called] ?? called;
  try {
    const { encoding } = new TextDecoder(windows);
    return encoding.startsWith('utf') ? undefined : encoding;
  } catch {
    return undefined;
  }
}

const isNarrow = (encoding: string): boolean => /^(?:windows|iso-8859|macintosh|koi8|ibm)/.test(encoding);

/** The lines that hold a byte beyond ASCII: the others say nothing of the encoding, and there are many. */
function foreignLines(bytes: Buffer): Buffer {
  const lines: Buffer[] = [];
  let start = 0;
  while (start < bytes.length) {
    const end = bytes.indexOf(0x0a, start);
    const line = bytes.subarray(start, end < 0 ? bytes.length : end + 1);
    if (line.some((byte) => byte > 0x7f)) lines.push(line);
    start += line.length;
  }
  return Buffer.concat(lines);
}
