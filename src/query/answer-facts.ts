import { listsAbout } from '../entities/house/lists-about.js';
import type { GraphQLField, GraphQLObjectType } from 'graphql';
import type { Wording } from '../base/wording.js';
import { answerWords } from '../entities/house/answer-words.js';
import {
  allFieldsOf,
  inversesOf,
  type FieldMetadata,
  type ItemMetadata,
} from '../entities/house/metadata.js';
import { itemOfType, planOf, type FieldPlan } from './field-plan.js';

/** A step on the way to a value of an answer: a field of the graph, and what stands above it. */
export interface AnswerStep {
  readonly field: GraphQLField<unknown, unknown>;
  /** The type that has the field. */
  readonly parent: GraphQLObjectType;
  /** Returns the arguments that the question gives it. */
  readonly args: () => Readonly<Record<string, unknown>>;
}

/** Plans of fields that only lead on to what people have a name for. */
const leading: readonly FieldPlan['kind'][] = [
  'nodes',
  'edges',
  'node',
  'groups',
  'key',
  'localisation',
  'list',
];

const words: Readonly<Record<string, Wording>> = answerWords;

/**
 * What people call a value of an answer, from the row inwards: "Country", "Name". A step that has no name of its own,
 * such as the amount of an amount, is left out.
 */
export const labelsOf = (way: readonly AnswerStep[]): readonly Wording[] =>
  way.flatMap((step, place) => labelsOfStep(step, way[place - 1]));

function labelsOfStep({ field, parent }: AnswerStep, above: AnswerStep | undefined): readonly Wording[] {
  const plan = planOf(field);
  if (plan && leading.includes(plan.kind)) return [];
  const item = itemOfType(parent);
  const own = item && labelIn(item, field.name);
  if (own) return [own];
  switch (plan?.kind) {
    case 'figure':
    case 'converted':
      return labelOf(plan.field);
    case 'acrossGroupsOf':
      return plan.field ? labelOf(plan.field) : wordFor('count');
    case 'keyValue':
      return [...labelOf(plan.key.field), ...wordFor(plan.key.of)];
    case 'member': {
      const holder = above && planOf(above.field);
      const label = holder?.kind === 'field' ? holder.field.part?.labels?.[field.name] : undefined;
      return label ? [label] : plainMembers.includes(field.name) ? [] : wordFor(field.name);
    }
    default:
      return wordFor(field.name);
  }
}

/** The members of an amount and of a date that are called like what they are a member of. */
const plainMembers: readonly string[] = ['amount', 'value'];

const labelOf = ({ label }: FieldMetadata): readonly Wording[] => (label ? [label] : []);
const wordFor = (name: string): readonly Wording[] => {
  const word = Object.hasOwn(words, name) ? words[name] : undefined;
  return word ? [word] : [];
};

/** The label of a field of an item, of a text that is made of its fields, or of a list of those that refer to it. */
function labelIn(item: ItemMetadata, name: string): Wording | undefined {
  const inverse = inversesOf(item).find((one) => one.name === name);
  const about = listsAbout(item).find((one) => one.name === name);
  if (about) return about.label;
  return inverse
    ? (inverse.field.inverseLabel ?? inverse.owner.label?.many)
    : [...allFieldsOf(item), ...item.composed, ...item.computed].find((one) => one.name === name)?.label;
}

/** Names of values of the same row or group that say in which unit a number is. */
export interface UnitOf {
  /** The unit itself, where the question names it. */
  readonly is?: string;
  /** Fields beside the number that say it. */
  readonly beside: readonly string[];
  /** Whether a key of the group says it. */
  readonly inKey: (plan: FieldPlan | undefined) => boolean;
}

/** How the unit of a number is found; undefined: the value at the end of the way has none. */
export function unitOf(way: readonly AnswerStep[]): UnitOf | undefined {
  const [last, above] = [way.at(-1), way.at(-2)];
  const holder = above && planOf(above.field);
  if (!last) return undefined;
  if (holder?.kind === 'days' && last.field.name !== 'count')
    return { is: 'day', beside: [], inKey: () => false };
  const field = numberOf(planOf(last.field), last.field.name, holder);
  if (!field) return undefined;
  const to = holder?.kind === 'converted' ? above?.args().to : undefined;
  const names = field.kind === 'money' ? ['currency'] : (field.units ?? []);
  return {
    ...(typeof to === 'string' && { is: to }),
    beside: names,
    inKey: (plan) =>
      plan?.kind === 'keyValue' &&
      (field.kind === 'money'
        ? plan.key.of === 'currency' && plan.key.field === field
        : plan.key.of === 'value' && names.includes(plan.key.field.name)),
  };
}

/** The field with a unit that a value is the number of; undefined: it is no such number. */
function numberOf(
  plan: FieldPlan | undefined,
  name: string,
  holder: FieldPlan | undefined,
): FieldMetadata | undefined {
  switch (plan?.kind) {
    case 'member':
      if (holder?.kind === 'keyValue')
        return holder.key.of === 'band' ? withUnit(holder.key.field) : undefined;
      return name === 'amount' &&
        (holder?.kind === 'field' || holder?.kind === 'figure' || holder?.kind === 'converted')
        ? withUnit(holder.field)
        : undefined;
    case 'field':
      return plan.field.kind === 'money' ? undefined : withUnit(plan.field);
    case 'figure':
      // A number of different values has no unit.
      return holder?.kind === 'measures' && holder.measure !== 'countDistinct'
        ? withUnit(plan.field)
        : undefined;
    default:
      return undefined;
  }
}

const withUnit = (field: FieldMetadata): FieldMetadata | undefined =>
  field.kind === 'money' || field.units !== undefined ? field : undefined;
