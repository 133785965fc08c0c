import { name, sql } from '../../base/sql.js';
import { decode } from '../../base/decode.js';
import { tableOf } from '../../entities/house/columns.js';
import { fieldNamed } from '../../entities/house/metadata.js';
import type { Run } from '../../windows/run.js';
import { columnOf } from '../edges.js';
import { refuse } from '../refuse.js';
import type { PartList } from './part-lists.js';

/** Parts in the order that their list is to have; undefined: a new one, which has no place yet. */
export type Listed = readonly { readonly id: string | undefined; readonly isRemoved: boolean }[];

const takenColumns = { id: decode.text, place: decode.integer };

/**
 * The places that parts get: in the order of the list, those that they have where that order allows it. Parts that
 * the list does not name keep theirs. Undefined: a removed part, and a kind whose items have no places.
 */
export async function placesIn(
  run: Run,
  { part: item, relation }: PartList,
  whole: string,
  listed: Listed,
): Promise<(number | undefined)[]> {
  if (!item.place) return listed.map(() => undefined);
  const field = fieldNamed(item, item.place.field);
  const rows = decode.rows(
    await run(
      sql`select id, ${columnOf(field)} as place from desk.${name(tableOf(item))} where ${columnOf(relation)} = $1 and not is_removed`,
      [whole],
    ),
    takenColumns,
  );
  const named = new Set(listed.map(({ id }) => id));
  const taken = new Set(rows.filter(({ id }) => !named.has(id)).map(({ place }) => place));
  const before = new Map(rows.map(({ id, place }) => [id, place]));
  const [lowest = 1, highest = Infinity] = field.range ?? [];
  const inOrder = (wanted: (id: string | undefined) => number | undefined): (number | undefined)[] => {
    let last = lowest - 1;
    return listed.map(({ id, isRemoved }) => {
      if (isRemoved) return undefined;
      last = Math.max(wanted(id) ?? 0, last + 1);
      while (taken.has(last)) last += 1;
      return last;
    });
  };
  const fits = (places: readonly (number | undefined)[]): boolean =>
    places.every((place) => place === undefined || place <= highest);
  const kept = inOrder((id) => (id === undefined ? undefined : before.get(id)));
  if (fits(kept)) return kept;
  const close = inOrder(() => undefined);
  return fits(close) ? close : refuse({ item: item.name, index: 0 }, `a list has at most ${highest} places`);
}
