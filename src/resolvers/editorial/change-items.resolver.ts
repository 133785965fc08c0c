import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Extensions, Field, ID, Info, Int, ObjectType, Resolver } from 'type-graphql';
import { ReseauError } from '../../base/errors.js';
import { writeId } from '../../entities/house/identity.js';
import { LocaleEnum, type LocaleName } from '../../entities/house/locale-enum.js';
import type { ItemMetadata } from '../../entities/house/metadata.js';
import { changeItems, conflictsIn, type ItemsChange } from '../../operations/change-items.js';
import type { Saved } from '../../operations/change.js';
import { rehearse, withoutKey, type Desk } from '../../operations/desk.js';
import { RefusedChanges } from '../../operations/refuse.js';
import { typeKey } from '../../query/root.js';
import { declareField, declareObject, declareUnion } from '../graph/declare.js';
import type { Graph } from '../graph/graph.js';
import { Conflict, outcome, plain, Problem, Refusal, refusedFor } from '../graph/outcomes.js';
import { Verb } from '../graph/verbs.js';
import { enumOf } from '../graph/vocabulary.js';
import type { ResolverContext } from '../write-context.js';
import { conflict } from './conflict.js';
import { ItemRevisionInput, revisionTargets } from './item-revision.js';
import { itemsChangeIn, itemsChangeInput, type GivenItemsChange } from './items-change-input.js';
import { saveOutcomes } from './save.resolver.js';

@plain
@ObjectType({ description: 'Effect of a change of several items on one of them.' })
class ItemChanged {
  @Field(() => ID, { description: 'Id of the item.' })
  id!: string;
  @Field(() => Int, {
    description:
      'Number of its newest revision; the next save expects it. Of a rehearsal: the number it would have.',
  })
  revision!: number;
  @Field(() => saveOutcomes, { description: 'Effect.' })
  outcome!: string;
  @Field(() => Boolean, {
    description:
      'True if the item had a newer revision than the one that was expected, and the change was laid over it.',
  })
  isMerged!: boolean;
}

@plain
@ObjectType({ description: 'Change of several items that would succeed: nothing was saved.' })
class ItemsValidated {
  @Field(() => [ItemChanged], { description: 'Effect on each item, in their order.' })
  changes!: ItemChanged[];
}

@plain
@ObjectType({
  description:
    'Change of several items that came too late for some of them: other people have changed the same since. None of the items was changed.',
})
class ItemsConflict {
  @Field(() => [Conflict], { description: 'Conflict of each of these items.' })
  conflicts!: object[];
  @Field(() => [Problem], { description: 'Everything else that is wrong. Empty: nothing.' })
  problems!: Problem[];
}

interface ChangeArguments {
  items: ItemRevisionInput[];
  change: GivenItemsChange;
  validate: boolean;
  messageLocale?: LocaleName | null;
}

function argumentsOf(input: new () => object): new () => ChangeArguments {
  @ArgsType()
  class ChangeItemsArguments implements ChangeArguments {
    @Field(() => [ItemRevisionInput], {
      description:
        'Items of one kind, at most 100, each with the revision that was read. A newer revision is no conflict unless it changed the same field in the same language, or the same relation or list.',
    })
    items!: ItemRevisionInput[];
    @Field(() => input, { description: 'Change that all of the items get.' })
    change!: GivenItemsChange;
    @Field(() => Boolean, {
      defaultValue: false,
      description:
        'True: says all that the change would say, and saves nothing; the answer is then ItemsValidated. Default: saves.',
    })
    validate!: boolean;
    @Field(() => enumOf(LocaleEnum), {
      nullable: true,
      description: 'Language of the messages of `problems`. Default: that of Accept-Language.',
    })
    messageLocale?: LocaleName | null;
  }
  return ChangeItemsArguments;
}

