import { name, sql } from '../base/sql.js';
import { reaches, type Audience } from '../base/audience.js';
import { decode, type Decoded } from '../base/decode.js';
import { locales, type Locale } from '../base/locale.js';
import { tableOf } from '../entities/house/columns.js';
import {
  isLocalised,
  itemNamed,
  relationsOf,
  targetOf,
  type FieldMetadata,
  type ItemMetadata,
} from '../entities/house/metadata.js';
import { fieldsFor, seesItem } from '../windows/window-columns.js';
import { windowOf } from '../windows/projection.js';
import { idsOf, type Run } from '../windows/run.js';
import type { Desk } from './desk.js';
import { heldToEach, readingOfEach, type ReadExtent } from './reading.js';
import { linkedItems, withKnownLinks } from './rich-text/links.js';
import { inTransaction } from './transaction.js';

/** What readers could see of an item on an earlier day, as far as it may be seen today. */
export interface Yesterday {
  readonly publishedAt: Date;
  readonly locales: readonly Locale[];
  readonly content: Content;
}

/** An item and a moment. */
export interface MomentOfItem {
  readonly item: string;
  readonly id: string;
  readonly at: Date;
}

type Content = Readonly<Record<string, unknown>>;

/** What is known of one of them while it is read. */
interface Past {
  readonly item: ItemMetadata;
  readonly id: string;
  readonly at: Date;
  readonly extent: ReadExtent | undefined;
  /** Of what somebody does not work on, they know what everybody could. */
  readonly audience: Audience;
}

const someLocales = decode.list(decode.oneOf(locales));
const publicationColumns = {
  place: decode.integer,
  locales: someLocales,
  doneAt: decode.moment,
  textRevisions: decode.optional(decode.record(decode.integer)),
  content: decode.object,
};
type PastPublication = Decoded<typeof publicationColumns>;

/**
 * Items as they were published at a moment, for those who read the window of staff; at the desk as far as
 * they read the item, and of one that they do not work on what everybody could. What has been withdrawn
 * since, or is kept from them today, is gone from every yesterday too: the item itself, a language, a field,
 * an item that it refers to. Undefined: there was nothing, or there is nothing now. However many they are,
 * one statement a kind.
 */
export function asOf(desk: Desk, wishes: readonly MomentOfItem[]): Promise<(Yesterday | undefined)[]> {
  return inTransaction(
    desk,
    { verb: 'read-as-of', needs: 'nothing', windows: false, once: false },
    async (work) => {
      const { run } = work;
      const extents = await readingOfEach(work, wishes);
      const pasts = wishes.map(({ item, id, at }, index): Past => {
        const extent = extents[index];
        return { item: itemNamed(item), id, at, extent, audience: extent?.whole ? 'staff' : 'public' };
      });
      const now = await shownNow(run, pasts);
      const then = await publishedThen(run, pasts);
      const shown = pasts.flatMap((past, index) => {
        const [today, publication] = [now.get(past), then.get(index + 1)];
        // Without a revision, readers have seen nothing since.
        if (!today || !publication) return [];
        const both = publication.locales.filter((locale) => today.includes(locale));
        return past.item.localised && both.length === 0 ? [] : [{ past, publication, locales: both }];
      });
      const texts = await textsOf(run, shown);
      const said = shown.map(({ past, publication }) => withTexts(past, publication, texts));
      const there = await standing(run, shown, said);
      const seen = shown.map(({ past, locales: some }, index) =>
        seenToday(past, said[index] ?? {}, some, there),
      );
      const held = await heldToEach(
        work,
        shown.flatMap(({ past: { item, extent } }, index) =>
          extent?.whole ? [{ item, extent, contents: [seen[index] ?? {}] }] : [],
        ),
      );
      const whole = shown.filter(({ past }) => past.extent?.whole);
      return pasts.map((past): Yesterday | undefined => {
        const index = shown.findIndex((one) => one.past === past);
        const one = shown[index];
        if (!one) return undefined;
        const [content = seen[index] ?? {}] = held[whole.indexOf(one)] ?? [];
        return { publishedAt: one.publication.doneAt, locales: one.locales, content };
      });
    },
  );
}

/** The languages in which each of them is published today, for those that are. */
async function shownNow(run: Run, pasts: readonly Past[]): Promise<ReadonlyMap<Past, readonly Locale[]>> {
  const found = new Map<Past, readonly Locale[]>();
  const visible = pasts.filter(({ audience, item }) => seesItem(audience, item));
  for (const some of Map.groupBy(visible, ({ audience, item }) => `${audience} ${item.name}`).values()) {
    const [{ audience, item }] = some as [Past, ...Past[]];
    const rows = await run(
      sql`select p.id, p.locales from ${windowOf(audience)}.${name(tableOf(item))} w join published.${name(tableOf(item))} p on p.id = w.id and p.live where w.id = any ($1::uuid[])`,
      [some.map(({ id }) => id)],
    );
    for (const row of decode.rows(rows, { id: decode.text, locales: someLocales }))
      for (const past of some.filter(({ id }) => id === row.id)) found.set(past, row.locales);
  }
  return found;
}

