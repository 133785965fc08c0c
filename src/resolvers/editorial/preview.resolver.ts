import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, Int, ObjectType, Resolver } from 'type-graphql';
import { ReseauError } from '../../base/errors.js';
import { changePreview, createPreview, endPreview } from '../../operations/editorial/preview.js';
import type { Previewed } from '../../operations/editorial/preview-content.js';
import { readId, writeId } from '../../entities/house/identity.js';
import { idsByItem } from '../../query/plan-operation.js';
import { Done, done } from '../graph/done.js';
import { recordNamed, type Graph } from '../graph/graph.js';
import { outcome, plain, Refusal } from '../graph/outcomes.js';
import { DateTimeScalar } from '../graph/scalars.js';
import { declareUnion } from '../graph/declare.js';
import { Verb } from '../graph/verbs.js';
import { unsavedIn, unsavedInput, type GivenUnsaved } from './unsaved-inputs.js';
import type { ResolverContext } from '../write-context.js';

const usual = 24;

@plain
@ObjectType({ description: 'Preview of the public view of drafts or of a release.' })
class PreviewCreated {
  @Field(() => ID, { description: 'Preview, as `previews` lists it and `endPreview` takes it.' })
  preview!: string;
  @Field(() => String, {
    description:
      'Token for the header Preview: of the server of the website with a trusted document, or of somebody at the desk with any query. Shown only once; it must never be part of an address.',
  })
  token!: string;
  @Field(() => DateTimeScalar, { description: 'Time at which it ends.' })
  expiresAt!: Date;
}

interface Unsaved {
  changes?: readonly GivenUnsaved[] | null;
}

@ArgsType()
class CreatePreviewArguments {
  @Field(() => [ID], { nullable: true, description: 'Items, at most 100, or a release, or `changes`.' })
  ids?: string[] | null;
  @Field(() => ID, { nullable: true, description: 'Release.' })
  release?: string | null;
  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'True: shows the drafts of the parts of the items too, such as the blocks of an article. A release has no parts.',
  })
  withParts!: boolean;
  @Field(() => Int, {
    nullable: true,
    description: `Hours until the preview ends: 1 to 168. Optional; default: ${usual}.`,
  })
  hours?: number | null;
}

@ArgsType()
class EndPreviewArguments {
  @Field(() => ID, { description: 'Preview.' })
  id!: string;
}

/** The arguments with which changes are given. */
function withChanges(change: new () => object) {
  @ArgsType()
  class CreateArguments extends CreatePreviewArguments implements Unsaved {
    @Field(() => [change], {
      nullable: true,
      description:
        'Changes that are not saved, at most 20: the preview shows their items with them, and their parts. They are checked as a save checks them, and kept with the preview until it ends; nothing else keeps them. Optional; default: none.',
    })
    changes?: readonly GivenUnsaved[] | null;
  }
  @ArgsType()
  class ChangeArguments extends EndPreviewArguments implements Unsaved {
    @Field(() => [change], {
      description:
        'Changes that are not saved, at most 20, in place of those that it shows: all of them, not only the newest.',
    })
    changes!: readonly GivenUnsaved[];
  }
  return { CreateArguments, ChangeArguments };
}

/** Previews of how something would look. */
export function previewResolver(graph: Graph): new () => object {
  const { CreateArguments, ChangeArguments } = withChanges(unsavedInput(graph));
  const result = declareUnion('PreviewResult', 'Result: a preview, or the reason for the refusal.', () => [
    PreviewCreated,
    Refusal,
  ]);
  const ended = declareUnion('EndPreviewResult', 'Result: done or refused.', () => [Done, Refusal]);
  const preview = recordNamed(graph, 'Preview');
  const previewedIn = ({ ids, release, withParts, changes }: CreatePreviewArguments & Unsaved): Previewed => {
    const unsaved = unsavedIn(graph, changes);
    const isOfItems = Array.isArray(ids) || (changes ?? []).length > 0;
    if ((typeof release === 'string') === isOfItems)
      throw new ReseauError('VALUE_INVALID', 'Name either items, or changes of them, or a release.');
    if (typeof release === 'string')
      return { release: readId(release, [recordNamed(graph, 'Release')]).uuid };
    return {
      withParts,
      changes: unsaved(),
      items: [...idsByItem(ids ?? [], graph.items)].map(([item, some]) => ({
        item: item.name,
        ids: [...new Set(some)].map((id) => readId(id, [item]).uuid),
      })),
    };
  };

  @Resolver()
  class PreviewResolver {
    @Verb(() => result, {
      description:
        'Makes a preview of the public view of drafts, or of a release, as if they were published now. Takes DRAFT, TRANSLATE, REVIEW or PUBLISH for all of them; a right for some languages gives a preview of these languages only. It ends when the person loses the right.',
    })
    createPreview(
      @Args(() => CreateArguments) given: CreatePreviewArguments & Unsaved,
      @Ctx() { acting }: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return outcome('PreviewCreated', async () => {
        const { id, ...told } = await createPreview(
          acting.desk(info),
          previewedIn(given),
          given.hours ?? usual,
        );
        return { ...told, preview: writeId(preview, id) };
      });
    }

    @Verb(() => ended, {
      description:
        'Shows other unsaved changes in a preview of your own, whose token stays: a page that shows it follows what you write. Takes what createPreview takes. Not for previews of a release.',
    })
    changePreview(
      @Args(() => ChangeArguments) { id, changes }: InstanceType<typeof ChangeArguments>,
      @Ctx() { acting }: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return done(() => {
        const unsaved = unsavedIn(graph, changes);
        return changePreview(acting.desk(info), readId(id, [preview]).uuid, unsaved());
      });
    }

    @Verb(() => ended, { description: 'Ends a preview at once: one of your own, or with ADMINISTER any.' })
    endPreview(
      @Args(() => EndPreviewArguments) { id }: EndPreviewArguments,
      @Ctx() { acting }: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return done(() => endPreview(acting.desk(info), readId(id, [preview]).uuid));
    }
  }
  return PreviewResolver;
}
