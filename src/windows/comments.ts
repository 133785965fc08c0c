import type { Audience } from '../base/audience.js';
import { localeFacts, type Locale } from '../base/locale.js';
import { inSchema, literal, name, sql, type SqlText } from '../base/sql.js';
import { feed } from '../entities/editorial/records.js';
import { snake, tableOf } from '../entities/house/columns.js';
import type { FieldMetadata, ItemMetadata } from '../entities/house/metadata.js';
import { itemsFor, linksFor } from './projection.js';
import { searchColumnsOf } from './search.js';
import { windowColumnsOf, type WindowColumn } from './window-columns.js';

/** The comments on the tables and columns of a window, as statements: the descriptions of the entities. */
export function commentsDdl(audience: Audience, schema: string): SqlText[] {
  const on = (table: string, doc: string, columns: readonly (readonly [string, string])[]): SqlText[] => [
    sql`comment on table ${inSchema(schema, table)} is ${literal(doc)}`,
    ...columns.map(
      ([column, text]) =>
        sql`comment on column ${inSchema(schema, table)}.${name(column)} is ${literal(text)}`,
    ),
  ];
  return [
    ...itemsFor(audience).flatMap((item) =>
      on(tableOf(item), item.doc, [
        ...windowColumnsOf(audience, item).map((column) => [column.name, docOf(item, column)] as const),
        ...searchColumnsOf(audience, item).map(
          (column) => [column.name, 'Words of the row, for searches; kept by the database.'] as const,
        ),
      ]),
    ),
    ...linksFor(audience).flatMap(({ table, owner, field, target }) =>
      on(table, `Pairs of ${tableOf(owner)} and ${tableOf(target)}: ${field.doc}`, [
        ['owner_id', `Id in ${tableOf(owner)}.`],
        ['target_id', `Id in ${tableOf(target)}.`],
      ]),
    ),
    ...on(tableOf(feed), feed.doc, feedDocs),
  ];
}

const feedDocs: readonly (readonly [string, string])[] = [
  ['id', 'Id of the row.'],
  ...feed.fields.map((field) => [snake(field.name), field.doc] as const),
];

/** The description of a column of the table of an item. */
function docOf(item: ItemMetadata, { name: column, field, locale, isDocument }: WindowColumn): string {
  if (field && locale && isDocument)
    return `${field.doc} ${inLanguage(field, locale)} With its form, as JSON; null where it has none.`;
  if (field) return locale ? `${field.doc} ${inLanguage(field, locale)}` : partDoc(field, column);
  if (locale) return `Language served to readers of ${localeFacts[locale].english}.`;
  return houseDocs[column] ?? `Column of ${item.name}.`;
}

const houseDocs: Readonly<Record<string, string>> = {
  id: 'Identity of the row.',
  available: 'Languages in which the item is published.',
  stale_locales: 'Languages whose texts are older than those of the original.',
  former_names: 'Earlier names in its address.',
};

const inLanguage = (field: FieldMetadata, locale: Locale): string =>
  field.long
    ? `In ${localeFacts[locale].english}; null where the item is not published in it.`
    : `In ${localeFacts[locale].english}, or in the language that served_${locale} names.`;

/** What stands beside a date of which less may be known, or beside an amount, has a description of its own. */
const partDoc = ({ kind, doc }: FieldMetadata, column: string): string =>
  kind === 'money' && column.endsWith('_currency')
    ? `Currency (ISO 4217) of: ${doc}`
    : kind === 'partialDay' && column.endsWith('_precision')
      ? `Precision (YEAR, MONTH or DAY) of: ${doc}`
      : doc;
