import type { EntitySchema } from '@mikro-orm/core';
import { table, text, uuid } from './table.js';

/**
 * Sentences of what the public reads, language by language, by which earlier translations are found. Derived from
 * what is published, and never shown where that says something else by now.
 */
const RememberedSentence = table('RememberedSentence', 'remembered_sentence', {
  itemId: { ...uuid, primary: true },
  field: { ...text, primary: true },
  /** Its text in a list, or in a part of one; empty where the field is one text. */
  part: { ...text, primary: true },
  locale: { ...text, primary: true },
  place: { type: 'integer', primary: true },
  /** How many sentences the text has: two languages with as many say the same in the same order. */
  count: { type: 'integer' },
  sentence: text,
});

/** The publication whose sentences are remembered of an item. */
const RememberedItem = table('RememberedItem', 'remembered_item', {
  itemId: { ...uuid, primary: true },
  xid: { type: 'string', columnType: 'xid8' },
});

/** The tables of earlier translations. */
export const memoryTables: readonly EntitySchema[] = [RememberedSentence, RememberedItem];