/** The publication that was in force at each moment, by its place, where readers had something to see. */
async function publishedThen(
  run: Run,
  pasts: readonly Past[],
): Promise<ReadonlyMap<number, PastPublication>> {
  const rows = await run(
    `select q.place::int as place, p.locales, p.done_at as "doneAt", p.text_revisions as "textRevisions", r.content
from unnest($1::uuid[], $2::text[], $3::timestamptz[]) with ordinality q(id, item, moment, place)
cross join lateral (select s.* from desk.publication s where s.item_id = q.id and s.item = q.item and s.done_at <= q.moment
  and s.act in ('PUBLISH', 'UNPUBLISH', 'WITHDRAW', 'DISCARD') order by s.done_at desc limit 1) p
join desk.revision r on r.item_id = p.item_id and r.number = p.revision and r.item = p.item`,
    [pasts.map(({ id }) => id), pasts.map(({ item }) => item.name), pasts.map(({ at }) => at.toISOString())],
  );
  return new Map(decode.rows(rows, publicationColumns).map((row) => [row.place, row]));
}

const revisionOf = (id: string, number: number | undefined): string => `${id} ${number}`;

/** The contents from which languages that were published alone have their texts. */
async function textsOf(
  run: Run,
  shown: readonly { readonly past: Past; readonly publication: PastPublication }[],
): Promise<ReadonlyMap<string, Content>> {
  const wanted = shown.flatMap(({ past: { id }, publication }) =>
    Object.values(publication.textRevisions ?? {}).map((number) => ({ id, number })),
  );
  if (wanted.length === 0) return new Map();
  const rows = await run(
    'select item_id as id, number, content from desk.revision where (item_id, number) in (select id, number from unnest($1::uuid[], $2::int[]) q(id, number))',
    [wanted.map(({ id }) => id), wanted.map(({ number }) => number)],
  );
  return new Map(
    decode
      .rows(rows, { id: decode.text, number: decode.integer, content: decode.object })
      .map(({ id, number, content }) => [revisionOf(id, number), content]),
  );
}

/**
 * What was published: the content of its revision, with the texts of languages that were published alone from
 * theirs.
 */
function withTexts(
  { item, id }: Past,
  { content, textRevisions }: PastPublication,
  texts: ReadonlyMap<string, Content>,
): Content {
  if (!textRevisions) return content;
  const merged: Record<string, unknown> = { ...content };
  for (const { name: field } of item.fields.filter(isLocalised)) {
    const said = Object.entries(textRevisions).map(([locale, number]) => {
      const local = decode.optional(decode.object)((texts.get(revisionOf(id, number)) ?? content)[field]);
      return [locale, local?.[locale] ?? null] as const;
    });
    merged[field] = Object.fromEntries(said.filter(([, text]) => text !== null));
  }
  return merged;
}

// What only some rows show is not asked of a row that is no more.
const fieldsSeen = ({ audience, item }: Past): FieldMetadata[] =>
  fieldsFor(audience, item).filter((one) => !one.only || reaches(audience, one.only.below));

const standingKey = (audience: Audience, item: ItemMetadata): string => `${audience} ${item.name}`;

/** The items that contents refer to and that are in the window today: one statement for each kind. */
async function standing(
  run: Run,
  shown: readonly { readonly past: Past }[],
  contents: readonly Content[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const wanted = new Map<
    string,
    { readonly audience: Audience; readonly item: ItemMetadata; readonly ids: string[] }
  >();
  for (const [index, { past }] of shown.entries()) {
    const relations = relationsOf(past.item);
    for (const field of fieldsSeen(past).filter((one) => relations.includes(one))) {
      const [{ audience }, item] = [past, targetOf(field)];
      const known = wanted.get(standingKey(audience, item)) ?? { audience, item, ids: [] };
      wanted.set(standingKey(audience, item), known);
      known.ids.push(...decode.list(decode.text)([contents[index]?.[field.name] ?? []].flat()));
    }
    for (const [item, ids] of linkedItems([{ item: past.item, contents: [contents[index] ?? {}] }])) {
      const known = wanted.get(standingKey(past.audience, item)) ?? {
        audience: past.audience,
        item,
        ids: [],
      };
      wanted.set(standingKey(past.audience, item), known);
      known.ids.push(...ids);
    }
  }
  const found = new Map<string, ReadonlySet<string>>();
  for (const [key, { audience, item, ids }] of wanted)
    if (ids.length > 0 && seesItem(audience, item))
      found.set(
        key,
        new Set(
          idsOf(
            await run(
              sql`select id from ${windowOf(audience)}.${name(tableOf(item))} where id = any ($1::uuid[])`,
              [ids],
            ),
          ),
        ),
      );
  return found;
}

function seenToday(
  past: Past,
  content: Content,
  shown: readonly Locale[],
  there: ReadonlyMap<string, ReadonlySet<string>>,
): Content {
  const valueSeen = (field: FieldMetadata, value: unknown): unknown => {
    if (value === null) return null;
    if (isLocalised(field))
      return Object.fromEntries(
        Object.entries(decode.object(value)).filter(([locale]) => shown.some((one) => one === locale)),
      );
    if (!field.to) return value;
    const ids = there.get(standingKey(past.audience, targetOf(field)));
    const isThere = (id: unknown): boolean => typeof id === 'string' && ids?.has(id) === true;
    if (field.kind === 'one') return isThere(value) ? value : null;
    return decode.list(decode.any)(value).filter(isThere);
  };
  const seen = Object.fromEntries(
    fieldsSeen(past)
      .filter((field) => Object.hasOwn(content, field.name))
      .map((field) => [field.name, valueSeen(field, content[field.name])]),
  );
  return withKnownLinks(
    past.item,
    seen,
    (item, id) => there.get(standingKey(past.audience, item))?.has(id) === true,
  );
}
