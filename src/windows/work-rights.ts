import { recordIdSql } from '../entities/editorial/record.js';
import { sql, type SqlText } from '../base/sql.js';

/**
 * SQL that is true of a right that reaches to a task `t`, by the rules of `authorise`: its kind, its programmes,
 * and its languages where nothing but texts is concerned.
 */
const covers = (right: SqlText): SqlText =>
  sql`(t.anywhere or (${right}.kind is null or ${right}.kind = t.reached) and (${right}.programme_id is null or ${right}.programme_id = any (t.programmes))
      and (${right}.locale is null or cardinality(t.locales) > 0 and t.locales <@ array[${right}.locale]))`;

/**
 * SQL of the ids of the accounts whose rights reach to what a task `t` waits for: one of its `capabilities`, and
 * what the kind needs besides. People at the desk who can sign in; without the authors of what is decided on.
 */
export const awaitsSql = sql`array(select distinct ${recordIdSql(sql`'Account'`, sql`r.account_id`)}
    from desk.account_right r join desk.account o on o.id = r.account_id and o.audience = 'desk' and o.suspended_at is null and o.password_hash is not null
    where r.capability = any (t.capabilities) and ${covers(sql`r`)}
      and (t.needs is null or exists (select from desk.account_right n where n.account_id = r.account_id and n.capability = t.needs and ${covers(sql`n`)}))
      and 'account ' || r.account_id <> all (t.authors) order by 1)`;
