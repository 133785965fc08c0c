import { ArgsType, Field, ID, Int } from 'type-graphql';
import { Exposure, type Exposure as ExposureName } from '../../entities/house/guarded-item.js';
import { LocaleEnum, type LocaleName } from '../../entities/house/locale-enum.js';
import { enumOf } from '../graph/vocabulary.js';
import { ItemRevisionInput } from './item-revision.js';

const noteDoc = (doc: string): string => `${doc} At most 2,000 characters.`;

/** Items, each with the revision that was decided on. */
@ArgsType()
export class RevisionsArguments {
  @Field(() => [ItemRevisionInput], {
    description: 'Items, of any kinds, at most 100, each with the revision that was read and decided on.',
  })
  items!: ItemRevisionInput[];
}

/** Items as they are. */
@ArgsType()
export class IdsArguments {
  @Field(() => [ID], { description: 'Items, of any kinds, at most 100.' })
  ids!: string[];
}

@ArgsType()
export class SubmitArguments extends RevisionsArguments {
  @Field(() => String, { nullable: true, description: noteDoc('Message to the reviewer.') })
  note?: string | null;
}

@ArgsType()
export class ApproveArguments extends RevisionsArguments {
  @Field(() => String, { nullable: true, description: noteDoc('Message to the writer.') })
  note?: string | null;
}

@ArgsType()
export class SendBackArguments extends RevisionsArguments {
  @Field(() => String, { description: noteDoc('Reason.') })
  note!: string;
}

@ArgsType()
export class PublishArguments extends RevisionsArguments {
  @Field(() => [enumOf(LocaleEnum)], {
    nullable: true,
    description:
      'Languages to add or to update; readers see all other languages unchanged. Optional; default: all in which the item is whole.',
  })
  locales?: LocaleName[] | null;
}

@ArgsType()
export class UnpublishArguments extends IdsArguments {
  @Field(() => [enumOf(LocaleEnum)], {
    nullable: true,
    description:
      'Languages to unpublish; an item without a remaining language is unpublished as a whole. Optional; default: all.',
  })
  locales?: LocaleName[] | null;
}

@ArgsType()
export class ExposeArguments extends IdsArguments {
  @Field(() => enumOf(Exposure), { description: 'New exposure.' })
  exposure!: ExposureName;
}

@ArgsType()
export class RestoreArguments {
  @Field(() => ID, { description: 'Item.' })
  id!: string;
  @Field(() => Int, { description: 'Number of the revision.' })
  revision!: number;
  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'True: restores the parts too, as they were at that revision: removed ones come back, and those that came since are removed.',
  })
  withParts!: boolean;
}
