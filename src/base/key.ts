import { createHash, randomBytes } from 'node:crypto';

/** A new key of the API: 256 random bits behind a word by which scanners of leaked secrets can know it. */
export const newKey = (): string => `reseau_${randomBytes(32).toString('base64url')}`;

/** What is kept of a key. Keys are long and random, so a plain hash tells nothing of them. */
export const hashOfKey = (key: string): string => createHash('sha256').update(key).digest('hex');
