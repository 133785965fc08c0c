/** Limits of rich text, beside the greatest length of its field. */
export const limits = {
  /** Nodes and marks of one text. */
  nodes: 20_000,
  /** Lists and quotations within one another. */
  depth: 5,
  /** Characters of an address. */
  address: 2_000,
  /** Elements of HTML within one another. */
  elements: 250,
  /** Characters of HTML. */
  html: 500_000,
} as const;
