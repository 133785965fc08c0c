import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { ReadContext } from '../../query/root.js';
import { planned } from '../graph/declare.js';
import type { Graph } from '../graph/graph.js';

/** Items by their opaque ids. */
export function nodeResolver(graph: Graph): new () => object {
  @Resolver()
  class NodeResolver {
    @planned({ kind: 'byId' })
    @Query(() => graph.interfaces.node, {
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

    @planned({ kind: 'byIds' })
    @Query(() => [graph.interfaces.node], {
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
