import { Extensions, ID, Int, registerEnumType } from 'type-graphql';
import type { ItemMetadata } from '../../entities/house/metadata.js';
import type { Change } from '../../operations/change.js';
import { save } from '../../operations/save.js';
import { readId, writeId } from '../../entities/house/identity.js';
import { declareField, declareObject } from '../graph/declare.js';
import type { Graph } from '../graph/graph.js';
import { inputFieldsOf, Inputs } from '../graph/inputs.js';
import { Conflict, outcome, Refusal } from '../graph/outcomes.js';
import { oneOf, verbsResolver, type VerbSpec } from '../graph/verbs.js';
import { conflict } from './conflict.js';

const outcomes = { CREATED: 'CREATED', UPDATED: 'UPDATED', UNCHANGED: 'UNCHANGED' };
registerEnumType(outcomes, {
  name: 'SaveOutcome',
  description: 'Effect of a save.',
  valuesConfig: {
    CREATED: { description: 'New item.' },
    UPDATED: { description: 'Change of the item, as a new revision.' },
    UNCHANGED: { description: 'No change: the item had this content already; nothing was written.' },
  },
});

/** Saving drafts: a mutation for each kind of item. */
export function saveResolver(graph: Graph): new () => object {
  const inputs = new Inputs(graph);
  return verbsResolver(graph.items.map((item) => saveOf(graph, inputs, item)));
}

function saveOf(graph: Graph, inputs: Inputs, item: ItemMetadata): VerbSpec {
  const input = inputs.item(item);
  const saved = declareObject(`${item.name}Saved`, 'Successful save. Readers see nothing of it until it is published.');
  Extensions({ plain: true })(saved);
  declareField(saved, 'item', () => graph.object(item), 'Item as the desk has it now.', true);
  declareField(saved, 'id', () => ID, 'Id of the item.', false);
  declareField(saved, 'revision', () => Int, 'Number of the newest revision; the next save expects it.', false);
  declareField(saved, 'outcome', () => outcomes, 'Act.', false);
  const result = oneOf(`Save${item.name}Result`, 'Result of a save.', () => [saved, Conflict, Refusal]);
  return {
    name: `save${item.name}`,
    doc: `Saves a draft, as a new revision; nothing is published. Either the whole save is done or nothing. Describes: ${item.doc}`,
    type: () => result,
    args: [
      { name: 'id', type: () => ID, doc: 'Id of the item. Optional; default: a new item.' },
      { name: 'input', type: () => input, required: true, doc: 'New content.' },
      {
        name: 'expectedRevision',
        type: () => Int,
        required: true,
        doc: 'Revision that was read and changed; 0 for a new item. If there is a newer one, the answer is a Conflict with both versions.',
      },
    ],
    act: ({ acting }, given, info) =>
      outcome(`${item.name}Saved`, async () => {
        const desk = acting.desk(info);
        const change: Change = {
          item: item.name,
          ...(typeof given.id === 'string' && { id: readId(given.id, [item]).uuid }),
          expectedRevision: given.expectedRevision as number,
          fields: inputFieldsOf(item, given.input as Record<string, unknown>),
        };
        try {
          const [done] = await save(desk, [change]);
          if (!done) throw new Error('a save answers every change');
          const id = writeId(item, done.id);
          return { id, item: id, revision: done.revision, outcome: done.outcome.toUpperCase() };
        } catch (reason) {
          return await conflict(desk, graph, reason, change.fields);
        }
      }),
  };
}
