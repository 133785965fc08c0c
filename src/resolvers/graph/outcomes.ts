import { GraphQLJSON } from 'graphql-scalars';
import { Extensions, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Locale } from '../../base/locale.js';
import { writeId } from '../../entities/house/identity.js';
import { itemNamed } from '../../entities/house/metadata.js';
import { LocaleEnum, nameOfLocale } from '../../entities/house/locale-enum.js';
import { ProblemCode, problemsOf, type ToldProblem } from '../../operations/problems.js';
import { partsOf } from '../../operations/refuse.js';
import { errors, ReseauError, type ErrorCode } from '../../base/errors.js';
import { typeKey } from '../../query/root.js';
import { enumOf } from './vocabulary.js';

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

enumOf(ProblemCode);

@plain
@ObjectType({ description: 'Problem: one reason for which nothing was changed.' })
export class Problem {
  @Field(() => ID, {
    nullable: true,
    description: 'Item concerned. Null: a new item, a part of the item, or all of the items that were named.',
  })
  item?: string;
  @Field(() => String, { nullable: true, description: 'Kind of item concerned. Null: no item is concerned.' })
  kind?: string;
  @Field(() => String, { nullable: true, description: 'Field concerned. Null: the item as a whole.' })
  field?: string;
  @Field(() => enumOf(LocaleEnum), {
    nullable: true,
    description: 'Language of the text concerned. Null: no text of one language.',
  })
  locale?: string;
  @Field(() => Int, {
    nullable: true,
    description: 'Position in the list of the field, from 0. Null: no member of a list.',
  })
  index?: number;
  @Field(() => Int, {
    nullable: true,
    description:
      'Number of the part concerned, from 1, among the parts of the save in their order, the parts of a part behind it. Null: the item itself.',
  })
  part?: number;
  @Field(() => enumOf(ProblemCode), { description: 'Code of the rule that is broken; it never changes.' })
  code!: string;
  @Field(() => String, { description: 'Explanation for people.' })
  message!: string;
  @Field(() => enumOf(LocaleEnum), { description: 'Language of the explanation.' })
  messageLocale!: string;
}

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
  @Field(() => [Problem], {
    description:
      'Everything that is wrong, in the language of the argument `messageLocale`, or of Accept-Language.',
  })
  problems!: Problem[];
}

@plain
@ObjectType('TextDifference', { description: 'Words of a text with its form in two states, in a language.' })
class TextDifferenceObject {
  @Field(() => enumOf(LocaleEnum), { description: 'Language.' })
  locale!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Words in the earlier state. Null: there was no text.',
  })
  before!: string | null;
  @Field(() => String, { nullable: true, description: 'Words in the later state. Null: there is no text.' })
  after!: string | null;
  @Field(() => Boolean, {
    description: 'True: the words are the same; marks, links, lists or quotations have changed.',
  })
  isFormOnly!: boolean;
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
  @Field(() => [TextDifferenceObject], {
    nullable: true,
    description:
      'Words of a text that may have a form, in each language in which it differs. Null: it is another field.',
  })
  texts!: object[] | null;
}

@plain
@ObjectType('Overlap', {
  description: 'Field that both sides of a conflict have changed, to different values.',
})
class OverlapObject {
  @Field(() => String, { description: 'Name of the field.' })
  field!: string;
  @Field(() => enumOf(LocaleEnum), {
    nullable: true,
    description: 'Language of the text. Null: the field is the same in all languages.',
  })
  locale?: string;
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
  @Field(() => ID, { nullable: true, description: 'Account of that person. Null: a built-in process.' })
  savedByAccount?: string | null;
  @Field(() => [FieldDifference], { description: 'Changes since the revision that was expected.' })
  theirs!: FieldDifference[];
  @Field(() => [FieldDifference], {
    description:
      'Changes that this save would have made to the newest revision. Empty: the verb saves no content.',
  })
  yours!: FieldDifference[];
  @Field(() => [OverlapObject], {
    description:
      'Fields that both have changed, of a save: all other changes of the two do not stand in the way of each other. Empty: the verb saves no content, or the revision that was expected is not known.',
  })
  overlaps!: OverlapObject[];
}

/** Of a Refusal, the error that it tells. */
export const refusedFor = Symbol('refusedFor');

const faults: readonly ErrorCode[] = [
  'INTERNAL_ERROR',
  'DATABASE_UNAVAILABLE',
  'DATABASE_TIMEOUT',
  'OUTCOME_UNKNOWN',
  'OVERLOADED',
  'CLIENT_GONE',
];

/**
 * All problems of a refusal, in a language, as the graph writes them; `id`: the item that was named, `hasParts`: with
 * parts of it.
 */
export const tellProblems = (
  reason: ReseauError,
  locale: Locale,
  { id, hasParts }: { readonly id: unknown; readonly hasParts: boolean },
): object[] =>
  problemsOf(reason, locale).map((one) => ({
    item: hasParts && one.change > 0 ? null : (id ?? idOf(one)),
    part: hasParts && one.change > 0 ? one.change : null,
    ...problemOut(one),
  }));

/** The id in the graph of the item that a refusal names. */
const idOf = ({ kind, id }: ToldProblem): string | null =>
  kind !== undefined && id !== undefined ? writeId(itemNamed(kind), id) : null;

const problemOut = (one: ToldProblem): object => ({
  kind: one.kind,
  field: one.field,
  locale: one.locale && nameOfLocale(one.locale),
  index: one.position,
  code: one.code,
  message: one.message.text,
  messageLocale: nameOfLocale(one.message.locale),
});

/** The same of a change of these items; one that all of them have is listed once, without an item. */
export function tellProblemsOfEach(reason: ReseauError, locale: Locale, ids: readonly string[]): object[] {
  const same = Map.groupBy(problemsOf(reason, locale), (one) => JSON.stringify(problemOut(one)));
  return [...same.values()].flatMap((some) => {
    const isOfAll = ids.length > 1 && new Set(some.map(({ change }) => change)).size === ids.length;
    return (isOfAll ? some.slice(0, 1) : some).map((one) => ({
      item: isOfAll ? null : (ids[one.change] ?? null),
      part: null,
      ...problemOut(one),
    }));
  });
}

/**
 * What a verb gives back, as the type of that name; what it refuses, as a Refusal. What is nobody's fault but
 * ours stays an error.
 */
export async function outcome<T extends object>(type: string, work: () => Promise<T>): Promise<object> {
  try {
    return { [typeKey]: type, ...(await work()) };
  } catch (reason) {
    if (!(reason instanceof ReseauError) || faults.includes(reason.code)) throw reason;
    const [{ code, message, extensions } = reason] = partsOf(reason);
    return {
      [typeKey]: 'Refusal',
      code,
      message,
      remedy: errors[code].remedy,
      kind: extensions.item,
      field: extensions.field,
      [refusedFor]: reason,
    };
  }
}
