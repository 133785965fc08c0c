/**
 * What is looked for in a PDF, as expressions over its bytes read as Latin-1. A name may be written with #xx
 * for any of its letters, so each letter is looked for in both forms.
 */

const blank = '[\\0\\t\\n\\f\\r ]';
/** What may stand between two tokens: blanks and comments. */
const gap = `(?:${blank}|%[^\\r\\n]{0,500}[\\r\\n])*`;
const delimiter = '(?=[\\0\\t\\n\\f\\r ()<>\\[\\]{}/%]|$)';

/** The letter, or its code behind a #, with digits of either case. */
const letterOrCode = (letter: string): string => {
  const code = letter.charCodeAt(0).toString(16);
  return `(?:${letter}|#${code.replace(/[a-f]/g, (one) => `[${one}${one.toUpperCase()}]`)})`;
};
const named = (name: string): string => `/${name.replace(/./g, letterOrCode)}${delimiter}`;

/** An object, or what refers to one. */
const object = `(?:<|\\(|\\[|\\d+${blank}+\\d+${blank}+R)`;

/**
 * Names without which no file can act or carry another: actions that run a script or a program, send or fetch
 * something; files within the file. They are long enough not to stand in compressed bytes by chance.
 */
const active = [
  'JavaScript',
  'Launch',
  'SubmitForm',
  'ImportData',
  'GoToE',
  'Rendition',
  'RichMedia',
  'EmbeddedFile',
  'EmbeddedFiles',
  'FileAttachment',
].map(named);
/** Short ones count only before a value. */
const activeBefore = ['JS', 'EF', 'XFA'].map((name) => `${named(name)}${gap}${object}`);

/** A page that a browser would show, whatever it is called. */
const markup = [
  '<!doctype\\s+html',
  '<html[\\s>]',
  '<script[\\s>]',
  '<iframe[\\s>]',
  '<object\\s',
  '<embed\\s',
];

export const findActive = new RegExp([...active, ...activeBefore].join('|'));
export const findMarkup = new RegExp(markup.join('|'), 'i');
export const findEncryption = new RegExp(`${named('Encrypt')}${gap}(?:<<|\\d+${blank}+\\d+${blank}+R)`);
/** A key of every stream that holds objects; the tree of bookmarks has it too. */
export const findFirst = new RegExp(named('First'), 'g');
/** A node of the tree of pages. */
export const findPages = new RegExp(`${named('Type')}${gap}${named('Pages')}`, 'g');
export const findParent = new RegExp(named('Parent'));
export const findCount = new RegExp(`${named('Count')}${gap}(\\d{1,9})(?!\\d)`);
/** The longest of these, but for the gaps: so much of a piece is looked at with the next one too. */
export const longestToken = 1200;

const header = new RegExp(`\\d+${blank}+\\d+${blank}+obj${blank}*<<`, 'g');
const token = new RegExp(
  `${blank}+|<<|>>|\\[|\\]|/[^\\0\\t\\n\\f\\r ()<>\\[\\]{}/%]*|[^\\0\\t\\n\\f\\r ()<>\\[\\]{}/%]+`,
  'y',
);

/** Signs that end a word. */
const ending = /[\0\t\n\f\r ()<>[\]{}/%]/;

/** Where the text in round brackets that begins at `from` ends; they may be nested. */
function endOfText(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '(') depth += 1;
    else if (text[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}

/**
 * Where the object ends that the key at `from` stands in: at the word `stream` or `endobj` behind the end of
 * its dictionary, outside of texts, names and comments. Undefined: such a word stands elsewhere, or none
 * comes.
 */
export function endOfObject(
  text: string,
  from: number,
): { keyword: 'stream' | 'endobj'; at: number } | undefined {
  let depth = 0;
  let at = from;
  while (at < text.length) {
    const sign = text[at] ?? '';
    const start = at;
    at += 1;
    if (sign === '(') at = endOfText(text, start) + 1;
    else if (sign === '%') while (at < text.length && !/[\r\n]/.test(text[at] ?? '')) at += 1;
    else if (sign === '<' && text[at] !== '<') at = text.indexOf('>', at) + 1 || text.length;
    else if (sign === '<' || (sign === '>' && text[at] === '>')) {
      depth += sign === '<' ? 1 : -1;
      at += 1;
    } else if (sign === '/' || !ending.test(sign)) {
      while (at < text.length && !ending.test(text[at] ?? '')) at += 1;
      const word = text.slice(start, at);
      if (word === 'stream' || word === 'endobj') return depth < 0 ? { keyword: word, at: start } : undefined;
    }
  }
  return undefined;
}

/** The keys of the dictionary of a stream that holds objects, as far as they matter. */
export interface ObjectStreamFacts {
  readonly first: number;
  readonly count: number;
  readonly isCompressed: boolean;
}

/**
 * Reads the dictionary that ends where a stream begins. Undefined for every form that no program writes:
 * texts, comments, keys that stand twice or refer to something else, another compression.
 */
export function readObjectStream(before: string): ObjectStreamFacts | undefined {
  const start = [...before.matchAll(header)].at(-1)?.index;
  if (start === undefined) return undefined;
  const tokens = tokensOf(before.slice(before.indexOf('<<', start)));
  if (tokens?.at(-1) !== '>>') return undefined;
  const values = new Map<string, readonly string[]>();
  let depth = 0;
  let key = '';
  for (const one of tokens) {
    if (one === '<<' || one === '[') depth += 1;
    if (depth === 1 && one.startsWith('/') && (values.get(key)?.length ?? 1) > 0) {
      key = unescaped(one);
      if (values.has(key)) return undefined;
      values.set(key, []);
    } else if (key !== '') values.set(key, [...(values.get(key) ?? []), unescaped(one)]);
    if (one === '>>' || one === ']') depth -= 1;
  }
  const whole = (name: string): number => {
    const value = values.get(name)?.filter((one) => one !== '>>') ?? [];
    return value.length === 1 && /^\d{1,9}$/.test(value[0] ?? '') ? Number(value[0]) : NaN;
  };
  const filter = (values.get('/Filter') ?? []).filter((one) => !['[', ']', '>>'].includes(one)).join();
  const [first, count] = [whole('/First'), whole('/N')];
  if (Number.isNaN(first) || Number.isNaN(count) || values.has('/DecodeParms') || values.has('/DP'))
    return undefined;
  if (filter !== '' && filter !== '/FlateDecode') return undefined;
  return { first, count, isCompressed: filter !== '' };
}

function tokensOf(text: string): string[] | undefined {
  const found: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const match = token.exec(text);
    if (!match) return undefined;
    if (match[0].trim() !== '' && match[0] !== '\0') found.push(match[0]);
  }
  return found;
}

const unescaped = (name: string): string =>
  name.replace(/#([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** The objects of a stream of objects, each as its text. */
export function objectsIn(text: string, { first, count }: ObjectStreamFacts): string[] {
  const places = [...text.slice(0, first).matchAll(/(\d+)\s+(\d+)/g)]
    .slice(0, count)
    .map(([, , offset]) => first + Number(offset));
  return places.map((from, index) => text.slice(from, places[index + 1] ?? text.length));
}
