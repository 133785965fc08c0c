import { ReseauError } from '../base/errors.js';
import { suspend } from '../operations/accounts/give-rights.js';
import { invite } from '../operations/accounts/invite.js';
import { roles } from '../operations/accounts/roles.js';
import { houseDesk } from '../operations/desk.js';
import { unlock } from '../operations/accounts/unlock.js';
import type { Command, CommandInput } from './command.js';
import { withDatabase } from './with-database.js';

const roleNames = Object.keys(roles).join('|');

/** People who work at the desk. */
export const accountCommand: Command = {
  usage: `account invite --email ... --name "..." --role ${roleNames}  |  account list  |  account suspend <email>  |  account reinstate <email>  |  account unlock <email>`,
  doc: 'Invites somebody (the first administrator, too) and prints the token of the invitation once, lists who works here, suspends somebody, or forgets their failed attempts to sign in.',
  options: { email: { type: 'string' }, name: { type: 'string' }, role: { type: 'string' } },
  async run(given) {
    const [act, email] = given.words;
    if (act === 'invite') return inviteOne(given);
    if (act === 'list') return list(given);
    if ((act === 'suspend' || act === 'reinstate') && email) return change(given, email, act === 'suspend');
    if (act === 'unlock' && email) return forget(given, email);
    throw new ReseauError('COMMAND_INVALID', `usage: npm run reseau -- ${accountCommand.usage}`);
  },
};

async function inviteOne(given: CommandInput): Promise<number> {
  const { email, name, role } = given.options;
  if (
    typeof email !== 'string' ||
    typeof name !== 'string' ||
    typeof role !== 'string' ||
    !Object.hasOwn(roles, role)
  )
    throw new ReseauError(
      'COMMAND_INVALID',
      `account invite needs --email, --name and --role, one of ${roleNames}`,
    );
  const { token } = await withDatabase(given, ({ orm }) =>
    invite(houseDesk(orm, 'operator'), { email, name, rights: roles[role] ?? [] }),
  );
  given.say(
    `${token}\nThis token is shown once and works once, within three days: mutation { setPassword(token: "...", password: "...") { __typename } }`,
  );
  return 0;
}

async function list(given: CommandInput): Promise<number> {
  const rows = await withDatabase(given, ({ run }) =>
    run(
      `select a.email, a.name, case when a.suspended_at is not null then 'suspended' when a.password_hash is null then 'invited' else 'in force' end as state,
  coalesce((select string_agg(distinct lower(r.capability), ', ') from desk.account_right r where r.account_id = a.id), 'nothing') as may
from desk.account a order by a.email`,
    ),
  );
  for (const row of rows) given.say([row.email, row.state, row.name, `may ${String(row.may)}`].join('  '));
  if (rows.length === 0) given.say('nobody');
  return 0;
}

async function change(given: CommandInput, email: string, suspended: boolean): Promise<number> {
  await withDatabase(given, async ({ orm, run }) => {
    const [row] = await run('select id from desk.account where email = lower($1)', [email]);
    if (!row)
      throw new ReseauError(
        'ITEM_NOT_FOUND',
        `Nobody has the address ${email}; see: npm run reseau -- account list`,
      );
    await suspend(houseDesk(orm, 'operator'), String(row.id), suspended);
  });
  given.say(suspended ? 'suspended; every session has ended' : 'may work again');
  return 0;
}

async function forget(given: CommandInput, email: string): Promise<number> {
  const forgotten = await withDatabase(given, ({ orm }) => unlock(houseDesk(orm, 'operator'), email));
  given.say(`${forgotten} failed attempts are forgotten; they may sign in again`);
  return 0;
}
