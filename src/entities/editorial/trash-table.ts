import type { EntitySchema } from '@mikro-orm/core';
import { moment, nullable, table, text, uuid } from './table.js';

/** Items that somebody has put into the trash: their rows as they stood, so that they can be put back. */
const Trash = table('Trash', 'trash', {
  itemId: { ...uuid, primary: true },
  item: text,
  /** The item with which it went: it comes back with that. */
  wholeId: { ...uuid, index: 'trash_whole_id_index' },
  whole: text,
  title: nullable(text),
  wasPublished: { type: 'boolean' },
  rows: { type: 'json', columnType: 'jsonb' },
  deletedAt: moment,
  deletedBy: text,
  keptUntil: { ...moment, index: 'trash_kept_until_index' },
});

/** The table of the trash. */
export const trashTables: readonly EntitySchema[] = [Trash];
