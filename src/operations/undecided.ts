import { name, sql } from '../base/sql.js';
import { decode } from '../base/decode.js';
import { tableOf } from '../entities/house/columns.js';
import type { ItemMetadata } from '../entities/house/metadata.js';
import type { Run } from '../windows/run.js';
import { decidedOf } from '../windows/tracks.js';
import { importHand } from './editorial/open-run.js';
import { requireLanguages } from './stage.js';
import { found, requireRevisions, tracksNamed, type TrackTargets } from './targets.js';
import type { Work } from './transaction.js';
import { isTrack, languagesAlone, type Track } from './translation.js';

const trackColumns = {
  id: decode.text,
  track: decode.text,
  /**
   * Everybody who has changed it since it was last approved or published: an account, a process, and of an import
   * the account that sent the file.
   */
  authors: decode.list(decode.text),
};

/** What an item says that nobody has decided on yet. */
export interface Undecided {
  readonly id: string;
  /** What the verb concerns of it. */
  readonly tracks: readonly Track[];
  /** Everybody who has written any of that since the last decision on it. */
  readonly authors: readonly string[];
}

/**
 * What has been written of items since somebody decided on it, track by track; of one of which all is decided,
 * nothing.
 */
async function undecided(
  run: Run,
  item: ItemMetadata,
  ids: readonly string[],
  named: readonly Track[] | undefined,
): Promise<readonly Undecided[]> {
  const table = name(tableOf(item));
  const rows = decode.rows(
    await run(
      sql`select d.id, e.key as track,
  array(select distinct coalesce(i.started_by, r.saved_by) from desk.revision r left join desk.import_run i on r.saved_by = $2 || i.id
    where r.item_id = d.id and r.number > base.number and (r.tracks ->> e.key)::int = r.number) as authors
from desk.${table} d join desk.revision v on v.item_id = d.id and v.number = d.revision left join published.${table} p on p.id = d.id
cross join lateral jsonb_each_text(v.tracks) e cross join lateral (${decidedOf}) base
where d.id = any ($1::uuid[]) and e.value::int > base.number`,
      [ids, importHand],
    ),
    trackColumns,
  );
  return ids.map((id) => {
    const open = rows.filter(
      (row) => row.id === id && (named ?? [row.track]).some((one) => one === row.track),
    );
    return {
      id,
      tracks: named ?? open.map(({ track }) => track).filter(isTrack),
      authors: open.flatMap(({ authors }) => authors),
    };
  });
}

/**
 * Items on whose undecided revisions somebody acts. A right that is limited to languages is enough where
 * these are named, and where nothing but texts of them has been written since the last decision. Throws as `found`
 * does, and FORBIDDEN.
 */
export async function toDecide(
  work: Work,
  target: TrackTargets,
  index: number,
): Promise<{ readonly item: ItemMetadata; readonly open: readonly Undecided[] }> {
  const { item, rows } = await found(work, target, index);
  requireLanguages(item, target, index);
  if (work.isHouse) return { item, open: [] };
  const open = await undecided(work.run, item, target.ids, tracksNamed(target));
  work.allow(
    open.map(({ id, tracks }) => {
      const content = rows.find((row) => row.id === id)?.content ?? {};
      const locales = item.localised ? languagesAlone(tracks) : undefined;
      return { item, id, contents: [content], ...(locales && { locales }) };
    }),
  );
  requireRevisions(target, item, rows, index);
  return { item, open };
}
