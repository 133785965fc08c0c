import { name, sql } from '../base/sql.js';
import { ReseauError } from '../base/errors.js';
import { decode, type Decoded } from '../base/decode.js';
import { locales, type Locale } from '../base/locale.js';
import { tableOf } from '../entities/house/columns.js';
import type { ItemMetadata } from '../entities/house/metadata.js';
import { tracksOfRow } from '../windows/tracks.js';
import { wholeLocales } from '../windows/rows.js';
import type { Chosen } from './copy.js';
import { raiseAll, refuse } from './refuse.js';
import { requireLanguages } from './stage.js';
import type { TrackTargets } from './targets.js';
import type { Work } from './transaction.js';
import { lackingIn, languagesAlone, shared, tracksChanged, type Track } from './translation.js';

const languageColumns = {
  id: decode.text,
  whole: decode.list(decode.oneOf(locales)),
  seen: decode.optional(decode.list(decode.oneOf(locales))),
  waiting: decode.list(decode.text),
  /** Undefined: the kind has no texts. */
  original: decode.optional(decode.oneOf(locales)),
  now: decode.optional(decode.object),
  shown: decode.optional(decode.object),
};
type Row = Decoded<typeof languageColumns>;

/** What of an item is published, the languages that it concerns, and what of it has to be approved. */
export type ChosenLanguages = Chosen & {
  /** Undefined: more than texts. */
  readonly concerned?: readonly Locale[];
  /** Undefined: everything. */
  readonly decided?: readonly Track[];
};

/**
 * The languages in which each item is published: the named ones, or all in which it is whole. Throws
 * PUBLICATION_INCOMPLETE for an item without any, for a named one in which a required text is missing, and
 * where a person would take a language from readers: that is an act of its own. `approved`: what nobody agreed to
 * yet waits.
 */
export async function chosenLanguages(
  { run, isHouse }: Work,
  item: ItemMetadata,
  target: TrackTargets,
  { index, approved }: { readonly index: number; readonly approved: boolean },
): Promise<Map<string, ChosenLanguages>> {
  const { ids, locales: named } = target;
  const place = { item: item.name, index };
  requireLanguages(item, target, index);
  const table = name(tableOf(item));
  // Only where languages are named does anything wait for another time.
  const waiting =
    named && approved
      ? sql`array(select k.track from (${tracksOfRow}) k where k.rank < 3)`
      : sql`'{}'::text[]`;
  const rows = await run(
    sql`select d.id, ${wholeLocales(item, sql`d`)} as whole, p.locales as seen, ${waiting} as waiting, ${item.localised ? sql`d.original_locale` : sql`null`} as original, r.content as now, old.content as shown
from desk.${table} d left join published.${table} p on p.id = d.id and p.live
left join desk.revision r on r.item_id = d.id and r.number = d.revision left join desk.revision old on old.item_id = p.id and old.number = p.revision
where d.id = any ($1::uuid[])`,
    [ids],
  );
  return new Map(
    decode.rows(rows, languageColumns).map((row) => {
      const { id, whole, seen = [] } = row;
      if (!item.localised) return [id, wholly(whole)];
      const without = (some: readonly Locale[]): readonly Locale[] =>
        some.filter((locale) => !whole.includes(locale));
      const chosen = named ? whole.filter((locale) => named.includes(locale)) : whole;
      const refused = [
        ...lacking(item, row, without(named ?? []), (locale) => `is not whole in ${locale}`),
        ...lacking(
          item,
          row,
          without(named || isHouse ? [] : seen),
          (locale) => `is published in ${locale}, in which it is no longer whole; unpublish ${locale} first`,
        ),
      ];
      const none = whole.length === 0 && refused.length === 0 && !named;
      raiseAll(none ? lacking(item, row, [row.original], () => 'is whole in no language') : refused);
      if (chosen.length === 0)
        refuse({ ...place, field: 'locales' }, `no language of ${id} was chosen`, 'PUBLICATION_INCOMPLETE');
      return [id, named ? partOf(item, target, chosen, row) : wholly(chosen)];
    }),
  );
}

/** A refusal for each text that an item lacks in these languages. */
const lacking = (
  item: ItemMetadata,
  { id, now = {} }: Row,
  some: readonly (Locale | undefined)[],
  what: (locale: Locale) => string,
): readonly ReseauError[] =>
  some
    .filter((locale) => locale !== undefined)
    .flatMap((locale) => {
      const names = lackingIn(item, now, locale).map(({ name: field }) => field);
      return (names.length > 0 ? names : [undefined]).map(
        (field) =>
          new ReseauError(
            'PUBLICATION_INCOMPLETE',
            `${item.name} ${id} ${what(locale)}: ${field === undefined ? 'it has no text there' : `its ${field} is missing there`}`,
            { extensions: { item: item.name, id, ...(field && { field }), locale, rule: 'REQUIRED' } },
          ),
      );
    });

const wholly = (chosen: readonly Locale[]): ChosenLanguages => ({
  locales: chosen,
  whole: true,
  shared: true,
  kept: [],
});

/**
 * What comes with named languages. Languages that readers see and nobody named stay as they are, and with them
 * what is shared, unless it is wanted; where there are none, all of the item comes, as far as it is approved.
 */
function partOf(
  item: ItemMetadata,
  { withShared = false }: TrackTargets,
  chosen: readonly Locale[],
  { seen = [], waiting, now = {}, shown = {} }: Row,
): ChosenLanguages {
  const isAlone = seen.every((locale) => chosen.includes(locale));
  const whole = isAlone && waiting.length === 0;
  // Nothing can be shown of an item of which readers have nothing yet, but with what is shared.
  const isShared = whole || withShared || seen.length === 0 || (isAlone && !waiting.includes(shared));
  const changed = tracksChanged(item, shown, now);
  const isLanguages = seen.length > 0 && (!isShared || languagesAlone(changed) !== undefined);
  return {
    locales: chosen,
    whole,
    shared: isShared,
    // Without what is shared, also languages that are not shown stay as they are.
    kept: whole ? [] : (isShared ? seen : locales).filter((locale) => !chosen.includes(locale)),
    ...(isLanguages && { concerned: chosen }),
    ...(!whole && { decided: [...(isShared ? [shared] : []), ...chosen] as const }),
  };
}
