import { ReseauError } from '../../base/errors.js';
import type { Run } from '../../windows/run.js';
import { hashOf } from '../audit.js';

const most = 10;
const minutes = 15;

/**
 * Counts an attempt as failed until it has succeeded, so that many at once do not get round the limit. Throws RATE_EXCEEDED where too many
 * have failed lately for this address or account, whether there is one or not.
 */
export async function countAttempt(run: Run, who: string): Promise<void> {
  await run(
    `delete from desk.sign_in_attempt where id in (
  select id from desk.sign_in_attempt where at < now() - make_interval(mins => $1) for update skip locked)`,
    [minutes],
  );
  for (;;) {
    // Each attempt takes one of so many places. Two that take the same one at once wait for each other at its key, and the later one looks again.
    const taken = await run(
      `insert into desk.sign_in_attempt (id, who, at)
select id, $1, now() from (select md5($1 || ' ' || place)::uuid as id, place from generate_series(1, $2::int) place) one
where not exists (select from desk.sign_in_attempt known where known.id = one.id) order by place limit 1
on conflict (id) do nothing returning id`,
      [hashOf(who), most],
    );
    if (taken.length > 0) return;
    const [tried] = await run(
      `select count(*)::int as times, ceil(extract(epoch from min(at) + make_interval(mins => $2) - now()))::int as seconds
from desk.sign_in_attempt where who = $1`,
      [hashOf(who), minutes],
    );
    if (Number(tried?.times) < most) continue;
    const seconds = Math.max(1, Number(tried?.seconds));
    throw new ReseauError('RATE_EXCEEDED', `Too many attempts have failed; the next may be made in ${seconds} seconds.`, {
      extensions: { seconds },
    });
  }
}

/** Forgets what failed before somebody succeeded. */
export async function forgive(run: Run, who: string): Promise<void> {
  await run('delete from desk.sign_in_attempt where who = $1', [hashOf(who)]);
}
