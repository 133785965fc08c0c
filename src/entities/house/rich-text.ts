/** A mark of a text: strong, emphasis, a link to an address or to an item, or another language. */
export type Mark =
  | { readonly type: 'link'; readonly attrs: { readonly href: string } | { readonly item: string } }
  | { readonly type: 'lang'; readonly attrs: { readonly lang: string; readonly dir: 'ltr' | 'rtl' } }
  | { readonly type: 'strong' | 'em' };

/** A text with its marks; a line break is a line feed in it. */
export interface TextNode {
  readonly type: 'text';
  readonly text: string;
  readonly marks?: readonly Mark[];
}

/** A note, in the place to which it belongs. */
export interface NoteNode {
  readonly type: 'note';
  readonly content: readonly TextNode[];
}
export type InlineNode = TextNode | NoteNode;

interface ParagraphNode {
  readonly type: 'paragraph';
  readonly content: readonly InlineNode[];
}
export interface ItemNode {
  readonly type: 'list_item';
  readonly content: readonly BlockNode[];
}
/** A paragraph, a list or a quotation. */
export type BlockNode =
  | ParagraphNode
  | { readonly type: 'blockquote'; readonly content: readonly BlockNode[] }
  | { readonly type: 'bullet_list'; readonly content: readonly ItemNode[] }
  | {
      readonly type: 'ordered_list';
      readonly attrs: { readonly order: number };
      readonly content: readonly ItemNode[];
    };

/** A text with its form, checked: a document as ProseMirror writes it. */
export interface RichText {
  readonly v: 1;
  readonly doc: { readonly type: 'doc'; readonly content: readonly BlockNode[] };
}

/** A text of a field that takes rich text: without lists, quotations, marks and notes it is a plain one. */
export type RichValue = string | RichText;

export const isRich = (value: unknown): value is RichText => typeof value === 'object' && value !== null;

/**
 * The words of a text without its form. List items begin with a dash or their number, and notes stand at the end. In
 * the database `ext.rich_plain` does the same.
 */
export function plainText(value: RichValue): string {
  if (!isRich(value)) return value;
  const notes: string[] = [];
  const body = value.doc.content.map((node) => blockText(node, notes));
  return [...body, ...notes.map((note, index) => `[${index + 1}] ${note}`)].join('\n\n');
}

function blockText(node: BlockNode, notes: string[]): string {
  if (node.type === 'paragraph') return inlineText(node.content, notes);
  if (node.type === 'blockquote') return node.content.map((one) => blockText(one, notes)).join('\n\n');
  return node.content
    .map((item, index) => {
      const sign = node.type === 'ordered_list' ? `${node.attrs.order + index}. ` : '- ';
      const lines = item.content.map((one) => blockText(one, notes)).join('\n');
      return sign + lines.replaceAll('\n', '\n  ');
    })
    .join('\n');
}

const inlineText = (content: readonly InlineNode[], notes: string[]): string =>
  content
    .map((node) => {
      if (node.type === 'text') return node.text;
      notes.push(node.content.map(({ text }) => text).join(''));
      return `[${notes.length}]`;
    })
    .join('');

const isPlain = (node: BlockNode): boolean =>
  node.type === 'paragraph' && node.content.every((one) => one.type === 'text' && one.marks === undefined);

/** Returns the text as it is stored: without any form it is a string. */
export const simplest = (value: RichText): RichValue =>
  value.doc.content.every(isPlain) ? plainText(value) : value;

const sameMarks = (one: TextNode, other: TextNode): boolean =>
  JSON.stringify(one.marks ?? []) === JSON.stringify(other.marks ?? []);

/** Returns these nodes with neighbours that have the same marks as one text. */
export function joinTexts<T extends InlineNode>(nodes: readonly T[]): T[] {
  const found: T[] = [];
  for (const node of nodes) {
    const last = found.at(-1);
    if (last?.type === 'text' && node.type === 'text' && sameMarks(last, node))
      found[found.length - 1] = { ...last, text: (last.text + node.text).normalize('NFC') };
    else found.push(node);
  }
  return found;
}

/** The document with its texts changed, in the order in which they stand; those that are alike now are joined. */
function mapTexts(value: RichText, change: (node: TextNode) => TextNode): RichText {
  const inline = (node: InlineNode): InlineNode =>
    node.type === 'text' ? change(node) : { ...node, content: joinTexts(node.content.map(change)) };
  const block = (node: BlockNode): BlockNode => {
    if (node.type === 'paragraph') return { ...node, content: joinTexts(node.content.map(inline)) };
    if (node.type === 'blockquote') return { ...node, content: node.content.map(block) };
    return {
      ...node,
      content: node.content.map((item) => ({ ...item, content: item.content.map(block) })),
    };
  };
  return { v: 1, doc: { type: 'doc', content: value.doc.content.map(block) } };
}

const itemOfMark = (mark: Mark): string | undefined =>
  mark.type === 'link' && 'item' in mark.attrs ? mark.attrs.item : undefined;

/** Ids of the items that a text leads to, as the graph writes them. */
export function itemsLinkedBy(value: unknown): string[] {
  if (!isRich(value)) return [];
  const ids: string[] = [];
  mapTexts(value, (node) => {
    for (const mark of node.marks ?? []) ids.push(...[itemOfMark(mark) ?? []].flat());
    return node;
  });
  return [...new Set(ids)];
}

/**
 * Returns the text without links to items that are not to be known: their words stay, and nothing says where they
 * led, or that they led anywhere.
 */
export const withoutLinks = (value: RichValue, isKnown: (id: string) => boolean): RichValue =>
  isRich(value)
    ? simplest(
        mapTexts(value, ({ marks = [], ...node }) => {
          const left = marks.filter((mark) => {
            const id = itemOfMark(mark);
            return id === undefined || isKnown(id);
          });
          return left.length > 0 ? { ...node, marks: left } : node;
        }),
      )
    : value;

/**
 * Returns the text with its links to items leading to what `change` answers for each, in the order in which they
 * stand.
 */
export const withLinksTo = (value: RichText, change: (id: string) => string): RichText =>
  mapTexts(value, (node) =>
    node.marks
      ? {
          ...node,
          marks: node.marks.map((mark) => {
            const id = itemOfMark(mark);
            return id === undefined ? mark : { type: 'link', attrs: { item: change(id) } };
          }),
        }
      : node,
  );
