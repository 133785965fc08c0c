import { name, sql } from '../base/sql.js';
import { ReseauError } from '../base/errors.js';
import { tableOf } from '../entities/house/columns.js';
import type { ItemMetadata } from '../entities/house/metadata.js';
import type { ItemsOfKind } from './targets.js';
import { stored } from './text.js';
import type { Work } from './transaction.js';

/** How long a note to the next person may be, in characters. */
export const longestNote = 2000;
/** A note in a refusal. */
export const notePlace = { item: 'Review', field: 'note', index: 0 };

type Stage = 'DRAFT' | 'IN_REVIEW' | 'APPROVED' | 'PUBLISHED';

/** Throws STAGE_INVALID unless the newest revision of each item has come as far as one of these stages. */
export async function requireStage(
  { run }: Work,
  item: ItemMetadata,
  ids: readonly string[],
  stages: readonly Stage[],
): Promise<void> {
  const [other] = await run(
    sql`select id, editorial_stage as stage from window_desk.${name(tableOf(item))} where id = any ($1::uuid[]) and editorial_stage <> all ($2::text[]) limit 1`,
    [ids, stages],
  );
  if (other)
    throw new ReseauError(
      'STAGE_INVALID',
      `${item.name} ${String(other.id)} is ${String(other.stage)}, not ${stages.join(' or ')}.`,
      {
        extensions: { item: item.name, id: other.id, stage: other.stage },
      },
    );
}

/**
 * Keeps what a reviewer, or the person who submits, said of the newest revision of items; the desk shows it.
 */
export async function say(
  { run, by, did, project }: Work,
  act: 'SUBMIT' | 'APPROVE' | 'SEND_BACK',
  { item, ids }: ItemsOfKind,
  note: string | null | undefined,
): Promise<void> {
  const said = note === null || note === undefined ? null : stored(notePlace, note, longestNote);
  await run(
    sql`insert into desk.review (item_id, number, item, revision, act, note, done_at, done_by)
select d.id, coalesce((select max(r.number) from desk.review r where r.item_id = d.id), 0) + 1, $2, d.revision, $3, $4, now(), $5
from desk.${name(tableOf(item))} d where d.id = any ($1::uuid[])`,
    [ids, item.name, act, said, by],
  );
  did({ item: item.name, ids });
  await project([{ item: item.name, ids }], ['desk']);
}
