import {
  isRich,
  type BlockNode,
  type InlineNode,
  type RichValue,
  type TextNode,
} from '../../entities/house/rich-text.js';

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\u00a0', '&nbsp;');

function textHtml({ text, marks = [] }: TextNode): string {
  return marks.reduceRight(
    (inner, mark) => {
      switch (mark.type) {
        case 'link':
          return `<a href="${escaped('item' in mark.attrs ? `item:${mark.attrs.item}` : mark.attrs.href)}">${inner}</a>`;
        case 'lang':
          return `<span lang="${mark.attrs.lang}">${inner}</span>`;
        default:
          return `<${mark.type}>${inner}</${mark.type}>`;
      }
    },
    escaped(text).replaceAll('\n', '<br>'),
  );
}

const inlineHtml = (node: InlineNode): string =>
  node.type === 'text' ? textHtml(node) : `<span role="note">${node.content.map(textHtml).join('')}</span>`;

function blockHtml(node: BlockNode): string {
  if (node.type === 'paragraph') return `<p>${node.content.map(inlineHtml).join('')}</p>`;
  if (node.type === 'blockquote') return `<blockquote>${node.content.map(blockHtml).join('')}</blockquote>`;
  const items = node.content.map((item) => `<li>${item.content.map(blockHtml).join('')}</li>`).join('');
  if (node.type === 'bullet_list') return `<ul>${items}</ul>`;
  return `<ol${node.attrs.order === 1 ? '' : ` start="${node.attrs.order}"`}>${items}</ol>`;
}

/** True for a cell of a sheet that holds HTML: it begins with an element that `toCell` writes. */
const isHtml = (cell: string): boolean => /^\s*<(?:p|ul|ol|blockquote)[\s>]/i.test(cell);

/** A text as people translate it in a sheet: plain, or as HTML where it has a form. */
export function toCell(value: RichValue): string {
  if (isRich(value)) return value.doc.content.map(blockHtml).join('\n');
  return isHtml(value) ? blockHtml({ type: 'paragraph', content: [{ type: 'text', text: value }] }) : value;
}

/** A cell that comes back, as a save takes it. */
export const fromCell = (cell: string): string | { readonly html: string } =>
  isHtml(cell) ? { html: cell } : cell;
