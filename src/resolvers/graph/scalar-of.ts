import { Float, Int } from 'type-graphql';
import type { FieldFacts, PartFacts } from '../../entities/house/facts.js';
import { MoneyObject, PartialDateObject } from './common.js';
import type { TypeValue } from './declare.js';
import { partOf } from './parts.js';
import { DateScalar, DateTimeScalar, DecimalScalar } from './scalars.js';
import { enumOf } from './vocabulary.js';

/** The type of a field that is no relation. */
export function scalarOf(field: FieldFacts): TypeValue {
  switch (field.kind) {
    case 'texts':
    case 'localTexts':
      return [String];
    case 'int':
      return Int;
    case 'float':
      return Float;
    case 'decimal':
      return DecimalScalar;
    case 'flag':
      return Boolean;
    case 'day':
      return DateScalar;
    case 'partialDay':
      return PartialDateObject;
    case 'money':
      return MoneyObject;
    case 'time':
      return DateTimeScalar;
    case 'choice':
      return enumOf(field.values as never);
    case 'choices':
      return [enumOf(field.values as never)];
    case 'parts':
    case 'localParts':
      return [partOf(field.part as PartFacts)];
    default:
      return String;
  }
}
