import type { GraphQLResolveInfo } from 'graphql';
import { GraphQLJSON } from 'graphql-scalars';
import { Arg, Ctx, Field, ID, Info, ObjectType, Query, Resolver } from 'type-graphql';
import { LocaleEnum } from '../../entities/house/locale-enum.js';
import { asOf } from '../../operations/as-of.js';
import { readId, writeContent } from '../../entities/house/identity.js';
import { gather } from '../gather.js';
import type { ResolverContext } from '../write-context.js';
import type { Graph } from '../graph/graph.js';
import { plain } from '../graph/outcomes.js';
import { DateTimeScalar } from '../graph/scalars.js';
import { enumOf } from '../graph/vocabulary.js';

enumOf(LocaleEnum);

@plain
@ObjectType('AsOf', {
  description: 'Item as it was published at a moment, limited to content that is visible today.',
})
class AsOfObject {
  @Field(() => DateTimeScalar, { description: 'Time of that publication.' })
  publishedAt!: Date;
  @Field(() => [enumOf(LocaleEnum)], {
    description: 'Languages in which it was published then and is today.',
  })
  locales!: readonly string[];
  @Field(() => GraphQLJSON, {
    description:
      'Content at that moment, field by field; texts by language, related items by their ids. Content that is not visible today is omitted.',
  })
  content!: unknown;
}

/** What items said on an earlier day, for staff. */
export function asOfResolver(graph: Graph): new () => object {
  const pastOf = gather(asOf);

  @Resolver()
  class AsOfResolver {
    @Query(() => AsOfObject, {
      nullable: true,
      description:
        'Item as it was published at that moment. Null: it was not published then, or is not today; a withdrawn item is absent at every moment.',
    })
    async asOf(
      @Arg('id', () => ID, { description: 'Item.' }) id: string,
      @Arg('at', () => DateTimeScalar, { description: 'Moment.' }) at: Date,
      @Ctx() context: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object | null> {
      const { item, uuid } = readId(id, graph.items, 'id');
      const found = await pastOf(context, info, { item: item.name, id: uuid, at });
      return found
        ? {
            ...found,
            content: writeContent(item, found.content),
            locales: found.locales.map((locale) => locale.toUpperCase()),
          }
        : null;
    }
  }
  return AsOfResolver;
}
