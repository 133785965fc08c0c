import { randomUUID } from 'node:crypto';
import { ID } from 'type-graphql';
import { ReseauError } from '../../base/errors.js';
import { readId } from '../../entities/house/identity.js';
import type { ItemMetadata } from '../../entities/house/metadata.js';
import type { WholeChange } from '../../operations/composition/part-change.js';
import type { UnsavedChange } from '../../operations/editorial/unsaved.js';
import { declareField, declareInput } from '../graph/declare.js';
import type { Graph } from '../graph/graph.js';
import { inputFieldsOf, Inputs } from '../graph/inputs.js';
import { fieldOfKind } from './kind-field.js';
import { partListsIn, partsInput, type GivenParts } from './part-inputs.js';

/** A change as a request gives it. */
interface GivenChange {
  readonly id?: string | null;
  readonly input: Readonly<Record<string, unknown>>;
  readonly parts?: GivenParts | null;
}
export type GivenUnsaved = Readonly<Record<string, GivenChange | null | undefined>>;

/** The input of a change that is not saved: one field for each kind of items. */
export function unsavedInput(graph: Graph): new () => object {
  const inputs = new Inputs(graph);
  return graph.once(
    'UnsavedChange',
    () =>
      declareInput(
        'UnsavedChange',
        'Change of one item that is not saved: exactly one of these fields, by the kind of the item.',
      ),
    (made) => {
      for (const item of graph.items) {
        const type = changeInput(graph, inputs, item);
        declareField(made, fieldOfKind(item), {
          type: () => type,
          doc: `Change of an item of the kind ${item.name}.`,
          nullable: true,
        });
      }
    },
  );
}

function changeInput(graph: Graph, inputs: Inputs, item: ItemMetadata): new () => object {
  return graph.once(
    `Unsaved${item.name}`,
    () =>
      declareInput(
        `Unsaved${item.name}`,
        `Change of an item that is not saved, with the fields that save${item.name} takes. Describes: ${item.doc}`,
      ),
    (made) => {
      const [input, parts] = [inputs.item(item), partsInput(graph, inputs, item)];
      declareField(made, 'id', {
        type: () => ID,
        doc: 'Id of the item. Optional; default: a new item.',
        nullable: true,
      });
      declareField(made, 'input', { type: () => input, doc: 'Content that is not saved.', nullable: false });
      if (parts)
        declareField(made, 'parts', {
          type: () => parts,
          doc: 'Parts of the item that are not saved. Optional; default: as the desk has them.',
          nullable: true,
        });
    },
  );
}

/**
 * The changes that a request gives: their ids are read at once, so that a wrong one is said before all else, and how
 * many there are when the answer is called. Throws ID_INVALID; the answer throws VALUE_INVALID.
 */
export function unsavedIn(
  graph: Graph,
  given: readonly GivenUnsaved[] | null | undefined,
): () => UnsavedChange[] {
  const read = (given ?? []).map((one) =>
    graph.items.flatMap((item) => {
      const change = one[fieldOfKind(item)];
      return change ? [wholeOf(item, change)] : [];
    }),
  );
  return () =>
    read.map(([change, ...others]) => {
      if (!change || others.length > 0)
        throw new ReseauError('VALUE_INVALID', 'Each of `changes` has exactly one field that is not null.');
      return { change };
    });
}

function wholeOf(item: ItemMetadata, { id, input, parts }: GivenChange): WholeChange {
  const known =
    typeof id === 'string' ? { id: readId(id, [item]).uuid } : { isNew: true, newId: randomUUID() };
  const { fields, faults } = inputFieldsOf(item, input);
  const lists = partListsIn(item, parts);
  const [fault] = [...faults, ...faultsIn(lists)];
  if (fault) throw fault;
  return { own: { item: item.name, ...known, fields }, lists };
}

const faultsIn = (lists: WholeChange['lists']): ReseauError[] =>
  lists.flatMap(({ parts }) => parts.flatMap((part) => [...part.faults, ...faultsIn(part.lists)]));
