import { Field, Int, ObjectType } from 'type-graphql';
import { LocaleEnum } from '../../entities/house/locale-enum.js';
import { DateScalar, DecimalScalar } from './scalars.js';
import { DatePrecisionEnum, enumOf, TextDirection } from './vocabulary.js';

@ObjectType({ description: 'Position of a page in its list, and if there are more items.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'True if items follow this page.' })
  hasNextPage!: boolean;
  @Field(() => Boolean, { description: 'True if items precede this page.' })
  hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Cursor of the first item of the page. Null: the page is empty.' })
  startCursor?: string;
  @Field(() => String, { nullable: true, description: 'Cursor of the last item of the page. Null: the page is empty.' })
  endCursor?: string;
}

@ObjectType('PartialDate', { description: 'Date with a day or month that may be unknown.' })
export class PartialDateObject {
  @Field(() => DateScalar, { description: 'Date; an unknown day or month is written as 01.' })
  value!: string;
  @Field(() => enumOf(DatePrecisionEnum), { description: 'Precision: the part of the date that is known.' })
  precision!: string;
}

@ObjectType('Money', { description: 'Amount in a currency.' })
export class MoneyObject {
  @Field(() => DecimalScalar, { description: "Amount, with the currency's own number of digits after the decimal point." })
  amount!: string;
  @Field(() => String, { description: 'ISO 4217 code, three letters.' })
  currency!: string;
}

@ObjectType({ description: 'Sum of amounts in several currencies, converted at the average rates of a year.' })
export class ConvertedMoney {
  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Amount, with the currency's own number of digits. Null: nothing could be converted.",
  })
  amount?: string;
  @Field(() => String, { description: 'ISO 4217 code, three letters.' })
  currency!: string;
  @Field(() => Int, {
    description: 'Number of items that are not included, because no rate is known for their currency, or sources disagree on it.',
  })
  unconverted!: number;
}

@ObjectType({ description: 'Languages in which an item exists, and the language in which it was served.' })
export class Localisation {
  @Field(() => enumOf(LocaleEnum), { description: 'Language in which the whole item is served.' })
  served!: string;
  @Field(() => enumOf(TextDirection), { description: 'Writing direction of the language that is served.' })
  direction!: string;
  @Field(() => Boolean, { description: 'True if the language served is not the language requested.' })
  isFallback!: boolean;
  @Field(() => Boolean, { description: 'True if the original has changed since this translation was made.' })
  isStale!: boolean;
  @Field(() => [enumOf(LocaleEnum)], { description: 'Languages in which the item is published.' })
  available!: string[];
  @Field(() => [enumOf(LocaleEnum)], { description: 'Languages in which it is not published.' })
  missing!: string[];
}

@ObjectType({ description: 'Address of an item on the website in one language.' })
export class Alternate {
  @Field(() => enumOf(LocaleEnum), { description: 'Language.' })
  locale!: string;
  @Field(() => String, { description: 'Path, such as /fr/organisations/omct.' })
  path!: string;
}
