import { Field, ID, ObjectType } from 'type-graphql';
import { LocaleEnum, nameOfLocale } from '../../entities/house/locale-enum.js';
import type { Locale } from '../../base/locale.js';
import { withoutKey, type Desk } from '../../operations/desk.js';
import { overtaken, SaveWarningCode } from '../../operations/releases/overtaken.js';
import { plain } from '../graph/outcomes.js';
import { DateTimeScalar } from '../graph/scalars.js';
import { enumOf } from '../graph/vocabulary.js';

enumOf(SaveWarningCode);

@plain
@ObjectType({ description: 'Warning about a save that succeeded.' })
export class SaveWarning {
  @Field(() => enumOf(SaveWarningCode), { description: 'Reason.' })
  code!: string;
  @Field(() => ID, { description: 'Item: the one that was saved, or a part of it.' })
  item!: string;
  @Field(() => ID, { description: 'Release.' })
  release!: string;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Time for which the release is scheduled. Null: it has no date.',
  })
  dueAt!: Date | null;
  @Field(() => String, { description: 'Explanation for people.' })
  message!: string;
  @Field(() => enumOf(LocaleEnum), { description: 'Language of the explanation.' })
  messageLocale!: string;
}

/** The warnings about the items of a save, in a language. */
export async function warningsOf(desk: Desk, ids: readonly string[], locale: Locale): Promise<object[]> {
  if (ids.length === 0) return [];
  const found = await overtaken(withoutKey(desk), ids, locale);
  return found.map(({ message, ...one }) => ({
    ...one,
    message: message.text,
    messageLocale: nameOfLocale(message.locale),
  }));
}
