import { joinSql, literal, name, sql, type SqlText } from '../../base/sql.js';
import { decode } from '../../base/decode.js';
import { locales, type Locale } from '../../base/locale.js';
import { items } from '../../entities/entities.js';
import { snake, tableOf } from '../../entities/house/columns.js';
import {
  isLocalised,
  itemNamed,
  type FieldMetadata,
  type ItemMetadata,
} from '../../entities/house/metadata.js';
import { windowOf } from '../../windows/projection.js';
import type { Run } from '../../windows/run.js';
import { seesField, seesItem } from '../../windows/window-columns.js';
import type { Desk } from '../desk.js';
import { inTransaction } from '../transaction.js';
import { sentencesOf } from './sentences.js';
import { textsOf } from './units.js';

/** How many items are read at once. */
const most = 300;

/** The texts of a kind that the public reads of every item that it sees. */
const rememberedFields = (item: ItemMetadata): readonly FieldMetadata[] =>
  item.fields.filter((field) => isLocalised(field) && seesField('public', field) && !field.only);

/** The kinds of which sentences are remembered. */
export const rememberedKinds: readonly ItemMetadata[] = items.filter(
  (item) => item.localised && seesItem('public', item) && rememberedFields(item).length > 0,
);

/** FROM of the published rows `p` of a kind that the public sees as they are; a generalised one has another id. */
export const seenByPublic = (item: ItemMetadata): SqlText =>
  sql`published.${name(tableOf(item))} p join ${windowOf('public')}.${name(tableOf(item))} w on w.id = p.id`;

const columns = {
  id: decode.text,
  kind: decode.text,
  xid: decode.text,
  locales: decode.list(decode.oneOf(locales)),
  texts: decode.object,
};

/**
 * Reads the sentences of items that have been published since they were last read: the newest first, at most 300
 * by two statements and two writes; how many.
 */
export async function rememberNew(run: Run): Promise<number> {
  const parts = rememberedKinds.map((item) => {
    const texts = rememberedFields(item).map(
      (field) => sql`${literal(field.name)}, p.${name(snake(field.name))}`,
    );
    return sql`select p.id, ${literal(item.name)} as kind, p.xid, p.locales, jsonb_build_object(${joinSql(texts)}) as texts
from ${seenByPublic(item)} left join desk.remembered_item m on m.item_id = p.id where m.xid is distinct from p.xid`;
  });
  const rows = decode.rows(
    await run(
      sql`select id, kind, xid::text, locales, texts from (${joinSql(parts, '\nunion all\n')}) one order by one.xid desc, id limit ${literal(String(most))}::int`,
    ),
    columns,
  );
  if (rows.length === 0) return 0;
  await run('delete from desk.remembered_sentence where item_id = any ($1::uuid[])', [
    rows.map(({ id }) => id),
  ]);
  await run(
    `insert into desk.remembered_sentence (item_id, field, part, locale, place, count, sentence)
select "itemId", field, part, locale, place, count, sentence from jsonb_to_recordset($1::jsonb) r("itemId" uuid, field text, part text, locale text, place int, count int, sentence text) on conflict do nothing`,
    [JSON.stringify(rows.flatMap(sentencesOfRow))],
  );
  await run(
    `insert into desk.remembered_item (item_id, xid) select id, xid::xid8 from unnest($1::uuid[], $2::text[]) r(id, xid)
on conflict (item_id) do update set xid = excluded.xid`,
    [rows.map(({ id }) => id), rows.map(({ xid }) => xid)],
  );
  return rows.length;
}

/**
 * Forgets the sentences of items that the public does not see any more, and reads those of all that has been
 * published since they were last read.
 */
export async function rememberAll(desk: Desk): Promise<void> {
  const remembering = { verb: 'remember-translations', needs: 'nothing', windows: false } as const;
  await inTransaction(desk, remembering, ({ run }) => forgetUnseen(run));
  const once = (): Promise<number> => inTransaction(desk, remembering, ({ run }) => rememberNew(run));
  while ((await once()) === most);
}

async function forgetUnseen(run: Run): Promise<void> {
  const seen = rememberedKinds.map((item) => sql`select p.id from ${seenByPublic(item)}`);
  await run(
    sql`delete from desk.remembered_item m where m.item_id not in (${joinSql(seen, '\nunion all\n')})`,
  );
  await run(
    'delete from desk.remembered_sentence s where not exists (select from desk.remembered_item m where m.item_id = s.item_id)',
  );
}

/** What is remembered of a row; only of languages in which readers see it. */
function sentencesOfRow({
  id,
  kind,
  locales: seen,
  texts,
}: {
  readonly id: string;
  readonly kind: string;
  readonly locales: readonly Locale[];
  readonly texts: Readonly<Record<string, unknown>>;
}): object[] {
  return rememberedFields(itemNamed(kind)).flatMap((field) => {
    const value = decode.nullable(decode.object)(texts[field.name] ?? null) ?? {};
    return seen.flatMap((locale) =>
      textsOf(field, value[locale]).flatMap(([part, text]) => {
        const sentences = sentencesOf(text, locale);
        return sentences.map((sentence, place) => ({
          ...{ itemId: id, field: field.name, part, locale, place },
          ...{ count: sentences.length, sentence },
        }));
      }),
    );
  });
}
