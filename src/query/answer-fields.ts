import {
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
import { collect, type SelectionContext } from './collect.js';

/** The schema's type and description of a value of an answer. */
interface AnswerField {
  readonly type: GraphQLOutputType;
  readonly description: string;
}

/** Returns the field that keys lead to, from a row of a file or from a group. */
export type FieldAt = (keys: readonly string[]) => AnswerField;

/** A field under its key, with the selections of what is inside of it. */
interface AskedValue extends AnswerField {
  readonly key: string;
  readonly name: string;
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
    if (provenance && keys.length === 1 && keys[0] === 'provenance')
      return { type: provenance.type, description: provenance.description ?? '' };
    const [found] = keys.reduce(
      (some, name) => some.flatMap((one) => inside(asked, one)).filter((one) => one.key === name),
      rows,
    );
    if (!found) throw new Error(`no row has the value ${keys.join('.')}`);
    return found;
  };
}

/** The items of a list: its nodes, and the nodes of its edges. */
const itemsIn = (asked: SelectionContext, list: AskedValue): readonly AskedValue[] =>
  inside(asked, list).flatMap((part) =>
    part.name === 'nodes'
      ? [part]
      : part.name === 'edges'
        ? inside(asked, part).filter(({ name }) => name === 'node')
        : [],
  );

function inside(asked: SelectionContext, { type, sets }: AskedValue): readonly AskedValue[] {
  const named = getNamedType(type);
  const types = isObjectType(named)
    ? [named]
    : isAbstractType(named)
      ? asked.schema.getPossibleTypes(named)
      : [];
  return types.flatMap((one) => valuesOf(asked, one, sets));
}

const valuesOf = (
  asked: SelectionContext,
  type: GraphQLObjectType,
  sets: readonly (SelectionSetNode | undefined)[],
): readonly AskedValue[] =>
  [...collect(asked, type, sets)].flatMap(([key, nodes]) => {
    const [{ name }] = nodes as readonly [FieldNode, ...FieldNode[]];
    const field =
      name.value === TypeNameMetaFieldDef.name ? TypeNameMetaFieldDef : type.getFields()[name.value];
    return field
      ? [
          {
            key,
            name: name.value,
            type: field.type,
            description: field.description ?? '',
            sets: nodes.map(({ selectionSet }) => selectionSet),
          },
        ]
      : [];
  });
