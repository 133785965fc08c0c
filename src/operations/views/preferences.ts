import { decode, type Decoded } from '../../base/decode.js';
import { requireVerified, type Person } from '../accounts/session.js';
import type { Desk } from '../desk.js';
import { refuse } from '../refuse.js';
import { inTransaction, type VerbOptions } from '../transaction.js';
import { requireBounded } from './bounded-json.js';

/** Preferences of one person, and bytes of one. */
const [mostKeys, mostBytes] = [50, 8000];
const keyPattern = /^[a-z][A-Za-z0-9.-]{0,63}$/;

const columns = { key: decode.text, value: (value: unknown) => value };
type Preference = Decoded<typeof columns>;

const options = (verb: string): VerbOptions => ({ verb, needs: 'nothing', windows: false });

/** Keeps values of a person under keys, each in the place of the one before; null removes it. Throws ITEM_INVALID. */
export async function savePreferences(
  desk: Desk,
  person: Person,
  given: readonly Preference[],
): Promise<void> {
  requireVerified(person);
  const seen = new Set<string>();
  for (const [index, { key, value }] of given.entries()) {
    const place = { item: 'Preference', index };
    if (!keyPattern.test(key))
      refuse(
        { ...place, field: 'key' },
        'must begin with a small letter and have at most 64 letters without accents, digits, points and hyphens',
      );
    if (seen.has(key)) refuse({ ...place, field: 'key' }, `«${key}» is given twice`);
    seen.add(key);
    requireBounded({ ...place, field: 'value' }, value, mostBytes);
  }
  await inTransaction(desk, options('save-preferences'), async ({ run, did }) => {
    await run('select from desk.account where id = $1 for update', [person.account]);
    await run('delete from desk.preference where account_id = $1 and key = any ($2::text[])', [
      person.account,
      [...seen],
    ]);
    const kept = given.filter(({ value }) => value !== null && value !== undefined);
    await run(
      'insert into desk.preference (account_id, key, value) select $1, p.key, p.value from jsonb_to_recordset($2::jsonb) p(key text, value jsonb)',
      [person.account, JSON.stringify(kept)],
    );
    const [all] = await run('select count(*)::int as count from desk.preference where account_id = $1', [
      person.account,
    ]);
    if (Number(all?.count) > mostKeys)
      refuse({ item: 'Preference', index: 0 }, `one person keeps at most ${mostKeys} preferences`);
    did({ item: 'Preference', ids: [person.account] });
  });
}

/** What a person has kept, by key. */
export function readPreferences(desk: Desk, person: Person): Promise<readonly Preference[]> {
  requireVerified(person);
  return inTransaction(desk, { ...options('read-preferences'), once: false }, async ({ run }) =>
    decode.rows(
      await run('select key, value from desk.preference where account_id = $1 order by key', [
        person.account,
      ]),
      columns,
    ),
  );
}
