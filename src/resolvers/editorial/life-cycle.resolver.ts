import { Extensions, ID, Int } from 'type-graphql';
import { ReseauError } from '../../base/errors.js';
import type { Locale } from '../../base/locale.js';
import { Exposure, type Exposure as ExposureName } from '../../entities/house/guarded-item.js';
import { LocaleEnum } from '../../entities/house/locale-enum.js';
import { approve } from '../../operations/approve.js';
import type { Desk } from '../../operations/desk.js';
import { expose } from '../../operations/expose.js';
import { publish } from '../../operations/publish.js';
import { restore } from '../../operations/restore.js';
import { sendBack } from '../../operations/send-back.js';
import { submit } from '../../operations/submit.js';
import type { Targets } from '../../operations/targets.js';
import { unpublish } from '../../operations/unpublish.js';
import { withdraw } from '../../operations/withdraw.js';
import { readId, writeId } from '../../query/identity.js';
import { idsByItem } from '../../query/plan-operation.js';
import { declareField, declareObject, type ArgumentSpec } from '../graph/declare.js';
import type { Graph } from '../graph/graph.js';
import { outcome, Refusal } from '../graph/outcomes.js';
import { oneOf, verbsResolver, type VerbSpec } from '../graph/verbs.js';
import { enumOf } from '../graph/vocabulary.js';

const ids: ArgumentSpec = { name: 'ids', type: () => [ID], required: true, doc: 'The items, of any kinds, at most 100.' };
const note = (doc: string, required = false): ArgumentSpec => ({ name: 'note', type: () => String, doc, required });

/** The way of an item from draft to readers and back; the same verbs for all kinds. */
export function lifeCycleResolver(graph: Graph): new () => object {
  const moved = declareObject('ItemsMoved', 'All of the items have been moved on.');
  Extensions({ plain: true })(moved);
  declareField(moved, 'items', () => [graph.item], 'The items, as the desk has them now.', false);
  declareField(
    moved,
    'waiting',
    () => [graph.item],
    'Those of which nothing has changed yet, because a second person has to ask for the same: more would be known of them.',
    false,
  );
  const result = oneOf('LifeCycleResult', 'Moved or refused; of several items all or none.', () => [moved, Refusal]);
  const targetsOf = (given: unknown): Targets[] =>
    [...idsByItem(given as string[], graph.items)].map(([item, some]) => ({
      item: item.name,
      ids: [...new Set(some)].map((id) => readId(id, [item]).uuid),
    }));
  const verb = (
    name: string,
    doc: string,
    more: readonly ArgumentSpec[],
    work: (desk: Desk, targets: Targets[], given: Readonly<Record<string, unknown>>) => Promise<unknown>,
  ): VerbSpec => ({
    name,
    doc,
    type: () => result,
    args: [ids, ...more],
    writes: { price: 'write', ids: 'ids' },
    act: ({ acting }, given, info) =>
      outcome('ItemsMoved', async () => {
        const waiting = (await work(acting.desk(info), targetsOf(given.ids), given)) as string[] | undefined;
        return { items: waiting?.length ? [] : given.ids, waiting: waiting ?? [] };
      }),
  });
  const textOf = (value: unknown): string | undefined =>
    typeof value === 'string' && value.trim() !== '' ? value.slice(0, 2000) : undefined;
  return verbsResolver([
    verb('submit', 'Hands drafts in for review. Takes DRAFT or TRANSLATE.', [note('A word to the reviewer.')], (desk, targets, given) =>
      submit(desk, targets, textOf(given.note)),
    ),
    verb(
      'approve',
      'Agrees to what others have written and handed in. Takes REVIEW.',
      [note('A word to the writer.')],
      (desk, targets, given) => approve(desk, targets, textOf(given.note)),
    ),
    verb(
      'sendBack',
      'Sends what was handed in, or agreed to, back to those who write it. Takes REVIEW.',
      [note('Why.', true)],
      (desk, targets, given) => sendBack(desk, targets, textOf(given.note) ?? ''),
    ),
    verb(
      'publish',
      'Shows readers what was agreed to, in the languages in which it is whole. Takes PUBLISH.',
      [{ name: 'locales', type: () => [enumOf(LocaleEnum)], doc: 'Only these languages; the others are not shown any more.' }],
      async (desk, targets, given) => {
        const locales = (given.locales as string[] | null | undefined)?.map((locale) => locale.toLowerCase() as Locale);
        await publish(
          desk,
          targets.map((target) => ({ ...target, ...(locales && { locales }) })),
        );
      },
    ),
    verb('unpublish', 'Takes items from readers, with what requires them; they can be published again. Takes PUBLISH.', [], unpublish),
    verb(
      'withdraw',
      'Takes items from readers at once and for good: what can endanger somebody is withheld, and comes back only when two people want it. Takes WITHDRAW.',
      [],
      withdraw,
    ),
    verb(
      'expose',
      'Says how much may be known of items of one kind. Less is known at once and everywhere; more, once a second person asks for the same within a week. Takes WITHDRAW.',
      [{ name: 'exposure', type: () => enumOf(Exposure), required: true, doc: 'How much.' }],
      async (desk, targets, given) => {
        const [target, ...others] = targets;
        const item = graph.items.find((one) => one.name === target?.item);
        if (!target || !item || others.length > 0) throw new ReseauError('VALUE_INVALID', 'Name items of one kind.');
        const { waiting } = await expose(desk, { ...target, exposure: given.exposure as ExposureName });
        return waiting.map((id) => writeId(item, id));
      },
    ),
    {
      name: 'restore',
      doc: 'Saves an item as it was at an earlier revision, as a new draft. Takes DRAFT.',
      type: () => result,
      args: [
        { name: 'id', type: () => ID, required: true, doc: 'The item.' },
        { name: 'revision', type: () => Int, required: true, doc: 'The number of the revision.' },
      ],
      act: ({ acting }, given, info) =>
        outcome('ItemsMoved', async () => {
          const { item, uuid } = readId(given.id, graph.items);
          await restore(acting.desk(info), [{ item: item.name, id: uuid, revision: given.revision as number }]);
          return { items: [given.id], waiting: [] };
        }),
    },
  ]);
}
