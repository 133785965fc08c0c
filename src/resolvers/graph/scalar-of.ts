import { Float, Int } from 'type-graphql';
import { partOf, vocabularyOf, type FieldMetadata } from '../../entities/house/metadata.js';
import { MoneyObject, PartialDateObject } from './shared-types.js';
import type { TypeValue } from './declare.js';
import { partTypeOf } from './parts.js';
import { DateScalar, DateTimeScalar, DecimalScalar } from './scalars.js';
import { enumOf } from './vocabulary.js';

/** The type of a field that is no relation. */
export function scalarOf(field: FieldMetadata): TypeValue {
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
      return enumOf(vocabularyOf(field));
    case 'choices':
      return [enumOf(vocabularyOf(field))];
    case 'parts':
    case 'localParts':
      return [partTypeOf(partOf(field))];
    default:
      return String;
  }
}
