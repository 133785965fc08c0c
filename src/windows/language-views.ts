import { localeFacts, locales, type Locale } from '../base/locale.js';
import type { Audience } from '../base/audience.js';
import { inSchema, joinSql, literal, name, sql, type SqlText } from '../base/sql.js';
import { columnsOf, snake, tableOf } from '../entities/house/columns.js';
import {
  isLocalised,
  targetOf,
  vocabularyOf,
  type FieldMetadata,
  type ItemMetadata,
} from '../entities/house/metadata.js';
import { partDoc } from './comments.js';
import { itemsFor, linksFor, type Link } from './projection.js';
import { columnFor, fieldsFor, namesFor, plainColumn } from './window-columns.js';

/** A column of a view. */
interface ViewColumn {
  readonly name: string;
  readonly value: SqlText;
  readonly doc: string;
  /** The view whose `id` it holds. */
  readonly to?: string;
}

/** A table of a window as people read it in one language: plain names, one text a field, names beside ids. */
interface LanguageView {
  readonly name: string;
  readonly doc: string;
  readonly columns: readonly ViewColumn[];
  readonly from: SqlText;
}

/** What a view is of: an audience, a language, and the schema with the tables of the window. */
interface Reading {
  readonly audience: Audience;
  readonly locale: Locale;
  readonly window: string;
}

/** The view that lists how the others are joined. */
const joinsView = 'joins';

/** The name of the view of an item. */
const viewOf = (item: ItemMetadata): string => snake(item.plural);

/** The views of a window in a language: one of each kind of item, and one of each relation to many. */
export const languageViewsOf = (reading: Reading): readonly LanguageView[] => [
  ...itemsFor(reading.audience).map((item) => viewOfItem(reading, item)),
  ...linksFor(reading.audience).map((link) => viewOfLink(reading, link)),
];

/** The statements that make the views in a schema, with their descriptions. */
export function languageViewsDdl(reading: Reading, schema: string): SqlText[] {
  const views = languageViewsOf(reading);
  return [...views.map((view) => viewDdl(schema, view)), joinsDdl(schema, views)];
}

// A view that reads with the rights of its reader can show no more than the window that they may read.
const viewDdl = (schema: string, { name: called, columns, from }: LanguageView): SqlText =>
  sql`create view ${inSchema(schema, called)} with (security_invoker = true) as select ${joinSql(columns.map((column) => sql`${column.value} as ${name(column.name)}`))} ${from}`;

function joinsDdl(schema: string, views: readonly LanguageView[]): SqlText {
  const rows = views.flatMap(({ name: called, columns }) =>
    columns.flatMap((column) =>
      column.to
        ? [
            sql`(${literal(called)}, ${literal(column.name)}, ${literal(column.to)}, 'id', ${literal(column.doc)})`,
          ]
        : [],
    ),
  );
  return sql`create view ${inSchema(schema, joinsView)} as select * from (values ${joinSql(rows)}) joined (view_name, column_name, references_view, references_column, meaning)`;
}

/** The comments on the views of a schema, as statements. */
export const languageCommentsDdl = (reading: Reading, schema: string): SqlText[] => [
  ...languageViewsOf(reading).flatMap((view) => [
    sql`comment on view ${inSchema(schema, view.name)} is ${literal(view.doc)}`,
    ...view.columns.map(
      (column) =>
        sql`comment on column ${inSchema(schema, view.name)}.${name(column.name)} is ${literal(column.doc)}`,
    ),
  ]),
  sql`comment on view ${inSchema(schema, joinsView)} is ${literal('How the views of this schema are joined: a column, and the view and column that it refers to.')}`,
  ...Object.entries(joinsColumns).map(
    ([column, doc]) =>
      sql`comment on column ${inSchema(schema, joinsView)}.${name(column)} is ${literal(doc)}`,
  ),
];

const joinsColumns = {
  view_name: 'View with the column.',
  column_name: 'Column that holds ids of another view.',
  references_view: 'View whose rows these ids name.',
  references_column: 'Column of that view with the same ids.',
  meaning: 'Description of the relation.',
};

function viewOfItem(reading: Reading, item: ItemMetadata): LanguageView {
  const fields = fieldsFor(reading.audience, item).filter((field) => field.kind !== 'many');
  const joins = fields
    .filter((field) => field.kind === 'one')
    .map(
      (field) =>
        sql`left join ${inSchema(reading.window, tableOf(targetOf(field)))} ${aliasOf(field)} on ${aliasOf(field)}.id = t.${name(plainColumn(field))}`,
    );
  return {
    name: viewOf(item),
    doc: item.doc,
    columns: [
      { name: 'id', value: sql`t.id`, doc: 'Identity of the row.' },
      ...servedColumns(reading, item),
      ...fields.flatMap((field) => columnsFor(reading, field)),
    ],
    from: joinSql([sql`from ${inSchema(reading.window, tableOf(item))} t`, ...joins], ' '),
  };
}

