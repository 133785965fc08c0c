import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, Resolver } from 'type-graphql';
import { readId, writeId } from '../../entities/house/identity.js';
import { itemNamed } from '../../entities/house/metadata.js';
import type { Desk } from '../../operations/desk.js';
import { mergeOrganisations, unmergeOrganisations } from '../../operations/network/merge-organisations.js';
import type { TypeValue } from '../graph/declare.js';
import { Verb } from '../graph/verbs.js';
import type { ResolverContext } from '../write-context.js';
import { ItemRevisionInput, type NamedItem } from './item-revision.js';

@ArgsType()
class MergeArguments {
  @Field(() => ItemRevisionInput, { description: 'Organisation that stays.' })
  keep!: ItemRevisionInput;
  @Field(() => ItemRevisionInput, { description: 'Organisation that becomes a part of it.' })
  merge!: ItemRevisionInput;
}

@ArgsType()
class UnmergeArguments {
  @Field(() => ID, { description: 'Organisation that was merged into another.' })
  merged!: string;
}

/** How the verbs that move items answer. */
interface Moving {
  readonly result: TypeValue;
  readonly move: (
    context: ResolverContext,
    info: GraphQLResolveInfo,
    named: readonly NamedItem[],
    work: (desk: Desk) => Promise<{ readonly waiting: readonly string[] }>,
  ) => Promise<object>;
}

const organisation = itemNamed('Organisation');

/** Makes two organisations one, and two of one again. */
export function mergingResolver({ result, move }: Moving): new () => object {
  @Resolver()
  class MergingResolver {
    @Verb(() => result, {
      description:
        'Merges two organisations: all relations of `merge` lead to `keep`, which gets its names, themes, sources and old addresses; the tighter exposure applies. The other content of `merge` stays in its revisions. It is done when a second person requests the same within a week. Takes PUBLISH for both and for all items that refer to `merge`, and WITHDRAW.',
    })
    mergeOrganisations(
      @Args(() => MergeArguments) { keep, merge }: MergeArguments,
      @Ctx() context: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return move(context, info, [keep, merge], async (desk) => {
        const { done } = await mergeOrganisations(desk, read(keep), read(merge));
        return { waiting: done ? [] : [keep.id, merge.id] };
      });
    }

    @Verb(() => result, {
      description:
        'Undoes a merge of organisations: the merged organisation is as it was, and what was moved refers to it again, unless it has been changed since. It is done when a second person requests the same within a week. Takes PUBLISH and WITHDRAW.',
    })
    unmergeOrganisations(
      @Args(() => UnmergeArguments) { merged }: UnmergeArguments,
      @Ctx() context: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return move(context, info, [{ id: merged }], async (desk) => {
        const { kept, done } = await unmergeOrganisations(desk, readId(merged, [organisation]).uuid);
        return { waiting: done ? [] : [writeId(organisation, kept)] };
      });
    }
  }
  return MergingResolver;
}

const read = ({ id, expectedRevision }: ItemRevisionInput): { id: string; expectedRevision: number } => ({
  id: readId(id, [organisation], 'id').uuid,
  expectedRevision,
});
