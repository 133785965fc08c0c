import {
  getNamedType,
  isObjectType,
  type FieldNode,
  type GraphQLObjectType,
  type OperationDefinitionNode,
} from 'graphql';
import { ReseauError } from '../base/errors.js';
import { itemOfId, readId, type ItemId } from '../entities/house/identity.js';
import { fieldNamed, targetOf, type ItemMetadata } from '../entities/house/metadata.js';
import { fieldsFor } from '../windows/window-columns.js';
import { argumentsOf } from './arguments.js';
import { collect } from './collect.js';
import { selectedOf } from './constant.js';
import { itemsCost, rootCost } from './cost.js';
import { planOf, rootPlanOf, type RootPlan } from './field-plan.js';
import { readPath, splitPath } from './path.js';
import type { Condition } from './condition.js';
import type { Plan, RootPart, Selected } from './plan.js';
import { localeOf, misplaced, namesLocale, Planner, type AskedField, type FieldRequest } from './planner.js';
import { prices } from './prices.js';
import { searchPlan } from './search.js';
import type { RequestSlot } from './slot.js';
import { SlotList, type Leaf } from './slot-list.js';

/**
 * An operation that is not read by one statement: its price, and the values that its planned parts take from
 * the request.
 */
export interface Unplanned {
  readonly cost: number;
  readonly slots: readonly RequestSlot[];
}

/**
 * Plans a whole operation; undefined when one of its root fields is not read by one statement (introspection,
 * nodes).
 */
export function planOperation(asked: FieldRequest, operation: OperationDefinitionNode): Plan | undefined {
  const query = queryOf(asked);
  const planner = new Planner(asked);
  const roots: Selected<RootPart>[] = [];
  for (const [key, nodes] of collect(asked, query, [operation.selectionSet])) {
    const of = planner.slots.at(key, () => rootOf(asked, planner, query, nodes));
    if (!of) return undefined;
    roots.push({ key, of });
  }
  return { roots, slots: planner.slots.all };
}

/**
 * Plans one root field, whose answer stands under `key`; undefined when it is not read by one statement.
 * `path` leads to it in the answer.
 */
export function planField(
  asked: FieldRequest,
  key: string,
  path: readonly (string | number)[],
  nodes: readonly FieldNode[],
): Plan | undefined {
  const planner = new Planner(asked, new SlotList(path));
  const of = rootOf(asked, planner, queryOf(asked), nodes);
  return of && { roots: [{ key, of }], slots: planner.slots.all };
}

const queryOf = ({ schema }: FieldRequest): GraphQLObjectType => schema.getQueryType() as GraphQLObjectType;

function rootOf(
  asked: FieldRequest,
  planner: Planner,
  query: GraphQLObjectType,
  nodes: readonly FieldNode[],
): RootPart | undefined {
  const [node] = nodes as readonly [FieldNode, ...FieldNode[]];
  if (node.name.value === '__typename') return { kind: 'typename', name: query.name };
  const field = query.getFields()[node.name.value];
  const plan = field && rootPlanOf(field);
  if (!plan || plan.kind === 'byIds') return undefined;
  const type = getNamedType(field.type);
  const given = argumentsOf(node.arguments, field.args, asked.variables);
  return rootPart(asked, planner, plan, { plan, type: isObjectType(type) ? type : undefined, nodes, given });
}

/**
 * What an operation costs of which a root field is not planned: those that are as they are, nodes like rows
 * of each kind.
 */
export function priceUnplanned(asked: FieldRequest, operation: OperationDefinitionNode): Unplanned {
  const query = queryOf(asked);
  const planner = new Planner(asked);
  const costOf = (nodes: readonly FieldNode[]): number => {
    const part = rootOf(asked, planner, query, nodes);
    if (part) return rootCost(part);
    const [node] = nodes as readonly [FieldNode, ...FieldNode[]];
    const field = query.getFields()[node.name.value];
    if (!field || planOf(field)?.kind !== 'byIds') return prices.introspection.points;
    const { value, place } = argumentsOf(node.arguments, field.args, asked.variables).get('ids') as Leaf;
    return [...idsByItem(value as readonly string[], asked.items, place)].reduce(
      (total, [item, some]) => total + itemsCost(some.length, planner.item(item, nodes, asked.locale, 2)),
      0,
    );
  };
  const costs = [...collect(asked, query, [operation.selectionSet])].map(([key, nodes]) =>
    planner.slots.at(key, () => costOf(nodes)),
  );
  return {
    cost: costs.reduce((total, one) => total + one, prices.operation.points),
    slots: planner.slots.all,
  };
}

/** Most ids of one `nodes`. */
const mostNodes = 100;

/**
 * The ids of each kind of item. Throws ID_INVALID, with the place of the id where that of the list is given,
 * and ARGUMENT_OUT_OF_RANGE for too many.
 */
