import { GraphQLJSON } from 'graphql-scalars';
import { Args, ArgsType, Ctx, Field, ID, Info, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { ReseauError } from '../../base/errors.js';
import {
  compareRevisions,
  differences,
  revisions,
  type RevisionPair,
  type Difference,
} from '../../operations/revisions.js';
import { readId, writeDifferences, writeInput } from '../../entities/house/identity.js';
import { gather } from '../gather.js';
import type { ResolverContext } from '../write-context.js';
import type { Graph } from '../graph/graph.js';
import { FieldDifference, plain } from '../graph/outcomes.js';
import { DateTimeScalar } from '../graph/scalars.js';

const most = 100;

@plain
@ObjectType('Revision', { description: 'Revision: one save of an item.' })
class RevisionObject {
  @Field(() => Int, { description: 'Number of the revision; 1 is the first.' })
  number!: number;
  @Field(() => DateTimeScalar, { description: 'Time of the save.' })
  savedAt!: Date;
  @Field(() => String, { description: 'Person who saved it, or built-in process.' })
  savedBy!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'Account of that person. Null: a built-in process.',
  })
  savedByAccount!: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Reason for the save, in the words of that person. Null: none was given, or the reader does not read the whole item.',
  })
  note!: string | null;
  @Field(() => [FieldDifference], { description: 'Changes to the revision before it.' })
  changes!: object[];
  @Field(() => GraphQLJSON, {
    description:
      'Content of the item at that time, in the form of the input of a save: saving it as it is changes nothing. Texts by language, related items by their ids.',
  })
  content!: unknown;
}

@ArgsType()
class RevisionsArguments {
  @Field(() => ID, { description: 'Item.' })
  id!: string;
  @Field(() => Int, { defaultValue: 20, description: 'Maximum number of revisions: 1 to 100.' })
  first!: number;
  @Field(() => Int, { nullable: true, description: 'Number before which the page ends.' })
  before?: number | null;
}

@ArgsType()
class CompareRevisionsArguments {
  @Field(() => ID, { description: 'Item.' })
  id!: string;
  @Field(() => Int, { description: 'Number of the earlier revision.' })
  from!: number;
  @Field(() => Int, { description: 'Number of the later revision.' })
  to!: number;
}

/** What items said before, for those who work on them. */
export function revisionsResolver(graph: Graph): new () => object {
  const [savesOf, comparisonOf] = [gather(revisions), gather<RevisionPair, Difference[]>(compareRevisions)];

  @Resolver()
  class RevisionsResolver {
    @Query(() => [RevisionObject], { description: 'Revisions of an item, newest first.' })
    async revisions(
      @Args(() => RevisionsArguments) { id, first, before }: RevisionsArguments,
      @Ctx() context: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object[]> {
      if (first < 1 || first > most)
        throw new ReseauError('ARGUMENT_OUT_OF_RANGE', `\`first\` must be from 1 to ${most}.`);
      const { item, uuid } = readId(id, graph.items, 'id');
      const found = await savesOf(context, info, {
        item: item.name,
        id: uuid,
        first,
        ...(typeof before === 'number' && { before }),
      });
      return found.map(({ before: old, ...one }) => ({
        ...one,
        content: writeInput(item, one.content),
        changes: writeDifferences(item, differences(item.name, old, one.content)),
      }));
    }

    @Query(() => [FieldDifference], {
      description: 'Differences between two revisions of an item, field by field.',
    })
    async compareRevisions(
      @Args(() => CompareRevisionsArguments) { id, from, to }: CompareRevisionsArguments,
      @Ctx() context: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object[]> {
      const { item, uuid } = readId(id, graph.items, 'id');
      return writeDifferences(
        item,
        await comparisonOf(context, info, { item: item.name, id: uuid, from, to }),
      );
    }
  }
  return RevisionsResolver;
}
