import { ReseauError } from '../../base/errors.js';
import { items } from '../../entities/entities.js';
import type { Run } from '../../windows/run.js';
import type { Desk } from '../desk.js';
import type { Right } from '../rights.js';
import { inTransaction } from '../transaction.js';
import { lapse } from './lapse.js';
import { endPreviews, endSessions } from './session.js';

/**
 * Says what an account may do from now on, in place of what it could; its sessions end. Nobody changes what
 * they may do themselves. Throws ITEM_NOT_FOUND, ITEM_INVALID, FORBIDDEN.
 */
export function giveRights(desk: Desk, account: string, rights: readonly Right[]): Promise<void> {
  return inTransaction(
    desk,
    { verb: 'give-rights', needs: 'ADMINISTER', windows: false },
    async ({ run, did, by }) => {
      await refuseOwn(run, account, by);
      const [known] = await run('select organisation_id from desk.account where id = $1', [account]);
      if (known?.organisation_id && rights.length > 0)
        throw new ReseauError(
          'ITEM_INVALID',
          'Account: a delegate proposes changes, and has no other rights',
        );
      await replaceRights(run, account, rights);
      await endSessions(run, account);
      await lapse(run, account);
      did({ item: 'Account', ids: [account] });
    },
  );
}

/** Suspends an account, or lets it work again; its sessions end. Throws ITEM_NOT_FOUND, FORBIDDEN. */
export function suspend(desk: Desk, account: string, suspended: boolean): Promise<void> {
  return inTransaction(
    desk,
    { verb: suspended ? 'suspend' : 'reinstate', needs: 'ADMINISTER', windows: false },
    async ({ run, did, by }) => {
      await refuseOwn(run, account, by);
      await run('update desk.account set suspended_at = case when $2 then now() end where id = $1', [
        account,
        suspended,
      ]);
      await run('delete from desk.one_time_token where account_id = $1', [account]);
      await endSessions(run, account);
      // One who may work again later has to make them again.
      await endPreviews(run, account);
      await lapse(run, account);
      did({ item: 'Account', ids: [account] });
    },
  );
}

async function refuseOwn(run: Run, account: string, by: string): Promise<void> {
  if (by === `account ${account}`)
    throw new ReseauError('FORBIDDEN', 'Nobody changes what they may do themselves.');
  if ((await run('select from desk.account where id = $1 for update', [account])).length === 0)
    throw new ReseauError('ITEM_NOT_FOUND', 'There is no such account.');
}

export async function replaceRights(run: Run, account: string, rights: readonly Right[]): Promise<void> {
  const odd = rights.find(({ kind }) => kind !== undefined && !items.some((item) => item.name === kind));
  if (odd)
    throw new ReseauError('ITEM_INVALID', `Account: ${String(odd.kind).slice(0, 60)} is no kind of item`);
  await run('delete from desk.account_right where account_id = $1', [account]);
  await run(
    `insert into desk.account_right (id, account_id, capability, kind, programme_id, locale)
select gen_random_uuid(), $1, r.capability, r.kind, r.programme, r.locale from jsonb_to_recordset($2::jsonb) r(capability text, kind text, programme uuid, locale text)`,
    [account, JSON.stringify(rights)],
  );
}
