import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, registerEnumType, Resolver } from 'type-graphql';
import { ReseauError } from '../../base/errors.js';
import { defaultLocale } from '../../base/locale.js';
import { itemNamed } from '../../entities/house/metadata.js';
import { LocaleEnum, localeNamed, type LocaleName } from '../../entities/house/locale-enum.js';
import { giveRights, suspend } from '../../operations/accounts/give-rights.js';
import { invite } from '../../operations/accounts/invite.js';
import { roles } from '../../operations/accounts/roles.js';
import type { Right } from '../../operations/rights.js';
import { readId } from '../../entities/house/identity.js';
import { recordNamed, type Graph } from '../graph/graph.js';
import { outcome, Refusal } from '../graph/outcomes.js';
import { declareUnion } from '../graph/declare.js';
import { Verb } from '../graph/verbs.js';
import type { ResolverContext } from '../write-context.js';
import { accountId, Invited, RightType } from './account-types.js';
import { enumOf } from '../graph/vocabulary.js';
import { Done, done } from '../graph/done.js';

const rightsDoc = 'Rights of the person; all others end. Exactly one of `rights` and `role` is given.';
export const localeDoc = 'Language of the letters to the person.';

const roleNames = Object.fromEntries(Object.keys(roles).map((role) => [role.toUpperCase(), role]));
registerEnumType(roleNames, {
  name: 'Role',
  description: 'Role: a set of capabilities, unrestricted, by a name.',
  valuesConfig: Object.fromEntries(
    Object.entries(roles).map(([role, rights]) => [
      role.toUpperCase(),
      { description: `Capabilities: ${rights.map(({ capability }) => capability).join(', ')}.` },
    ]),
  ),
});

@ArgsType()
class InviteArguments {
  @Field(() => String, { description: 'E-mail address.' })
  email!: string;
  @Field(() => String, { description: 'Name of the person.' })
  name!: string;
  @Field(() => [RightType], { nullable: true, description: rightsDoc })
  rights?: RightType[] | null;
  @Field(() => roleNames, { nullable: true, description: 'Role in place of rights.' })
  role?: string | null;
  @Field(() => enumOf(LocaleEnum), { nullable: true, description: `${localeDoc} Default: English.` })
  locale?: LocaleName | null;
  @Field(() => ID, {
    nullable: true,
    description:
      'Member to whose entry a delegate may propose changes. A delegate has no other rights, and reads the graph of partners.',
  })
  organisation?: string | null;
}

@ArgsType()
export class AccountArguments {
  @Field(() => ID, { description: 'Account.' })
  account!: string;
}

@ArgsType()
class GiveRightsArguments extends AccountArguments {
  @Field(() => [RightType], { nullable: true, description: rightsDoc })
  rights?: RightType[] | null;
  @Field(() => roleNames, { nullable: true, description: 'Role in place of rights.' })
  role?: string | null;
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

/** Answer of the verbs that change an account. */
export const accountResult = declareUnion('AccountResult', 'Result: done or refused.', () => [Done, Refusal]);

/** The rights that were given, by themselves or by the name of a role. Throws ARGUMENT_INVALID. */
function rightsOrRole(
  rights: readonly RightType[] | null | undefined,
  role: string | null | undefined,
): readonly Right[] {
  if ((rights == null) === (role == null))
    throw new ReseauError('VALUE_INVALID', 'Give either `rights` or a `role`.');
  return role == null ? rightsIn(rights ?? []) : (roles[role] ?? []);
}

/** Who works here, and what they may. */
export function accountsResolver(graph: Graph): new () => object {
  const record = recordNamed(graph, 'Account');
  const idOf = (given: string): string => readId(given, [record]).uuid;
  const invited = declareUnion('InviteResult', 'Result of an invitation.', () => [Invited, Refusal]);

  @Resolver()
  class AccountsResolver {
    @Verb(() => invited, {
      description:
        'Makes an account and sends its invitation; sends it again to a person who has not accepted it yet. Takes ADMINISTER.',
    })
    inviteAccount(
      @Args(() => InviteArguments) { email, name, rights, role, locale, organisation }: InviteArguments,
      @Ctx() { acting }: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return outcome('Invited', async () => {
        const spokenFor =
          typeof organisation === 'string'
            ? { organisation: readId(organisation, [itemNamed('Organisation')]).uuid }
            : {};
        const { id, token } = await invite(acting.desk(info), {
          email,
          name,
          rights: rightsOrRole(rights, role),
          ...(locale && { locale: localeNamed(locale) }),
          ...spokenFor,
        });
        acting.send({
          to: email.trim(),
          kind: 'INVITATION',
          locale: locale ? localeNamed(locale) : defaultLocale,
          token,
          by: acting.known().name,
        });
        return { account: accountId(id) };
      });
    }

    @Verb(() => accountResult, {
      description:
        "Sets the rights of an account; its sessions end. Takes ADMINISTER; one's own account is refused.",
    })
    giveRights(
      @Args(() => GiveRightsArguments) { account, rights, role }: GiveRightsArguments,
      @Ctx() { acting }: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return done(async () => {
        await giveRights(acting.desk(info), idOf(account), rightsOrRole(rights, role));
      });
    }

    @Verb(() => accountResult, {
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
