import { name, sql } from '../base/sql.js';
import { decode } from '../base/decode.js';
import { tableOf } from '../entities/house/columns.js';
import { fieldNamed, type ItemMetadata } from '../entities/house/metadata.js';
import type { Run } from '../windows/run.js';

/**
 * For each of these slugs the next one that no item of the kind on the desk has: the same words with the next
 * number behind them.
 */
export async function freeSlugs(run: Run, item: ItemMetadata, wanted: readonly string[]): Promise<string[]> {
  const longest = (fieldNamed(item, 'slug').max ?? 300) - 8;
  const stems = wanted.map((slug) =>
    slug
      .replace(/-\d{1,6}$/, '')
      .slice(0, longest)
      .replace(/-+$/, ''),
  );
  const rows = await run(
    sql`select d.slug from desk.${name(tableOf(item))} d where exists (select from unnest($1::text[]) s where d.slug = s or d.slug ~ ('^' || s || '-[0-9]{1,6}$'))`,
    [stems],
  );
  const taken = new Set([...decode.rows(rows, { slug: decode.text }).map(({ slug }) => slug), ...wanted]);
  return stems.map((stem) => {
    let number = 2;
    while (taken.has(`${stem}-${number}`)) number += 1;
    taken.add(`${stem}-${number}`);
    return `${stem}-${number}`;
  });
}
