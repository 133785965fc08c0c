type Child = Node | string;
type Properties = Readonly<Record<string, string | boolean | undefined>>;

function filledWith<Made extends Element>(
  made: Made,
  properties: Properties,
  children: readonly Child[],
): Made {
  for (const [key, value] of Object.entries(properties))
    if (value !== undefined && value !== false) made.setAttribute(key, value === true ? '' : value);
  made.append(...children);
  return made;
}

/**
 * Makes an element. Texts become text nodes and nothing is parsed as HTML; `undefined` and `false` leave an
 * attribute out.
 */
export const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Properties = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] => filledWith(document.createElement(name), properties, children);

/** Makes an element of an SVG, as `element` does one of HTML. */
export const picture = <Name extends keyof SVGElementTagNameMap>(
  name: Name,
  properties: Properties = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[Name] =>
  filledWith(document.createElementNS('http://www.w3.org/2000/svg', name), properties, children);
