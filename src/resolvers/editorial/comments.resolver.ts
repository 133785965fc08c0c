import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, ObjectType, Resolver } from 'type-graphql';
import { readId, writeId } from '../../entities/house/identity.js';
import { makeComment, removeComment, resolveComment } from '../../operations/work/comment.js';
import { declareUnion } from '../graph/declare.js';
import { Done, done } from '../graph/done.js';
import { recordNamed, type Graph } from '../graph/graph.js';
import { outcome, plain, Refusal } from '../graph/outcomes.js';
import { Verb } from '../graph/verbs.js';
import type { ResolverContext } from '../write-context.js';

@plain
@ObjectType('Commented', { description: 'Comment that was made.' })
class CommentedObject {
  @Field(() => ID, { description: 'Comment.' })
  comment!: string;
}

@ArgsType()
class CommentOnArguments {
  @Field(() => ID, { description: 'Item.' })
  item!: string;
  @Field(() => String, { description: 'Comment in plain text: at most 2,000 characters.' })
  text!: string;
  @Field(() => [ID], {
    nullable: true,
    description:
      'Accounts of people to mention, each one of `colleagues`: at most 20. Optional; default: none.',
  })
  mentions?: string[] | null;
}

@ArgsType()
class CommentArguments {
  @Field(() => ID, { description: 'Comment.' })
  comment!: string;
}

/** What people at the desk say to each other of an item. */
export function commentsResolver(graph: Graph): new () => object {
  const [account, comment] = [recordNamed(graph, 'Account'), recordNamed(graph, 'Comment')];
  const commentIn = (given: string): string => readId(given, [comment], 'comment').uuid;
  const result = declareUnion('CommentResult', 'Result: done or refused.', () => [Done, Refusal]);
  const commented = declareUnion('CommentOnResult', 'Result: made or refused.', () => [
    CommentedObject,
    Refusal,
  ]);

  @Resolver()
  class CommentsResolver {
    @Verb(() => commented, {
      name: 'commentOn',
      description:
        'Makes a comment on an item, for people who read it as it is worked on. Takes a right for the item: DRAFT, TRANSLATE, REVIEW, PUBLISH or WITHDRAW.',
    })
    commentOn(
      @Args(() => CommentOnArguments) { item: on, text, mentions }: CommentOnArguments,
      @Ctx() { acting }: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return outcome('Commented', async () => {
        const people = (mentions ?? []).map(
          (one, index) => readId(one, [account], `mentions.${String(index)}`).uuid,
        );
        const { item, uuid } = readId(on, graph.items, 'item');
        const target = { item: item.name, id: uuid };
        const id = await makeComment(acting.desk(info), target, { text, mentions: people });
        return { comment: writeId(comment, id) };
      });
    }

    @Verb(() => result, {
      description: 'Marks a comment as resolved. Takes the same right as `commentOn`.',
    })
    resolveComment(
      @Args(() => CommentArguments) { comment: id }: CommentArguments,
      @Ctx() { acting }: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return done(() => resolveComment(acting.desk(info), commentIn(id)));
    }

    @Verb(() => result, {
      description:
        "Removes a comment for good. Takes the same right as `commentOn` for one's own comments, and WITHDRAW for comments of other people.",
    })
    removeComment(
      @Args(() => CommentArguments) { comment: id }: CommentArguments,
      @Ctx() { acting }: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return done(() => removeComment(acting.desk(info), commentIn(id)));
    }
  }
  return CommentsResolver;
}
