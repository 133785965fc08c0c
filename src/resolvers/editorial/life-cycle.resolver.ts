import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Extensions, ID, Info, Resolver } from 'type-graphql';
import { ReseauError } from '../../base/errors.js';
import type { Locale } from '../../base/locale.js';
import { LocaleEnum, localeNamed, type LocaleName } from '../../entities/house/locale-enum.js';
import { approve } from '../../operations/approve.js';
import { withoutKey, type Desk } from '../../operations/desk.js';
import { readDraftParts, type DraftPart } from '../../operations/composition/draft-parts.js';
import { restoreWhole } from '../../operations/composition/restore-whole.js';
import { expose } from '../../operations/expose.js';
import type { LanguageChange } from '../../operations/languages-seen.js';
import { publish } from '../../operations/publish.js';
import { restore } from '../../operations/restore.js';
import { sendBack } from '../../operations/send-back.js';
import { submit } from '../../operations/submit.js';
import type { Targets, TrackTargets } from '../../operations/targets.js';
import { unpublish } from '../../operations/unpublish.js';
import { withdraw } from '../../operations/withdraw.js';
import { endWithdrawal } from '../../operations/withdrawal.js';
import { readId, writeId } from '../../entities/house/identity.js';
import { declareField, declareObject, declareUnion, type TypeValue } from '../graph/declare.js';
import type { Graph } from '../graph/graph.js';
import { Conflict, outcome, Refusal } from '../graph/outcomes.js';
import { Verb } from '../graph/verbs.js';
import { enumOf } from '../graph/vocabulary.js';
import type { ResolverContext } from '../write-context.js';
import { conflict } from './conflict.js';
import { revisionTargets, type NamedItem } from './item-revision.js';
import { mergingResolver } from './merging.resolver.js';
import { trashResolver } from './trash.resolver.js';
import {
  ApproveArguments,
  ExposeArguments,
  IdsArguments,
  PublishArguments,
  RestoreArguments,
  SendBackArguments,
  SubmitArguments,
  UnpublishArguments,
} from './life-cycle-arguments.js';

/**
 * What a verb did, beside moving its items: those that wait for a second person, and the languages that
 * changed for readers.
 */
interface Moved {
  readonly waiting?: readonly string[];
  /** Parts of published items that are not published as they are now. */
  readonly draftParts?: readonly DraftPart[];
  readonly languages?: readonly {
    readonly item: string;
    readonly id: string;
    readonly changes: readonly LanguageChange[];
  }[];
}

const byRevision = { price: 'write', ids: 'items' } as const;
const byId = { price: 'write', ids: 'ids' } as const;

/** What the verbs of a graph have in common: the type of their answers, and how they move items. */
interface LifeCycle {
  readonly graph: Graph;
  readonly result: TypeValue;
  readonly move: ReturnType<typeof moverOf>;
}

/** The way of an item from draft to readers and back; the same verbs for all kinds. */
export function lifeCycleResolvers(graph: Graph): (new () => object)[] {
  const common: LifeCycle = { graph, result: resultType(graph), move: moverOf(graph) };
  return [
    reviewResolver(common),
    publishingResolver(common),
    withdrawingResolver(common),
    mergingResolver(common),
    trashResolver(common),
  ];
}

/** From a draft to its approval. */
function reviewResolver({ graph, result, move }: LifeCycle): new () => object {
  @Resolver()
  class ReviewResolver {
    @Verb(() => result, {
      description: 'Submits drafts for review, or languages of them. Takes DRAFT or TRANSLATE.',
      writes: byRevision,
    })
    submit(
      @Args(() => SubmitArguments) { items, note, ...named }: SubmitArguments,
      @Ctx() context: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return move(context, info, items, (desk, targets) =>
        plainly(submit(desk, inTracks(targets, named), note)),
      );
    }

    @Verb(() => result, {
      description:
        'Approves submitted drafts of other people, or languages of them. Nobody approves anything of which they wrote any revision since it was last approved or published. Takes REVIEW.',
      writes: byRevision,
    })
    approve(
      @Args(() => ApproveArguments) { items, note, ...named }: ApproveArguments,
      @Ctx() context: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return move(context, info, items, (desk, targets) =>
        plainly(approve(desk, inTracks(targets, named), note)),
      );
    }

    @Verb(() => result, {
      description:
        'Returns submitted or approved items, or languages of them, to their writers. Takes REVIEW.',
      writes: byRevision,
    })
    sendBack(
      @Args(() => SendBackArguments) { items, note, ...named }: SendBackArguments,
      @Ctx() context: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return move(context, info, items, (desk, targets) =>
        plainly(sendBack(desk, inTracks(targets, named), note)),
      );
    }

    @Verb(() => result, {
      description:
        'Restores an item to an earlier revision, as a new draft. Fields, languages and related items that the caller may not read stay as they are. Takes DRAFT or TRANSLATE.',
    })
    restore(
      @Args(() => RestoreArguments) { id, revision, withParts }: RestoreArguments,
      @Ctx() { acting }: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return outcome('ItemsMoved', async () => {
        const { item, uuid } = readId(id, graph.items);
        const earlier = { item: item.name, id: uuid, revision };
        await (withParts ? restoreWhole(acting.desk(info), earlier) : restore(acting.desk(info), [earlier]));
        return { items: [id], waiting: [], languages: [], draftParts: [] };
      });
    }
  }
  return ReviewResolver;
}

