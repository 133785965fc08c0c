import { ReseauError } from '../../base/errors.js';
import { ApiKey } from '../../entities/editorial/desk-tables.js';
import type { Desk } from '../desk.js';

/** Ends a key. Throws ITEM_NOT_FOUND when there is none in force with this id. */
export async function revokeKey(desk: Desk, id: string): Promise<void> {
  const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
  const changed = uuid ? await desk.orm.em.fork().nativeUpdate(ApiKey, { id, revokedAt: null }, { revokedAt: new Date() }) : 0;
  if (changed === 0) throw new ReseauError('ITEM_NOT_FOUND', 'There is no key in force with this id; see: npm run reseau -- key list');
}
