import type { Collection, Ref } from '@mikro-orm/core';
import type { Audience } from '../../base/audience.js';
import type { Wording } from '../../base/wording.js';
import { commonLabels, type FieldLabel } from '../labels/common.js';
import type { LabelledEnumeration, Member } from './enumeration.js';
import {
  registerField,
  type FieldMetadata,
  type FieldKind,
  type ItemClass,
  type PartMetadata,
  type RowCondition,
  type SearchWeight,
  type TextFormat,
} from './metadata.js';
import type {
  LocalisedParts,
  LocalisedRichText,
  LocalisedText,
  LocalisedTexts,
  MoneyValue as MoneyValue,
  PartialDay,
} from './values.js';

/** What every field says: who sees it and what it is. There is no default for either. */
interface Said {
  readonly sees: Audience;
  readonly doc: string;
  readonly optional?: true;
  readonly kept?: true | 'fiveYears';
  readonly only?: { readonly below: Audience; readonly where: RowCondition };
  readonly derived?: string;
  readonly formerly?: string;
  readonly label?: Wording;
  readonly help?: Wording;
}
interface Words extends Said {
  readonly format?: TextFormat;
  readonly max?: number;
  readonly long?: true;
  readonly unique?: true;
  readonly search?: SearchWeight;
  readonly contact?: true;
}
interface Counted extends Said {
  readonly range?: readonly [number, number];
}
interface Measured extends Said {
  readonly digits: number;
  readonly trimmed?: true;
  readonly units?: readonly string[];
}
interface Edge extends Said {
  readonly inverse: string;
  readonly inverseLabel?: Wording;
}
interface EdgeToOne extends Edge {
  readonly bound?: true;
  readonly partOf?: true;
}

// The types refuse a property that disagrees with its decorator, and a misspelt option: a forgotten word must
// not publish anything.
type Only<O, Known> = O & Record<Exclude<keyof O, keyof Known>, never>;
type Agree<Has, Want, O> = O extends { optional: true }
  ? undefined extends Has
    ? Exclude<Has, undefined> extends Want
      ? unknown
      : 'wrong type for this decorator'
    : 'optional: true, but the property is required'
  : undefined extends Has
    ? 'the property is optional: say optional: true'
    : Has extends Want
      ? unknown
      : 'wrong type for this decorator';
// A field is called by its own label, or by the one that all fields of its name have.
type Labelled<K, O> = O extends { label: Wording }
  ? unknown
  : K extends keyof typeof commonLabels
    ? unknown
    : 'the field has no label: say label: { fr, en, es }';
type Decorates<Want, O> = <T extends object, K extends keyof T & string>(
  target: T & Agree<T[K], Want, O> & Labelled<K, O>,
  key: K,
) => void;

/** What all fields of that name are called. */
const commonOf = (name: string): FieldLabel | undefined =>
  (commonLabels as Readonly<Record<string, FieldLabel>>)[name];

const field =
  <Want, O extends Said>(kind: FieldKind, said: O, more: Partial<FieldMetadata> = {}): Decorates<Want, O> =>
  (target, key) => {
    registerField(target, {
      optional: false,
      kept: false,
      ...commonOf(key),
      ...said,
      ...more,
      name: key,
      kind,
    });
  };

/** Every text of a part has a label. */
interface LabelledPart<P extends PartMetadata> {
  readonly labels: Readonly<Record<keyof P['fields'], Wording>>;
}

/** A text in one language or in none: names, slugs, addresses. */
export const Text = <const O extends Words>(said: Only<O, Words>) => field<string, O>('text', said);
/** Several texts, in order. */
export const Texts = <const O extends Words>(said: Only<O, Words>) => field<string[], O>('texts', said);
/** A text that is translated. */
export const LocalText = <const O extends Words>(said: Only<O, Words>) =>
  field<LocalisedText, O>('localText', said);
/** A text that is translated and may have a form: lists, quotations, marks, links and notes. */
export const LocalRichText = <const O extends Words>(said: Only<O, Words>) =>
  field<LocalisedRichText, O>('localText', said, { rich: true });
/** A list of texts that is translated as a whole. */
export const LocalTexts = <const O extends Words>(said: Only<O, Words>) =>
  field<LocalisedTexts, O>('localTexts', said);
/** A whole number of 32 bits: counts, years. */
export const Int = <const O extends Counted>(said: Only<O, Counted>) => field<number, O>('int', said);
/** A measured number: coordinates. Never money. */
export const Float = <const O extends Counted>(said: Only<O, Counted>) => field<number, O>('float', said);
/**
 * An exact number that is no money: a rate, a published figure. In the graph it is a string with its digits.
 */
export const Decimal = <const O extends Measured>(said: Only<O, Measured>) =>
  field<string, O>('decimal', said);
/** An amount in a currency. */
export const Money = <const O extends Said>(said: Only<O, Said>) => field<MoneyValue, O>('money', said);
/** Yes or no. */
export const Flag = <const O extends Said>(said: Only<O, Said>) => field<boolean, O>('flag', said);
/** A calendar day, YYYY-MM-DD. */
export const Day = <const O extends Said>(said: Only<O, Said>) => field<string, O>('day', said);
/** A date of which the day or the month may be unknown. */
export const PartialDate = <const O extends Said>(said: Only<O, Said>) =>
  field<PartialDay, O>('partialDay', said);
/** A moment, kept to the millisecond in UTC. */
export const Time = <const O extends Said>(said: Only<O, Said>) => field<Date, O>('time', said);
/** One value of a closed vocabulary. */
export const Choice = <E extends LabelledEnumeration, const O extends Said>(values: E, said: Only<O, Said>) =>
  field<Member<E>, O>('choice', said, { values });
/** Several values of a closed vocabulary. */
export const Choices = <E extends LabelledEnumeration, const O extends Said>(
  values: E,
  said: Only<O, Said>,
) => field<Member<E>[], O>('choices', said, { values });
/** Small objects inside the item, in order. */
export const Parts = <const P extends PartMetadata, const O extends Said>(
  part: P & LabelledPart<P>,
  said: Only<O, Said>,
) => field<Record<keyof P['fields'], string>[], O>('parts', said, { part });
/** Small objects inside the item, in order, translated as a whole. */
export const LocalParts = <const P extends PartMetadata, const O extends Words>(
  part: P & LabelledPart<P>,
  said: Only<O, Words>,
) => field<LocalisedParts<keyof P['fields'] & string>, O>('localParts', said, { part });
/** A relation to one item. */
export const One = <E extends object, const O extends EdgeToOne>(
  to: () => ItemClass<E>,
  said: Only<O, EdgeToOne>,
) => field<Ref<E>, O>('one', said, { to });
/** A relation to many items. */
export const Many = <E extends object, const O extends Edge>(to: () => ItemClass<E>, said: Only<O, Edge>) =>
  field<Collection<E>, O>('many', said, { to });
