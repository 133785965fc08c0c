import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Extensions, Info, Query, Resolver } from 'type-graphql';
import { metadataOf } from '../../entities/house/metadata.js';
import { Organisation } from '../../entities/network/organisation.entity.js';
import type { ReadContext, Root } from '../../query/root.js';
import { declareArguments } from '../graph/declare.js';
import type { Graph } from '../graph/graph.js';

const reads: Root = { kind: 'list', item: 'Organisation', where: { isMember: true } };

/** The directory of the network. */
export function membersResolver(graph: Graph): new () => object {
  const organisation = metadataOf(Organisation);
  const args = graph.pageArguments(organisation);

  @Resolver()
  class MembersResolver {
    @Extensions({ reads })
    @Query(() => graph.connection(organisation), { description: 'Organisations that are members of the SOS-Torture Network now.' })
    members(@Ctx() context: ReadContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
      return context.read(info);
    }
  }
  declareArguments(MembersResolver, 'members', args, 2);
  return MembersResolver;
}
