import { ReseauError } from '../base/errors.js';
import { locales, type Locale } from '../base/locale.js';
import {
  fieldNamed,
  isLocalised,
  targetOf,
  type FieldMetadata,
  type ItemMetadata,
} from '../entities/house/metadata.js';
import { folded } from './folded.js';
import type { FileKind } from './kinds.js';
import { currenciesCalled } from './read-money.js';
import type { Table } from './read-table.js';
import type { Tellings } from './tellings.js';
import { labelsOfColumn, namesOfColumn } from './words.js';

/**
 * A column of a file: the item and the field it fills and, of a localised one, in which language; of an
 * amount of money, which half of it, and the currency that its header names.
 */
export interface FileColumn {
  readonly name: string;
  readonly item: ItemMetadata;
  readonly field: FieldMetadata;
  readonly locale?: Locale;
  readonly half?: 'amount' | 'currency';
  readonly currency?: string;
}

type Known = Omit<FileColumn, 'name'>;

/** The columns of a file, in the order of its header, and what the sender says of all rows besides. */
export interface FileColumns {
  /** Undefined: a column that is left out, or has no name. */
  readonly columns: readonly (FileColumn | undefined)[];
  /** Columns with one value in all rows, behind those of the file. */
  readonly constants: readonly string[];
  /** Headers without a name: a cell below one must be empty. */
  readonly nameless: ReadonlySet<number>;
  /** The field from which a missing key is made. */
  readonly keyFrom?: string;
}

/** What the sender says of the columns of a file. */
export interface ColumnAnswers {
  /** Names of columns that are not the fields' own, and the fields that they fill; `-` for one that is left out. */
  readonly renamed?: ReadonlyMap<string, string>;
  /** Fields with one value in all rows. */
  readonly set?: ReadonlyMap<string, string>;
}

// founded_year, foundedYear and Founded year are one name.
const plain = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '');
const ignored = '-';
/** Column of a file of corrections with the reasons; it fills no field. */
export const reasonColumn = 'To correct';

/** Finds the fields that the headers of a kind of file name. */
export class HeaderNames {
  readonly #own: ReadonlyMap<string, Known>;
  readonly #labels: ReadonlyMap<string, Known | undefined>;

  constructor(kind: FileKind) {
    const { item, within } = kind;
    const all = [...(within ? namesOf(targetOf(within)) : []), ...namesOf(item)];
    this.#own = new Map(all.map(([name, column]) => [plain(name), column]));
    this.#labels = labelsOf(all);
  }

  /** The column of a header: by the name of a field, its label in any language, another name, or these with a currency. */
  find(header: string): { readonly column: Known; readonly isLabel: boolean } | undefined {
    const own = this.#own.get(plain(header));
    if (own) return { column: own, isLabel: false };
    const label = this.#labels.get(folded(header));
    if (label) return { column: label, isLabel: true };
    const [, before = '', money = ''] =
      /^(.+?)\s*(?:[([]([^()[\]]+)[)\]]|\s(?:in|en)\s+(\S.*))$/i.exec(header) ?? [];
    const currencies = currenciesCalled(money);
    const amount = currencies.size === 1 ? this.find(before)?.column : undefined;
    const [currency] = currencies;
    return amount?.half === 'amount' && currency !== undefined
      ? { column: { ...amount, currency }, isLabel: true }
      : undefined;
  }

  /** How many cells of a row name a field. */
  count(cells: readonly string[]): number {
    return cells.filter((cell) => cell.trim() !== '' && this.find(cell.trim())).length;
  }
}

/**
 * Labels of the fields, and other names of columns, that lead to one field only: Date of an item with three dates
 * leads nowhere. What a field is called leads to it, though files of others may mean something else by it.
 */
function labelsOf(all: readonly (readonly [string, Known])[]): ReadonlyMap<string, Known | undefined> {
  const labels = leadingTo(all, ({ field, half }) => (half === 'currency' ? [] : labelsOfColumn(field)));
  const others = leadingTo(all, ({ field, half }) =>
    namesOfColumn(half === 'currency' ? 'currency' : field.name),
  );
  return new Map([...others, ...labels]);
}

function leadingTo(
  all: readonly (readonly [string, Known])[],
  namesOf: (column: Known) => readonly string[],
): ReadonlyMap<string, Known | undefined> {
  const labels = new Map<string, Known | undefined>();
  for (const [, column] of all) {
    const { field, locale } = column;
    const names = namesOf(column);
    // A label in French of a text in several languages says nothing of the language of the text.
    const written = locale ? names.flatMap((name) => [`${name} ${locale}`, `${name} (${locale})`]) : names;
    for (const name of written) {
      const known = labels.get(name);
      labels.set(name, labels.has(name) && known?.field !== field ? undefined : (known ?? column));
    }
  }
  return labels;
}

