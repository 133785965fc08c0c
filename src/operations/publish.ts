import { name, sql } from '../base/sql.js';
import { ReseauError } from '../base/errors.js';
import { locales, type Locale } from '../base/locale.js';
import { brokenBy } from '../windows/invariants.js';
import { missingFrom } from '../windows/missing.js';
import { idsOf, type Run } from '../windows/run.js';
import { tableOf } from '../entities/house/columns.js';
import { wholesOf } from './composition/part-lists.js';
import { withComposition } from './composition/with-composition.js';
import { putAwayParts } from './trash/put-away.js';
import { checkAll } from './check-all.js';
import { chosenLanguages, type ChosenLanguages } from './chosen-languages.js';
import { copy } from './copy.js';
import { itemNamed, type ItemMetadata } from '../entities/house/metadata.js';
import type { Desk } from './desk.js';
import { languageChanges, languagesSeen, type LanguageChange, type Seen } from './languages-seen.js';
import { outside } from './outside.js';
import { refuseEnded } from './end-files.js';
import { requireStanding, standings } from './stage.js';
import { raiseAll } from './refuse.js';
import { structureFaults } from './structure.js';
import { found, note, requireRevisions, type Targets, type TrackTargets } from './targets.js';
import { inTransaction, type Work } from './transaction.js';
import { refuseWithdrawn } from './withdrawal.js';

export interface Published {
  readonly item: string;
  readonly id: string;
  /** The languages in which readers see it now. */
  readonly locales: Locale[];
  /** What this publication did to its languages; those that are not named are as they were. */
  readonly changes: readonly LanguageChange[];
}

/** Items that are published together: in these languages, or in all in which they are whole. */
export type Publishable = TrackTargets;

/**
 * Publishes items as the desk has them, into every window they are meant for; all or none. Named languages
 * are added to those that readers see, or brought up to date: no other language changes, and what is no text of a
 * language waits, unless it is wanted too. They do not wait for languages that nobody approved yet. A built-in process needs no approval of a second person: its
 * operator has already approved.
 */
export const publish = (desk: Desk, targets: readonly Publishable[]): Promise<Published[]> =>
  inTransaction(desk, { verb: 'publish', needs: 'PUBLISH' }, async (work) => {
    const all = await withComposition(work, targets, ['DRAFT', 'IN_REVIEW', 'APPROVED']);
    return publishItems(work, all, !work.isHouse);
  });

/** The same within a transaction that does more; `approved` takes only what a second person has agreed to. */
export async function publishItems(
  work: Work,
  targets: readonly Publishable[],
  approved: boolean,
): Promise<Published[]> {
  const before = new Map<string, Seen>();
  const removed: Targets[] = [];
  const checked = await checkAll(targets, async (target, index) => ({
    target,
    ...(await requirePublishable(work, target, index, approved)),
  }));
  for (const { target, item, chosen } of checked) {
    for (const [id, seen] of await languagesSeen(work.run, item, target.ids)) before.set(id, seen);
    const gone = await removedAmong(work, item, target.ids);
    if (gone.length > 0) removed.push({ item: item.name, ids: gone });
    const staying = new Map([...chosen].filter(([id]) => !gone.includes(id)));
    await copy(work.run, item, staying);
    await note(work, 'PUBLISH', { item, ids: [...staying.keys()] });
  }
  if (removed.length > 0) await putAwayParts(work, removed, 'any');
  const published: Published[] = [];
  for (const { item: kind, ids } of targets) {
    const item = itemNamed(kind);
    const after = await languagesSeen(work.run, item, ids);
    for (const id of ids)
      published.push({
        item: kind,
        id,
        locales: locales.filter((locale) => after.get(id)?.[locale] !== undefined),
        changes: item.localised ? languageChanges(before.get(id), after.get(id)) : [],
      });
  }
  await requireStructure(work.run, targets);
  await work.project(targets);
  const into = outside.filter((audience) => work.shownIn.includes(audience));
  if (into.length > 0) await requireShowable(work.run, targets, into);
  return published;
}

