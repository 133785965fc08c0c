import type { GraphQLResolveInfo } from 'graphql';
import {
  Args,
  ArgsType,
  Ctx,
  Extensions,
  Field,
  ID,
  Info,
  Int,
  ObjectType,
  registerEnumType,
  Resolver,
} from 'type-graphql';
import type { ItemMetadata } from '../../entities/house/metadata.js';
import { ReseauError } from '../../base/errors.js';
import type { PartChange, WholeChange } from '../../operations/composition/part-change.js';
import { partListsOf } from '../../operations/composition/part-lists.js';
import { saveWhole, type SavedWhole } from '../../operations/composition/save-whole.js';
import { rehearse, withoutKey, type Desk } from '../../operations/desk.js';
import { noteOf, save } from '../../operations/save.js';
import { readId, writeId } from '../../entities/house/identity.js';
import { LocaleEnum, localeNamed, type LocaleName } from '../../entities/house/locale-enum.js';
import { typeKey } from '../../query/root.js';
import { declareField, declareObject, declareUnion } from '../graph/declare.js';
import type { Graph } from '../graph/graph.js';
import { inputFieldsOf, Inputs } from '../graph/inputs.js';
import { Conflict, outcome, plain, Refusal } from '../graph/outcomes.js';
import { enumOf } from '../graph/vocabulary.js';
import { Verb } from '../graph/verbs.js';
import type { ResolverContext } from '../write-context.js';
import { conflict } from './conflict.js';
import { SaveWarning, warningsOf } from './save-warnings.js';
import { partListsIn, partOut, PartSaved, partsInput, type GivenParts } from './part-inputs.js';

/** What a save does to an item. */
export const saveOutcomes = { CREATED: 'CREATED', UPDATED: 'UPDATED', UNCHANGED: 'UNCHANGED' };
registerEnumType(saveOutcomes, {
  name: 'SaveOutcome',
  description: 'Effect of a save.',
  valuesConfig: {
    CREATED: { description: 'New item.' },
    UPDATED: { description: 'Change of the item, as a new revision.' },
    UNCHANGED: { description: 'No change: the item had this content already; nothing was written.' },
  },
});

/** Saving drafts: a mutation for each kind of item. */
export function saveResolvers(graph: Graph): (new () => object)[] {
  const inputs = new Inputs(graph);
  return graph.items.map((item) => saveResolver(graph, inputs, item));
}

/** Arguments of a save. */
interface SaveArguments {
  id?: string | null;
  input: Readonly<Record<string, unknown>>;
  expectedRevision: number;
  byKey: boolean;
  validate: boolean;
  messageLocale?: LocaleName | null;
  note?: string | null;
  parts?: GivenParts | null;
}

function argumentsOf(
  input: new () => object,
  parts: (new () => object) | undefined,
): new () => SaveArguments {
  @ArgsType()
  class ArgumentsOfItem implements SaveArguments {
    @Field(() => ID, { nullable: true, description: 'Id of the item. Optional; default: a new item.' })
    id?: string | null;
    @Field(() => input, { description: 'New content.' })
    input!: Readonly<Record<string, unknown>>;
    @Field(() => Int, {
      description:
        'Revision that was read and changed; 0 for a new item. If there is a newer one, the save is laid over it; where both have changed the same field in the same language, or the same relation or list, the answer is a Conflict with both versions.',
    })
    expectedRevision!: number;
    @Field(() => Boolean, {
      defaultValue: false,
      description:
        'True: a save without an id changes the item that has the key of its input, where there is one. Default: such a save is refused with ITEM_TAKEN.',
    })
    byKey!: boolean;
    @Field(() => Boolean, {
      defaultValue: false,
      description:
        'True: says all that a save would say, and saves nothing; the answer is then Validated. Default: saves.',
    })
    validate!: boolean;
    @Field(() => enumOf(LocaleEnum), {
      nullable: true,
      description: 'Language of the messages of `problems`. Default: that of Accept-Language.',
    })
    messageLocale?: LocaleName | null;
    @Field(() => String, {
      nullable: true,
      description:
        'Reason for the save, for the desk only: plain text of at most 500 characters, kept with the revisions that it makes. Optional; default: none.',
    })
    note?: string | null;
  }
  if (!parts) return ArgumentsOfItem;

  @ArgsType()
  class ArgumentsOfWhole extends ArgumentsOfItem {
    @Field(() => parts, {
      nullable: true,
      description:
        'Parts of the item, saved with it, all or nothing: a change of one gives the item a revision too. Optional; default: the item alone.',
    })
    parts?: GivenParts | null;
  }
  return ArgumentsOfWhole;
}

@plain
@ObjectType({ description: 'Save that would succeed: nothing was saved.' })
class Validated {
  @Field(() => saveOutcomes, { description: 'Effect that the save would have.' })
  outcome!: string;
}

