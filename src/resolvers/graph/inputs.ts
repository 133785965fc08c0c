import { ID } from 'type-graphql';
import { localeFacts, locales } from '../../base/locale.js';
import { LocaleEnum } from '../../entities/house/locale-enum.js';
import {
  partOf,
  targetOf,
  type FieldMetadata,
  type ItemMetadata,
  type PartMetadata,
} from '../../entities/house/metadata.js';
import { IdRefused, readId } from '../../entities/house/identity.js';
import type { ReseauError } from '../../base/errors.js';
import type { Graph } from './graph.js';
import { declareField, declareInput, type TypeValue } from './declare.js';
import { scalarOf } from './scalar-of.js';
import { RichTextScalar } from './rich-text.js';
import { DateScalar, DecimalScalar } from './scalars.js';
import { DatePrecisionEnum, enumOf } from './vocabulary.js';

/** True for fields that editors give. */
export const isWritable = (field: FieldMetadata): boolean => field.derived === undefined;

/** The types of what editors write, for one graph. */
export class Inputs {
  constructor(private readonly graph: Graph) {}

  /** The input of a save: every field may be omitted, which changes nothing, or be null, which clears it. */
  item(item: ItemMetadata): new () => object {
    return this.graph.once(
      `${item.name}Input`,
      () =>
        declareInput(
          `${item.name}Input`,
          `Input of a save. Describes: ${item.doc} An omitted field stays as it is; null clears it.`,
        ),
      (made) => {
        this.#fill(made, item.fields.filter(isWritable));
        if (item.localised)
          declareField(made, 'originalLocale', {
            type: () => enumOf(LocaleEnum),
            doc: 'Language of the original; the other languages are translations of it.',
            nullable: true,
          });
      },
    );
  }

  /** A part of what can be said of an item. */
  some(name: string, doc: string, fields: readonly FieldMetadata[]): new () => object {
    return this.graph.once(
      name,
      () => declareInput(name, doc),
      (made) => this.#fill(made, fields),
    );
  }

  #fill(made: new () => object, fields: readonly FieldMetadata[]): void {
    for (const field of fields) {
      // type-graphql must know every type before it builds.
      const type = this.#typeOf(field);
      declareField(made, field.name, { type: () => type, doc: field.doc, nullable: true });
    }
  }

  #typeOf(field: FieldMetadata): TypeValue {
    switch (field.kind) {
      case 'one':
        return ID;
      case 'many':
        return [ID];
      case 'localText':
        if (field.rich)
          return this.#localised('LocalisedRichTextInput', 'Text with its form', () => RichTextScalar);
        return this.#localised('LocalisedTextInput', 'Text', () => String);
      case 'localTexts':
        return this.#localised('LocalisedTextsInput', 'List of texts', () => [String]);
      case 'parts':
        return [this.#part(partOf(field))];
      case 'localParts': {
        const part = this.#part(partOf(field));
        return this.#localised(`Localised${partOf(field).name}Input`, 'List', () => [part]);
      }
      case 'money':
        return this.#small('MoneyInput', 'Amount in a currency.', [
          ['amount', () => DecimalScalar, 'Amount.'],
          ['currency', () => String, 'ISO 4217 code, three letters.'],
        ]);
      case 'partialDay':
        return this.#small('PartialDateInput', 'Date with a day or month that may be unknown.', [
          ['value', () => DateScalar, 'Date; an unknown day or month is written as 01.'],
          ['precision', () => enumOf(DatePrecisionEnum), 'Precision: the part of the date that is known.'],
        ]);
      default:
        return scalarOf(field);
    }
  }

  #localised(name: string, what: string, of: () => TypeValue): new () => object {
    return this.graph.once(
      name,
      () =>
        declareInput(
          name,
          `${what} in several languages. An omitted language stays as it is; null clears it.`,
        ),
      (made) => {
        for (const locale of locales)
          declareField(made, locale, { type: of, doc: `In ${localeFacts[locale].english}.`, nullable: true });
      },
    );
  }

  #part(part: PartMetadata): new () => object {
    return this.#small(
      `${part.name}Input`,
      part.doc,
      Object.entries(part.fields).map(([name, doc]) => [name, () => String, doc]),
    );
  }

  #small(
    name: string,
    doc: string,
    fields: readonly (readonly [string, () => TypeValue, string])[],
  ): new () => object {
    return this.graph.once(
      name,
      () => declareInput(name, doc),
      (made) => {
        for (const [field, type, what] of fields)
          declareField(made, field, { type, doc: what, nullable: false });
      },
    );
  }
}

type Given = Readonly<Record<string, unknown>>;

/** The fields of a change as an editor has given them, and the ids among them that are none. */
export function inputFieldsOf(
  item: ItemMetadata,
  input: Given,
): { readonly fields: Record<string, unknown>; readonly faults: readonly ReseauError[] } {
  const fields: Record<string, unknown> = {};
  const faults: ReseauError[] = [];
  for (const [name, value] of Object.entries(input)) {
    const field = item.fields.find((one) => one.name === name);
    if (name === 'originalLocale') fields[name] = typeof value === 'string' ? value.toLowerCase() : value;
    else if (field?.to && value !== null) {
      const refused = refusedIds(item, field, value);
      faults.push(...refused);
      if (refused.length === 0) fields[name] = valueOf(field, value);
    } else fields[name] = field && value !== null ? valueOf(field, value) : value;
  }
  return { fields, faults };
}

/** The ids of a relation that are no ids of its items, each with its place. */
const refusedIds = (item: ItemMetadata, field: FieldMetadata, value: unknown): IdRefused[] =>
  [value].flat().flatMap((id, position) => {
    try {
      readId(id, [targetOf(field)]);
      return [];
    } catch (reason: unknown) {
      if (!(reason instanceof IdRefused)) throw reason;
      Object.assign(reason.extensions, {
        item: item.name,
        field: field.name,
        ...(field.kind === 'many' && { position }),
      });
      return [reason];
    }
  });

function valueOf(field: FieldMetadata, value: unknown): unknown {
  const reference = (id: unknown): { id: string } => ({ id: readId(id, [targetOf(field)]).uuid });
  if (field.kind === 'one') return reference(value);
  if (field.kind === 'many') return (value as unknown[]).map(reference);
  return value instanceof Date ? value.toISOString() : value;
}
