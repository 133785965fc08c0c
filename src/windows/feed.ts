import { feed } from '../entities/editorial/records.js';
import { tableOf } from '../entities/house/columns.js';
import type { ItemMetadata } from '../entities/house/metadata.js';
import { audiences, type Audience } from '../base/audience.js';
import { announce } from './changes.js';
import { pageFactsOf, toldFacts, type PageFactsById } from './page-facts.js';
import { itemsFor } from './projection.js';
import { idsOf, type Run } from './run.js';
import { inSchema, literal, name, sql, type SqlText } from '../base/sql.js';

/**
 * What has changed in a window, for those who keep a copy: a row for every item that ever stood in it,
 * numbered anew with each change. It counts what its readers could see, and nothing else, so that the numbers
 * tell nothing of the rest.
 */
export const feedDdl = (schema: string): SqlText[] => {
  const table = inSchema(schema, tableOf(feed));
  return [
    sql`create table ${table} (id uuid primary key, number int not null, kind text not null, item text not null, is_gone boolean not null)`,
    sql`create unique index on ${table} (number)`,
    sql`create index on ${table} (kind, number)`,
  ];
};

/**
 * SELECT of a text that names the state of the window of a login: another one whenever anything in it has changed.
 * Each change of an item has a new number, and a window that was built anew has other tables.
 */
export const windowVersion = sql`select coalesce(max(number), 0) || '.' || ${literal(tableOf(feed))}::regclass::oid as data from ${name(tableOf(feed))}`;

/** Rows of an item that a window may show otherwise than before. */
interface ChangedRows {
  readonly item: ItemMetadata;
  readonly ids: readonly string[];
}

/**
 * Notes rows of an item that have come, changed or gone; ids that never stood in the window would be told to
 * its readers. Inside a transaction that holds the lock; a window that is being built notes nothing. `before`:
 * where websites showed them until now, for the webhooks.
 */
export async function noteChanges(
  run: Run,
  schema: string,
  { item, ids }: ChangedRows,
  before?: PageFactsById,
): Promise<void> {
  if (ids.length === 0 || !schema.startsWith('window_')) return;
  const table = inSchema(schema, tableOf(feed));
  await run(
    sql`insert into ${table} (id, number, kind, item, is_gone)
select i.id, (select coalesce(max(number), 0) from ${table}) + row_number() over (order by i.id), $2, $3 || replace(i.id::text, '-', ''), w.id is null
from (select distinct unnest($1::uuid[]) as id) i left join ${inSchema(schema, tableOf(item))} w on w.id = i.id
on conflict (id) do update set number = excluded.number, is_gone = excluded.is_gone`,
    [ids, item.name, `${tableOf(item)}_`],
  );
  await announce(run, schema, tableOf(feed));
  await tellServers(run, schema, { item, ids }, before);
}

/** The audience of a window in which somebody wants to be told of changes; undefined: nobody does. */
export async function toldAudience(run: Run, schema: string): Promise<Audience | undefined> {
  const [row] = await run(
    `select audience from desk.webhook where 'window_' || audience = $1 and ended_at is null limit 1`,
    [schema],
  );
  return audiences.find((audience) => audience === row?.audience);
}

/** Has the servers told that want to know: the order is that of the numbers. */
async function tellServers(
  run: Run,
  schema: string,
  { item, ids }: ChangedRows,
  before: PageFactsById | undefined,
): Promise<void> {
  const audience = await toldAudience(run, schema);
  if (!audience) return;
  const now = await pageFactsOf(run, { audience, schema }, item, {
    window: sql`w.id = any ($1::uuid[])`,
    parameters: [ids],
  });
  const facts = ids.map((id) => JSON.stringify(toldFacts(audience, item, before?.get(id), now.get(id))));
  await run(
    sql`insert into desk.delivery (id, webhook_id, kind, item, is_gone, is_test, facts, created_at, state, attempts, next_at)
select gen_random_uuid(), h.id, f.kind, f.item, f.is_gone, false, t.facts, now(), 'WAITING', 0, now()
from desk.webhook h join ${inSchema(schema, tableOf(feed))} f on f.id = any ($1::uuid[])
join (select distinct on (id) id, facts from unnest($1::uuid[], $4::jsonb[]) with ordinality one (id, facts, place) order by id, place) t on t.id = f.id
where 'window_' || h.audience = $2 and h.ended_at is null and (h.kinds is null or $3 = any (h.kinds)) order by h.id, f.number`,
    [ids, schema, item.name, facts],
  );
}

/** Notes those of the rows that stand in the window: each may have changed. */
export async function noteStanding(
  run: Run,
  schema: string,
  item: ItemMetadata,
  ids: readonly string[],
): Promise<void> {
  const [table] = await run('select to_regclass($1) is not null as there', [`${schema}.${tableOf(item)}`]);
  if (!table?.there) return;
  const rows = await run(sql`select id from ${inSchema(schema, tableOf(item))} where id = any ($1::uuid[])`, [
    ids,
  ]);
  await noteChanges(run, schema, { item, ids: idsOf(rows) });
}

/**
 * Gives a window that has been built the feed of the one it takes the place of, and notes where they differ.
 */
export async function continueFeed(run: Run, audience: Audience, next: string, old: string): Promise<void> {
  const [before] = await run('select to_regclass($1) is not null as there', [inSchema(old, tableOf(feed))]);
  const table = inSchema(next, tableOf(feed));
  if (before?.there) await run(sql`insert into ${table} select * from ${inSchema(old, tableOf(feed))}`);
  for (const item of itemsFor(audience)) {
    await run(
      sql`insert into ${table} (id, number, kind, item, is_gone)
select i.id, (select coalesce(max(number), 0) from ${table}) + row_number() over (order by i.id), $1, $2 || replace(i.id::text, '-', ''), i.gone
from (
  select w.id, false as gone from ${inSchema(next, tableOf(item))} w where not exists (select from ${table} f where f.id = w.id and not f.is_gone)
  union all select f.id, true from ${table} f where f.kind = $1 and not f.is_gone and not exists (select from ${inSchema(next, tableOf(item))} w where w.id = f.id)
) i on conflict (id) do update set number = excluded.number, is_gone = excluded.is_gone`,
      [item.name, `${tableOf(item)}_`],
    );
  }
}
