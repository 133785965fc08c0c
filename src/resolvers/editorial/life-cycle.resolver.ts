import { Extensions, ID, Int } from 'type-graphql';
import { ReseauError } from '../../base/errors.js';
import type { Locale } from '../../base/locale.js';
import { Exposure, type Exposure as ExposureName } from '../../entities/house/guarded-item.js';
import { LocaleEnum } from '../../entities/house/locale-enum.js';
import { approve } from '../../operations/approve.js';
import type { Desk } from '../../operations/desk.js';
import { expose } from '../../operations/expose.js';
import type { LanguageChange } from '../../operations/languages-seen.js';
import { publish } from '../../operations/publish.js';
import { restore } from '../../operations/restore.js';
import { sendBack } from '../../operations/send-back.js';
import { submit } from '../../operations/submit.js';
import type { Targets } from '../../operations/targets.js';
import { unpublish } from '../../operations/unpublish.js';
import { withdraw } from '../../operations/withdraw.js';
import { endWithdrawal } from '../../operations/withdrawal.js';
import { readId, writeId } from '../../entities/house/identity.js';
import { declareField, declareObject, type ArgumentSpec, type TypeValue } from '../graph/declare.js';
import type { Graph } from '../graph/graph.js';
import { Conflict, outcome, Refusal } from '../graph/outcomes.js';
import { oneOf, verbsResolver, type VerbSpec } from '../graph/verbs.js';
import { enumOf } from '../graph/vocabulary.js';
import { conflict } from './conflict.js';
import { ItemRevisionInput, namedIn, revisionTargets, type VerbArguments } from './item-revision.js';

const ids: ArgumentSpec = { name: 'ids', type: () => [ID], required: true, doc: 'Items, of any kinds, at most 100.' };
const note = (doc: string, required = false): ArgumentSpec => ({
  name: 'note',
  type: () => String,
  doc: `${doc} At most 2,000 characters.`,
  required,
});
const languages = (doc: string): ArgumentSpec => ({ name: 'locales', type: () => [enumOf(LocaleEnum)], doc });

/** What a verb did, beside moving its items: those that wait for a second person, and the languages that changed for readers. */
interface Moved {
  readonly waiting?: readonly string[];
  readonly languages?: readonly { readonly item: string; readonly id: string; readonly changes: readonly LanguageChange[] }[];
}

