import { Extensions, Mutation, UseMiddleware, type MiddlewareFn } from 'type-graphql';
import type { Writes } from '../../query/root.js';
import { ReseauError } from '../../base/errors.js';
import { IdRefused } from '../../entities/house/identity.js';
import { localeNamed, type LocaleName } from '../../entities/house/locale-enum.js';
import { partsOf } from '../../operations/refuse.js';
import { placeOfId } from '../../query/id-place.js';
import type { ResolverContext } from '../write-context.js';
import { refusedFor, tellProblems, tellProblemsOfEach } from './outcomes.js';
import type { TypeValue } from './declare.js';

/**
 * Description of a mutation; its name, where the method has another, and its price, where that is not the
 * price of one write.
 */
interface VerbOptions {
  readonly name?: string;
  readonly description: string;
  readonly writes?: Writes;
  /** Set where problems are those of the items that the argument `items` names, or of parts of a new item. */
  readonly problemsOf?: 'items' | 'parts';
}

/** Declares a method as a mutation; problems of a refusal are in the language of the request. */
export const Verb =
  (
    type: () => TypeValue,
    { writes = { price: 'write' }, problemsOf, ...options }: VerbOptions,
  ): MethodDecorator =>
  (prototype, key, descriptor) => {
    Extensions({ writes })(prototype, key, descriptor);
    UseMiddleware(tellRefusal(problemsOf))(prototype, key, descriptor);
    Mutation(type, options)(prototype, key, descriptor);
  };

/**
 * Tells all problems of a refusal in the language of who asked, and where a refused id stands; `of`: problems of several
 * items, each with its own, or of parts.
 */
const tellRefusal =
  (of: VerbOptions['problemsOf']): MiddlewareFn<ResolverContext> =>
  async ({ args, context, info }, next) => {
    const answer: unknown = await next();
    if (typeof answer !== 'object' || answer === null || !(refusedFor in answer)) return answer;
    const reason = answer[refusedFor];
    if (!(reason instanceof ReseauError)) return answer;
    const { messageLocale, id, items, parts } = args as {
      readonly messageLocale?: LocaleName | null;
      readonly id?: unknown;
      readonly items?: readonly { readonly id: string }[];
      readonly parts?: unknown;
    };
    const locale = messageLocale ? localeNamed(messageLocale) : context.locale;
    const problems =
      of === 'items'
        ? tellProblemsOfEach(reason, locale, [...new Set((items ?? []).map((one) => one.id))])
        : tellProblems(reason, locale, { id, hasParts: of === 'parts' || (parts ?? null) !== null });
    const [first] = partsOf(reason);
    if (!(first instanceof IdRefused)) return { ...answer, problems };
    const field = info.parentType.getFields()[info.fieldName];
    return { ...answer, problems, field: placeOfId(field?.args ?? [], args, first.given) };
  };
