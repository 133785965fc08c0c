import { locales } from '../base/locale.js';
import { snake, linkTableOf, tableOf } from '../entities/house/columns.js';
import { relationsOf, targetOf, type FieldMetadata, type ItemMetadata } from '../entities/house/metadata.js';
import { fieldsFor } from './window-columns.js';
import { isAll, reachIn, type Profile, type RightScope } from './profile.js';
import { inSchema, joinSql, literal, name, sql, type SqlText } from '../base/sql.js';

/** SQL that is true of an item of the desk within a scope; `id` is the expression of its uuid. */
export function scopeSql(item: ItemMetadata, scope: RightScope, id: SqlText): SqlText {
  if (scope === 'all') return sql`true`;
  if (scope.length === 0) return sql`false`;
  const programmes = sql`any (${literal(`{${scope.join(',')}}`)}::uuid[])`;
  if (item.scope === 'programme') return sql`${id} = ${programmes}`;
  const belongs = relationsOf(item)
    .filter((field) => targetOf(field).scope === 'programme')
    .map((field) =>
      field.kind === 'many'
        ? sql`exists (select from desk.${name(linkTableOf(item, field))} m where m.owner_id = ${id} and m.target_id = ${programmes})`
        : sql`exists (select from desk.${name(tableOf(item))} m where m.id = ${id} and m.${name(`${snake(field.name)}_id`)} = ${programmes})`,
    );
  return belongs.length > 0 ? sql`(${joinSql(belongs, ' or ')})` : sql`false`;
}

/** True when the profile reads every item of the kind, unless it leads to something that the profile does not read. */
export function readsWhole(profile: Profile, item: ItemMetadata): boolean {
  const reach = reachIn(profile, item);
  return isAll(reach.whole) && isAll(reach.withheld);
}

/** True when the profile reads every row of the desk's window as it is, but for columns. */
export function readsAll(profile: Profile, item: ItemMetadata): boolean {
  return readsWhole(profile, item) && takingAlong(item).every((field) => readsAll(profile, targetOf(field)));
}

/** True when its view is the table of the desk's window. */
export const readsAsItIs = (profile: Profile, item: ItemMetadata): boolean =>
  readsAll(profile, item) &&
  isAll(reachIn(profile, item).contacts) &&
  edgesOf(item).every((field) => targetOf(field) === item || readsAll(profile, targetOf(field)));

/**
 * True when the profile reads of the item, and of all that it leads to without fail, what everybody reads:
 * what a published row refers to stands there then.
 */
export const readsPublished = (profile: Profile, item: ItemMetadata): boolean =>
  reachIn(profile, item).whole.length === 0 &&
  edgesOf(item).every(
    (field) =>
      targetOf(field) === item ||
      readsPublished(profile, targetOf(field)) ||
      readsAll(profile, targetOf(field)),
  );

/** The relations to one that an item has at the desk. */
export const edgesOf = (item: ItemMetadata): readonly FieldMetadata[] =>
  fieldsFor('desk', item).filter((field) => field.kind === 'one');

/** Those without which the item is not there either. */
const takingAlong = (item: ItemMetadata): readonly FieldMetadata[] =>
  edgesOf(item).filter((field) => (!field.optional || field.bound === true) && targetOf(field) !== item);

/**
 * SELECT that says of items of the desk, by their ids in $1, how far the profile reads the work on them:
 * `whole`, `contacts`, and the languages in `locales`. It asks the desk itself, where drafts stand that have
 * no language in which they are whole.
 */
export function readingSql(profile: Profile, item: ItemMetadata): SqlText {
  const reach = reachIn(profile, item);
  const view = (of: ItemMetadata, id: SqlText): SqlText =>
    sql`exists (select from ${inSchema(profile.schema, tableOf(of))} v where v.id = ${id})`;
  const whole = [
    scopeSql(item, reach.whole, sql`d.id`),
    ...(isAll(reach.withheld)
      ? []
      : [sql`(d.exposure <> 'WITHHELD' or ${scopeSql(item, reach.withheld, sql`d.id`)})`]),
    ...takingAlong(item)
      .filter((field) => !readsAll(profile, targetOf(field)))
      .map(
        (field) =>
          sql`(d.${name(`${snake(field.name)}_id`)} is null or ${view(targetOf(field), sql`d.${name(`${snake(field.name)}_id`)}`)})`,
      ),
  ];
  const texts = locales.map(
    (locale) =>
      sql`case when ${scopeSql(item, reach.texts[locale], sql`d.id`)} and ${view(item, sql`d.id`)} then ${literal(locale)} end`,
  );
  return sql`select d.id, ${joinSql(whole, ' and ')} as whole, ${scopeSql(item, reach.contacts, sql`d.id`)} as contacts, array_remove(array[${joinSql(texts)}], null) as locales
from desk.${name(tableOf(item))} d where d.id = any ($1::uuid[])`;
}
