import { decode } from '../../base/decode.js';
import { ReseauError } from '../../base/errors.js';
import { isLocale, locales, type Locale } from '../../base/locale.js';
import type { Run } from '../../windows/run.js';
import { withComposition } from '../composition/with-composition.js';
import type { Publishable } from '../publish.js';
import { isId } from '../read-value.js';
import { refuse } from '../refuse.js';
import { onDesk, onDeskOrGone } from '../targets.js';
import type { Work } from '../transaction.js';

/** An item of a release, and what is done with it. */
export interface ReleaseEntry {
  readonly item: string;
  readonly id: string;
  readonly act: 'PUBLISH' | 'UNPUBLISH';
  /** The revision that was decided on; a newer one is not published by the release. */
  readonly revision?: number;
  /** Only these languages; all in which it is whole where nothing is said. */
  readonly locales?: readonly Locale[];
  /** With languages: what is shared by all of them too. */
  readonly withShared?: boolean;
  /** What the item consisted of when it was decided on: its parts that are not published yet come with it. */
  readonly composition?: string;
}

const entryColumns = {
  item: decode.text,
  id: decode.text,
  act: decode.oneOf(['PUBLISH', 'UNPUBLISH']),
  revision: decode.optional(decode.integer),
  locales: decode.optional(decode.list(decode.oneOf(locales))),
  withShared: decode.flag,
};

const maxEntries = 2000;

/** Puts these entries in place of those a release has. Throws ITEM_INVALID, ITEM_NOT_FOUND, FORBIDDEN. */
export async function replaceEntries(work: Work, id: string, given: readonly ReleaseEntry[]): Promise<void> {
  const entries = await withParts(work, given);
  if (entries.length === 0 || entries.length > maxEntries)
    refuse({ item: 'Release', index: 0 }, `has 1 to ${maxEntries} items`);
  const twice = entries.find((one, index) => entries.findIndex((other) => other.id === one.id) !== index);
  if (twice)
    refuse({ item: 'Release', index: entries.indexOf(twice) }, `${twice.item} ${twice.id} is listed twice`);
  for (const [index, target] of releaseTargets(entries).entries()) {
    if (target.locales?.some((locale) => !isLocale(locale)))
      refuse({ item: 'Release', index }, 'has an unknown language');
    await onDesk(work, target, index, textsOnly(target));
  }
  await work.run('delete from desk.release_entry where release_id = $1', [id]);
  await work.run(
    `insert into desk.release_entry (release_id, item_id, item, revision, act, locales, with_shared)
select $1, r.id, r.item, r.revision, r.act, r.locales, coalesce(r."withShared", false) from jsonb_to_recordset($2::jsonb) r(id uuid, item text, revision int, act text, locales text[], "withShared" boolean)`,
    [id, JSON.stringify(entries)],
  );
}

/** Entries, with those of the parts that come with their wholes. */
async function withParts(work: Work, entries: readonly ReleaseEntry[]): Promise<ReleaseEntry[]> {
  const all: ReleaseEntry[] = [];
  for (const { composition, ...entry } of entries) {
    all.push(entry);
    if (composition === undefined) continue;
    const { item, id, act, revision, locales: some, withShared } = entry;
    const target: Publishable = {
      item,
      ids: [id],
      ...(revision !== undefined && { revisions: { [id]: revision } }),
      compositions: { [id]: composition },
      ...(some && { locales: some }),
      ...(withShared && { withShared }),
    };
    const coming = await withComposition(work, [target], ['DRAFT', 'IN_REVIEW', 'APPROVED']);
    for (const { item: kind, ids, revisions } of coming)
      for (const one of ids.filter((part) => part !== id)) {
        const decided = revisions?.[one];
        all.push({
          item: kind,
          id: one,
          act,
          ...(decided !== undefined && { revision: decided }),
          ...(some && { locales: some }),
          ...(withShared && { withShared }),
        });
      }
  }
  return all;
}

/** A release that is still to be done, locked, with what it holds. Throws ITEM_NOT_FOUND, STAGE_INVALID. */
export async function openRelease(
  run: Run,
  id: string,
): Promise<{ readonly title: string; readonly state: string; readonly entries: ReleaseEntry[] }> {
  const [release] = isId(id)
    ? await run('select title, state from desk.release where id = $1 for update', [id])
    : [];
  if (!release) throw new ReseauError('ITEM_NOT_FOUND', 'There is no such release.');
  if (release.state === 'DONE' || release.state === 'CANCELLED')
    throw new ReseauError('STAGE_INVALID', `The release is ${release.state} already.`);
  const entries = await run(
    'select item, item_id as id, revision, act, locales, with_shared as "withShared" from desk.release_entry where release_id = $1 order by item, item_id',
    [id],
  );
  return {
    title: String(release.title),
    state: String(release.state),
    entries: decode.rows(entries, entryColumns).map(({ locales: some, revision, withShared, ...entry }) => ({
      ...entry,
      ...(some && { locales: some }),
      ...(withShared && { withShared }),
      ...(revision !== undefined && { revision }),
    })),
  };
}

/**
 * Throws FORBIDDEN where the caller may not do to an item of the release what the verb does. Items that are
 * no longer there are nobody's.
 */
export async function allowEntries(work: Work, entries: readonly ReleaseEntry[]): Promise<void> {
  for (const [index, { item, id, ...tracks }] of entries.entries())
    await onDeskOrGone(work, { item, ids: [id] }, index, textsOnly(tracks));
}

/** The languages to which an entry keeps; undefined: it concerns more than texts. */
const textsOnly = ({
  locales: some,
  withShared,
}: Pick<ReleaseEntry, 'locales' | 'withShared'>): readonly Locale[] | undefined =>
  withShared ? undefined : some;

/** Entries by kind and languages, as verbs take items. */
export const releaseTargets = (entries: readonly ReleaseEntry[]): Publishable[] =>
  [
    ...Map.groupBy(
      entries,
      (one) => `${one.item} ${one.locales?.join() ?? ''} ${String(one.withShared)}`,
    ).values(),
  ].map((some) => {
    const [first] = some as [ReleaseEntry, ...ReleaseEntry[]];
    return {
      item: first.item,
      ids: some.map(({ id }) => id),
      revisions: Object.fromEntries(
        some.flatMap(({ id, revision }) => (revision === undefined ? [] : [[id, revision]])),
      ),
      ...(first.locales && { locales: first.locales }),
      ...(first.withShared && { withShared: true }),
    };
  });