const servedColumns = ({ locale }: Reading, item: ItemMetadata): ViewColumn[] =>
  item.localised
    ? [
        {
          name: 'text_language',
          value: sql`t.${name(`served_${locale}`)}`,
          doc: `Language of all texts of the row: the first of ${localeFacts[locale].chain.join(', ')} in which the item is published.`,
        },
        {
          name: 'published_languages',
          value: sql`t.available`,
          doc: 'Languages in which the item is published.',
        },
      ]
    : [];

const aliasOf = (field: FieldMetadata): SqlText => name(`to_${snake(field.name)}`);

/** A text with the collation of the view's language: its parts may have others. */
const inCollation = (value: SqlText, locale: Locale): SqlText =>
  sql`(${value}) collate ${name(localeFacts[locale].collation)}`;

function columnsFor(reading: Reading, field: FieldMetadata): ViewColumn[] {
  const called = snake(field.name);
  const { doc } = field;
  if (isLocalised(field)) return [{ name: called, value: localValue(reading, field), doc }];
  if (field.kind === 'one') return relationColumns(reading, field);
  if (field.kind === 'choice' || field.kind === 'choices') return choiceColumns(field);
  return columnsOf(field).map((column, place) => ({
    name: place === 0 ? called : column.name,
    value: sql`t.${name(column.name)}`,
    doc: partDoc(field, column.name),
  }));
}

/** A long text stands once per language, a short one once per chain. */
function localValue({ locale }: Reading, field: FieldMetadata): SqlText {
  const column = (one: Locale): SqlText => sql`t.${name(columnFor(field, one))}`;
  const value = field.long
    ? sql`case t.${name(`served_${locale}`)} ${joinSql(
        locales.map((one) => sql`when ${literal(one)} then ${column(one)}`),
        ' ',
      )} end`
    : column(locale);
  return field.kind === 'localText' ? inCollation(value, locale) : value;
}

function relationColumns(reading: Reading, field: FieldMetadata): ViewColumn[] {
  const target = targetOf(field);
  const label = labelOf(reading, target, aliasOf(field));
  return [
    {
      name: plainColumn(field),
      value: sql`t.${name(plainColumn(field))}`,
      doc: `Id in ${viewOf(target)}: ${field.doc}`,
      to: viewOf(target),
    },
    ...(label ? [{ name: `${snake(field.name)}_name`, value: label, doc: `Name: ${field.doc}` }] : []),
  ];
}

/** What people call the row behind an alias; undefined: its kind has no name of its own. */
function labelOf({ audience, locale }: Reading, item: ItemMetadata, alias: SqlText): SqlText | undefined {
  const names = namesFor(audience, item).map(
    (field) => sql`${alias}.${name(columnFor(field, locale))}::text`,
  );
  return names.length > 0 ? inCollation(sql`coalesce(${joinSql(names)})`, locale) : undefined;
}

function choiceColumns(field: FieldMetadata): ViewColumn[] {
  const called = snake(field.name);
  const { name: vocabulary, values } = vocabularyOf(field);
  const meaning = (value: SqlText): SqlText =>
    sql`case ${value} ${joinSql(
      Object.entries(values).map(
        ([code, doc]) => sql`when ${literal(code)} then ${literal(doc.replace(/\.$/, ''))}`,
      ),
      ' ',
    )} end`;
  const several = sql`case when t.${name(called)} is not null then array(select ${meaning(sql`one.code`)} from unnest(t.${name(called)}) with ordinality one (code, place) order by one.place) end`;
  return [
    { name: called, value: sql`t.${name(called)}`, doc: `${field.doc} Values of ${vocabulary}.` },
    field.kind === 'choice'
      ? {
          name: `${called}_meaning`,
          value: meaning(sql`t.${name(called)}`),
          doc: `Description, in English, of the value: ${field.doc}`,
        }
      : {
          name: `${called}_meanings`,
          value: several,
          doc: `Descriptions, in English, of the values: ${field.doc}`,
        },
  ];
}

function viewOfLink(reading: Reading, { owner, field, target, table }: Link): LanguageView {
  const [mine, theirs] = [tableOf(owner), owner === target ? `other_${tableOf(target)}` : tableOf(target)];
  const end = (called: string, item: ItemMetadata, column: SqlText, alias: SqlText): ViewColumn[] => {
    const label = labelOf(reading, item, alias);
    return [
      {
        name: `${called}_id`,
        value: column,
        doc: `Id in ${viewOf(item)}: ${item.doc}`,
        to: viewOf(item),
      },
      ...(label ? [{ name: `${called}_name`, value: label, doc: `Name: ${item.doc}` }] : []),
    ];
  };
  return {
    name: `${viewOf(owner)}_${snake(field.name)}`,
    doc: `Pairs of ${viewOf(owner)} and ${viewOf(target)}: ${field.doc}`,
    columns: [...end(mine, owner, sql`k.owner_id`, sql`a`), ...end(theirs, target, sql`k.target_id`, sql`b`)],
    from: sql`from ${inSchema(reading.window, table)} k join ${inSchema(reading.window, tableOf(owner))} a on a.id = k.owner_id join ${inSchema(reading.window, tableOf(target))} b on b.id = k.target_id`,
  };
}
