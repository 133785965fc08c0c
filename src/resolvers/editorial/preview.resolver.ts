import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, Int, ObjectType, Resolver } from 'type-graphql';
import { ReseauError } from '../../base/errors.js';
import { createPreview, endPreview, type Previewed } from '../../operations/editorial/preview.js';
import { readId, writeId } from '../../entities/house/identity.js';
import { idsByItem } from '../../query/plan-operation.js';
import { Done, done } from '../graph/done.js';
import { recordNamed, type Graph } from '../graph/graph.js';
import { outcome, plain, Refusal } from '../graph/outcomes.js';
import { DateTimeScalar } from '../graph/scalars.js';
import { declareUnion } from '../graph/declare.js';
import { Verb } from '../graph/verbs.js';
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

@ArgsType()
class CreatePreviewArguments {
  @Field(() => [ID], { nullable: true, description: 'Items, at most 100; or a release.' })
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

/** Previews of how something would look. */
export function previewResolver(graph: Graph): new () => object {
  const result = declareUnion('PreviewResult', 'Result: a preview, or the reason for the refusal.', () => [
    PreviewCreated,
    Refusal,
  ]);
  const ended = declareUnion('EndPreviewResult', 'Result: done or refused.', () => [Done, Refusal]);
  const preview = recordNamed(graph, 'Preview');
  const previewedIn = ({ ids, release, withParts }: CreatePreviewArguments): Previewed => {
    if ((typeof release === 'string') === Array.isArray(ids))
      throw new ReseauError('VALUE_INVALID', 'Name either items or a release.');
    if (typeof release === 'string')
      return { release: readId(release, [recordNamed(graph, 'Release')]).uuid };
    return {
      withParts,
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
      @Args(() => CreatePreviewArguments) given: CreatePreviewArguments,
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
