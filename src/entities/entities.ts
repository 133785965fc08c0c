import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { allItems, type ItemMetadata } from './house/metadata.js';

/** The domains, each knowing only those before it. */
const domains = [
  'shared',
  'programmes',
  'network',
  'services',
  'appeals',
  'finance',
  'content',
  'editorial',
] as const;

// A file in its domain's folder is all that it takes to exist: a list to keep by hand would be the same fact
// twice.
const here = fileURLToPath(new URL('.', import.meta.url));
const folders = new Set(readdirSync(here));
for (const domain of domains.filter((one) => folders.has(one))) {
  const files = readdirSync(`${here}/${domain}`).filter((file) => /\.entity\.[jt]s$/.test(file));
  for (const file of files.sort()) await import(`./${domain}/${file}`);
}

/** Every item of the graph, each after those it refers to. */
export const items: readonly ItemMetadata[] = allItems();
