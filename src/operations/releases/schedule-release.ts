import { decode } from '../../base/decode.js';
import { ReseauError } from '../../base/errors.js';
import { momentOf } from '../day.js';
import type { Desk } from '../desk.js';
import { inTransaction } from '../transaction.js';
import { blocking, findingsOf, type Finding } from './findings.js';
import { allowEntries, openRelease } from './release.js';
import { requireReadEntries } from './unread-entries.js';

/**
 * A moment, or a wall clock's time in a zone: in a night when the clocks change, an hour that is missing
 * counts from before, one that comes twice is the first.
 */
export type Due = { readonly at: string } | { readonly localTime: string; readonly timeZone: string };

/** When a release will be done, or what keeps it from having a date. */
export interface Scheduled {
  readonly at?: Date;
  readonly findings: readonly Finding[];
}

/**
 * Has a release done by itself at a moment, once what is to be looked at has been seen. Throws
 * ITEM_NOT_FOUND, STAGE_INVALID, VALUE_INVALID.
 */
export function scheduleRelease(
  desk: Desk,
  id: string,
  due: Due,
  seen: readonly Finding['code'][] = [],
): Promise<Scheduled> {
  return inTransaction(desk, { verb: 'schedule-release', needs: 'PUBLISH', windows: false }, async (work) => {
    const { run, did } = work;
    const { entries } = await openRelease(run, id);
    await requireReadEntries(work, entries);
    await allowEntries(work, entries);
    const at = await momentIn(run, due);
    if (at.getTime() <= Date.now())
      throw new ReseauError('VALUE_INVALID', 'This moment is over; publish the release instead.');
    const findings = await findingsOf(work, entries, at);
    if (findings.some((finding) => blocking(finding, seen))) return { findings };
    await run(`update desk.release set state = 'SCHEDULED', due_at = $2, failure = null where id = $1`, [
      id,
      at,
    ]);
    did({ item: 'Release', ids: [id] });
    return { at, findings };
  });
}

/** Gives a release up. Throws ITEM_NOT_FOUND, STAGE_INVALID, FORBIDDEN. */
export function cancelRelease(desk: Desk, id: string): Promise<void> {
  return inTransaction(desk, { verb: 'cancel-release', needs: 'PUBLISH', windows: false }, async (work) => {
    const { entries } = await openRelease(work.run, id);
    await allowEntries(work, entries);
    await work.run(`update desk.release set state = 'CANCELLED', due_at = null where id = $1`, [id]);
    work.did({ item: 'Release', ids: [id] });
  });
}

async function momentIn(run: Parameters<typeof openRelease>[0], due: Due): Promise<Date> {
  if ('at' in due) {
    const moment = momentOf(due.at);
    if (!moment)
      throw new ReseauError('VALUE_INVALID', 'A moment has its zone, such as 2026-01-31T12:00:00Z.');
    return new Date(moment);
  }
  const known = await run('select from pg_timezone_names where name = $1', [due.timeZone]);
  if (
    known.length === 0 ||
    !/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(due.localTime) ||
    Number.isNaN(Date.parse(`${due.localTime}Z`))
  )
    throw new ReseauError(
      'VALUE_INVALID',
      'A local time is written as 2026-01-31T12:00, with a zone such as Europe/Zurich.',
    );
  // PostgreSQL takes the later of an hour that comes twice; an hour earlier has then the same wall clock.
  const [row] = await run(
    `select case when (t - interval '1 hour') at time zone $2 = $1::timestamp then t - interval '1 hour' else t end as moment from (select $1::timestamp at time zone $2 as t) local`,
    [due.localTime, due.timeZone],
  );
  return decode.moment(row?.moment);
}
