import { locales, type Locale } from '../base/locale.js';
import { activity } from '../entities/editorial/activity-record.js';
import { feed, records } from '../entities/editorial/records.js';
import { task } from '../entities/editorial/task-record.js';
import { snake, tableOf } from '../entities/house/columns.js';
import { targetOf, type FieldMetadata, type ItemMetadata } from '../entities/house/metadata.js';
import { activitySql, readsActivity } from './activity.js';
import { isOfPeople } from '../entities/house/workflow.js';
import { plainColumn, seesField, seesItem, windowColumnsOf, type WindowColumn } from './window-columns.js';
import { isAll, reachIn, type Profile, type Reach, type RightScope } from './profile.js';
import { edgesOf, readsAll, readsAsItIs, readsPublished, scopeSql } from './profile-reach.js';
import { itemsFor, linksFor, windowOf, type Link } from './projection.js';
import { bareName, inSchema, joinSql, literal, name, sql, typeSql, type SqlText } from '../base/sql.js';
import { addressesSql, linkableFor, presentSql, richFieldsFor } from './rich-text.js';
import { searchColumnsOf } from './search.js';
import { tasksSql } from './work-queue.js';

const [desk, everybody] = [windowOf('desk'), windowOf('public')];
const readable = 'readable';

/** Published rows and drafts, as the statements call them. */
const aliases = { p: sql`p`, w: sql`w` };
type Alias = keyof typeof aliases;

/** A view of a profile; what only others are made of is not `open` to its login. */
export interface ProfileView {
  readonly table: string;
  readonly open: boolean;
  readonly sql: SqlText;
}

/**
 * The views of a profile, each after those it is made of, by the names that the desk's window has: drafts as
 * far as the profile reaches, and what everybody reads of the rest. Barriers, so that no condition of a
 * reader is asked of a row before it is known that it is theirs.
 */
export function profileViews(profile: Profile): ProfileView[] {
  const view = (table: string, select: SqlText, open = true, isBarrier = true): ProfileView => ({
    table,
    open,
    sql: sql`create view ${inSchema(profile.schema, table)}${isBarrier ? sql` with (security_barrier)` : sql``} as ${select}`,
  });
  const own = inSchema(profile.schema, readable);
  return [
    ...itemsFor('desk').flatMap((item): ProfileView[] => {
      const table = tableOf(item);
      if (readsAsItIs(profile, item) && readsLinks(profile, item))
        return [view(table, sql`select * from ${inSchema(desk, table)}`, true, false)];
      const selves = edgesOf(item).filter((field) => targetOf(field) === item);
      if (selves.length === 0 || readsAll(profile, item) || readsPublished(profile, item))
        return [view(table, itemSelect(profile, item))];
      // A view cannot ask itself whether a row stands there.
      const under = `${table}_itself`;
      return [
        view(under, itemSelect(profile, item), false),
        view(table, withSelves(profile.schema, item, under, selves)),
      ];
    }),
    ...linksFor('desk').map((link) => view(link.table, linkSelect(profile, link))),
    view(readable, readableSelect(profile), false),
    ...records.map((record) =>
      view(
        tableOf(record),
        sql`select r.* from (${record.sql}) r where ${profile.administers ? sql`true` : record.readBy === 'ADMINISTER' ? sql`false` : record.readBy(own)}`,
      ),
    ),
    view(tableOf(activity), sql`${activitySql()} where ${readsActivity(profile)}`),
    view(tableOf(task), tasksSql({ schema: profile.schema, reads: profile })),
    // The numbers of the desk's own feed would tell of what is kept back.
    view(tableOf(feed), sql`select * from ${inSchema(everybody, tableOf(feed))}`, true, false),
  ];
}

