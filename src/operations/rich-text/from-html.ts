import { refuse, type Place } from '../refuse.js';
import { readHtml } from './html-tokens.js';
import { isRightToLeft, readTag } from './language.js';
import { limits } from './limits.js';
import { readHref } from './link-target.js';

/** A node as it is read from HTML; `readRichText` looks at it again. */
type Node = Readonly<Record<string, unknown>>;
interface Container {
  readonly type: string;
  readonly attrs?: Node;
  readonly content: Node[];
}

/**
 * A document from HTML, such as a paste from a browser or an office program. Elements that rich text does not know
 * leave their text; those that are no text leave nothing. Throws ITEM_INVALID for HTML that is too long or too deep.
 */
export function fromHtml(given: unknown, place: Place): Node {
  if (typeof given !== 'string') return refuse(place, { rule: 'TYPE', text: 'needs a text in html' });
  if (given.length > limits.html)
    refuse(place, {
      rule: 'TOO_LONG',
      values: { max: limits.html },
      text: `must have at most ${limits.html} characters of HTML`,
    });
  const builder = new Builder(place);
  readHtml(given, builder);
  return { type: 'doc', content: builder.end() };
}

// Not shown to a reader, or a program that is run.
const dropped: readonly string[] =
  `script style template head title iframe object embed applet noscript noembed noframes svg math canvas audio video
select datalist textarea xmp plaintext frameset`.split(/\s+/);
const blocks: readonly string[] =
  `p div section article header footer main aside nav address figure figcaption table caption thead tbody tfoot tr
ul ol li dl dt dd blockquote h1 h2 h3 h4 h5 h6 pre hr form fieldset legend details summary center body html`.split(
    /\s+/,
  );
const wholes: readonly string[] = ['html', 'body', 'div', 'section', 'article', 'main'];
const marksOf: Readonly<Record<string, string>> = { b: 'strong', strong: 'strong', i: 'em', em: 'em' };
const heading = /^h[1-6]$/;
const lists: Readonly<Record<string, string>> = { ul: 'bullet_list', ol: 'ordered_list' };
// Control characters, and those that turn the direction of what follows.
const unwanted =
  // eslint-disable-next-line no-control-regex -- these are what it is about
  /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ufff9-\ufffb\u202a-\u202e\u2066-\u2069\p{Noncharacter_Code_Point}]/gu;

/** The marks of a text within all elements that are open, and the same as one text, to be compared. */
interface Marks {
  readonly all: readonly Node[];
  readonly key: string;
}

const noMarks: Marks = { all: [], key: '[]' };

/** An element that is open, and what ends with it. */
interface Open {
  readonly name: string;
  readonly marks: Marks;
  readonly container: boolean;
  readonly note: boolean;
  readonly skipped: boolean;
  readonly pre: boolean;
}

/** Builds a document from the elements in their order; nothing of it calls itself, however deep they are nested. */
class Builder {
  readonly #open: Open[] = [];
  readonly #containers: Container[] = [{ type: 'doc', content: [] }];
  #inline: Node[] = [];
  #note: Node[] | undefined;
  #skipping = 0;
  #pre = 0;
  #depth = 0;
  // How the last text ends. To look into the text itself would copy all its pieces at each one.
  #isBlank = false;
  #last = noMarks;

