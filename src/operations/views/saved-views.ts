import { randomUUID } from 'node:crypto';
import { sql } from '../../base/sql.js';
import { decode, type Decoded } from '../../base/decode.js';
import { ReseauError } from '../../base/errors.js';
import { ViewLayout, ViewSharing } from '../../entities/editorial/saved-view.js';
import { roles } from '../accounts/roles.js';
import { requireVerified, type Person } from '../accounts/session.js';
import type { Desk } from '../desk.js';
import { refuse } from '../refuse.js';
import { required } from '../text.js';
import { inTransaction, type VerbOptions } from '../transaction.js';

/** Bytes of what a view filters, orders and shows, as JSON. */
export const mostBytesOfView = 20_000;
/** Views of one person, and characters of the name of one. */
const [mostViews, longestName] = [100, 100];
/** Views that one person is shown. */
const mostShown = 1000;

/** What a list shows: conditions and order as its arguments take them, and the names of its columns. */
export interface ViewContent {
  readonly filter: unknown;
  readonly orderBy: unknown;
  readonly columns: readonly string[];
  readonly layout: ViewLayout;
}

export interface ViewInput extends ViewContent {
  readonly kind: string;
  readonly name: string;
  readonly sharing: ViewSharing;
}

const contentOf = decode.shape({
  filter: (value: unknown) => value ?? null,
  orderBy: (value: unknown) => value ?? null,
  columns: decode.list(decode.text),
  layout: decode.keyOf(ViewLayout.values),
});
const columns = {
  id: decode.text,
  kind: decode.text,
  name: decode.text,
  content: contentOf,
  sharing: decode.keyOf(ViewSharing.values),
  savedAt: decode.moment,
  owner: decode.text,
  ownerName: decode.text,
};
export type SavedView = Decoded<typeof columns>;

/** The sharings by which somebody sees views of others. */
const seenBy = ({ rights }: Person): readonly string[] => {
  const has = new Set(rights.map(({ capability }) => capability));
  const named = Object.entries(roles).filter(([, all]) => all.every(({ capability }) => has.has(capability)));
  return ['DESK', ...named.map(([role]) => role.toUpperCase())];
};

const options = (verb: string): VerbOptions => ({ verb, needs: 'nothing', windows: false });

/**
 * Keeps a view of a person: a new one, or in the place of one of theirs; its id. What it filters, orders and shows has
 * been checked before. Throws ITEM_INVALID, ITEM_TAKEN, ITEM_NOT_FOUND, SIGN_IN_REQUIRED.
 */
export async function saveView(
  desk: Desk,
  person: Person,
  { kind, name: given, sharing, ...content }: ViewInput,
  id?: string,
): Promise<string> {
  requireVerified(person);
  const place = { item: 'SavedView', index: 0 };
  const name = required({ ...place, field: 'name' }, given, longestName);
  return inTransaction(desk, options('save-view'), async ({ run, did }) => {
    // One after the other: two tabs must not pass the bound, nor take one name.
    await run('select from desk.account where id = $1 for update', [person.account]);
    const known = await run('select id, kind, name from desk.saved_view where account_id = $1', [
      person.account,
    ]);
    const own = known.find((one) => one.id === id);
    if (id !== undefined && !own) throw notThere();
    if (known.some((one) => one.id !== id && one.kind === kind && one.name === name))
      refuse({ ...place, field: 'name' }, `you have a view «${name}» of this kind already`, 'ITEM_TAKEN');
    if (!own && known.length >= mostViews) refuse(place, `one person keeps at most ${mostViews} views`);
    const saved = id ?? randomUUID();
    await run(
      `insert into desk.saved_view (id, account_id, kind, name, content, sharing, saved_at) values ($1, $2, $3, $4, $5, $6, now())
on conflict (id) do update set kind = excluded.kind, name = excluded.name, content = excluded.content, sharing = excluded.sharing, saved_at = excluded.saved_at`,
      [saved, person.account, kind, name, JSON.stringify(content), sharing],
    );
    did({ item: 'SavedView', ids: [saved] });
    return saved;
  });
}

const notThere = (): ReseauError => new ReseauError('ITEM_NOT_FOUND', 'You have no such view.');

/**
 * Removes a view of a person; an administrator removes also one that others share. Throws ITEM_NOT_FOUND,
 * SIGN_IN_REQUIRED.
 */
export async function removeView(desk: Desk, person: Person, id: string): Promise<void> {
  requireVerified(person);
  const administers = person.rights.some(({ capability }) => capability === 'ADMINISTER');
  await inTransaction(desk, options('remove-view'), async ({ run, did }) => {
    const removed = await run(
      `delete from desk.saved_view where id = $1 and (account_id = $2 or $3 and sharing <> 'NOBODY') returning id`,
      [id, person.account, administers],
    );
    if (removed.length === 0) throw notThere();
    did({ item: 'SavedView', ids: [id] });
  });
}

/** The views of a person, and those that others share with them, by name; of one kind, where it is said. */
export function readViews(desk: Desk, person: Person, kind?: string | null): Promise<readonly SavedView[]> {
  requireVerified(person);
  return inTransaction(desk, { ...options('read-views'), once: false }, async ({ run }) =>
    decode.rows(
      await run(
        sql`select v.id, v.kind, v.name, v.content, v.sharing, v.saved_at as "savedAt", a.id as owner, a.name as "ownerName"
from desk.saved_view v join desk.account a on a.id = v.account_id
where (v.account_id = $1 or v.sharing = any ($2::text[])) and ($3::text is null or v.kind = $3)
order by v.account_id <> $1, v.name, v.id limit ${mostShown}`,
        [person.account, seenBy(person), kind ?? null],
      ),
      columns,
    ),
  );
}
