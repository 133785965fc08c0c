import {
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  valueFromAST,
  type ArgumentNode,
  type GraphQLInputType,
  type ValueNode,
} from 'graphql';

export type Variables = Readonly<Record<string, unknown>>;

/**
 * Where a value of a statement comes from at run time: a place in the variables, a constant of the document,
 * or several of these.
 */
export type Origin =
  | { readonly variable: string; readonly at: readonly (string | number)[] }
  | { readonly constant: unknown }
  | { readonly list: readonly Origin[] };

/**
 * An argument as the client gave it: its value now, where the value will stand in the next request of the
 * same shape, and its own place among the arguments of the field, such as `filter.id.in`.
 */
export type Argument =
  | { readonly kind: 'leaf'; readonly value: unknown; readonly origin: Origin; readonly place: string }
  | { readonly kind: 'list'; readonly items: readonly Argument[] }
  | { readonly kind: 'object'; readonly fields: ReadonlyMap<string, Argument> };

/** The value that an origin has in these variables. */
export function argumentValue(origin: Origin, variables: Variables): unknown {
  if ('constant' in origin) return origin.constant;
  if ('list' in origin) return origin.list.map((one) => argumentValue(one, variables));
  return origin.at.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown>)[key],
    variables[origin.variable],
  );
}

/** True for a null that was written, or came in a variable. */
export const isNull = (given: Argument): boolean =>
  given.kind === 'leaf' && (given.value === null || given.value === undefined);

const bare = (type: GraphQLInputType): GraphQLInputType => (isNonNullType(type) ? type.ofType : type);

/** True of {} and []: what is empty because its variables are absent was not written so, and is absent too. */
const isWrittenEmpty = (node: ValueNode): boolean =>
  (node.kind === Kind.OBJECT && node.fields.length === 0) ||
  (node.kind === Kind.LIST && node.values.length === 0);

/**
 * Reads a literal or variable of the given type; undefined where nothing was given: an absent variable takes
 * along the list or the object of which it was the only content. The document and its variables are valid.
 */
function give(
  node: ValueNode | undefined,
  declared: GraphQLInputType,
  variables: Variables,
  place: string,
): Argument | undefined {
  if (!node) return undefined;
  const type = bare(declared);
  if (node.kind === Kind.VARIABLE) {
    const name = node.name.value;
    return Object.hasOwn(variables, name)
      ? fromValue(variables[name], type, { variable: name, at: [], place })
      : undefined;
  }
  if (node.kind === Kind.NULL) return { kind: 'leaf', value: null, origin: { constant: null }, place };
  if (isListType(type)) {
    const inner = type.ofType;
    const items = (node.kind === Kind.LIST ? node.values : [node])
      .map((value, index) => give(value, inner, variables, `${place}.${index}`))
      .filter((one) => one !== undefined);
    if (items.length === 0 && !isWrittenEmpty(node)) return undefined;
    return isInputObjectType(bare(inner)) ? { kind: 'list', items } : listOf(items, place);
  }
  if (isInputObjectType(type) && node.kind === Kind.OBJECT) {
    const declaredFields = type.getFields();
    const fields = node.fields.flatMap((field): [string, Argument][] => {
      const name = field.name.value;
      const value = give(
        field.value,
        declaredFields[name]?.type as GraphQLInputType,
        variables,
        `${place}.${name}`,
      );
      return value ? [[name, value]] : [];
    });
    return fields.length > 0 || isWrittenEmpty(node)
      ? { kind: 'object', fields: new Map(fields) }
      : undefined;
  }
  const value = valueFromAST(node, type, variables);
  return { kind: 'leaf', value, origin: { constant: value }, place };
}

function listOf(items: readonly Argument[], place: string): Argument {
  const leaves = items.filter((item) => item.kind === 'leaf');
  return {
    kind: 'leaf',
    value: leaves.map((leaf) => leaf.value),
    origin: { list: leaves.map((leaf) => leaf.origin) },
    place,
  };
}

/** Where a part of a variable stands: in the variable, and among the arguments. */
interface InVariable {
  readonly variable: string;
  readonly at: readonly (string | number)[];
  readonly place: string;
}

function fromValue(value: unknown, declared: GraphQLInputType, where: InVariable): Argument {
  const type = bare(declared);
  const within = (key: string | number): InVariable => ({
    ...where,
    at: [...where.at, key],
    place: `${where.place}.${key}`,
  });
  if (value !== null && isListType(type) && isInputObjectType(bare(type.ofType))) {
    return {
      kind: 'list',
      items: (value as unknown[]).map((item, index) => fromValue(item, type.ofType, within(index))),
    };
  }
  if (value !== null && isInputObjectType(type)) {
    const fields = Object.entries(value as object).map(([name, inner]): [string, Argument] => [
      name,
      fromValue(inner, type.getFields()[name]?.type as GraphQLInputType, within(name)),
    ]);
    return { kind: 'object', fields: new Map(fields) };
  }
  const { variable, at, place } = where;
  return { kind: 'leaf', value, origin: { variable, at }, place };
}

/** The arguments of a field, by name. */
export function argumentsOf(
  nodes: readonly ArgumentNode[] | undefined,
  declared: readonly { name: string; type: GraphQLInputType }[],
  variables: Variables,
): ReadonlyMap<string, Argument> {
  const found = declared.flatMap((arg): [string, Argument][] => {
    const given = give(
      nodes?.find((node) => node.name.value === arg.name)?.value,
      arg.type,
      variables,
      arg.name,
    );
    return given ? [[arg.name, given]] : [];
  });
  return new Map(found);
}
