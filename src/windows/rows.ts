import { reaches, type Audience } from '../base/audience.js';
import { locales } from '../base/locale.js';
import { accountSql, whoSql } from '../entities/editorial/record.js';
import { snake, tableOf } from '../entities/house/columns.js';
import {
  isLocalised,
  type FieldMetadata,
  type ItemMetadata,
  type RowCondition,
} from '../entities/house/metadata.js';
import { joinSql, literal, name, sql, type SqlText } from '../base/sql.js';
import { tracksOfRow } from './tracks.js';

/** True when the audience meets generalised rows without what is not kept, and withheld ones not at all. */
export const isGuardedFrom = (audience: Audience, item: ItemMetadata): boolean =>
  item.guarded && !reaches(audience, 'staff');

/** Schema that a window is projected from: the desk shows the newest drafts, the others what is published. */
export const sourceSchema = (audience: Audience): SqlText =>
  audience === 'desk' ? sql`desk` : sql`published`;

/**
 * The rows a window is projected from, under the alias `t`, with the same columns for drafts as for what is
 * published.
 */
export function sourceOf(audience: Audience, item: ItemMetadata): SqlText {
  const table = name(tableOf(item));
  if (audience !== 'desk') return sql`published.${table} t`;
  const house = sql`true as live, ${wholeLocales(item, sql`d`)} as locales, d.id as cover_id, false as coarse, null::text[] as former_names`;
  return sql`(select d.*, ${joinSql([house, ...workflow(item)])} from desk.${table} d left join published.${table} p on p.id = d.id and p.live ${saves} cross join lateral (${standing(item)}) s) t`;
}

/** The first and the newest save of a row `d` of the desk. Copies of samples have none. */
const saves = sql`left join lateral (select r.saved_at, r.saved_by from desk.revision r where r.item_id = d.id order by r.number limit 1) made on true
left join desk.revision newest on newest.item_id = d.id and newest.number = d.revision`;

/** How far a track has come, in the order of its steps. */
const steps = ['DRAFT', 'IN_REVIEW', 'APPROVED', 'PUBLISHED'].map(literal);

/** SELECT of one row: how far the tracks of a row `d` of the desk have come, of which `p` is published. */
function standing(item: ItemMetadata): SqlText {
  const step = sql`array[${joinSql(steps)}]`;
  const at = (rank: number, more = sql``): SqlText =>
    sql`coalesce(array_agg(upper(k.track) order by k.track) filter (where k.rank = ${literal(String(rank))}::int and k.track <> 'shared'${more}), '{}')`;
  const languages = sql`, ${at(1)} as draft_in, ${at(2)} as in_review_in, ${at(3, sql` and k.is_open`)} as approved_in`;
  return sql`select (${step})[min(k.rank) filter (where k.is_open)] as open_stage, (${step})[min(k.rank) filter (where k.track = 'shared')] as shared_stage${item.localised ? languages : sql``} from (${tracksOfRow}) k`;
}

/** How far the work about an item has come: what reviewers said of its tracks, and what of it is published. */
function workflow(item: ItemMetadata): SqlText[] {
  const staged = (stage: SqlText): SqlText =>
    sql`case when exists (select from desk.withdrawal w where w.item_id = d.id) then 'WITHDRAWN' else ${stage} end`;
  // Copies of samples have no revisions: they are as they are published.
  const none = sql`case when p.id is null then 'DRAFT' else 'PUBLISHED' end`;
  const own = [
    sql`${staged(sql`case when p.revision = d.revision and p.track_revisions is null then 'PUBLISHED' else coalesce(s.open_stage, ${none}) end`)} as editorial_stage`,
    sql`p.revision as published_revision`,
    sql`coalesce(made.saved_at, d.saved_at) as created_at`,
    sql`${whoSql(sql`made.saved_by`)} as created_by`,
    sql`${accountSql(sql`made.saved_by`)} as created_by_account`,
    sql`${whoSql(sql`newest.saved_by`)} as saved_by`,
    sql`${accountSql(sql`newest.saved_by`)} as saved_by_account`,
  ];
  if (!item.localised) return own;
  const all = sql`array[${joinSql(locales.map(literal))}]`;
  const upper = (list: SqlText): SqlText => sql`array(select upper(one) from unnest(${list}) one)`;
  return [
    ...own,
    sql`${staged(sql`coalesce(s.shared_stage, ${none})`)} as shared_stage`,
    sql`s.draft_in`,
    sql`s.in_review_in`,
    sql`s.approved_in`,
    sql`${upper(sql`coalesce(p.locales, '{}')`)} as published_in`,
    sql`array(select upper(one) from unnest(${all}) one where one <> all (${wholeLocales(item, sql`d`)})) as missing_in`,
    sql`${upper(sql`d.stale_locales`)} as stale_in`,
  ];
}

