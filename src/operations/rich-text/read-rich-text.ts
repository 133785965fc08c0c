import {
  joinTexts,
  plainText,
  simplest,
  type BlockNode,
  type InlineNode,
  type ItemNode,
  type Mark,
  type NoteNode,
  type RichText,
  type RichValue,
  type TextNode,
} from '../../entities/house/rich-text.js';
import { refuse, type Place } from '../refuse.js';
import { isBlank, stored } from '../text.js';
import { fromHtml } from './from-html.js';
import { isRightToLeft, readTag } from './language.js';
import { limits } from './limits.js';
import { readAddress, readLinkedItem } from './link-target.js';

type Given = Readonly<Record<string, unknown>>;

/**
 * A text for a field that takes rich text: a plain one, `{ text }`, `{ html }`, or `{ doc }`. As it is stored: null if
 * nothing in it can be seen, plain if it has no form. Throws ITEM_INVALID with the place.
 */
export function readRichText(given: unknown, place: Place, max: number): RichValue | null {
  if (typeof given === 'string') return stored(place, given, max);
  const { kind, value } = formOf(given, place);
  if (kind === 'text') return stored(place, value, max);
  const document = kind === 'html' ? fromHtml(value, place) : value;
  return new Reader(place, max).document(document);
}

/** Which of the forms is given; exactly one. */
function formOf(given: unknown, place: Place): { kind: string; value: unknown } {
  const wants = 'must be a text, or an object with exactly one of text, html and doc';
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return refuse(place, { rule: 'TYPE', text: wants });
  const { v = 1, ...forms } = given as Given;
  const said = Object.entries(forms).filter(([, value]) => value !== null && value !== undefined);
  const [[kind, value] = ['', undefined], ...others] = said;
  if (others.length > 0 || !['text', 'html', 'doc'].includes(kind))
    return refuse(place, { rule: 'TYPE', text: wants });
  if (v !== 1) return refuse(place, { rule: 'TYPE', text: 'has a version other than 1' });
  return { kind, value };
}

/** Reads a document node by node, and refuses what it does not know. */
class Reader {
  #nodes = 0;

  constructor(
    private readonly place: Place,
    private readonly max: number,
  ) {}

  document(given: unknown): RichValue | null {
    const { content } = this.#node(given, 'doc', ['doc']);
    const blocks = this.#blocks(content, 'doc', 0);
    if (blocks.length === 0) return null;
    const rich: RichText = { v: 1, doc: { type: 'doc', content: blocks } };
    const plain = plainText(rich);
    if (plain.length > this.max && Array.from(plain).length > this.max)
      refuse(this.place, {
        rule: 'TOO_LONG',
        values: { max: this.max },
        text: `must have at most ${this.max} characters`,
      });
    return simplest(rich);
  }