/** To readers, and away from them. */
function publishingResolver({ result, move }: LifeCycle): new () => object {
  @Resolver()
  class PublishingResolver {
    @Verb(() => result, {
      description:
        'Publishes approved items, in the languages in which they are whole, or in some of them while others wait. Takes PUBLISH.',
      writes: byRevision,
    })
    publish(
      @Args(() => PublishArguments) { items, ...named }: PublishArguments,
      @Ctx() context: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return move(context, info, items, async (desk, targets) => ({
        languages: await publish(desk, inTracks(targets, named)),
        draftParts: await readDraftParts(withoutKey(desk), targets),
      }));
    }

    @Verb(() => result, {
      description:
        'Unpublishes items, with the items that require them, or some of their languages; they can be published again. Their old addresses are kept. Takes PUBLISH.',
      writes: byId,
    })
    unpublish(
      @Args(() => UnpublishArguments) { ids, locales }: UnpublishArguments,
      @Ctx() context: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return move(context, info, namedBy(ids), async (desk, targets) => ({
        languages: await unpublish(
          desk,
          targets.map((target) => ({ ...target, ...localesIn(locales) })),
        ),
      }));
    }
  }
  return PublishingResolver;
}

/** Away from readers in danger, and back by two people. */
function withdrawingResolver({ graph, result, move }: LifeCycle): new () => object {
  @Resolver()
  class WithdrawingResolver {
    @Verb(() => result, {
      description:
        'Withdraws items from readers at once and for good: an item that can endanger somebody is withheld, and its old addresses are forgotten. A withdrawn item returns on the request of two people only, and then as a draft: by `expose` if it has an exposure, else by `endWithdrawal`. Takes WITHDRAW and nothing else.',
      writes: byId,
    })
    withdraw(
      @Args(() => IdsArguments) { ids }: IdsArguments,
      @Ctx() context: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return move(context, info, namedBy(ids), (desk, targets) => plainly(withdraw(desk, targets)));
    }

    @Verb(() => result, {
      description:
        'Restores withdrawn items as drafts, when a second person requests the same within a week. An item that has an exposure is restored by `expose`. Takes WITHDRAW.',
      writes: byId,
    })
    endWithdrawal(
      @Args(() => IdsArguments) { ids }: IdsArguments,
      @Ctx() context: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return move(context, info, namedBy(ids), async (desk, targets) => {
        const { waiting } = await endWithdrawal(desk, targets);
        return { waiting: waiting.map((uuid) => idIn(graph, targets, uuid)) };
      });
    }

    @Verb(() => result, {
      description:
        'Sets the exposure of items of one kind. A reduction takes effect at once and everywhere; an increase, when a second person requests the same within a week. Takes WITHDRAW.',
      writes: byId,
    })
    expose(
      @Args(() => ExposeArguments) { ids, exposure }: ExposeArguments,
      @Ctx() context: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return move(context, info, namedBy(ids), async (desk, targets) => {
        const [target, ...others] = targets;
        if (!target || others.length > 0) throw new ReseauError('VALUE_INVALID', 'Name items of one kind.');
        const { waiting } = await expose(desk, { ...target, exposure });
        return { waiting: waiting.map((uuid) => idIn(graph, targets, uuid)) };
      });
    }
  }
  return WithdrawingResolver;
}

const namedBy = (ids: readonly string[]): NamedItem[] => ids.map((id) => ({ id }));

/**
 * Answers with what a verb did with the items that were named, or with the Conflict that kept it from all of
 * them.
 */
