import { GraphQLJSON } from 'graphql-scalars';
import { Extensions, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { IdRefused } from '../../entities/house/identity.js';
import { errors, ReseauError, type ErrorCode } from '../../base/errors.js';
import { typeKey } from '../../query/root.js';

const codes = Object.fromEntries(Object.keys(errors).map((code) => [code, code])) as Record<ErrorCode, ErrorCode>;
registerEnumType(codes, {
  name: 'ErrorCode',
  description: 'Why something was refused; docs/errors.md has what to do.',
  valuesConfig: Object.fromEntries(Object.entries(errors).map(([code, { meaning }]) => [code, { description: meaning }])),
});

/** Marks a type whose fields are read from the object that a verb gave back, by their names. */
export const plain = Extensions({ plain: true });

@plain
@ObjectType({ description: 'A write that was refused as a whole: nothing of it has been done.' })
export class Refusal {
  @Field(() => codes, { description: 'Why.' })
  code!: ErrorCode;
  @Field(() => String, { description: 'What is wrong this time.' })
  message!: string;
  @Field(() => String, { description: 'What to do.' })
  remedy!: string;
  @Field(() => String, { nullable: true, description: 'The kind of item that is meant, where one is.' })
  item?: string;
  @Field(() => String, {
    nullable: true,
    description: 'The field that is meant, where one is; of ID_INVALID the path of the argument, such as `items.0.id`.',
  })
  field?: string;
}

@plain
@ObjectType({ description: 'A field that two states of an item do not have in common.' })
export class FieldDifference {
  @Field(() => String, { description: 'The name of the field.' })
  field!: string;
  @Field(() => GraphQLJSON, {
    nullable: true,
    description: 'What it says in the earlier state; texts by language, related items by their ids.',
  })
  before!: unknown;
  @Field(() => GraphQLJSON, { nullable: true, description: 'What it says in the later one.' })
  after!: unknown;
}

@plain
@ObjectType({
  description:
    'A verb that was not done because somebody else has saved the item meanwhile. Nothing is lost: both versions are here. Of several items none was changed.',
})
export class Conflict {
  @Field(() => String, { description: 'What happened, in words.' })
  message!: string;
  @Field(() => ID, { description: 'The item.' })
  id!: string;
  @Field(() => Int, { description: 'The revision that was expected.' })
  expectedRevision!: number;
  @Field(() => Int, { description: 'The newest revision: what to expect next time.' })
  revision!: number;
  @Field(() => String, { description: 'Who saved it.' })
  savedBy!: string;
  @Field(() => [FieldDifference], { description: 'What has changed since the revision that was expected.' })
  theirs!: FieldDifference[];
  @Field(() => [FieldDifference], {
    description: 'What this save would have changed of the newest revision; nothing where a verb saves nothing.',
  })
  yours!: FieldDifference[];
}

/** Of a Refusal that was about an id: the text that is none. */
export const refusedId = Symbol('refusedId');

const faults: readonly ErrorCode[] = ['INTERNAL_ERROR', 'DATABASE_UNAVAILABLE', 'DATABASE_TIMEOUT', 'OVERLOADED', 'CLIENT_GONE'];

/** What a verb gives back, as the type of that name; what it refuses, as a Refusal. What is nobody's fault but ours stays an error. */
export async function outcome<T extends object>(type: string, work: () => Promise<T>): Promise<object> {
  try {
    return { [typeKey]: type, ...(await work()) };
  } catch (reason) {
    if (!(reason instanceof ReseauError) || faults.includes(reason.code)) throw reason;
    const { code, message, extensions } = reason;
    return {
      [typeKey]: 'Refusal',
      code,
      message,
      remedy: errors[code].remedy,
      item: extensions.item,
      field: extensions.field,
      ...(reason instanceof IdRefused && { [refusedId]: reason.given }),
    };
  }
}
