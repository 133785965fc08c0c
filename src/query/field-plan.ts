import {
  getNamedType,
  isAbstractType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Locale } from '../base/locale.js';
import type {
  Composed,
  Computed,
  FieldMetadata,
  ItemMetadata,
  RowCondition,
} from '../entities/house/metadata.js';
import type { GroupKey, MeasureName } from './measures.js';
import type { AcrossGroups } from './figures.js';
import type { RowsOf } from './condition.js';

/**
 * What a root field reads.
 * - one: the item whose `by` field has the value of the argument of that name
 * - list: items, those with `where` only
 * - groups: items in groups, each with its figures
 * - search: what is found of a text
 * - byId: the item with the id in the argument `id`
 * - byIds: the items with the ids in the argument `ids`; several statements, so graphql-js executes it
 * - byPath: the item whose page is at the argument `path`
 * - constant: what the program knows of itself, in a language; no row is read
 */
export type RootPlan =
  | { readonly kind: 'one'; readonly item: ItemMetadata; readonly by: FieldMetadata }
  | { readonly kind: 'list'; readonly item: ItemMetadata; readonly where?: RowCondition }
  | { readonly kind: 'groups'; readonly item: ItemMetadata }
  | { readonly kind: 'constant'; readonly of: (locale: Locale) => object }
  | { readonly kind: 'search' | 'byId' | 'byIds' | 'byPath' };

/** What a field of an object reads of the row, list or group that the object stands for. */
type PartPlan =
  // Of an item.
  | { readonly kind: 'id' | 'label' | 'localisation' | 'path' | 'alternates' | 'seo' }
  | { readonly kind: 'field' | 'rich'; readonly field: FieldMetadata }
  | { readonly kind: 'toOne'; readonly field: FieldMetadata }
  | { readonly kind: 'target'; readonly fields: readonly FieldMetadata[] }
  | { readonly kind: 'toMany'; readonly item: ItemMetadata; readonly rows: RowsOf }
  | { readonly kind: 'composed'; readonly composed: Composed }
  | { readonly kind: 'computed'; readonly computed: Computed }
  // Of the facts of a page for search engines and link previews.
  | { readonly kind: 'seoPart'; readonly part: 'title' | 'description' | 'noIndex' }
  | { readonly kind: 'seoImage' }
  // Of an amount, a date, an address and the like.
  | { readonly kind: 'member'; readonly name: string }
  // Of a list, and of its edges and its page.
  | { readonly kind: 'nodes' | 'edges' | 'pageInfo' | 'totalCount' | 'cursor' | 'node' }
  | { readonly kind: 'page'; readonly part: 'hasNextPage' | 'hasPreviousPage' | 'startCursor' | 'endCursor' }
  // Of a group.
  | { readonly kind: 'count' | 'key' }
  | { readonly kind: 'keyValue'; readonly key: GroupKey }
  | { readonly kind: 'measures'; readonly measure: MeasureName }
  | { readonly kind: 'figure'; readonly field: FieldMetadata }
  // Of a group among all groups: of the number of items, or of the sum of a field.
  | { readonly kind: 'acrossGroups'; readonly how: AcrossGroups }
  | { readonly kind: 'days' | 'ratio' }
  | { readonly kind: 'acrossGroupsOf'; readonly field?: FieldMetadata }
  | { readonly kind: 'converted'; readonly field: FieldMetadata; readonly rates: ItemMetadata }
  // Of what a search has found.
  | { readonly kind: 'hits' | 'hitEdges' | 'hit' | 'hitItem' | 'hitKinds' }
  | { readonly kind: 'hitPart'; readonly part: 'rank' | 'headline' | 'excerpt' }
  // Of a page of the website.
  | { readonly kind: 'pathItem' }
  | { readonly kind: 'pathPart'; readonly part: 'locale' | 'path' | 'canonicalPath' | 'isCanonical' };

/** What a field of the graph reads, as data; the field carries it in `extensions.plan`. */
export type FieldPlan = RootPlan | PartPlan;
type Kind = FieldPlan['kind'];

const ofItem: readonly Kind[] = [
  'id',
  'label',
  'localisation',
  'path',
  'alternates',
  'seo',
  'field',
  'rich',
  'toOne',
  'target',
  'toMany',
  'composed',
  'computed',
];
const ofList: readonly Kind[] = ['nodes', 'edges', 'pageInfo', 'totalCount', 'groups'];
const ofMembers: readonly Kind[] = ['member'];

