import { GraphQLJSON } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Capability, type Capability as CapabilityName } from '../../entities/house/capability.js';
import { NoticeFrequency, NoticeTopic } from '../../entities/editorial/notice-topic.js';
import { account } from '../../entities/editorial/records.js';
import { ProposalState } from '../../entities/editorial/proposal-record.js';
import { itemNamed } from '../../entities/house/metadata.js';
import { writeId } from '../../entities/house/identity.js';
import { LocaleEnum, type LocaleName } from '../../entities/house/locale-enum.js';
import { session } from '../../entities/editorial/session-record.js';
import type { OpenSession, Person } from '../../operations/accounts/session.js';
import type { Right } from '../../operations/rights.js';
import { FieldDifference, plain } from '../graph/outcomes.js';
import { DateTimeScalar } from '../graph/scalars.js';
import { enumOf } from '../graph/vocabulary.js';

enumOf(ProposalState);

@plain
@InputType('RightInput', {
  description: 'Right to give to a person: everywhere, unless one of the fields restricts it.',
})
@ObjectType('Right', { description: 'Right of a person: everywhere, unless one of the fields restricts it.' })
export class RightType {
  @Field(() => enumOf(Capability), { description: 'Capability.' })
  capability!: CapabilityName;
  @Field(() => String, {
    nullable: true,
    description: 'Kind of items that the right is restricted to, such as Appeal.',
  })
  kind?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Programme that the right is restricted to, with everything that belongs to it.',
  })
  programme?: string | null;
  @Field(() => enumOf(LocaleEnum), {
    nullable: true,
    description: 'Language of the texts that the right is restricted to.',
  })
  locale?: LocaleName | null;
}

@plain
@ObjectType('OwnProposal', { description: 'Change that a delegate requests.' })
class OwnProposalObject {
  @Field(() => enumOf(ProposalState), { description: 'State of the proposal.' })
  state!: string;
  @Field(() => DateTimeScalar, { description: 'Time at which it was made.' })
  madeAt!: Date;
  @Field(() => String, { nullable: true, description: 'Answer of the editors.' })
  answer?: string;
  @Field(() => [FieldDifference], { description: 'Proposed changes, compared with the present entry.' })
  changes!: FieldDifference[];
}

@plain
@ObjectType('OwnEntry', {
  description: 'Entry of a member as the desk has it now, drafts included, as far as partners may read it.',
})
class OwnEntryObject {
  @Field(() => Int, { description: 'Number of the newest revision; a proposal based on this expects it.' })
  expectedRevision!: number;
  @Field(() => GraphQLJSON, {
    description: 'Content, field by field; texts by language, related items by their ids.',
  })
  content!: unknown;
  @Field(() => [OwnProposalObject], { description: 'Proposals for it, newest first, at most 50.' })
  proposals!: OwnProposalObject[];
}

@plain
@ObjectType('OwnSession', { description: 'Session of the signed-in person.' })
class OwnSessionObject {
  @Field(() => ID, { description: 'Id of the session, as `endSession` takes it.' })
  id!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Browser and system, such as Firefox on Linux. Null: not known.',
  })
  device?: string;
  @Field(() => DateTimeScalar, { description: 'Time at which it began.' })
  createdAt!: Date;
  @Field(() => DateTimeScalar, { description: 'Time of its last request, to the minute.' })
  seenAt!: Date;
  @Field(() => DateTimeScalar, { description: 'Time at which it ends, whatever happens.' })
  expiresAt!: Date;
  @Field(() => Boolean, { description: 'True for the session of this request.' })
  isThisOne!: boolean;
}

enumOf(NoticeTopic);
enumOf(NoticeFrequency);

@plain
@ObjectType('Notification', { description: 'Letters of one topic to the signed-in person.' })
class NotificationObject {
  @Field(() => enumOf(NoticeTopic), { description: 'Topic of the letters.' })
  topic!: NoticeTopic;
  @Field(() => enumOf(NoticeFrequency), { description: 'Time at which they are sent.' })
  frequency!: NoticeFrequency;
}

@plain
@ObjectType('Me', { description: 'Signed-in person.' })
export class Me {
  @Field(() => ID, { description: 'Account.' })
  account!: string;
  @Field(() => String, { description: 'Name of the person.' })
  name!: string;
  @Field(() => String, { description: 'E-mail address.' })
  email!: string;
  @Field(() => Boolean, {
    description: 'True if the second factor has been shown. False: the person can do nothing else yet.',
  })
  isVerified!: boolean;
  @Field(() => [RightType], { description: 'Rights of the person.' })
  rights!: RightType[];
  @Field(() => [OwnSessionObject], { description: 'Sessions of the person that are in force, newest first.' })
  sessions!: object[];
  @Field(() => [NotificationObject], {
    description: 'Letters to the person, by topic. Letters say how much waits, by reason, and name no item.',
  })
  notifications!: object[];
  @Field(() => OwnEntryObject, {
    nullable: true,
    description: 'Entry of the member that a delegate speaks for, with the proposals of the delegate.',
  })
  entry?: object;
}

@plain
@ObjectType({ description: 'Address and password were right; the second factor must be shown next.' })
export class SignedIn {
  @Field(() => Boolean, {
    description: 'True if a second factor exists and must be shown. False: one must be set up.',
  })
  hasSecondFactor!: boolean;
}

@plain
@ObjectType({ description: 'Second factor that is being set up.' })
export class TotpEnrolment {
  @Field(() => String, { description: 'Address for the authenticator app, an otpauth URI.' })
  uri!: string;
  @Field(() => String, { description: 'Secret of the same address, to be typed.' })
  secret!: string;
}

@plain
@ObjectType({ description: 'Request for a passkey, to be passed to the browser.' })
export class PasskeyAsked {
  @Field(() => GraphQLJSON, {
    description:
      'Options in the JSON of WebAuthn, as `PublicKeyCredential.parseCreationOptionsFromJSON` and `parseRequestOptionsFromJSON` read them.',
  })
  options!: unknown;
}

@plain
@ObjectType({ description: 'Second factor that is in force from now on.' })
export class TotpConfirmed {
  @Field(() => [String], {
    description: 'Recovery codes for the loss of the app; each works once. Shown only once.',
  })
  recoveryCodes!: string[];
}

@plain
@ObjectType({ description: 'Account that was made; a letter is being sent.' })
export class Invited {
  @Field(() => ID, { description: 'Account.' })
  account!: string;
}

@plain
@ObjectType({ description: 'Request for the removal of a second factor.' })
export class SecondFactorReset {
  @Field(() => Boolean, {
    description: 'True: a second administrator has to request the same within a week. False: it is done.',
  })
  isWaiting!: boolean;
}

/** Rights as the graph says them. */
const rightsOut = (rights: readonly Right[]): object[] =>
  rights.map(({ locale, programme, ...right }) => ({
    ...right,
    ...(programme && { programme: writeId(itemNamed('Programme'), programme) }),
    ...(locale && { locale: locale.toUpperCase() }),
  }));

/** The sessions of a person as the graph says them. */
export const sessionsOut = (sessions: readonly OpenSession[], { session: own }: Person): object[] =>
  sessions.map((one) => ({ ...one, id: writeId(session, one.id), isThisOne: one.id === own }));

/** The id of an account in the graph. */
export const accountId = (uuid: string): string => writeId(account, uuid);

export const meOf = ({ account: id, name, email, verified, rights }: Person): object => ({
  account: accountId(id),
  name,
  email,
  isVerified: verified,
  rights: rightsOut(rights),
});
