import { ReseauError } from '../../base/errors.js';
import type { Run } from '../../windows/run.js';
import { hashOf } from '../audit.js';

const most = 10;
const minutes = 15;

/** Throws RATE_EXCEEDED where too many have failed lately for this address or account, whether there is one or not. */
export async function refuseGuessing(run: Run, who: string): Promise<void> {
  // Attempts of one account wait for each other: the next one sees this one counted.
  await run('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`attempt ${hashOf(who)}`]);
  const [tried] = await run(
    `select count(*)::int as times, ceil(extract(epoch from min(at) + make_interval(mins => $2) - now()))::int as seconds
from desk.sign_in_attempt where who = $1 and at > now() - make_interval(mins => $2)`,
    [hashOf(who), minutes],
  );
  const seconds = Math.max(1, Number(tried?.seconds ?? 1));
  if (Number(tried?.times) >= most)
    throw new ReseauError('RATE_EXCEEDED', `Too many attempts have failed; the next may be made in ${seconds} seconds.`, {
      extensions: { seconds },
    });
}

/** Remembers that an attempt failed, for as long as it counts. */
export async function noteFailure(run: Run, who: string): Promise<void> {
  await run('delete from desk.sign_in_attempt where at < now() - make_interval(mins => $1)', [minutes]);
  await run('insert into desk.sign_in_attempt (id, who, at) values (gen_random_uuid(), $1, now())', [hashOf(who)]);
}

/** Forgets what failed before somebody succeeded. */
export async function forgive(run: Run, who: string): Promise<void> {
  await run('delete from desk.sign_in_attempt where who = $1', [hashOf(who)]);
}
