import { snake } from '../../src/entities/house/columns.js';
import type { FieldMetadata } from '../../src/entities/house/metadata.js';
import type { Locale } from '../../src/base/locale.js';
import type { Row } from './memory.js';
import { valueOf } from './oracle-list.js';

type Node = Readonly<Record<string, unknown>> & { readonly type: string };
interface RichValue {
  readonly v: 1;
  readonly doc: Node;
}

const text = (said: string, ...marks: object[]) => ({
  text: said,
  type: 'text',
  ...(marks.length > 0 && { marks }),
});
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
const item = (...content: object[]) => ({ type: 'list_item', content });

/** Documents as windows hold them. */
export const madeUpDocuments: readonly object[] = [
  [paragraph(text('One & <two>', { type: 'strong' }), text('\nline'))],
  [
    paragraph(
      text(
        '"quoted" \'words\'',
        { type: 'link', attrs: { href: 'https://www.omct.org/?a=1&b=2' } },
        { type: 'em' },
      ),
      { type: 'note', content: [text('first note', { type: 'lang', attrs: { dir: 'rtl', lang: 'ar' } })] },
    ),
    { type: 'blockquote', content: [paragraph(text('Q'), { type: 'note', content: [text('second')] })] },
  ],
  [
    { type: 'bullet_list', content: [item(paragraph(text('a'))), item(paragraph(text('b')))] },
    { type: 'ordered_list', attrs: { order: 1 }, content: [item(paragraph(text('c')))] },
    {
      type: 'ordered_list',
      attrs: { order: 4 },
      content: [
        item(
          paragraph(
            text('d', { type: 'link', attrs: { href: '/en/themes/a', item: `theme_${'0'.repeat(32)}` } }),
          ),
        ),
        item(paragraph(text('e', { type: 'link', attrs: { item: `theme_${'1'.repeat(32)}` } }))),
      ],
    },
  ],
].map((content) => ({ v: 1, doc: { type: 'doc', content } }));

/** What the graph answers of a rich text: its document, or that of its words. */
export function richOf(row: Row, field: FieldMetadata, locale: Locale): unknown {
  const plain = valueOf(row, field, locale);
  if (typeof plain !== 'string') return null;
  const served = field.long ? String(row.columns[`served_${locale}`]) : locale;
  const kept = row.columns[`${snake(field.name)}_document_${served}`] as RichValue | null | undefined;
  const json = kept ?? documentOf(plain);
  const prefix = `${snake(field.name).replaceAll('_', '-')}-${String(row.columns.id).slice(0, 8)}`;
  return { text: plain, json, html: htmlOf(json, prefix) };
}

const documentOf = (plain: string): RichValue => ({
  v: 1,
  doc: {
    type: 'doc',
    content: plain
      .split(/\n[ \t]*(?:\n[ \t]*)+/)
      .map((part) => part.replaceAll(/^[ \t\n\r]+|[ \t\n\r]+$/g, ''))
      .filter((part) => part !== '')
      .map((part) => paragraph(text(part))),
  },
});

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (said: unknown): string => String(said).replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? '');

function htmlOf({ doc }: RichValue, prefix: string): string {
  const notes: string[] = [];
  const inside = (node: Node): string => (node.content as Node[]).map(tag).join('');
  const tag = (node: Node): string => {
    switch (node.type) {
      case 'text':
        return marked(node);
      case 'note': {
        notes.push(inside(node));
        const n = notes.length;
        return `<sup><a id="${prefix}-ref-${n}" href="#${prefix}-note-${n}" role="doc-noteref">${n}</a></sup>`;
      }
      case 'paragraph':
        return `<p>${inside(node)}</p>`;
      case 'bullet_list':
        return `<ul>${inside(node)}</ul>`;
      case 'ordered_list': {
        const { order } = node.attrs as { order: number };
        return `<ol${order === 1 ? '' : ` start="${order}"`}>${inside(node)}</ol>`;
      }
      case 'list_item':
        return `<li>${inside(node)}</li>`;
      case 'blockquote':
        return `<blockquote>${inside(node)}</blockquote>`;
      default:
        return inside(node);
    }
  };
  const body = tag(doc);
  if (notes.length === 0) return body;
  const list = notes.map(
    (note, index) =>
      `<li id="${prefix}-note-${index + 1}">${note} <a href="#${prefix}-ref-${index + 1}" role="doc-backlink">${index + 1}</a></li>`,
  );
  return `${body}<section role="doc-endnotes"><ol>${list.join('')}</ol></section>`;
}

function marked(node: Node): string {
  let html = escaped(node.text).replaceAll('\n', '<br>');
  for (const { type, attrs = {} } of (
    (node.marks ?? []) as { type: string; attrs?: Record<string, string> }[]
  )
    .slice()
    .reverse()) {
    const { href } = attrs;
    if (type === 'strong' || type === 'em') html = `<${type}>${html}</${type}>`;
    else if (type === 'lang')
      html = `<span lang="${escaped(attrs.lang)}" dir="${String(attrs.dir)}">${html}</span>`;
    else if (href !== undefined)
      html = `<a href="${escaped(href)}"${href.startsWith('http') ? ' rel="noopener noreferrer"' : ''}>${html}</a>`;
  }
  return html;
}
