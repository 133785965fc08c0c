import type { Desk } from '../desk.js';
import { inTransaction } from '../transaction.js';

/** A row of an imported file, letter by letter, and what became of it. */
export interface NotedRow {
  readonly line: number;
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'rejected';
  readonly item?: string;
  readonly itemId?: string;
  readonly raw: Readonly<Record<string, string>> | readonly string[];
  readonly field?: string;
  readonly reason?: string;
}

/** Keeps the rows of an import beside what was made of them, which the audit has. */
export function noteRows(desk: Desk, importRun: string, rows: readonly NotedRow[]): Promise<void> {
  return inTransaction(
    desk,
    { verb: 'note-rows', needs: 'DRAFT', windows: false, items: false },
    async ({ run }) => {
      await run(
        `insert into desk.import_row (run_id, line, outcome, item, item_id, raw, field, reason)
select $1::uuid, r.line, r.outcome, r.item, r."itemId", r.raw, r.field, r.reason
from jsonb_to_recordset($2::jsonb) r(line int, outcome text, item text, "itemId" uuid, raw jsonb, field text, reason text)`,
        [importRun, JSON.stringify(rows)],
      );
    },
  );
}
