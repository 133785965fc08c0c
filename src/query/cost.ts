import type { Comparison } from './comparison.js';
import type { Condition } from './condition.js';
import type {
  GroupsPlan,
  HitSelection,
  ListPart,
  ListPlan,
  OrderStep,
  Part,
  Plan,
  RootPart,
  SearchPart,
  Selection,
} from './plan.js';
import { prices } from './prices.js';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const priceOf = (name: keyof typeof prices): number => prices[name].points;

/** The price of a plan before it is read, in points: never less than that of any answer. */
export const costOf = (plan: Plan): number => answerCost(plan, unread);

/** The price of an answer to a plan: as `costOf`, but of the rows that are there. */
export const costOfAnswer = (plan: Plan, answer: object): number => answerCost(plan, answer);

/** The price of so many items with what is selected from each. */
export const itemsCost = (count: number, select: Selection): number => count * itemCost(select, unread);

/** The price of one root field before it is read. */
export const rootCost = (part: RootPart): number => partOfRootCost(part, unread);

/** Stands for the content of an answer that is not read yet: the most that may be there counts. */
const unread = Symbol('unread');

/** The content under a key. */
function under(found: unknown, key: string): unknown {
  if (found === unread) return unread;
  return typeof found === 'object' && found !== null
    ? (found as Readonly<Record<string, unknown>>)[key]
    : null;
}

/** The price of the rows that are there, or of as many as there may be. */
function rowsCost(most: number, found: unknown, costOfRow: (row: unknown) => number): number {
  if (found === unread) return most * costOfRow(unread);
  return Array.isArray(found) ? sum(found.map(costOfRow)) : 0;
}

const answerCost = (plan: Plan, found: unknown): number =>
  priceOf('operation') + sum(plan.roots.map(({ key, of }) => partOfRootCost(of, under(found, key))));

function partOfRootCost(part: RootPart, found: unknown): number {
  switch (part.kind) {
    case 'typename':
    case 'nothing':
      return 0;
    case 'constant':
      return priceOf('metadata');
    case 'list':
      return listCost(part, found);
    case 'groups':
      return groupsCost(part, found);
    case 'search':
      return (
        priceOf('search') + sum(part.select.map(({ key, of }) => hitsCost(of, part.size, under(found, key))))
      );
    case 'row':
      return itemCost(part.select, found);
    case 'rows':
      return itemsCost(part.most, part.select);
    case 'page':
      return (
        priceOf('path') +
        Math.max(
          ...part.places.map(({ select }) =>
            sum(
              select.map(({ key, of }) => (of.kind === 'item' ? itemCost(of.select, under(found, key)) : 0)),
            ),
          ),
        )
      );
  }
}

function hitsCost(part: SearchPart, size: number, found: unknown): number {
  const hit = (select: HitSelection, row: unknown): number =>
    priceOf('item') +
    sum(
      select.map(({ key, of }) =>
        // An answer does not say of which kind a hit is: the keys of the other kinds lead to nothing.
        of.kind === 'item'
          ? Math.max(0, ...[...of.of.values()].map((one) => selectionCost(one, under(row, key))))
          : 0,
      ),
    );
  if (part.kind === 'nodes') return rowsCost(size, found, (row) => hit(part.select, row));
  if (part.kind === 'totalCount' || part.kind === 'kinds') return priceOf('count');
  if (part.kind !== 'edges') return 0;
  return rowsCost(size, found, (edge) =>
    Math.max(
      priceOf('item'),
      sum(part.select.map(({ key, of }) => (of.kind === 'node' ? hit(of.select, under(edge, key)) : 0))),
    ),
  );
}

const itemCost = (select: Selection, found: unknown): number =>
  priceOf('item') + selectionCost(select, found);

const selectionCost = (select: Selection, found: unknown): number =>
  found === null || found === undefined
    ? 0
    : sum(select.map(({ key, of }) => partCost(of, under(found, key))));

