import { locales } from '../base/locale.js';
import { inSchema, joinSql, literal, name, sql, type SqlText } from '../base/sql.js';
import { accountSql, recordIdSql, whoSql } from '../entities/editorial/record.js';
import { snake, tableOf } from '../entities/house/columns.js';
import { isLocalised, namesOf, type ItemMetadata } from '../entities/house/metadata.js';
import { reachIn, type Profile } from './profile.js';
import { readsAll, scopeSql } from './profile-reach.js';
import { itemsFor } from './projection.js';

/** The first name of an item `v` of the desk, in the first language that has it. */
function nameSql(item: ItemMetadata): SqlText {
  const names = namesOf(item).flatMap((field) =>
    isLocalised(field)
      ? locales.map((locale) => sql`v.${name(snake(field.name))} ->> ${literal(locale)}`)
      : [sql`v.${name(snake(field.name))}`],
  );
  return names.length > 0 ? sql`left(coalesce(${joinSql(names)}), 300)` : sql`null::text`;
}

/** SELECT of every save. A title is looked up by the key of its item, of the rows that are shown. */
export function activitySql(): SqlText {
  const titles = itemsFor('desk').map(
    (item) =>
      sql`when ${literal(item.name)} then (select ${nameSql(item)} from desk.${name(tableOf(item))} v where v.id = s.item_id)`,
  );
  return sql`select md5(s.item_id::text || s.number)::uuid as id, ${recordIdSql(sql`s.item`, sql`s.item_id`)} as item, s.item as kind,
  (case s.item ${joinSql(titles, '\n  ')} end) collate "und-x-icu" as title, s.number as item_revision,
  array(select upper(e.key) from jsonb_each_text(s.tracks) e where e.key <> 'shared' and e.value::int = s.number order by 1) as changed_languages,
  not exists (select from desk.revision o where o.item_id = s.item_id and o.number = s.number + 1) as is_newest,
  s.saved_at, ${whoSql(sql`s.saved_by`)} as saved_by, ${accountSql(sql`s.saved_by`)} as saved_by_account, s.note from desk.revision s`;
}

/**
 * SQL that is true of a save `s` of an item that the profile reads as it is worked on. Kinds that it reads as a whole
 * are known beforehand: to look up each of a hundred thousand saves among all drafts takes minutes.
 */
export function readsActivity(profile: Profile): SqlText {
  const known = itemsFor('desk').filter((item) => reachIn(profile, item).whole.length > 0);
  const whole = known.filter((item) => readsAll(profile, item));
  const some = known.filter((item) => !whole.includes(item));
  const tests = [
    ...(whole.length > 0 ? [sql`s.item in (${joinSql(whole.map((item) => literal(item.name)))})`] : []),
    ...some.map(
      (item) =>
        sql`s.item = ${literal(item.name)} and exists (select from ${inSchema(profile.schema, tableOf(item))} v where v.id = s.item_id and ${scopeSql(item, reachIn(profile, item).whole, sql`v.id`)})`,
    ),
  ];
  return tests.length > 0 ? sql`(${joinSql(tests, ' or ')})` : sql`false`;
}
