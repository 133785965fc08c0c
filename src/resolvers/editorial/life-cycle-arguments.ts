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

const sharedDoc =
  'With `locales`: true if it concerns the shared fields and the relations too. Optional; default: false.';

/** Items, and the languages of them that a step of the review concerns. */
@ArgsType()
class TracksArguments extends RevisionsArguments {
  @Field(() => [enumOf(LocaleEnum)], {
    nullable: true,
    description:
      'Languages that it concerns; all others, and the shared fields, are unchanged, and a newer revision that changed only these is no Conflict. Optional; default: the item as a whole.',
  })
  locales?: LocaleName[] | null;
  @Field(() => Boolean, { defaultValue: false, description: sharedDoc })
  withShared!: boolean;
}

/** Items as they are. */
@ArgsType()
export class IdsArguments {
  @Field(() => [ID], { description: 'Items, of any kinds, at most 100.' })
  ids!: string[];
}

@ArgsType()
export class SubmitArguments extends TracksArguments {
  @Field(() => String, { nullable: true, description: noteDoc('Message to the reviewer.') })
  note?: string | null;
}

@ArgsType()
export class ApproveArguments extends TracksArguments {
  @Field(() => String, { nullable: true, description: noteDoc('Message to the writer.') })
  note?: string | null;
}

@ArgsType()
export class SendBackArguments extends TracksArguments {
  @Field(() => String, { description: noteDoc('Reason.') })
  note!: string;
}

@ArgsType()
export class PublishArguments extends RevisionsArguments {
  @Field(() => [enumOf(LocaleEnum)], {
    nullable: true,
    description:
      'Languages to add or to update; readers see all other languages unchanged, and the shared fields, unless no other language is published. Languages that nobody approved yet may wait. Optional; default: all in which the item is whole.',
  })
  locales?: LocaleName[] | null;
  @Field(() => Boolean, { defaultValue: false, description: sharedDoc })
  withShared!: boolean;
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