const moverOf =
  (graph: Graph) =>
  (
    { acting }: ResolverContext,
    info: GraphQLResolveInfo,
    named: readonly NamedItem[],
    work: (desk: Desk, targets: Targets[]) => Promise<Moved | undefined>,
  ): Promise<object> => {
    const desk = acting.desk(info);
    return outcome('ItemsMoved', async () => {
      try {
        const {
          waiting = [],
          languages = [],
          draftParts = [],
        } = (await work(desk, revisionTargets(graph, named))) ?? {};
        return {
          items: named.map(({ id }) => id).filter((id) => !waiting.includes(id)),
          waiting,
          languages: languages.map(languagesOut(graph)),
          draftParts: draftParts.map(({ item, id }) => writeId(item, id)),
        };
      } catch (reason: unknown) {
        return await conflict(desk, graph, reason);
      }
    });
  };

/** What a verb of the life cycle answers. */
function resultType(graph: Graph): TypeValue {
  const changed = declareObject(
    'LanguagesChanged',
    "Changes of a verb to the readers' view of an item, language by language; a language in none of the lists is unchanged.",
  );
  Extensions({ plain: true })(changed);
  declareField(changed, 'item', { type: () => ID, doc: 'Item.', nullable: false });
  declareField(changed, 'added', {
    type: () => [enumOf(LocaleEnum)],
    doc: 'Languages that readers could not read before.',
    nullable: false,
  });
  declareField(changed, 'changed', {
    type: () => [enumOf(LocaleEnum)],
    doc: 'Languages with another text than before.',
    nullable: false,
  });
  declareField(changed, 'removed', {
    type: () => [enumOf(LocaleEnum)],
    doc: 'Languages that readers cannot read any more.',
    nullable: false,
  });
  const moved = declareObject('ItemsMoved', 'Success: all of the items have changed their state.');
  Extensions({ plain: true })(moved);
  declareField(moved, 'items', {
    type: () => [graph.interfaces.item],
    doc: 'Items as the desk has them now, without the items that wait, and without those that went into the trash.',
    nullable: false,
  });
  declareField(moved, 'waiting', {
    type: () => [graph.interfaces.item],
    doc: 'Items that are still unchanged, because an increase of exposure, or a merge, needs the same request of a second person.',
    nullable: false,
  });
  declareField(moved, 'languages', {
    type: () => [changed],
    doc: 'Changes for readers, item by item, by `publish` and `unpublish`. Empty for all other verbs.',
    nullable: false,
  });
  declareField(moved, 'draftParts', {
    type: () => [graph.interfaces.item],
    doc: 'Parts of the items whose newest revision readers do not see, by `publish`. Empty for all other verbs.',
    nullable: false,
  });
  return declareUnion('LifeCycleResult', 'Result: done or refused; of several items all or none.', () => [
    moved,
    Conflict,
    Refusal,
  ]);
}

/** The id of an item that was among the targets. */
function idIn(graph: Graph, targets: readonly Targets[], uuid: string): string {
  const item = graph.items.find(({ name }) =>
    targets.some((target) => target.item === name && target.ids.includes(uuid)),
  );
  if (!item) throw new Error('a verb answers with its own items');
  return writeId(item, uuid);
}

const localesIn = (
  locales: readonly LocaleName[] | null | undefined,
): { readonly locales?: readonly Locale[] } => (locales ? { locales: locales.map(localeNamed) } : {});

/** The items of a verb, with the languages of them that it concerns. */
const inTracks = (
  targets: readonly Targets[],
  { locales, withShared }: { readonly locales?: readonly LocaleName[] | null; readonly withShared: boolean },
): TrackTargets[] => targets.map((target) => ({ ...target, ...localesIn(locales), withShared }));

/** Of a verb that only moves its items. */
const plainly = async (doing: Promise<void>): Promise<undefined> => {
  await doing;
  return undefined;
};

/** What changed of an item, as the answer says it. */
const languagesOut =
  (graph: Graph) =>
  ({ item: kind, id, changes }: NonNullable<Moved['languages']>[number]): object => {
    const item = graph.items.find(({ name }) => name === kind);
    if (!item) throw new Error('a verb answers with items of the graph');
    const [added, changed, removed] = (['ADDED', 'CHANGED', 'REMOVED'] as const).map((wanted) =>
      changes.filter(({ change }) => change === wanted).map(({ locale }) => locale.toUpperCase()),
    );
    return { item: writeId(item, id), added, changed, removed };
  };
