import { ID } from 'type-graphql';
import { closeCorrection, suggestCorrection } from '../../operations/editorial/suggest-correction.js';
import { readId } from '../../entities/house/identity.js';
import type { Graph } from '../graph/graph.js';
import { outcome, Refusal } from '../graph/outcomes.js';
import { oneOf, verbsResolver } from '../graph/verbs.js';
import { Done } from '../graph/done.js';

/** What readers think is wrong. */
export function correctionsResolver(graph: Graph): new () => object {
  const result = oneOf('CorrectionResult', 'Result: done or refused.', () => [Done, Refusal]);
  return verbsResolver([
    {
      name: 'suggestCorrection',
      doc: 'Reports an error to the editors, without an account; the identity of the reporter is not stored.',
      type: () => result,
      args: [
        {
          name: 'text',
          type: () => String,
          required: true,
          doc: 'Description of the error and of the correction: at most 2,000 characters.',
        },
        { name: 'item', type: () => ID, doc: 'Item that the correction is about.' },
      ],
      writes: { price: 'signIn' },
      act: ({ acting }, given, info) =>
        outcome('Done', async () => {
          const item = typeof given.item === 'string' ? given.item : undefined;
          if (item !== undefined) readId(item, graph.items);
          await suggestCorrection(acting.desk(info), { text: given.text as string, ...(item !== undefined && { item }) });
          return { at: new Date() };
        }),
    },
    ...(graph.audience === 'desk'
      ? [
          {
            name: 'closeCorrection',
            doc: 'Records that a correction was dealt with. Takes DRAFT.',
            type: () => result,
            args: [{ name: 'correction', type: () => ID, required: true, doc: 'Correction.' }],
            act: ({ acting }, given, info) =>
              outcome('Done', async () => {
                const record = graph.readable.find((one) => one.name === 'Correction');
                await closeCorrection(acting.desk(info), readId(given.correction, record ? [record] : []).uuid);
                return { at: new Date() };
              }),
          } satisfies Parameters<typeof verbsResolver>[0][number],
        ]
      : []),
  ]);
}
