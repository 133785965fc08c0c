import { listsAbout } from '../../entities/house/lists-about.js';
import { audiences, type Audience } from '../../base/audience.js';
import { localeFacts, type Locale } from '../../base/locale.js';
import { worded, type Wording } from '../../base/wording.js';
import { items } from '../../entities/entities.js';
import type { Capability } from '../../entities/house/capability.js';
import type { Enumeration } from '../../entities/house/enumeration.js';
import { FieldGroup, groupOf } from '../../entities/house/groups.js';
import { LocaleEnum, nameOfLocale } from '../../entities/house/locale-enum.js';
import {
  inversesOf,
  isLocalised,
  targetOf,
  type FieldKind,
  type FieldMetadata,
  type Inverse,
  type ItemMetadata,
} from '../../entities/house/metadata.js';
import { isOriginal } from '../../entities/house/workflow.js';
import { limitsOf, type Limits } from '../../operations/read-value.js';
import { patternOf } from '../../operations/text.js';
import { fieldsFor, seesField, seesItem } from '../../windows/window-columns.js';

/** What something is called, in which language that is, and likewise a sentence of help. */
interface Words {
  readonly name: string;
  readonly label: string;
  readonly labelLocale: string;
  readonly help: string;
  readonly helpLocale: string;
}

/** The facts of a field that only the desk needs. */
interface WritingFacts extends Limits {
  readonly isRequired: boolean;
  readonly isReadOnly: boolean;
  readonly isUnique: boolean;
  readonly format?: string;
  readonly pattern?: string;
  readonly audiences: readonly string[];
  readonly capabilities: readonly Capability[];
}

/** A field as a form or a table shows it. */
interface DescribedField extends Words, Partial<WritingFacts> {
  readonly group: string;
  readonly type: string;
  readonly isList: boolean;
  readonly isLocalised: boolean;
  readonly vocabulary?: string;
  readonly target?: string;
  readonly parts?: readonly Words[];
}

/** A kind of items as a form or a table shows it. */
interface DescribedKind extends Words {
  readonly plural: string;
  readonly labelPlural: string;
  readonly calledBy: readonly string[];
  readonly capability?: Capability;
  readonly fields: readonly DescribedField[];
}

interface DescribedVocabulary {
  readonly name: string;
  readonly values: readonly Words[];
}

/** Words and facts of a graph, for programs that show it to people. */
export interface Description {
  readonly audience: Audience;
  readonly locale: string;
  readonly direction: string;
  readonly groups: readonly Words[];
  readonly kinds: readonly DescribedKind[];
  readonly vocabularies: readonly DescribedVocabulary[];
}

const types: Readonly<Record<FieldKind, string>> = {
  text: 'TEXT',
  texts: 'TEXT',
  localText: 'TEXT',
  localTexts: 'TEXT',
  int: 'INTEGER',
  float: 'FLOAT',
  decimal: 'DECIMAL',
  money: 'MONEY',
  flag: 'BOOLEAN',
  day: 'DATE',
  partialDay: 'PARTIAL_DATE',
  time: 'TIME',
  choice: 'VALUE',
  choices: 'VALUE',
  parts: 'PART',
  localParts: 'PART',
  one: 'ITEM',
  many: 'ITEM',
};
const several: readonly FieldKind[] = ['texts', 'localTexts', 'choices', 'parts', 'localParts', 'many'];

/** Writes what one graph has, in one language. */
class Describer {
  constructor(
    private readonly audience: Audience,
    private readonly locale: Locale,
  ) {}

  /** The documentation is in English: help that a language lacks says so. */
  words(name: string, label: Wording | undefined, help: Wording | undefined, doc: string): Words {
    if (!label) throw new Error(`${name} has no label`);
    const [called, helped] = [worded(label, this.locale), help && worded(help, this.locale)];
    return {
      name,
      label: called.text,
      labelLocale: nameOfLocale(called.locale),
      help: helped?.text ?? doc,
      helpLocale: nameOfLocale(helped?.locale ?? 'en'),
    };
  }

  kind(item: ItemMetadata): DescribedKind {
    if (!item.label) throw new Error(`${item.name} has no label`);
    return {
      ...this.words(item.name, item.label.one, undefined, item.doc),
      plural: item.plural,
      labelPlural: worded(item.label.many, this.locale).text,
      calledBy: item.called.filter((name) => fieldsFor(this.audience, item).some((one) => one.name === name)),
      ...(this.audience === 'desk' && item.needs && { capability: item.needs }),
      fields: inOrder([
        ...fieldsFor(this.audience, item).map((field) => this.field(item, field)),
        ...this.texts(item),
        ...inversesOf(item)
          .filter(({ field, owner }) => seesField(this.audience, field) && seesItem(this.audience, owner))
          .map((inverse) => this.inverse(inverse)),
        ...(this.audience === 'desk' ? listsAbout(item) : []).map(({ name, label, doc, record }) => ({
          ...this.words(name, label, undefined, doc),
          group: 'WORK',
          type: 'ITEM',
          isList: true,
          isLocalised: false,
          target: record.name,
          ...readOnly,
          audiences: ['DESK'],
        })),
      ]),
    };
  }

