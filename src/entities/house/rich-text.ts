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

/** The texts of a document, each with what it stands in. */
function mapTexts(value: RichText, change: (node: TextNode) => TextNode): RichText {
  const inline = (node: InlineNode): InlineNode =>
    node.type === 'text' ? change(node) : { ...node, content: node.content.map(change) };
  const block = (node: BlockNode): BlockNode => {
    if (node.type === 'paragraph') return { ...node, content: node.content.map(inline) };
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

/** The text without links to items that are not to be known: their words stay, and nothing says where they led. */
export const withoutLinks = (value: RichValue, isKnown: (id: string) => boolean): RichValue =>
  isRich(value)
    ? mapTexts(value, ({ marks = [], ...node }) => {
        const left = marks.filter((mark) => {
          const id = itemOfMark(mark);
          return id === undefined || isKnown(id);
        });
        return left.length > 0 ? { ...node, marks: left } : node;
      })
    : value;