function savedType(graph: Graph, item: ItemMetadata): new () => object {
  const saved = declareObject(
    `${item.name}Saved`,
    'Successful save. Readers see nothing of it until it is published.',
  );
  Extensions({ plain: true })(saved);
  declareField(saved, 'item', {
    type: () => graph.object(item),
    doc: 'Item as the desk has it now.',
    nullable: true,
  });
  declareField(saved, 'id', { type: () => ID, doc: 'Id of the item.', nullable: false });
  declareField(saved, 'revision', {
    type: () => Int,
    doc: 'Number of the newest revision; the next save expects it.',
    nullable: false,
  });
  declareField(saved, 'isMerged', {
    type: () => Boolean,
    doc: 'True if the item had a newer revision than the one that was expected, and this save was laid over it: nothing that it changes had been changed since.',
    nullable: false,
  });
  declareField(saved, 'warnings', {
    type: () => [SaveWarning],
    doc: 'Warnings: releases that cannot be carried out any more as they are, as far as the reader reads them.',
    nullable: false,
    isOnRequest: true,
  });
  declareField(saved, 'outcome', { type: () => saveOutcomes, doc: 'Act.', nullable: false });
  if (partListsOf(item).length === 0) return saved;
  declareField(saved, 'parts', {
    type: () => [PartSaved],
    doc: 'Parts that the save named, in the order in which it did, the parts of a part behind it.',
    nullable: false,
  });
  declareField(saved, 'composition', {
    type: () => String,
    doc: 'Token of the item with all of its parts as they are now, as verbs take it. Null: the save named no parts.',
    nullable: true,
  });
  return saved;
}

function saveResolver(graph: Graph, inputs: Inputs, item: ItemMetadata): new () => object {
  const given = argumentsOf(inputs.item(item), partsInput(graph, inputs, item));
  const saved = savedType(graph, item);
  const result = declareUnion(`Save${item.name}Result`, 'Result of a save.', () => [
    saved,
    Validated,
    Conflict,
    Refusal,
  ]);

  @Resolver()
  class SaveResolver {
    @Verb(() => result, {
      name: `save${item.name}`,
      description: `Saves a draft, as a new revision; nothing is published. Either the whole save is done or nothing. Describes: ${item.doc}`,
    })
    save(
      @Args(() => given) args: SaveArguments,
      @Ctx() { acting, locale }: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return outcome(`${item.name}Saved`, async () => {
        const change = changeOf(item, args);
        const desk = { ...acting.desk(info), ...noteOf(item.name, args.note) };
        try {
          if (args.validate) return { [typeKey]: 'Validated', ...outcomeOf(await rehearsed(desk, change)) };
          const { own, parts, token } = await savedOnce(desk, change);
          const written = writeId(item, own.id);
          return {
            id: written,
            item: written,
            revision: own.revision,
            isMerged: own.merged === true,
            ...outcomeOf({ own }),
            parts: parts.map(partOut),
            composition: token,
            warnings: () =>
              warningsOf(
                desk,
                [own, ...parts].flatMap((one) => (one.outcome === 'unchanged' ? [] : [one.id])),
                args.messageLocale ? localeNamed(args.messageLocale) : locale,
              ),
          };
        } catch (reason: unknown) {
          return await conflict(desk, graph, reason, (index) => fieldsAt(change, index));
        }
      });
    }
  }
  return SaveResolver;
}

function changeOf(
  item: ItemMetadata,
  { id, input, expectedRevision, byKey, parts }: SaveArguments,
): WholeChange {
  const { fields, faults } = inputFieldsOf(item, input);
  const known = typeof id === 'string' ? { id: readId(id, [item]).uuid } : { isNew: !byKey };
  const lists = partListsIn(item, parts);
  if (byKey && lists.length > 0 && !('id' in known) && !hasFaults(lists))
    throw new ReseauError(
      'VALUE_INVALID',
      'To save an item with its parts, name it by its id, not by its key.',
    );
  return { own: { item: item.name, ...known, expectedRevision, merges: true, fields, faults }, lists };
}

/** Whether an id among the parts is none: that is said before all else. */
const hasFaults = (lists: WholeChange['lists']): boolean =>
  lists.some(({ parts }) => parts.some((part) => part.faults.length > 0 || hasFaults(part.lists)));

type Done = Omit<SavedWhole, 'token'> & Partial<SavedWhole>;

async function savedOnce(desk: Desk, change: WholeChange): Promise<Done> {
  if (change.lists.length > 0) return saveWhole(desk, change);
  const [own] = await save(desk, [change.own]);
  if (!own) throw new Error('a save answers every change');
  return { own, parts: [] };
}

/** What a save would do; nothing is kept of it, and its key of idempotency is not used up. */
const rehearsed = (desk: Desk, change: WholeChange): Promise<Done> =>
  rehearse(withoutKey(desk), (trying) => savedOnce(trying, change));

const outcomeOf = ({ own: { outcome: done } }: Pick<Done, 'own'>): { readonly outcome: string } => ({
  outcome: done.toUpperCase(),
});

/** What a change gives of the item at a place: 0 is the item itself, its parts follow as they stand. */
function fieldsAt({ own, lists }: WholeChange, index: number): Readonly<Record<string, unknown>> {
  const all = (some: WholeChange['lists']): PartChange[] =>
    some.flatMap(({ parts }) => parts.flatMap((part) => [part, ...all(part.lists)]));
  return [own, ...all(lists)][index]?.fields ?? {};
}