  private field(item: ItemMetadata, field: FieldMetadata): DescribedField {
    return {
      ...this.words(field.name, field.label, field.help, field.doc),
      group: groupOf(item, field),
      type: field.rich ? 'RICH_TEXT' : types[field.kind],
      isList: several.includes(field.kind),
      isLocalised: isLocalised(field),
      ...(field.values && { vocabulary: field.values.name }),
      ...(field.to && { target: targetOf(field).name }),
      ...(field.part && { parts: this.parts(field.part) }),
      ...(this.audience === 'desk' && this.writing(item, field)),
    };
  }

  private parts(part: NonNullable<FieldMetadata['part']>): readonly Words[] {
    return Object.entries(part.fields).map(([name, doc]) =>
      this.words(name, part.labels?.[name], undefined, doc),
    );
  }

  private writing(item: ItemMetadata, field: FieldMetadata): WritingFacts {
    const isWritten = item.fields.includes(field) || isOriginal(field);
    const isReadOnly = !isWritten || field.derived !== undefined;
    const pattern = field.format && patternOf(field.format);
    const only = item.natural.length === 1 && item.natural[0] === field.name;
    return {
      isRequired: !isReadOnly && !field.optional && field.kind !== 'many' && !isOriginal(field),
      isReadOnly,
      isUnique: field.unique === true || only,
      ...(!isReadOnly && limitsOf(field)),
      ...(field.format && { format: field.format.toUpperCase() }),
      ...(pattern !== undefined && { pattern }),
      audiences: seenBy((one) => seesField(one, field)),
      capabilities: isReadOnly ? [] : capabilitiesFor(field),
    };
  }

  /** What is composed or computed on reading. */
  private texts(item: ItemMetadata): readonly DescribedField[] {
    const seen = (name: string): boolean =>
      fieldsFor(this.audience, item).some((field) => field.name === name);
    return [
      ...item.composed.filter(({ to }) => seen(to)),
      ...item.computed.filter(({ mine }) => mine.every(seen)),
    ].map(({ name, label, doc }) => ({
      ...this.words(name, label, undefined, doc),
      group: 'WORK',
      type: 'TEXT',
      isList: false,
      isLocalised: false,
      ...(this.audience === 'desk' && readOnly),
    }));
  }

  private inverse({ name, owner, field }: Inverse): DescribedField {
    return {
      ...this.words(name, field.inverseLabel ?? owner.label?.many, undefined, owner.doc),
      group: 'RELATIONS',
      type: 'ITEM',
      isList: true,
      isLocalised: false,
      target: owner.name,
      ...(this.audience === 'desk' && {
        ...readOnly,
        audiences: seenBy((one) => seesField(one, field) && seesItem(one, owner)),
      }),
    };
  }

  vocabulary(values: Enumeration): DescribedVocabulary {
    return {
      name: values.name,
      values: Object.entries(values.values).map(([name, doc]) =>
        this.words(name, values.labels?.[name], undefined, doc),
      ),
    };
  }
}

const seenBy = (sees: (audience: Audience) => boolean): readonly string[] =>
  audiences.filter(sees).map((one) => one.toUpperCase());

const order = Object.keys(FieldGroup.values);
/** Group by group, and within a group as they were declared. */
const inOrder = (fields: readonly DescribedField[]): readonly DescribedField[] =>
  [...fields].sort((one, other) => order.indexOf(one.group) - order.indexOf(other.group));

const readOnly = { isRequired: false, isReadOnly: true, isUnique: false, capabilities: [] } as const;

/** One of which lets somebody change the field; translators write texts that are translated. */
function capabilitiesFor(field: FieldMetadata): readonly Capability[] {
  if (field.name === 'exposure') return ['WITHDRAW'];
  return isLocalised(field) ? ['DRAFT', 'TRANSLATE'] : ['DRAFT'];
}

/** The vocabularies that a reader meets in the fields of kinds, and in the arguments of their texts. */
function vocabulariesOf(audience: Audience, kinds: readonly ItemMetadata[]): readonly Enumeration[] {
  const inFields = kinds.flatMap((item) =>
    fieldsFor(audience, item).flatMap(({ values }) => (values ? [values] : [])),
  );
  const ofTexts = kinds.flatMap((item) =>
    item.computed.flatMap((text) => text.arguments.flatMap((one) => ('values' in one ? [one.values] : []))),
  );
  return [...new Map([LocaleEnum, ...inFields, ...ofTexts].map((one) => [one.name, one])).values()];
}

/** Labels, help and facts of all that an audience may read, in a language. */
export function describe(audience: Audience, locale: Locale): Description {
  const describer = new Describer(audience, locale);
  const readable = items.filter((item) => seesItem(audience, item));
  const kinds = readable.map((item) => describer.kind(item));
  const used = new Set(kinds.flatMap(({ fields }) => fields.map(({ group }) => group)));
  return {
    audience,
    locale: nameOfLocale(locale),
    direction: localeFacts[locale].direction.toUpperCase(),
    groups: describer.vocabulary(FieldGroup).values.filter(({ name }) => used.has(name)),
    kinds,
    vocabularies: vocabulariesOf(audience, readable).map((values) => describer.vocabulary(values)),
  };
}