  constructor(private readonly place: Place) {}

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#open.length >= limits.elements)
      refuse(this.place, {
        rule: 'FORMAT',
        values: { format: 'rich' },
        text: `holds HTML that is nested deeper than ${limits.elements} elements`,
      });
    const skipped = dropped.includes(name);
    if (skipped) this.#skipping += 1;
    if (name === 'br') this.#add('\n');
    if (blocks.includes(name)) this.#endParagraph();
    if (name === 'td' || name === 'th') this.text(' ');
    const pre = name === 'pre';
    if (pre) this.#pre += 1;
    const note = attributes.role === 'note' && this.#note === undefined && !blocks.includes(name) && !skipped;
    if (note) this.#note = [];
    const container = this.#enter(name, attributes);
    this.#open.push({ name, marks: this.#marksWithin(name, attributes), container, note, skipped, pre });
  }

  close(name: string): void {
    const open = this.#open.pop();
    if (!open) return;
    if (open.skipped) this.#skipping -= 1;
    if (open.pre) this.#pre -= 1;
    if (open.note) {
      const content = this.#note ?? [];
      this.#note = undefined;
      if (content.length > 0) this.#inline.push({ type: 'note', content });
    }
    if (blocks.includes(name)) this.#endParagraph();
    if (open.container) this.#leave();
  }

  text(given: string): void {
    if (this.#skipping > 0) return;
    const clean = given.toWellFormed().replaceAll(unwanted, '');
    if (this.#pre > 0) {
      this.#add(clean);
      return;
    }
    const said = clean.replaceAll(/[ \t\n\f\r]+/g, ' ');
    // A blank after a blank, after a line break, or where a paragraph begins is none.
    const last = (this.#note ?? this.#inline).at(-1);
    const isBegun = last !== undefined && (last.type !== 'text' || !this.#isBlank);
    this.#add(isBegun ? said : said.replace(/^ /, ''));
  }

  end(): Node[] {
    this.#endParagraph();
    while (this.#containers.length > 1) this.#leave();
    return this.#top.content;
  }

  get #top(): Container {
    return this.#containers.at(-1) ?? { type: 'doc', content: [] };
  }

  #add(text: string): void {
    if (this.#skipping > 0 || text === '') return;
    const marks = this.#open.at(-1)?.marks ?? noMarks;
    const nodes = this.#note ?? this.#inline;
    const last = nodes.at(-1);
    // Texts come in pieces, such as those on both sides of an element that leaves nothing.
    if (last?.type === 'text' && this.#last.key === marks.key)
      nodes[nodes.length - 1] = { ...last, text: String(last.text) + text };
    else nodes.push({ type: 'text', text, ...(marks.all.length > 0 && { marks: marks.all }) });
    this.#last = marks;
    this.#isBlank = text.endsWith(' ') || text.endsWith('\n');
  }

  #endParagraph(): void {
    if (this.#note) return;
    const content = this.#inline;
    this.#inline = [];
    if (content.length === 0) return;
    this.#put({ type: 'paragraph', content });
  }

  /** A list holds items only. */
  #put(node: Node): void {
    if (lists.ul === this.#top.type || lists.ol === this.#top.type)
      this.#top.content.push({ type: 'list_item', content: [node] });
    else this.#top.content.push(node);
  }

  #enter(name: string, attributes: Readonly<Record<string, string>>): boolean {
    if (this.#skipping > 0 || this.#note) return false;
    const list = lists[name];
    if (list !== undefined || name === 'blockquote') {
      // What is nested deeper than a text may be stands in what it is in.
      if (this.#depth >= limits.depth) return false;
      this.#depth += 1;
      const start = Number(attributes.start ?? 1);
      const order = Number.isInteger(start) && start >= 0 && start <= 10_000 ? start : 1;
      this.#containers.push({
        type: list ?? 'blockquote',
        content: [],
        ...(name === 'ol' && { attrs: { order } }),
      });
      return true;
    }
    if (name !== 'li' || !(this.#top.type === lists.ul || this.#top.type === lists.ol)) return false;
    this.#containers.push({ type: 'list_item', content: [] });
    return true;
  }

  #leave(): void {
    const left = this.#containers.pop();
    if (!left) return;
    if (left.type !== 'list_item') this.#depth -= 1;
    if (left.content.length === 0) return;
    if (left.type === 'list_item') this.#top.content.push({ ...left });
    else this.#put({ ...left });
  }

  /** The marks of an element are laid over those of the elements it is in, one of each type. */
  #marksWithin(name: string, attributes: Readonly<Record<string, string>>): Marks {
    const outer = this.#open.at(-1)?.marks ?? noMarks;
    const own = this.#marksOf(name, attributes);
    if (own.length === 0) return outer;
    const byType = new Map([...outer.all, ...own].map((mark) => [mark.type, mark]));
    const all = [...byType.values()];
    return { all, key: JSON.stringify(all) };
  }

  #marksOf(name: string, attributes: Readonly<Record<string, string>>): Node[] {
    const { style = '' } = attributes;
    const marks: Node[] = [];
    const named = marksOf[name];
    const weight = /font-weight:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase();
    const isStrong = weight === undefined ? named === 'strong' || heading.test(name) : isBold(weight);
    const slant = /font-style:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase();
    const isEm = slant === undefined ? named === 'em' : slant === 'italic' || slant === 'oblique';
    if (isStrong) marks.push({ type: 'strong' });
    if (isEm) marks.push({ type: 'em' });
    const lang = readTag(attributes.lang ?? attributes['xml:lang']);
    // The language of a whole page is not a mark of its words.
    if (lang !== undefined && !wholes.includes(name))
      marks.push({ type: 'lang', attrs: { lang, dir: isRightToLeft(lang) ? 'rtl' : 'ltr' } });
    const target = name === 'a' ? readHref(attributes.href, this.place) : undefined;
    if (target) marks.push({ type: 'link', attrs: target });
    return marks;
  }
}

const isBold = (weight: string): boolean => weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
