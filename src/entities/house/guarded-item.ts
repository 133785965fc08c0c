import { enumeration, type Member } from './enumeration.js';
import { Choice } from './fields.js';
import { PublishedItem } from './published-item.js';

export const Exposure = enumeration(
  'Exposure',
  'Exposure: the part of an item that is visible outside.',
  {
    PUBLIC: 'All of its public fields.',
    GENERALISED: 'Region, kind, themes and membership only, under another id.',
    WITHHELD: 'No field: it is in no list, count or sum below staff.',
  },
  {
    PUBLIC: { fr: 'Publique', en: 'Public', es: 'Pública' },
    GENERALISED: { fr: 'Généralisée', en: 'Generalised', es: 'Generalizada' },
    WITHHELD: { fr: 'Retenue', en: 'Withheld', es: 'Reservada' },
  },
);
export type Exposure = Member<typeof Exposure>;

/**
 * An item whose publication can endanger someone: a field not `kept` vanishes from the public and partner
 * windows while it is GENERALISED.
 */
export abstract class GuardedItem extends PublishedItem {
  @Choice(Exposure, {
    sees: 'staff',
    doc: 'Exposure: the part of the item that is visible outside; changed by the mutation for exposure only.',
  })
  exposure!: Exposure;
}
