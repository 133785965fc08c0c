import { localeFacts, locales, type Locale } from '../base/locale.js';
import { worded } from '../base/wording.js';
import type { Audience } from '../base/audience.js';
import { inSchema, joinSql, literal, name, sql, type SqlText } from '../base/sql.js';
import { columnsOf, snake, tableOf } from '../entities/house/columns.js';
import {
  fieldNamed,
  isLocalised,
  targetOf,
  vocabularyOf,
  type FieldMetadata,
  type ItemMetadata,
  type Subset,
} from '../entities/house/metadata.js';
import { itemsFor, linksFor, type Link } from './projection.js';
import { condition } from './rows.js';
import { columnWord, described, fieldName, oneName, sentence, subsetName, viewName } from './view-words.js';
import { columnFor, fieldsFor, namesFor, plainColumn, seesField } from './window-columns.js';

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

/**
 * The views of a window in a language: one of each kind of item, one of each relation to many, and one of some items
 * that have a name of their own.
 */
export const languageViewsOf = (reading: Reading): readonly LanguageView[] => [
  ...itemsFor(reading.audience).map((item) => viewOfItem(reading, item)),
  ...linksFor(reading.audience).map((link) => viewOfLink(reading, link)),
  ...itemsFor(reading.audience).flatMap((item) =>
    item.subsets
      .filter(({ where }) =>
        Object.keys(where).every((name) => seesField(reading.audience, fieldNamed(item, name))),
      )
      .map((subset) => viewOfSubset(reading, item, subset)),
  ),
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
  sql`comment on view ${inSchema(schema, joinsView)} is ${literal(sentence(reading.locale, 'joins'))}`,
  ...joinsColumns.map(
    ([column, which]) =>
      sql`comment on column ${inSchema(schema, joinsView)}.${name(column)} is ${literal(sentence(reading.locale, which))}`,
  ),
];

// The same in each language: programs read it.
const joinsColumns = [
  ['view_name', 'joinsView'],
  ['column_name', 'joinsColumn'],
  ['references_view', 'joinsTo'],
  ['references_column', 'joinsToColumn'],
  ['meaning', 'joinsMeaning'],
] as const;

function viewOfItem(reading: Reading, item: ItemMetadata): LanguageView {
  const fields = fieldsFor(reading.audience, item).filter((field) => field.kind !== 'many');
  const joins = fields
    .filter((field) => field.kind === 'one')
    .map(
      (field) =>
        sql`left join ${inSchema(reading.window, tableOf(targetOf(field)))} ${aliasOf(field)} on ${aliasOf(field)}.id = t.${name(plainColumn(field))}`,
    );
  return {
    name: viewName(item, reading.locale),
    doc: described(reading.locale, { doc: item.doc, label: item.label?.many }),
    columns: [
      { name: 'id', value: sql`t.id`, doc: sentence(reading.locale, 'id') },
      ...servedColumns(reading, item),
      ...fields.flatMap((field) => columnsFor(reading, field)),
    ],
    from: joinSql([sql`from ${inSchema(reading.window, tableOf(item))} t`, ...joins], ' '),
  };
}

function viewOfSubset(reading: Reading, item: ItemMetadata, subset: Subset): LanguageView {
  const whole = viewOfItem(reading, item);
  return {
    ...whole,
    name: subsetName(subset, reading.locale),
    doc: described(reading.locale, subset),
    from: sql`${whole.from} where ${condition(subset.where, sql`t`)}`,
  };
}

const servedColumns = ({ locale }: Reading, item: ItemMetadata): ViewColumn[] =>
  item.localised
    ? [
        {
          name: columnWord('text_language', locale),
          value: sql`t.${name(`served_${locale}`)}`,
          doc: sentence(locale, 'textLanguage', localeFacts[locale].chain.join(', ')),
        },
        {
          name: columnWord('published_languages', locale),
          value: sql`t.available`,
          doc: sentence(locale, 'publishedLanguages'),
        },
      ]
    : [];

const aliasOf = (field: FieldMetadata): SqlText => name(`to_${snake(field.name)}`);

/** A text with the collation of the view's language: its parts may have others. */
const inCollation = (value: SqlText, locale: Locale): SqlText =>
  sql`(${value}) collate ${name(localeFacts[locale].collation)}`;

