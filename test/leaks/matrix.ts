import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import { audiences, type Audience } from '../../src/base/audience.js';
import { items } from '../../src/entities/entities.js';
import { snake } from '../../src/entities/house/columns.js';
import { inversesOf, isLocalised, targetOf, type FieldFacts, type ItemFacts } from '../../src/entities/house/facts.js';
import { searchColumnsOf } from '../../src/windows/search.js';

/** What can be done with a field, and the types of an item in which the graph says so. */
const verbs = {
  select: [''],
  filter: ['Filter', 'ListFilter'],
  order: ['Order'],
  group: ['GroupBy', 'GroupKey', 'KeyOrder'],
  aggregate: [
    'Distinct',
    'Totals',
    'Extremes',
    'DistinctOrder',
    'TotalsOrder',
    'ExtremesOrder',
    'DistinctHaving',
    'TotalsHaving',
    'ExtremesHaving',
  ],
  search: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;
type Verb = keyof typeof verbs;

/** Which verbs a field of a kind is for; a kind that is not here is a mistake of the matrix. Long texts are read, and no more. */
const kinds: Readonly<Record<FieldFacts['kind'], readonly Verb[]>> = {
  text: ['filter', 'group', 'aggregate'],
  texts: ['filter', 'group'],
  localText: ['filter', 'group', 'aggregate'],
  localTexts: [],
  int: ['filter', 'order', 'group', 'aggregate'],
  float: ['filter', 'order', 'aggregate'],
  decimal: ['filter', 'order', 'aggregate'],
  money: ['filter', 'order', 'group', 'aggregate'],
  flag: ['filter', 'order', 'group'],
  day: ['filter', 'order', 'group', 'aggregate'],
  partialDay: ['filter', 'order', 'group', 'aggregate'],
  time: ['filter', 'order', 'group', 'aggregate'],
  choice: ['filter', 'order', 'group', 'aggregate'],
  choices: ['filter', 'group'],
  parts: [],
  localParts: [],
  one: ['filter', 'group', 'aggregate'],
  many: ['filter', 'group'],
};
/** What the house gives to all, whatever its fields. */
const ofTheHouse = ['id', 'localisation', 'alternates', 'and', 'or', 'not', 'nulls', 'some', 'none', 'every', 'count', 'aggregate'];

const sees = (audience: Audience, lowest: Audience): boolean => audiences.indexOf(audience) >= audiences.indexOf(lowest);
const knows = (audience: Audience, item: ItemFacts): boolean =>
  item.fields.some((field) => item.natural.includes(field.name) && sees(audience, field.sees));
/** Whether an audience may know what a field holds, by what was declared. */
const mayKnow = (audience: Audience, item: ItemFacts, field: FieldFacts): boolean =>
  knows(audience, item) && sees(audience, field.sees) && (!field.to || knows(audience, targetOf(field)));

/** Whether it can be done; undefined where it is not decided by the kind alone. */
function expected(audience: Audience, item: ItemFacts, field: FieldFacts, verb: Verb): boolean | undefined {
  if (!mayKnow(audience, item, field)) return false;
  if (verb === 'select') return true;
  if (verb === 'search') return field.search !== undefined;
  if (field.long) return false;
  // Texts can be ordered by where they are short: every order has an index.
  if (verb === 'order' && ['text', 'localText'].includes(field.kind)) return item.natural.includes(field.name) || (field.max ?? 0) <= 600;
  return kinds[field.kind].includes(verb);
}

/** The names that a type of the graph holds. */
function namesIn(schema: GraphQLSchema, name: string): readonly string[] {
  const type = schema.getType(name);
  if (isEnumType(type)) return type.getValues().map((value) => value.name);
  return isObjectType(type) || isInputObjectType(type) || isInterfaceType(type) ? Object.keys(type.getFields()) : [];
}

/** The field that a name stands for: a date can be cut, and money has a currency or is converted. */
function fieldBehind(item: ItemFacts, name: string): FieldFacts | undefined {
  const plain = (text: string): string => text.replaceAll('_', '').toLowerCase();
  const is = (text: string) => item.fields.find((field) => plain(snake(field.name)) === plain(text));
  return is(name) ?? is(name.replace(/_?(day|month|year|currency|in)$/i, ''));
}

export interface Decided {
  readonly cells: number;
  readonly allowed: number;
  readonly mistakes: readonly string[];
}

/** Every field of every item with every verb, as the graph of an audience has it against what was declared; and everything in it that no declaration stands behind. */
export function decide(schema: GraphQLSchema, audience: Audience): Decided {
  const mistakes: string[] = [];
  let [cells, allowed] = [0, 0];
  for (const item of items) {
    const words = searchColumnsOf(audience, item).map(({ expression }) => expression);
    const found = new Map<Verb, Set<FieldFacts>>();
    for (const [verb, suffixes] of Object.entries(verbs) as [Verb, readonly string[]][]) {
      const fields = new Set<FieldFacts>();
      found.set(verb, fields);
      for (const suffix of suffixes)
        for (const name of namesIn(schema, `${item.name}${suffix}`)) {
          const field = fieldBehind(item, name);
          if (field) fields.add(field);
          else if (!isDeclared(audience, item, name))
            mistakes.push(`${audience}: ${item.name}${suffix}.${name} stands for nothing that was declared`);
        }
    }
    for (const field of item.fields) {
      const column = `"${snake(field.name)}${isLocalised(field) ? '_en' : ''}"`;
      if (words.some((text) => text.includes(column))) found.get('search')?.add(field);
      for (const verb of Object.keys(verbs) as Verb[]) {
        const [wanted, has] = [expected(audience, item, field, verb), found.get(verb)?.has(field) ?? false];
        cells += 1;
        if (has) allowed += 1;
        if (wanted !== has) mistakes.push(`${audience}: ${item.name}.${field.name} ${has ? 'can' : 'cannot'} be used to ${verb}`);
      }
    }
  }
  return { cells, allowed, mistakes };
}

/** Lists of those who refer to the item, composed texts, and what all items have. */
function isDeclared(audience: Audience, item: ItemFacts, name: string): boolean {
  if (ofTheHouse.includes(name)) return true;
  const composed = item.composed.find((one) => one.name === name);
  if (composed) return mayKnow(audience, item, item.fields.find((field) => field.name === composed.to) as FieldFacts);
  const inverse = inversesOf(item).find((one) => one.name === name);
  return inverse !== undefined && mayKnow(audience, inverse.owner, inverse.field);
}
