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
  description: 'What a save did.',
  valuesConfig: {
    CREATED: { description: 'It made the item.' },
    UPDATED: { description: 'It changed the item, and made a revision.' },
    UNCHANGED: { description: 'The item said all of it already; nothing was written.' },
  },
});

/** Saving drafts: a mutation for each kind of item. */
export function saveResolver(graph: Graph): new () => object {
  const inputs = new Inputs(graph);
  return verbsResolver(graph.items.map((item) => saveOf(graph, inputs, item)));
}

function saveOf(graph: Graph, inputs: Inputs, item: ItemMetadata): VerbSpec {
  const input = inputs.item(item);
  const saved = declareObject(`${item.name}Saved`, 'A save that was done. Readers see nothing of it until it is published.');
  Extensions({ plain: true })(saved);
  declareField(saved, 'item', () => graph.object(item), 'The item as the desk has it now.', true);
  declareField(saved, 'id', () => ID, 'Its id.', false);
  declareField(saved, 'revision', () => Int, 'What the next save expects.', false);
  declareField(saved, 'outcome', () => outcomes, 'What was done.', false);
  const result = oneOf(`Save${item.name}Result`, 'What a save comes to.', () => [saved, Conflict, Refusal]);
  return {
    name: `save${item.name}`,
    doc: `Writes a draft, and a revision of it; nothing is published. All of it is done or nothing. ${item.doc}`,
    type: () => result,
    args: [
      { name: 'id', type: () => ID, doc: 'Id of the item. Optional; default: a new item.' },
      { name: 'input', type: () => input, required: true, doc: 'What it says from now on.' },
      {
        name: 'expectedRevision',
        type: () => Int,
        required: true,
        doc: 'The revision that was changed, as it was read; 0 for a new item. Where there is a newer one, the answer is a Conflict with both versions.',
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
