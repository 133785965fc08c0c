const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

// XML 1.0 has no form for these; a lone surrogate is none of its characters either.
const impossible = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A text for an element or a quoted attribute of XML; a character that XML cannot hold is left out. */
export const xmlText = (text: string): string =>
  text.replaceAll(impossible, '').replaceAll(/[&<>"]/g, (sign) => signs[sign] ?? sign);

/** XML that is written already, and stands in an element as it is. */
export class Xml {
  constructor(readonly text: string) {}
}

/**
 * An element of XML. Texts in it are escaped; an attribute without a value, and content that is undefined, are left
 * out.
 */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...content: readonly (Xml | string | undefined)[]
): Xml {
  const said = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value = '']) => ` ${key}="${xmlText(value)}"`);
  const inside = content.map((one) => (one instanceof Xml ? one.text : xmlText(one ?? ''))).join('');
  return new Xml(
    inside === '' ? `<${name}${said.join('')}/>` : `<${name}${said.join('')}>${inside}</${name}>`,
  );
}
