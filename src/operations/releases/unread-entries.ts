import { itemNamed } from '../../entities/house/metadata.js';
import { ReseauError } from '../../base/errors.js';
import { readingsOf, readableIds, type ReadExtent } from '../reading.js';
import type { Work } from '../transaction.js';
import type { ReleaseEntry } from './release.js';

/** How many items a message names. */
const maxNamed = 20;

/**
 * Refuses a release with entries that the caller does not read: a caller cannot decide on them, nor learn
 * their findings. To take an item down they read it as everybody does; to publish it, its draft; or, where
 * only some languages are published, these; `all`: all of it even then. The message says how many these are,
 * and names the others. Throws ITEM_NOT_FOUND.
 */
export async function requireReadEntries(
  work: Work,
  entries: readonly ReleaseEntry[],
  { all = false } = {},
): Promise<void> {
  if (!work.reads) return;
  const read = new Set<ReleaseEntry>();
  for (const [kind, some] of Map.groupBy(entries, ({ item }) => item)) {
    const item = itemNamed(kind);
    const ids = some.map(({ id }) => id);
    const [readings, there] = [await readingsOf(work, item, ids), await readableIds(work, item, ids)];
    for (const entry of some)
      if (
        entry.act === 'UNPUBLISH' ? there.has(entry.id) : readsToPublish(readings.get(entry.id), entry, all)
      )
        read.add(entry);
  }
  const unread = entries.length - read.size;
  if (unread === 0) return;
  const named = [...read].slice(0, maxNamed).map(({ item, id }) => `${item} ${id}`);
  const more = read.size - named.length;
  throw new ReseauError(
    'ITEM_NOT_FOUND',
    `The release holds ${unread} ${unread === 1 ? 'item' : 'items'} that you do not read${read.size === 0 ? '' : `, beside ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`}. Somebody who reads all of it must decide on it, or saves it without them.`,
    { extensions: { item: 'Release' } },
  );
}

function readsToPublish(
  reading: ReadExtent | undefined,
  { locales, withShared }: ReleaseEntry,
  all: boolean,
): boolean {
  if (!reading) return false;
  if (reading.whole || all) return reading.whole;
  return !withShared && locales?.every((locale) => reading.locales.includes(locale)) === true;
}
