import { name, sql } from '../../base/sql.js';
import type { Desk } from '../desk.js';
import { inTransaction } from '../transaction.js';

/** Notes that an import has come to its end, or has been taken back. */
export function closeRun(desk: Desk, id: string, what: 'ended' | 'undone'): Promise<void> {
  return inTransaction(
    desk,
    { verb: 'close-run', needs: 'DRAFT', windows: false, items: false },
    async ({ run, did }) => {
      await run(sql`update desk.import_run set ${name(`${what}_at`)} = now() where id = $1`, [id]);
      did({ item: 'ImportRun', ids: [id] });
    },
  );
}
