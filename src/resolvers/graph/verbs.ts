import { Extensions, Mutation, UseMiddleware, type MiddlewareFn } from 'type-graphql';
import type { Writes } from '../../query/root.js';
import { placeOfId } from '../../query/id-place.js';
import type { ResolverContext } from '../write-context.js';
import { refusedId } from './outcomes.js';
import type { TypeValue } from './declare.js';

/**
 * Description of a mutation; its name, where the method has another, and its price, where that is not the
 * price of one write.
 */
interface VerbOptions {
  readonly name?: string;
  readonly description: string;
  readonly writes?: Writes;
}

/** Declares a method as a mutation; a refused id is answered with the path of its argument. */
export const Verb =
  (type: () => TypeValue, { writes = { price: 'write' }, ...options }: VerbOptions): MethodDecorator =>
  (prototype, key, descriptor) => {
    Extensions({ writes })(prototype, key, descriptor);
    UseMiddleware(placeRefusedId)(prototype, key, descriptor);
    Mutation(type, options)(prototype, key, descriptor);
  };

const placeRefusedId: MiddlewareFn<ResolverContext> = async ({ args, info }, next) => {
  const answer: unknown = await next();
  if (typeof answer !== 'object' || answer === null || !(refusedId in answer)) return answer;
  const field = info.parentType.getFields()[info.fieldName];
  return { ...answer, field: placeOfId(field?.args ?? [], args, answer[refusedId]) };
};
