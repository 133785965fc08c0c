import { literal, sql } from '../../base/sql.js';
import type { Computed } from '../house/metadata.js';

/** What an address that stays begins with, before the id; no file in the store has such a name. */
export const permanentPrefixes = { picture: 'media_asset_', document: 'attachment_' } as const;

/** The URL that stays when the file of an item is replaced. */
export const permanentUrl = (of: keyof typeof permanentPrefixes): Computed => ({
  name: 'permanentUrl',
  label: { fr: 'Adresse permanente', en: 'Permanent address', es: 'Dirección permanente' },
  doc: `URL that stays when the file of the ${of} is replaced: it leads to the file that is published now. For links in letters and on other websites; absolute where the operator has set the address of the server, else a path there.`,
  mine: ['file'],
  byId: true,
  arguments: [],
  sql: sql`origin || '/media/' || ${literal(permanentPrefixes[of])} || replace(id::text, '-', '')`,
});
