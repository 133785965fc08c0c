import { ReseauError } from '../base/errors.js';
import { locales, type Locale } from '../base/locale.js';
import { fieldNamed, type FieldFacts, type ItemFacts } from '../entities/house/facts.js';
import { readCell } from './read-cell.js';
import type { Table, TableRow } from './read-table.js';

/** A column of a file: the field it fills and, of a localised one, in which language. */
interface FileColumn {
  readonly field: FieldFacts;
  readonly locale?: Locale;
}

// founded_year, foundedYear and Founded year are one name.
const plain = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '');

/** What each column of a table fills. A column of the item's own fields only: `title_en` is the English part of `title`. Throws FILE_UNREADABLE. */
export function columnsFor(item: ItemFacts, table: Table): readonly FileColumn[] {
  const known = new Map(item.fields.flatMap((field) => namesOf(field).map(([name, column]) => [plain(name), column] as const)));
  const columns = table.header.map((name) => {
    const column = known.get(plain(name));
    if (!column)
      throw new ReseauError(
        'FILE_UNREADABLE',
        `${table.name} has a column «${name}», which is no field of ${item.name}; take it out or name it after a field`,
      );
    return column;
  });
  const missing = item.natural.find((name) => !fieldNamed(item, name).optional && !columns.some((column) => column.field.name === name));
  if (missing) throw new ReseauError('FILE_UNREADABLE', `${table.name} has no column «${missing}», by which each ${item.name} is known`);
  return columns;
}

const namesOf = (field: FieldFacts): readonly (readonly [string, FileColumn])[] =>
  field.kind === 'localText' || field.kind === 'localTexts'
    ? locales.map((locale) => [`${field.name}_${locale}`, { field, locale }])
    : [[field.name, { field }]];

/** The fields of one row, as the verbs take them. An empty cell leaves what is there, except in the natural key. Throws ITEM_INVALID. */
export function fieldsOfRow(item: ItemFacts, columns: readonly FileColumn[], row: TableRow): Record<string, unknown> {
  if (row.cells.length !== columns.length)
    throw new ReseauError('ITEM_INVALID', `the line has ${row.cells.length} cells, the header ${columns.length}`);
  const fields: Record<string, unknown> = Object.fromEntries(
    item.natural.filter((name) => fieldNamed(item, name).optional).map((name) => [name, null]),
  );
  for (const [index, { field, locale }] of columns.entries()) {
    const text = row.cells[index]?.trim() ?? '';
    const value = text === '' ? undefined : readCell(field, text);
    if (value === undefined) continue;
    fields[field.name] = locale ? { ...(fields[field.name] as object | undefined), [locale]: value } : value;
  }
  return fields;
}
