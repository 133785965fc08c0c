import { ReseauError } from '../../base/errors.js';
import { itemNamed } from '../../entities/house/metadata.js';
import { idsOf } from '../../windows/run.js';
import type { Desk } from '../desk.js';
import { mergeAgreed, undoAgreed, type Belongings } from '../merging/merge.js';
import { mergingNeeds } from '../merging/second-wish.js';
import { inTransaction, type Work } from '../transaction.js';

const organisation = itemNamed('Organisation');

/** An organisation, and the revision of it that was read. */
interface ReadOrganisation {
  readonly id: string;
  readonly expectedRevision: number;
}

/** Proposals of members: without this, those that were answered would go with the row that they are about. */
const belongings: Belongings = {
  requireFree: refuseSpokenFor,
  handOver: async ({ run }, from, to, only) =>
    idsOf(
      await run(
        'update desk.proposal set organisation_id = $2 where organisation_id = $1 and ($3::uuid[] is null or id = any ($3::uuid[])) returning id',
        [from, to, only ?? null],
      ),
    ),
};

/** What became of a merge, or of undoing one. */
export interface MergeAnswer {
  /** The organisation that stays. */
  readonly kept: string;
  /** False: it waits until a second person asks for the same within a week. */
  readonly done: boolean;
}

/**
 * Makes two organisations one: all that refers to `merge` refers to `keep`, which keeps the names, themes, sources
 * and addresses of both. Takes two people. Throws FORBIDDEN, CONFLICT, STAGE_INVALID, ITEM_TAKEN, ITEM_INVALID,
 * ITEM_NOT_FOUND.
 */
export const mergeOrganisations = (
  desk: Desk,
  keep: ReadOrganisation,
  merge: ReadOrganisation,
  approvedBy?: string,
): Promise<MergeAnswer> =>
  inTransaction(desk, { verb: 'merge', needs: mergingNeeds }, async (work) => {
    const done = await mergeAgreed(
      work,
      {
        item: organisation,
        kept: keep.id,
        merged: merge.id,
        revisions: [keep.expectedRevision, merge.expectedRevision],
        ...(approvedBy !== undefined && { approvedBy }),
      },
      belongings,
    );
    return { kept: keep.id, done };
  });

/**
 * Undoes a merge: the organisation that was merged is as it was, and what was moved refers to it again. Takes two
 * people. Throws FORBIDDEN, STAGE_INVALID, ITEM_TAKEN, ITEM_NOT_FOUND.
 */
export const unmergeOrganisations = (desk: Desk, merged: string, approvedBy?: string): Promise<MergeAnswer> =>
  inTransaction(desk, { verb: 'unmerge', needs: mergingNeeds }, (work) =>
    undoAgreed(
      work,
      { item: organisation, merged, ...(approvedBy !== undefined && { approvedBy }) },
      belongings,
    ),
  );

/** Refuses an organisation that somebody speaks for: they would lose their entry, or get that of another. */
async function refuseSpokenFor({ run }: Work, id: string): Promise<void> {
  const [row] = await run(
    `select exists (select from desk.account where organisation_id = $1 and suspended_at is null) as delegate,
  exists (select from desk.proposal where organisation_id = $1 and state = 'OPEN') as proposal`,
    [id],
  );
  if (row?.delegate === true || row?.proposal === true)
    throw new ReseauError(
      'STAGE_INVALID',
      row.delegate === true
        ? 'Organisation: a delegate speaks for the one that would go: suspend the account, or keep this one.'
        : 'Organisation: a proposal of the one that would go is open: answer it first.',
      { extensions: { item: 'Organisation' } },
    );
}
