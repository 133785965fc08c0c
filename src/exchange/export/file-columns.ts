import type { GroupsPlan, ListPart, ListPlan, Part, Selection } from '../../query/plan.js';
import { wholeSelection } from '../../query/sql/rows.js';

/**
 * A column of an export: what it is called, and the keys that lead to it in the JSON of a row; a list on the
 * way has several values.
 */
export interface FileColumn {
  readonly name: string;
  readonly path: readonly string[];
  /** Where rows are arrays: in which of the values the path begins. */
  readonly place?: number;
}

/** The columns of all rows or groups, in the order of the selection. */
export const fileColumnsOf = (plan: ListPlan | GroupsPlan): readonly FileColumn[] =>
  plan.kind === 'list' ? ofRow(wholeSelection(plan), [], []) : ofGroups(plan, [], []);

/**
 * The same columns of rows that are arrays: the place of the value they are in, and what leads on from there.
 */
export const columnsIn = (
  columns: readonly FileColumn[],
  values: readonly (readonly string[])[],
): readonly FileColumn[] =>
  columns.map(({ name, path }) => {
    const place = values.findIndex((keys) => keys.every((key, at) => path[at] === key));
    // An empty column would look like one of which nothing is known.
    if (place < 0) throw new Error(`${name} is in none of the values`);
    return { name, place, path: path.slice(values[place]?.length) };
  });

const leaf = (words: readonly string[], path: readonly string[]): FileColumn => ({
  name: words.join('.'),
  path,
});

const ofRow = (select: Selection, words: readonly string[], path: readonly string[]): FileColumn[] =>
  select.flatMap(({ key, of }) => ofPart(of, [...words, key], [...path, key]));

function ofPart(part: Part, words: readonly string[], path: readonly string[]): FileColumn[] {
  switch (part.kind) {
    case 'one':
    case 'firstOne':
    case 'object':
      return ofRow(part.select, words, path);
    case 'target': {
      const columns = part.of.flatMap(({ select }) => ofRow(select, words, path));
      return columns.filter(({ name }, index) => columns.findIndex((one) => one.name === name) === index);
    }
    case 'list':
      return part.select.flatMap(({ key, of }) => ofList(of, words, [...path, key]));
    case 'localisation':
    case 'alternates':
      return part.select.map(({ key }) => leaf([...words, key], [...path, key]));
    case 'field':
      return part.select
        ? part.select.map(({ key }) => leaf([...words, key], [...path, key]))
        : [leaf(words, path)];
    default:
      return [leaf(words, path)];
  }
}

/**
 * Of a list within a row: its items without the keys in between. Where its page begins and ends is nothing to
 * be exported.
 */
function ofList(part: ListPart, words: readonly string[], path: readonly string[]): FileColumn[] {
  switch (part.kind) {
    case 'nodes':
      return ofRow(part.select, words, path);
    case 'edges':
      return part.select.flatMap(({ key, of }) =>
        of.kind === 'node' ? ofRow(of.select, words, [...path, key]) : [],
      );
    case 'totalCount':
      return [leaf([...words, 'totalCount'], path)];
    case 'groups':
      return ofGroups(part, words, path);
    default:
      return [];
  }
}

function ofGroups({ select }: GroupsPlan, words: readonly string[], path: readonly string[]): FileColumn[] {
  return select.flatMap(({ key, of }): FileColumn[] => {
    const [called, way] = [
      [...words, key],
      [...path, key],
    ];
    if (of.kind === 'key')
      return of.select.flatMap((one) => {
        if (one.of.kind === 'place' && one.of.select.length > 0)
          return ofRow(one.of.select, [...called, one.key], [...way, one.key]);
        return [leaf([...called, one.key], [...way, one.key])];
      });
    if (of.kind !== 'measures') return [leaf(called, way)];
    return of.select.flatMap((one) => {
      const members = one.of.kind === 'measure' ? one.of.select : [];
      if (members.length === 0) return [leaf([...called, one.key], [...way, one.key])];
      return members.map((member) => leaf([...called, one.key, member.key], [...way, one.key, member.key]));
    });
  });
}

const none: readonly unknown[] = [];

/**
 * The values of a column in a row, in order: one, or several where a list lies on the way; `from` says how
 * much of the way is gone.
 */
export function valuesAt(row: unknown, path: readonly string[], from = 0): readonly unknown[] {
  let value = row;
  // Once for each cell of a file: no array is made on the way.
  for (let at = from; value !== null && value !== undefined; at += 1) {
    if (Array.isArray(value)) return value.flatMap((one) => valuesAt(one, path, at));
    if (at === path.length) return [value];
    value = (value as Readonly<Record<string, unknown>>)[path[at] ?? ''];
  }
  return none;
}
