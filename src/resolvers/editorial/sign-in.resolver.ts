import { GraphQLJSON } from 'graphql-scalars';
import { askPasskey, confirmPasskey, enrolPasskey, showPasskey, type Ceremony } from '../../operations/accounts/passkey.js';
import { requestReset } from '../../operations/accounts/request-reset.js';
import { confirmTotp, enrolTotp, showFactor } from '../../operations/accounts/second-factor.js';
import { setPassword } from '../../operations/accounts/set-password.js';
import { signIn } from '../../operations/accounts/sign-in.js';
import { signOut } from '../../operations/accounts/sign-out.js';
import type { ArgumentSpec } from '../graph/declare.js';
import { outcome, Refusal } from '../graph/outcomes.js';
import { oneOf, verbsResolver, type VerbSpec } from '../graph/verbs.js';
import { PasskeyAsked, SignedIn, TotpConfirmed, TotpEnrolment } from './account-types.js';
import { Done } from '../graph/done.js';

const text = (name: string, doc: string): ArgumentSpec => ({ name, type: () => String, doc, required: true });
const code = text('code', 'Code of the app, six digits, or a recovery code.');
const answer: ArgumentSpec = {
  name: 'answer',
  type: () => GraphQLJSON,
  required: true,
  doc: 'Answer of the browser, by `toJSON()` of the credential.',
};
const guessed = { price: 'signIn' } as const;
const done = (): { at: Date } => ({ at: new Date() });

const verbs = (): readonly VerbSpec[] => {
  const signedIn = oneOf('SignInResult', 'Result of signing in.', () => [SignedIn, Refusal]);
  const enrolled = oneOf('EnrolTotpResult', 'Result of setting up a second factor.', () => [TotpEnrolment, Refusal]);
  const confirmed = oneOf('ConfirmTotpResult', 'Result of confirming a second factor by its first code.', () => [TotpConfirmed, Refusal]);
  const asked = oneOf('PasskeyResult', 'Result of requesting a passkey.', () => [PasskeyAsked, Refusal]);
  const simple = oneOf('DoneResult', 'Result: done or refused.', () => [Done, Refusal]);
  return [
    {
      name: 'signIn',
      doc: 'Begins a session, kept in a cookie. Wrong addresses and wrong passwords get the same answer. After ten failures in a quarter of an hour from one network, further attempts from there are refused, except from devices that have signed in before, each of which has ten of its own.',
      type: () => signedIn,
      args: [text('email', 'E-mail address.'), text('password', 'Password.')],
      writes: guessed,
      act: ({ acting }, given, info) =>
        outcome('SignedIn', async () => {
          const who = given as { email: string; password: string };
          const { token, hasFactor, device } = await signIn(acting.desk(info), who, acting.caller);
          acting.keep(token);
          acting.remember(device);
          return { hasSecondFactor: hasFactor };
        }),
    },
    {
      name: 'showSecondFactor',
      doc: 'Completes signing in.',
      type: () => simple,
      args: [code],
      writes: guessed,
      act: ({ acting }, given, info) =>
        outcome('Done', async () => {
          acting.keep(await showFactor(acting.desk(info), acting.known(), given.code as string));
          return done();
        }),
    },
    {
      name: 'enrolTotp',
      doc: 'Begins to set up an app for codes as the second factor.',
      type: () => enrolled,
      args: [],
      act: ({ acting }, _, info) => outcome('TotpEnrolment', () => enrolTotp(acting.desk(info), acting.known())),
    },
    {
      name: 'confirmTotp',
      doc: 'Confirms the app by its first code; it replaces every earlier second factor.',
      type: () => confirmed,
      args: [code],
      writes: guessed,
      act: ({ acting }, given, info) =>
        outcome('TotpConfirmed', async () => {
          const { token, recovery } = await confirmTotp(acting.desk(info), acting.known(), given.code as string);
          acting.keep(token);
          return { recoveryCodes: recovery };
        }),
    },
    {
      name: 'enrolPasskey',
      doc: 'Begins to set up a passkey as the second factor: returns the options for `navigator.credentials.create`.',
      type: () => asked,
      args: [],
      act: ({ acting }, _, info) =>
        outcome('PasskeyAsked', async () => ({ options: await enrolPasskey(acting.desk(info), acting.known(), acting.origin) })),
    },
    {
      name: 'confirmPasskey',
      doc: 'Confirms the passkey; the other factors are kept.',
      type: () => confirmed,
      args: [answer],
      writes: guessed,
      act: ({ acting }, given, info) =>
        outcome('TotpConfirmed', async () => {
          const { token, recovery } = await confirmPasskey(acting.desk(info), acting.known(), acting.origin, given.answer as Ceremony);
          acting.keep(token);
          return { recoveryCodes: recovery };
        }),
    },
    {
      name: 'askPasskey',
      doc: 'Begins to show a passkey: returns the options for `navigator.credentials.get`.',
      type: () => asked,
      args: [],
      act: ({ acting }, _, info) =>
        outcome('PasskeyAsked', async () => ({ options: await askPasskey(acting.desk(info), acting.known(), acting.origin) })),
    },
    {
      name: 'showPasskey',
      doc: 'Completes signing in, by a passkey.',
      type: () => simple,
      args: [answer],
      writes: guessed,
      act: ({ acting }, given, info) =>
        outcome('Done', async () => {
          acting.keep(await showPasskey(acting.desk(info), acting.known(), acting.origin, given.answer as Ceremony));
          return done();
        }),
    },
    {
      name: 'signOut',
      doc: 'Ends the session.',
      type: () => simple,
      args: [{ name: 'everywhere', type: () => Boolean, doc: 'True: ends all sessions of the same person.' }],
      act: ({ acting }, given, info) =>
        outcome('Done', async () => {
          await signOut(acting.desk(info), acting.known(), given.everywhere === true);
          acting.keep(undefined);
          return done();
        }),
    },
    {
      name: 'requestPasswordReset',
      doc: 'Sends a link for a new password to the address, if it belongs to an account; the answer is the same if it does not.',
      type: () => simple,
      args: [text('email', 'E-mail address.')],
      writes: guessed,
      act: ({ acting }, given, info) =>
        outcome('Done', async () => {
          const asked = await requestReset(acting.desk(info), given.email as string);
          if (asked) acting.send({ to: asked.email, kind: 'RESET', token: asked.token });
          return done();
        }),
    },
    {
      name: 'setPassword',
      doc: 'Accepts an invitation, or sets another password, by the token of a letter, which works once. All sessions end.',
      type: () => simple,
      args: [text('token', 'Token in the link of the letter.'), text('password', 'New password, at least 12 characters.')],
      writes: guessed,
      act: ({ acting }, given, info) =>
        outcome('Done', async () => {
          await setPassword(acting.desk(info), given as { token: string; password: string });
          acting.keep(undefined);
          return done();
        }),
    },
  ];
};

/** How people come in and go. In every graph, since a person who is not signed in reads that of the public. */
export const signInResolver = (): new () => object => verbsResolver(verbs());
