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
  const input = new Inputs(graph).some('OrganisationProposalInput', 'What a member would have its entry say.', proposable);
  const result = oneOf('ProposalResult', 'Done or refused.', () => [Done, Refusal]);
  return verbsResolver([
    {
      name: 'proposeChange',
      doc: 'Asks the editors to change the entry of the organisation that you speak for; nothing changes before they agree. What is waiting stands in `me`.',
      type: () => result,
      args: [
        { name: 'input', type: () => input, required: true, doc: 'Proposed values. An omitted field stays as it is; null clears it.' },
        {
          name: 'expectedRevision',
          type: () => Int,
          required: true,
          doc: 'The revision of the entry that this was made from, as `me` says it.',
        },
        { name: 'note', type: () => String, doc: 'A word to the editors.' },
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
  const result = oneOf('ProposalAnswerResult', 'Done or refused.', () => [Done, Refusal]);
  const proposal: ArgumentSpec = { name: 'proposal', type: () => ID, required: true, doc: 'The proposal.' };
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
      { name: 'acceptProposal', doc: 'Saves what a member proposes as a draft of its entry. Takes DRAFT.' },
      { name: 'expectedRevision', type: () => Int, required: true, doc: 'The newest revision of the entry, as it was read.' },
      ({ acting }, given, info) => acceptProposal(acting.desk(info), idOf(given.proposal), given.expectedRevision as number),
    ),
    answer(
      { name: 'declineProposal', doc: 'Tells a member that what it proposes is not taken. Takes DRAFT.' },
      { name: 'answer', type: () => String, required: true, doc: 'Why, in a word to the member.' },
      ({ acting }, given, info) => declineProposal(acting.desk(info), idOf(given.proposal), given.answer as string),
    ),
  ]);
}
