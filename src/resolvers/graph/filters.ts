import { Float, ID, Int } from 'type-graphql';
import type { Audience } from '../../base/audience.js';
import type { Enumeration } from '../../entities/house/enumeration.js';
import { fieldsFor, isFolded, listsOf } from '../../windows/window-columns.js';
import { targetOf, type FieldMetadata, type ItemMetadata } from '../../entities/house/metadata.js';
import { declareField, declareInput, type TypeValue } from './declare.js';
import { DateScalar, DateTimeScalar, DecimalScalar } from './scalars.js';
import { enumOf } from './vocabulary.js';

type Operators = Readonly<Record<string, (type: TypeValue) => { type: TypeValue; doc: string }>>;

const same: Operators = {
  eq: (type) => ({ type, doc: 'Is this.' }),
  ne: (type) => ({ type, doc: 'Is not this, or has no value.' }),
  in: (type) => ({ type: [type], doc: 'Is one of these; at most 1,000.' }),
  notIn: (type) => ({ type: [type], doc: 'Is none of these, or has no value; at most 1,000.' }),
};
const ranked: Operators = {
  lt: (type) => ({ type, doc: 'Is less than this.' }),
  lte: (type) => ({ type, doc: 'Is this or less.' }),
  gt: (type) => ({ type, doc: 'Is more than this.' }),
  gte: (type) => ({ type, doc: 'Is this or more.' }),
};
const worded: Operators = {
  contains: (type) => ({ type, doc: 'Contains this.' }),
  startsWith: (type) => ({ type, doc: 'Begins with this.' }),
};
const listed: Operators = { has: (type) => ({ type, doc: 'Has this among its values.' }) };
const nullness: Operators = { isNull: () => ({ type: Boolean, doc: 'True: has no value; false: has one.' }) };

const made = new Map<string, new () => object>();

function operators(name: string, doc: string, type: TypeValue, ...sets: Operators[]): new () => object {
  const known = made.get(name);
  if (known) return known;
  const input = declareInput(name, `${doc} Several operators must all hold.`);
  for (const [operator, of] of Object.entries(Object.assign({}, ...sets, nullness) as Operators)) {
    const { type: accepts, doc: meaning } = of(type);
    declareField(input, operator, () => accepts, meaning, true);
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
        ? operators('TextFilter', 'Conditions on a text; case and accents do not matter.', String, same, worded)
        : undefined;
    case 'texts':
      return operators('TextsFilter', 'Conditions on a list of texts; case and accents do not matter.', String, listed);
    case 'int':
      return onCount();
    case 'float':
      return onNumber();
    case 'decimal':
      return onDecimal();
    case 'money':
      return operators(
        'MoneyFilter',
        'Conditions on an amount, whatever its currency unless that is named too.',
        DecimalScalar,
        same,
        ranked,
        {
          currency: () => ({ type: String, doc: 'Is in this currency, an ISO 4217 code.' }),
        },
      );
    case 'flag':
      return operators('BooleanFilter', 'Conditions on yes or no.', Boolean, { eq: (type: TypeValue) => ({ type, doc: 'Is this.' }) });
    case 'day':
    case 'partialDay':
      return operators('DateFilter', 'Conditions on a date; an unknown day or month counts as 01.', DateScalar, same, ranked);
    case 'time':
      return operators('DateTimeFilter', 'Conditions on a moment.', DateTimeScalar, same, ranked);
    case 'choice':
      return field.values && ofEnum(field.values);
    case 'choices':
      return (
        field.values &&
        operators(`${field.values.name}sFilter`, `Conditions on a list of ${field.values.name}.`, enumOf(field.values), listed)
      );
    default:
      return undefined;
  }
}

/** Conditions on a count, on a number that need not be whole, and on an exact one. */
export const onCount = () => operators('IntFilter', 'Conditions on a whole number.', Int, same, ranked);
export const onNumber = () => operators('FloatFilter', 'Conditions on a number.', Float, same, ranked);
export const onDecimal = () => operators('DecimalFilter', 'Conditions on an exact number.', DecimalScalar, same, ranked);

/** The filter of an item: its own fields, the items it refers to, and, or, not. */
export function fillFilter(
  audience: Audience,
  item: ItemMetadata,
  input: new () => object,
  filterOf: (item: ItemMetadata) => new () => object,
  listOf: (item: ItemMetadata) => new () => object,
): void {
  declareField(input, 'and', () => [input], 'All of these hold.', true);
  declareField(input, 'or', () => [input], 'At least one of these holds.', true);
  declareField(input, 'not', () => input, 'This does not hold.', true);
  const onId = operators('IDFilter', 'Conditions on an id.', ID, { eq: same.eq, in: same.in } as Operators);
  declareField(input, 'id', () => onId, 'On its id.', true);
  for (const { name, item: other, doc } of listsOf(audience, item))
    declareField(input, name, () => listOf(other), `On those in this list. ${doc}`, true);
  for (const field of fieldsFor(audience, item)) {
    if (field.kind === 'one')
      declareField(
        input,
        field.name,
        () => filterOf(targetOf(field)),
        `On what it refers to; {} holds where there is one. ${field.doc}`,
        true,
      );
    const conditions = conditionsOn(field);
    if (conditions) declareField(input, field.name, () => conditions, `On: ${field.doc}`, true);
  }
}

/** The conditions on a list of other items. */
export function fillListFilter(input: new () => object, filter: new () => object): void {
  declareField(input, 'some', () => filter, 'At least one of them meets this; {} asks that there be one.', true);
  declareField(input, 'none', () => filter, 'None of them meets this; {} asks that there be none.', true);
  declareField(input, 'every', () => filter, 'Each of them meets this, also where there are none.', true);
}