function itemSelect(profile: Profile, item: ItemMetadata): SqlText {
  const reach = reachIn(profile, item);
  const known = seesItem('public', item);
  const parts = [
    ...(isAll(reach.whole) || reach.whole.length > 0 || !known ? [draftSelect(profile, item, reach)] : []),
    ...(!isAll(reach.whole) && known ? [publishedSelect(profile, item, reach)] : []),
  ];
  const rows = joinSql(parts, '\nunion all\n');
  if (keepsWords(reach)) return rows;
  const columns = windowColumnsOf('desk', item).map((column) => sql`v.${name(column.name)}`);
  const searched = searchColumnsOf('desk', item).map(
    (column) =>
      sql`case when v.is_reworded then ${column.expression} else v.${name(column.name)} end as ${name(column.name)}`,
  );
  return sql`select ${joinSql([...columns, ...searched])} from (${rows}) v`;
}

/**
 * True when the words by which rows are searched are those of the tables they come from; else some rows show
 * newer texts, whose words are found while reading.
 */
const keepsWords = (reach: Reach): boolean => Object.values(reach.texts).every((scope) => scope.length === 0);

/**
 * The words of rows as the table with that alias keeps them and, where some rows may show newer texts,
 * whether this one does.
 */
function words(reach: Reach, audience: 'public' | 'desk', alias: Alias, item: ItemMetadata): SqlText[] {
  const there = searchColumnsOf(audience, item).map((column) => column.name);
  const kept = searchColumnsOf('desk', item).map(({ name: column }) =>
    there.includes(column) ? sql`${aliases[alias]}.${name(column)}` : sql`''::tsvector as ${name(column)}`,
  );
  if (keepsWords(reach)) return kept;
  return [...kept, sql`${alias === 'p' ? rewordedSql(item, reach) : sql`false`} as is_reworded`];
}

/** SQL that is true when a published row shows the draft's texts of a language. */
const showsDraft = (item: ItemMetadata, scope: RightScope, locale: Locale): SqlText =>
  sql`${scopeSql(item, scope, sql`p.id`)} and w.${bareName(`served_${locale}`)} = ${literal(locale)}`;

/**
 * SQL that is true when a published row shows a newer text in some language. Few do, and to find words takes
 * a thousand times longer than to compare texts.
 */
function rewordedSql(item: ItemMetadata, reach: Reach): SqlText {
  const published = new Set(windowColumnsOf('public', item).map((column) => column.name));
  const parts = locales.flatMap((locale) => {
    const scope = reach.texts[locale];
    const texts = windowColumnsOf('desk', item).filter(
      (column) => column.locale === locale && column.name !== `served_${locale}`,
    );
    if (scope.length === 0 || texts.length === 0) return [];
    const different = texts.map(
      ({ name: column, type }) =>
        sql`w.${name(column)} is distinct from ${published.has(column) ? sql`p.${name(column)}` : sql`null::${typeSql(type)}`}`,
    );
    return [
      sql`(${showsDraft(item, scope, locale)} and (p.${bareName(`served_${locale}`)} is distinct from ${literal(locale)} or ${joinSql(different, ' or ')}))`,
    ];
  });
  return parts.length > 0 ? sql`coalesce(${joinSql(parts, ' or ')}, false)` : sql`false`;
}

const collated = ({ collation }: WindowColumn, value: SqlText): SqlText =>
  collation ? sql`(${value}) collate ${name(collation)}` : value;