  #refuse(at: string, text: string): never {
    return refuse(this.place, { rule: 'FORMAT', values: { format: 'rich' }, text: `${text} (at ${at})` });
  }

  /** A node of one of some types, with nothing in it that is not known. */
  #node(given: unknown, at: string, types: readonly string[]): Given & { readonly type: string } {
    this.#nodes += 1;
    if (this.#nodes > limits.nodes) this.#refuse(at, `holds more than ${limits.nodes} nodes`);
    const node = isRecord(given) ? given : this.#refuse(at, 'holds a node that is no object');
    const { type } = node;
    if (typeof type !== 'string' || !types.includes(type))
      return this.#refuse(at, `holds ${named(type)} where only ${types.join(', ')} may stand`);
    const odd = Object.keys(node).find((key) => !(allowed[type] ?? []).includes(key) && node[key] !== null);
    if (odd !== undefined) this.#refuse(at, `holds ${named(odd)}, which ${type} does not have`);
    return { ...node, type };
  }

  #list(given: unknown, at: string): readonly unknown[] {
    if (given === undefined || given === null) return [];
    return Array.isArray(given) ? given : this.#refuse(at, 'holds content that is no list');
  }

  #blocks(given: unknown, at: string, depth: number): BlockNode[] {
    if (depth > limits.depth) this.#refuse(at, `is nested deeper than ${limits.depth} lists and quotations`);
    return this.#list(given, at).flatMap((one, index) => this.#block(one, `${at}.content[${index}]`, depth));
  }

  #block(given: unknown, at: string, depth: number): BlockNode[] {
    const { type, content, attrs } = this.#node(given, at, blockTypes);
    if (type === 'paragraph') {
      const inline = squeezed(this.#inline(content, at));
      return inline.length > 0 ? [{ type, content: inline }] : [];
    }
    if (type === 'blockquote') {
      const blocks = this.#blocks(content, at, depth + 1);
      return blocks.length > 0 ? [{ type, content: blocks }] : [];
    }
    const list = this.#list(content, at).flatMap((one, index): ItemNode[] => {
      const place = `${at}.content[${index}]`;
      const item = this.#node(one, place, ['list_item']);
      const blocks = this.#blocks(item.content, place, depth + 1);
      return blocks.length > 0 ? [{ type: 'list_item', content: blocks }] : [];
    });
    if (list.length === 0) return [];
    if (type === 'bullet_list') return [{ type, content: list }];
    return [{ type: 'ordered_list', attrs: { order: this.#order(attrs, at) }, content: list }];
  }

  #order(given: unknown, at: string): number {
    const { order } = this.#attributes(given, at, ['order']);
    const number = order ?? 1;
    return typeof number === 'number' && Number.isInteger(number) && number >= 0 && number <= 10_000
      ? number
      : this.#refuse(at, 'begins a list with something other than a whole number up to 10000');
  }

  #inline(given: unknown, at: string): InlineNode[] {
    return joinTexts(
      this.#list(given, at).flatMap((one, index): InlineNode[] => {
        const place = `${at}.content[${index}]`;
        const node = this.#node(one, place, ['text', 'note']);
        if (node.type === 'text') return this.#text(node, place);
        const content = this.#list(node.content, place).flatMap((inner, position) => {
          const within = `${place}.content[${position}]`;
          return this.#text(this.#node(inner, within, ['text']), within);
        });
        const note = squeezed(joinTexts(content)).filter((one) => one.type === 'text');
        return note.length > 0 ? [{ type: 'note', content: note } satisfies NoteNode] : [];
      }),
    );
  }

  #text({ text, marks }: Given, at: string): TextNode[] {
    if (typeof text !== 'string') return this.#refuse(at, 'holds a text that is none');
    const whole = text.replaceAll(/\r\n?/g, '\n');
    if (whole === '') return [];
    // Blanks between two marked words are text too.
    const checked = isBlank(whole) ? this.#blank(whole) : stored(this.place, whole, this.max);
    const found = this.#marks(marks, at);
    if (checked === null) return [];
    // In the order of PostgreSQL's jsonb, so that what is read again is the same.
    return [{ text: checked, type: 'text', ...(found.length > 0 && { marks: found }) }];
  }

  #blank(text: string): string {
    // Refused like any other text with a character that is not allowed.
    stored(this.place, `-${text}`, this.max + 1);
    return text.normalize('NFC');
  }

  #marks(given: unknown, at: string): Mark[] {
    const marks = this.#list(given, at).map((one, index) => this.#mark(one, `${at}.marks[${index}]`));
    const types = marks.map(({ type }) => type);
    if (new Set(types).size < types.length) this.#refuse(at, 'holds a mark twice');
    return marks.toSorted((one, other) => markOrder.indexOf(one.type) - markOrder.indexOf(other.type));
  }

  #mark(given: unknown, at: string): Mark {
    const { type, attrs } = this.#node(given, at, markOrder);
    if (type === 'link') return { type, attrs: this.#target(attrs, at) };
    if (type === 'lang') {
      const { lang } = this.#attributes(attrs, at, ['lang', 'dir']);
      const tag = readTag(lang) ?? this.#refuse(at, 'needs a language tag in lang, such as ar');
      return { type, attrs: { dir: isRightToLeft(tag) ? 'rtl' : 'ltr', lang: tag } };
    }
    this.#attributes(attrs, at, []);
    return { type: type === 'strong' ? 'strong' : 'em' };
  }

  /** Where a link leads. Beside an item its address may be given, as the graph writes it; it follows from the item. */
  #target(given: unknown, at: string): Extract<Mark, { type: 'link' }>['attrs'] {
    const { href, item } = this.#attributes(given, at, ['href', 'item', 'title']);
    if (item !== undefined && item !== null) {
      const id = readLinkedItem(item);
      return id === undefined
        ? this.#refuse(at, 'links to something that is no id of an item with a page')
        : { item: id };
    }
    const address = readAddress(href, this.place);
    return address === undefined
      ? this.#refuse(at, 'needs an id in item, or in href an address of http, https, mailto or tel')
      : { href: address };
  }

  #attributes(given: unknown, at: string, known: readonly string[]): Given {
    if (given === undefined || given === null) return {};
    const attrs = isRecord(given) ? given : this.#refuse(at, 'holds attrs that are no object');
    const odd = Object.keys(attrs).find((key) => !known.includes(key) && attrs[key] !== null);
    return odd === undefined
      ? attrs
      : this.#refuse(at, `holds the attribute ${named(odd)}, which is not known`);
  }
}

