import { ReseauError } from '../../base/errors.js';
import type { Row } from '../../windows/run.js';
import type { Desk } from '../desk.js';
import { readChange } from '../read-change.js';
import { isId } from '../read-value.js';
import { onDesk } from '../targets.js';
import { required } from '../text.js';
import { inTransaction, type Work } from '../transaction.js';
import { write } from '../write.js';
import type { Proposed } from './propose.js';

/**
 * Saves what a member has proposed, as a draft by the caller, who accepts it. Throws ITEM_NOT_FOUND,
 * CONFLICT, ITEM_INVALID, FORBIDDEN.
 */
export function acceptProposal(desk: Desk, id: string, expectedRevision: number): Promise<void> {
  return inTransaction(desk, { verb: 'accept-proposal', needs: 'DRAFT' }, async (work) => {
    const proposal = await open(work, id);
    const change = {
      item: 'Organisation',
      id: String(proposal.organisation_id),
      expectedRevision,
      fields: proposal.fields as Proposed['fields'],
    };
    await write(work, [readChange(change, 0)]);
    await close(work, id, 'ACCEPTED', null);
  });
}

/** Tells a member that what it proposed is not taken, and why. Throws ITEM_NOT_FOUND, FORBIDDEN. */
export function declineProposal(desk: Desk, id: string, answer: string): Promise<void> {
  return inTransaction(desk, { verb: 'decline-proposal', needs: 'DRAFT', windows: false }, async (work) => {
    const { organisation_id: organisation } = await open(work, id);
    await onDesk(work, { item: 'Organisation', ids: [String(organisation)] }, 0);
    await close(
      work,
      id,
      'DECLINED',
      required({ item: 'Proposal', field: 'answer', index: 0 }, answer, 2000),
    );
  });
}

async function open({ run }: Work, id: string): Promise<Row> {
  const [row] = isId(id)
    ? await run(
        `select organisation_id, fields from desk.proposal where id = $1 and state = 'OPEN' for update`,
        [id],
      )
    : [];
  if (!row) throw new ReseauError('ITEM_NOT_FOUND', 'There is no such proposal, or it has been answered.');
  return row;
}

async function close(
  { run, by, did }: Work,
  id: string,
  state: string,
  answer: string | null,
): Promise<void> {
  await run(
    'update desk.proposal set state = $2, answer = $3, answered_at = now(), answered_by = $4 where id = $1',
    [id, state, answer, by],
  );
  did({ item: 'Proposal', ids: [id] });
}
