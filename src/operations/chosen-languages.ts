import { name, sql } from '../base/sql.js';
import { decode, type Decoded } from '../base/decode.js';
import { isLocale, locales, type Locale } from '../base/locale.js';
import { tableOf } from '../entities/house/columns.js';
import type { ItemMetadata } from '../entities/house/metadata.js';
import { wholeLocales } from '../windows/rows.js';
import type { Chosen } from './copy.js';
import { refuse } from './refuse.js';
import type { Targets } from './targets.js';
import type { Work } from './transaction.js';
import { languagesChanged } from './translation.js';

const languageColumns = {
  id: decode.text,
  whole: decode.list(decode.oneOf(locales)),
  seen: decode.optional(decode.list(decode.oneOf(locales))),
  now: decode.optional(decode.object),
  shown: decode.optional(decode.object),
};

/** What of an item is published, and the languages that it concerns; undefined: more than texts. */
export type ChosenLanguages = Chosen & { readonly concerned?: readonly Locale[] };

/**
 * The languages in which each item is published: the named ones, or all in which it is whole. Throws
 * PUBLICATION_INCOMPLETE for an item without any, for a named one in which a required text is missing, and
 * where a person would take a language from readers: that is an act of its own.
 */
export async function chosenLanguages(
  { run, isHouse }: Work,
  item: ItemMetadata,
  { ids, locales: named }: Targets & { readonly locales?: readonly Locale[] },
  index: number,
): Promise<Map<string, ChosenLanguages>> {
  const place = { item: item.name, index };
  if (named?.some((locale) => !isLocale(locale)))
    refuse(place, `there are the locales ${locales.join(', ')}`);
  const table = name(tableOf(item));
  const rows = await run(
    sql`select d.id, ${wholeLocales(item, sql`d`)} as whole, p.locales as seen, r.content as now, old.content as shown
from desk.${table} d left join published.${table} p on p.id = d.id and p.live
left join desk.revision r on r.item_id = d.id and r.number = d.revision left join desk.revision old on old.item_id = p.id and old.number = p.revision
where d.id = any ($1::uuid[])`,
    [ids],
  );
  return new Map(
    decode.rows(rows, languageColumns).map((row) => {
      const { id, whole, seen = [] } = row;
      if (!item.localised) return [id, { locales: whole, whole: true }];
      const lacking = named?.find((locale) => !whole.includes(locale));
      if (lacking)
        refuse(
          place,
          `${id} is not whole in ${lacking}: a required text is missing, or every text is`,
          'PUBLICATION_INCOMPLETE',
        );
      const lost = seen.find((locale) => !whole.includes(locale));
      if (lost && !named && !isHouse)
        refuse(
          place,
          `${id} is published in ${lost}, in which it is no longer whole; unpublish ${lost} first`,
          'PUBLICATION_INCOMPLETE',
        );
      const chosen = named ? whole.filter((locale) => named.includes(locale)) : whole;
      if (chosen.length === 0)
        refuse(
          place,
          `${id} has no locale in which it is whole, or none was chosen`,
          'PUBLICATION_INCOMPLETE',
        );
      // Languages that readers see and nobody named stay as they are, and with them everything that is no
      // text.
      const others = named ? seen.filter((locale) => !chosen.includes(locale)) : [];
      const concerned = named && seen.length > 0 ? concernedOf(item, others, chosen, row) : undefined;
      return [id, { locales: chosen, whole: others.length === 0, ...(concerned && { concerned }) }];
    }),
  );
}

/** A part of the languages concerns these only; all of them the rest of the item too, if it has changed. */
function concernedOf(
  item: ItemMetadata,
  others: readonly Locale[],
  chosen: readonly Locale[],
  { shown = {}, now = {} }: Pick<Decoded<typeof languageColumns>, 'shown' | 'now'>,
): readonly Locale[] | undefined {
  if (others.length > 0) return chosen;
  return languagesChanged(item, shown, now) ? chosen : undefined;
}
