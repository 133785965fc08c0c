import {
  getNamedType,
  GraphQLBoolean,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { ItemMetadata } from '../entities/house/metadata.js';
import { kindInId } from '../entities/house/identity.js';
import { nullsIn } from './cursor.js';
import type { Variables } from './arguments.js';
import { readPath, splitPath } from './path.js';
import { maxValues } from './where.js';

/** How a variable bears on the statement that is written, beside filling its parameters. */
type Bearing = (value: unknown) => unknown;

const whole: Bearing = (value) => value;
// Too many values are refused when the statement is planned, so they have a shape of their own.
const nullness: Bearing = (value) =>
  Array.isArray(value) && value.length > maxValues ? 'many' : value === null;
const cursorNulls: Bearing = (value) => (typeof value === 'string' ? (nullsIn(value) ?? 'unreadable') : null);

/** Two sets of variables of the same shape are answered by the same statement. */
export type PlanKey = (variables: Variables) => string;

/** How the variables of an operation shape its statement. Made once for each document. */
export function planKeyOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  items: readonly ItemMetadata[],
): PlanKey {
  const pathKind: Bearing = (value) => [
    readPath(String(value), items)?.item.name,
    splitPath(String(value)).locale,
  ];
  const bearings = new Map<string, Set<Bearing>>();
  for (const { variable, type } of operation.variableDefinitions ?? []) {
    const declared = typeFromAST(schema, type) as GraphQLInputType;
    bearings.set(variable.name.value, new Set([bearingOf(declared)]));
  }
  const particular: Readonly<Record<string, Bearing>> = {
    first: whole,
    last: whole,
    after: cursorNulls,
    before: cursorNulls,
    id: kindInId,
    path: pathKind,
  };
  const info = new TypeInfo(schema);
  const note = (name: string, bearing: Bearing): void => void bearings.get(name)?.add(bearing);
  visit(
    document,
    visitWithTypeInfo(info, {
      Argument(node) {
        const bearing = particular[node.name.value];
        if (bearing && node.value.kind === Kind.VARIABLE && !info.getDirective())
          note(node.value.name.value, bearing);
      },
    }),
  );
  return (variables) =>
    JSON.stringify(
      [...bearings].map(([name, several]) =>
        Object.hasOwn(variables, name) ? [...several].map((bearing) => bearing(variables[name])) : 0,
      ),
    );
}

function bearingOf(declared: GraphQLInputType): Bearing {
  const type = isNonNullType(declared) ? declared.ofType : declared;
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return isEnumType(named) || named === GraphQLBoolean ? whole : nullness;
  const inner = (value: unknown): unknown => {
    if (value === null) return null;
    if (isListType(type) || Array.isArray(value)) return (value as unknown[]).map((one) => fieldsOf(one));
    return fieldsOf(value);
  };
  const fieldsOf = (value: unknown): unknown =>
    value === null
      ? null
      : Object.entries(value as object).map(([name, field]) => [
          name,
          bearingOf(named.getFields()[name]?.type as GraphQLInputType)(field),
        ]);
  return inner;
}