/** The rows that are read as they are worked on. */
function draftSelect(profile: Profile, item: ItemMetadata, reach: Reach): SqlText {
  const columns = windowColumnsOf('desk', item).map((column) => {
    const { field } = column;
    const value = sql`w.${name(column.name)}`;
    if (field?.contact)
      return [column, sql`case when ${scopeSql(item, reach.contacts, sql`w.id`)} then ${value} end`] as const;
    if (field?.kind === 'one' && field.optional)
      return [column, edgeValue(profile, { item, field }, value, 'w')] as const;
    return [column, documentValue(profile, column, value)] as const;
  });
  const where = [
    scopeSql(item, reach.whole, sql`w.id`),
    ...(isAll(reach.withheld)
      ? []
      : [sql`(w.exposure <> 'WITHHELD' or ${scopeSql(item, reach.withheld, sql`w.id`)})`]),
    ...edgesOf(item).flatMap((field) => taking(profile, item, field, 'w')),
  ];
  const selected = columns.map(([column, value]) => sql`${collated(column, value)} as ${name(column.name)}`);
  return sql`select ${joinSql([...selected, ...words(reach, 'desk', 'w', item)])}
from ${inSchema(desk, tableOf(item))} w where ${joinSql(where, ' and ')}`;
}

/**
 * The rows that are read as everybody reads them, with the newest texts of some languages. Generalised items
 * have no row here.
 */
function publishedSelect(profile: Profile, item: ItemMetadata, reach: Reach): SqlText {
  const published = new Set(windowColumnsOf('public', item).map((column) => column.name));
  const values = windowColumnsOf('desk', item).map((column): SqlText => {
    const { field } = column;
    const shown = published.has(column.name)
      ? sql`p.${name(column.name)}`
      : sql`null::${typeSql(column.type)}`;
    if (field && item.workflow.includes(field)) return workflowValue(item, reach, field, column);
    if (field?.name === 'exposure') return sql`'PUBLIC'`;
    if (field?.kind === 'one')
      return field.optional && published.has(column.name)
        ? edgeValue(profile, { item, field }, shown, 'p')
        : shown;
    return textValue(profile, { item, reach }, column, shown);
  });
  const columns = windowColumnsOf('desk', item).map(
    (column, index) => sql`${collated(column, values[index] ?? sql``)} as ${name(column.name)}`,
  );
  const where = [
    ...(reach.whole.length > 0
      ? [sql`not ${scopeSql(item, reach.whole, sql`p.id`)}`, ...unnamed(item, reach)]
      : []),
    ...edgesOf(item)
      .filter((field) => published.has(plainColumn(field)))
      .flatMap((field) => taking(profile, item, field, 'p')),
  ];
  const table = tableOf(item);
  return sql`select ${joinSql([...columns, ...words(reach, 'public', 'p', item)])}
from ${inSchema(everybody, table)} p join published.${name(table)} x on x.id = p.id left join ${inSchema(desk, table)} w on w.id = p.id
where ${where.length > 0 ? joinSql(where, ' and ') : sql`true`}`;
}

/**
 * A draft may have taken the name that another item is published by: a name leads to one item, and to the
 * draft.
 */
function unnamed(item: ItemMetadata, reach: Reach): SqlText[] {
  const [natural] = item.natural;
  const field = item.fields.find((one) => one.name === natural);
  if (!field || item.natural.length > 1 || !seesField('public', field)) return [];
  const column = name(plainColumn(field));
  return [
    sql`not exists (select from ${inSchema(desk, tableOf(item))} o where o.${column} = p.${column} and o.id <> p.id and ${scopeSql(item, reach.whole, sql`o.id`)})`,
  ];
}

/** Where a language is read as it is worked on and the draft has it, its text; else what is published. */
function textValue(
  profile: Profile,
  { item, reach }: { readonly item: ItemMetadata; readonly reach: Reach },
  column: WindowColumn,
  shown: SqlText,
): SqlText {
  const { name: called, locale } = column;
  if (!locale || reach.texts[locale].length === 0) return shown;
  const draft = documentValue(profile, column, sql`w.${name(called)}`);
  return sql`case when ${showsDraft(item, reach.texts[locale], locale)} then ${draft} else ${shown} end`;
}

/** True when the profile reads all that texts of an item may link to. */
const readsLinks = (profile: Profile, item: ItemMetadata): boolean =>
  richFieldsFor('desk', item).length === 0 || linkableFor('desk').every((kind) => readsAll(profile, kind));

