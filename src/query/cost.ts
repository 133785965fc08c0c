import type {
  Condition,
  GroupsPlan,
  HitSelection,
  ListPart,
  ListPlan,
  Part,
  Plan,
  RootPart,
  SearchPart,
  Selection,
} from './plan.js';
import { prices } from './prices.js';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const priceOf = (name: keyof typeof prices): number => prices[name].points;

/** The price of a plan in points: never less than the items that its answer holds. */
export const costOf = (plan: Plan): number =>
  priceOf('operation') + sum(plan.roots.map(({ of }) => rootCost(of)));

/** The price of so many items with what is selected from each. */
export const itemsCost = (count: number, select: Selection): number =>
  count * (priceOf('item') + selectionCost(select));

/** The price of one root field. */
export function rootCost(part: RootPart): number {
  switch (part.kind) {
    case 'typename':
    case 'nothing':
      return 0;
    case 'list':
      return listCost(part);
    case 'groups':
      return groupsCost(part);
    case 'search':
      return priceOf('search') + sum(part.select.map(({ of }) => hitsCost(of, part.size)));
    case 'row':
      return priceOf('item') + selectionCost(part.select);
    case 'rows':
      return itemsCost(part.most, part.select);
    case 'page':
      return (
        priceOf('path') +
        Math.max(
          ...part.places.map(({ select }) =>
            sum(
              select.map(({ of }) => (of.kind === 'item' ? priceOf('item') + selectionCost(of.select) : 0)),
            ),
          ),
        )
      );
  }
}

function hitsCost(part: SearchPart, size: number): number {
  const hit = (select: HitSelection): number =>
    priceOf('item') +
    sum(
      select.map(({ of }) =>
        of.kind === 'item' ? Math.max(0, ...[...of.of.values()].map(selectionCost)) : 0,
      ),
    );
  if (part.kind === 'nodes') return size * hit(part.select);
  if (part.kind !== 'edges') return 0;
  const node = part.select.flatMap(({ of }) => (of.kind === 'node' ? [hit(of.select)] : []));
  return size * Math.max(priceOf('item'), sum(node));
}

const selectionCost = (select: Selection): number => sum(select.map(({ of }) => partCost(of)));

function partCost(part: Part): number {
  switch (part.kind) {
    case 'target':
      return Math.max(...part.of.map(partCost));
    case 'object':
      return selectionCost(part.select);
    case 'one':
    case 'firstOne':
      return priceOf('item') + selectionCost(part.select);
    case 'list':
      return listCost(part);
    case 'composed':
      return priceOf('text');
    default:
      return 0;
  }
}

function listCost({ where, size, select }: ListPlan): number {
  const found = filterCost(where);
  const each = (part: ListPart): number => {
    switch (part.kind) {
      case 'nodes':
        return size * (priceOf('item') + selectionCost(part.select));
      case 'edges':
        return (
          size *
          (priceOf('item') +
            sum(part.select.map(({ of }) => (of.kind === 'node' ? selectionCost(of.select) : 0))))
        );
      case 'totalCount':
        return priceOf('count') + found;
      case 'groups':
        return groupsCost(part);
      default:
        return 0;
    }
  };
  return priceOf('list') + found + sum(select.map(({ of }) => each(of)));
}

function groupsCost({ where, size, keys, select }: GroupsPlan): number {
  const key = sum(
    select.map(({ of }) =>
      of.kind === 'key'
        ? sum(
            of.select.map((one) =>
              one.of.kind === 'place' && one.of.select.length > 0
                ? priceOf('item') + selectionCost(one.of.select)
                : 0,
            ),
          )
        : 0,
    ),
  );
  // Without keys there is one group.
  return priceOf('groups') + filterCost(where) + (keys.length > 0 ? size : 1) * (priceOf('group') + key);
}

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
    case 'compare':
      return condition.operator === 'contains' || condition.operator === 'startsWith' ? priceOf('words') : 0;
    default:
      return 0;
  }
}
