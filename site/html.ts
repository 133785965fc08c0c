/** Markup that is known to be safe. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = string | number | Html | undefined | null | false | readonly Part[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
// HTML has no form for these: browsers and validators complain of them.
const impossible = /(?![\t\n\f\r])\p{Cc}|[\uFDD0-\uFDEF\p{Surrogate}]/gu;
const escaped = (text: string): string =>
  text.replaceAll(impossible, '').replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);

function textOf(part: Part): string {
  if (part === undefined || part === null || part === false) return '';
  if (part instanceof Html) return part.text;
  return typeof part === 'object' ? part.map(textOf).join('') : escaped(String(part));
}

const squeezed = new WeakMap<TemplateStringsArray, readonly string[]>();

/** The texts of a template without the indentation of the code, which would be a third of a page. */
function squeeze(texts: TemplateStringsArray): readonly string[] {
  const known =
    squeezed.get(texts) ??
    texts.map((text) => text.replaceAll(/\s*\n\s*/g, '\n').replaceAll(/\n(?=\/?>)/g, ''));
  squeezed.set(texts, known);
  return known;
}

/**
 * Markup from a template. Every value is escaped, unless it is markup itself; so attributes are written in
 * quotes.
 */
export const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(
    squeeze(texts)
      .map((text, index) => text + textOf(parts[index]))
      .join(''),
  );
