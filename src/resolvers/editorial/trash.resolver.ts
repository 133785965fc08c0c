import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, Resolver } from 'type-graphql';
import { readId, writeId } from '../../entities/house/identity.js';
import type { Desk } from '../../operations/desk.js';
import { duplicate } from '../../operations/duplicate.js';
import type { Targets } from '../../operations/targets.js';
import { archive, discardDrafts } from '../../operations/trash/put-away.js';
import { restoreFromTrash } from '../../operations/trash/restore-from-trash.js';
import type { TypeValue } from '../graph/declare.js';
import type { Graph } from '../graph/graph.js';
import { outcome } from '../graph/outcomes.js';
import { Verb } from '../graph/verbs.js';
import type { ResolverContext } from '../write-context.js';
import type { NamedItem } from './item-revision.js';
import { IdsArguments, RevisionsArguments } from './life-cycle-arguments.js';

@ArgsType()
class DuplicateArguments {
  @Field(() => ID, { description: 'Item.' })
  id!: string;
}

/** How the verbs that move items answer. */
interface Moving {
  readonly graph: Graph;
  readonly result: TypeValue;
  readonly move: (
    context: ResolverContext,
    info: GraphQLResolveInfo,
    named: readonly NamedItem[],
    work: (desk: Desk, targets: Targets[]) => Promise<undefined>,
  ) => Promise<object>;
}

/** Off the desk, and back to it; and a second time. */
export function trashResolver({ graph, result, move }: Moving): new () => object {
  @Resolver()
  class TrashResolver {
    @Verb(() => result, {
      description:
        'Puts drafts that were never published into the trash, with their parts: blocks, chapters, attachments. Refused while other items refer to one. They can be restored for 90 days; after that no revision is left. Takes DRAFT.',
      writes: { price: 'write', ids: 'items' },
    })
    discard(
      @Args(() => RevisionsArguments) { items }: RevisionsArguments,
      @Ctx() context: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return move(context, info, items, async (desk, targets) => {
        await discardDrafts(desk, targets);
        return undefined;
      });
    }

    @Verb(() => result, {
      description:
        'Unpublishes items and puts them into the trash, with their parts. Refused while other items refer to one. They can be restored for 90 days; their revisions are kept. Takes PUBLISH.',
      writes: { price: 'write', ids: 'items' },
    })
    archive(
      @Args(() => RevisionsArguments) { items }: RevisionsArguments,
      @Ctx() context: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return move(context, info, items, async (desk, targets) => {
        await archive(desk, targets);
        return undefined;
      });
    }

    @Verb(() => result, {
      description:
        'Restores items from the trash as they were, with everything that went with them. Readers see none of it until it is published. Takes DRAFT.',
      writes: { price: 'write', ids: 'ids' },
    })
    restoreFromTrash(
      @Args(() => IdsArguments) { ids }: IdsArguments,
      @Ctx() context: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      const named = ids.map((id) => ({ id }));
      return move(context, info, named, async (desk, targets) => {
        await restoreFromTrash(desk, targets);
        return undefined;
      });
    }

    @Verb(() => result, {
      description:
        'Saves a copy of an item as a new draft, with its blocks, chapters and menu entries, under the next free slugs. Values that no two items share are left out. The answer names the copy. Takes DRAFT.',
    })
    duplicate(
      @Args(() => DuplicateArguments) { id }: DuplicateArguments,
      @Ctx() { acting }: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return outcome('ItemsMoved', async () => {
        const { item, uuid } = readId(id, graph.items, 'id');
        const [copy] = await duplicate(acting.desk(info), item.name, uuid);
        return { items: copy ? [writeId(item, copy.id)] : [], waiting: [], languages: [], draftParts: [] };
      });
    }
  }
  return TrashResolver;
}
