import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Info, Resolver } from 'type-graphql';
import { readId } from '../../entities/house/identity.js';
import { LocaleEnum, localeNamed, type LocaleName } from '../../entities/house/locale-enum.js';
import { changeAccount } from '../../operations/accounts/change-account.js';
import { endSession } from '../../operations/accounts/end-session.js';
import { resetFactor } from '../../operations/accounts/reset-factor.js';
import { declareUnion } from '../graph/declare.js';
import { done } from '../graph/done.js';
import { recordNamed, type Graph } from '../graph/graph.js';
import { outcome, Refusal } from '../graph/outcomes.js';
import { Verb } from '../graph/verbs.js';
import { enumOf } from '../graph/vocabulary.js';
import type { ResolverContext } from '../write-context.js';
import { SecondFactorReset } from './account-types.js';
import { AccountArguments, accountResult, localeDoc } from './accounts.resolver.js';

@ArgsType()
class ChangeAccountArguments extends AccountArguments {
  @Field(() => String, { nullable: true, description: 'Name of the person. Default: as it is.' })
  name?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'E-mail address. All sessions end, and a letter to the old address says so. Default: as it is.',
  })
  email?: string | null;
  @Field(() => enumOf(LocaleEnum), { nullable: true, description: `${localeDoc} Default: as it is.` })
  locale?: LocaleName | null;
}

/** What administrators do for the people who work here. */
export function peopleResolver(graph: Graph): new () => object {
  const record = recordNamed(graph, 'Account');
  const idOf = (given: string): string => readId(given, [record]).uuid;
  const reset = declareUnion('ResetSecondFactorResult', 'Result: done, waiting or refused.', () => [
    SecondFactorReset,
    Refusal,
  ]);

  @Resolver()
  class PeopleResolver {
    @Verb(() => accountResult, {
      description:
        'Changes the name, the address or the language of an account. With another address its sessions and links end. Takes ADMINISTER.',
    })
    changeAccount(
      @Args(() => ChangeAccountArguments) { account, name, email, locale }: ChangeAccountArguments,
      @Ctx() { acting }: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return done(async () => {
        const moved = await changeAccount(acting.desk(info), idOf(account), {
          ...(typeof name === 'string' && { name }),
          ...(typeof email === 'string' && { email }),
          ...(locale && { locale: localeNamed(locale) }),
        });
        if (moved)
          acting.send({ to: moved.from, kind: 'ADDRESS', locale: moved.locale, by: acting.known().name });
      });
    }

    @Verb(() => accountResult, { description: 'Ends all sessions of an account. Takes ADMINISTER.' })
    endSessions(
      @Args(() => AccountArguments) { account }: AccountArguments,
      @Ctx() { acting }: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return done(() => endSession(acting.desk(info), acting.known(), { account: idOf(account) }));
    }

    @Verb(() => reset, {
      description:
        "Removes the second factors of a person who has lost them, with the password and all sessions, and sends a link for a new password. It is done when a second administrator requests the same within a week. Takes ADMINISTER; one's own account is refused.",
    })
    resetSecondFactor(
      @Args(() => AccountArguments) { account }: AccountArguments,
      @Ctx() { acting }: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return outcome('SecondFactorReset', async () => {
        const letter = await resetFactor(acting.desk(info), idOf(account));
        if (!letter) return { isWaiting: true };
        const { email: to, ...rest } = letter;
        acting.send({ to, kind: 'FACTOR_RESET', ...rest, by: acting.known().name });
        return { isWaiting: false };
      });
    }
  }
  return PeopleResolver;
}