/**
 * The plans that may stand below a plan: where the type of a field is an object, each field of the object has
 * one of these.
 */
const below: Readonly<Record<Kind, readonly Kind[]>> = {
  one: ofItem,
  list: ofList,
  groups: ['count', 'key', 'measures', 'acrossGroups', 'days', 'ratio'],
  search: ['hits', 'hitEdges', 'pageInfo', 'totalCount', 'hitKinds'],
  byId: ofItem,
  byIds: ofItem,
  byPath: ['pathItem', 'pathPart'],
  constant: ofMembers,
  id: [],
  label: [],
  path: [],
  localisation: ofMembers,
  alternates: ofMembers,
  seo: ['seoPart', 'seoImage'],
  seoPart: [],
  seoImage: ofItem,
  field: ofMembers,
  rich: ofMembers,
  toOne: ofItem,
  target: ofItem,
  toMany: ofList,
  composed: [],
  computed: [],
  member: ofMembers,
  nodes: ofItem,
  edges: ['cursor', 'node'],
  pageInfo: ['page'],
  totalCount: [],
  cursor: [],
  node: ofItem,
  page: [],
  count: [],
  key: ['keyValue'],
  keyValue: [...ofItem, 'member'],
  measures: ['figure', 'converted'],
  figure: ofMembers,
  converted: ofMembers,
  days: ofMembers,
  ratio: [],
  acrossGroups: ['acrossGroupsOf'],
  acrossGroupsOf: [],
  hits: ['hitItem', 'hitPart'],
  hitEdges: ['cursor', 'hit'],
  hit: ['hitItem', 'hitPart'],
  hitItem: ofItem,
  hitPart: [],
  hitKinds: ofMembers,
  pathItem: ofItem,
  pathPart: [],
};

/** The plan that a field carries; undefined where it is not planned. */
export const planOf = (field: Pick<GraphQLField<unknown, unknown>, 'extensions'>): FieldPlan | undefined =>
  field.extensions.plan as FieldPlan | undefined;

/** The plan that a field of the queries carries; undefined where graphql-js executes it. */
export const rootPlanOf = (field: GraphQLField<unknown, unknown>): RootPlan | undefined =>
  planOf(field) as RootPlan | undefined;

/** The item that an object type of the graph stands for; undefined for any other type. */
export const itemOfType = (type: GraphQLNamedType): ItemMetadata | undefined =>
  type.extensions.item as ItemMetadata | undefined;

/** The object types of the items of a graph. */
export const typesByItem = (schema: GraphQLSchema): ReadonlyMap<ItemMetadata, GraphQLObjectType> =>
  new Map(
    Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .flatMap((type) => {
        const item = itemOfType(type);
        return item ? [[item, type] as const] : [];
      }),
  );

/** The object types that a field may lead to; none for a scalar or an enum. */
export function objectsOf(
  schema: GraphQLSchema,
  field: Pick<GraphQLField<unknown, unknown>, 'type'>,
): readonly GraphQLObjectType[] {
  const type = getNamedType(field.type);
  if (isAbstractType(type)) return schema.getPossibleTypes(type);
  return isObjectType(type) ? [type] : [];
}

/**
 * Looks at every field that the planner can meet, from the root fields that carry a plan. Throws where one
 * has no plan, or a plan that the field above it does not take: so a field that somebody adds is planned, or
 * the graph is not built.
 */
export function requirePlans(schema: GraphQLSchema): void {
  const seen = new Set<string>();
  const visit = (field: GraphQLField<unknown, unknown>, plan: FieldPlan): void => {
    const taken = below[plan.kind];
    for (const type of objectsOf(schema, field)) {
      const place = `${type.name} ${taken.join()}`;
      if (seen.has(place)) continue;
      seen.add(place);
      for (const inner of Object.values(type.getFields())) {
        const own = planOf(inner);
        if (!own || !taken.includes(own.kind))
          throw new Error(
            `${type.name}.${inner.name} carries ${own ? `the plan ${own.kind}` : 'no plan'}; below ${plan.kind} it needs ${taken.join(', ')}`,
          );
        visit(inner, own);
      }
    }
  };
  for (const root of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const plan = planOf(root);
    if (plan) visit(root, plan);
  }
}
