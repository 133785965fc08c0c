import { Flag } from './fields.js';
import { PublishedItem } from './published-item.js';

/** What every item has that is a part of another: a block of an article, a line of a statement. */
export abstract class PartItem extends PublishedItem {
  @Flag({
    sees: 'desk',
    derived: 'is changed by saving the item that it is a part of',
    label: { fr: 'Supprimé', en: 'Removed', es: 'Suprimido' },
    help: {
      fr: 'Disparaît quand sa suppression est publiée.',
      en: 'Disappears when its removal is published.',
      es: 'Desaparece cuando se publica su supresión.',
    },
    doc: 'True: it is removed from the item that it is a part of; it goes into the trash when this change is published.',
  })
  isRemoved!: boolean;
}
