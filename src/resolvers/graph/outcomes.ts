import { GraphQLJSON } from 'graphql-scalars';
import { Extensions, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { IdRefused } from '../../entities/house/identity.js';
import { errors, ReseauError, type ErrorCode } from '../../base/errors.js';
import { typeKey } from '../../query/root.js';

/** The codes of all errors, as the enumeration of the graph. */
export const codes = Object.fromEntries(Object.keys(errors).map((code) => [code, code])) as Record<
  ErrorCode,
  ErrorCode
>;
registerEnumType(codes, {
  name: 'ErrorCode',
  description: 'Reason for a refusal; docs/errors.md has the remedy.',
  valuesConfig: Object.fromEntries(
    Object.entries(errors).map(([code, { meaning }]) => [code, { description: meaning }]),
  ),
});

/** Marks a type whose fields are read from the object that a verb gave back, by their names. */
export const plain = Extensions({ plain: true });

@plain
@ObjectType({ description: 'Write that was refused as a whole: nothing was changed.' })
export class Refusal {
  @Field(() => codes, { description: 'Code of the error.' })
  code!: ErrorCode;
  @Field(() => String, { description: 'Description of the error in this case.' })
  message!: string;
  @Field(() => String, { description: 'Remedy.' })
  remedy!: string;
  @Field(() => String, { nullable: true, description: 'Kind of item concerned. Null: no item is concerned.' })
  kind?: string;
  @Field(() => String, {
    nullable: true,
    description:
      'Field concerned; for ID_INVALID the path of the argument, such as `items.0.id`. Null: no field is concerned.',
  })
  field?: string;
}

@plain
@ObjectType({ description: 'Field that differs between two states of an item.' })
export class FieldDifference {
  @Field(() => String, { description: 'Name of the field.' })
  field!: string;
  @Field(() => GraphQLJSON, {
    nullable: true,
    description: 'Content in the earlier state; texts by language, related items by their ids.',
  })
  before!: unknown;
  @Field(() => GraphQLJSON, { nullable: true, description: 'Content in the later state.' })
  after!: unknown;
}

@plain
@ObjectType({
  description:
    'Conflict: the verb changed nothing because somebody else has saved the item meanwhile. Nothing is lost: both versions are here. If several items were given, none was changed.',
})
export class Conflict {
  @Field(() => String, { description: 'Description of the conflict.' })
  message!: string;
  @Field(() => ID, { description: 'Item.' })
  id!: string;
  @Field(() => Int, { description: 'Revision that was expected.' })
  expectedRevision!: number;
  @Field(() => Int, { description: 'Newest revision; the next attempt expects it.' })
  revision!: number;
  @Field(() => String, { description: 'Person who saved it.' })
  savedBy!: string;
  @Field(() => [FieldDifference], { description: 'Changes since the revision that was expected.' })
  theirs!: FieldDifference[];
  @Field(() => [FieldDifference], {
    description:
      'Changes that this save would have made to the newest revision. Empty: the verb saves no content.',
  })
  yours!: FieldDifference[];
}

/** Of a Refusal that was about an id: the text that is none. */
export const refusedId = Symbol('refusedId');

const faults: readonly ErrorCode[] = [
  'INTERNAL_ERROR',
  'DATABASE_UNAVAILABLE',
  'DATABASE_TIMEOUT',
  'OVERLOADED',
  'CLIENT_GONE',
];

/**
 * What a verb gives back, as the type of that name; what it refuses, as a Refusal. What is nobody's fault but
 * ours stays an error.
 */
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
      kind: extensions.item,
      field: extensions.field,
      ...(reason instanceof IdRefused && { [refusedId]: reason.given }),
    };
  }
}
