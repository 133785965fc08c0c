import { Field, Float, Int, ObjectType } from 'type-graphql';
import { LocaleEnum } from '../../entities/house/locale-enum.js';
import { planned } from './declare.js';
import { DateScalar, DecimalScalar } from './scalars.js';
import { DatePrecisionEnum, enumOf, TextDirection } from './vocabulary.js';

@ObjectType({ description: 'Position of a page in its list, and if there are more items.' })
export class PageInfo {
  @planned({ kind: 'page', part: 'hasNextPage' })
  @Field(() => Boolean, { description: 'True if items follow this page.' })
  hasNextPage!: boolean;
  @planned({ kind: 'page', part: 'hasPreviousPage' })
  @Field(() => Boolean, { description: 'True if items precede this page.' })
  hasPreviousPage!: boolean;
  @planned({ kind: 'page', part: 'startCursor' })
  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the first item of the page. Null: the page is empty.',
  })
  startCursor?: string;
  @planned({ kind: 'page', part: 'endCursor' })
  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last item of the page. Null: the page is empty.',
  })
  endCursor?: string;
}

@ObjectType('PartialDate', { description: 'Date with a day or month that may be unknown.' })
export class PartialDateObject {
  @planned({ kind: 'member', name: 'value' })
  @Field(() => DateScalar, { description: 'Date; an unknown day or month is written as 01.' })
  value!: string;
  @planned({ kind: 'member', name: 'precision' })
  @Field(() => enumOf(DatePrecisionEnum), { description: 'Precision: the part of the date that is known.' })
  precision!: string;
}

@ObjectType('Money', { description: 'Amount in a currency.' })
export class MoneyObject {
  @planned({ kind: 'member', name: 'amount' })
  @Field(() => DecimalScalar, {
    description: "Amount, with the currency's own number of digits after the decimal point.",
  })
  amount!: string;
  @planned({ kind: 'member', name: 'currency' })
  @Field(() => String, { description: 'ISO 4217 code, three letters.' })
  currency!: string;
}

@ObjectType({ description: 'Figures of numbers of days between two dates of items.' })
export class DayFigures {
  @planned({ kind: 'member', name: 'count' })
  @Field(() => Int, { description: 'Number of items of which both days are known.' })
  count!: number;
  @planned({ kind: 'member', name: 'sum' })
  @Field(() => Float, { nullable: true, description: 'Sum of the days. Null: no item has both dates.' })
  sum?: number;
  @planned({ kind: 'member', name: 'avg' })
  @Field(() => Float, {
    nullable: true,
    description: 'Average of the days, to six digits. Null: no item has both dates.',
  })
  avg?: number;
  @planned({ kind: 'member', name: 'median' })
  @Field(() => Float, {
    nullable: true,
    description:
      'Median of the days; of an even number of items, the middle between two. Null: no item has both dates.',
  })
  median?: number;
  @planned({ kind: 'member', name: 'min' })
  @Field(() => Int, { nullable: true, description: 'Least number of days. Null: no item has both dates.' })
  min?: number;
  @planned({ kind: 'member', name: 'max' })
  @Field(() => Int, { nullable: true, description: 'Greatest number of days. Null: no item has both dates.' })
  max?: number;
}

@ObjectType({ description: 'Band of numbers: those from its lower bound on that are below its upper bound.' })
export class NumberBand {
  @planned({ kind: 'member', name: 'lower' })
  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'Lower bound, which belongs to the band. Null: the band of all numbers below the first bound.',
  })
  lower?: string;
  @planned({ kind: 'member', name: 'upper' })
  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'Upper bound, which does not belong to the band. Null: the band of all numbers from the last bound on.',
  })
  upper?: string;
}

@ObjectType({
  description: 'Sum of amounts in several currencies, converted at the average rates of a year.',
})
export class ConvertedMoney {
  @planned({ kind: 'member', name: 'amount' })
  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Amount, with the currency's own number of digits. Null: nothing could be converted.",
  })
  amount?: string;
  @planned({ kind: 'member', name: 'currency' })
  @Field(() => String, { description: 'ISO 4217 code, three letters.' })
  currency!: string;
  @planned({ kind: 'member', name: 'unconverted' })
  @Field(() => Int, {
    description:
      'Number of items that are not included, because no rate is known for their currency, or sources disagree on it.',
  })
  unconverted!: number;
  @planned({ kind: 'member', name: 'rates' })
  @Field(() => [String], {
    description:
      'Exchange rates that were used, one text for each currency, such as "1 EUR = 0.9562 CHF"; of a currency that is converted through another, both: "1 SEK = 0.0872 EUR, 1 EUR = 0.9562 CHF".',
  })
  rates!: string[];
}

@ObjectType({ description: 'Languages in which an item exists, and the language in which it was served.' })
export class Localisation {
  @planned({ kind: 'member', name: 'served' })
  @Field(() => enumOf(LocaleEnum), { description: 'Language in which the whole item is served.' })
  served!: string;
  @planned({ kind: 'member', name: 'direction' })
  @Field(() => enumOf(TextDirection), { description: 'Writing direction of the language that is served.' })
  direction!: string;
  @planned({ kind: 'member', name: 'isFallback' })
  @Field(() => Boolean, { description: 'True if the language served is not the language requested.' })
  isFallback!: boolean;
  @planned({ kind: 'member', name: 'isStale' })
  @Field(() => Boolean, { description: 'True if the original has changed since this translation was made.' })
  isStale!: boolean;
  @planned({ kind: 'member', name: 'available' })
  @Field(() => [enumOf(LocaleEnum)], { description: 'Languages in which the item is published.' })
  available!: string[];
  @planned({ kind: 'member', name: 'missing' })
  @Field(() => [enumOf(LocaleEnum)], { description: 'Languages in which it is not published.' })
  missing!: string[];
}

@ObjectType({ description: 'Address of an item on the website in one language.' })
export class Alternate {
  @planned({ kind: 'member', name: 'locale' })
  @Field(() => enumOf(LocaleEnum), { description: 'Language.' })
  locale!: string;
  @planned({ kind: 'member', name: 'path' })
  @Field(() => String, { description: 'Path, such as /fr/organisations/omct.' })
  path!: string;
}