/**
 * A rich text of a draft: links to items that the profile reads neither as drafts nor as everybody does leave their
 * words. The tables are asked and not the views, since texts may link to any kind and views must not go in circles.
 */
function documentValue(profile: Profile, { isDocument, locale }: WindowColumn, value: SqlText): SqlText {
  const kinds = linkableFor('desk');
  if (!isDocument || !locale || kinds.every((kind) => readsAll(profile, kind))) return value;
  const stands = (kind: ItemMetadata, ids: SqlText): SqlText[] => {
    const { whole, withheld } = reachIn(profile, kind);
    const isKept = !isAll(withheld) && kind.fields.some((field) => field.name === 'exposure');
    const drafts = [
      scopeSql(kind, whole, sql`e.id`),
      ...(isKept ? [sql`(e.exposure <> 'WITHHELD' or ${scopeSql(kind, withheld, sql`e.id`)})`] : []),
    ];
    return [
      ...(seesItem('public', kind) ? [addressesSql(everybody, kind, ids)] : []),
      ...(isAll(whole) || whole.length > 0 ? [addressesSql(desk, kind, ids, drafts)] : []),
    ];
  };
  const there = presentSql(kinds, sql`ext.rich_links(${value})`, stands);
  return sql`case when ${value} is not null then ext.rich_shown(${value}, case when cardinality(ext.rich_links(${value})) > 0 then ${there} end, ${literal(locale)}) end`;
}

/**
 * How far the work has come is known to those who work on some language of the item; to others it is as
 * published.
 */
function workflowValue(
  item: ItemMetadata,
  reach: Reach,
  field: FieldMetadata,
  column: WindowColumn,
): SqlText {
  const some = Object.values(reach.texts).filter((scope) => scope.length > 0);
  const all = sql`array[${joinSql(locales.map((one) => literal(one.toUpperCase())))}]`;
  const upper = (list: SqlText): SqlText => sql`array(select upper(one) from unnest(${list}) one)`;
  const published: Readonly<Record<string, SqlText>> = {
    revision: sql`x.revision`,
    editorialStage: sql`'PUBLISHED'`,
    publishedRevision: sql`x.revision`,
    originalLocale: sql`upper(x.original_locale)`,
    sharedStage: sql`'PUBLISHED'`,
    draftIn: sql`'{}'::text[]`,
    inReviewIn: sql`'{}'::text[]`,
    approvedIn: sql`'{}'::text[]`,
    publishedIn: upper(sql`x.locales`),
    missingIn: sql`array(select one from unnest(${all}) one where one <> all (${upper(sql`x.locales`)}))`,
    staleIn: upper(sql`p.stale_locales`),
    staleSince: sql`null::timestamptz(3)`,
  };
  if (isOfPeople(field)) return sql`null::${typeSql(column.type)}`;
  const value = published[field.name] ?? sql`null::${typeSql(column.type)}`;
  if (some.length === 0) return value;
  return sql`case when ${joinSql(
    some.map((scope) => scopeSql(item, scope, sql`p.id`)),
    ' or ',
  )} then w.${name(column.name)} else ${value} end`;
}

/** SQL that is true when the item that a relation leads to stands in the profile. */
const stands = (profile: Profile, field: FieldMetadata, id: SqlText): SqlText =>
  sql`exists (select from ${inSchema(profile.schema, tableOf(targetOf(field)))} e where e.id = ${id})`;

/**
 * True when all that the rows of an alias refer to stands in the profile: drafts, `w`, refer to what is on
 * the desk, published rows, `p`, to what is published.
 */
const isThere = (profile: Profile, target: ItemMetadata, alias: Alias): boolean =>
  readsAll(profile, target) || (alias === 'p' && readsPublished(profile, target));

/**
 * A relation that may be missing is missing where it leads to what is not there; one to its own kind is
 * looked at later.
 */
