import type { GraphQLResolveInfo } from 'graphql';
import { GraphQLJSON } from 'graphql-scalars';
import { Args, ArgsType, Ctx, Field, ID, Info, Resolver } from 'type-graphql';
import { readId } from '../../entities/house/identity.js';
import { LocaleEnum, localeNamed, type LocaleName } from '../../entities/house/locale-enum.js';
import { session } from '../../entities/editorial/session-record.js';
import { changeMyself } from '../../operations/accounts/change-account.js';
import { endSession } from '../../operations/accounts/end-session.js';
import {
  askPasskey,
  confirmPasskey,
  enrolPasskey,
  showPasskey,
  type Ceremony,
} from '../../operations/accounts/passkey.js';
import { requestReset } from '../../operations/accounts/request-reset.js';
import { confirmTotp, enrolTotp, showFactor } from '../../operations/accounts/second-factor.js';
import { setPassword } from '../../operations/accounts/set-password.js';
import { signIn } from '../../operations/accounts/sign-in.js';
import { signOut } from '../../operations/accounts/sign-out.js';
import { outcome, Refusal } from '../graph/outcomes.js';
import { declareUnion } from '../graph/declare.js';
import { Verb } from '../graph/verbs.js';
import type { ResolverContext } from '../write-context.js';
import { PasskeyAsked, SignedIn, TotpConfirmed, TotpEnrolment } from './account-types.js';
import { Done, done } from '../graph/done.js';
import { enumOf } from '../graph/vocabulary.js';

@ArgsType()
class SignInArguments {
  @Field(() => String, { description: 'E-mail address.' })
  email!: string;
  @Field(() => String, { description: 'Password.' })
  password!: string;
}

@ArgsType()
class CodeArguments {
  @Field(() => String, { description: 'Code of the app, six digits, or a recovery code.' })
  code!: string;
}

@ArgsType()
class PasskeyArguments {
  @Field(() => GraphQLJSON, { description: 'Answer of the browser, by `toJSON()` of the credential.' })
  answer!: Ceremony;
}

@ArgsType()
class SignOutArguments {
  @Field(() => Boolean, { nullable: true, description: 'True: ends all sessions of the same person.' })
  everywhere?: boolean | null;
}

@ArgsType()
class EndSessionArguments {
  @Field(() => ID, { description: 'Session.' })
  session!: string;
}

@ArgsType()
class ChangeMeArguments {
  @Field(() => String, { nullable: true, description: 'Name. Default: as it is.' })
  name?: string | null;
  @Field(() => enumOf(LocaleEnum), {
    nullable: true,
    description: 'Language of letters. Default: as it is.',
  })
  locale?: LocaleName | null;
}

@ArgsType()
class ResetArguments {
  @Field(() => String, { description: 'E-mail address.' })
  email!: string;
}

@ArgsType()
class SetPasswordArguments {
  @Field(() => String, { description: 'Token in the link of the letter.' })
  token!: string;
  @Field(() => String, { description: 'New password, at least 12 characters.' })
  password!: string;
}

const guessed = { price: 'signIn' } as const;
const signedIn = declareUnion('SignInResult', 'Result of signing in.', () => [SignedIn, Refusal]);
const enrolled = declareUnion('EnrolTotpResult', 'Result of setting up a second factor.', () => [
  TotpEnrolment,
  Refusal,
]);
const confirmed = declareUnion(
  'ConfirmTotpResult',
  'Result of confirming a second factor by its first code.',
  () => [TotpConfirmed, Refusal],
);
const asked = declareUnion('PasskeyResult', 'Result of requesting a passkey.', () => [PasskeyAsked, Refusal]);
const simple = declareUnion('DoneResult', 'Result: done or refused.', () => [Done, Refusal]);

/**
 * How people come in and go. In every graph, since a person who is not signed in reads that of the public.
 */
@Resolver()
export class SignInResolver {
  @Verb(() => signedIn, {
    description:
      'Begins a session, kept in a cookie. Wrong addresses and wrong passwords get the same answer. After ten failures in a quarter of an hour from one network, further attempts from there are refused, except from devices that have signed in before, each of which has ten of its own.',
    writes: guessed,
  })
  signIn(
    @Args(() => SignInArguments) given: SignInArguments,
    @Ctx() { acting }: ResolverContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return outcome('SignedIn', async () => {
      const { token, hasFactor, device } = await signIn(acting.desk(info), given, acting.caller);
      acting.keep(token);
      acting.remember(device);
      return { hasSecondFactor: hasFactor };
    });
  }

  @Verb(() => simple, { description: 'Completes signing in.', writes: guessed })
  showSecondFactor(
    @Args(() => CodeArguments) { code }: CodeArguments,
    @Ctx() { acting }: ResolverContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return done(async () => {
      acting.keep(await showFactor(acting.desk(info), acting.known(), code));
    });
  }

