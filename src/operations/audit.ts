import { createHash } from 'node:crypto';
import { announceDesk } from '../windows/changes.js';
import type { Run } from '../windows/run.js';

/**
 * What a verb did to items of one kind. `content` is a hash of what they say now, where they say anything
 * else than before.
 */
export interface AuditedChange {
  readonly item: string;
  readonly ids: readonly string[];
  readonly content?: string;
}

/** An entry of the audit, as it is hashed. */
export interface AuditEntry extends AuditedChange {
  readonly number: string;
  readonly doneAt: string;
  readonly doneBy: string;
  readonly verb: string;
}

/**
 * The hash of an entry that follows another: changing, removing or moving one changes all that come after it.
 */
export const hashOfEntry = (
  before: string,
  { number, doneAt, doneBy, verb, item, ids, content }: AuditEntry,
): string => hashOf(JSON.stringify([before, number, doneAt, doneBy, verb, item, ids, content ?? null]));

/** Items that are announced one by one; of more it is only said that they are many. */
const mostAnnounced = 100;

/** The hash that stands for a content: nobody can read it back. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Adds what a verb did to the end of the audit, in its own transaction. The row of the end is locked until
 * that transaction ends, so this comes last.
 */
export async function writeAudit(
  run: Run,
  { by, verb, deeds }: { by: string; verb: string; deeds: readonly AuditedChange[] },
): Promise<void> {
  const told = deeds.filter(({ ids }) => ids.length > 0);
  if (told.length === 0) return;
  const [head] = await run(
    `select number, hash, to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as now from desk.audit_head where id = 1 for update`,
  );
  if (!head) throw new Error('desk.audit_head has lost its row');
  let number = BigInt(String(head.number));
  let hash = String(head.hash);
  const entries = told.map((deed) => {
    number += 1n;
    const entry: AuditEntry = { ...deed, number: String(number), doneAt: String(head.now), doneBy: by, verb };
    hash = hashOfEntry(hash, entry);
    return { ...entry, hash };
  });
  await run(
    `insert into desk.audit_entry (number, done_at, done_by, verb, item, ids, content, hash)
select r.number, r."doneAt", r."doneBy", r.verb, r.item, r.ids, r.content, r.hash
from jsonb_to_recordset($1::jsonb) r(number bigint, "doneAt" timestamptz, "doneBy" text, verb text, item text, ids uuid[], content text, hash text)`,
    [JSON.stringify(entries)],
  );
  await run('update desk.audit_head set number = $1, hash = $2 where id = 1', [String(number), hash]);
  for (const { item, ids } of told)
    await announceDesk(run, {
      kind: item,
      verb,
      by: by.slice(0, 300),
      ids: ids.length > mostAnnounced ? [] : ids,
    });
}
