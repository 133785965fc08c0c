import { sql } from 'kysely';
import { entitiesOf, type Desk } from '../desk.js';

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

/** Keeps the rows of an import beside what was made of them. */
export async function noteRows(desk: Desk, run: string, rows: readonly NotedRow[]): Promise<void> {
  await sql`insert into desk.import_row (run_id, line, outcome, item, item_id, raw, field, reason)
select ${run}::uuid, r.line, r.outcome, r.item, r."itemId", r.raw, r.field, r.reason
from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r(line int, outcome text, item text, "itemId" uuid, raw jsonb, field text, reason text)`.execute(
    entitiesOf(desk).getKysely(),
  );
}
