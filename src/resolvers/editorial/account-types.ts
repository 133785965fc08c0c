import { GraphQLJSON } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Capability, type Capability as CapabilityName } from '../../entities/house/capability.js';
import { account } from '../../entities/editorial/records.js';
import { ProposalState } from '../../entities/editorial/proposal-record.js';
import { itemNamed } from '../../entities/house/metadata.js';
import { writeId } from '../../entities/house/identity.js';
import { LocaleEnum } from '../../entities/house/locale-enum.js';
import type { Person } from '../../operations/accounts/session.js';
import type { Right } from '../../operations/rights.js';
import { FieldDifference, plain } from '../graph/outcomes.js';
import { DateTimeScalar } from '../graph/scalars.js';
import { enumOf } from '../graph/vocabulary.js';

enumOf(ProposalState);

@plain
@InputType('RightInput', { description: 'Something that a person is to be allowed: everywhere, but for what is named.' })
@ObjectType('Right', { description: 'Something that a person may do: everywhere, but for what is named.' })
export class RightType {
  @Field(() => enumOf(Capability), { description: 'What.' })
  capability!: CapabilityName;
  @Field(() => String, { nullable: true, description: 'Only to items of this kind, such as Appeal.' })
  kind?: string;
  @Field(() => ID, { nullable: true, description: 'Only to this programme and what belongs to it.' })
  programme?: string;
  @Field(() => enumOf(LocaleEnum), { nullable: true, description: 'Only to texts in this language.' })
  locale?: string;
}

@plain
@ObjectType('OwnProposal', { description: 'A change that a delegate asks for.' })
class OwnProposalObject {
  @Field(() => enumOf(ProposalState), { description: 'What became of it.' })
  state!: string;
  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  madeAt!: Date;
  @Field(() => String, { nullable: true, description: 'What the editors answered.' })
  answer?: string;
  @Field(() => [FieldDifference], { description: 'What it would change of the entry as it is now.' })
  changes!: FieldDifference[];
}

@plain
@ObjectType('OwnEntry', { description: 'The entry of a member as the desk has it now, drafts included, as far as partners may know it.' })
class OwnEntryObject {
  @Field(() => Int, { description: 'The number of its newest save: what a proposal made from this expects.' })
  expectedRevision!: number;
  @Field(() => GraphQLJSON, { description: 'What it says, field by field; texts by language, related items by their ids.' })
  content!: unknown;
  @Field(() => [OwnProposalObject], { description: 'What has been proposed of it, the newest first, at most 50.' })
  proposals!: OwnProposalObject[];
}

@plain
@ObjectType('Me', { description: 'The signed-in person.' })
export class Me {
  @Field(() => ID, { description: 'The account.' })
  account!: string;
  @Field(() => String, { description: 'How they are called.' })
  name!: string;
  @Field(() => String, { description: 'Where letters reach them.' })
  email!: string;
  @Field(() => Boolean, { description: 'Whether they have shown their second factor; until then they can do nothing else.' })
  isVerified!: boolean;
  @Field(() => [RightType], { description: 'What they may do.' })
  rights!: RightType[];
  @Field(() => OwnEntryObject, {
    nullable: true,
    description: 'Of the delegate of a member: its entry, and what they have proposed of it.',
  })
  entry?: object;
}

@plain
@ObjectType({ description: 'Address and password were right; the second factor is what comes next.' })
export class SignedIn {
  @Field(() => Boolean, { description: 'Whether there is a second factor to be shown; else one has to be set up.' })
  hasSecondFactor!: boolean;
}

@plain
@ObjectType({ description: 'A second factor that is being set up.' })
export class TotpEnrolment {
  @Field(() => String, { description: 'What the app scans: an otpauth address.' })
  uri!: string;
  @Field(() => String, { description: 'The same to be typed.' })
  secret!: string;
}

@plain
@ObjectType({ description: 'What a browser is to be asked for a passkey.' })
export class PasskeyAsked {
  @Field(() => GraphQLJSON, {
    description:
      'Options in the JSON of WebAuthn, as `PublicKeyCredential.parseCreationOptionsFromJSON` and `parseRequestOptionsFromJSON` read them.',
  })
  options!: unknown;
}

@plain
@ObjectType({ description: 'A second factor that is in force from now on.' })
export class TotpConfirmed {
  @Field(() => [String], { description: 'Codes for the day the app is lost, each of which works once. They are shown this once.' })
  recoveryCodes!: string[];
}

@plain
@ObjectType({ description: 'An account that was made; a letter is on its way.' })
export class Invited {
  @Field(() => ID, { description: 'The account.' })
  account!: string;
}

/** Rights as the graph says them. */
const rightsOut = (rights: readonly Right[]): object[] =>
  rights.map(({ locale, programme, ...right }) => ({
    ...right,
    ...(programme && { programme: writeId(itemNamed('Programme'), programme) }),
    ...(locale && { locale: locale.toUpperCase() }),
  }));

/** The id of an account in the graph. */
export const accountId = (uuid: string): string => writeId(account, uuid);

export const meOf = ({ account: id, name, email, verified, rights }: Person): object => ({
  account: accountId(id),
  name,
  email,
  isVerified: verified,
  rights: rightsOut(rights),
});
