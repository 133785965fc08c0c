import {
  getNamedType,
  isObjectType,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type OperationDefinitionNode,
} from 'graphql';
import { ReseauError } from '../base/errors.js';
import { fieldNamed, targetOf, type ItemMetadata } from '../entities/house/metadata.js';
import { fieldsFor } from '../windows/window-columns.js';
import { checked } from './checked.js';
import { collect } from './collect.js';
import { rootCost } from './cost.js';
import { argumentsOf, type Argument } from './arguments.js';
import { readId } from '../entities/house/identity.js';
import { readPath, splitPath } from './path.js';
import type { Condition, Plan, RootPart, Selected } from './plan.js';
import { placeOfId, plainValues } from './id-place.js';
import { at, localeOf, misplaced, Planner, type AskedField, type FieldRequest } from './planner.js';
import { prices } from './prices.js';
import { planOf, rootPlanOf, type RootPlan } from './field-plan.js';
import { searchPlan } from './search.js';

/** Plans a whole operation; undefined when one of its root fields is not read by one statement (introspection, nodes). */
export function planOperation(asked: FieldRequest, operation: OperationDefinitionNode): Plan | undefined {
  const query = asked.schema.getQueryType() as GraphQLObjectType;
  const plan: Selected<RootPart>[] = [];
  for (const [key, nodes] of collect(asked, query, [operation.selectionSet])) {
    const of = planRoot(asked, query, key, nodes);
    if (!of) return undefined;
    plan.push({ key, of });
  }
  return plan;
}

/** Plans one root field. */
export function planRoot(asked: FieldRequest, query: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): RootPart | undefined {
  const [node] = nodes as readonly [FieldNode, ...FieldNode[]];
  if (node.name.value === '__typename') return { kind: 'typename', name: query.name };
  const field = query.getFields()[node.name.value] as GraphQLField<unknown, unknown> | undefined;
  const plan = field && rootPlanOf(field);
  if (!plan || plan.kind === 'byIds') return undefined;
  const given = argumentsOf(node.arguments, field.args, asked.variables);
  const type = getNamedType(field.type);
  return at(
    key,
    () => rootPart(asked, plan, { plan, type: isObjectType(type) ? type : undefined, nodes, given }),
    (id) => placeOfId(field.args, plainValues(given), id),
  );
}

/** What an operation costs of which a root field is not planned: those that are as they are, nodes like rows of each kind. */
export function costUnplanned(asked: FieldRequest, operation: OperationDefinitionNode): number {
  const query = asked.schema.getQueryType() as GraphQLObjectType;
  const costs = [...collect(asked, query, [operation.selectionSet])].map(([key, nodes]): number => {
    const planned = planRoot(asked, query, key, nodes);
    if (planned) return rootCost(planned);
    const [node] = nodes as readonly [FieldNode, ...FieldNode[]];
    const field = query.getFields()[node.name.value];
    if (!field || planOf(field)?.kind !== 'byIds') return prices.introspection.points;
    const ids = argumentsOf(node.arguments, field.args, asked.variables).get('ids') as Argument & { kind: 'leaf' };
    return at(
      key,
      () =>
        [...idsByItem(ids.value as string[], asked.items)].reduce(
          (total, [item, some]) => total + rootCost(planRows(asked, item, leafOf(some), nodes)),
          0,
        ),
      (id) => placeOfId(field.args, { ids: ids.value }, id),
    );
  });
  return costs.reduce((total, one) => total + one, prices.operation.points);
}

/** Most ids of one `nodes`. */
const mostNodes = 100;

/** The ids of each kind of item. Throws ID_INVALID, and ARGUMENT_OUT_OF_RANGE for too many. */
export function idsByItem(ids: readonly string[], items: readonly ItemMetadata[]): ReadonlyMap<ItemMetadata, readonly string[]> {
  if (ids.length > mostNodes) throw new ReseauError('ARGUMENT_OUT_OF_RANGE', `At most ${mostNodes} ids at once.`);
  return Map.groupBy(ids, (id) => readId(id, items).item);
}

