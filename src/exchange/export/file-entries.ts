import type { Measure } from '../../query/figures.js';
import type { GroupsPlan, ListPart, ListPlan, Part, Selection } from '../../query/plan.js';
import { wholeSelection } from '../../query/sql/rows.js';

/**
 * What a row of a file holds, in the order of the selection, with the keys that lead to it: a value; amounts of
 * several currencies; or a list of items, each with entries of its own.
 */
export type FileEntry = {
  /** The keys of the answer, without those that only lead through a list. */
  readonly name: string;
  readonly path: readonly string[];
} & (
  | { readonly kind: 'value'; readonly isDecimal: boolean }
  /** The keys of an amount and of its currency. */
  | { readonly kind: 'amounts'; readonly amount: string; readonly currency: string }
  | { readonly kind: 'list'; readonly inside: readonly FileEntry[] }
);

/** The entries of all rows or groups. */
export const entriesOf = (plan: ListPlan | GroupsPlan): readonly FileEntry[] =>
  plan.kind === 'list' ? ofRow(wholeSelection(plan), [], []) : ofGroups(plan, [], []);

const leaf = (words: readonly string[], path: readonly string[], isDecimal = false): FileEntry => ({
  kind: 'value',
  name: words.join('.'),
  path,
  isDecimal,
});
const list = (
  words: readonly string[],
  path: readonly string[],
  inside: readonly FileEntry[],
): FileEntry => ({
  kind: 'list',
  name: words.join('.'),
  path,
  inside,
});

const ofRow = (select: Selection, words: readonly string[], path: readonly string[]): FileEntry[] =>
  select.flatMap(({ key, of }) => ofPart(of, [...words, key], [...path, key]));

function ofPart(part: Part, words: readonly string[], path: readonly string[]): FileEntry[] {
  switch (part.kind) {
    case 'one':
    case 'firstOne':
    case 'object':
      return ofRow(part.select, words, path);
    case 'target': {
      const entries = part.of.flatMap(({ select }) => ofRow(select, words, path));
      return entries.filter(({ name }, index) => entries.findIndex((one) => one.name === name) === index);
    }
    case 'list':
      return part.select.flatMap(({ key, of }) => ofList({ key, of }, words, [...path, key]));
    case 'alternates':
      return [
        list(
          words,
          path,
          part.select.map(({ key }) => leaf([...words, key], [key])),
        ),
      ];
    case 'localisation':
    case 'rich':
      return part.select.map(({ key }) => leaf([...words, key], [...path, key]));
    case 'field':
      return ofField(part, words, path);
    default:
      return [leaf(words, path)];
  }
}

function ofField(
  { field, select }: Extract<Part, { readonly kind: 'field' }>,
  words: readonly string[],
  path: readonly string[],
): FileEntry[] {
  if (!select) return [leaf(words, path, field.kind === 'decimal')];
  if (field.kind === 'parts' || field.kind === 'localParts')
    return [
      list(
        words,
        path,
        select.map(({ key }) => leaf([...words, key], [key])),
      ),
    ];
  return select.map(({ key, of }) =>
    leaf([...words, key], [...path, key], of.kind === 'member' && of.name === 'amount'),
  );
}

/**
 * Of a list within a row: its items. Where its page begins and ends is nothing to be exported: it is whole.
 */
function ofList(
  { key, of: part }: { readonly key: string; readonly of: ListPart },
  words: readonly string[],
  path: readonly string[],
): FileEntry[] {
  // The usual keys say nothing that the name of the list does not.
  const called = key === part.kind ? words : [...words, key];
  switch (part.kind) {
    case 'nodes':
      return [list(called, path, ofRow(part.select, called, []))];
    case 'edges':
      return [
        list(
          key === 'edges' ? [...words, key] : called,
          path,
          part.select.flatMap((edge) =>
            edge.of.kind === 'node' ? ofRow(edge.of.select, called, [edge.key]) : [],
          ),
        ),
      ];
    case 'totalCount':
      return [leaf([...words, key], path)];
    case 'groups':
      return [list([...words, key], path, ofGroups(part, [...words, key], []))];
    default:
      return [];
  }
}

function ofGroups({ select }: GroupsPlan, words: readonly string[], path: readonly string[]): FileEntry[] {
  return select.flatMap(({ key, of }): FileEntry[] => {
    const called = [...words, key];
    const way = [...path, key];
    if (of.kind === 'key')
      return of.select.flatMap((one) => {
        const [words, keys] = [
          [...called, one.key],
          [...way, one.key],
        ];
        if (one.of.kind !== 'place') return [leaf(words, keys)];
        if (one.of.select.length > 0) return ofRow(one.of.select, words, keys);
        // The bounds of a band.
        const bounds = one.of.members.map(({ key: bound, of: { kind } }) =>
          leaf([...words, bound], [...keys, bound], kind === 'member'),
        );
        return bounds.length > 0 ? bounds : [leaf(words, keys)];
      });
    if (of.kind === 'acrossGroups' || of.kind === 'days')
      return of.select.map(({ key: inner, of: { kind } }) =>
        leaf([...called, inner], [...way, inner], kind === 'acrossGroupsOf'),
      );
    if (of.kind !== 'measures') return [leaf(called, way, of.kind === 'ratio')];
    return of.select.flatMap((one) =>
      one.of.kind === 'measure'
        ? ofMeasure(one.of, [...called, one.key], [...way, one.key])
        : [leaf([...called, one.key], [...way, one.key])],
    );
  });
}

/** Amounts of several currencies are a list; converted into one they are an object. */
const isByCurrency = (measure: Measure): boolean =>
  measure.kind !== 'count' && measure.kind !== 'in' && measure.field.kind === 'money';

function ofMeasure(
  {
    measure,
    select,
  }: {
    readonly measure: Measure;
    readonly select: readonly {
      readonly key: string;
      readonly of: { readonly kind: string; readonly name: string };
    }[];
  },
  words: readonly string[],
  path: readonly string[],
): FileEntry[] {
  const keyOf = (name: string): string | undefined =>
    select.find(({ of }) => of.kind === 'member' && of.name === name)?.key;
  if (select.length === 0)
    return [leaf(words, path, measure.kind !== 'count' && measure.field.kind === 'decimal')];
  const [amount, currency] = [keyOf('amount'), keyOf('currency')];
  const members = (way: readonly string[]): FileEntry[] =>
    select.map(({ key, of }) => leaf([...words, key], [...way, key], of.name === 'amount'));
  if (!isByCurrency(measure)) return members(path);
  if (amount === undefined || currency === undefined) return [list(words, path, members([]))];
  return [{ kind: 'amounts', name: words.join('.'), path, amount, currency }];
}
