import { ReseauError } from '../base/errors.js';

/** Longest pattern, most repetitions of one part, and most characters of a pattern with its repetitions laid out. */
const max = { length: 200, repetitions: 100, laidOut: 1000 };

const special = '.[]{}()*+?^$|\\';
/** Letters, and marks that are folded to one sign outside of brackets. */
const foreign = /[\p{L}\p{M}\u2013\u2014\u2018\u2019\u201c\u201d]/u;
const plainAscii = /[ -~]/;
const stray = /[\u0300-\u036f]/u;
const ranges = [/[a-z]/, /[A-Z]/, /[0-9]/];

/**
 * Returns a regular expression as PostgreSQL gets it; throws VALUE_INVALID for anything but signs, `.`, brackets,
 * groups, `|`, `^`, `$`, repetitions, and `\` before a special sign. Without back references and looks around
 * PostgreSQL needs time in proportion to the text. What is left means the same when its letters are folded, so
 * no row can make it fail.
 */
export function requirePattern(text: string, argument: string): string {
  return new PatternReader(text.normalize('NFC'), argument).read();
}

class PatternReader {
  readonly #signs: readonly string[];
  #at = 0;

  constructor(
    private readonly text: string,
    private readonly argument: string,
  ) {
    this.#signs = Array.from(text);
  }

  read(): string {
    if (this.#signs.length > max.length) this.#refuse(`it has more than ${max.length} characters`);
    const size = this.#alternatives();
    if (this.#next !== undefined) this.#refuse('a ) closes nothing');
    if (size > max.laidOut)
      this.#refuse(`with its repetitions laid out it has more than ${max.laidOut} characters`);
    return this.text;
  }

  get #next(): string | undefined {
    return this.#signs[this.#at];
  }

  #take(): string | undefined {
    this.#at += 1;
    return this.#signs[this.#at - 1];
  }

  #takes(sign: string): boolean {
    if (this.#next !== sign) return false;
    this.#at += 1;
    return true;
  }

  #refuse(why: string): never {
    throw new ReseauError(
      'VALUE_INVALID',
      `${this.argument} is not a regular expression that can be read here: ${why}.`,
    );
  }

  /** Each reader returns how many characters there are when repetitions are laid out. */
  #alternatives(): number {
    let size = this.#branch();
    while (this.#takes('|')) size += this.#branch();
    return size;
  }

  #branch(): number {
    let size = 0;
    let isEmpty = true;
    for (; this.#next !== undefined && this.#next !== '|' && this.#next !== ')'; isEmpty = false) {
      if (this.#takes('^') || this.#takes('$')) continue;
      size += this.#atom() * this.#repetitions();
    }
    return isEmpty ? this.#refuse('an alternative is empty') : size;
  }

  #atom(): number {
    const sign = this.#take() ?? '';
    if (sign === '(') return this.#group();
    if (sign === '[') return this.#brackets();
    if (sign === '.') return 1;
    if (sign === '\\') return this.#escaped();
    if (special.includes(sign)) return this.#refuse(`${sign} stands where nothing can be repeated or closed`);
    return this.#literal(sign);
  }

  #literal(sign: string): number {
    if (stray.test(sign) || !(plainAscii.test(sign) || foreign.test(sign)))
      return this.#refuse(
        'it holds a sign that is neither a letter nor on a plain keyboard; . stands for any',
      );
    return 1;
  }

  #escaped(): number {
    const sign = this.#take();
    if (sign === undefined) return this.#refuse('a \\ stands at the end');
    if (/[0-9]/.test(sign)) return this.#refuse('back references are not supported');
    if (!special.includes(sign))
      return this.#refuse(`\\${sign} is not supported: write a class in brackets, such as [0-9]`);
    return 1;
  }

  #group(): number {
    if (this.#takes('?') && !this.#takes(':'))
      return this.#refuse('a group begins with (? and something else than :');
    const size = this.#alternatives();
    return this.#takes(')') ? size : this.#refuse('a ( is not closed');
  }

  #brackets(): number {
    this.#takes('^');
    let isEmpty = true;
    for (; !this.#takes(']'); isEmpty = false) {
      const sign = this.#take();
      if (sign === undefined) return this.#refuse('a [ is not closed');
      if ('[\\^-'.includes(sign) || !/[ -~\p{L}]/u.test(sign))
        return this.#refuse(`${sign} cannot stand in brackets`);
      if (this.#takes('-')) this.#range(sign, this.#take() ?? '');
    }
    return isEmpty ? this.#refuse('brackets are empty') : 1;
  }

  #range(from: string, to: string): void {
    if (!ranges.some((one) => one.test(from) && one.test(to)) || from > to)
      this.#refuse(`${from}-${to} is not a range of digits or of plain letters of one case`);
  }

  #repetitions(): number {
    if (this.#takes('*') || this.#takes('+')) return 2;
    if (this.#takes('?')) return 1;
    if (!this.#takes('{')) return 1;
    const rest = this.#signs.slice(this.#at).join('');
    const [all = '', least = '', comma, most = ''] = /^(\d{1,3})(,)?(\d{0,3})\}/.exec(rest) ?? [];
    if (all === '' || (!comma && most !== ''))
      return this.#refuse('a { is followed by something else than numbers');
    this.#at += all.length;
    const highest = comma && most !== '' ? Number(most) : Number(least);
    if (highest > max.repetitions || highest < Number(least))
      return this.#refuse(`{${all} is not from 0 to ${max.repetitions} repetitions`);
    return Math.max(highest, 1) + (comma && most === '' ? 1 : 0);
  }
}
