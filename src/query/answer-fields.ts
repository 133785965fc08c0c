import {
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isObjectType,
  TypeNameMetaFieldDef,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Wording } from '../base/wording.js';
import { labelsOf, unitOf, type AnswerStep } from './answer-facts.js';
import { collect, type SelectionContext } from './collect.js';
import { planOf } from './field-plan.js';

/** The schema's type and description of a value of an answer, what people call it, and its unit. */
interface AnswerField {
  readonly type: GraphQLOutputType;
  readonly description: string;
  /** What people call it, from the row inwards; empty: it has no name. */
  readonly labels: readonly Wording[];
  /** The unit of a number; absent: it has none. */
  readonly unit?: AnswerUnit;
}

/** The unit of a number: as it is asked for, or the keys that lead to values of the same row that say it. */
interface AnswerUnit {
  readonly is?: string;
  readonly saidBy: readonly (readonly string[])[];
}

/** Returns the field that keys lead to, from a row of a file or from a group. */
export type FieldAt = (keys: readonly string[]) => AnswerField;

/** A field under its key, with the selections of what is inside of it. */
interface AskedValue extends AnswerStep {
  readonly key: string;
  readonly sets: readonly (SelectionSetNode | undefined)[];
}

/** A root field of an operation: its key, and the type of its rows where it is a list of items. */
interface RowsOfRoot {
  readonly key: string;
  readonly row: GraphQLObjectType | undefined;
}

/**
 * Finds the fields of the rows of a list, or of groups, by their keys in the answer. `provenance` stands first in each
 * row of a file, whatever the document calls by that name.
 */
export function fieldsOfRows(
  asked: SelectionContext,
  { selectionSet }: OperationDefinitionNode,
  { key, row }: RowsOfRoot,
): FieldAt {
  const query = asked.schema.getQueryType();
  const roots = (query ? valuesOf(asked, query, [selectionSet]) : []).filter((one) => one.key === key);
  const rows = row ? roots.flatMap((list) => itemsIn(asked, list)) : roots;
  const provenance = row?.getFields().provenance;
  return (keys) => {
    if (row && provenance && keys.length === 1 && keys[0] === 'provenance')
      return told([{ field: provenance, parent: row, args: () => ({}) }]);
    const values = rows.flatMap((one) => inside(asked, one));
    const way = wayTo(asked, values, keys);
    if (!way) throw new Error(`no row has the value ${keys.join('.')}`);
    const unit = answerUnit(asked, values, way);
    return { ...told(way), ...(unit && { unit }) };
  };
}

/** The values on the way that keys lead; undefined: there is no such value. */
function wayTo(
  asked: SelectionContext,
  values: readonly AskedValue[],
  [key, ...others]: readonly string[],
): readonly AskedValue[] | undefined {
  for (const one of values.filter((value) => value.key === key)) {
    const way = others.length > 0 ? wayTo(asked, inside(asked, one), others) : [];
    if (way) return [one, ...way];
  }
  return undefined;
}

function told(way: readonly AnswerStep[]): AnswerField {
  const field = way.at(-1)?.field;
  if (!field) throw new Error('a value has at least one key');
  return { type: field.type, description: field.description ?? '', labels: labelsOf(way) };
}

/** The unit of the value at the end of a way, and where in its row it stands. */
function answerUnit(
  asked: SelectionContext,
  values: readonly AskedValue[],
  way: readonly AskedValue[],
): AnswerUnit | undefined {
  const unit = unitOf(way);
  if (!unit) return undefined;
  const valuesAt = (depth: number): readonly AskedValue[] => {
    const holder = way[depth - 1];
    return holder ? inside(asked, holder) : values;
  };
  const keysTo = (depth: number): readonly string[] => way.slice(0, depth).map(({ key }) => key);
  const last = way.length - 1;
  const beside = valuesAt(last)
    .filter(({ parent, field }) => parent === way[last]?.parent && unit.beside.includes(field.name))
    .map(({ key }) => [...keysTo(last), key]);
  const inKeys = way.flatMap((_, depth) =>
    valuesAt(depth)
      .filter(({ field }) => planOf(field)?.kind === 'key')
      .flatMap((group) =>
        inside(asked, group)
          .filter(({ field }) => unit.inKey(planOf(field)))
          .map(({ key }) => [...keysTo(depth), group.key, key]),
      ),
  );
  return {
    ...(unit.is !== undefined && { is: unit.is }),
    saidBy: [...beside, ...inKeys],
  };
}

/** The items of a list: its nodes, and the nodes of its edges. */
const itemsIn = (asked: SelectionContext, list: AskedValue): readonly AskedValue[] =>
  inside(asked, list).flatMap((part) =>
    part.field.name === 'nodes'
      ? [part]
      : part.field.name === 'edges'
        ? inside(asked, part).filter(({ field }) => field.name === 'node')
        : [],
  );

function inside(asked: SelectionContext, { field, sets }: AskedValue): readonly AskedValue[] {
  const named = getNamedType(field.type);
  const types = isObjectType(named)
    ? [named]
    : isAbstractType(named)
      ? asked.schema.getPossibleTypes(named)
      : [];
  return types.flatMap((one) => valuesOf(asked, one, sets));
}

const valuesOf = (
  asked: SelectionContext,
  parent: GraphQLObjectType,
  sets: readonly (SelectionSetNode | undefined)[],
): readonly AskedValue[] =>
  [...collect(asked, parent, sets)].flatMap(([key, nodes]) => {
    const [node] = nodes as readonly [FieldNode, ...FieldNode[]];
    const name = node.name.value;
    const field = name === TypeNameMetaFieldDef.name ? TypeNameMetaFieldDef : parent.getFields()[name];
    if (!field) return [];
    const args = (): Readonly<Record<string, unknown>> => getArgumentValues(field, node, asked.variables);
    return [{ key, field, parent, args, sets: nodes.map(({ selectionSet }) => selectionSet) }];
  });
