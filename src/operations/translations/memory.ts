import { joinSql, literal, sql, type SqlText, name } from '../../base/sql.js';
import { decode } from '../../base/decode.js';
import type { Locale } from '../../base/locale.js';
import { snake } from '../../entities/house/columns.js';
import { isLocalised, itemNamed, namesOf, type ItemMetadata } from '../../entities/house/metadata.js';
import type { Run } from '../../windows/run.js';
import { rememberedKinds, seenByPublic } from './remember.js';

/** An earlier translation of a sentence, or of one like it. */
export interface Remembered {
  /** The sentence that is to be translated. */
  readonly sentence: string;
  readonly source: string;
  readonly text: string;
  /** 1: the same sentence; else how alike they are, by their groups of three letters. */
  readonly score: number;
  readonly item: ItemMetadata;
  readonly id: string;
  readonly label: string | null;
  readonly savedAt: Date;
}

/** Sentences that are looked up at once, and what is found of each. */
const mostSentences = 200;
const mostLike = 12;
const mostFound = 3;
/** How alike sentences have to be. */
const leastScore = '0.5';

const pairColumns = {
  sentence: decode.text,
  id: decode.text,
  source: decode.text,
  text: decode.text,
  score: decode.text,
};

/**
 * Earlier translations of sentences, the same before like ones, at most three of each: from what the public reads in
 * both languages now, where the translation is not outdated. Three statements, however many there are.
 */
export async function rememberedOf(
  run: Run,
  sentences: readonly string[],
  { from, to }: { readonly from: Locale; readonly to: Locale },
): Promise<readonly Remembered[]> {
  const wanted = [...new Set(sentences)].slice(0, mostSentences);
  if (wanted.length === 0) return [];
  await run(`select set_config('pg_trgm.similarity_threshold', $1, true)`, [leastScore]);
  const pairs = decode.rows(
    await run(
      sql`select q.sentence, m.item_id as id, m.sentence as source, t.sentence as text, m.score::text as score
from unnest($1::text[]) with ordinality q(sentence, place)
cross join lateral (select s.*, ext.similarity(s.sentence, q.sentence) as score from desk.remembered_sentence s
  where s.locale = $2 and s.sentence operator(ext.%) q.sentence order by s.sentence = q.sentence desc, score desc, s.item_id, s.field, s.part, s.place limit ${literal(String(mostLike))}::int) m
join desk.remembered_sentence t on t.item_id = m.item_id and t.field = m.field and t.part = m.part and t.place = m.place and t.count = m.count and t.locale = $3
order by q.place, m.sentence = q.sentence desc, m.score desc, m.item_id, m.field, m.part, m.place`,
      [wanted, from, to],
    ),
    pairColumns,
  );
  const shown = await shownOf(run, [...new Set(pairs.map(({ id }) => id))], [from, to]);
  const found: Remembered[] = [];
  for (const some of Map.groupBy(pairs, ({ sentence }) => sentence).values()) {
    const known = some.flatMap(({ id, ...pair }): Remembered[] => {
      const item = shown.get(id);
      const score = pair.source === pair.sentence ? 1 : Math.min(Number(pair.score), 0.99);
      return item ? [{ ...pair, ...item, id, score }] : [];
    });
    const texts = Map.groupBy(known, ({ text }) => text);
    found.push(...[...texts.values()].map(([first]) => first as Remembered).slice(0, mostFound));
  }
  return found;
}

const shownColumns = {
  id: decode.text,
  kind: decode.text,
  label: decode.nullable(decode.text),
  savedAt: decode.moment,
};

/**
 * Those of the items that the public reads in both languages, as they are remembered: what was withdrawn, withheld or
 * published again since says nothing.
 */
async function shownOf(
  run: Run,
  ids: readonly string[],
  [from, to]: readonly [Locale, Locale],
): Promise<ReadonlyMap<string, Pick<Remembered, 'item' | 'label' | 'savedAt'>>> {
  if (ids.length === 0) return new Map();
  const parts = rememberedKinds.map(
    (item) =>
      sql`select p.id, ${literal(item.name)} as kind, ${labelSql(item)} as label, p.saved_at as "savedAt" from ${seenByPublic(item)} join desk.remembered_item m on m.item_id = p.id and m.xid = p.xid
where p.id = any ($1::uuid[]) and p.live and p.locales @> array[$2, $3]::text[] and $3 <> all (p.stale_locales)`,
  );
  const rows = await run(sql`${joinSql(parts, '\nunion all\n')}`, [ids, from, to]);
  return new Map(
    decode.rows(rows, shownColumns).map(({ id, kind, ...row }) => [id, { item: itemNamed(kind), ...row }]),
  );
}

/** The name of a published row in the language of the translation, else of the source. */
function labelSql(item: ItemMetadata): SqlText {
  const names = namesOf(item).filter(
    ({ kind, sees, only }) => sees === 'public' && !only && (kind === 'text' || kind === 'localText'),
  );
  const parts = names.flatMap((field) => {
    const column = sql`p.${name(snake(field.name))}`;
    return isLocalised(field) ? [sql`${column} ->> $3`, sql`${column} ->> $2`] : [sql`${column}::text`];
  });
  return parts.length > 0 ? sql`coalesce(${joinSql(parts)})` : sql`null::text`;
}
