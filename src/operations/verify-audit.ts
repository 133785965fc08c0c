import { sql } from '../base/sql.js';
import { decode } from '../base/decode.js';
import type { Run } from '../windows/run.js';
import { hashOfEntry } from './audit.js';

const entryColumns = {
  number: decode.text,
  doneAt: decode.text,
  doneBy: decode.text,
  verb: decode.text,
  item: decode.text,
  ids: decode.list(decode.text),
  content: decode.optional(decode.text),
  hash: decode.text,
};

const atOnce = 5000;
const mostFaults = 20;

/** The end of the audit, and what is wrong with what leads to it. */
export interface AuditState {
  readonly faults: readonly string[];
  readonly number: string;
  readonly hash: string;
}

/**
 * Walks the audit from its beginning: every entry must follow from the one before it, the last be the end
 * that the head knows, and every end that was noted elsewhere be among them.
 */
export async function verifyAudit(
  run: Run,
  expected: readonly { readonly number: string; readonly hash: string }[] = [],
): Promise<AuditState> {
  const faults: string[] = [];
  let [number, hash] = [0n, ''];
  const missing = new Map(
    expected.filter((end) => end.number !== '0').map((end) => [`${end.number}:${end.hash}`, end.number]),
  );
  for (;;) {
    const rows = await run(
      sql`select number::text as number, to_char(done_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "doneAt", done_by as "doneBy", verb, item, ids, content, hash
from desk.audit_entry where number > $1 order by desk.audit_entry.number limit ${atOnce}`,
      [String(number)],
    );
    for (const entry of decode.rows(rows, entryColumns)) {
      if (BigInt(entry.number) !== number + 1n)
        faults.push(`between ${number} and ${entry.number} entries are missing`);
      if (hashOfEntry(hash, entry) !== entry.hash)
        faults.push(`${entry.number} does not follow from what stands before it`);
      [number, hash] = [BigInt(entry.number), entry.hash];
      missing.delete(`${entry.number}:${entry.hash}`);
    }
    if (rows.length < atOnce || faults.length >= mostFaults) break;
  }
  const [head] = await run('select number, hash from desk.audit_head where id = 1');
  if (faults.length < mostFaults && (String(head?.number) !== String(number) || head?.hash !== hash))
    faults.push(`the end is said to be ${String(head?.number)}, and is ${number}`);
  for (const one of missing.values()) faults.push(`${one} is not what was noted elsewhere`);
  return { faults: faults.slice(0, mostFaults), number: String(number), hash };
}
