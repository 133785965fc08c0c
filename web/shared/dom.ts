type Child = Node | string;
type Properties = Readonly<Record<string, string | boolean | undefined>>;

/**
 * Makes an element. Texts become text nodes and nothing is parsed as HTML; `undefined` and `false` leave an
 * attribute out.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Properties = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties))
    if (value !== undefined && value !== false) made.setAttribute(key, value === true ? '' : value);
  made.append(...children);
  return made;
}