/** A list of ids as an argument that was written in the document. */
export const leafOf = (ids: readonly string[]): Argument => ({ kind: 'leaf', value: ids, origin: { constant: ids } });

/** Plans the items of one type with the given ids, for `nodes`. */
export function planRows(asked: FieldRequest, item: ItemMetadata, ids: Argument, nodes: readonly FieldNode[]): RootPart {
  if (ids.kind !== 'leaf' || !Array.isArray(ids.value)) throw new Error('ids are a list of texts');
  return {
    kind: 'rows',
    most: ids.value.length,
    item,
    slot: { kind: 'id', origin: ids.origin },
    select: new Planner(asked).item(item, nodes, asked.locale, 2),
  };
}

function rootPart(asked: FieldRequest, plan: RootPlan, field: AskedField): RootPart {
  const planner = new Planner(asked);
  const { given, nodes } = field;
  const locale = localeOf(given, asked.locale);
  switch (plan.kind) {
    case 'byPath':
      return pagePart(asked, planner, field);
    case 'search':
      return searchPlan(asked, planner, field);
    case 'byId': {
      const id = given.get('id') as Argument & { kind: 'leaf' };
      const { item } = readId(id.value, asked.items);
      return { kind: 'row', item, by: 'id', slot: { kind: 'id', origin: id.origin }, select: planner.item(item, nodes, locale, 2) };
    }
    case 'one': {
      const { item, by } = plan;
      const key = given.get(by.name) as Argument & { kind: 'leaf' };
      const slot = { kind: 'value', origin: key.origin } as const;
      checked(slot, key.value, asked.items);
      return { kind: 'row', item, by, slot, select: planner.item(item, nodes, locale, 2) };
    }
    case 'groups':
      return planner.groups(plan.item, { kind: 'all' }, undefined, field, locale, 1);
    case 'list':
      return planner.list(plan.item, { kind: 'all' }, fixedOf(plan), field, asked.locale, 1);
    case 'byIds':
      throw misplaced(plan);
  }
}

const fixedOf = ({ item, where = {} }: RootPlan & { kind: 'list' }): readonly Condition[] =>
  Object.entries(where).map(([name, value]) => ({ kind: 'fixed', field: fieldNamed(item, name), value }));

function pagePart(asked: FieldRequest, planner: Planner, field: AskedField): RootPart {
  const { value, origin } = field.given.get('path') as Argument & { kind: 'leaf' };
  const path = (part: 'name' | 'whole' | 'bare') => ({ kind: 'path', origin, part }) as const;
  checked(path('whole'), value, asked.items);
  const locale = splitPath(String(value)).locale ?? localeOf(field.given, asked.locale);
  const named = readPath(String(value), asked.items)?.item;
  // What has the form of a page's address is one: nothing else is looked for there.
  const candidates = named
    ? (['name', 'formerName'] as const).map((found) => ({ item: named, found }))
    : asked.items.filter((item) => item.redirects).flatMap((through) => redirectsOf(asked, through));
  const places = candidates.map((place) => ({
    ...place,
    select: planner.below(field, ({ plan, nodes }) => {
      if (plan.kind === 'pathItem') return { kind: 'item', select: planner.item(place.item, nodes, locale, 3) } as const;
      if (plan.kind === 'pathPart') return { kind: plan.part } as const;
      throw misplaced(plan);
    }),
  }));
  if (places.length === 0) return { kind: 'nothing' };
  return { kind: 'page', locale, places, name: path('name'), bare: path('bare'), asked: path('whole') };
}

/** Where an item that redirects may lead to. */
const redirectsOf = (asked: FieldRequest, through: ItemMetadata) =>
  fieldsFor(asked.audience, through)
    .filter((field) => field.kind === 'one' && targetOf(field).path)
    .map((edge) => ({ item: targetOf(edge), found: { through, edge } }));
