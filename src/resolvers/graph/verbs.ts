import { getArgumentValues, type GraphQLResolveInfo } from 'graphql';
import { createUnionType, Extensions, Mutation, Resolver } from 'type-graphql';
import { typeKey, type Writes } from '../../query/root.js';
import { placeOfId } from '../../query/id-place.js';
import type { ResolverContext } from '../write-context.js';
import { refusedId } from './outcomes.js';
import { declareRoot, type ArgumentSpec, type TypeValue } from './declare.js';

/** A mutation: what it takes, what it gives back, and the verb that it passes on to. */
export interface VerbSpec {
  readonly name: string;
  readonly doc: string;
  readonly type: () => TypeValue;
  readonly args: readonly ArgumentSpec[];
  readonly writes?: Writes;
  /** Arguments as the client sent them: an omitted one is absent, and null is null. */
  readonly act: (context: ResolverContext, given: Readonly<Record<string, unknown>>, info: GraphQLResolveInfo) => Promise<object>;
}

/** A resolver with these mutations. */
export function verbsResolver(verbs: readonly VerbSpec[]): new () => object {
  class VerbsResolver {}
  Resolver()(VerbsResolver);
  for (const { name, doc, type, args, writes = { price: 'write' }, act } of verbs) {
    const method = async (context: ResolverContext, info: GraphQLResolveInfo): Promise<object> => {
      const field = info.parentType.getFields()[info.fieldName];
      const [node] = info.fieldNodes;
      if (!field || !node) throw new Error(`${info.fieldName} is no field`);
      const given = getArgumentValues(field, node, info.variableValues);
      const answer: { readonly [refusedId]?: unknown } = await act(context, given, info);
      return refusedId in answer ? { ...answer, field: placeOfId(field.args, given, answer[refusedId]) } : answer;
    };
    const place = declareRoot(VerbsResolver, name, method, args);
    Extensions({ writes })(...place);
    Mutation(type as never, { description: doc })(...place);
  }
  return VerbsResolver;
}

/** The union of what a verb may answer. */
export const oneOf = (name: string, doc: string, types: () => readonly (new () => object)[]): TypeValue =>
  createUnionType({
    name,
    description: doc,
    types: types as never,
    resolveType: (value: object) => (value as Record<typeof typeKey, string>)[typeKey],
  }) as TypeValue;
