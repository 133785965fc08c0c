import type { GraphQLResolveInfo } from 'graphql';
import {
  Args,
  ArgsType,
  Ctx,
  Field,
  ID,
  Info,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
} from 'type-graphql';
import { readId } from '../../entities/house/identity.js';
import { LocaleEnum, localeNamed, type LocaleName } from '../../entities/house/locale-enum.js';
import type { ErrorCode } from '../../base/errors.js';
import { itemVerbs, may, type ItemVerb, type MayWish, type Permission } from '../../operations/may.js';
import { gather } from '../gather.js';
import type { Graph } from '../graph/graph.js';
import { codes, plain } from '../graph/outcomes.js';
import { enumOf } from '../graph/vocabulary.js';
import type { ResolverContext } from '../write-context.js';

const verbDocs: Readonly<Record<ItemVerb, string>> = {
  SAVE: 'Save of a draft: of the whole item, or of its texts in one language at least.',
  SUBMIT: 'Submission for review.',
  APPROVE: 'Approval.',
  SEND_BACK: 'Return to the writers.',
  PUBLISH: 'Publication.',
  UNPUBLISH: 'End of the publication.',
  WITHDRAW: 'Withdrawal.',
  END_WITHDRAWAL: 'Request for the end of a withdrawal.',
  EXPOSE: 'Change of the exposure.',
  DISCARD: 'Move of a draft that was never published into the trash.',
  ARCHIVE: 'End of the publication and move into the trash.',
  DUPLICATE: 'Save of a copy.',
};
const verbs = Object.fromEntries(itemVerbs.map((verb) => [verb, verb]));
registerEnumType(verbs, {
  name: 'ItemVerb',
  description: 'Verb that changes an item.',
  valuesConfig: Object.fromEntries(
    Object.entries(verbDocs).map(([verb, description]) => [verb, { description }]),
  ),
});

@plain
@ObjectType('Permission', {
  description: 'Answer to the question if the caller may do a verb to an item now.',
})
class PermissionObject {
  @Field(() => verbs, { description: 'Verb.' })
  verb!: ItemVerb;
  @Field(() => Boolean, {
    description:
      'True if neither the rights of the caller nor the state of the item refuse it. A publication can still lack something that readers need beside the item.',
  })
  isAllowed!: boolean;
  @Field(() => codes, { nullable: true, description: 'Code of the refusal. Null: it is allowed.' })
  code?: ErrorCode;
  @Field(() => String, { nullable: true, description: 'Reason of the refusal. Null: it is allowed.' })
  message?: string;
  @Field(() => [String], {
    description:
      'Names of people who could do it now. Empty: it is allowed, or nobody could in this state of the item.',
  })
  people!: readonly string[];
}

@ArgsType()
class MayArguments {
  @Field(() => ID, { description: 'Item.' })
  id!: string;
  @Field(() => [enumOf(LocaleEnum)], {
    nullable: true,
    description:
      'Languages that SUBMIT, APPROVE, SEND_BACK, PUBLISH and UNPUBLISH would concern alone. Optional; default: the item as a whole.',
  })
  locales?: LocaleName[] | null;
  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'With `locales`: true if they would concern the shared fields too. Optional; default: false.',
  })
  withShared!: boolean;
}

/** What the caller may do with an item. */
export function permissionsResolver(graph: Graph): new () => object {
  const permissionsOf = gather<MayWish, readonly Permission[]>(may);

  @Resolver()
  class PermissionsResolver {
    @Query(() => [PermissionObject], {
      description:
        'Verbs that the caller may do to an item as it is now, and reasons for all others. Every verb makes the same check itself.',
    })
    async may(
      @Args(() => MayArguments) { id, locales, withShared }: MayArguments,
      @Ctx() context: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object[]> {
      const { item, uuid } = readId(id, graph.items, 'id');
      const named = locales ? { locales: locales.map(localeNamed), withShared } : {};
      return [...(await permissionsOf(context, info, { item: item.name, id: uuid, ...named }))];
    }
  }
  return PermissionsResolver;
}
