import type { GraphQLResolveInfo } from 'graphql';
import { Int, Query, Resolver } from 'type-graphql';
import type { ItemMetadata } from '../entities/house/metadata.js';
import type { RootPlan } from '../query/field-plan.js';
import type { ReadContext } from '../query/root.js';
import { declareRoot, planned, type ArgumentSpec, type FieldSpec } from './graph/declare.js';
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
      {
        type: () => graph.object(item),
        doc: `Item with this ${by.name}. Null: no such item. ${item.doc}`,
        nullable: true,
        args: [key, graph.localeArgument],
      },
      { kind: 'one', item, by },
    );
  }
  root(
    ItemsResolver,
    item.plural,
    {
      type: () => graph.connection(item),
      doc: `List of ${item.plural}. ${item.doc}`,
      nullable: false,
      args: graph.pageArguments(item),
    },
    {
      kind: 'list',
      item,
    },
  );
  root(
    ItemsResolver,
    `${item.plural}Aggregate`,
    {
      type: () => [graph.aggregates.group(item)],
      doc: `Figures of all ${item.plural}, or of groups of them.`,
      nullable: false,
      args: graph.groupArguments(item),
    },
    { kind: 'groups', item },
  );
  return ItemsResolver;
}

function root(
  resolver: new () => object,
  name: string,
  { type, doc, nullable, args = [] }: FieldSpec,
  plan: RootPlan,
): void {
  const read = (context: ReadContext, info: GraphQLResolveInfo): Promise<unknown> => context.read(info);
  const place = declareRoot(resolver, name, read, args);
  planned(plan)(...place);
  Query(type, { nullable, description: doc })(...place);
}
