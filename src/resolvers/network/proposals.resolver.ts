import { ID, Int } from 'type-graphql';
import { itemNamed } from '../../entities/house/metadata.js';
import { ReseauError } from '../../base/errors.js';
import { acceptProposal, declineProposal } from '../../operations/network/answer-proposal.js';
import { proposable, propose } from '../../operations/network/propose.js';
import { readId } from '../../entities/house/identity.js';
import { Done } from '../graph/done.js';
import type { ArgumentSpec } from '../graph/declare.js';
import type { Graph } from '../graph/graph.js';
import { inputFieldsOf, Inputs } from '../graph/inputs.js';
import { outcome, Refusal } from '../graph/outcomes.js';
import { oneOf, verbsResolver, type VerbSpec } from '../graph/verbs.js';

/** What a member's delegate asks for, in the graph of partners. */
export function proposeResolver(graph: Graph): new () => object {
  const organisation = itemNamed('Organisation');
  const input = new Inputs(graph).some('OrganisationProposalInput', 'Content that a member proposes for its entry.', proposable);
  const result = oneOf('ProposalResult', 'Result: done or refused.', () => [Done, Refusal]);
  return verbsResolver([
    {
      name: 'proposeChange',
      doc: 'Proposes changes of the entry of the organisation that the caller speaks for; nothing changes before the editors accept them. `me` lists the proposals that wait.',
      type: () => result,
      args: [
        { name: 'input', type: () => input, required: true, doc: 'Proposed values. An omitted field stays as it is; null clears it.' },
        {
          name: 'expectedRevision',
          type: () => Int,
          required: true,
          doc: 'Revision of the entry that the proposal is based on, as `me` returns it.',
        },
        { name: 'note', type: () => String, doc: 'Message to the editors.' },
      ],
      act: ({ acting }, given, info) =>
        outcome('Done', async () => {
          const { organisation: id } = acting.known();
          if (id === undefined) throw new ReseauError('FORBIDDEN', 'Changes are proposed by the delegate of a member.');
          await propose(acting.desk(info), {
            organisation: id,
            expectedRevision: given.expectedRevision as number,
            fields: inputFieldsOf(organisation, given.input as Record<string, unknown>),
            ...(typeof given.note === 'string' && { note: given.note }),
          });
          return { at: new Date() };
        }),
    },
  ]);
}

/** What editors answer, at the desk. */
export function answerProposalsResolver(graph: Graph): new () => object {
  const record = graph.readable.find((one) => one.name === 'Proposal');
  const result = oneOf('ProposalAnswerResult', 'Result: done or refused.', () => [Done, Refusal]);
  const proposal: ArgumentSpec = { name: 'proposal', type: () => ID, required: true, doc: 'Proposal.' };
  const idOf = (given: unknown): string => readId(given, record ? [record] : []).uuid;
  const answer = (
    spec: Pick<VerbSpec, 'name' | 'doc'>,
    more: ArgumentSpec,
    work: (...given: Parameters<VerbSpec['act']>) => Promise<void>,
  ): VerbSpec => ({
    ...spec,
    type: () => result,
    args: [proposal, more],
    act: (...given) =>
      outcome('Done', async () => {
        await work(...given);
        return { at: new Date() };
      }),
  });
  return verbsResolver([
    answer(
      { name: 'acceptProposal', doc: 'Saves a proposal of a member as a draft of its entry. Takes DRAFT.' },
      { name: 'expectedRevision', type: () => Int, required: true, doc: 'Newest revision of the entry, as it was read.' },
      ({ acting }, given, info) => acceptProposal(acting.desk(info), idOf(given.proposal), given.expectedRevision as number),
    ),
    answer(
      { name: 'declineProposal', doc: 'Rejects a proposal of a member. Takes DRAFT.' },
      { name: 'answer', type: () => String, required: true, doc: 'Reason for the member.' },
      ({ acting }, given, info) => declineProposal(acting.desk(info), idOf(given.proposal), given.answer as string),
    ),
  ]);
}