  @Verb(() => enrolled, { description: 'Begins to set up an app for codes as the second factor.' })
  enrolTotp(@Ctx() { acting }: ResolverContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return outcome('TotpEnrolment', () => enrolTotp(acting.desk(info), acting.known()));
  }

  @Verb(() => confirmed, {
    description: 'Confirms the app by its first code; it replaces every earlier second factor.',
    writes: guessed,
  })
  confirmTotp(
    @Args(() => CodeArguments) { code }: CodeArguments,
    @Ctx() { acting }: ResolverContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return outcome('TotpConfirmed', async () => {
      const { token, recovery } = await confirmTotp(acting.desk(info), acting.known(), code);
      acting.keep(token);
      return { recoveryCodes: recovery };
    });
  }

  @Verb(() => asked, {
    description:
      'Begins to set up a passkey as the second factor: returns the options for `navigator.credentials.create`.',
  })
  enrolPasskey(@Ctx() { acting }: ResolverContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return outcome('PasskeyAsked', async () => ({
      options: await enrolPasskey(acting.desk(info), acting.known(), acting.origin),
    }));
  }

  @Verb(() => confirmed, {
    description: 'Confirms the passkey; the other factors are kept.',
    writes: guessed,
  })
  confirmPasskey(
    @Args(() => PasskeyArguments) { answer }: PasskeyArguments,
    @Ctx() { acting }: ResolverContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return outcome('TotpConfirmed', async () => {
      const { token, recovery } = await confirmPasskey(
        acting.desk(info),
        acting.known(),
        acting.origin,
        answer,
      );
      acting.keep(token);
      return { recoveryCodes: recovery };
    });
  }

  @Verb(() => asked, {
    description: 'Begins to show a passkey: returns the options for `navigator.credentials.get`.',
  })
  askPasskey(@Ctx() { acting }: ResolverContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return outcome('PasskeyAsked', async () => ({
      options: await askPasskey(acting.desk(info), acting.known(), acting.origin),
    }));
  }

  @Verb(() => simple, { description: 'Completes signing in, by a passkey.', writes: guessed })
  showPasskey(
    @Args(() => PasskeyArguments) { answer }: PasskeyArguments,
    @Ctx() { acting }: ResolverContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return done(async () => {
      acting.keep(await showPasskey(acting.desk(info), acting.known(), acting.origin, answer));
    });
  }

  @Verb(() => simple, { description: 'Ends the session.' })
  signOut(
    @Args(() => SignOutArguments) { everywhere }: SignOutArguments,
    @Ctx() { acting }: ResolverContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return done(async () => {
      await signOut(acting.desk(info), acting.known(), everywhere === true);
      acting.keep(undefined);
    });
  }

  @Verb(() => simple, {
    description: "Ends a session of the signed-in person, or another person's. The latter takes ADMINISTER.",
  })
  endSession(
    @Args(() => EndSessionArguments) given: EndSessionArguments,
    @Ctx() { acting }: ResolverContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return done(async () => {
      const person = acting.known();
      const { uuid } = readId(given.session, [session], 'session');
      await endSession(acting.desk(info), person, { session: uuid });
      if (uuid === person.session) acting.keep(undefined);
    });
  }

  @Verb(() => simple, {
    description: 'Changes the name of the signed-in person, or the language of their letters.',
  })
  changeMe(
    @Args(() => ChangeMeArguments) { name, locale }: ChangeMeArguments,
    @Ctx() { acting }: ResolverContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return done(() =>
      changeMyself(acting.desk(info), acting.known(), {
        ...(typeof name === 'string' && { name }),
        ...(locale && { locale: localeNamed(locale) }),
      }),
    );
  }

  @Verb(() => simple, {
    description:
      'Sends a link for a new password to the address, if it belongs to an account; the answer is the same if it does not.',
    writes: guessed,
  })
  requestPasswordReset(
    @Args(() => ResetArguments) { email }: ResetArguments,
    @Ctx() { acting }: ResolverContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return done(async () => {
      const asked = await requestReset(acting.desk(info), email);
      if (asked) acting.send({ to: asked.email, kind: 'RESET', locale: asked.locale, token: asked.token });
    });
  }

  @Verb(() => simple, {
    description:
      'Accepts an invitation, or sets another password, by the token of a letter, which works once. All sessions end.',
    writes: guessed,
  })
  setPassword(
    @Args(() => SetPasswordArguments) given: SetPasswordArguments,
    @Ctx() { acting }: ResolverContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return done(async () => {
      await setPassword(acting.desk(info), given);
      acting.keep(undefined);
    });
  }
}