/** The way of an item from draft to readers and back; the same verbs for all kinds. */
export function lifeCycleResolver(graph: Graph): new () => object {
  const result = resultType(graph);
  const items: ArgumentSpec = {
    name: 'items',
    type: () => [ItemRevisionInput],
    required: true,
    doc: 'Items, of any kinds, at most 100, each with the revision that was read and decided on.',
  };
  const verb = (
    name: string,
    doc: string,
    args: readonly ArgumentSpec[],
    work: (desk: Desk, targets: Targets[], given: VerbArguments) => Promise<Moved | undefined>,
  ): VerbSpec => ({
    name,
    doc,
    type: () => result,
    args,
    writes: { price: 'write', ids: args.includes(items) ? 'items' : 'ids' },
    act: ({ acting }, given, info) => {
      const desk = acting.desk(info);
      return outcome('ItemsMoved', async () => {
        const named = namedIn(given);
        try {
          const { waiting = [], languages = [] } = (await work(desk, revisionTargets(graph, named), given)) ?? {};
          return {
            items: named.map(({ id }) => id).filter((id) => !waiting.includes(id)),
            waiting,
            languages: languages.map(languagesOut(graph)),
          };
        } catch (reason: unknown) {
          return await conflict(desk, graph, reason);
        }
      });
    },
  });
  return verbsResolver([
    verb(
      'submit',
      'Submits drafts for review. Takes DRAFT or TRANSLATE.',
      [items, note('Message to the reviewer.')],
      (desk, targets, given) => plainly(submit(desk, targets, given.note as string | null | undefined)),
    ),
    verb(
      'approve',
      'Approves submitted drafts of other people. Nobody approves an item of which they wrote any revision since the last one that was approved or published. Takes REVIEW.',
      [items, note('Message to the writer.')],
      (desk, targets, given) => plainly(approve(desk, targets, given.note as string | null | undefined)),
    ),
    verb(
      'sendBack',
      'Returns submitted or approved items to their writers. Takes REVIEW.',
      [items, note('Reason.', true)],
      (desk, targets, given) => plainly(sendBack(desk, targets, given.note as string)),
    ),
    verb(
      'publish',
      'Publishes approved items, in the languages in which they are whole. Takes PUBLISH.',
      [
        items,
        languages(
          'Languages to add or to update; readers see all other languages unchanged. Optional; default: all in which the item is whole.',
        ),
      ],
      async (desk, targets, given) => ({
        languages: await publish(
          desk,
          targets.map((target) => ({ ...target, ...localesIn(given) })),
        ),
      }),
    ),
    verb(
      'unpublish',
      'Unpublishes items, with the items that require them, or some of their languages; they can be published again. Their old addresses are kept. Takes PUBLISH.',
      [ids, languages('Languages to unpublish; an item without a remaining language is unpublished as a whole. Optional; default: all.')],
      async (desk, targets, given) => ({
        languages: await unpublish(
          desk,
          targets.map((target) => ({ ...target, ...localesIn(given) })),
        ),
      }),
    ),
    verb(
      'withdraw',
      'Withdraws items from readers at once and for good: an item that can endanger somebody is withheld, and its old addresses are forgotten. A withdrawn item returns on the request of two people only, and then as a draft: by `expose` if it has an exposure, else by `endWithdrawal`. Takes WITHDRAW and nothing else.',
      [ids],
      (desk, targets) => plainly(withdraw(desk, targets)),
    ),
    verb(
      'endWithdrawal',
      'Restores withdrawn items as drafts, when a second person requests the same within a week. An item that has an exposure is restored by `expose`. Takes WITHDRAW.',
      [ids],
      async (desk, targets) => ({ waiting: (await endWithdrawal(desk, targets)).waiting.map((uuid) => idIn(graph, targets, uuid)) }),
    ),
    verb(
      'expose',
      'Sets the exposure of items of one kind. A reduction takes effect at once and everywhere; an increase, when a second person requests the same within a week. Takes WITHDRAW.',
      [ids, { name: 'exposure', type: () => enumOf(Exposure), required: true, doc: 'New exposure.' }],
      async (desk, targets, given) => {
        const [target, ...others] = targets;
        if (!target || others.length > 0) throw new ReseauError('VALUE_INVALID', 'Name items of one kind.');
        const { waiting } = await expose(desk, { ...target, exposure: given.exposure as ExposureName });
        return { waiting: waiting.map((uuid) => idIn(graph, targets, uuid)) };
      },
    ),
    {
      name: 'restore',
      doc: 'Restores an item to an earlier revision, as a new draft. Fields, languages and related items that the caller may not read stay as they are. Takes DRAFT or TRANSLATE.',
      type: () => result,
      args: [
        { name: 'id', type: () => ID, required: true, doc: 'Item.' },
        { name: 'revision', type: () => Int, required: true, doc: 'Number of the revision.' },
      ],
      act: ({ acting }, given, info) =>
        outcome('ItemsMoved', async () => {
          const { item, uuid } = readId(given.id, graph.items);
          await restore(acting.desk(info), [{ item: item.name, id: uuid, revision: given.revision as number }]);
          return { items: [given.id], waiting: [], languages: [] };
        }),
    },
  ]);
}

/** What a verb of the life cycle answers. */
function resultType(graph: Graph): TypeValue {
  const changed = declareObject(
    'LanguagesChanged',
    "Changes of a verb to the readers' view of an item, language by language; a language in none of the lists is unchanged.",
  );
  Extensions({ plain: true })(changed);
  declareField(changed, 'item', () => ID, 'Item.', false);
  declareField(changed, 'added', () => [enumOf(LocaleEnum)], 'Languages that readers could not read before.', false);
  declareField(changed, 'changed', () => [enumOf(LocaleEnum)], 'Languages with another text than before.', false);
  declareField(changed, 'removed', () => [enumOf(LocaleEnum)], 'Languages that readers cannot read any more.', false);
  const moved = declareObject('ItemsMoved', 'Success: all of the items have changed their state.');
  Extensions({ plain: true })(moved);
  declareField(moved, 'items', () => [graph.item], 'Items as the desk has them now, without the items that wait.', false);
  declareField(
    moved,
    'waiting',
    () => [graph.item],
    'Items that are still unchanged, because an increase of exposure needs the same request of a second person.',
    false,
  );
  declareField(
    moved,
    'languages',
    () => [changed],
    'Changes for readers, item by item, by `publish` and `unpublish`. Empty for all other verbs.',
    false,
  );
  return oneOf('LifeCycleResult', 'Result: done or refused; of several items all or none.', () => [moved, Conflict, Refusal]);
}

/** The id of an item that was among the targets. */
function idIn(graph: Graph, targets: readonly Targets[], uuid: string): string {
  const item = graph.items.find(({ name }) => targets.some((target) => target.item === name && target.ids.includes(uuid)));
  if (!item) throw new Error('a verb answers with its own items');
  return writeId(item, uuid);
}

const localesIn = ({ locales }: VerbArguments): { readonly locales?: readonly Locale[] } =>
  locales ? { locales: (locales as string[]).map((locale) => locale.toLowerCase() as Locale) } : {};

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
