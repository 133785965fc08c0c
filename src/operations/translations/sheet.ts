import { name, sql } from '../../base/sql.js';
import { decode } from '../../base/decode.js';
import { escapeFormula, lineEnd, quoted } from '../../base/csv.js';
import { locales, type Locale } from '../../base/locale.js';
import { items } from '../../entities/entities.js';
import { snake, tableOf } from '../../entities/house/columns.js';
import { isLocalised, itemNamed, type ItemMetadata } from '../../entities/house/metadata.js';
import { writeId } from '../../entities/house/identity.js';
import { seesField } from '../../windows/window-columns.js';
import type { Desk } from '../desk.js';
import { readingsOf, readableIds, type ReadingPerson } from '../reading.js';
import { refuse } from '../refuse.js';
import type { Targets } from '../targets.js';
import { linkedItems, mergedInto, withKnownLinks, withLinksNow } from '../rich-text/links.js';
import { inTransaction, type VerbOptions } from '../transaction.js';
import { unitsOf, type Unit, type UnitState } from './units.js';

/** Columns of a sheet for translators, in order. */
export const sheetColumns = [
  'kind',
  'id',
  'revision',
  'field',
  'part',
  'state',
  'from',
  'source',
  'to',
  'target',
] as const;

/** What a translator is to be given. */
export interface SheetWish {
  /** The language of the translation. */
  readonly to: Locale;
  /** Source language. Default: the language in which each item was written first. */
  readonly from?: Locale;
  /** Items to translate. Default: all that need a translation. */
  readonly items?: readonly Targets[];
  readonly kinds?: readonly string[];
  readonly states: readonly UnitState[];
  /** Most items, and most bytes, of one sheet. */
  readonly most: number;
  readonly bytes: number;
}

export interface Sheet {
  readonly csv: string;
  readonly items: number;
  readonly units: number;
  /** Items that want a translation too and have no room in this sheet. */
  readonly left: number;
}

export const translating: VerbOptions = {
  verb: 'read-translations',
  needs: ['TRANSLATE', 'DRAFT'],
  windows: false,
  once: false,
};

/** What of an item there is to translate, and what it stands at. */
export interface TranslationTask {
  readonly item: ItemMetadata;
  readonly id: string;
  readonly revision: number;
  readonly from: Locale;
  readonly units: readonly Unit[];
}

/**
 * A sheet of CSV with a line for each text that is missing or stale, whole items only: what a translator
 * fills in and sends back. Throws ITEM_INVALID, FORBIDDEN.
 */
export function translationSheet(desk: Desk, wish: SheetWish): Promise<Sheet> {
  const wrong = [wish.to, ...(wish.from ? [wish.from] : [])].find((one) => !locales.includes(one));
  if (wrong !== undefined || wish.from === wish.to)
    refuse({ item: 'Translation', index: 0 }, `two of the languages ${locales.join(', ')} are named`);
  return inTransaction(desk, translating, async (asking) => {
    const found: TranslationTask[] = [];
    for (const item of kindsOf(wish))
      found.push(...(await workOf(asking, item, wish)).filter((work) => work.units.length > 0));
    let csv = `${sheetColumns.join(',')}${lineEnd}`;
    let [count, units] = [0, 0];
    for (const work of found) {
      const lines = work.units.map((unit) => lineOf(work, unit, wish.to)).join('');
      if (count >= wish.most || (count > 0 && Buffer.byteLength(csv) + Buffer.byteLength(lines) > wish.bytes))
        break;
      csv += lines;
      count += 1;
      units += work.units.length;
    }
    return { csv, items: count, units, left: found.length - count };
  });
}

function kindsOf({ items: some, kinds }: SheetWish): ItemMetadata[] {
  const odd = kinds?.find((kind) => !items.some((item) => item.name === kind));
  if (odd !== undefined) refuse({ item: odd.slice(0, 60), index: 0 }, 'is no kind of item');
  const wanted = some?.map(({ item }) => item) ?? kinds;
  return items.filter((item) => item.localised && (!wanted || wanted.includes(item.name)));
}

