import type { GraphQLResolveInfo } from 'graphql';
import { GraphQLJSON } from 'graphql-scalars';
import { Arg, Ctx, Field, ID, Info, ObjectType, Query, Resolver } from 'type-graphql';
import { LocaleEnum } from '../../entities/house/locale-enum.js';
import { asOf } from '../../operations/as-of.js';
import { readId, writeContent } from '../../entities/house/identity.js';
import type { ResolverContext } from '../write-context.js';
import type { Graph } from '../graph/graph.js';
import { plain } from '../graph/outcomes.js';
import { DateTimeScalar } from '../graph/scalars.js';
import { enumOf } from '../graph/vocabulary.js';

enumOf(LocaleEnum);

@plain
@ObjectType('AsOf', { description: 'An item as it was published at a moment, as far as it may be seen today.' })
class AsOfObject {
  @Field(() => DateTimeScalar, { description: 'When it was published so.' })
  publishedAt!: Date;
  @Field(() => [enumOf(LocaleEnum)], { description: 'Languages in which it was published then and is today.' })
  locales!: readonly string[];
  @Field(() => GraphQLJSON, {
    description: 'What it said, field by field; texts by language, related items by their ids. What may not be seen today is not in it.',
  })
  content!: unknown;
}

/** What items said on an earlier day, for staff. */
export function asOfResolver(graph: Graph): new () => object {
  @Resolver()
  class AsOfResolver {
    @Query(() => AsOfObject, {
      nullable: true,
      description:
        'An item as it was published at that moment; null where it was not, or is not today: what has been withdrawn since is gone from every day before.',
    })
    async asOf(
      @Arg('id', () => ID, { description: 'The item.' }) id: string,
      @Arg('at', () => DateTimeScalar, { description: 'The moment.' }) at: Date,
      @Ctx() { acting }: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object | null> {
      const { item, uuid } = readId(id, graph.items, 'id');
      const found = await asOf(acting.desk(info), { item: item.name, id: uuid, at });
      return found
        ? { ...found, content: writeContent(item, found.content), locales: found.locales.map((locale) => locale.toUpperCase()) }
        : null;
    }
  }
  return AsOfResolver;
}
