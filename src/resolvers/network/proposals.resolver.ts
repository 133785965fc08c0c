import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, Int, Resolver } from 'type-graphql';
import { itemNamed } from '../../entities/house/metadata.js';
import { ReseauError } from '../../base/errors.js';
import { acceptProposal, declineProposal } from '../../operations/network/answer-proposal.js';
import { proposable, propose } from '../../operations/network/propose.js';
import { readId } from '../../entities/house/identity.js';
import { Done, done } from '../graph/done.js';
import { recordNamed, type Graph } from '../graph/graph.js';
import { inputFieldsOf, Inputs } from '../graph/inputs.js';
import { Refusal } from '../graph/outcomes.js';
import { declareUnion } from '../graph/declare.js';
import { Verb } from '../graph/verbs.js';
import type { ResolverContext } from '../write-context.js';

/** What a member's delegate asks for, in the graph of partners. */
export function proposeResolver(graph: Graph): new () => object {
  const organisation = itemNamed('Organisation');
  const fields = new Inputs(graph).some(
    'OrganisationProposalInput',
    'Content that a member proposes for its entry.',
    proposable,
  );
  const result = declareUnion('ProposalResult', 'Result: done or refused.', () => [Done, Refusal]);

  @ArgsType()
  class ProposeArguments {
    @Field(() => fields, { description: 'Proposed values. An omitted field stays as it is; null clears it.' })
    input!: Readonly<Record<string, unknown>>;
    @Field(() => Int, {
      description: 'Revision of the entry that the proposal is based on, as `me` returns it.',
    })
    expectedRevision!: number;
    @Field(() => String, { nullable: true, description: 'Message to the editors.' })
    note?: string | null;
  }

  @Resolver()
  class ProposeResolver {
    @Verb(() => result, {
      description:
        'Proposes changes of the entry of the organisation that the caller speaks for; nothing changes before the editors accept them. `me` lists the proposals that wait.',
    })
    proposeChange(
      @Args(() => ProposeArguments) { input, expectedRevision, note }: ProposeArguments,
      @Ctx() { acting }: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return done(async () => {
        const { organisation: id } = acting.known();
        if (id === undefined)
          throw new ReseauError('FORBIDDEN', 'Changes are proposed by the delegate of a member.');
        await propose(acting.desk(info), {
          organisation: id,
          expectedRevision,
          ...inputFieldsOf(organisation, input),
          ...(typeof note === 'string' && { note }),
        });
      });
    }
  }
  return ProposeResolver;
}

@ArgsType()
class ProposalArguments {
  @Field(() => ID, { description: 'Proposal.' })
  proposal!: string;
}

@ArgsType()
class AcceptProposalArguments extends ProposalArguments {
  @Field(() => Int, { description: 'Newest revision of the entry, as it was read.' })
  expectedRevision!: number;
}

@ArgsType()
class DeclineProposalArguments extends ProposalArguments {
  @Field(() => String, { description: 'Reason for the member.' })
  answer!: string;
}

/** What editors answer, at the desk. */
export function answerProposalsResolver(graph: Graph): new () => object {
  const record = recordNamed(graph, 'Proposal');
  const result = declareUnion('ProposalAnswerResult', 'Result: done or refused.', () => [Done, Refusal]);

  @Resolver()
  class AnswerProposalsResolver {
    @Verb(() => result, { description: 'Saves a proposal of a member as a draft of its entry. Takes DRAFT.' })
    acceptProposal(
      @Args(() => AcceptProposalArguments) { proposal, expectedRevision }: AcceptProposalArguments,
      @Ctx() { acting }: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return done(() => acceptProposal(acting.desk(info), readId(proposal, [record]).uuid, expectedRevision));
    }

    @Verb(() => result, { description: 'Rejects a proposal of a member. Takes DRAFT.' })
    declineProposal(
      @Args(() => DeclineProposalArguments) { proposal, answer }: DeclineProposalArguments,
      @Ctx() { acting }: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return done(() => declineProposal(acting.desk(info), readId(proposal, [record]).uuid, answer));
    }
  }
  return AnswerProposalsResolver;
}