async function workOf(
  asking: ReadingPerson,
  item: ItemMetadata,
  { to, from, items: some, states }: SheetWish,
): Promise<TranslationTask[]> {
  const ids = some?.filter((one) => one.item === item.name).flatMap((one) => one.ids);
  const said = await asking.run(
    sql`select d.id, d.revision, d.original_locale as original, (select jsonb_agg(jsonb_build_object('number', r.number, 'content', r.content) order by r.number desc) from desk.revision r where r.item_id = d.id and r.item = $1) as saves,
  p.revision as published, p.track_revisions is null as "isOne", to_jsonb(p) as shown
from desk.${name(tableOf(item))} d left join published.${name(tableOf(item))} p on p.id = d.id and p.live where $2::uuid[] is null or d.id = any ($2::uuid[]) order by d.saved_at desc, d.id`,
    [item.name, ids ?? null],
  );
  const now = item.fields.some((field) => field.rich)
    ? await mergedInto(asking.run)
    : (id: string): string => id;
  // A text is not behind another because what both link to has become one with something else.
  const rows = decode.rows(said, sheetRow).map((row) => ({
    ...row,
    saves: row.saves.map((one) => ({ ...one, content: withLinksNow(item, one.content, now) })),
  }));
  const found = rows.map(({ id }) => id);
  const readings = await readingsOf(asking, item, found);
  const there = await readableIds(asking, item, found);
  const isKnown = await knownLinks(asking, item, rows);
  return rows.flatMap((row) => {
    const read = readings.get(row.id);
    // Without the draft, people translate what everybody reads.
    if (!read?.whole && (row.published === null || !there.has(row.id))) return [];
    const source = from ?? row.original;
    const shown = read?.whole ? [] : read?.locales.includes(to) ? [source] : [source, to];
    const contents = row.saves.map(({ number, content }) =>
      // Beside languages that wait, a revision that readers have part of has drafts too.
      read?.whole || (row.isOne && number <= (row.published ?? 0))
        ? content
        : withPublished(item, content, row.shown ?? {}, shown),
    );
    const known = contents.map((content) => withKnownLinks(item, content, isKnown));
    const units = source === to ? [] : unitsOf(item, known, source, to);
    return {
      item,
      id: row.id,
      revision: row.revision,
      from: source,
      // An earlier draft may say what was taken out before it was published.
      units: units
        .filter(({ state }) => states.includes(state))
        .map((unit) => (read?.whole ? unit : { ...unit, sourceBefore: null })),
    };
  });
}

type Content = Readonly<Record<string, unknown>>;

/** Says which items that texts link to the caller reads; the words of other links stay. */
async function knownLinks(
  asking: ReadingPerson,
  item: ItemMetadata,
  rows: readonly {
    readonly saves: readonly { readonly content: Content }[];
    readonly shown: Content | null;
  }[],
): Promise<(target: ItemMetadata, id: string) => boolean> {
  if (!asking.reads) return () => true;
  const contents = rows.flatMap(({ saves, shown }) => [
    ...saves.map(({ content }) => content),
    ...(shown ? [withPublished(item, {}, shown, locales)] : []),
  ]);
  const known = new Map<ItemMetadata, ReadonlySet<string>>();
  for (const [target, ids] of linkedItems([{ item, contents }]))
    known.set(target, await readableIds(asking, target, ids));
  return (target, id) => known.get(target)?.has(id) === true;
}

const sheetRow = {
  id: decode.text,
  revision: decode.integer,
  original: decode.oneOf(locales),
  saves: decode.list(decode.shape({ number: decode.integer, content: decode.object })),
  published: decode.nullable(decode.integer),
  isOne: decode.flag,
  shown: decode.nullable(decode.object),
};

/** A content with the texts of some languages as everybody reads them. */
const withPublished = (
  item: ItemMetadata,
  content: Content,
  shown: Content,
  some: readonly Locale[],
): Content =>
  Object.fromEntries(
    item.fields.filter(isLocalised).map((field) => {
      const published = seesField('public', field) ? (shown[snake(field.name)] as Content | null) : null;
      const texts = Object.fromEntries(some.map((locale) => [locale, published?.[locale] ?? null]));
      return [field.name, { ...(content[field.name] as Content | null | undefined), ...texts }];
    }),
  );

/** The texts of one item, whatever they stand at. Throws ITEM_NOT_FOUND. */
export async function workOn(
  asking: ReadingPerson,
  kind: string,
  id: string,
  to: Locale,
): Promise<TranslationTask> {
  const wish: SheetWish = {
    to,
    items: [{ item: kind, ids: [id] }],
    states: ['MISSING', 'STALE', 'DONE'],
    most: 1,
    bytes: 0,
  };
  const [work] = await workOf(asking, itemNamed(kind), wish);
  return work ?? refuse({ item: kind, index: 0 }, 'is not on the desk', 'ITEM_NOT_FOUND');
}

const lineOf = (
  { item, id, revision, from }: TranslationTask,
  { field, part, state, source, target }: Unit,
  to: Locale,
): string =>
  [
    item.name,
    writeId(item, id),
    String(revision),
    field,
    part,
    state,
    from,
    escapeFormula(source),
    to,
    escapeFormula(target),
  ]
    .map(quoted)
    .join(',') + lineEnd;
