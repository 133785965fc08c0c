import type { GraphQLResolveInfo } from 'graphql';
import { Int, Query, Resolver } from 'type-graphql';
import type { ItemMetadata } from '../entities/house/metadata.js';
import type { RootPlan } from '../query/field-plan.js';
import type { ReadContext } from '../query/root.js';
import { declareRoot, planned, type ArgumentSpec, type TypeValue } from './graph/declare.js';
import { named, type Graph } from './graph/graph.js';

const lowerFirst = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/**
 * The reads that every item has: one by its natural key, where that is a single text or number, the list, and
 * figures of groups.
 */
export function itemsResolver(graph: Graph, item: ItemMetadata): new () => object {
  class ItemsResolver {}
  Resolver()(ItemsResolver);
  const by = named(graph.audience, item);
  if (by) {
    const key: ArgumentSpec = {
      name: by.name,
      type: () => (by.kind === 'int' ? Int : String),
      doc: by.doc,
      required: true,
    };
    root(
      ItemsResolver,
      lowerFirst(item.name),
      () => graph.object(item),
      `Item with this ${by.name}. Null: no such item. ${item.doc}`,
      true,
      [key, graph.localeArgument],
      { kind: 'one', item, by },
    );
  }
  root(
    ItemsResolver,
    item.plural,
    () => graph.connection(item),
    `List of ${item.plural}. ${item.doc}`,
    false,
    graph.pageArguments(item),
    {
      kind: 'list',
      item,
    },
  );
  root(
    ItemsResolver,
    `${item.plural}Aggregate`,
    () => [graph.aggregates.group(item)],
    `Figures of all ${item.plural}, or of groups of them.`,
    false,
    graph.groupArguments(item),
    { kind: 'groups', item },
  );
  return ItemsResolver;
}

function root(
  resolver: new () => object,
  name: string,
  type: () => TypeValue,
  doc: string,
  nullable: boolean,
  args: readonly ArgumentSpec[],
  plan: RootPlan,
): void {
  const read = (context: ReadContext, info: GraphQLResolveInfo): Promise<unknown> => context.read(info);
  const place = declareRoot(resolver, name, read, args);
  planned(plan)(...place);
  Query(type, { nullable, description: doc })(...place);
}
