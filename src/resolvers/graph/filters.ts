import { Float, ID, Int } from 'type-graphql';
import type { Audience } from '../../base/audience.js';
import type { Enumeration } from '../../entities/house/enumeration.js';
import { localisationFacts } from '../../query/localisation.js';
import { fieldsFor, isFolded, listsOf } from '../../windows/window-columns.js';
import {
  inversesOf,
  targetOf,
  type FieldMetadata,
  type ItemMetadata,
} from '../../entities/house/metadata.js';
import { fillComparisons } from './compare-inputs.js';
import { declareField, declareInput, type TypeValue } from './declare.js';
import { DateScalar, DateTimeScalar, DecimalScalar } from './scalars.js';
import { enumOf } from './vocabulary.js';

type Operators = Readonly<Record<string, (type: TypeValue) => { type: TypeValue; doc: string }>>;

const same: Operators = {
  eq: (type) => ({ type, doc: 'Equal to this value.' }),
  ne: (type) => ({ type, doc: 'Different from this value, or without a value.' }),
  in: (type) => ({ type: [type], doc: 'Equal to one of these values; at most 1,000.' }),
  notIn: (type) => ({
    type: [type],
    doc: 'Different from all of these values, or without a value; at most 1,000.',
  }),
};
const ranked: Operators = {
  lt: (type) => ({ type, doc: 'Less than this value.' }),
  lte: (type) => ({ type, doc: 'Less than this value, or equal to it.' }),
  gt: (type) => ({ type, doc: 'Greater than this value.' }),
  gte: (type) => ({ type, doc: 'Greater than this value, or equal to it.' }),
};
const worded: Operators = {
  contains: (type) => ({ type, doc: 'Text that contains this value.' }),
  startsWith: (type) => ({ type, doc: 'Text that begins with this value.' }),
  endsWith: (type) => ({ type, doc: 'Text that ends with this value.' }),
  matches: (type) => ({
    type,
    doc: 'Text in which a part matches this regular expression, of at most 200 characters; `^` and `$` are the ends of the text. Supported: `.`, classes such as `[a-z]`, groups, `|`, `*`, `+`, `?`, `{2,5}`, and a backslash before a special sign; no back references.',
  }),
};
const listed: Operators = {
  has: (type) => ({ type, doc: 'List that contains this value.' }),
  hasAny: (type) => ({
    type: [type],
    doc: 'List that contains at least one of these values; at most 1,000.',
  }),
  hasAll: (type) => ({ type: [type], doc: 'List that contains all of these values; at most 1,000.' }),
};
const nullness: Operators = {
  isNull: () => ({ type: Boolean, doc: 'True: without a value. False: with a value.' }),
};

const made = new Map<string, new () => object>();

function operators(name: string, doc: string, type: TypeValue, ...sets: Operators[]): new () => object {
  const known = made.get(name);
  if (known) return known;
  const input = declareInput(name, `${doc} Several operators must all hold.`);
  for (const [operator, of] of Object.entries(Object.assign({}, ...sets, nullness) as Operators)) {
    const { type: accepts, doc: meaning } = of(type);
    declareField(input, operator, { type: () => accepts, doc: meaning, nullable: true });
  }
  made.set(name, input);
  return input;
}

const ofEnum = (values: Enumeration): new () => object =>
  operators(`${values.name}Filter`, `Conditions on a ${values.name}.`, enumOf(values), same);

/** The conditions that can be put on a field; none for what is too long or too small to be filtered by. */
export function conditionsOn(field: FieldMetadata): (new () => object) | undefined {
  switch (field.kind) {
    case 'text':
    case 'localText':
      return isFolded(field)
        ? operators(
            'TextFilter',
            'Conditions on a text; case and accents do not matter.',
            String,
            same,
            worded,
          )
        : undefined;
    case 'texts':
      return operators(
        'TextsFilter',
        'Conditions on a list of texts; case and accents do not matter.',
        String,
        listed,
      );
    case 'int':
      return onCount();
    case 'float':
      return onNumber();
    case 'decimal':
      return onDecimal();
    case 'money':
      return operators(
        'MoneyFilter',
        'Conditions on an amount. Amounts are compared within one currency: `currency` stands beside each comparison.',
        DecimalScalar,
        same,
        ranked,
        {
          currency: () => ({ type: String, doc: 'Currency equal to this ISO 4217 code.' }),
        },
      );
    case 'flag':
      return operators('BooleanFilter', 'Conditions on true or false.', Boolean, {
        eq: (type: TypeValue) => ({ type, doc: 'Equal to this value.' }),
      });
    case 'day':
    case 'partialDay':
      return operators(
        'DateFilter',
        'Conditions on a date; an unknown day or month counts as 01.',
        DateScalar,
        same,
        ranked,
      );
    case 'time':
      return operators('DateTimeFilter', 'Conditions on a moment.', DateTimeScalar, same, ranked);
    case 'choice':
      return field.values && ofEnum(field.values);
    case 'choices':
      return (
        field.values &&
        operators(
          `${field.values.name}sFilter`,
          `Conditions on a list of ${field.values.name}.`,
          enumOf(field.values),
          listed,
        )
      );
    default:
      return undefined;
  }
}

