import { name, sql, type SqlText } from '../base/sql.js';
import { decode, type Decoded } from '../base/decode.js';
import type { Locale } from '../base/locale.js';
import { tableOf } from '../entities/house/columns.js';
import type { ItemMetadata } from '../entities/house/metadata.js';
import type { Run } from '../windows/run.js';
import { importHand } from './editorial/open-run.js';
import { found, requireRevisions, type Targets } from './targets.js';
import type { Work } from './transaction.js';
import { languagesChanged } from './translation.js';

const undecidedColumns = {
  id: decode.text,
  /** The newest revision that was approved or published, and not sent back afterwards; 0: none was. */
  decided: decode.integer,
  /** What it said then; nothing if it never was. */
  before: decode.object,
  after: decode.object,
  /**
   * Everybody who has written any revision since: an account, a process, and of an import the account that
   * sent the file.
   */
  authors: decode.list(decode.text),
};

/** What an item says that nobody has decided on yet. */
type Undecided = Decoded<typeof undecidedColumns>;

/**
 * The newest revision of an item that counts as decided: it reached readers, or a reviewer agreed to it, and
 * nobody has sent it back since.
 */
const decided = (table: SqlText): SqlText => sql`select coalesce(max(one.number), 0) as number from (
  select p.revision as number from published.${table} p where p.id = d.id
  union all select a.revision from desk.review a where a.item_id = d.id and a.act = 'APPROVE'
) one where one.number <= d.revision and (
  select r.act from desk.review r where r.item_id = d.id and r.revision = one.number and r.act in ('APPROVE', 'SEND_BACK') order by r.number desc limit 1
) is distinct from 'SEND_BACK'`;

/** What has been written of items since somebody decided on them. */
async function undecided(
  run: Run,
  item: ItemMetadata,
  ids: readonly string[],
): Promise<readonly Undecided[]> {
  const table = name(tableOf(item));
  const rows = await run(
    sql`select d.id, base.number as decided, coalesce(old.content, '{}') as before, now.content as after,
  array(select distinct coalesce(i.started_by, r.saved_by) from desk.revision r left join desk.import_run i on r.saved_by = $2 || i.id
    where r.item_id = d.id and r.number > base.number) as authors
from desk.${table} d cross join lateral (${decided(table)}) base
join desk.revision now on now.item_id = d.id and now.number = d.revision
left join desk.revision old on old.item_id = d.id and old.number = base.number
where d.id = any ($1::uuid[])`,
    [ids, importHand],
  );
  return decode.rows(rows, undecidedColumns);
}

/**
 * Items on whose undecided revisions somebody acts. A right that is limited to languages is enough where
 * nothing but texts of these languages has been written since the last decision. Throws as `found` does, and
 * FORBIDDEN.
 */
export async function toDecide(
  work: Work,
  target: Targets,
  index: number,
): Promise<{ readonly item: ItemMetadata; readonly open: readonly Undecided[] }> {
  const { item, rows } = await found(work, target, index);
  if (work.isHouse) return { item, open: [] };
  const open = await undecided(work.run, item, target.ids);
  work.allow(
    open.map(({ id, before, after }) => {
      const locales: readonly Locale[] | undefined = languagesChanged(item, before, after);
      return { item, id, contents: [after], ...(locales && { locales }) };
    }),
  );
  requireRevisions(target, item, rows, index);
  return { item, open };
}
