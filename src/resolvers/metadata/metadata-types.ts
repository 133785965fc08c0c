import { Float, Int } from 'type-graphql';
import { Capability } from '../../entities/house/capability.js';
import { FieldGroup } from '../../entities/house/groups.js';
import { LocaleEnum } from '../../entities/house/locale-enum.js';
import { declareObject, declareRead, type FieldSpec, type TypeValue } from '../graph/declare.js';
import { enumOf, TextDirection } from '../graph/vocabulary.js';
import { AudienceEnum, FieldType } from './field-type.js';

// type-graphql has to know them before a graph is built.
for (const values of [AudienceEnum, FieldGroup, FieldType]) enumOf(values);

type Fields = Readonly<Record<string, FieldSpec>>;

const present = (type: () => TypeValue, doc: string): FieldSpec => ({ type, doc, nullable: false });
const perhaps = (type: () => TypeValue, doc: string): FieldSpec => ({ type, doc, nullable: true });

const words: Fields = {
  name: present(() => String, 'Name in the graph.'),
  label: present(() => String, 'Label for people.'),
  labelLocale: present(() => enumOf(LocaleEnum), 'Language of the label.'),
  help: present(() => String, 'Explanation in a sentence or two.'),
  helpLocale: present(
    () => enumOf(LocaleEnum),
    'Language of the explanation; English where it is not written in the language requested.',
  ),
};

function declared(name: string, doc: string, fields: Fields): new () => object {
  const made = declareObject(name, doc);
  for (const [field, spec] of Object.entries(fields))
    declareRead(made, field, { kind: 'member', name: field }, spec);
  return made;
}

/** What only those who write need to know of a field. */
const forWriters: Fields = {
  isRequired: present(() => Boolean, 'True if an item cannot be saved without it.'),
  isReadOnly: present(() => Boolean, 'True if no save takes it: its value follows from something else.'),
  isUnique: present(() => Boolean, 'True if no two items have the same value.'),
  maxLength: perhaps(() => Int, 'Max characters of a text. Null: it is no text, or not written.'),
  maxItems: perhaps(() => Int, 'Max members of a list. Null: it is no list, or not written.'),
  minimum: perhaps(() => Float, 'Smallest number. Null: no bound.'),
  maximum: perhaps(() => Float, 'Largest number. Null: no bound.'),
  digits: perhaps(() => Int, 'Max digits after the decimal point. Null: it is no exact number.'),
  format: perhaps(
    () => String,
    'Format of a text: SLUG, EMAIL, URL, HASH, ISO2, ISO3, M49, LANGUAGE, CURRENCY or PATH. Null: any text.',
  ),
  pattern: perhaps(
    () => String,
    'Regular expression that the whole text matches. Null: none describes the format.',
  ),
  audiences: present(() => [enumOf(AudienceEnum)], 'Audiences that see the field.'),
  capabilities: present(
    () => [enumOf(Capability)],
    'Capabilities of which one is needed to change it, beside that of the kind. Empty: nobody changes it.',
  ),
};

/** Types by which a graph describes itself to people; that of the desk says more of each field. */
export function metadataTypes(isDesk: boolean): new () => object {
  const value = declared('ValueMetadata', 'Labels of a value, of a part or of a group of fields.', words);
  const field = declared('FieldMetadata', 'Labels and facts of a field of a kind of items.', {
    ...words,
    group: present(() => enumOf(FieldGroup), 'Part of a form in which it stands.'),
    type: present(() => enumOf(FieldType), 'Type of its values.'),
    isList: present(() => Boolean, 'True if it has several values.'),
    isLocalised: present(() => Boolean, 'True if it is written once in each language.'),
    vocabulary: perhaps(() => String, 'Vocabulary of its values, such as AppealKind. Null: any value.'),
    target: perhaps(() => String, 'Kind of the items that it leads to, such as Country. Null: no items.'),
    parts: perhaps(() => [value], 'Texts of an object, in order. Null: its values are no objects.'),
    ...(isDesk && forWriters),
  });
  const kind = declared('KindMetadata', 'Labels and facts of a kind of items.', {
    ...words,
    plural: present(() => String, 'Name of its list in the graph, such as appeals.'),
    labelPlural: present(() => String, 'Label of several such items.'),
    calledBy: present(() => [String], 'Fields that an item is called by, the first choice first.'),
    ...(isDesk && {
      capability: perhaps(() => enumOf(Capability), 'Capability needed besides to change one. Null: none.'),
    }),
    fields: present(() => [field], 'Fields, in the order of a form.'),
  });
  const vocabulary = declared('VocabularyMetadata', 'Closed vocabulary with the labels of its values.', {
    name: present(() => String, 'Name in the graph.'),
    values: present(() => [value], 'Values, in order.'),
  });
  return declared('Metadata', 'Labels and facts of the kinds, fields and values of this graph.', {
    locale: present(() => enumOf(LocaleEnum), 'Language requested.'),
    direction: present(() => enumOf(TextDirection), 'Writing direction of that language.'),
    groups: present(() => [value], 'Parts of a form, in order.'),
    kinds: present(() => [kind], 'Kinds of items.'),
    vocabularies: present(() => [vocabulary], 'Vocabularies.'),
  });
}
