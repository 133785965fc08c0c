import { enumeration, type Member } from './enumeration.js';
import { Choice } from './fields.js';
import { PublishedItem } from './published-item.js';

export const Exposure = enumeration('Exposure', 'How much of an item may be known outside.', {
  PUBLIC: 'All of its public fields.',
  GENERALISED: 'Region, kind, themes and membership only, under another id.',
  WITHHELD: 'Nothing: it is in no list, count or sum below staff.',
});
export type Exposure = Member<typeof Exposure>;

/** An item whose publication can endanger someone: a field not `kept` vanishes from the public and partner windows while it is GENERALISED. */
export abstract class GuardedItem extends PublishedItem {
  @Choice(Exposure, { sees: 'staff', doc: 'How much of the item may be known outside; changed by its own verb only.' })
  exposure!: Exposure;
}
