import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import { metadataOf, type ItemMetadata, type Subset } from '../../entities/house/metadata.js';
import { Organisation } from '../../entities/network/organisation.entity.js';
import type { ReadContext } from '../../query/root.js';
import { declareArguments, planned } from '../graph/declare.js';
import type { Graph } from '../graph/graph.js';

/** The directory of the network. */
export function membersResolver(graph: Graph): new () => object {
  const organisation = metadataOf(Organisation);
  const args = graph.pageArguments(organisation);
  const { where, doc } = subsetOf(organisation, 'members');

  @Resolver()
  class MembersResolver {
    @planned({ kind: 'list', item: organisation, where })
    @Query(() => graph.connection(organisation), {
      description: doc,
    })
    members(@Ctx() context: ReadContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
      return context.read(info);
    }
  }
  declareArguments(MembersResolver, 'members', args, 2);
  return MembersResolver;
}

/** Some of the items of a kind that have a name of their own. */
function subsetOf(item: ItemMetadata, called: string): Subset {
  const subset = item.subsets.find(({ name }) => name === called);
  if (!subset) throw new Error(`${item.name} has no ${called}`);
  return subset;
}