export function idsByItem(
  ids: readonly string[],
  items: readonly ItemMetadata[],
  place?: string,
): ReadonlyMap<ItemMetadata, readonly string[]> {
  if (ids.length > mostNodes)
    throw new ReseauError('ARGUMENT_OUT_OF_RANGE', `At most ${mostNodes} ids at once.`);
  return Map.groupBy(ids, (id, index) => readId(id, items, place && `${place}.${index}`).item);
}

/** Ids that are read together: of one kind of item, in one language. */
interface IdsOfOnePlan extends Omit<ItemId, 'uuid'> {
  readonly ids: readonly string[];
}

/** The ids of each kind of item in each language. Throws as `idsByItem` does. */
export const idsByPlan = (ids: readonly string[], items: readonly ItemMetadata[]): IdsOfOnePlan[] =>
  [...idsByItem(ids, items)].flatMap(([item, some]) =>
    [...Map.groupBy(some, (id) => readId(id, [item]).language)].map(([language, same]) => ({
      item,
      language,
      ids: same,
    })),
  );

/**
 * Plans the items of one type with the given ids, whose answer stands under `key`, for `nodes` and the
 * answers of writes.
 */
export function planItems(
  asked: FieldRequest,
  { key, path }: { readonly key: string; readonly path: readonly (string | number)[] },
  { item, language, ids }: IdsOfOnePlan,
  nodes: readonly FieldNode[],
): Plan {
  const planner = new Planner({ ...asked, namesLanguage: language !== undefined }, new SlotList(path));
  const slot = planner.slots.id({ kind: 'leaf', value: ids, origin: { constant: ids }, place: 'ids' });
  const select = planner.item(item, nodes, language ?? asked.locale, 2);
  const of = { kind: 'rows', most: ids.length, item, language, slot, select } as const;
  return { roots: [{ key, of }], slots: planner.slots.all };
}

function rootPart(asked: FieldRequest, outer: Planner, plan: RootPlan, field: AskedField): RootPart {
  const { given, nodes } = field;
  const planner = outer.naming(namesLocale(given));
  const { slots } = planner;
  const locale = localeOf(given, asked.locale);
  switch (plan.kind) {
    case 'byPath':
      return pagePart(asked, planner, field);
    case 'search':
      return searchPlan(asked, planner, field);
    case 'byId': {
      const id = given.get('id') as Leaf;
      const { item, language } = itemOfId(id.value, asked.items, id.place);
      const select = planner.naming(language !== undefined).item(item, nodes, language ?? asked.locale, 2);
      return { kind: 'row', item, by: 'id', slot: slots.id(id), select };
    }
    case 'one': {
      const { item, by } = plan;
      return {
        kind: 'row',
        item,
        by,
        slot: slots.value(given.get(by.name) as Leaf),
        select: planner.item(item, nodes, locale, 2),
      };
    }
    case 'groups':
      return planner.groups({ item: plan.item, rows: { kind: 'all' }, where: undefined }, field, locale, 1);
    case 'list':
      return planner.list(
        { item: plan.item, rows: { kind: 'all' }, fixed: fixedOf(plan) },
        field,
        asked.locale,
        1,
      );
    case 'constant':
      return { kind: 'constant', value: selectedOf(asked, field, plan.of(locale)) };
    case 'byIds':
      throw misplaced(plan);
  }
}

const fixedOf = ({ item, where = {} }: RootPlan & { kind: 'list' }): readonly Condition[] =>
  Object.entries(where).map(([name, value]) => ({ kind: 'fixed', field: fieldNamed(item, name), value }));

function pagePart(asked: FieldRequest, outer: Planner, field: AskedField): RootPart {
  const path = field.given.get('path') as Leaf;
  const [whole, name, bare] = (['whole', 'name', 'bare'] as const).map((part) =>
    outer.slots.path(path, part),
  );
  const text = String(path.value);
  const said = splitPath(text).locale;
  const planner = outer.naming(said !== undefined);
  const locale = said ?? localeOf(field.given, asked.locale);
  const named = readPath(text, asked.items)?.item;
  // What has the form of a page's address is one: nothing else is looked for there.
  const candidates = named
    ? (['name', 'formerName'] as const).map((found) => ({ item: named, found }))
    : asked.items.filter((item) => item.redirects).flatMap((through) => redirectsOf(asked, through));
  const places = candidates.map((place) => ({
    ...place,
    select: planner.below(field, ({ plan, nodes }) => {
      if (plan.kind === 'pathItem')
        return { kind: 'item', select: planner.item(place.item, nodes, locale, 3) } as const;
      if (plan.kind === 'pathPart') return { kind: plan.part } as const;
      throw misplaced(plan);
    }),
  }));
  if (!whole || !name || !bare || places.length === 0) return { kind: 'nothing' };
  return { kind: 'page', locale, places, name, bare, asked: whole };
}

/** Where an item that redirects may lead to. */
const redirectsOf = (asked: FieldRequest, through: ItemMetadata) =>
  fieldsFor(asked.audience, through)
    .filter((field) => field.kind === 'one' && targetOf(field).path)
    .map((edge) => ({ item: targetOf(edge), found: { through, edge } }));
