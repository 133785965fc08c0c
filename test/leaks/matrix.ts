import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  validate,
  type GraphQLSchema,
} from 'graphql';
import type { Audience } from '../../src/base/audience.js';
import { items } from '../../src/entities/entities.js';
import { listsAbout } from '../../src/entities/house/lists-about.js';
import { snake } from '../../src/entities/house/columns.js';
import {
  allFieldsOf,
  inversesOf,
  isLocalised,
  type FieldMetadata,
  type ItemMetadata,
} from '../../src/entities/house/metadata.js';
import { entriesOf } from '../../src/exchange/export/file-entries.js';
import { Reader } from '../../src/query/reader.js';
import { itemsFor } from '../../src/windows/projection.js';
import { searchColumnsOf } from '../../src/windows/search.js';
import { asking } from '../setup/reader.js';
import { mayKnow } from './declared.js';

/** What can be done with a field, and the types of an item in which the graph says so. */
const verbs = {
  select: [''],
  filter: ['Filter', 'ListFilter', 'Comparable'],
  order: ['Order', 'ListOrder'],
  group: ['GroupBy', 'GroupKey', 'KeyOrder', 'Bands'],
  aggregate: [
    'Distinct',
    'Totals',
    'Extremes',
    'AcrossGroups',
    'Dates',
    'Sums',
    'DistinctOrder',
    'TotalsOrder',
    'ExtremesOrder',
    'DistinctHaving',
    'TotalsHaving',
    'ExtremesHaving',
    'SumFilter',
    'SumOrder',
  ],
  write: ['Input'],
  search: [],
  export: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;
type Verb = keyof typeof verbs;

/**
 * Which verbs a field of a kind is for; a kind that is not here is a mistake of the matrix. Long texts are
 * read, and no more.
 */
const kinds: Readonly<Record<FieldMetadata['kind'], readonly Verb[]>> = {
  text: ['filter', 'group', 'aggregate'],
  texts: ['filter', 'group'],
  localText: ['filter', 'group', 'aggregate'],
  localTexts: [],
  int: ['filter', 'order', 'group', 'aggregate'],
  float: ['filter', 'order', 'group', 'aggregate'],
  decimal: ['filter', 'order', 'group', 'aggregate'],
  money: ['filter', 'order', 'group', 'aggregate'],
  flag: ['filter', 'order', 'group'],
  day: ['filter', 'order', 'group', 'aggregate'],
  partialDay: ['filter', 'order', 'group', 'aggregate'],
  time: ['filter', 'order', 'group', 'aggregate'],
  choice: ['filter', 'order', 'group', 'aggregate'],
  choices: ['filter', 'group'],
  parts: [],
  localParts: [],
  // Ordered by the fields of the other, and by how many there are.
  one: ['filter', 'order', 'group', 'aggregate'],
  many: ['filter', 'order', 'group'],
};
const kept = [
  'savedAt',
  'isMember',
  'memberSince',
  'mediaType',
  'width',
  'height',
  'renditions',
  'placeholder',
  'byteSize',
  'pageCount',
  'checksum',
  'originalName',
  'isRemoved',
];
/** What the house gives to all, whatever its fields. */
const ofTheHouse = [
  'id',
  'originalLocale',
  'label',
  'localisation',
  'path',
  'alternates',
  'seo',
  'target',
  'and',
  'or',
  'not',
  'nulls',
  'some',
  'none',
  'every',
  'count',
  'COUNT',
  'sum',
  'filter',
  'aggregate',
  'compare',
  'isUsed',
];

/** Whether it can be done, by what was declared. */
function expected(audience: Audience, item: ItemMetadata, field: FieldMetadata, verb: Verb): boolean {
  if (!mayKnow(audience, item, field)) return false;
  if (verb === 'select' || verb === 'export') return true;
  // Only at the desk is written, and there neither what the verbs keep nor what they make true.
  if (verb === 'write')
    return (
      audience === 'desk' &&
      (item.fields.includes(field) || field.name === 'originalLocale') &&
      !kept.includes(field.name)
    );
  if (verb === 'search') return field.search !== undefined;
  if (field.long) return false;
  // Facts about a page can be read and filtered; groups and measures of them do not exist.
  if (field.isAside && (verb === 'group' || verb === 'aggregate')) return false;
  // Texts can be ordered by where they are short: every order has an index.
  if (verb === 'order' && ['text', 'localText'].includes(field.kind))
    return item.natural.includes(field.name) || (field.max ?? 0) <= 600;
  return kinds[field.kind].includes(verb);
}

/** The names that a type of the graph holds. */
function namesIn(schema: GraphQLSchema, name: string): readonly string[] {
  const type = schema.getType(name);
  if (isEnumType(type)) return type.getValues().map((value) => value.name);
  return isObjectType(type) || isInputObjectType(type) || isInterfaceType(type)
    ? Object.keys(type.getFields())
    : [];
}

/** The field that a name stands for: a date can be cut, and money has a currency or is converted. */
function fieldBehind(item: ItemMetadata, name: string): FieldMetadata | undefined {
  const plain = (text: string): string => text.replaceAll('_', '').toLowerCase();
  const is = (text: string) => allFieldsOf(item).find((field) => plain(snake(field.name)) === plain(text));
  const rich = allFieldsOf(item).find((field) => field.rich && `${field.name}Rich` === name);
  return is(name) ?? rich ?? is(name.replace(/_?(day|week|month|quarter|year|currency|band|in)$/i, ''));
}

/** Whether a field can be a column of a file. */
type Exported = (item: ItemMetadata, field: FieldMetadata) => boolean;

/** Looks at what a file of each list would hold, were a document for it trusted. */
export function exportedBy(schema: GraphQLSchema, audience: Audience): Exported {
  // Nothing is read: the plan of a file says its columns.
  const reader = new Reader({ audience, schema, items: itemsFor(audience) }, undefined as never, '');
  return (item, field) => {
    const asked = asking(
      `{ ${item.plural} { nodes { ${field.name}${within(schema, item.name, field.name)} } } }`,
    );
    if (validate(schema, asked.document).length > 0) return false;
    const plan = reader.whole(asked, 1, false)?.of;
    return plan !== undefined && entriesOf(plan).some(({ path }) => path[0] === field.name);
  };
}

/** Something to be selected in a field, where it is an object. */
function within(schema: GraphQLSchema, item: string, field: string): string {
  const owner = schema.getType(item);
  const found = isObjectType(owner) ? owner.getFields()[field] : undefined;
  const type = found && getNamedType(found.type);
  if (!isObjectType(type)) return '';
  if (type.name.endsWith('Connection')) return ' { nodes { id } }';
  return ` { ${Object.values(type.getFields()).find((one) => isLeafType(getNamedType(one.type)))?.name ?? '__typename'} }`;
}

export interface Decided {
  readonly cells: number;
  readonly allowed: number;
  readonly mistakes: readonly string[];
}

/**
 * Every field of every item with every verb, as the graph of an audience has it against what was declared;
 * and everything in it that no declaration stands behind.
 */
export function decide(schema: GraphQLSchema, audience: Audience, exported: Exported): Decided {
  const mistakes: string[] = [];
  let [cells, allowed] = [0, 0];
  for (const item of items) {
    const words = searchColumnsOf(audience, item).map(({ expression }) => expression);
    const found = new Map<Verb, Set<FieldMetadata>>();
    for (const [verb, suffixes] of Object.entries(verbs) as [Verb, readonly string[]][]) {
      const fields = new Set<FieldMetadata>();
      found.set(verb, fields);
      for (const suffix of suffixes)
        for (const name of namesIn(schema, `${item.name}${suffix}`)) {
          const field = fieldBehind(item, name);
          if (field) fields.add(field);
          else if (!isDeclared(audience, item, name))
            mistakes.push(`${audience}: ${item.name}${suffix}.${name} stands for nothing that was declared`);
        }
    }
    for (const field of allFieldsOf(item)) {
      const column = `"${snake(field.name)}${isLocalised(field) ? '_en' : ''}"`;
      if (words.some((text) => text.includes(column))) found.get('search')?.add(field);
      if (exported(item, field)) found.get('export')?.add(field);
      for (const verb of Object.keys(verbs) as Verb[]) {
        const [wanted, has] = [expected(audience, item, field, verb), found.get(verb)?.has(field) ?? false];
        cells += 1;
        if (has) allowed += 1;
        if (wanted !== has)
          mistakes.push(
            `${audience}: ${item.name}.${field.name} ${has ? 'can' : 'cannot'} be used to ${verb}`,
          );
      }
    }
  }
  return { cells, allowed, mistakes };
}

/** Lists of those who refer to the item, composed and computed texts, and what all items have. */
function isDeclared(audience: Audience, item: ItemMetadata, name: string): boolean {
  if (ofTheHouse.includes(name)) return true;
  const composed = item.composed.find((one) => one.name === name);
  if (composed)
    return mayKnow(audience, item, item.fields.find((field) => field.name === composed.to) as FieldMetadata);
  const computed = item.computed.find((one) => one.name === name);
  if (computed)
    return computed.mine.every((mine) =>
      mayKnow(audience, item, item.fields.find((field) => field.name === mine) as FieldMetadata),
    );
  if (audience === 'desk' && listsAbout(item).some((one) => one.name === name)) return true;
  const inverse = inversesOf(item).find((one) => one.name === name);
  return inverse !== undefined && mayKnow(audience, inverse.owner, inverse.field);
}
