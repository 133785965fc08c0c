import { ReseauError } from '../base/errors.js';
import { createKey, keyAudiences } from '../operations/editorial/create-key.js';
import { revokeKey } from '../operations/editorial/revoke-key.js';
import type { Command, CommandInput } from './command.js';
import { withDatabase } from './with-database.js';
import { houseDesk } from '../operations/desk.js';

const day = 24 * 60 * 60 * 1000;

/** Keys of the API. */
export const key: Command = {
  usage:
    'key create --audience public|partner|staff --name "..." [--rate <points a minute>] [--days <days it lasts>]  |  key list  |  key revoke <id>',
  doc: 'Makes a key and prints it once, lists the keys there are, or ends one.',
  options: {
    audience: { type: 'string' },
    name: { type: 'string' },
    rate: { type: 'string' },
    days: { type: 'string' },
  },
  async run(given) {
    const [act, id] = given.words;
    if (act === 'create') return create(given);
    if (act === 'list') return list(given);
    if (act === 'revoke' && id) return revoke(given, id);
    throw new ReseauError('COMMAND_INVALID', `usage: npm run reseau -- ${key.usage}`);
  },
};

async function create(given: CommandInput): Promise<number> {
  const { audience, name, rate, days } = given.options;
  const known = keyAudiences.find((one) => one === audience);
  if (!known || typeof name !== 'string' || name.trim() === '')
    throw new ReseauError(
      'COMMAND_INVALID',
      'key create needs --audience public, partner or staff, and --name "whose key it is"',
    );
  const made = await withDatabase(given, ({ orm }) =>
    createKey(houseDesk(orm, 'operator'), {
      audience: known,
      name: name.trim(),
      ...(rate !== undefined && { rate: Number(rate) }),
      ...(days !== undefined && { expiresAt: new Date(Date.now() + Number(days) * day) }),
    }),
  );
  given.say(
    `${made}\nThis key is shown once and cannot be shown again. Send it as: Authorization: Bearer <key>`,
  );
  return 0;
}

async function list(given: CommandInput): Promise<number> {
  const rows = await withDatabase(given, ({ run }) =>
    run(
      `select id, audience, name, to_char(created_at, 'YYYY-MM-DD') as created, coalesce(to_char(used_at, 'YYYY-MM-DD'), 'never') as used,
  case when revoked_at is not null then 'revoked' when expires_at < now() then 'expired' else 'in force' end as state from desk.api_key order by created_at`,
    ),
  );
  for (const row of rows)
    given.say(
      [
        row.id,
        String(row.audience).padEnd(8),
        row.created,
        row.state,
        `used ${String(row.used)}`,
        row.name,
      ].join('  '),
    );
  if (rows.length === 0) given.say('no keys');
  return 0;
}

async function revoke(given: CommandInput, id: string): Promise<number> {
  await withDatabase(given, ({ orm }) => revokeKey(houseDesk(orm, 'operator'), id));
  given.say('revoked; refused everywhere within a second');
  return 0;
}