/** Those of the items that are removed from the item that they are parts of: to publish that takes them away. */
const removedAmong = async ({ run }: Work, item: ItemMetadata, ids: readonly string[]): Promise<string[]> =>
  wholesOf(item).length === 0
    ? []
    : idsOf(
        await run(
          sql`select id from desk.${name(tableOf(item))} where id = any ($1::uuid[]) and is_removed order by id`,
          [ids],
        ),
      );

/**
 * The facts of the kind, and the languages that would be published. Throws where an item by itself cannot be
 * published, without changing anything; whether readers can be shown it beside all others is known only
 * afterwards.
 */
export async function requirePublishable(
  work: Work,
  target: Publishable,
  index: number,
  approved: boolean,
): Promise<{ readonly item: ItemMetadata; readonly chosen: Map<string, ChosenLanguages> }> {
  const { item, rows } = await found(work, target, index);
  const chosen = await chosenLanguages(work, item, target, { index, approved });
  work.allow(
    rows.map(({ id, content }) => {
      const concerned = chosen.get(id)?.concerned;
      return { item, id, contents: [content], ...(concerned && { locales: concerned }) };
    }),
  );
  requireRevisions(target, item, rows, index);
  await refuseWithdrawn(work, item, target.ids);
  await refuseEnded(work.run, item, target.ids);
  if (approved) await requireApproved(work, item, target, chosen);
  return { item, chosen };
}

/** Throws STAGE_INVALID where anything of what is published has not been approved. */
async function requireApproved(
  work: Work,
  item: ItemMetadata,
  { ids }: Publishable,
  chosen: ReadonlyMap<string, ChosenLanguages>,
): Promise<void> {
  for (const [id, standing] of await standings(work, item, ids)) {
    const named = chosen.get(id)?.decided;
    const stages = ['APPROVED', 'PUBLISHED'] as const;
    requireStanding(item, id, { standing, named, stages });
    // A language that is whole comes with all others, also one that was sent back after readers had it.
    if (!named && item.localised)
      requireStanding(item, id, { standing, named: chosen.get(id)?.locales, stages });
  }
}

async function requireStructure(run: Run, targets: readonly Targets[]): Promise<void> {
  const refused: ReseauError[] = [];
  for (const target of targets)
    for (const { id, field, what } of await structureFaults(run, 'published', target))
      refused.push(
        new ReseauError('PUBLICATION_INCOMPLETE', `${target.item} ${id}.${field}: for readers it ${what}`, {
          extensions: { item: target.item, id, field },
        }),
      );
  raiseAll(refused);
}

/**
 * Throws PUBLICATION_INCOMPLETE, with all that stands in the way, where some of these are published and cannot be shown,
 * or do not fit what they are published with.
 */
export async function requireShowable(run: Run, targets: readonly Targets[], into = outside): Promise<void> {
  const missing = await missingFrom(run, targets, into);
  const broken = await brokenBy(run, targets);
  raiseAll([
    ...missing.map(
      ({ item, id, relation, audience }) =>
        new ReseauError(
          'PUBLICATION_INCOMPLETE',
          relation === undefined
            ? `${item} ${id} is not shown to ${audience}, and nothing says why`
            : `${item} ${id} cannot be shown to ${audience}: what its ${relation} leads to is not published`,
          { extensions: { item, id, ...(relation && { field: relation, rule: 'UNPUBLISHED' }) } },
        ),
    ),
    ...broken.flatMap(({ item, broken: ids, doc }) =>
      ids.map(
        (id) =>
          new ReseauError('PUBLICATION_INCOMPLETE', `${item} ${id}: this would not hold: ${doc}`, {
            extensions: { item, id },
          }),
      ),
    ),
  ]);
}
