import { enumeration, type Member } from './enumeration.js';
import { Choice, Time } from './fields.js';

export const Provenance = enumeration(
  'Provenance',
  'Provenance of an item.',
  {
    PUBLISHED_SOURCE: 'Taken from a published source.',
    EDITORIAL: 'Written by the editors.',
    SAMPLE: 'Fictional, for evaluation only: it describes no real thing or person.',
  },
  {
    PUBLISHED_SOURCE: { fr: 'Source publiée', en: 'Published source', es: 'Fuente publicada' },
    EDITORIAL: { fr: 'Rédaction', en: 'Editorial', es: 'Redacción' },
    SAMPLE: { fr: 'Exemple fictif', en: 'Fictional sample', es: 'Ejemplo ficticio' },
  },
);
export type Provenance = Member<typeof Provenance>;

/** What every item of the graph has. */
export abstract class PublishedItem {
  /** Random; in the graph it is the opaque `id`. */
  id!: string;
  /** Number of the newest save; 1 after the first. */
  revision!: number;

  @Choice(Provenance, { sees: 'public', kept: true, doc: 'Provenance of the item; SAMPLE is fictional.' })
  provenance!: Provenance;

  @Time({ sees: 'staff', derived: 'is kept by save itself', doc: 'Time of the last save.' })
  savedAt!: Date;

  /**
   * Fills what follows from other fields and refuses what contradicts them; runs before every save, relations
   * loaded.
   */
  settle(): void {
    // Most items have nothing to derive.
  }
}
