import { getNamedType, type FieldNode, type GraphQLField, type GraphQLObjectType, type OperationDefinitionNode } from 'graphql';
import { ReseauError } from '../base/errors.js';
import { fieldNamed, targetOf, type ItemMetadata } from '../entities/house/metadata.js';
import { fieldsFor } from '../windows/window-columns.js';
import { checked } from './checked.js';
import { collect } from './collect.js';
import { rootCost } from './cost.js';
import { argumentsOf, type Argument } from './arguments.js';
import { readId, type ItemId } from '../entities/house/identity.js';
import { readPath, splitPath } from './path.js';
import type { Condition, Plan, RootPart, Selected } from './plan.js';
import { placeOfId, plainValues } from './id-place.js';
import { at, localeOf, Planner, type Arguments, type FieldRequest } from './planner.js';
import { prices } from './prices.js';
import type { Root } from './root.js';
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
  const root = field?.extensions.reads as Root | undefined;
  if (!field || !root) return undefined;
  const given = argumentsOf(node.arguments, field.args, asked.variables);
  return at(
    key,
    () => rootPart(asked, root, given, getNamedType(field.type) as GraphQLObjectType, nodes),
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
    if (node.name.value !== 'nodes') return prices.introspection.points;
    const field = query.getFields().nodes as GraphQLField<unknown, unknown>;
    const ids = argumentsOf(node.arguments, field.args, asked.variables).get('ids') as Argument & { kind: 'leaf' };
    return at(
      key,
      () => idsByPlan(ids.value as string[], asked.items).reduce((total, some) => total + rootCost(planRows(asked, some, nodes)), 0),
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

/** Ids that are read together: of one kind of item, in one language. */
interface IdsOfOnePlan extends Pick<ItemId, 'item' | 'language'> {
  readonly ids: readonly string[];
}

/** The ids of each kind of item in each language. Throws as `idsByItem` does. */
export const idsByPlan = (ids: readonly string[], items: readonly ItemMetadata[]): IdsOfOnePlan[] =>
  [...idsByItem(ids, items)].flatMap(([item, some]) =>
    [...Map.groupBy(some, (id) => readId(id, [item]).language)].map(([language, same]) => ({ item, language, ids: same })),
  );

/** Plans the items of one kind with the given ids, for `nodes`. */
export function planRows(asked: FieldRequest, { item, language, ids }: IdsOfOnePlan, nodes: readonly FieldNode[]): RootPart {
  const planner = new Planner({ ...asked, namesLanguage: language !== undefined });
  return {
    kind: 'rows',
    most: ids.length,
    item,
    language,
    slot: { kind: 'id', origin: { constant: ids } },
    select: planner.item(item, nodes, language ?? asked.locale, 2),
  };
}

function rootPart(asked: FieldRequest, root: Root, given: Arguments, type: GraphQLObjectType, nodes: readonly FieldNode[]): RootPart {
  const planner = new Planner(asked).below(given);
  const locale = localeOf(given, asked.locale);
  if (root.kind === 'path') return pagePart(asked, given, type, nodes);
  if (root.kind === 'search') return searchPlan(asked, planner, given, nodes);
  if (root.kind === 'node') {
    const id = given.get('id') as Argument & { kind: 'leaf' };
    const { item, language } = readId(id.value, asked.items);
    const select = new Planner({ ...asked, namesLanguage: language !== undefined }).item(item, nodes, language ?? asked.locale, 2);
    return { kind: 'row', item, by: 'id', slot: { kind: 'id', origin: id.origin }, select };
  }
  const item = asked.items.find((one) => one.name === root.item);
  if (!item) throw new Error(`the graph has no item ${root.item}`);
  if (root.kind === 'one') {
    const key = given.get(root.by) as Argument & { kind: 'leaf' };
    const slot = { kind: 'value', origin: key.origin } as const;
    checked(slot, key.value, asked.items);
    return { kind: 'row', item, by: fieldNamed(item, root.by), slot, select: planner.item(item, nodes, locale, 2) };
  }
  if (root.kind === 'groups') return planner.groups(item, { kind: 'all' }, undefined, given, nodes, locale, 1);
  const fixed = Object.entries(root.where ?? {}).map(([name, value]): Condition => ({
    kind: 'fixed',
    field: fieldNamed(item, name),
    value,
  }));
  return planner.list(item, { kind: 'all' }, fixed, given, nodes, asked.locale, 1);
}

function pagePart(asked: FieldRequest, given: Arguments, type: GraphQLObjectType, nodes: readonly FieldNode[]): RootPart {
  const { value, origin } = given.get('path') as Argument & { kind: 'leaf' };
  const path = (part: 'name' | 'whole' | 'bare') => ({ kind: 'path', origin, part }) as const;
  checked(path('whole'), value, asked.items);
  const said = splitPath(String(value)).locale;
  const planner = said === undefined ? new Planner(asked).below(given) : new Planner({ ...asked, namesLanguage: true });
  const locale = said ?? localeOf(given, asked.locale);
  const named = readPath(String(value), asked.items)?.item;
  // What has the form of a page's address is one: nothing else is looked for there.
  const candidates = named
    ? (['name', 'formerName'] as const).map((found) => ({ item: named, found }))
    : asked.items.filter((item) => item.redirects).flatMap((through) => redirectsOf(asked, through));
  const places = candidates.map((place) => ({
    ...place,
    select: planner.fields(type, nodes, (name, inner) => {
      if (name === 'item') return { kind: 'item', select: planner.item(place.item, inner, locale, 3) } as const;
      return { kind: name as 'locale' | 'path' | 'canonicalPath' | 'isCanonical' } as const;
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
