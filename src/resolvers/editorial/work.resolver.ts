import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, ObjectType, Query, Resolver } from 'type-graphql';
import { readId } from '../../entities/house/identity.js';
import { assign } from '../../operations/work/assign.js';
import { colleagues, type Colleague } from '../../operations/work/colleagues.js';
import { gather } from '../gather.js';
import { declareUnion } from '../graph/declare.js';
import { Done, done } from '../graph/done.js';
import { recordNamed, type Graph } from '../graph/graph.js';
import { plain, Refusal } from '../graph/outcomes.js';
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

/** Who sees to what. */
export function workResolver(graph: Graph): new () => object {
  const colleaguesOf = gather<{ item: string; id: string }, readonly Colleague[]>(colleagues);
  const account = recordNamed(graph, 'Account');
  const result = declareUnion('AssignResult', 'Result: done or refused.', () => [Done, Refusal]);

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
        const person = typeof to === 'string' ? { to: readId(to, [account], 'to').uuid } : {};
        const targets = revisionTargets(
          graph,
          items.map((id) => ({ id })),
        );
        await assign(acting.desk(info), targets, {
          ...person,
          ...(typeof dueOn === 'string' && { dueOn }),
        });
      });
    }
  }
  return WorkResolver;
}
