import { getNamedType, isLeafType, isObjectType, type GraphQLObjectType } from 'graphql';

/** Everything of a type that needs no arguments, and what its relations lead to, so many levels deep, in pages of a size. */
export function everything(type: GraphQLObjectType, depth: number, page = 2): string {
  const fields = Object.values(type.getFields()).filter(({ args }) =>
    args.every(({ type: of }) => !String(of).endsWith('!')),
  );
  return fields
    .flatMap(({ name, type: of }) => {
      const named = getNamedType(of);
      if (isLeafType(named)) return [name];
      if (!isObjectType(named)) return [];
      if (named.name.endsWith('Connection'))
        return depth > 1 ? [`${name}(first: ${page}) { totalCount nodes { __typename id } }`] : [];
      // An amount or a date has no id of its own.
      if (!('id' in named.getFields())) return [`${name} { ${everything(named, 0, page)} }`];
      if (depth === 0) return [];
      const inner = everything(named, depth - 1, page);
      // With the kind of what it leads to it stays one value, without it is taken apart.
      return [`${name} { ${inner} }`, `${name}Typed: ${name} { __typename ${inner} }`];
    })
    .join(' ');
}
