import { ID } from 'type-graphql';
import { closeCorrection, suggestCorrection } from '../../operations/editorial/suggest-correction.js';
import { readId } from '../../entities/house/identity.js';
import type { Graph } from '../graph/graph.js';
import { outcome, Refusal } from '../graph/outcomes.js';
import { oneOf, verbsResolver } from '../graph/verbs.js';
import { Done } from '../graph/done.js';

/** What readers think is wrong. */
export function correctionsResolver(graph: Graph): new () => object {
  const result = oneOf('CorrectionResult', 'Done or refused.', () => [Done, Refusal]);
  return verbsResolver([
    {
      name: 'suggestCorrection',
      doc: 'Tells the editors what is wrong, without an account; nothing is kept of who it was.',
      type: () => result,
      args: [
        { name: 'text', type: () => String, required: true, doc: 'What is wrong, and what would be right: at most 2,000 characters.' },
        { name: 'item', type: () => ID, doc: 'The item it is about.' },
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
            doc: 'Notes that somebody has dealt with a correction. Takes DRAFT.',
            type: () => result,
            args: [{ name: 'correction', type: () => ID, required: true, doc: 'The correction.' }],
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
