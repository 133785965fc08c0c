import { GraphQLID, isInputObjectType, isListType, isNonNullType, type GraphQLInputType } from 'graphql';

/** An argument, or a field of an input, as its schema declares it. */
interface Declared {
  readonly name: string;
  readonly type: GraphQLInputType;
}

/**
 * The path of the first id among arguments that is this text, such as `items.0.id`; undefined where there is
 * none.
 */
export function placeOfId(
  declared: readonly Declared[],
  values: Readonly<Record<string, unknown>>,
  id: unknown,
): string | undefined {
  for (const { name, type } of declared) {
    const place = placeIn(type, values[name], id, name);
    if (place !== undefined) return place;
  }
  return undefined;
}

function placeIn(declared: GraphQLInputType, value: unknown, id: unknown, path: string): string | undefined {
  const type = isNonNullType(declared) ? declared.ofType : declared;
  if (value === null || value === undefined) return undefined;
  if (isListType(type)) {
    const inner = type.ofType;
    if (!Array.isArray(value)) return placeIn(inner, value, id, path);
    for (const [index, one] of value.entries()) {
      const place = placeIn(inner, one, id, `${path}.${index}`);
      if (place !== undefined) return place;
    }
    return undefined;
  }
  if (isInputObjectType(type)) {
    const place = placeOfId(Object.values(type.getFields()), value as Record<string, unknown>, id);
    return place === undefined ? undefined : `${path}.${place}`;
  }
  return type === GraphQLID && value === id ? path : undefined;
}
