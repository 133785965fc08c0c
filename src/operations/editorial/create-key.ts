import { randomUUID } from 'node:crypto';
import { hashOfKey, newKey } from '../../base/key.js';
import { ApiKey } from '../../entities/editorial/desk-tables.js';
import type { Desk } from '../desk.js';

/** Audiences a key can be made for; the desk is for people who sign in. */
export const keyAudiences = ['partner', 'staff'] as const;

/** Makes a key of the API. Only its hash is kept, so what this returns cannot be found again. */
export async function createKey(
  desk: Desk,
  { audience, name }: { audience: (typeof keyAudiences)[number]; name: string },
): Promise<string> {
  const key = newKey();
  const em = desk.orm.em.fork();
  em.create(ApiKey, { id: randomUUID(), hash: hashOfKey(key), name: name.slice(0, 200), audience, createdAt: new Date(), revokedAt: null });
  await em.flush();
  return key;
}
