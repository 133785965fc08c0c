import { inSchema, joinSql, name, sql } from '../base/sql.js';
import { tableOf } from '../entities/house/columns.js';
import { announce } from './changes.js';
import { itemsFor, windowOf } from './projection.js';
import type { Run } from './run.js';

/** The columns with the name of a person, each beside the one with the id of the account. */
const named = ['created_by', 'saved_by'].map((column) => ({
  called: name(column),
  account: name(`${column}_account`),
}));

/** Shows a person at the desk by the name that the account has now. Takes the lock of the windows. */
export async function showName(run: Run, account: string): Promise<void> {
  const schema = windowOf('desk');
  for (const item of itemsFor('desk')) {
    const values = named.map(
      (one) => sql`${one.called} = case when w.${one.account} = a.ref then a.name else w.${one.called} end`,
    );
    const stale = named.map(
      (one) => sql`w.${one.account} = a.ref and w.${one.called} is distinct from a.name`,
    );
    const shown = await run(
      sql`with shown as (update ${inSchema(schema, tableOf(item))} w set ${joinSql(values)}
  from (select name, 'account_' || replace(id::text, '-', '') as ref from desk.account where id = $1) a where ${joinSql(stale, ' or ')} returning w.id)
select from shown limit 1`,
      [account],
    );
    if (shown.length > 0) await announce(run, schema, tableOf(item));
  }
}