function edgeValue(
  profile: Profile,
  { item, field }: { readonly item: ItemMetadata; readonly field: FieldMetadata },
  value: SqlText,
  alias: Alias,
): SqlText {
  if (targetOf(field) === item || isThere(profile, targetOf(field), alias)) return value;
  return sql`case when ${stands(profile, field, value)} then ${value} end`;
}

/** A relation that must not be missing takes the row along. */
function taking(profile: Profile, item: ItemMetadata, field: FieldMetadata, alias: Alias): SqlText[] {
  if (
    (field.optional && !field.bound) ||
    targetOf(field) === item ||
    isThere(profile, targetOf(field), alias)
  )
    return [];
  const id = sql`${aliases[alias]}.${name(plainColumn(field))}`;
  return [sql`(${id} is null or ${stands(profile, field, id)})`];
}

function withSelves(
  schema: string,
  item: ItemMetadata,
  under: string,
  selves: readonly FieldMetadata[],
): SqlText {
  const edges = new Map(selves.map((field) => [`${snake(field.name)}_id`, field]));
  const columns = [...windowColumnsOf('desk', item), ...searchColumnsOf('desk', item)].map(
    ({ name: column }) =>
      edges.has(column)
        ? sql`case when exists (select from ${inSchema(schema, under)} e where e.id = v.${name(column)}) then v.${name(column)} end as ${name(column)}`
        : sql`v.${name(column)}`,
  );
  return sql`select ${joinSql(columns)} from ${inSchema(schema, under)} v`;
}

/** The pairs whose both ends stand in the profile, of drafts or as they are published. */
function linkSelect(profile: Profile, { table, owner, field, target }: Link): SqlText {
  const { whole } = reachIn(profile, owner);
  const from = (schema: string, scope: SqlText, alias: Alias): SqlText => {
    const stand = (item: ItemMetadata, end: SqlText): SqlText =>
      sql` and exists (select from ${inSchema(profile.schema, tableOf(item))} e where e.id = l.${end})`;
    // Generalised items have links too.
    const isOwnerThere = isThere(profile, owner, alias) && !(alias === 'p' && owner.guarded);
    return sql`select l.owner_id, l.target_id from ${inSchema(schema, table)} l where ${scope}${isOwnerThere ? sql`` : stand(owner, sql`owner_id`)}${isThere(profile, target, alias) ? sql`` : stand(target, sql`target_id`)}`;
  };
  const isPublished = seesItem('public', owner) && seesField('public', field);
  const parts = [
    from(desk, scopeSql(owner, whole, sql`l.owner_id`), 'w'),
    ...(!isAll(whole) && isPublished
      ? [
          from(
            everybody,
            whole.length === 0 ? sql`true` : sql`not ${scopeSql(owner, whole, sql`l.owner_id`)}`,
            'p',
          ),
        ]
      : []),
  ];
  return joinSql(parts, '\nunion all\n');
}

/** Ids of the drafts that the profile reads, for records that are about items. */
function readableSelect(profile: Profile): SqlText {
  const known = itemsFor('desk');
  const isEverything = known.every((item) => item.needs !== undefined || isAll(reachIn(profile, item).whole));
  const parts = [
    sql`select null::uuid as id, '*' as item, false as contacts where ${isEverything ? sql`true` : sql`false`}`,
    ...known.flatMap((item) => {
      const { whole, contacts } = reachIn(profile, item);
      if (whole.length === 0) return [];
      return [
        ...(isAll(whole) ? [sql`select null, ${literal(`${tableOf(item)}_*`)}, false`] : []),
        sql`select v.id, ${literal(`${tableOf(item)}_`)} || replace(v.id::text, '-', ''), ${scopeSql(item, contacts, sql`v.id`)}
from ${inSchema(profile.schema, tableOf(item))} v where ${scopeSql(item, whole, sql`v.id`)}`,
      ];
    }),
  ];
  return joinSql(parts, '\nunion all\n');
}
