import type { Chance } from '../setup/random-verbs.js';
import type { Known, Newsdesk, Who } from './editors.js';
import type { Attempt } from './mutations.js';
import { pick, randomText } from './variations.js';

/** Something that once did harm at the desk: random variations of it, and what each must come to. */
export interface Trigger {
  /** What is tried. */
  readonly what: string;
  /** How its variations differ. */
  readonly varies: string;
  readonly who: readonly Who[];
  /** Codes of refusals, and types that say that nothing was done. */
  readonly refused: readonly string[];
  /** Mutations of one request, where not many. */
  readonly atOnce?: number;
  readonly attempt: (chance: Chance, newsdesk: Newsdesk, who: Who) => Attempt;
}

export const themes = ['live', 'both', 'draft', 'agreed', 'top'] as const;
export const some = (chance: Chance): string => pick(chance, themes);
export const named = ({ items }: Newsdesk, slug: string): Known => items[slug] ?? { id: '', revision: 0 };
export const asRead = (one: Known) => ({ id: one.id, expectedRevision: one.revision });
export const locales = ['FR', 'EN', 'ES'] as const;
/** Languages, or none said, that a right for Spanish alone does not cover. */
export const notOnlySpanish = (chance: Chance): object =>
  pick(chance, [
    {},
    { locales: null },
    ...['FR', 'EN', 'FR EN', 'ES EN', 'FR ES', 'FR EN ES'].map((list) => ({ locales: list.split(' ') })),
  ]);
export const saving = (kind: string, { id, revision }: Known, input: object): Attempt => ({
  field: `save${kind}`,
  args: { id, expectedRevision: revision, input },
});
export const note = (chance: Chance): object => (chance(3) === 0 ? { note: randomText(chance, 200) } : {});
export const decisions = ['submit', 'approve', 'sendBack', 'publish'] as const;
export const decide = (chance: Chance, field: string, items: readonly object[]): Attempt => ({
  field,
  args: { items, ...(field === 'sendBack' ? { note: 'Again.' } : field === 'publish' ? {} : note(chance)) },
});