/** Conditions on a count, on a number that need not be whole, and on an exact one. */
export const onCount = () => operators('IntFilter', 'Conditions on a whole number.', Int, same, ranked);
export const onNumber = () => operators('FloatFilter', 'Conditions on a number.', Float, same, ranked);
export const onDecimal = () =>
  operators('DecimalFilter', 'Conditions on an exact number.', DecimalScalar, same, ranked);

/** Conditions on what `localisation` says. */
function onLocalisation(): new () => object {
  const name = 'LocalisationFilter';
  const known = made.get(name);
  if (known) return known;
  const input = declareInput(
    name,
    'Conditions on the languages of an item. Several must all hold. An item whose `localisation` is null has no value.',
  );
  made.set(name, input);
  for (const fact of localisationFacts) {
    const conditions = conditionsOn(fact) as new () => object;
    declareField(input, fact.name, {
      type: () => conditions,
      doc: `Conditions on the field: ${fact.doc}`,
      nullable: true,
    });
  }
  return input;
}

/** The filters of other items, and of lists of them. */
interface FilterTypes {
  readonly filterOf: (item: ItemMetadata) => new () => object;
  readonly listOf: (item: ItemMetadata) => new () => object;
}

/** The filter of an item: its own fields, the items it refers to, and, or, not. */
export function fillFilter(
  audience: Audience,
  item: ItemMetadata,
  input: new () => object,
  { filterOf, listOf }: FilterTypes,
): void {
  declareField(input, 'and', { type: () => [input], doc: 'Conditions that must all hold.', nullable: true });
  declareField(input, 'or', {
    type: () => [input],
    doc: 'Conditions of which at least one must hold.',
    nullable: true,
  });
  declareField(input, 'not', { type: () => input, doc: 'Condition that must not hold.', nullable: true });
  const onId = operators('IDFilter', 'Conditions on an id.', ID, { eq: same.eq, in: same.in } as Operators);
  declareField(input, 'id', { type: () => onId, doc: 'Conditions on the id.', nullable: true });
  fillComparisons(audience, item, input);
  // Other audiences know nothing of drafts, to which a file may belong.
  if (audience === 'desk' && item.file && inversesOf(item).length > 0)
    declareField(input, 'isUsed', {
      type: () => Boolean,
      doc: 'True: an item that the reader knows shows the file, as its newest draft says. False: none does. `usedBy` names them.',
      nullable: true,
    });
  const onLanguages = onLocalisation();
  if (item.localised)
    declareField(input, 'localisation', {
      type: () => onLanguages,
      doc: 'Conditions on the languages of the item, as `localisation` says them.',
      nullable: true,
    });
  for (const { name, item: other, doc } of listsOf(audience, item))
    declareField(input, name, {
      type: () => listOf(other),
      doc: `Conditions on the items of the list. ${doc}`,
      nullable: true,
    });
  for (const field of fieldsFor(audience, item)) {
    if (field.kind === 'one')
      declareField(input, field.name, {
        type: () => filterOf(targetOf(field)),
        doc: `Conditions on the related item; {}: one exists. ${field.doc}`,
        nullable: true,
      });
    const conditions = conditionsOn(field);
    if (conditions)
      declareField(input, field.name, {
        type: () => conditions,
        doc: `Conditions on the field: ${field.doc}`,
        nullable: true,
      });
  }
}

/** The conditions on a list of other items; `sums`: those on sums of their numbers, where they have some. */
export function fillListFilter(
  input: new () => object,
  filter: new () => object,
  sums: (new () => object) | undefined,
): void {
  declareField(input, 'some', {
    type: () => filter,
    doc: 'Condition that at least one related item meets; {}: at least one exists.',
    nullable: true,
  });
  declareField(input, 'none', {
    type: () => filter,
    doc: 'Condition that no related item meets; {}: none exists.',
    nullable: true,
  });
  declareField(input, 'every', {
    type: () => filter,
    doc: 'Condition that every related item meets; an empty list meets it too.',
    nullable: true,
  });
  declareField(input, 'count', {
    type: onCount,
    doc: 'Conditions on the number of related items.',
    nullable: true,
  });
  if (sums)
    declareField(input, 'sum', {
      type: () => sums,
      doc: 'Conditions on sums of numbers of the related items.',
      nullable: true,
    });
}
