import { sql } from '../../base/sql.js';
import { fact, record, recordIdSql } from './record.js';

/** Hours that a session lasts at most, and without a sign of life. */
export const sessionHours = { longest: 12, idle: 2 } as const;

/** SQL that is true of a session `s` in force. */
export const openSessionSql = sql`s.expires_at > now() and s.seen_at > now() - make_interval(hours => ${sessionHours.idle})`;

/** Who is signed in. */
export const session = record({
  name: 'Session',
  doc: 'Session in force of a person who is signed in.',
  natural: ['id'],
  order: [['seenAt', 'DESC']],
  readBy: 'ADMINISTER',
  fields: [
    fact('account', 'text', 'Id of the account, as node takes it.'),
    fact('name', 'text', 'Name of the person.'),
    fact('device', 'text', 'Browser and system, such as Firefox on Linux. Null: not known.', {
      optional: true,
    }),
    fact('hasShownFactor', 'flag', 'True if the second factor has been shown: the session can do something.'),
    fact('createdAt', 'time', 'Time at which it began.'),
    fact('seenAt', 'time', 'Time of its last request, to the minute.'),
    fact('expiresAt', 'time', 'Time at which it ends, whatever happens.'),
  ],
  sql: sql`select s.id, ${recordIdSql(sql`'Account'`, sql`s.account_id`)} as account, a.name, s.device, s.verified as has_shown_factor, s.created_at, s.seen_at, s.expires_at
from desk.session s join desk.account a on a.id = s.account_id where ${openSessionSql}`,
});
