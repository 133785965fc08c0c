import { ReseauError } from '../../base/errors.js';
import type { FileEntry } from './file-entries.js';

/** Where something stands: the keys that lead to it; in a row that is an array, from the value in `place` on. */
interface Way {
  readonly path: readonly string[];
  readonly place?: number;
}

/** A column of a flat file. */
export interface FlatColumn extends Way {
  readonly name: string;
  /** How many lists were taken apart on the way to it. */
  readonly level: number;
  /** Whether its texts are numbers. */
  readonly isDecimal: boolean;
  /** All keys that lead to it in the answer, through lists too. */
  readonly keys: readonly string[];
  /** Of a list: the keys that lead from each of its items to the value; none: the items as they are. */
  readonly each?: readonly string[];
  /** Of amounts: which of them, and the keys of an amount. */
  readonly of?: { readonly code: string; readonly amount: string; readonly currency: string };
}

/** How rows become lines: the columns, and the lists of which each item gets a line of its own. */
export interface FlatLayout {
  readonly columns: readonly FlatColumn[];
  /** The list that is taken apart, and those inside of it. */
  readonly steps: readonly Way[];
}

/** What a flat file is laid out by. */
export interface LayoutOptions {
  /** Name of a list inside of rows: each of its items gets a line. */
  readonly explode?: string | undefined;
  /** All groups, where the file holds groups: there is a column for each currency in them. */
  readonly groups?: readonly unknown[] | undefined;
  /** Of rows that are arrays: the keys that would lead to each of their values. */
  readonly values?: readonly (readonly string[])[] | undefined;
}

/**
 * Lays out entries as columns. A list has one column, or where it is taken apart a column for each of its entries.
 * Throws VARIABLE_INVALID for a list that is not there.
 */
export function layoutOf(entries: readonly FileEntry[], options: LayoutOptions = {}): FlatLayout {
  const { explode, groups, values } = options;
  const steps: Way[] = [];
  const columns = columnsOf(entries, { explode, groups, steps, way: [] }, 0);
  if (explode !== undefined && !namesOfLists(entries).includes(explode))
    throw new ReseauError(
      'VARIABLE_INVALID',
      `explode is one of the lists inside of rows: ${namesOfLists(entries).join(', ') || 'there is none'}.`,
    );
  if (!values) return { columns, steps };
  return {
    columns: columns.map((column) =>
      column.level === 0 ? { ...column, ...placed(column, values) } : column,
    ),
    steps: steps.map((step, level) => (level === 0 ? placed(step, values) : step)),
  };
}

interface Laying extends Pick<LayoutOptions, 'explode' | 'groups'> {
  readonly steps: Way[];
  /** The keys that lead to the list that is taken apart. */
  readonly way: readonly string[];
}

const columnsOf = (entries: readonly FileEntry[], laying: Laying, level: number): FlatColumn[] =>
  entries.flatMap((entry): FlatColumn[] => {
    const { name, path } = entry;
    const keys = [...laying.way, ...path];
    switch (entry.kind) {
      case 'value':
        return [{ name, path, level, isDecimal: entry.isDecimal, keys }];
      case 'amounts':
        return currenciesIn(laying.groups ?? [], entry).map((code) => ({
          name: `${name}.${code}`,
          path,
          level,
          isDecimal: true,
          keys: [...keys, entry.amount],
          of: { code, amount: entry.amount, currency: entry.currency },
        }));
      case 'list': {
        if (laying.explode === name || laying.explode?.startsWith(`${name}.`) === true) {
          laying.steps.push({ path });
          return columnsOf(entry.inside, { ...laying, way: keys }, level + 1);
        }
        const [only] = entry.inside;
        return only?.kind === 'value' && entry.inside.length === 1
          ? [
              {
                name: only.name,
                path,
                level,
                isDecimal: only.isDecimal,
                keys: [...keys, ...only.path],
                each: only.path,
              },
            ]
          : [{ name, path, level, isDecimal: false, keys, each: [] }];
      }
    }
  });

const namesOfLists = (entries: readonly FileEntry[]): readonly string[] =>
  entries.flatMap((entry) => (entry.kind === 'list' ? [entry.name, ...namesOfLists(entry.inside)] : []));

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

function currenciesIn(
  groups: readonly unknown[],
  { path, currency }: Extract<FileEntry, { readonly kind: 'amounts' }>,
): readonly string[] {
  const codes = groups.flatMap((group) => {
    const amounts = valueAt(group, path);
    return isList(amounts) ? amounts.map((one) => String(valueAt(one, [currency]))) : [];
  });
  return [...new Set(codes)].sort();
}

/** The same way in rows that are arrays: the value it begins in, and what leads on from there. */
function placed({ path }: Way, values: readonly (readonly string[])[]): Way {
  const place = values.findIndex((keys) => keys.every((key, at) => path[at] === key));
  // An empty column would look like one of which nothing is known.
  if (place < 0) throw new Error(`${path.join('.')} is in none of the values`);
  return { place, path: path.slice(values[place]?.length) };
}

function valueAt(row: unknown, path: readonly string[]): unknown {
  let value = row;
  // Once for each cell of a file: no array is made on the way.
  for (const key of path) {
    if (value === null || value === undefined) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}

const reached = (row: unknown, { path, place }: Way): unknown =>
  valueAt(place === undefined ? row : (row as readonly unknown[])[place], path);

/**
 * The lines of a row, each with a value for every column: null for none, an array of the values of a list. Without
 * a list that is taken apart it is one line; with one as many as it has items, and one where it has none.
 */
export function linesOf({ columns, steps }: FlatLayout, row: unknown): readonly (readonly unknown[])[] {
  const along = steps.reduce<readonly (readonly unknown[])[]>(
    (lines, step) =>
      lines.flatMap((line) => {
        const items = reached(line.at(-1), step);
        return isList(items) && items.length > 0
          ? items.map((item) => [...line, item])
          : [[...line, undefined]];
      }),
    [[row]],
  );
  return along.map((line) => columns.map((column) => cellOf(column, line[column.level])));
}

function cellOf(column: FlatColumn, row: unknown): unknown {
  const value = reached(row, column) ?? null;
  const { each, of } = column;
  if (!isList(value)) return value;
  if (of) {
    const found = value.find((one) => valueAt(one, [of.currency]) === of.code);
    return valueAt(found, [of.amount]) ?? null;
  }
  return each && each.length > 0 ? value.map((one) => valueAt(one, each) ?? null) : value;
}
