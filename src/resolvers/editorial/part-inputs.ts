import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { readId, writeId } from '../../entities/house/identity.js';
import { itemNamed, type ItemMetadata } from '../../entities/house/metadata.js';
import type { PartChange, PartListChange } from '../../operations/composition/part-change.js';
import { partListsOf } from '../../operations/composition/part-lists.js';
import type { SavedPart } from '../../operations/composition/save-whole.js';
import { declareField, declareInput } from '../graph/declare.js';
import type { Graph } from '../graph/graph.js';
import { inputFieldsOf, type Inputs } from '../graph/inputs.js';
import { plain } from '../graph/outcomes.js';

const outcomes = { CREATED: 'CREATED', UPDATED: 'UPDATED', UNCHANGED: 'UNCHANGED', REMOVED: 'REMOVED' };
registerEnumType(outcomes, {
  name: 'PartOutcome',
  description: 'Effect of a save on a part of the item.',
  valuesConfig: {
    CREATED: { description: 'New part.' },
    UPDATED: { description: 'Change of the part or of its place, as a new revision of it.' },
    UNCHANGED: { description: 'No change.' },
    REMOVED: {
      description:
        'Removal: into the trash at once if it was never published, else when its removal is published.',
    },
  },
});

@plain
@ObjectType({ description: 'Part of an item that was saved with it.' })
export class PartSaved {
  @Field(() => ID, { description: 'Id of the part.' })
  id!: string;
  @Field(() => String, { description: 'Kind of the part.' })
  kind!: string;
  @Field(() => Int, {
    description: 'Number of its newest revision; the next save of its content expects it.',
  })
  revision!: number;
  @Field(() => outcomes, { description: 'Effect of the save.' })
  outcome!: string;
}

/** The input of the parts of an item, a list for each kind; undefined: items of this kind have no parts. */
export function partsInput(
  graph: Graph,
  inputs: Inputs,
  whole: ItemMetadata,
): (new () => object) | undefined {
  const lists = partListsOf(whole);
  if (lists.length === 0) return undefined;
  return graph.once(
    `${whole.name}PartsInput`,
    () =>
      declareInput(
        `${whole.name}PartsInput`,
        'Parts of an item, each list in its new order. Parts that a list does not name stay as they are.',
      ),
    (made) => {
      for (const { name, part, relation } of lists) {
        const type = partInput(graph, inputs, part);
        declareField(made, name, {
          type: () => [type],
          doc: `Parts of the kind ${part.name}, by their relation ${relation.name}, in their order. Optional; default: unchanged.`,
          nullable: true,
        });
      }
    },
  );
}

function partInput(graph: Graph, inputs: Inputs, part: ItemMetadata): new () => object {
  return graph.once(
    `${part.name}PartInput`,
    () =>
      declareInput(`${part.name}PartInput`, `Part of an item that is saved with it. Describes: ${part.doc}`),
    (made) => {
      const [input, parts] = [inputs.item(part), partsInput(graph, inputs, part)];
      declareField(made, 'id', {
        type: () => ID,
        doc: 'Id of a part that the item has. Optional; default: a new part.',
        nullable: true,
      });
      declareField(made, 'expectedRevision', {
        type: () => Int,
        doc: 'Revision of the part that was read and changed. Required with `id` and `input`; for a new part there is none.',
        nullable: true,
      });
      declareField(made, 'input', {
        type: () => input,
        doc: 'Content of the part. Its whole and its place follow from where it stands in the save; what it does not say, a new part takes from its whole: a slug, the provenance, the language of the original. Optional; default: unchanged.',
        nullable: true,
      });
      declareField(made, 'remove', {
        type: () => Boolean,
        doc: 'True: removes the part. A removed part that is named without it is put back. Default: false.',
        nullable: true,
      });
      if (parts)
        declareField(made, 'parts', {
          type: () => parts,
          doc: 'Parts of the part. Optional; default: unchanged.',
          nullable: true,
        });
    },
  );
}

/** A part as a request gives it. */
interface GivenPart {
  readonly id?: string | null;
  readonly expectedRevision?: number | null;
  readonly input?: Readonly<Record<string, unknown>> | null;
  readonly remove?: boolean | null;
  readonly parts?: GivenParts | null;
}
export type GivenParts = Readonly<Record<string, readonly GivenPart[] | null | undefined>>;

/** The parts of an item as a save takes them. Throws ID_INVALID. */
export const partListsIn = (whole: ItemMetadata, given: GivenParts | null | undefined): PartListChange[] =>
  partListsOf(whole).flatMap(({ name, part }) => {
    const list = given?.[name];
    return list ? [{ list: name, parts: list.map((one) => partIn(part, one)) }] : [];
  });

function partIn(item: ItemMetadata, { id, expectedRevision, input, remove, parts }: GivenPart): PartChange {
  const { fields, faults } = input ? inputFieldsOf(item, input) : { fields: undefined, faults: [] };
  return {
    ...(typeof id === 'string' && { id: readId(id, [item]).uuid }),
    ...(typeof expectedRevision === 'number' && { expectedRevision }),
    isRemoved: remove === true,
    ...(fields && { fields }),
    faults,
    lists: partListsIn(item, parts),
  };
}

/** A part that was saved, as the graph writes it. */
export const partOut = ({ item, id, revision, outcome }: SavedPart): object => ({
  id: writeId(itemNamed(item), id),
  kind: item,
  revision,
  outcome: outcome.toUpperCase(),
});
