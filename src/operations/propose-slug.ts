import { defaultLocale, localeFacts } from '../base/locale.js';
import { slugify } from '../base/slugify.js';
import { tableOf } from '../entities/house/columns.js';
import { namesOf, type ItemMetadata } from '../entities/house/metadata.js';
import { freeSlug, shortSlug, slugOf } from './free-slug.js';
import type { CheckedChange } from './read-change.js';
import type { Work } from './transaction.js';

/** What a new item is called: in the language of its original, else in the first that is written. */
function titleOf({ item, values, originalLocale }: CheckedChange): string | undefined {
  for (const field of namesOf(item)) {
    const value = values.get(field);
    const texts =
      typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
    const { chain } = localeFacts[originalLocale ?? defaultLocale];
    const text = typeof value === 'string' ? value : chain.map((one) => texts[one]).find(Boolean);
    if (typeof text === 'string' && slugify(text) !== '') return text;
  }
  return undefined;
}

/** What slugs that are proposed must fit: the slug of the item that they are parts of, and those given already. */
interface Beside {
  readonly under?: string;
  readonly given: Map<ItemMetadata, Set<string>>;
}

/**
 * Gives new items without a slug one of their title, or of their kind where it has no Latin letters; with a number
 * where another item has it.
 */
export async function withSlugs(
  work: Work,
  changes: readonly CheckedChange[],
  { under, given }: Beside = { given: new Map() },
): Promise<CheckedChange[]> {
  const done: CheckedChange[] = [];
  for (const one of changes) {
    const field = slugOf(one.item);
    const isWanted =
      field !== undefined &&
      one.isNew &&
      one.id === undefined &&
      !one.values.has(field) &&
      !one.faults.some(({ extensions }) => extensions.field === field.name);
    if (!isWanted) {
      done.push(one);
      continue;
    }
    const own = given.get(one.item) ?? new Set();
    const stem = shortSlug(slugify([under ?? '', titleOf(one) ?? tableOf(one.item)].join(' ')));
    const slug = await freeSlug(work.run, one.item, stem, own);
    given.set(one.item, own.add(slug));
    done.push({ ...one, values: new Map([...one.values, [field, slug]]) });
  }
  return done;
}
