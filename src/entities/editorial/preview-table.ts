import type { EntitySchema } from '@mikro-orm/core';
import { moment, nullable, table, text, uuid } from './table.js';

/** Previews for those who have no account; of what opens them only the hash is kept. */
const Preview = table(
  'Preview',
  'preview',
  {
    id: { ...uuid, primary: true },
    hash: text,
    /** The items and languages, or the release. */
    previewed: { type: 'json', columnType: 'jsonb' },
    madeAt: moment,
    madeBy: { ...text, index: 'preview_made_by_index' },
    expiresAt: moment,
    endedAt: nullable(moment),
  },
  { uniques: [{ name: 'preview_hash_unique', properties: ['hash'] }] },
);

/** The table of previews. */
export const previewTables: readonly EntitySchema[] = [Preview];
