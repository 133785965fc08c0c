import { decodeHTML, decodeHTMLAttribute } from 'entities';

/** Parts of HTML in their order: elements that open and close in pairs, and the texts between them. */
export interface HtmlListener {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(text: string): void;
}

const isVoid =
  /^(?:area|base|basefont|bgsound|br|col|embed|frame|hr|img|image|input|keygen|link|meta|param|source|track|wbr)$/;
// Their content is text whatever it looks like, up to their own end.
const isRaw = /^(?:script|style|xmp|iframe|noembed|noframes|noscript|textarea|title|plaintext)$/;
// An element that opens ends one that has no end of its own.
const ends: Readonly<Record<string, readonly string[]>> = {
  li: ['li'],
  dt: ['dt', 'dd'],
  dd: ['dt', 'dd'],
  tr: ['tr'],
  td: ['td', 'th'],
  th: ['td', 'th'],
  option: ['option'],
};
const endsParagraph =
  /^(?:p|div|section|article|header|footer|main|aside|nav|address|figure|ul|ol|dl|blockquote|table|h[1-6]|pre|hr|form)$/;
// Nothing outside of these is ended from inside.
const isScope = /^(?:ul|ol|dl|table|blockquote|div|section|article|body)$/;
const tagStart = /<[a-z!?/]/gi;
const attribute = /[\s/]*([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/y;

/**
 * Reads HTML as browsers do, as far as a text with a form needs it. What it makes of broken HTML matters to nobody's
 * safety: the document is built of what is known, and written with every word escaped. It takes time in proportion to
 * its length: what has no end takes all that follows.
 */
export function readHtml(html: string, listener: HtmlListener): void {
  const open: string[] = [];
  const closeTo = (depth: number): void => {
    while (open.length > depth) listener.close(open.pop() ?? '');
  };
  const start = (name: string, attributes: Readonly<Record<string, string>>): void => {
    closeTo(impliedEnd(open, name));
    listener.open(name, attributes);
    if (isVoid.test(name)) listener.close(name);
    else open.push(name);
  };
  for (let place = 0; place >= 0 && place < html.length;) {
    const tag = nextTag(html, place);
    const text = html.slice(place, tag < 0 ? undefined : tag);
    if (text !== '') listener.text(decodeHTML(text));
    if (tag < 0) break;
    const [, slash = '', written = ''] = /^<(\/?)([a-z][^\s/>]*)/i.exec(html.slice(tag, tag + 80)) ?? [];
    const name = written.toLowerCase();
    if (name === '') {
      place = html.startsWith('<!--', tag) ? after(html, '-->', tag + 2) : after(html, '>', tag);
    } else if (slash !== '') {
      const depth = open.lastIndexOf(name);
      if (depth >= 0) closeTo(depth);
      place = after(html, '>', tag);
    } else {
      const { attributes, end } = attributesOf(html, tag + 1 + written.length);
      if (end < 0) break;
      start(name, attributes);
      place = end;
      if (!isRaw.test(name)) continue;
      const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
      close.lastIndex = end;
      const found = close.exec(html);
      listener.text(html.slice(end, found?.index));
      place = found ? found.index : -1;
    }
  }
  closeTo(0);
}

/** The place behind a text; -1: it does not come. */
function after(html: string, end: string, from: number): number {
  const place = html.indexOf(end, from);
  return place < 0 ? -1 : place + end.length;
}

/** The place of the next tag, comment or declaration; a sign that begins none of them is text. */
function nextTag(html: string, from: number): number {
  tagStart.lastIndex = from;
  return tagStart.exec(html)?.index ?? -1;
}

/** How many of the open elements stay open when another opens. */
function impliedEnd(open: readonly string[], name: string): number {
  const ended = [...(ends[name] ?? []), ...(endsParagraph.test(name) ? ['p'] : [])];
  if (ended.length === 0) return open.length;
  for (let depth = open.length - 1; depth >= 0; depth -= 1) {
    const one = open[depth] ?? '';
    if (ended.includes(one)) return depth;
    if (isScope.test(one)) break;
  }
  return open.length;
}

/** The attributes of a tag, the first of each name, and the place behind it; -1: the tag has no end. */
function attributesOf(
  html: string,
  from: number,
): { readonly attributes: Readonly<Record<string, string>>; readonly end: number } {
  const attributes: Record<string, string> = Object.create(null) as Record<string, string>;
  let place = from;
  for (;;) {
    attribute.lastIndex = place;
    const found = attribute.exec(html);
    if (!found) break;
    const [whole, name = '', double, single, bare] = found;
    attributes[name.toLowerCase()] ??= decodeHTMLAttribute(double ?? single ?? bare ?? '');
    place += whole.length;
  }
  return { attributes, end: after(html, '>', place) };
}
