import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ReleaseAct } from '../../entities/editorial/release-entry-record.js';
import type { Member } from '../../entities/house/enumeration.js';
import { LocaleEnum, type LocaleName } from '../../entities/house/locale-enum.js';
import { FindingCode, type Finding } from '../../operations/releases/findings.js';
import { plain } from '../graph/outcomes.js';
import { DateTimeScalar } from '../graph/scalars.js';
import { enumOf } from '../graph/vocabulary.js';

for (const values of [FindingCode, ReleaseAct]) enumOf(values);

@plain
@ObjectType('Finding', { description: 'Finding about an item of a release.' })
class FindingObject {
  @Field(() => enumOf(FindingCode), { description: 'Kind of finding.' })
  code!: Finding['code'];
  @Field(() => ID, { description: 'Item.' })
  item!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Field concerned. Null: the finding is about the item as a whole.',
  })
  field?: string;
  @Field(() => String, { description: 'Message in plain text.' })
  message!: string;
}

@plain
@ObjectType({ description: 'Release in its present state.' })
export class ReleaseSaved {
  @Field(() => ID, { description: 'Release.' })
  release!: string;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Time for which it is scheduled. Null: it has no date.',
  })
  dueAt?: Date;
  @Field(() => [FindingObject], { description: 'Findings about its items.' })
  findings!: FindingObject[];
}

@plain
@ObjectType({ description: 'Nothing was changed: a finding blocks the release, or must be reviewed first.' })
export class ReleaseBlocked {
  @Field(() => [FindingObject], { description: 'Findings about its items.' })
  findings!: FindingObject[];
}

@InputType({ description: 'Item of a release.' })
export class ReleaseEntryInput {
  @Field(() => ID, { description: 'Item.' })
  id!: string;
  @Field(() => Int, {
    nullable: true,
    description:
      'Revision that was read and decided on. PUBLISH takes one; if the item has a newer one by then, the release publishes nothing.',
  })
  expectedRevision?: number | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Token of `composition` that was read: the parts of the item that are not published yet become items of the release too. Optional; default: the item alone.',
  })
  composition?: string | null;
  @Field(() => enumOf(ReleaseAct), {
    nullable: true,
    description: 'Act of the release on the item. Optional; default: PUBLISH.',
  })
  act?: Member<typeof ReleaseAct> | null;
  @Field(() => [enumOf(LocaleEnum)], {
    nullable: true,
    description:
      'Languages to publish; others stay as they are. Optional; default: all languages in which the item is whole.',
  })
  locales?: LocaleName[] | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'With `locales`: true if the shared fields and the relations are published too. Optional; default: false.',
  })
  withShared?: boolean | null;
}

@ArgsType()
export class SaveReleaseArguments {
  @Field(() => ID, {
    nullable: true,
    description: 'Id of a release that is not done yet. Optional; default: a new release.',
  })
  release?: string | null;
  @Field(() => String, { description: 'Name of the release at the desk.' })
  title!: string;
  @Field(() => [ReleaseEntryInput], { description: 'Items of the release, 1 to 2,000.' })
  entries!: ReleaseEntryInput[];
}

@ArgsType()
export class ReleaseArguments {
  @Field(() => ID, { description: 'Release.' })
  release!: string;
}

@ArgsType()
export class CheckReleaseArguments extends ReleaseArguments {
  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: requests the linked pages of other sites to check that they exist, which reveals the planned content to these sites. Optional; default: false, no site is requested.',
  })
  tryLinks?: boolean | null;
}

@ArgsType()
export class PublishReleaseArguments extends ReleaseArguments {
  @Field(() => [enumOf(FindingCode)], {
    nullable: true,
    description:
      'Kinds of findings that somebody has reviewed and accepted: LANGUAGE_MISSING, TEXT_STALE, BROKEN_LINK, LINK_DEAD, PART_DRAFT, PERSON_NAME.',
  })
  seen?: Finding['code'][] | null;
}

@ArgsType()
export class ScheduleReleaseArguments extends PublishReleaseArguments {
  @Field(() => DateTimeScalar, { nullable: true, description: 'Moment.' })
  at?: Date | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Local time instead of the moment, such as 2026-10-25T02:30. A time that occurs twice in that night means the first; a time that does not exist means one hour later.',
  })
  localTime?: string | null;
  @Field(() => String, { nullable: true, description: 'Time zone of the local time, such as Europe/Zurich.' })
  timeZone?: string | null;
}
