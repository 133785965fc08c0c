import fc from 'fast-check';

const word = fc
  .stringMatching(/^[a-zA-Zéèñ<>&"'/[\]0-9.-]{1,12}$/)
  .chain((text) => fc.constantFrom(text, ` ${text}`, `${text} `, `${text}\n`, `${text}\u00a0:`));
const strange = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
  .filter((text) => text.isWellFormed());

export const itemId = 'theme_0123456789abcdef0123456789abcdef';
const mark = fc.oneof(
  fc.constant({ type: 'strong' }),
  fc.constant({ type: 'em' }),
  fc.constantFrom('ar', 'fr', 'zh-Hans', 'fa').map((lang) => ({ type: 'lang', attrs: { lang } })),
  fc
    .constantFrom(
      { href: 'https://www.omct.org/fr?a=1&b=<' },
      { href: 'https://www.omct.org/fr?a=1&b=2' },
      { href: 'mailto:help@example.org' },
      { href: 'tel:+41228094939' },
      { item: itemId },
    )
    .filter(({ href }: { href?: string; item?: string }) => href?.includes('<') !== true)
    .map((attrs) => ({ type: 'link', attrs })),
);
const marks = fc.uniqueArray(mark, { maxLength: 3, selector: ({ type }) => type });
const text = fc.record({ type: fc.constant('text'), text: word, marks });
const inline = fc.oneof(
  { weight: 6, arbitrary: text },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('note'),
      content: fc.array(text, { minLength: 1, maxLength: 2 }),
    }),
  },
);
const paragraph = fc.record({
  type: fc.constant('paragraph'),
  content: fc.array(inline, { maxLength: 4 }),
});

const block: fc.Arbitrary<object> = fc.letrec<{ block: object; item: object }>((tie) => ({
  item: fc.record({
    type: fc.constant('list_item'),
    content: fc.array(tie('block'), { maxLength: 2 }),
  }),
  block: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    paragraph,
    fc.record({ type: fc.constant('blockquote'), content: fc.array(tie('block'), { maxLength: 2 }) }),
    fc.record({ type: fc.constant('bullet_list'), content: fc.array(tie('item'), { maxLength: 3 }) }),
    fc.record({
      type: fc.constant('ordered_list'),
      attrs: fc.record({ order: fc.integer({ min: 0, max: 20 }) }),
      content: fc.array(tie('item'), { maxLength: 3 }),
    }),
  ),
})).block;

/** Documents as an editor sends them. */
export const documents = fc
  .array(block, { maxLength: 4 })
  .map((content) => ({ doc: { type: 'doc', content } }));
/** Plain texts, also such as look like HTML. */
export const plainTexts = fc
  .array(fc.oneof(word, strange, fc.constantFrom('\n\n', '<p>', '</p>', '\n \n', '- a')), { maxLength: 6 })
  .map((parts) => parts.join(''));

/** A document of lists within one another. */
export const nested = (depth: number): object => {
  let inner: object = { type: 'paragraph', content: [{ type: 'text', text: 'deep' }] };
  for (let level = 0; level < depth; level += 1)
    inner = { type: 'bullet_list', content: [{ type: 'list_item', content: [inner] }] };
  return { doc: { type: 'doc', content: [inner] } };
};
