import { name, sql } from '../base/sql.js';
import { decode } from '../base/decode.js';
import { columnsOf, tableOf } from '../entities/house/columns.js';
import { fieldNamed, type FieldMetadata, type ItemMetadata } from '../entities/house/metadata.js';
import type { Run } from '../windows/run.js';

/** Longest slug that is proposed: an address that is longer is cut in letters. */
const longest = 80;

/** The slug by which items of a kind are known; undefined: they are known by something else. */
export function slugOf(item: ItemMetadata): FieldMetadata | undefined {
  const [only, ...others] = item.natural;
  const field = only === undefined || others.length > 0 ? undefined : fieldNamed(item, only);
  return field?.format === 'slug' ? field : undefined;
}

/** A slug without the end of a word that is cut. */
export function shortSlug(slug: string): string {
  if (slug.length <= longest) return slug;
  const short = slug.slice(0, longest + 1);
  return short.slice(0, Math.max(short.lastIndexOf('-'), 1)).replace(/-+$/, '');
}

/**
 * The first slug that no item of the kind on the desk has, and none of the `given` ones is: the stem itself, or the
 * stem with a number from 2 on.
 */
export async function freeSlug(
  run: Run,
  item: ItemMetadata,
  stem: string,
  given: ReadonlySet<string>,
): Promise<string> {
  const column = name(columnsOf(fieldNamed(item, slugOf(item)?.name ?? ''))[0]?.name ?? '');
  const rows = await run(
    sql`select ${column} as slug from desk.${name(tableOf(item))} where ${column} = $1 or ${column} like $1 || '-%'`,
    [stem],
  );
  const taken = new Set(decode.rows(rows, { slug: decode.text }).map(({ slug }) => slug));
  const isFree = (slug: string): boolean => !taken.has(slug) && !given.has(slug);
  let slug = stem;
  for (let number = 2; !isFree(slug); number += 1) slug = `${stem}-${number}`;
  return slug;
}
