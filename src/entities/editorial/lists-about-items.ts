import type { Wording } from '../../base/wording.js';
import type { ItemMetadata } from '../house/metadata.js';
import { isRecord, type RecordFacts } from './record.js';
import { releaseEntry } from './release-entry-record.js';

/** A list of records that every item has at the desk. */
interface ListAboutItems {
  readonly name: string;
  readonly record: RecordFacts;
  readonly label: Wording;
  readonly doc: string;
  /** Column of the record with the uuid of the item. */
  readonly column: string;
}

const listsAboutItems: readonly ListAboutItems[] = [
  {
    name: 'heldBy',
    record: releaseEntry,
    label: { fr: 'Prévu dans', en: 'Planned in', es: 'Previsto en' },
    doc: 'Releases that are still to be carried out and hold this item, as far as the reader reads all items of these.',
    column: 'item_id',
  },
];

/** The lists of records that an item has at the desk; a record has none. */
export const listsAbout = (item: ItemMetadata): readonly ListAboutItems[] =>
  isRecord(item) ? [] : listsAboutItems;
