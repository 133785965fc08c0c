import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { enumeration } from '../../entities/house/enumeration.js';
import { EditorialStage } from '../../entities/house/workflow.js';
import { readId, writeDifferences, writeId } from '../../entities/house/identity.js';
import {
  compareCompositions,
  type CompositionPair,
  type PartDifference,
} from '../../operations/composition/compare-compositions.js';
import type { Composition } from '../../operations/composition/composition.js';
import { readCompositions } from '../../operations/composition/read-compositions.js';
import { gather } from '../gather.js';
import type { Graph } from '../graph/graph.js';
import { FieldDifference, plain } from '../graph/outcomes.js';
import { enumOf } from '../graph/vocabulary.js';
import type { ResolverContext } from '../write-context.js';

const PartChangeKind = enumeration('PartChangeKind', 'Kind of difference between two states of a part.', {
  ADDED: 'Added: it is a part in the later state only.',
  REMOVED: 'Removed: it is a part in the earlier state only.',
  CHANGED: 'Changed: its content or its place differs.',
});
for (const values of [EditorialStage, PartChangeKind]) enumOf(values);

@plain
@ObjectType('PartOfItem', { description: 'Part of an item, as the desk has it.' })
class PartObject {
  @Field(() => ID, { description: 'Id of the part.' })
  id!: string;
  @Field(() => String, { description: 'Kind of the part.' })
  kind!: string;
  @Field(() => ID, { description: 'Item, or part, that it is a part of.' })
  whole!: string;
  @Field(() => String, { description: 'Name of the list of that item that it stands in.' })
  list!: string;
  @Field(() => Int, { description: 'Number of its newest revision.' })
  revision!: number;
  @Field(() => enumOf(EditorialStage), { description: 'Stage of its newest revision.' })
  stage!: string;
  @Field(() => Boolean, {
    description: 'True: it is removed; it goes into the trash when this change is published.',
  })
  isRemoved!: boolean;
}

@plain
@ObjectType('PartDifference', { description: 'Part that differs between two revisions of its whole.' })
class PartDifferenceObject {
  @Field(() => ID, { description: 'Id of the part.' })
  id!: string;
  @Field(() => String, { description: 'Kind of the part.' })
  kind!: string;
  @Field(() => enumOf(PartChangeKind), { description: 'Kind of difference.' })
  change!: string;
  @Field(() => [FieldDifference], { description: 'Fields that differ.' })
  fields!: object[];
}

@ArgsType()
class CompositionArguments {
  @Field(() => ID, { description: 'Item.' })
  id!: string;
}

@ArgsType()
class ChangesArguments {
  @Field(() => Int, { description: 'Number of the earlier revision of the item.' })
  from!: number;
  @Field(() => Int, { description: 'Number of the later revision of the item.' })
  to!: number;
}

const differencesOf = gather<CompositionPair, PartDifference[]>(compareCompositions);

@plain
@ObjectType('Composition', { description: 'Item with all of its parts, as the desk has them.' })
class CompositionObject {
  @Field(() => String, {
    description:
      'Token of these items at these revisions; it differs as soon as one is saved, added or removed. Verbs take it, to concern the parts too.',
  })
  token!: string;
  @Field(() => Int, { description: 'Number of the newest revision of the item itself.' })
  revision!: number;
  @Field(() => [PartObject], {
    description: 'Parts in the order of their lists; the parts of a part stand behind it.',
  })
  parts!: PartObject[];

  /** The item in the database. */
  of!: { readonly item: string; readonly id: string };

  @Field(() => [PartDifferenceObject], {
    description:
      'Parts that differ between two revisions of the item, each revision with its parts as they were before the next one was saved.',
  })
  async changes(
    @Args(() => ChangesArguments) { from, to }: ChangesArguments,
    @Ctx() context: ResolverContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object[]> {
    const found = await differencesOf(context, info, { ...this.of, from, to });
    return found.map(({ item, id, change, fields }) => ({
      id: writeId(item, id),
      kind: item.name,
      change,
      fields: writeDifferences(item, fields),
    }));
  }
}

/** Items with their parts: an article with its blocks, a report with its chapters. */
export function compositionResolver(graph: Graph): new () => object {
  const compositionOf = gather<{ item: string; id: string }, Composition>(readCompositions);

  @Resolver()
  class CompositionResolver {
    @Query(() => CompositionObject, {
      description: 'Parts of an item, such as the blocks of an article, as far as the caller reads them.',
    })
    async composition(
      @Args(() => CompositionArguments) { id }: CompositionArguments,
      @Ctx() context: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      const { item, uuid } = readId(id, graph.items, 'id');
      const { token, revision, parts } = await compositionOf(context, info, { item: item.name, id: uuid });
      const idOf = new Map([
        [uuid, id],
        ...parts.map((part) => [part.id, writeId(part.item, part.id)] as const),
      ]);
      return {
        of: { item: item.name, id: uuid },
        token,
        revision,
        parts: parts.map(({ item: kind, id: part, whole, ...rest }) => ({
          ...rest,
          id: idOf.get(part) ?? '',
          kind: kind.name,
          whole: idOf.get(whole) ?? '',
        })),
      };
    }
  }
  return CompositionResolver;
}
