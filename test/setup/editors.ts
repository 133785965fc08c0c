import type { Right } from '../../src/operations/rights.js';

/** People at the desk whose reading is looked at: by name, what they may do. */
export const editors = {
  /** Freelance: texts in Spanish, of whatever is published. */
  translator: [{ capability: 'TRANSLATE', locale: 'es' }],
  /** Articles and the blocks in them. */
  writer: [
    { capability: 'DRAFT', kind: 'Article' },
    { capability: 'DRAFT', kind: 'Block' },
  ],
  finance: [{ capability: 'DRAFT' }, { capability: 'FINANCE' }],
  administrator: (
    ['DRAFT', 'TRANSLATE', 'REVIEW', 'PUBLISH', 'WITHDRAW', 'MEDIA', 'ADMINISTER'] as const
  ).map((capability) => ({
    capability,
  })),
} as const satisfies Readonly<Record<string, readonly Right[]>>;

export type Editor = keyof typeof editors;
