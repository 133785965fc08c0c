import { GraphQLJSON } from 'graphql-scalars';
import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { ViewLayout, ViewSharing } from '../../entities/editorial/saved-view.js';
import { enumeration } from '../../entities/house/enumeration.js';
import { plain } from '../graph/outcomes.js';
import { DateTimeScalar } from '../graph/scalars.js';
import { enumOf } from '../graph/vocabulary.js';
import type { ViewFault } from './view-content.js';

const ViewPart = enumeration('ViewPart', 'Part of a saved view.', {
  KIND: 'Kind of the list.',
  FILTER: 'Conditions.',
  ORDER: 'Order.',
  COLUMNS: 'Columns.',
});
for (const one of [ViewPart, ViewLayout, ViewSharing]) enumOf(one);

const [filterDoc, orderDoc] = [
  'Conditions, as the argument `filter` of the list takes them.',
  'Order, as the argument `orderBy` of the list takes it.',
];

@plain
@ObjectType('ViewProblem', { description: 'Part of a saved view that its reader cannot use.' })
class ViewProblemObject {
  @Field(() => enumOf(ViewPart), { description: 'Part of the view.' })
  part!: ViewFault['part'];
  @Field(() => String, { description: 'Explanation for people.' })
  message!: string;
}

@plain
@ObjectType('SavedView', { description: 'List as a person likes to see it.' })
export class SavedViewObject {
  @Field(() => ID, { description: 'View, for `saveView` and `removeView`.' })
  id!: string;
  @Field(() => String, { description: 'Name, which its owner gave it.' })
  name!: string;
  @Field(() => String, { description: 'Kind of the list, such as Article.' })
  kind!: string;
  @Field(() => GraphQLJSON, {
    nullable: true,
    description: `${filterDoc} Null: none, or \`problems\` says why the reader cannot use them.`,
  })
  filter!: unknown;
  @Field(() => GraphQLJSON, {
    nullable: true,
    description: `${orderDoc} Null: that of the kind, or \`problems\` says why the reader cannot use it.`,
  })
  orderBy!: unknown;
  @Field(() => [String], {
    description:
      'Names of the fields that are shown, in their order; of a column that is not there any more `problems` says so.',
  })
  columns!: string[];
  @Field(() => enumOf(ViewLayout), { description: 'Layout.' })
  layout!: string;
  @Field(() => enumOf(ViewSharing), { description: 'People who see it beside its owner.' })
  sharing!: string;
  @Field(() => Boolean, { description: 'True if it belongs to the reader.' })
  isMine!: boolean;
  @Field(() => ID, { description: 'Account of its owner.' })
  ownerAccount!: string;
  @Field(() => String, { description: 'Name of its owner.' })
  ownerName!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Time at which it was saved. Never null.' })
  savedAt!: Date;
  @Field(() => [ViewProblemObject], {
    description: 'Parts that the reader cannot use. Empty: all can be used.',
  })
  problems!: readonly ViewFault[];
}

@InputType({
  description: 'List as a person likes to see it. Every part is checked with the rights of the person.',
})
export class SavedViewInput {
  @Field(() => String, {
    description: 'Name, of 1 to 100 characters; no two views of a person and a kind share one.',
  })
  name!: string;
  @Field(() => String, { description: 'Kind of the list, such as Article or Task.' })
  kind!: string;
  @Field(() => GraphQLJSON, { nullable: true, description: `${filterDoc} Optional; default: none.` })
  filter?: unknown;
  @Field(() => GraphQLJSON, {
    nullable: true,
    description: `${orderDoc} Optional; default: that of the kind.`,
  })
  orderBy?: unknown;
  @Field(() => [String], {
    nullable: true,
    description:
      'Names of fields of the kind, at most 50. Optional; default: the tool that shows the list chooses them.',
  })
  columns?: string[] | null;
  @Field(() => enumOf(ViewLayout), { nullable: true, description: 'Layout. Optional; default: TABLE.' })
  layout?: ViewLayout | null;
  @Field(() => enumOf(ViewSharing), {
    nullable: true,
    description: 'People who see it beside its owner. Optional; default: NOBODY.',
  })
  sharing?: ViewSharing | null;
}

@ArgsType()
export class SaveViewArguments {
  @Field(() => ID, {
    nullable: true,
    description: "One of the person's own views. Optional; default: a new view.",
  })
  id?: string | null;
  @Field(() => SavedViewInput, { description: 'View.' })
  input!: SavedViewInput;
}

@ArgsType()
export class ViewArguments {
  @Field(() => ID, { description: 'View.' })
  id!: string;
}

@ArgsType()
export class ViewsArguments {
  @Field(() => String, { nullable: true, description: 'Kind of the lists. Optional; default: all kinds.' })
  kind?: string | null;
}

@plain
@ObjectType('Preference', { description: 'Value that the tools of a person keep for them.' })
export class PreferenceObject {
  @Field(() => String, { description: 'Key.' })
  key!: string;
  @Field(() => GraphQLJSON, { description: 'Value.' })
  value!: unknown;
}

@InputType({ description: 'Value that the tools of a person keep for them.' })
class PreferenceInput {
  @Field(() => String, {
    description: 'Key: a small letter, then at most 63 letters without accents, digits, points and hyphens.',
  })
  key!: string;
  @Field(() => GraphQLJSON, {
    nullable: true,
    description: 'Value, of at most 8,000 bytes. Null: removes the value that is kept.',
  })
  value?: unknown;
}

@ArgsType()
export class SavePreferencesArguments {
  @Field(() => [PreferenceInput], {
    description:
      'Values, each in the place of the one with its key; others stay. One person keeps at most 50.',
  })
  preferences!: PreferenceInput[];
}

@plain
@ObjectType({ description: 'Saved view in its present state.' })
export class ViewSaved {
  @Field(() => ID, { description: 'View.' })
  id!: string;
}
