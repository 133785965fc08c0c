import type { EntitySchema } from '@mikro-orm/core';
import { moment, table, text, uuid } from './table.js';

/** Items that are kept under a name, with their parts: what new drafts are made from. */
const Template = table(
  'Template',
  'template',
  {
    id: { ...uuid, primary: true },
    name: text,
    kind: text,
    /** The item and its parts, the item first: `item`, `id` and `content` of each. */
    originals: { type: 'json', columnType: 'jsonb' },
    partCount: { type: 'integer' },
    savedAt: moment,
    savedBy: text,
  },
  { uniques: [{ properties: ['kind', 'name'], name: 'template_kind_name_unique' }] },
);

/** The table of templates. */
export const templateTables: readonly EntitySchema[] = [Template];
