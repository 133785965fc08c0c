import { ReseauError } from '../base/errors.js';
import { tableOf } from '../entities/house/columns.js';
import type { ItemFacts } from '../entities/house/facts.js';

const pattern = /^([a-z_]+)_([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/;

/** The prefix of the ids of an item; behind it stands the uuid in 32 hexadecimal digits. */
export const idPrefix = (item: ItemFacts): string => `${tableOf(item)}_`;

/** The id of an item in the graph. */
export const writeId = (item: ItemFacts, uuid: string): string => idPrefix(item) + uuid.replaceAll('-', '');

/** The item and the uuid of an id. Throws ID_INVALID for anything that is no id of these items. */
export function readId(id: unknown, items: readonly ItemFacts[]): { item: ItemFacts; uuid: string } {
  const [, table, ...digits] = pattern.exec(String(id)) ?? [];
  const item = items.find((one) => tableOf(one) === table);
  if (!item) throw new ReseauError('ID_INVALID', 'This is no id of this graph.');
  return { item, uuid: digits.join('-') };
}
