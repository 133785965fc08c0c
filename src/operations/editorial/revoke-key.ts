import { ReseauError } from '../../base/errors.js';
import type { Desk } from '../desk.js';
import { isId } from '../read-value.js';
import { inTransaction } from '../transaction.js';

/** Ends a key. Throws ITEM_NOT_FOUND when there is none in force with this id. */
export function revokeKey(desk: Desk, id: string): Promise<void> {
  return inTransaction(
    desk,
    { verb: 'revoke-key', needs: 'ADMINISTER', windows: false },
    async ({ run, did }) => {
      const revoked = isId(id)
        ? await run(
            'update desk.api_key set revoked_at = now() where id = $1 and revoked_at is null returning id',
            [id],
          )
        : [];
      if (revoked.length === 0)
        throw new ReseauError(
          'ITEM_NOT_FOUND',
          'There is no key in force with this id; see: npm run reseau -- key list',
        );
      did({ item: 'ApiKey', ids: [id] });
    },
  );
}
