import { decode } from '../base/decode.js';
import { ReseauError } from '../base/errors.js';
import type { FieldAt } from './answer-fields.js';
import type { GroupPart, GroupsPlan, ListPart, ListPlan, Part, Selected, Selection } from './plan.js';

/** Most groups of one file, which are read at once. */
export const maxFileGroups = 100_000;
/** Most rows that are read of a file at a time, and most items inside of them. */
const atATime = { rows: 1000, items: 10_000 };
/** Most items, or groups, of one list inside a row or a group of a file. */
const maxInside = 10_000;

/**
 * The list or the groups of a file, whatever page is asked for. Lists inside of them are whole too, or one longer
 * than may be, which shows that they are not.
 */
export function wholePlan<P extends ListPlan | GroupsPlan>(plan: P, limit: number): P;
export function wholePlan(plan: ListPlan | GroupsPlan, limit: number): ListPlan | GroupsPlan {
  return plan.kind === 'list'
    ? {
        ...plan,
        size: limit,
        backward: false,
        after: undefined,
        before: undefined,
        select: eachPart(plan.select, wholeListPart),
      }
    : { ...plan, size: limit, offset: undefined, select: eachPart(plan.select, wholeGroupPart) };
}

const eachPart = <P>(select: readonly Selected<P>[], change: (part: P) => P): readonly Selected<P>[] =>
  select.map(({ key, of }) => ({ key, of: change(of) }));

const wholeParts = (select: Selection): Selection => eachPart(select, wholePart);

function wholePart(part: Part): Part {
  switch (part.kind) {
    case 'one':
    case 'firstOne':
    case 'object':
      return { ...part, select: wholeParts(part.select) };
    case 'target':
      return { ...part, of: part.of.map((one) => ({ ...one, select: wholeParts(one.select) })) };
    case 'list':
      return wholePlan(part, maxInside + 1);
    default:
      return part;
  }
}

function wholeListPart(part: ListPart): ListPart {
  if (part.kind === 'nodes') return { ...part, select: wholeParts(part.select) };
  if (part.kind === 'groups') return wholePlan(part, maxInside + 1);
  if (part.kind !== 'edges') return part;
  return {
    ...part,
    select: eachPart(part.select, (edge) =>
      edge.kind === 'node' ? { ...edge, select: wholeParts(edge.select) } : edge,
    ),
  };
}

function wholeGroupPart(part: GroupPart): GroupPart {
  if (part.kind !== 'key') return part;
  return {
    ...part,
    select: eachPart(part.select, (place) =>
      place.kind === 'place' ? { ...place, select: wholeParts(place.select) } : place,
    ),
  };
}

/** The keys of `sizesOf`: how many items a list has, and that there is a group. */
export const sizeKeys = { items: 'n', group: 'g' } as const;

/**
 * The lengths of all lists inside the rows of a selection, in place of their content: of each how many items it
 * has, under `n`, and an entry for each of its groups, with `g`.
 */
export const sizesOf = (select: Selection): Selection =>
  select.flatMap(({ of }, place) =>
    sizes(of).map((part, other) => ({ key: `k${place}_${other}`, of: part })),
  );

function sizes(part: Part): readonly Part[] {
  switch (part.kind) {
    case 'one':
    case 'firstOne':
    case 'object': {
      const select = sizesOf(part.select);
      return select.length > 0 ? [{ ...part, select }] : [];
    }
    case 'target': {
      const of = part.of
        .map((one) => ({ ...one, select: sizesOf(one.select) }))
        .filter(({ select }) => select.length > 0);
      return of.length > 0 ? [{ ...part, of }] : [];
    }
    case 'list':
      return [sizesOfList(part)];
    default:
      return [];
  }
}

function sizesOfList(plan: ListPlan): ListPlan {
  const inside = plan.select.flatMap(({ of }, place): readonly Selected<ListPart>[] => {
    if (of.kind === 'groups')
      return [{ key: `l${place}`, of: { ...of, select: [{ key: sizeKeys.group, of: { kind: 'count' } }] } }];
    const select = of.kind === 'nodes' ? sizesOf(of.select) : of.kind === 'edges' ? sizesOfEdges(of) : [];
    return select.length > 0 ? [{ key: `l${place}`, of: { kind: 'nodes', select } }] : [];
  });
  return { ...plan, select: [{ key: sizeKeys.items, of: { kind: 'totalCount' } }, ...inside] };
}

const sizesOfEdges = ({ select }: Extract<ListPart, { readonly kind: 'edges' }>): Selection =>
  select.flatMap(({ of }) => (of.kind === 'node' ? sizesOf(of.select) : []));

/** Whether a list anywhere in a value has more items than a file may hold inside one row. */
const isTooLong = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.length > maxInside || value.some(isTooLong)
    : typeof value === 'object' && value !== null && Object.values(value).some(isTooLong);

/** How much a file would hold: rows; items in lists inside of them, in all and most in one row. */
export const sizeOfFile = decode.shape({
  rows: decode.integer,
  inside: decode.integer,
  most: decode.integer,
});

/** So many rows are read of a file at a time that the items inside of them are not too many for the memory. */
export const rowsAtATime = (head: string): number =>
  Math.max(1, Math.min(atATime.rows, Math.floor(atATime.items / (1 + sizeOfFile(JSON.parse(head)).most))));

/** Groups of an answer, all at once, behind how many they are. Throws EXPORT_TOO_LARGE. */
export async function* groupsIn(answer: Promise<string>, key: string): AsyncGenerator<readonly string[]> {
  const groups = (JSON.parse(await answer) as Record<string, unknown[]>)[key] ?? [];
  if (groups.length > maxFileGroups)
    throw new ReseauError(
      'EXPORT_TOO_LARGE',
      `There are more than ${maxFileGroups} groups; a file is whole or not at all.`,
    );
  if (isTooLong(groups)) throw tooMuchInside();
  yield [JSON.stringify({ rows: groups.length, inside: 0, most: 0 } satisfies ReturnType<typeof sizeOfFile>)];
  yield groups.map((group) => JSON.stringify(group));
}

/** Refuses a file whose lists inside of rows are too long. */
export function refuseTooMuchInside({ most }: ReturnType<typeof sizeOfFile>): void {
  if (most > maxInside) throw tooMuchInside();
}

/** The refusal of a file whose rows hold too long lists. */
const tooMuchInside = (): ReseauError =>
  new ReseauError(
    'EXPORT_TOO_LARGE',
    `One row would hold more than ${maxInside} items in its lists; a file is whole or not at all. Ask for those items as the list of a file of their own.`,
  );

/** All rows or groups of a list. */
export interface Whole {
  readonly of: ListPlan | GroupsPlan;
  /** In points, of the pages that the operation asks for. */
  readonly cost: number;
  /** Of rows that are arrays of values: the keys that would lead to each in an object. */
  readonly values?: readonly (readonly string[])[] | undefined;
  /** The fields of the schema that the rows hold. */
  readonly fieldAt: FieldAt;
  /**
   * First how much it is, as the text of a `sizeOfFile`, then rows as the texts of JSON objects or arrays, some
   * at a time; groups all at once.
   */
  readonly read: (signal: AbortSignal) => AsyncGenerator<readonly string[]>;
}
