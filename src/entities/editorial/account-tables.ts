import type { EntitySchema } from '@mikro-orm/core';
import { belongsTo, moment, nullable, table, text, uuid } from './table.js';

/** People who work at the desk, and delegates of members. */
const Account = table(
  'Account',
  'account',
  {
    id: { ...uuid, primary: true },
    email: text,
    name: text,
    passwordHash: nullable(text),
    audience: text,
    /** The organisation whose entry a delegate may propose changes to. */
    organisationId: nullable(uuid),
    /** Language of the letters to them; none: that of the house. */
    locale: nullable(text),
    createdAt: moment,
    suspendedAt: nullable(moment),
  },
  {
    uniques: [{ name: 'account_email_unique', properties: ['email'] }],
    checks: [
      { name: 'account_audience_check', expression: `audience in ('partner', 'desk')` },
      { name: 'account_email_check', expression: 'email = lower(email)' },
    ],
  },
);

/** What an account may do; where a scope is named, only there. */
const Right = table('Right', 'account_right', {
  id: { ...uuid, primary: true },
  account: { ...belongsTo('Account', 'account_id'), index: 'account_right_account_id_index' },
  capability: text,
  kind: nullable(text),
  programmeId: nullable(uuid),
  locale: nullable(text),
});

/** What an account proves itself with beside the password. */
const SecondFactor = table(
  'SecondFactor',
  'second_factor',
  {
    id: { ...uuid, primary: true },
    account: { ...belongsTo('Account', 'account_id'), index: 'second_factor_account_id_index' },
    kind: text,
    secret: text,
    /** The last step of a TOTP that was used, so that no code works twice; how often a passkey has been. */
    lastStep: { type: 'bigint', columnType: 'bigint' },
    createdAt: moment,
    confirmedAt: nullable(moment),
  },
  { checks: [{ name: 'second_factor_kind_check', expression: `kind in ('TOTP', 'PASSKEY', 'RECOVERY')` }] },
);

/** Who is signed in; only the hash of what their cookie holds is kept. */
const Session = table(
  'Session',
  'session',
  {
    id: { ...uuid, primary: true },
    hash: text,
    account: { ...belongsTo('Account', 'account_id'), index: 'session_account_id_index' },
    /** False until the second factor has been shown. */
    verified: { type: 'boolean' },
    /** What a passkey has been asked to sign, and when; once. */
    challenge: nullable(text),
    challengedAt: nullable(moment),
    /** Browser and system, such as Firefox on Linux; none: not known. */
    device: nullable(text),
    createdAt: moment,
    seenAt: moment,
    expiresAt: moment,
  },
  { uniques: [{ name: 'session_hash_unique', properties: ['hash'] }] },
);

/** An administrator who wants the second factor of somebody removed; done once a second one wants it too. */
const FactorReset = table('FactorReset', 'factor_reset', {
  account: { ...belongsTo('Account', 'account_id'), primary: true },
  askedBy: { ...text, primary: true },
  askedAt: moment,
});

/** Who somebody is where they sign in elsewhere. */
const Identity = table('Identity', 'identity', {
  issuer: { ...text, primary: true },
  subject: { ...text, primary: true },
  account: { ...belongsTo('Account', 'account_id'), index: 'identity_account_id_index' },
  createdAt: moment,
});

/** Links that were sent: each works once, and not for long. */
const OneTimeToken = table(
  'OneTimeToken',
  'one_time_token',
  {
    hash: { ...text, primary: true },
    purpose: text,
    account: { ...belongsTo('Account', 'account_id'), index: 'one_time_token_account_id_index' },
    expiresAt: moment,
  },
  { checks: [{ name: 'one_time_token_purpose_check', expression: `purpose in ('INVITATION', 'RESET')` }] },
);

/**
 * Failed attempts to sign in, by hashes of the address that was typed, whether there is such an account or
 * not, and of where they came from.
 */
const SignInAttempt = table(
  'SignInAttempt',
  'sign_in_attempt',
  { id: { ...uuid, primary: true }, who: text, email: text, at: moment },
  {
    indexes: [
      { name: 'sign_in_attempt_who_index', properties: ['who', 'at'] },
      { name: 'sign_in_attempt_email_index', properties: ['email'] },
    ],
  },
);

/** The tables of the desk that hold people. */
export const accountTables: readonly EntitySchema[] = [
  Account,
  Right,
  SecondFactor,
  Session,
  FactorReset,
  Identity,
  OneTimeToken,
  SignInAttempt,
];
