import { ReseauError } from '../base/errors.js';
import { locales, type Locale } from '../base/locale.js';
import {
  fieldNamed,
  isLocalised,
  targetOf,
  type FieldMetadata,
  type ItemMetadata,
} from '../entities/house/metadata.js';
import type { FileKind } from './kinds.js';
import type { NameIndex } from './name-index.js';
import { cleaned, readCell } from './read-cell.js';
import type { Table, TableRow } from './read-table.js';
import { readNumber, Unreadable } from './read-number.js';
import type { ImportRow, RowChange } from './import-row.js';

/**
 * A column of a file: the item and the field it fills and, of a localised one, in which language; of an
 * amount of money, which half of it.
 */
interface FileColumn {
  readonly item: ItemMetadata;
  readonly field: FieldMetadata;
  readonly locale?: Locale;
  readonly half?: 'amount' | 'currency';
}

// founded_year, foundedYear and Founded year are one name.
const plain = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '');
const ignored = '-';

/**
 * Which field each column of a table fills; undefined for one that is left out. `renamed`: names of columns
 * that are not the fields' own, `-` to leave one out. Throws FILE_UNREADABLE.
 */
export function columnsFor(
  { item, within }: FileKind,
  table: Pick<Table, 'name' | 'header'>,
  renamed: ReadonlyMap<string, string> = new Map(),
): readonly (FileColumn | undefined)[] {
  const known = new Map(
    [...(within ? namesOf(targetOf(within)) : []), ...namesOf(item)].map(([name, column]) => [
      plain(name),
      column,
    ]),
  );
  const given = new Map([...renamed].map(([from, to]) => [plain(from), to]));
  const absent = [...renamed.keys()].find(
    (from) => !table.header.some((name) => plain(name) === plain(from)),
  );
  if (absent !== undefined)
    throw new ReseauError('FILE_UNREADABLE', `${table.name} has no column «${absent}» to be renamed`);
  const columns = table.header.map((name) => {
    const wanted = given.get(plain(name)) ?? name;
    if (wanted === ignored) return undefined;
    const column = known.get(plain(wanted));
    if (!column)
      throw new ReseauError(
        'FILE_UNREADABLE',
        `${table.name} has a column «${name}», which is no field of ${item.name}; name the field with --map "${name}=field", or leave it out with --map "${name}=-"`,
      );
    return column;
  });
  const missing = item.natural.find(
    (name) =>
      !fieldNamed(item, name).optional &&
      name !== 'position' &&
      !columns.some((one) => one?.item === item && one.field.name === name),
  );
  if (missing)
    throw new ReseauError(
      'FILE_UNREADABLE',
      `${table.name} has no column «${missing}», by which each ${item.name} is known`,
    );
  return columns;
}

function namesOf(item: ItemMetadata): readonly (readonly [string, FileColumn])[] {
  const money = item.fields.filter((field) => field.kind === 'money');
  const former = item.fields.flatMap((field): (readonly [string, FileColumn])[] =>
    field.formerly === undefined ? [] : [[field.formerly, { item, field }]],
  );
  const own = item.fields.flatMap((field): (readonly [string, FileColumn])[] => {
    if (isLocalised(field))
      return locales.map((locale) => [`${field.name}_${locale}`, { item, field, locale }]);
    if (field.kind !== 'money') return [[field.name, { item, field }]];
    const currency = { item, field, half: 'currency' } as const;
    return [
      [field.name, { item, field, half: 'amount' }],
      [`${field.name}_currency`, currency],
      // Where an item has one amount only, there is no doubt whose currency it is.
      ...(money.length === 1 ? [['currency', currency] as const] : []),
    ];
  });
  // A name of today means what it means today.
  return [...former, ...own];
}

/** Reads the rows of a file into changes of items. */
export class RowReader {
  readonly #within = new Map<string, { readonly change: RowChange; count: number }>();

  constructor(
    private readonly kind: FileKind,
    private readonly columns: readonly (FileColumn | undefined)[],
    private readonly common: Readonly<Record<string, unknown>>,
    private readonly names?: NameIndex,
  ) {}

  /**
   * What one row asks for, as the verbs take it. An empty cell leaves what is there, except in the natural
   * key. Throws ITEM_INVALID.
   */
  read({ line, cells }: TableRow): ImportRow {
    const { item, within } = this.kind;
    if (cells.length !== this.columns.length)
      throw new ReseauError(
        'ITEM_INVALID',
        `the line has ${cells.length} cells, the header ${this.columns.length}`,
      );
    const fields = this.#fields(item, cells);
    if (!within) return { line, changes: [{ item, fields: { ...this.common, ...fields } }] };
    const given = fields[within.name];
    const key = typeof given === 'string' ? given : '';
    const known = this.#within.get(key) ?? { change: this.#owner(key, within, cells), count: 0 };
    this.#within.set(key, known);
    known.count += 1;
    this.#refuseOther(known.change, within, cells);
    return {
      line,
      changes: [known.change, { item, fields: { ...this.common, position: known.count, ...fields } }],
    };
  }

  #owner(key: string, within: FieldMetadata, cells: readonly string[]): RowChange {
    const item = targetOf(within);
    return { item, fields: { ...this.common, ...this.#fields(item, cells), [item.natural[0] ?? '']: key } };
  }

  /** Each row of a statement says what the statement is: all must say the same. */
  #refuseOther({ item, fields }: RowChange, within: FieldMetadata, cells: readonly string[]): void {
    const said = this.#fields(item, cells);
    const other = Object.keys(said).find(
      (name) => JSON.stringify(said[name]) !== JSON.stringify(fields[name]),
    );
    if (other !== undefined)
      throw new ReseauError('ITEM_INVALID', `says otherwise of its ${within.name} than an earlier line`, {
        extensions: { field: other },
      });
  }

  #fields(item: ItemMetadata, cells: readonly string[]): Record<string, unknown> {
    const fields: Record<string, unknown> = Object.fromEntries(
      item.natural.filter((name) => fieldNamed(item, name).optional).map((name) => [name, null]),
    );
    for (const [index, column] of this.columns.entries()) {
      if (column?.item !== item) continue;
      const text = cleaned(cells[index] ?? '');
      const value = text === '' ? undefined : this.#value(column, text);
      if (value === undefined) continue;
      const { field, locale, half } = column;
      const place = locale ?? half;
      fields[field.name] = place ? { ...(fields[field.name] as object | undefined), [place]: value } : value;
    }
    // A currency alone stands in every row of a column: it says nothing of a row without an amount.
    const alone = item.fields.filter(
      (field) =>
        field.kind === 'money' &&
        (fields[field.name] as { amount?: string } | undefined)?.amount === undefined,
    );
    return Object.fromEntries(
      Object.entries(fields).filter(([name]) => !alone.some((field) => field.name === name)),
    );
  }

  #value({ field, half }: FileColumn, text: string): unknown {
    if (half === 'currency') return text.toUpperCase();
    if (half === 'amount') {
      try {
        return readNumber(text);
      } catch (reason) {
        if (!(reason instanceof Unreadable)) throw reason;
        throw new ReseauError('ITEM_INVALID', `«${text.slice(0, 100)}» is not ${reason.message}`, {
          extensions: { field: field.name },
        });
      }
    }
    const value = readCell(field, text);
    if (!field.to || !this.names) return value;
    return Array.isArray(value)
      ? value.map((one) => this.names?.keyOf(field, String(one)))
      : this.names.keyOf(field, String(value));
  }
}