/** The id under which a row stands in the window: the random one once it is generalised. */
export const rowId = (audience: Audience, item: ItemMetadata, alias: SqlText): SqlText =>
  isGuardedFrom(audience, item)
    ? sql`case when ${alias}.exposure = 'GENERALISED' then ${alias}.cover_id else ${alias}.id end`
    : sql`${alias}.id`;

/** What a row must meet by itself to stand in the window; what it refers to may still keep it out. */
export function shown(audience: Audience, item: ItemMetadata, alias: SqlText): SqlText[] {
  return [
    sql`${alias}.live`,
    ...(item.localised ? [sql`cardinality(${alias}.locales) > 0`] : []),
    ...(isGuardedFrom(audience, item)
      ? [sql`(${alias}.exposure = 'PUBLIC' or ${alias}.exposure = 'GENERALISED' and ${alias}.coarse)`]
      : []),
    ...(item.rows && !reaches(audience, item.rows.below)
      ? [sql`not (${condition(item.rows.hide, alias)})`]
      : []),
  ];
}

/** What a row must meet for a field to have a value in the window. */
export function fieldShown(
  audience: Audience,
  item: ItemMetadata,
  field: FieldMetadata,
  alias: SqlText,
): SqlText[] {
  return [
    ...(isGuardedFrom(audience, item) && field.kept === false ? [sql`${alias}.exposure = 'PUBLIC'`] : []),
    ...(field.only && !reaches(audience, field.only.below) ? [condition(field.only.where, alias)] : []),
  ];
}

/** What a row meets by the values of its own fields. */
export const condition = (where: RowCondition, alias: SqlText): SqlText =>
  joinSql(
    Object.entries(where).map(([field, value]) => {
      const column = sql`${alias}.${name(snake(field))}`;
      if (typeof value === 'string') return sql`${column} = ${literal(value)}`;
      return typeof value === 'boolean'
        ? sql`${column} = ${value ? sql`true` : sql`false`}`
        : sql`${column} in (${joinSql(value.map(literal))})`;
    }),
    ' and ',
  );

/**
 * The locales in which a row of the desk is whole: every required text is written. Where none is required,
 * those in which anything is written; where nothing is, or nothing can be translated, all: there is nothing
 * to miss.
 */
export function wholeLocales(item: ItemMetadata, alias: SqlText): SqlText {
  const all = sql`array[${joinSql(locales.map(literal))}]`;
  if (!item.localised) return all;
  const texts = item.fields.filter((field) => isLocalised(field) && !field.isAside);
  const required = texts.filter((field) => !field.optional);
  const written = (field: FieldMetadata, locale: string): SqlText =>
    sql`${alias}.${name(snake(field.name))} ->> ${literal(locale)} is not null`;
  const whole = locales.map((locale) =>
    required.length
      ? joinSql(
          required.map((field) => written(field, locale)),
          ' and ',
        )
      : joinSql(
          texts.map((field) => written(field, locale)),
          ' or ',
        ),
  );
  const some = sql`array_remove(array[${joinSql(whole.map((test, index) => sql`case when ${test} then ${literal(locales[index] ?? '')} end`))}], null)`;
  return required.length ? some : sql`case when ${joinSql(whole, ' or ')} then ${some} else ${all} end`;
}
