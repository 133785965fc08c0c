import { defaultLocale, localeFacts } from '../base/locale.js';
import { slugify } from '../base/slugify.js';
import { name, sql } from '../base/sql.js';
import { columnsOf, tableOf } from '../entities/house/columns.js';
import { fieldNamed, namesOf, type FieldMetadata, type ItemMetadata } from '../entities/house/metadata.js';
import type { CheckedChange } from './read-change.js';
import type { Work } from './transaction.js';

/** Longest slug that is proposed: an address that is longer is cut in letters. */
const longest = 80;

/** The slug by which items of a kind are known; undefined: they are known by something else. */
function slugOf(item: ItemMetadata): FieldMetadata | undefined {
  const [only, ...others] = item.natural;
  const field = only === undefined || others.length > 0 ? undefined : fieldNamed(item, only);
  return field?.format === 'slug' ? field : undefined;
}

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

/** A title without the end of a word that is cut. */
function cut(slug: string): string {
  if (slug.length <= longest) return slug;
  const short = slug.slice(0, longest + 1);
  return short.slice(0, Math.max(short.lastIndexOf('-'), 1)).replace(/-+$/, '');
}

/**
 * Gives new items without a slug one of their title, or of their kind where it has no Latin letters; with a number
 * where another item has it.
 */
export async function withSlugs(work: Work, changes: readonly CheckedChange[]): Promise<CheckedChange[]> {
  const done: CheckedChange[] = [];
  const given = new Set<string>();
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
    const base = cut(slugify(titleOf(one) ?? tableOf(one.item)));
    const taken = await takenLike(work, one.item, field, base);
    const isFree = (slug: string): boolean => !taken.has(slug) && !given.has(`${one.item.name} ${slug}`);
    let slug = base;
    for (let number = 2; !isFree(slug); number += 1) slug = `${base}-${number}`;
    given.add(`${one.item.name} ${slug}`);
    done.push({ ...one, values: new Map([...one.values, [field, slug]]) });
  }
  return done;
}

/** The slugs of a kind that are this one, or this one with something behind it. */
async function takenLike(
  { run }: Work,
  item: ItemMetadata,
  field: FieldMetadata,
  base: string,
): Promise<ReadonlySet<string>> {
  const column = name(columnsOf(field)[0]?.name ?? '');
  const rows = await run(
    sql`select ${column} as slug from desk.${name(tableOf(item))} where ${column} = $1 or ${column} like $1 || '-%'`,
    [base],
  );
  return new Set(rows.map(({ slug }) => String(slug)));
}