/**
 * Which field each column of a table fills. Throws FILE_UNREADABLE for a column that fills none, unless it is left
 * out, and for a file without the key of its items.
 */
export function columnsFor(
  kind: FileKind,
  table: Pick<Table, 'name' | 'header'>,
  { renamed = new Map(), set = new Map() }: ColumnAnswers = {},
  told?: Tellings,
): FileColumns {
  const names = new HeaderNames(kind);
  const given = new Map([...renamed].map(([from, to]) => [plain(from), to]));
  const absent = [...renamed.keys()].find(
    (from) => !table.header.some((name) => plain(name) === plain(from)),
  );
  if (absent !== undefined)
    throw new ReseauError('FILE_UNREADABLE', `${table.name} has no column «${absent}» to be renamed`);
  const found = (name: string, wanted: string): FileColumn => {
    const column = names.find(wanted);
    if (!column) throw unknownColumn(table.name, name, kind.item);
    if (column.isLabel) told?.tell(name, 'label of a column', describe(column.column));
    return { ...column.column, name };
  };
  const columns = table.header.map((name) => {
    const wanted = given.get(plain(name)) ?? (name === reasonColumn ? ignored : name);
    return wanted === ignored || wanted === '' ? undefined : found(name, wanted);
  });
  refuseSame(table.name, columns);
  const extra = [...set].map(([field]) => found(field, field));
  const own = extra.find((one) => columns.some((column) => column && isSame(column, one)));
  if (own)
    throw new ReseauError(
      'FILE_UNREADABLE',
      `${table.name} has a column for «${own.name}», which --set gives too`,
    );
  const all = [...columns, ...extra];
  const keyFrom = keyOfName(kind.item, all, table.name);
  if (keyFrom !== undefined) told?.tell(null, 'key', `the missing «slug» is made from «${keyFrom}»`);
  return {
    columns: all,
    constants: [...set.values()],
    nameless: new Set(table.header.flatMap((name, index) => (name === '' ? [index] : []))),
    ...(keyFrom !== undefined && { keyFrom }),
  };
}

const describe = ({ field, locale, half, currency }: Known): string =>
  [
    `read as ${field.name}`,
    locale && `_${locale}`,
    half === 'currency' && '_currency',
    currency && ` in ${currency}`,
  ]
    .filter(Boolean)
    .join('');

const isSame = (a: FileColumn, b: FileColumn): boolean =>
  a.item === b.item && a.field === b.field && a.locale === b.locale && a.half === b.half;

function refuseSame(name: string, columns: readonly (FileColumn | undefined)[]): void {
  const filled = columns.filter((column) => column !== undefined);
  for (const [index, column] of filled.entries()) {
    const twin = filled.slice(0, index).find((one) => isSame(one, column));
    if (twin)
      throw new ReseauError(
        'FILE_UNREADABLE',
        `${name} has the columns «${twin.name}» and «${column.name}» for one field; leave one out with --map "${column.name}=-"`,
      );
  }
}

const unknownColumn = (file: string, name: string, item: ItemMetadata): ReseauError =>
  new ReseauError(
    'FILE_UNREADABLE',
    `${file} has a column «${name}», which is no field of ${item.name}; name the field with --map "${name}=field", or leave it out with --map "${name}=-"`,
  );

/** The field that a missing slug is made from. Throws FILE_UNREADABLE where another part of the key is missing. */
function keyOfName(
  item: ItemMetadata,
  columns: readonly (FileColumn | undefined)[],
  file: string,
): string | undefined {
  const has = (name: string): boolean => columns.some((one) => one?.item === item && one.field.name === name);
  const missing = item.natural.find(
    (name) => !fieldNamed(item, name).optional && name !== 'position' && !has(name),
  );
  if (missing === undefined) return undefined;
  const [only, ...more] = item.natural;
  const called = item.called.find((name) => has(name) && fieldNamed(item, name).kind === 'text');
  if (more.length === 0 && only === missing && fieldNamed(item, missing).format === 'slug' && called)
    return called;
  throw new ReseauError(
    'FILE_UNREADABLE',
    `${file} has no column «${missing}», by which each ${item.name} is known`,
  );
}

function namesOf(item: ItemMetadata): readonly (readonly [string, Known])[] {
  const money = item.fields.filter((field) => field.kind === 'money');
  const former = item.fields.flatMap((field): (readonly [string, Known])[] =>
    field.formerly === undefined ? [] : [[field.formerly, { item, field }]],
  );
  const own = item.fields.flatMap((field): (readonly [string, Known])[] => {
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