function partCost(part: Part, found: unknown): number {
  switch (part.kind) {
    case 'target':
      return Math.max(...part.of.map((one) => partCost(one, found)));
    case 'object':
      return selectionCost(part.select, found);
    case 'one':
    case 'firstOne':
      return itemCost(part.select, found);
    case 'list':
      return listCost(part, found);
    case 'composed':
      return priceOf('text');
    default:
      return 0;
  }
}

function listCost({ where, order, size, select }: ListPlan, found: unknown): number {
  const walk = filterCost(where);
  const each = (part: ListPart, content: unknown): number => {
    switch (part.kind) {
      case 'nodes':
        return rowsCost(size, content, (row) => itemCost(part.select, row));
      case 'edges':
        return rowsCost(
          size,
          content,
          (edge) =>
            priceOf('item') +
            sum(
              part.select.map(({ key, of }) =>
                of.kind === 'node' ? selectionCost(of.select, under(edge, key)) : 0,
              ),
            ),
        );
      case 'totalCount':
        return priceOf('count') + walk;
      case 'groups':
        return groupsCost(part, content);
      default:
        return 0;
    }
  };
  const sorted = sum(order.map(stepCost));
  return priceOf('list') + walk + sorted + sum(select.map(({ key, of }) => each(of, under(found, key))));
}

/** A step by a column of the row itself is read from an index. */
function stepCost({ path, by }: OrderStep): number {
  if (path.length === 0 && by.kind === 'field') return 0;
  const figure = by.kind === 'field' ? 0 : priceOf('linked');
  const summed = by.kind === 'sum' ? filterCost(by.sum.where) : 0;
  return priceOf('sorted') + path.length * priceOf('related') + figure + summed;
}

function groupsCost(plan: GroupsPlan, found: unknown): number {
  const { where, size, keys, select } = plan;
  const keyCost = (group: unknown): number =>
    sum(
      select.map(({ key, of }) =>
        of.kind === 'key'
          ? sum(
              of.select.map((one) =>
                one.of.kind === 'place' && one.of.select.length > 0
                  ? itemCost(one.of.select, under(under(group, key), one.key))
                  : 0,
              ),
            )
          : 0,
      ),
    );
  // Without keys there is one group.
  const groups = rowsCost(keys.length > 0 ? size : 1, found, (group) => priceOf('group') + keyCost(group));
  return priceOf('groups') + filterCost(where) + besideGroups(plan) + groups;
}

/** The price of what is done beside the walk over the items. */
function besideGroups({ filled, offset, bands, select }: GroupsPlan): number {
  const figures = select.map(({ of }) => {
    if (of.kind === 'acrossGroups') return priceOf('acrossGroups');
    return of.kind === 'days' || of.kind === 'ratio' ? priceOf('pairFigure') : 0;
  });
  return (
    (filled === undefined ? 0 : priceOf('filled')) +
    (offset === undefined ? 0 : priceOf('offset')) +
    bands.size * priceOf('bands') +
    sum(figures)
  );
}

/** Operators that look into texts. */
const wordy: readonly Comparison[] = ['contains', 'startsWith', 'endsWith'];

function filterCost(condition: Condition | undefined): number {
  switch (condition?.kind) {
    case 'and':
    case 'or':
      return sum(condition.of.map(filterCost));
    case 'not':
      return filterCost(condition.of);
    case 'related':
      return priceOf('related') + filterCost(condition.of);
    case 'linked':
      return priceOf('linked') + filterCost(condition.of);
    case 'counted':
      return priceOf('linked');
    case 'fields':
      return priceOf('compare');
    case 'summed':
      return priceOf('linked') + filterCost(condition.sum.where);
    case 'compare':
      if (condition.operator === 'matches') return priceOf('pattern');
      return wordy.includes(condition.operator) ? priceOf('words') : 0;
    default:
      return 0;
  }
}
