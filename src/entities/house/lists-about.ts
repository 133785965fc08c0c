import type { Wording } from '../../base/wording.js';
import type { ItemMetadata } from './metadata.js';

/** A list of records that every item has at the desk. */
interface ListAboutItems {
  readonly name: string;
  readonly record: ItemMetadata;
  readonly label: Wording;
  readonly doc: string;
  /** Column of the record with the uuid of the item. */
  readonly column: string;
}

const lists: ListAboutItems[] = [];

/** Gives every item a list of records at the desk. */
export const registerListAboutItems = (list: ListAboutItems): void => void lists.push(list);

/** The lists of records that an item has at the desk; a record has none. */
export const listsAbout = (item: ItemMetadata): readonly ListAboutItems[] => ('sql' in item ? [] : lists);
