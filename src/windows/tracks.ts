import { sql, type SqlText } from '../base/sql.js';

/** The revision of which readers see the track `e` of the published row `p`. */
const publishedOf = sql`coalesce((p.track_revisions ->> e.key)::int, p.revision)`;

/** The newest step of the review of the track `e` of the row `d` as it is now. */
const lastAct = sql`(select r.act from desk.review r where r.item_id = d.id and r.revision >= e.value::int and (r.tracks is null or e.key = any (r.tracks)) order by r.number desc limit 1)`;

/**
 * SELECT of the tracks of a row `d` of the desk, of which `p` is what is published, if anything is: `changed` is
 * the newest revision that changed the track, `is_open` is true where readers do not have it yet, and `rank` says
 * how far it has come: 1 draft, 2 in review, 3 approved, 4 published. A language that was published and is not
 * shown counts as approved.
 */
export const tracksOfRow: SqlText = sql`select e.key as track, e.value::int as changed, p.id is null or ${publishedOf} < e.value::int as is_open,
  case when ${publishedOf} >= e.value::int and (e.key = 'shared' or e.key = any (p.locales)) then 4
    else case ${lastAct} when 'SUBMIT' then 2 when 'APPROVE' then 3 when 'SEND_BACK' then 1 else case when ${publishedOf} >= e.value::int then 3 else 1 end end end as rank
from desk.revision v cross join lateral jsonb_each_text(v.tracks) e where v.item_id = d.id and v.number = d.revision`;

/**
 * SELECT of the newest revision of the track `e` of the row `d` that counts as decided, as `number`: it reached
 * readers, of whom `p` is the row, or a reviewer agreed to it, and nobody has sent it back since; 0: none was. A
 * revision of a track is named by the last one that changed it.
 */
export const decidedOf: SqlText = sql`select coalesce(max(c.number), 0) as number from (
  select (s.tracks ->> e.key)::int as number from desk.revision s where s.item_id = d.id and s.number = ${publishedOf}
  union all select (s.tracks ->> e.key)::int from desk.review a join desk.revision s on s.item_id = a.item_id and s.number = a.revision
    where a.item_id = d.id and a.act = 'APPROVE' and (a.tracks is null or e.key = any (a.tracks))
) c where (
  select r.act from desk.review r join desk.revision s on s.item_id = r.item_id and s.number = r.revision
  where r.item_id = d.id and r.act in ('APPROVE', 'SEND_BACK') and (r.tracks is null or e.key = any (r.tracks)) and (s.tracks ->> e.key)::int = c.number
  order by r.number desc limit 1
) is distinct from 'SEND_BACK'`;
