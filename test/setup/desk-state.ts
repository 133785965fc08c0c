import type { Row, Run } from '../../src/windows/run.js';

/**
 * A hash of every row of the desk and of all windows, table by table, but for the marks that somebody was
 * here.
 */
export async function deskState(run: Run): Promise<Row[]> {
  const tables = await run(
    `select format('%I.%I', schemaname, tablename) as id from pg_tables where schemaname in ('desk', 'published') or starts_with(schemaname, 'window_') order by 1`,
  );
  const read = tables
    .map(({ id }) => String(id))
    .filter((id) => !['desk.session', 'desk.sign_in_attempt', 'desk.api_key'].includes(id))
    .map(
      (id) =>
        `select '${id}' as id, count(*), md5(coalesce(string_agg(md5(t::text), '' order by t::text), '')) as hash from ${id} t`,
    );
  return run(`${read.join(' union all ')} order by 1`);
}
