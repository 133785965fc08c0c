import { decode } from '../../base/decode.js';
import { locales } from '../../base/locale.js';
import { joinSql, name, sql } from '../../base/sql.js';
import { items } from '../../entities/entities.js';
import { tableOf } from '../../entities/house/columns.js';
import { writeId } from '../../entities/house/identity.js';
import { fieldNamed, itemNamed, type ItemMetadata } from '../../entities/house/metadata.js';
import { isRich, withLinksTo, type RichText } from '../../entities/house/rich-text.js';
import { columnOf, type EdgeSchema } from '../edges.js';
import type { MovedFrom } from './moved-edges.js';
import { linksSql } from '../rich-text/link-uses.js';
import type { Run } from '../../windows/run.js';

/** A text, a language each, whose links lead to another item than before. */
export interface MovedLinks {
  readonly schema: EdgeSchema;
  readonly owner: string;
  readonly field: string;
  readonly id: string;
  readonly locale: string;
  /** Which of its links to the item that stays led to the other: 0 is the first of them. */
  readonly places: readonly number[];
  /** How many links lead to the item that stays. */
  readonly of: number;
  /** MD5 of the text as the move left it. */
  readonly left: string;
}

/** Reads links that were kept. */
export const movedLinks = decode.list(
  decode.shape({
    schema: decode.oneOf(['desk', 'published']),
    owner: decode.text,
    field: decode.text,
    id: decode.text,
    locale: decode.text,
    places: decode.list(decode.integer),
    of: decode.integer,
    left: decode.text,
  }),
);

const columns = {
  item: decode.text,
  field: decode.text,
  id: decode.text,
  locale: decode.oneOf(locales),
  text: decode.object,
  hash: decode.text,
};
type Linking = ReturnType<typeof decode.rows<typeof columns>>[number];
/** A text in which links led to another item, and what it says now. */
type Changed = Linking & Pick<MovedLinks, 'places' | 'of'> & { readonly now: RichText };

/** Has all texts that link to one item link to another, but for those of that item itself. */
export async function moveLinks(
  run: Run,
  item: ItemMetadata,
  schema: EdgeSchema,
  [from, to]: readonly [string, string],
): Promise<readonly MovedLinks[]> {
  const linking = await textsLinking(run, item, schema, from);
  const changed = linking
    .filter((row) => row.item !== item.name || row.id !== from)
    .map((row) => changedText(row, [writeId(item, from), writeId(item, to)]));
  return storeAll(run, schema, changed);
}

/**
 * Takes moves of links back. In a text that somebody has changed since, nobody can say which link was which: there
 * all go back, where none led to the item that stays before the move, else none.
 */
export async function moveLinksBack(
  run: Run,
  item: ItemMetadata,
  moved: readonly MovedLinks[],
  [from, to]: readonly [string, string],
): Promise<readonly MovedLinks[]> {
  const all: MovedLinks[] = [];
  for (const [schema, some] of Map.groupBy(moved, (one) => one.schema)) {
    const linking = await textsLinking(run, item, schema, to);
    const changed = linking.flatMap((row) => {
      const then = some.find(
        (one) =>
          one.owner === row.item && one.field === row.field && one.id === row.id && one.locale === row.locale,
      );
      if (!then) return [];
      const places = row.hash === then.left ? then.places : then.places.length === then.of ? undefined : [];
      const back = changedText(row, [writeId(item, to), writeId(item, from)], places);
      return back.places.length > 0 ? [back] : [];
    });
    all.push(...(await storeAll(run, schema, changed)));
  }
  return all;
}

/** The owners of these texts, as `touchedOwners` takes them. */
export const ownersOf = (links: readonly MovedLinks[]): readonly MovedFrom[] =>
  links.map(({ schema, owner, field, id }) => ({ schema, owner, field, ids: [id], both: [] }));

/** The items whose texts link to one, as the desk has them, by kind. */
export async function ownersLinking(
  run: Run,
  item: ItemMetadata,
  id: string,
): Promise<ReadonlyMap<ItemMetadata, readonly string[]>> {
  const rows = await textsLinking(run, item, 'desk', id);
  return new Map(
    [...Map.groupBy(rows, (row) => row.item)].map(([owner, some]) => [
      itemNamed(owner),
      [...new Set(some.map((row) => row.id))],
    ]),
  );
}

async function textsLinking(
  run: Run,
  item: ItemMetadata,
  schema: EdgeSchema,
  id: string,
): Promise<readonly Linking[]> {
  const parts = items.flatMap((owner) =>
    owner.fields
      .filter((field) => field.rich)
      .map((field) => linksSql(owner, field, schema, sql`, e.text, md5(e.text::text) as hash`)),
  );
  if (!item.path || parts.length === 0) return [];
  return decode.rows(await run(joinSql(parts, ' union all '), [[writeId(item, id)]]), columns);
}

/** The text with links to one item leading to another: all of them, or those in some places. */
function changedText(row: Linking, [from, to]: readonly [string, string], only?: readonly number[]): Changed {
  const places: number[] = [];
  let [seen, of] = [0, 0];
  if (!isRich(row.text)) throw new Error(`${row.item} ${row.id} has a text that is no document`);
  const now = withLinksTo(row.text, (id) => {
    const isMoved = id === from && (only === undefined || only.includes(seen));
    if (id === from) seen += 1;
    if (isMoved) places.push(of);
    if (isMoved || id === to) of += 1;
    return isMoved ? to : id;
  });
  return { ...row, now, places, of };
}

/** Writes changed texts: one statement for each field of a kind. */
async function storeAll(
  run: Run,
  schema: EdgeSchema,
  changed: readonly Changed[],
): Promise<readonly MovedLinks[]> {
  const all: MovedLinks[] = [];
  for (const some of Map.groupBy(changed, (one) => `${one.item}.${one.field}`).values()) {
    const [{ item: owner, field }] = some as [Changed, ...Changed[]];
    const column = columnOf(fieldNamed(itemNamed(owner), field));
    const patches = [...Map.groupBy(some, ({ id }) => id)].map(
      ([id, texts]) => [id, Object.fromEntries(texts.map(({ locale, now }) => [locale, now]))] as const,
    );
    const rows = await run(
      sql`update ${name(schema)}.${name(tableOf(itemNamed(owner)))} t set ${column} = t.${column} || k.texts
from unnest($1::uuid[], $2::jsonb[]) k(id, texts) where t.id = k.id
returning t.id, (select jsonb_object_agg(e.key, md5(e.value::text)) from jsonb_each(t.${column}) e) as hashes`,
      [patches.map(([id]) => id), patches.map(([, texts]) => JSON.stringify(texts))],
    );
    const hashes = new Map(
      decode
        .rows(rows, { id: decode.text, hashes: decode.record(decode.text) })
        .map((row) => [row.id, row.hashes]),
    );
    for (const { id, locale, places, of } of some)
      all.push({ schema, owner, field, id, locale, places, of, left: hashes.get(id)?.[locale] ?? '' });
  }
  return all;
}