function changedType(graph: Graph): new () => object {
  const changed = declareObject(
    'ItemsChanged',
    'Successful change of several items. Readers see nothing of it until it is published.',
  );
  Extensions({ plain: true })(changed);
  declareField(changed, 'items', {
    type: () => [graph.interfaces.item],
    doc: 'Items as the desk has them now, as far as the caller reads them.',
    nullable: false,
  });
  declareField(changed, 'changes', {
    type: () => [ItemChanged],
    doc: 'Effect on each item, in their order.',
    nullable: false,
  });
  return changed;
}

/** One change of several items. */
export function changeItemsResolver(graph: Graph): new () => object {
  const given = argumentsOf(itemsChangeInput(graph));
  const changed = changedType(graph);
  const result = declareUnion('ChangeItemsResult', 'Result of a change of several items.', () => [
    changed,
    ItemsValidated,
    ItemsConflict,
    Refusal,
  ]);

  @Resolver()
  class ChangeItemsResolver {
    @Verb(() => result, {
      description:
        'Changes fields of up to 100 items of one kind, as a save of each would: a new revision each, with the same checks and rights. Sets values, adds members to lists and relations, and removes some. All of the items are changed or none. Takes DRAFT, or TRANSLATE for texts in other languages than the original.',
      writes: { price: 'write', ids: 'items' },
      problemsOf: 'items',
    })
    changeItems(
      @Args(() => given) { items, change, validate }: ChangeArguments,
      @Ctx() { acting }: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return outcome('ItemsChanged', async () => {
        const read = itemsChangeIn(graph, change);
        const wanted = manyChange(graph, items, read);
        const desk = acting.desk(info);
        try {
          if (validate) {
            const trying = await rehearse(withoutKey(desk), (trial) => changeItems(trial, wanted.change));
            return { [typeKey]: 'ItemsValidated', changes: trying.map((one) => changeOut(wanted.kind, one)) };
          }
          const saved = await changeItems(desk, wanted.change);
          return {
            items: saved.map(({ id }) => writeId(wanted.kind, id)),
            changes: saved.map((one) => changeOut(wanted.kind, one)),
          };
        } catch (reason: unknown) {
          return await conflicts(desk, graph, reason);
        }
      });
    }
  }
  return ChangeItemsResolver;
}

/** The change and the items that it is for. Throws ID_INVALID, VALUE_INVALID, ARGUMENT_OUT_OF_RANGE. */
function manyChange(
  graph: Graph,
  items: readonly ItemRevisionInput[],
  read: ReturnType<typeof itemsChangeIn>,
): { readonly kind: ItemMetadata; readonly change: ItemsChange } {
  const named = revisionTargets(graph, items);
  const { kind, ...change } = read();
  const [own, ...others] = named;
  if (!own) throw new ReseauError('VALUE_INVALID', '`items` names no item.');
  if (others.length > 0 || own.item !== kind.name)
    throw new ReseauError(
      'VALUE_INVALID',
      `\`change\` is for items of the kind ${kind.name}; \`items\` names others.`,
    );
  if (own.compositions)
    throw new ReseauError('VALUE_INVALID', '`composition` is not for a change of several items.');
  const targets = own.ids.map((id) => ({ id, expectedRevision: own.revisions?.[id] ?? 0 }));
  return { kind, change: { ...change, targets } };
}

const changeOut = (item: ItemMetadata, { id, revision, outcome: effect, merged }: Saved): object => ({
  id: writeId(item, id),
  revision,
  outcome: effect.toUpperCase(),
  isMerged: merged === true,
});

/** All conflicts of a change, with what else is wrong; a failure without one is thrown on. */
async function conflicts(desk: Desk, graph: Graph, reason: unknown): Promise<object> {
  if (!(reason instanceof RefusedChanges)) throw reason;
  const { late, others } = conflictsIn(reason);
  if (late.length === 0) throw reason;
  const told: object[] = [];
  // One after the other: each is a read of its own.
  for (const one of late) told.push(await conflict(desk, graph, one.reason, () => one.fields));
  return {
    [typeKey]: 'ItemsConflict',
    conflicts: told,
    problems: [],
    ...(others.size > 0 && { [refusedFor]: new RefusedChanges(others) }),
  };
}
