import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, Resolver } from 'type-graphql';
import { itemNamed } from '../../entities/house/metadata.js';
import { localeNamed } from '../../entities/house/locale-enum.js';
import { giveRights, suspend } from '../../operations/accounts/give-rights.js';
import { invite } from '../../operations/accounts/invite.js';
import type { Right } from '../../operations/rights.js';
import { readId } from '../../entities/house/identity.js';
import { recordNamed, type Graph } from '../graph/graph.js';
import { outcome, Refusal } from '../graph/outcomes.js';
import { declareUnion } from '../graph/declare.js';
import { Verb } from '../graph/verbs.js';
import type { ResolverContext } from '../write-context.js';
import { accountId, Invited, RightType } from './account-types.js';
import { Done, done } from '../graph/done.js';

const rightsDoc = 'Rights of the person; all others end.';

@ArgsType()
class InviteArguments {
  @Field(() => String, { description: 'E-mail address.' })
  email!: string;
  @Field(() => String, { description: 'Name of the person.' })
  name!: string;
  @Field(() => [RightType], { description: rightsDoc })
  rights!: RightType[];
  @Field(() => ID, {
    nullable: true,
    description:
      'Member to whose entry a delegate may propose changes. A delegate has no other rights, and reads the graph of partners.',
  })
  organisation?: string | null;
}

@ArgsType()
class AccountArguments {
  @Field(() => ID, { description: 'Account.' })
  account!: string;
}

@ArgsType()
class GiveRightsArguments extends AccountArguments {
  @Field(() => [RightType], { description: rightsDoc })
  rights!: RightType[];
}

@ArgsType()
class SuspendArguments extends AccountArguments {
  @Field(() => Boolean, { description: 'False: lifts the suspension.' })
  suspended!: boolean;
}

/** The rights that were given, with the ids of the graph as those of the desk. Throws ID_INVALID. */
const rightsIn = (given: readonly RightType[]): readonly Right[] =>
  given.map(({ capability, kind, programme, locale }) => ({
    capability,
    ...(kind && { kind }),
    ...(typeof programme === 'string' && { programme: readId(programme, [itemNamed('Programme')]).uuid }),
    ...(locale && { locale: localeNamed(locale) }),
  }));

/** Who works here, and what they may. */
export function accountsResolver(graph: Graph): new () => object {
  const record = recordNamed(graph, 'Account');
  const idOf = (given: string): string => readId(given, [record]).uuid;
  const invited = declareUnion('InviteResult', 'Result of an invitation.', () => [Invited, Refusal]);
  const simple = declareUnion('AccountResult', 'Result: done or refused.', () => [Done, Refusal]);

  @Resolver()
  class AccountsResolver {
    @Verb(() => invited, {
      description:
        'Makes an account and sends its invitation; sends it again to a person who has not accepted it yet. Takes ADMINISTER.',
    })
    inviteAccount(
      @Args(() => InviteArguments) { email, name, rights, organisation }: InviteArguments,
      @Ctx() { acting }: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return outcome('Invited', async () => {
        const { id, token } = await invite(acting.desk(info), {
          email,
          name,
          rights: rightsIn(rights),
          ...(typeof organisation === 'string' && {
            organisation: readId(organisation, [itemNamed('Organisation')]).uuid,
          }),
        });
        acting.send({ to: email.trim(), kind: 'INVITATION', token });
        return { account: accountId(id) };
      });
    }

    @Verb(() => simple, {
      description:
        "Sets the rights of an account; its sessions end. Takes ADMINISTER; one's own account is refused.",
    })
    giveRights(
      @Args(() => GiveRightsArguments) { account, rights }: GiveRightsArguments,
      @Ctx() { acting }: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return done(() => giveRights(acting.desk(info), idOf(account), rightsIn(rights)));
    }

    @Verb(() => simple, {
      description:
        "Suspends an account, or lifts the suspension; its sessions end. Takes ADMINISTER; one's own account is refused.",
    })
    suspendAccount(
      @Args(() => SuspendArguments) { account, suspended }: SuspendArguments,
      @Ctx() { acting }: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return done(() => suspend(acting.desk(info), idOf(account), suspended));
    }
  }
  return AccountsResolver;
}
