import { ReseauError } from '../base/errors.js';
import { fieldNamed, targetOf, type FieldMetadata, type ItemMetadata } from '../entities/house/metadata.js';
import { ColumnRules, type FileAnswers } from './column-rules.js';
import type { FileColumn, FileColumns } from './import-columns.js';
import type { ImportRow, RowChange } from './import-row.js';
import type { FileKind } from './kinds.js';
import type { NameIndex } from './name-index.js';
import { cleaned, readCell, refusedCell } from './read-cell.js';
import { currenciesCalled, digitsOf, readAmount } from './read-money.js';
import { Unreadable } from './read-number.js';
import type { TableRow } from './table-row.js';
import { isMissingWord, isSheetFault } from './read-text.js';
import { slugify } from '../base/slugify.js';
import { Tellings } from './tellings.js';

const totals = new Set('total totals totaux totales sum somme suma subtotal sous-total'.split(' '));

/** Rows of one file that a reader needs to know of before it reads the first. */
export class ColumnLook {
  readonly rules: readonly ColumnRules[];
  readonly #dated: readonly number[];
  readonly #counted: readonly number[];

  constructor({ columns }: FileColumns, answers: FileAnswers = {}) {
    const indexes = (wanted: (column: FileColumn) => boolean): number[] =>
      columns.flatMap((column, index) => (column && wanted(column) ? [index] : []));
    this.rules = columns.map(() => new ColumnRules(answers));
    this.#dated = indexes(({ field }) => field.kind === 'day' || field.kind === 'partialDay');
    this.#counted = indexes(
      ({ field, half }) => half === 'amount' || field.kind === 'decimal' || field.kind === 'float',
    );
  }

  look({ cells, numbers }: TableRow): void {
    for (const index of this.#dated) this.rules[index]?.look(cleaned(cells[index] ?? ''), 'dates');
    for (const index of this.#counted)
      if (!numbers?.has(index)) this.rules[index]?.look(digitsOf(cleaned(cells[index] ?? '')), 'numbers');
  }
}

/** What a reader knows besides the columns. */
interface ReaderOptions {
  readonly common: Readonly<Record<string, unknown>>;
  readonly names?: NameIndex;
  readonly look?: ColumnLook;
  readonly told?: Tellings;
}

/** Reads the rows of a file into changes of items. */
export class RowReader {
  readonly #within = new Map<string, { readonly change: RowChange; count: number }>();
  readonly #columns: FileColumns['columns'];
  readonly #common: Readonly<Record<string, unknown>>;
  readonly #names: NameIndex | undefined;
  readonly #rules: readonly ColumnRules[];
  readonly #told: Tellings;

  constructor(
    private readonly kind: FileKind,
    private readonly of: FileColumns,
    { common, names, look = new ColumnLook(of), told = new Tellings() }: ReaderOptions,
  ) {
    this.#columns = of.columns;
    this.#common = common;
    this.#names = names;
    this.#rules = look.rules;
    this.#told = told;
  }

  /** Whether a row is a sum of those above: it begins with Total and holds nothing else but numbers. */
  isTotal({ cells, line }: TableRow): boolean {
    const [first, ...rest] = cells.flatMap((cell, index) => (cell.trim() === '' ? [] : [{ cell, index }]));
    const word = first?.cell.trim().replace(/\s*:$/, '').toLowerCase() ?? '';
    const isTotal =
      totals.has(word) &&
      rest.length > 0 &&
      rest.every(
        ({ cell, index }) => this.#columns[index]?.half !== undefined || /^[\d\s.,'’€$£-]+$/.test(cell),
      );
    if (isTotal) this.#told.tell(null, 'totals', `«${first?.cell}» is a row of sums and is left out`, line);
    return isTotal;
  }

  /**
   * What one row asks for, as the verbs take it. An empty cell leaves what is there, except in the natural
   * key. Throws ITEM_INVALID.
   */
  read(row: TableRow): ImportRow {
    const { line } = row;
    const { item, within } = this.kind;
    const full = this.#filled(row);
    const fields = this.#withKey(this.#fields(item, full), line);
    if (!within) return { line, changes: [{ item, fields: { ...this.#common, ...fields } }] };
    const given = fields[within.name];
    const key = typeof given === 'string' ? given : '';
    const known = this.#within.get(key) ?? { change: this.#owner(key, within, full), count: 0 };
    this.#within.set(key, known);
    known.count += 1;
    this.#refuseOther(known.change, within, full);
    return {
      line,
      changes: [known.change, { item, fields: { ...this.#common, position: known.count, ...fields } }],
    };
  }

  /** A row as long as the columns: cells that are missing at its end are empty, more are there only if empty. */
  #filled({ cells, ...row }: TableRow): TableRow {
    const width = this.#columns.length - this.of.constants.length;
    const beyond = cells.findIndex(
      (cell, index) => (index >= width || this.of.nameless.has(index)) && cleaned(cell) !== '',
    );
    if (beyond >= 0)
      throw new ReseauError(
        'ITEM_INVALID',
        `the cell ${beyond + 1} «${(cells[beyond] ?? '').slice(0, 100)}» has no column; the header names ${width}`,
      );
    const own = Array.from({ length: width }, (_, index) => cells[index] ?? '');
    return { ...row, cells: [...own, ...this.of.constants] };
  }

  #withKey(fields: Record<string, unknown>, line: number): Record<string, unknown> {
    const { keyFrom } = this.of;
    const [key = ''] = this.kind.item.natural;
    if (keyFrom === undefined) return fields;
    const name = fields[keyFrom];
    const slug = typeof name === 'string' ? slugify(name) : '';
    if (slug === '')
      throw new ReseauError(
        'ITEM_INVALID',
        `no «${key}» can be made from its «${keyFrom}»; give it a column «${key}»`,
        {
          extensions: { field: key },
        },
      );
    this.#told.tell(null, 'key', slug, line);
    return { ...fields, [key]: slug };
  }

  #owner(key: string, within: FieldMetadata, row: TableRow): RowChange {
    const item = targetOf(within);
    return { item, fields: { ...this.#common, ...this.#fields(item, row), [item.natural[0] ?? '']: key } };
  }

  /** Each row of a statement says what the statement is: all must say the same. */
  #refuseOther({ item, fields }: RowChange, within: FieldMetadata, row: TableRow): void {
    const said = this.#fields(item, row);
    const other = Object.keys(said).find(
      (name) => JSON.stringify(said[name]) !== JSON.stringify(fields[name]),
    );
    if (other !== undefined)
      throw new ReseauError('ITEM_INVALID', `says otherwise of its ${within.name} than an earlier line`, {
        extensions: { field: other },
      });
  }

  #fields(item: ItemMetadata, row: TableRow): Record<string, unknown> {
    const fields: Record<string, unknown> = Object.fromEntries(
      item.natural.filter((name) => fieldNamed(item, name).optional).map((name) => [name, null]),
    );
    for (const [index, column] of this.#columns.entries()) {
      if (column?.item !== item) continue;
      const text = cleaned(row.cells[index] ?? '');
      const value =
        text === '' || this.#isMissing(column, text, row.line) ? undefined : this.#value(index, text, row);
      if (value === undefined) continue;
      const { field, locale, half } = column;
      if (half === 'amount') this.#putAmount(fields, column, value as object);
      else {
        const place = locale ?? half;
        fields[field.name] = place
          ? { ...(fields[field.name] as object | undefined), [place]: value }
          : value;
      }
    }
    // A currency alone stands in every row of a column: it says nothing of a row without an amount.
    const alone = item.fields.filter(
      (field) =>
        field.kind === 'money' &&
        (fields[field.name] as { amount?: string } | undefined)?.amount === undefined,
    );
    const kept = Object.entries(fields).filter(([name]) => !alone.some((field) => field.name === name));
    return withOneCurrency(item, Object.fromEntries(kept));
  }

  /** The amount of a cell with the currencies that its sign or its header can mean. */
  #putAmount(fields: Record<string, unknown>, { field, currency }: FileColumn, value: object): void {
    const signs = (value as { currencies?: ReadonlySet<string> }).currencies;
    fields[field.name] = {
      ...(fields[field.name] as object | undefined),
      amount: (value as { amount: string }).amount,
      ...((currency !== undefined || signs) && { signs, header: currency }),
    };
  }

  /** A word for nothing; where NA is the key of what a relation leads to, it is that. */
  #isMissing({ name, field }: FileColumn, text: string, line: number): boolean {
    if (isSheetFault(text))
      throw refusedCell(
        field,
        text,
        'a value: it is a fault of the sheet; mend the formula and send the file again',
      );
    if (!isMissingWord(text)) return false;
    if (field.format === 'iso2' || field.format === 'slug' || (field.to && this.#names?.isKey(field, text)))
      return false;
    this.#told.tell(name, 'no value', `«${text}» read as no value`, line);
    return true;
  }

  #value(index: number, text: string, { line, numbers }: TableRow): unknown {
    const column = this.#columns[index];
    const rules = this.#rules[index] ?? new ColumnRules();
    if (!column) return undefined;
    const { field, half, name } = column;
    const tell = (rule: string, understood: string): void =>
      this.#told.tell(name, rule, `«${text.slice(0, 100)}» read as ${understood.slice(0, 100)}`, line);
    const isNumber = numbers?.has(index) === true;
    if (half === 'currency') return currencyOf(text, tell);
    if (half === 'amount') {
      try {
        const read = readAmount(text, isNumber ? '.' : rules.decimal);
        if (read.currencies || read.amount !== text.replace(/[\s'’]/g, '')) tell('amount', read.amount);
        return read;
      } catch (reason: unknown) {
        if (!(reason instanceof Unreadable)) throw reason;
        throw refusedCell(field, text, reason.message);
      }
    }
    const value = readCell(field, text, { rules, isNumber, tell });
    if (!field.to || !this.#names) return value;
    const texts = Array.isArray(value) ? value.map(String) : undefined;
    const keys = texts ? this.#names.keysOf(field, texts) : [this.#names.keyOf(field, String(value))];
    if (keys.join('|') !== (texts ?? [String(value)]).join('|')) tell('name', keys.join(', '));
    return texts ? keys : keys[0];
  }
}

function currencyOf(text: string, tell: (rule: string, understood: string) => void): string {
  if (/^[a-z]{3}$/i.test(text)) return text.toUpperCase();
  const [only, ...more] = currenciesCalled(text);
  if (only === undefined || more.length > 0) return text.toUpperCase();
  tell('name of a currency', only);
  return only;
}

interface Amount {
  readonly amount: string;
  readonly currency?: string;
  readonly header?: string;
  readonly signs?: ReadonlySet<string>;
}

/** Amounts with the one currency that column, header and sign agree on. Throws ITEM_INVALID where they do not. */
function withOneCurrency(item: ItemMetadata, fields: Record<string, unknown>): Record<string, unknown> {
  for (const field of item.fields) {
    const value = fields[field.name] as Amount | undefined;
    if (field.kind !== 'money' || !value) continue;
    const { amount, currency, header, signs } = value;
    const said = currency ?? header ?? (signs?.size === 1 ? [...signs][0] : undefined);
    const other = [header, signs && (signs.has(said ?? '') ? said : [...signs].join(' or '))].find(
      (one) => one !== undefined && one !== said,
    );
    if (said !== undefined && other !== undefined)
      throw refusedCell(
        field,
        amount,
        `in ${said} and in ${other}: sign, header and column must name one currency`,
      );
    if (said === undefined && signs)
      throw refusedCell(
        field,
        amount,
        `in one currency: its sign may be ${[...signs].slice(0, 5).join(', ')}; say with --set ${field.name}_currency=CODE`,
      );
    fields[field.name] = { amount, ...(said !== undefined && { currency: said }) };
  }
  return fields;
}
