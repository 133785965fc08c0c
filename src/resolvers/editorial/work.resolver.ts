import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, ObjectType, Query, Resolver } from 'type-graphql';
import { readId, writeId } from '../../entities/house/identity.js';
import { assign } from '../../operations/work/assign.js';
import { colleagues, type Colleague } from '../../operations/work/colleagues.js';
import { makeComment, removeComment, resolveComment } from '../../operations/work/comment.js';
import { gather } from '../gather.js';
import { declareUnion } from '../graph/declare.js';
import { Done, done } from '../graph/done.js';
import { recordNamed, type Graph } from '../graph/graph.js';
import { outcome, plain, Refusal } from '../graph/outcomes.js';
import { DateScalar } from '../graph/scalars.js';
import { Verb } from '../graph/verbs.js';
import type { ResolverContext } from '../write-context.js';
import { accountId } from './account-types.js';
import { revisionTargets } from './item-revision.js';

@plain
@ObjectType('Colleague', { description: 'Person at the desk who reads an item as it is worked on.' })
class ColleagueObject {
  @Field(() => ID, { description: 'Account.' })
  account!: string;
  @Field(() => String, { description: 'Name of the person.' })
  name!: string;
}

@plain
@ObjectType('Commented', { description: 'Comment that was made.' })
class CommentedObject {
  @Field(() => ID, { description: 'Comment.' })
  comment!: string;
}

@ArgsType()
class ColleaguesArguments {
  @Field(() => ID, { description: 'Item.' })
  id!: string;
}

@ArgsType()
class AssignArguments {
  @Field(() => [ID], { description: 'Items, of any kinds, at most 100.' })
  items!: string[];
  @Field(() => ID, {
    nullable: true,
    description:
      'Account of the person, one of `colleagues`, in place of the person before. Optional; default: nobody sees to the items any more.',
  })
  to?: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day for the person. Optional; default: none.',
  })
  dueOn?: string | null;
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

/** Who sees to what, and what people say to each other of it. */
export function workResolver(graph: Graph): new () => object {
  const colleaguesOf = gather<{ item: string; id: string }, readonly Colleague[]>(colleagues);
  const [account, comment] = [recordNamed(graph, 'Account'), recordNamed(graph, 'Comment')];
  const commentIn = (given: string): string => readId(given, [comment], 'comment').uuid;
  const result = declareUnion('WorkResult', 'Result: done or refused.', () => [Done, Refusal]);
  const commented = declareUnion('CommentOnResult', 'Result: made or refused.', () => [
    CommentedObject,
    Refusal,
  ]);

  @Resolver()
  class WorkResolver {
    @Query(() => [ColleagueObject], {
      description:
        'People who read an item as it is worked on: the item can be assigned to them, and comments can mention them.',
    })
    async colleagues(
      @Args(() => ColleaguesArguments) { id }: ColleaguesArguments,
      @Ctx() context: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object[]> {
      const { item, uuid } = readId(id, graph.items, 'id');
      const people = await colleaguesOf(context, info, { item: item.name, id: uuid });
      return people.map((one) => ({ account: accountId(one.id), name: one.name }));
    }

    @Verb(() => result, {
      description:
        'Asks a person to see to items, all or none. Takes a right for the items: DRAFT, TRANSLATE, REVIEW, PUBLISH or WITHDRAW.',
    })
    assign(
      @Args(() => AssignArguments) { items, to, dueOn }: AssignArguments,
      @Ctx() { acting }: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return done(async () => {
        const targets = revisionTargets(
          graph,
          items.map((id) => ({ id })),
        );
        const person = typeof to === 'string' ? { to: readId(to, [account], 'to').uuid } : {};
        await assign(acting.desk(info), targets, {
          ...person,
          ...(typeof dueOn === 'string' && { dueOn }),
        });
      });
    }

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
        const { item, uuid } = readId(on, graph.items, 'item');
        const people = (mentions ?? []).map(
          (one, index) => readId(one, [account], `mentions.${String(index)}`).uuid,
        );
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
  return WorkResolver;
}
