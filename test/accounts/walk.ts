import {
  getNamedType,
  GraphQLID,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
} from 'graphql';

/** Every leaf of an output, one object deep, and the ids of what its relations lead to. */
export function leavesOf(type: GraphQLOutputType, depth = 0): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (!isObjectType(named)) return '{ __typename }';
  const fields = Object.values(named.getFields()).filter((field) =>
    field.args.every((arg) => !isNonNullType(arg.type)),
  );
  const some = fields.flatMap((field: GraphQLField<unknown, unknown>) => {
    const inner = getNamedType(field.type);
    if (isLeafType(inner)) return [field.name];
    if (!isObjectType(inner)) return [];
    if (['nodes', 'pageInfo'].includes(field.name))
      return depth < 2 ? [`${field.name} ${leavesOf(inner, depth + 1)}`] : [];
    return inner.getFields().id && !isListType(field.type) && depth < 2 ? [`${field.name} { id }`] : [];
  });
  return some.length > 0 ? `{ ${some.join(' ')} }` : '{ __typename }';
}

/** Paths of arguments that hold ids, at most so many inputs deep; `[]` is an entry of a list. */
export function idPlaces(
  args: readonly { readonly name: string; readonly type: GraphQLInputType }[],
  depth = 3,
): string[][] {
  const inside = (type: GraphQLInputType, left: number): string[][] => {
    if (isNonNullType(type)) return inside(type.ofType, left);
    if (isListType(type)) return inside(type.ofType, left).map((place) => ['[]', ...place]);
    if (type === GraphQLID) return [[]];
    if (!isInputObjectType(type) || left === 0) return [];
    return Object.values(type.getFields()).flatMap((field) =>
      inside(field.type, left - 1).map((place) => [field.name, ...place]),
    );
  };
  return args.flatMap((arg) => inside(arg.type, depth).map((place) => [arg.name, ...place]));
}

/**
 * A value of an input type, right but for the id at this place; undefined as a place: right everywhere. `kind` is that of
 * the items which other ids name.
 */
export function sample(
  type: GraphQLInputType,
  place: readonly string[] | undefined,
  id: string,
  kind = 'account',
): unknown {
  if (isNonNullType(type)) return sample(type.ofType, place, id, kind);
  if (isListType(type)) return [sample(type.ofType, place?.slice(1), id, kind)];
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter(
          (field) =>
            field.name === place?.[0] || (isNonNullType(field.type) && field.defaultValue === undefined),
        )
        .map((field) => [
          field.name,
          sample(field.type, field.name === place?.[0] ? place.slice(1) : undefined, id, kind),
        ]),
    );
  if (type === GraphQLID) return place ? id : `${kind}_${'0'.repeat(32)}`;
  if (isEnumType(type)) return type.getValues()[0]?.name;
  return { Int: 1, Boolean: true, DateTime: '2024-01-01T00:00:00Z', Date: '2024-01-01' }[String(type)] ?? 'a';
}
