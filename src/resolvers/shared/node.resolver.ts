import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Extensions, ID, Info, Query, Resolver } from 'type-graphql';
import type { ReadContext, Root } from '../../query/root.js';
import type { Graph } from '../graph/graph.js';

const reads: Root = { kind: 'node' };

/** Items by their opaque ids. */
export function nodeResolver(graph: Graph): new () => object {
  @Resolver()
  class NodeResolver {
    @Extensions({ reads })
    @Query(() => graph.node, {
      nullable: true,
      description:
        'Item with this id, in the language that the id carries; if it carries none, in the language of the request. Null: no such item.',
    })
    node(
      @Arg('id', () => ID, { description: 'Value of an `id` field.' }) _id: string,
      @Ctx() context: ReadContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<unknown> {
      return context.read(info);
    }

    @Query(() => [graph.node], {
      nullable: 'items',
      description: 'Items with these ids, in the same order, each as `node` reads it. Null: no such item.',
    })
    nodes(
      @Arg('ids', () => [ID], { description: 'Values of `id` fields, at most 100.' }) ids: string[],
      @Ctx() context: ReadContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<(object | null)[]> {
      return context.readNodes(ids, info);
    }
  }
  return NodeResolver;
}
