import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import { metadataOf } from '../../entities/house/metadata.js';
import { Organisation } from '../../entities/network/organisation.entity.js';
import type { ReadContext } from '../../query/root.js';
import { declareArguments, planned } from '../graph/declare.js';
import type { Graph } from '../graph/graph.js';

/** The directory of the network. */
export function membersResolver(graph: Graph): new () => object {
  const organisation = metadataOf(Organisation);
  const args = graph.pageArguments(organisation);

  @Resolver()
  class MembersResolver {
    @planned({ kind: 'list', item: organisation, where: { isMember: true } })
    @Query(() => graph.connection(organisation), {
      description: 'Organisations that are members of the SOS-Torture Network now.',
    })
    members(@Ctx() context: ReadContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
      return context.read(info);
    }
  }
  declareArguments(MembersResolver, 'members', args, 2);
  return MembersResolver;
}
