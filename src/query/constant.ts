import { getNamedType, isObjectType, type FieldNode, type GraphQLObjectType } from 'graphql';
import { collect, type SelectionContext } from './collect.js';

/** The part of a value that a field asks for, under the keys of the answer. */
export const selectedOf = (
  reading: SelectionContext,
  { type, nodes }: { readonly type: GraphQLObjectType | undefined; readonly nodes: readonly FieldNode[] },
  value: unknown,
): unknown => {
  if (Array.isArray(value)) return value.map((one: unknown) => selectedOf(reading, { type, nodes }, one));
  if (!type || typeof value !== 'object' || value === null) return value ?? null;
  const fields = type.getFields();
  const parts = [
    ...collect(
      reading,
      type,
      nodes.map((node) => node.selectionSet),
    ),
  ].map(([key, [first, ...others]]): [string, unknown] => {
    const name = first?.name.value ?? '';
    const field = fields[name];
    if (!first || !field) return [key, type.name];
    const inner = getNamedType(field.type);
    const below = { type: isObjectType(inner) ? inner : undefined, nodes: [first, ...others] };
    return [key, selectedOf(reading, below, (value as Readonly<Record<string, unknown>>)[name])];
  });
  return Object.fromEntries(parts);
};