function columnsFor(reading: Reading, field: FieldMetadata): ViewColumn[] {
  const { locale } = reading;
  const called = fieldName(field, locale);
  const doc = described(locale, field);
  if (isLocalised(field)) return [{ name: called, value: localValue(reading, field), doc }];
  if (field.kind === 'one') return relationColumns(reading, field);
  if (field.kind === 'choice' || field.kind === 'choices') return choiceColumns(locale, field);
  const [first, beside] = columnsOf(field);
  const columns = first ? [{ name: called, value: sql`t.${name(first.name)}`, doc }] : [];
  if (!beside) return columns;
  // An amount has a currency beside it, and a date how much of it is known.
  const [word, which] =
    field.kind === 'money' ? (['currency', 'currencyOf'] as const) : (['precision', 'precisionOf'] as const);
  return [
    ...columns,
    {
      name: `${called}_${columnWord(word, locale)}`,
      value: sql`t.${name(beside.name)}`,
      doc: sentence(locale, which, doc),
    },
  ];
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
  const { locale } = reading;
  const target = targetOf(field);
  const label = labelOf(reading, target, aliasOf(field));
  const called = fieldName(field, locale);
  const doc = described(locale, field);
  const view = viewName(target, locale);
  return [
    {
      name: `${called}_id`,
      value: sql`t.${name(plainColumn(field))}`,
      doc: sentence(locale, 'idIn', view, doc),
      to: view,
    },
    ...(label
      ? [
          {
            name: `${called}_${columnWord('name', locale)}`,
            value: label,
            doc: sentence(locale, 'nameOf', doc),
          },
        ]
      : []),
  ];
}

/** What people call the row behind an alias; undefined: its kind has no name of its own. */
function labelOf({ audience, locale }: Reading, item: ItemMetadata, alias: SqlText): SqlText | undefined {
  const names = namesFor(audience, item).map(
    (field) => sql`${alias}.${name(columnFor(field, locale))}::text`,
  );
  return names.length > 0 ? inCollation(sql`coalesce(${joinSql(names)})`, locale) : undefined;
}

function choiceColumns(locale: Locale, field: FieldMetadata): ViewColumn[] {
  const column = sql`t.${name(snake(field.name))}`;
  const { name: vocabulary, values, labels } = vocabularyOf(field);
  const labelFor = (code: string, doc: string): string => {
    const label = labels?.[code];
    return label ? worded(label, locale).text : doc;
  };
  const label = (value: SqlText): SqlText =>
    sql`case ${value} ${joinSql(
      Object.entries(values).map(
        ([code, doc]) => sql`when ${literal(code)} then ${literal(labelFor(code, doc))}`,
      ),
      ' ',
    )} end`;
  const several = sql`case when ${column} is not null then array(select ${label(sql`one.code`)} from unnest(${column}) with ordinality one (code, place) order by one.place) end`;
  const called = fieldName(field, locale);
  const doc = described(locale, field);
  const isOne = field.kind === 'choice';
  return [
    { name: called, value: column, doc: sentence(locale, 'valuesOf', doc, vocabulary) },
    {
      name: `${called}_${columnWord(isOne ? 'label' : 'labels', locale)}`,
      value: isOne ? label(column) : several,
      doc: sentence(locale, isOne ? 'labelOf' : 'labelsOf', doc),
    },
  ];
}

function viewOfLink(reading: Reading, { owner, field, target, table }: Link): LanguageView {
  const { locale } = reading;
  const theirs = oneName(target, locale);
  const end = (called: string, item: ItemMetadata, column: SqlText, alias: SqlText): ViewColumn[] => {
    const label = labelOf(reading, item, alias);
    const doc = described(locale, { doc: item.doc, label: item.label?.one });
    const view = viewName(item, locale);
    return [
      { name: `${called}_id`, value: column, doc: sentence(locale, 'idIn', view, doc), to: view },
      ...(label
        ? [
            {
              name: `${called}_${columnWord('name', locale)}`,
              value: label,
              doc: sentence(locale, 'nameOf', doc),
            },
          ]
        : []),
    ];
  };
  return {
    name: `${viewName(owner, locale)}_${fieldName(field, locale)}`,
    doc: sentence(
      locale,
      'pairs',
      viewName(owner, locale),
      viewName(target, locale),
      described(locale, field),
    ),
    columns: [
      ...end(oneName(owner, locale), owner, sql`k.owner_id`, sql`a`),
      ...end(
        owner === target ? `${columnWord('other', locale)}_${theirs}` : theirs,
        target,
        sql`k.target_id`,
        sql`b`,
      ),
    ],
    from: sql`from ${inSchema(reading.window, table)} k join ${inSchema(reading.window, tableOf(owner))} a on a.id = k.owner_id join ${inSchema(reading.window, tableOf(target))} b on b.id = k.target_id`,
  };
}
