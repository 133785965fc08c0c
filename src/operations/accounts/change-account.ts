import { ReseauError } from '../../base/errors.js';
import { localeOr, type Locale } from '../../base/locale.js';
import { showName } from '../../windows/names-of-people.js';
import type { Run } from '../../windows/run.js';
import type { Desk } from '../desk.js';
import { required } from '../text.js';
import { inTransaction, type VerbOptions } from '../transaction.js';
import { endSessions, requireVerified, type Person } from './session.js';

/** What is to be said of a person from now on; absent: as it is. */
export interface AccountChange {
  readonly name?: string;
  /** Their address. */
  readonly email?: string;
  /** Language of the letters to them. */
  readonly locale?: Locale;
}

/** The address that somebody had, and the one that they have. */
export interface AddressChange {
  readonly from: string;
  readonly to: string;
  readonly locale: Locale;
}

/**
 * Changes the name, the address or the language of an account; with another address its sessions end, and the links
 * that were sent. The addresses, where they differ. Throws ITEM_INVALID, ITEM_TAKEN, ITEM_NOT_FOUND, FORBIDDEN.
 */
export function changeAccount(
  desk: Desk,
  account: string,
  { email: given, ...change }: AccountChange,
): Promise<AddressChange | undefined> {
  const email =
    given === undefined
      ? undefined
      : required({ item: 'Account', field: 'email', index: 0 }, given.trim().toLowerCase(), 300, 'email');
  return inTransaction(
    desk,
    { verb: 'change-account', needs: 'ADMINISTER', ...unlessNamed(change) },
    async ({ run, did }) => {
      const [known] = await run('select email, locale from desk.account where id = $1 for update', [account]);
      if (!known) throw new ReseauError('ITEM_NOT_FOUND', 'There is no such account.');
      await sayOf(run, account, change);
      did({ item: 'Account', ids: [account] });
      const from = String(known.email);
      if (email === undefined || email === from) return undefined;
      const [other] = await run('select from desk.account where email = $1', [email]);
      if (other) throw new ReseauError('ITEM_TAKEN', 'Somebody with this address works here already.');
      await run('update desk.account set email = $2 where id = $1', [account, email]);
      await run('delete from desk.one_time_token where account_id = $1', [account]);
      await endSessions(run, account);
      return { from, to: email, locale: change.locale ?? localeOr(known.locale) };
    },
  );
}

/** Changes one's own name, or the language of one's letters. Throws ITEM_INVALID, SIGN_IN_REQUIRED. */
export async function changeMyself(
  desk: Desk,
  person: Person,
  change: Omit<AccountChange, 'email'>,
): Promise<void> {
  requireVerified(person);
  const act: VerbOptions = { verb: 'change-myself', needs: 'nothing', ...unlessNamed(change) };
  await inTransaction(desk, act, async ({ run, did }) => {
    await sayOf(run, person.account, change);
    did({ item: 'Account', ids: [person.account] });
  });
}

/** The desk shows the names of people: another name is a change of its window, and of nothing else. */
const unlessNamed = ({ name }: AccountChange): Pick<VerbOptions, 'windows'> =>
  name === undefined ? { windows: false } : {};

async function sayOf(
  run: Run,
  account: string,
  { name, locale }: Omit<AccountChange, 'email'>,
): Promise<void> {
  const called =
    name === undefined ? null : required({ item: 'Account', field: 'name', index: 0 }, name, 200);
  await run(
    'update desk.account set name = coalesce($2, name), locale = coalesce($3, locale) where id = $1',
    [account, called, locale ?? null],
  );
  if (called !== null) await showName(run, account);
}
