/** An element of XML: its name as it was written, its attributes, and what stands in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its text, where it has no elements. */
  readonly text: string;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const name = '[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?';
const impossible = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

function unescaped(text: string): string {
  if (/[<>]/.test(text) || /&(?!(?:amp|lt|gt|quot);)/.test(text)) throw new Error(`not escaped: ${text}`);
  return text.replaceAll(/&(\w+);/g, (_, entity: string) => entities[entity] ?? '');
}

function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  let rest = text;
  while (rest !== '') {
    const [all, key = '', value = ''] = new RegExp(`^\\s+(${name})="([^"]*)"`).exec(rest) ?? [];
    if (all === undefined) throw new Error(`no attribute: ${rest}`);
    if (Object.hasOwn(found, key)) throw new Error(`twice: ${key}`);
    found[key] = unescaped(value);
    rest = rest.slice(all.length);
  }
  return found;
}

/**
 * Reads the part of XML 1.0 that the server writes: a declaration, elements, quoted attributes, texts. Throws
 * for anything else, so also for what is not well-formed, and for a prefix that nothing declares.
 */
export function readXml(document: string): XmlElement {
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!document.startsWith(declaration)) throw new Error('no declaration');
  if (impossible.test(document)) throw new Error('a character that XML does not have');
  let rest = document.slice(declaration.length);
  const element = (prefixes: ReadonlySet<string>): XmlElement => {
    const [all, tag = '', inner = '', empty] =
      new RegExp(`^<(${name})((?:\\s+[^<>"]+"[^"<]*")*)\\s*(/?)>`).exec(rest) ?? [];
    if (all === undefined) throw new Error(`no element: ${rest.slice(0, 80)}`);
    rest = rest.slice(all.length);
    const attributes = attributesOf(inner);
    const known = new Set([
      ...prefixes,
      ...Object.keys(attributes).flatMap((key) => (key.startsWith('xmlns:') ? [key.slice(6)] : [])),
    ]);
    for (const prefix of [tag, ...Object.keys(attributes)].flatMap((one) => one.split(':').slice(0, -1)))
      if (prefix !== 'xmlns' && !known.has(prefix)) throw new Error(`nothing declares ${prefix}`);
    if (empty === '/') return { name: tag, attributes, children: [], text: '' };
    const children: XmlElement[] = [];
    let text = '';
    for (;;) {
      const [before = ''] = /^[^<]*/.exec(rest) ?? [];
      text += unescaped(before);
      rest = rest.slice(before.length);
      if (rest.startsWith('</')) break;
      children.push(element(known));
    }
    if (!rest.startsWith(`</${tag}>`)) throw new Error(`${tag} does not end: ${rest.slice(0, 40)}`);
    rest = rest.slice(tag.length + 3);
    if (children.length > 0 && text.trim() !== '') throw new Error(`a text among the elements of ${tag}`);
    return { name: tag, attributes, children, text: children.length > 0 ? '' : text };
  };
  const root = element(new Set(['xml']));
  if (rest.trim() !== '') throw new Error('something stands behind the root');
  return root;
}

/** The children of an element that have a name. */
export const named = ({ children }: XmlElement, wanted: string): readonly XmlElement[] =>
  children.filter((one) => one.name === wanted);
