import { Arg, createUnionType, Ctx, Extensions, Field, Info, InputType, ObjectType } from 'type-graphql';
import {
  isInterfaceType,
  isObjectType,
  type GraphQLResolveInfo,
  type GraphQLScalarType,
  type GraphQLSchema,
} from 'graphql';
import type { FieldPlan } from '../../query/field-plan.js';
import { typeKey, type ReadContext } from '../../query/root.js';

/** A class that stands for a GraphQL type, a scalar, or an enum object; in brackets a list of them. */
export type TypeValue =
  | (new () => object)
  | GraphQLScalarType
  | Record<string, string>
  | StringConstructor
  | BooleanConstructor
  | TypeValue[];
type Lazy = () => TypeValue;

/** An argument: its type, its description, and its default value. */
export interface ArgumentSpec {
  readonly name: string;
  readonly type: Lazy;
  readonly doc: string;
  readonly required?: boolean;
  readonly default?: number | string;
}

/** A field: its type, its description, and its arguments; a nullable list holds no nulls. */
export interface FieldSpec {
  readonly type: Lazy;
  readonly doc: string;
  readonly nullable: boolean;
  readonly args?: readonly ArgumentSpec[];
  /** Why it is deprecated, and what to take instead. */
  readonly instead?: string | undefined;
  /** True of a field of an answer of a verb that is a function: it is called where the field is asked for. */
  readonly isOnRequest?: true;
}

/** A class of its own for a type of one audience's graph: type-graphql knows types by their class. */
function newClass(name: string): new () => object {
  return { [name]: class {} }[name] as new () => object;
}

export function declareObject(
  name: string,
  doc: string,
  interfaces: readonly (new () => object)[] = [],
): new () => object {
  const made = newClass(name);
  ObjectType(name, { description: doc, implements: [...interfaces] })(made);
  return made;
}

export function declareInput(name: string, doc: string): new () => object {
  const made = newClass(name);
  InputType(name, { description: doc })(made);
  return made;
}

/** Adds a field. */
export function declareField(
  made: new () => object,
  name: string,
  { type, doc, nullable, args = [], instead, isOnRequest }: FieldSpec,
): void {
  Field(type, { description: doc, nullable, ...(instead && { deprecationReason: instead }) })(
    prototypeOf(made),
    name,
  );
  if (isOnRequest) Extensions({ isOnRequest })(prototypeOf(made), name);
  declareArguments(made, name, args);
}

/** Says what a field reads, for the planner of queries. */
export const planned = (plan: FieldPlan) => Extensions({ plan });

/** Adds a field that queries read. */
export function declareRead(made: new () => object, name: string, plan: FieldPlan, field: FieldSpec): void {
  declareField(made, name, field);
  const known = plans.get(made) ?? new Map<string, FieldPlan>();
  if (known.size === 0) Extensions({ plans: known })(made);
  plans.set(made, known.set(name, plan));
}

// A type carries the plans of its fields: type-graphql looks through all extensions of fields for each field.
const plans = new WeakMap<new () => object, Map<string, FieldPlan>>();

/** Gives each field the plan that its type, or an interface of its type, carries for it. */
export function placePlans(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    const carried = [type, ...type.getInterfaces()].map(
      ({ extensions }) => extensions.plans as ReadonlyMap<string, FieldPlan> | undefined,
    );
    for (const field of Object.values(type.getFields())) {
      const plan = carried.find((one) => one?.has(field.name))?.get(field.name);
      if (plan) field.extensions = { ...field.extensions, plan };
    }
  }
}

/** Adds arguments to a field or a root method, behind those that its signature has already. */
export function declareArguments(
  made: new () => object,
  method: string,
  args: readonly ArgumentSpec[],
  from = 0,
): void {
  args.forEach((arg, index) => {
    const options = {
      description: arg.doc,
      nullable: !arg.required && arg.default === undefined,
      ...(arg.default !== undefined && { defaultValue: arg.default }),
    };
    Arg(arg.name, arg.type, options)(prototypeOf(made), method, from + index);
  });
}

/** Adds a method that reads a root field, with these arguments; what decorators of methods take. */
export function declareRoot(
  made: new () => object,
  name: string,
  method: (context: ReadContext, info: GraphQLResolveInfo) => Promise<unknown>,
  args: readonly ArgumentSpec[],
): [prototype: object, name: string, descriptor: TypedPropertyDescriptor<typeof method>] {
  const prototype = prototypeOf(made);
  const descriptor = { value: method };
  Object.defineProperty(prototype, name, descriptor);
  Ctx()(prototype, name, 0);
  Info()(prototype, name, 1);
  declareArguments(made, name, args, 2);
  return [prototype, name, descriptor];
}

/** A union of types; what the answer says of itself under `typeKey` is its type. */
export const declareUnion = (
  name: string,
  doc: string,
  types: () => readonly (new () => object)[],
): TypeValue => {
  const made: unknown = createUnionType({ name, description: doc, types, resolveType });
  return made as TypeValue;
};

/** The name of the type that an answer says of itself. */
export const resolveType = (value: object): string | undefined =>
  typeKey in value && typeof value[typeKey] === 'string' ? value[typeKey] : undefined;

const prototypeOf = (made: new () => object): object => made.prototype as object;
