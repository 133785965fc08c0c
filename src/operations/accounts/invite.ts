import { name as identifier, sql } from '../../base/sql.js';
import { randomUUID } from 'node:crypto';
import { ReseauError } from '../../base/errors.js';
import type { Locale } from '../../base/locale.js';
import { tableOf } from '../../entities/house/columns.js';
import { itemWhich } from '../../entities/house/metadata.js';
import type { Desk } from '../desk.js';
import type { Right } from '../rights.js';
import { required } from '../text.js';
import { inTransaction } from '../transaction.js';
import { replaceRights } from './give-rights.js';
import { giveToken } from './token.js';

/** Somebody who is to work here. */
export interface Invitation {
  readonly email: string;
  readonly name: string;
  readonly rights: readonly Right[];
  /**
   * Of a delegate: the organisation whose entry they may propose changes to. They read what partners read.
   */
  readonly organisation?: string;
  /** Language of the letters to them. */
  readonly locale?: Locale;
}

/**
 * Makes an account, or invites again who has not come yet; the token that is to be sent. Throws ITEM_INVALID,
 * ITEM_TAKEN, ITEM_NOT_FOUND, FORBIDDEN.
 */
export function invite(
  desk: Desk,
  { email: given, name, rights, organisation, locale }: Invitation,
): Promise<{ id: string; token: string }> {
  const email = required(
    { item: 'Account', field: 'email', index: 0 },
    given.trim().toLowerCase(),
    300,
    'email',
  );
  const called = required({ item: 'Account', field: 'name', index: 0 }, name, 200);
  if (organisation && rights.length > 0)
    throw new ReseauError('ITEM_INVALID', 'Account: a delegate proposes changes, and has no other rights');
  return inTransaction(
    desk,
    { verb: 'invite', needs: 'ADMINISTER', windows: false, once: false },
    async ({ run, did }) => {
      if (
        organisation &&
        (
          await run(
            sql`select from desk.${identifier(tableOf(itemWhich((one) => one.scope === 'organisation')))} where id = $1`,
            [organisation],
          )
        ).length === 0
      )
        throw new ReseauError('ITEM_NOT_FOUND', 'Account: this organisation is not on the desk');
      const [known] = await run(
        'select id, password_hash is not null as came from desk.account where email = $1 for update',
        [email],
      );
      if (known?.came) throw new ReseauError('ITEM_TAKEN', 'Somebody with this address works here already.');
      const id = known ? String(known.id) : randomUUID();
      await run(
        `insert into desk.account (id, email, name, audience, organisation_id, locale, created_at) values ($1, $2, $3, $4, $5, $6, now())
on conflict (id) do update set name = excluded.name, audience = excluded.audience, organisation_id = excluded.organisation_id, locale = coalesce(excluded.locale, account.locale)`,
        [id, email, called, organisation ? 'partner' : 'desk', organisation ?? null, locale ?? null],
      );
      await replaceRights(run, id, rights);
      did({ item: 'Account', ids: [id] });
      return { id, token: await giveToken(run, id, 'INVITATION') };
    },
  );
}