const isRecord = (value: unknown): value is Given =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A name that was given, as much of it as a message takes. */
const named = (value: unknown): string =>
  typeof value === 'string' ? JSON.stringify(value.slice(0, 40)) : 'something without a type';

const blockTypes = ['paragraph', 'bullet_list', 'ordered_list', 'blockquote'];
const markOrder: readonly string[] = ['link', 'lang', 'strong', 'em'];
const allowed: Readonly<Record<string, readonly string[]>> = {
  doc: ['type', 'content'],
  paragraph: ['type', 'content'],
  blockquote: ['type', 'content'],
  bullet_list: ['type', 'content'],
  ordered_list: ['type', 'content', 'attrs'],
  list_item: ['type', 'content'],
  text: ['type', 'text', 'marks'],
  note: ['type', 'content'],
  link: ['type', 'attrs'],
  lang: ['type', 'attrs'],
  strong: ['type', 'attrs'],
  em: ['type', 'attrs'],
};

/**
 * With single blanks and single line breaks only, and none at both ends; empty if nothing can be seen. A blank line
 * parts paragraphs, so there is none within one.
 */
function squeezed(nodes: readonly InlineNode[]): InlineNode[] {
  if (nodes.every((node) => node.type === 'text' && isBlank(node.text))) return [];
  const found: InlineNode[] = [];
  for (const node of nodes) {
    if (node.type === 'note') {
      found.push(node);
      continue;
    }
    const last = found.at(-1);
    let text = node.text.replaceAll(/[ \t]+/g, ' ').replaceAll(/ ?\n[ \n]*/g, '\n');
    if (last?.type === 'text') {
      if (/[ \n]$/.test(last.text)) text = text.replace(/^ /, '');
      if (last.text.endsWith('\n')) text = text.replace(/^\n/, '');
      if (text.startsWith('\n') && last.text.endsWith(' ')) {
        found.pop();
        if (last.text !== ' ') found.push({ ...last, text: last.text.slice(0, -1) });
      }
    }
    if (text !== '') found.push({ ...node, text });
  }
  return joinTexts(trimmed(found));
}

function trimmed(found: InlineNode[]): InlineNode[] {
  for (let first = found[0]; first?.type === 'text'; first = found[0]) {
    const text = first.text.trimStart();
    if (text !== '') {
      found[0] = { ...first, text };
      break;
    }
    found.shift();
  }
  for (let last = found.at(-1); last?.type === 'text'; last = found.at(-1)) {
    const text = last.text.trimEnd();
    if (text !== '') {
      found[found.length - 1] = { ...last, text };
      break;
    }
    found.pop();
  }
  return found;
}
