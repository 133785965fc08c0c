import { Field, Int, ObjectType } from 'type-graphql';
import { LocaleEnum } from '../../entities/house/locale-enum.js';
import { DateScalar, DecimalScalar } from './scalars.js';
import { DatePrecisionEnum, enumOf, TextDirection } from './vocabulary.js';

@ObjectType({ description: 'Where a page of a list begins and ends, and whether there is more.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether items follow this page.' })
  hasNextPage!: boolean;
  @Field(() => Boolean, { description: 'Whether items come before this page.' })
  hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Cursor of the first item of the page; none: the page is empty.' })
  startCursor?: string;
  @Field(() => String, { nullable: true, description: 'Cursor of the last item of the page; none: the page is empty.' })
  endCursor?: string;
}

@ObjectType('PartialDate', { description: 'A date of which the day or the month may be unknown.' })
export class PartialDateObject {
  @Field(() => DateScalar, { description: 'The date; what is unknown stands as 01.' })
  value!: string;
  @Field(() => enumOf(DatePrecisionEnum), { description: 'How much of it is known.' })
  precision!: string;
}

@ObjectType('Money', { description: 'An amount in a currency.' })
export class MoneyObject {
  @Field(() => DecimalScalar, { description: "The amount, with the currency's own number of digits behind the point." })
  amount!: string;
  @Field(() => String, { description: 'ISO 4217 code, three letters.' })
  currency!: string;
}

@ObjectType({ description: 'Amounts of several currencies as one, at the average rates of a year.' })
export class ConvertedMoney {
  @Field(() => DecimalScalar, {
    nullable: true,
    description: "The amount, with the currency's own number of digits; none where nothing could be converted.",
  })
  amount?: string;
  @Field(() => String, { description: 'ISO 4217 code, three letters.' })
  currency!: string;
  @Field(() => Int, {
    description: 'How many items are not in it, because no rate is known for their currency, or sources disagree on it.',
  })
  unconverted!: number;
}

@ObjectType({ description: 'In which languages an item exists, and in which it was served.' })
export class Localisation {
  @Field(() => enumOf(LocaleEnum), { description: 'The language in which the whole item is served.' })
  served!: string;
  @Field(() => enumOf(TextDirection), { description: 'Direction in which the language that is served is written.' })
  direction!: string;
  @Field(() => Boolean, { description: 'True when that is not the language asked for.' })
  isFallback!: boolean;
  @Field(() => Boolean, { description: 'True when the original has changed since this translation was made.' })
  isStale!: boolean;
  @Field(() => [enumOf(LocaleEnum)], { description: 'Languages in which the item is published.' })
  available!: string[];
  @Field(() => [enumOf(LocaleEnum)], { description: 'Languages in which it is not published.' })
  missing!: string[];
}

@ObjectType({ description: 'The address of an item on the website in one language.' })
export class Alternate {
  @Field(() => enumOf(LocaleEnum), { description: 'The language.' })
  locale!: string;
  @Field(() => String, { description: 'Path, such as /fr/organisations/omct.' })
  path!: string;
}
