import { sql } from '../../base/sql.js';
import { enumeration, type Member } from '../house/enumeration.js';
import { record } from './record.js';

export const ViewSharing = enumeration('ViewSharing', 'People who see a saved view beside its owner.', {
  NOBODY: 'Nobody else.',
  DESK: 'Everybody at the desk.',
  EDITOR: 'People with all capabilities of the role EDITOR, whatever these are limited to.',
  TRANSLATOR: 'The same of the role TRANSLATOR.',
  PUBLISHER: 'The same of the role PUBLISHER.',
  FINANCE: 'The same of the role FINANCE.',
  ADMINISTRATOR: 'The same of the role ADMINISTRATOR.',
});
export type ViewSharing = Member<typeof ViewSharing>;

export const ViewLayout = enumeration('ViewLayout', 'Layout of a list.', {
  TABLE: 'Rows with columns.',
  CARDS: 'Cards.',
  GALLERY: 'Pictures.',
  CALENDAR: 'Months.',
});
export type ViewLayout = Member<typeof ViewLayout>;

/** What ids of saved views are made of. They belong to people and stand in no window, so that no list holds them. */
export const savedView = record({
  name: 'SavedView',
  doc: 'List as a person likes to see it.',
  natural: ['id'],
  order: [],
  readBy: 'ADMINISTER',
  fields: [],
  sql: sql``,
});
