import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, Resolver } from 'type-graphql';
import { closeCorrection, suggestCorrection } from '../../operations/editorial/suggest-correction.js';
import { readId } from '../../entities/house/identity.js';
import { recordNamed, type Graph } from '../graph/graph.js';
import { Refusal } from '../graph/outcomes.js';
import { declareUnion } from '../graph/declare.js';
import { Verb } from '../graph/verbs.js';
import type { ResolverContext } from '../write-context.js';
import { Done, done } from '../graph/done.js';

@ArgsType()
class SuggestCorrectionArguments {
  @Field(() => String, {
    description: 'Description of the error and of the correction: at most 2,000 characters.',
  })
  text!: string;
  @Field(() => ID, { nullable: true, description: 'Item that the correction is about.' })
  item?: string | null;
}

@ArgsType()
class CloseCorrectionArguments {
  @Field(() => ID, { description: 'Correction.' })
  correction!: string;
}

const result = declareUnion('CorrectionResult', 'Result: done or refused.', () => [Done, Refusal]);

/** What readers think is wrong. */
export function correctionsResolver(graph: Graph): new () => object {
  @Resolver()
  class CorrectionsResolver {
    @Verb(() => result, {
      description:
        'Reports an error to the editors, without an account; the identity of the reporter is not stored.',
      writes: { price: 'signIn' },
    })
    suggestCorrection(
      @Args(() => SuggestCorrectionArguments) { text, item }: SuggestCorrectionArguments,
      @Ctx() { acting }: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return done(async () => {
        if (typeof item === 'string') readId(item, graph.items);
        await suggestCorrection(acting.desk(info), { text, ...(typeof item === 'string' && { item }) });
      });
    }
  }
  return CorrectionsResolver;
}

/** What editors do with it, at the desk. */
export function closeCorrectionsResolver(graph: Graph): new () => object {
  const record = recordNamed(graph, 'Correction');

  @Resolver()
  class CloseCorrectionsResolver {
    @Verb(() => result, { description: 'Records that a correction was dealt with. Takes DRAFT.' })
    closeCorrection(
      @Args(() => CloseCorrectionArguments) { correction }: CloseCorrectionArguments,
      @Ctx() { acting }: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return done(() => closeCorrection(acting.desk(info), readId(correction, [record]).uuid));
    }
  }
  return CloseCorrectionsResolver;
}
