import { joinSql, name, sql } from '../base/sql.js';
import { locales, type Locale } from '../base/locale.js';
import { columnsOf, tableOf } from '../entities/house/columns.js';
import { isLocalised, type ItemMetadata } from '../entities/house/metadata.js';
import type { Run } from '../windows/run.js';

/** What a publication, or its end, did to a language of an item. */
export interface LanguageChange {
  readonly locale: Locale;
  readonly change: 'ADDED' | 'CHANGED' | 'REMOVED';
}

/** A hash of the texts of each language in which readers see an item. */
export type Seen = Readonly<Partial<Record<Locale, string>>>;

/** The languages in which readers see items, each with a hash of its texts. */
export async function languagesSeen(
  run: Run,
  item: ItemMetadata,
  ids: readonly string[],
): Promise<Map<string, Seen>> {
  const columns = item.fields
    .filter(isLocalised)
    .flatMap((field) => columnsOf(field).map((column) => name(column.name)));
  const texts = columns.length
    ? sql`md5(jsonb_build_array(${joinSql(columns.map((column) => sql`p.${column} -> one`))})::text)`
    : sql`''`;
  const rows = await run(
    sql`select p.id, (select jsonb_object_agg(one, ${texts}) from unnest(p.locales) one) as seen from published.${name(tableOf(item))} p where p.live and p.id = any ($1::uuid[])`,
    [ids],
  );
  return new Map(rows.map(({ id, seen }) => [String(id), (seen ?? {}) as Seen]));
}

/** What is different for readers, language by language; nothing of a language in which nothing is. */
export const languageChanges = (before: Seen = {}, after: Seen = {}): LanguageChange[] =>
  locales.flatMap((locale): LanguageChange[] => {
    const [was, is] = [before[locale], after[locale]];
    if (was === is) return [];
    return [{ locale, change: was === undefined ? 'ADDED' : is === undefined ? 'REMOVED' : 'CHANGED' }];
  });
