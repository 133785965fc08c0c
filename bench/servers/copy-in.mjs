import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from, to } from 'pg-copy-streams';

// The rows written since a transaction, once more by COPY in place of those that are there, in every table
// with its indexes and checks; but for the audit, of which nothing can be taken away.
const client = new pg.Client(process.env.DATABASE_URL);
await client.connect();
const { rows: tables } =
  await client.query(`select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name,
  string_agg(quote_ident(a.attname), ', ' order by a.attnum) filter (where a.attgenerated = '' and a.attidentity <> 'a') as columns
from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
where c.relkind = 'r' and n.nspname ~ '^(desk|published|window_)' and c.relname <> 'audit_entry' group by c.oid, n.nspname, c.relname`);
await client.query('set statement_timeout = 0');
await client.query('begin');
await client.query('set constraints all deferred');
const taken = [];
for (const { name, columns } of tables) {
  const fresh = `${name} where xmin::text::bigint >= ${Number(process.env.SINCE)}`;
  const parts = [];
  for await (const part of client.query(to(`copy (select ${columns} from ${fresh}) to stdout`)))
    parts.push(part);
  if (parts.length > 0) taken.push({ name, columns, fresh, parts });
}
for (const { fresh } of taken) await client.query(`delete from ${fresh}`);
const began = performance.now();
for (const { name, columns, parts } of taken)
  await pipeline(parts, client.query(from(`copy ${name} (${columns}) from stdin`)));
await client.query('set constraints all immediate');
process.stdout.write(
  JSON.stringify({ tables: taken.map(({ name }) => name), seconds: (performance.now() - began) / 1000 }),
);
await client.query('rollback');
await client.end();
