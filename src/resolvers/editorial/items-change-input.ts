import { ReseauError } from '../../base/errors.js';
import type { ItemMetadata } from '../../entities/house/metadata.js';
import { holdsList, type ItemsChange } from '../../operations/change-items.js';
import { raiseAll } from '../../operations/refuse.js';
import { declareField, declareInput } from '../graph/declare.js';
import type { Graph } from '../graph/graph.js';
import { inputFieldsOf, Inputs, isWritable } from '../graph/inputs.js';
import { fieldOfKind } from './kind-field.js';

type Fields = Readonly<Record<string, unknown>>;

/** A change of items of one kind, as a request gives it. */
interface GivenChange {
  readonly set?: Fields | null;
  readonly add?: Fields | null;
  readonly remove?: Fields | null;
}
export type GivenItemsChange = Readonly<Record<string, GivenChange | null | undefined>>;

/** The input of one change of several items: one field for each kind of items. */
export function itemsChangeInput(graph: Graph): new () => object {
  const inputs = new Inputs(graph);
  return graph.once(
    'ItemsChange',
    () =>
      declareInput(
        'ItemsChange',
        'One change of several items: exactly one of these fields, by the kind of the items.',
      ),
    (made) => {
      for (const item of graph.items) {
        const type = changeInput(graph, inputs, item);
        declareField(made, fieldOfKind(item), {
          type: () => type,
          doc: `Change of items of the kind ${item.name}.`,
          nullable: true,
        });
      }
    },
  );
}

function changeInput(graph: Graph, inputs: Inputs, item: ItemMetadata): new () => object {
  return graph.once(
    `${item.name}Change`,
    () => declareInput(`${item.name}Change`, `One change of several items. Describes: ${item.doc}`),
    (made) => {
      const input = inputs.item(item);
      declareField(made, 'set', {
        type: () => input,
        doc: 'Values that all of the items get. An omitted field stays as it is; null clears it.',
        nullable: true,
      });
      const lists = item.fields.filter((field) => isWritable(field) && holdsList(field));
      if (lists.length === 0) return;
      const members = inputs.some(
        `${item.name}Members`,
        `Members of lists and relations. Describes: ${item.doc}`,
        lists,
      );
      declareField(made, 'add', {
        type: () => members,
        doc: 'Members that these lists get, unless they have them. Optional; default: none.',
        nullable: true,
      });
      declareField(made, 'remove', {
        type: () => members,
        doc: 'Members that these lists lose, where they have them; before others are added. Optional; default: none.',
        nullable: true,
      });
    },
  );
}

/**
 * The change that a request gives: its ids are read at once, and how many kinds it names when the answer is called.
 * Throws ID_INVALID; the answer throws VALUE_INVALID.
 */
export function itemsChangeIn(
  graph: Graph,
  given: GivenItemsChange,
): () => Omit<ItemsChange, 'targets'> & { readonly kind: ItemMetadata } {
  const read = graph.items.flatMap((item) => {
    const change = given[fieldOfKind(item)];
    return change ? [changeOf(item, change)] : [];
  });
  return () => {
    const [change, ...others] = read;
    if (!change || others.length > 0)
      throw new ReseauError('VALUE_INVALID', '`change` has exactly one field that is not null.');
    return change;
  };
}

function changeOf(
  kind: ItemMetadata,
  { set, add, remove }: GivenChange,
): Omit<ItemsChange, 'targets'> & { readonly kind: ItemMetadata } {
  const [values, more, less] = [set, add, remove].map((fields) => inputFieldsOf(kind, fields ?? {}));
  const faults = [values, more, less].flatMap((one) => one?.faults ?? []);
  // They are wrong for all of the items.
  for (const one of faults) Object.assign(one.extensions, { index: -1 });
  raiseAll(faults);
  return {
    kind,
    item: kind.name,
    set: values?.fields ?? {},
    add: more?.fields ?? {},
    remove: less?.fields ?? {},
  };
}
