import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { readId, writeId } from '../../entities/house/identity.js';
import type { Use } from '../../operations/edges.js';
import { usedBy } from '../../operations/used-by.js';
import { gather } from '../gather.js';
import type { Graph } from '../graph/graph.js';
import { plain } from '../graph/outcomes.js';
import type { ResolverContext } from '../write-context.js';

const mostNamed = 100;

@plain
@ObjectType('Use', {
  description: 'Items of one kind that refer to an item by one relation, or link to it in one text.',
})
class UseObject {
  @Field(() => String, { description: 'Kind of the items.' })
  kind!: string;
  @Field(() => String, { description: 'Name of the relation, or of the text that links.' })
  field!: string;
  @Field(() => Int, { description: 'Number of the items, as drafts or as readers see them.' })
  count!: number;
  @Field(() => Int, { description: 'Number of those that refer to it in what readers see.' })
  published!: number;
  @Field(() => [ID], { description: 'Ids of the items, at most 100.' })
  ids!: string[];
}

@ArgsType()
class UsedByArguments {
  @Field(() => ID, { description: 'Item.' })
  id!: string;
}

/** What refers to an item, for those who would take it away. */
export function usesResolver(graph: Graph): new () => object {
  const usesOf = gather<{ item: string; id: string }, Use[]>(usedBy);

  @Resolver()
  class UsesResolver {
    @Query(() => [UseObject], {
      description:
        'Items that refer to an item by a relation or by a link in a text, by kind and field, as far as the caller reads them. Empty: none does.',
    })
    async usedBy(
      @Args(() => UsedByArguments) { id }: UsedByArguments,
      @Ctx() context: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object[]> {
      const { item, uuid } = readId(id, graph.items, 'id');
      const uses = await usesOf(context, info, { item: item.name, id: uuid });
      return uses.map(({ item: owner, field, ids, published }) => ({
        kind: owner.name,
        field,
        count: ids.length,
        published,
        ids: ids.slice(0, mostNamed).map((one) => writeId(owner, one)),
      }));
    }
  }
  return UsesResolver;
}
