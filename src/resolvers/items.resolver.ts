import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Extensions, Info, Int, Query, Resolver } from 'type-graphql';
import type { ItemFacts } from '../entities/house/facts.js';
import type { ReadContext, Root } from '../query/root.js';
import { declareArguments, type ArgumentSpec, type TypeValue } from './graph/declare.js';
import { named, type Graph } from './graph/graph.js';

const lowerFirst = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** The reads that every item has: one by its natural key, where that is a single text or number, the list, and figures of groups. */
export function itemsResolver(graph: Graph, item: ItemFacts): new () => object {
  class ItemsResolver {}
  Resolver()(ItemsResolver);
  const by = named(graph.audience, item);
  if (by) {
    const key: ArgumentSpec = { name: by.name, type: () => (by.kind === 'int' ? Int : String), doc: by.doc, required: true };
    root(
      ItemsResolver,
      lowerFirst(item.name),
      () => graph.object(item),
      `One by its ${by.name}; null when there is none. ${item.doc}`,
      true,
      [key, graph.localeArgument],
      { kind: 'one', item: item.name, by: by.name },
    );
  }
  root(ItemsResolver, item.plural, () => graph.connection(item), `A list. ${item.doc}`, false, graph.pageArguments(item), {
    kind: 'list',
    item: item.name,
  });
  root(
    ItemsResolver,
    `${item.plural}Aggregate`,
    () => [graph.aggregates.group(item)],
    `Figures of all ${item.plural}, or of groups of them.`,
    false,
    graph.groupArguments(item),
    { kind: 'groups', item: item.name },
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
  reads: Root,
): void {
  const prototype = resolver.prototype as Record<string, unknown>;
  const method = function read(...given: unknown[]): Promise<unknown> {
    return (given[0] as ReadContext).read(given[1] as GraphQLResolveInfo);
  };
  Object.defineProperty(prototype, name, { value: method });
  const descriptor = Object.getOwnPropertyDescriptor(prototype, name) as TypedPropertyDescriptor<unknown>;
  Ctx()(prototype, name, 0);
  Info()(prototype, name, 1);
  declareArguments(resolver, name, args, 2);
  Extensions({ reads })(prototype, name, descriptor);
  Query(type as never, { nullable, description: doc })(prototype, name, descriptor as never);
}
