import { decode } from '../../base/decode.js';
import { randomUUID } from 'node:crypto';
import { ReseauError } from '../../base/errors.js';
import { itemNamed, type FieldMetadata } from '../../entities/house/metadata.js';
import { fieldsFor } from '../../windows/window-columns.js';
import type { Run } from '../../windows/run.js';
import type { Desk } from '../desk.js';
import { readChange } from '../read-change.js';
import { refuse } from '../refuse.js';
import { differences, laidOver, type Difference } from '../revisions.js';
import { stored } from '../text.js';
import { inTransaction, type VerbOptions } from '../transaction.js';

const organisation = itemNamed('Organisation');
const place = { item: 'Proposal', index: 0 };
const mostOpen = 20;
const longestNote = 2000;
const proposing: VerbOptions = { verb: 'propose', needs: 'PROPOSE', windows: false };

/**
 * What a member may propose to change of its own entry: what partners read of it, but for its address on the
 * website and what is said of its page there.
 */
export const proposable: readonly FieldMetadata[] = fieldsFor('partner', organisation).filter(
  (field) =>
    field.derived === undefined &&
    !field.isAside &&
    !organisation.natural.includes(field.name) &&
    !['provenance', 'exposure'].includes(field.name),
);

/** A change that a member's delegate asks for. */
export interface Proposed {
  readonly organisation: string;
  readonly expectedRevision: number;
  readonly fields: Readonly<Record<string, unknown>>;
  /** What is wrong with values that could not be given. */
  readonly faults?: readonly ReseauError[];
  readonly note?: string;
}

/**
 * Lays a change of a member's own entry before the editors; nothing of the entry changes. Its id. Throws
 * ITEM_INVALID, CONFLICT, FORBIDDEN.
 */
export function propose(
  desk: Desk,
  { organisation: id, expectedRevision, fields, faults = [], note }: Proposed,
): Promise<string> {
  const foreign = Object.keys(fields).find((name) => !proposable.some((field) => field.name === name));
  if (foreign !== undefined)
    refuse({ ...place, field: foreign.slice(0, 60) }, 'is nothing that a member proposes');
  readChange({ item: organisation.name, id, fields, faults }, 0);
  const why = note === undefined ? null : stored({ ...place, field: 'note' }, note, longestNote);
  return inTransaction(desk, proposing, async (work) => {
    const { revision, content } = await newest(work.run, id);
    work.allow([{ item: organisation, id, contents: [content] }]);
    if (revision !== expectedRevision)
      throw new ReseauError('CONFLICT', `The entry is at revision ${revision}, not ${expectedRevision}.`, {
        extensions: { item: organisation.name },
      });
    if (differences(organisation.name, content, laidOver(content, fields)).length === 0)
      refuse(place, 'changes nothing');
    const [open] = await work.run(
      `select count(*)::int as count from desk.proposal where organisation_id = $1 and state = 'OPEN'`,
      [id],
    );
    if (Number(open?.count) >= mostOpen) refuse(place, `${mostOpen} are waiting for an answer already`);
    const proposal = randomUUID();
    await work.run(
      `insert into desk.proposal (id, organisation_id, revision, fields, note, state, made_at, made_by) values ($1, $2, $3, $4, $5, 'OPEN', now(), $6)`,
      [proposal, id, revision, JSON.stringify(fields), why, work.by],
    );
    work.did({ item: 'Proposal', ids: [proposal] });
    return proposal;
  });
}

const proposalColumns = {
  id: decode.text,
  state: decode.text,
  made_at: decode.moment,
  answer: decode.optional(decode.text),
  fields: decode.object,
};

/** A proposal as its author sees it. */
interface OwnProposal {
  readonly id: string;
  readonly state: string;
  readonly madeAt: Date;
  readonly answer?: string;
  /** What it would change of the entry as it is now. */
  readonly changes: readonly Difference[];
}

/** A member's own entry as the desk has it, drafts included, as far as partners may know it. */
export interface OwnEntry {
  readonly id: string;
  readonly expectedRevision: number;
  readonly content: Readonly<Record<string, unknown>>;
  readonly proposals: readonly OwnProposal[];
}

/** What a delegate reads of the organisation that they speak for. Throws FORBIDDEN, ITEM_NOT_FOUND. */
export function ownEntry(desk: Desk, id: string): Promise<OwnEntry> {
  return inTransaction(
    desk,
    { ...proposing, verb: 'read-own-entry', once: false },
    async ({ run, allow }) => {
      const { revision, content: all } = await newest(run, id);
      allow([{ item: organisation, id, contents: [all] }]);
      const shown = fieldsFor('partner', organisation);
      const content = Object.fromEntries(
        shown.filter(({ name }) => Object.hasOwn(all, name)).map(({ name }) => [name, all[name]]),
      );
      const rows = await run(
        `select id, state, made_at, answer, fields from desk.proposal where organisation_id = $1 order by made_at desc limit 50`,
        [id],
      );
      const proposals = decode
        .rows(rows, proposalColumns)
        .map(({ made_at: madeAt, fields, answer, ...proposal }) => ({
          ...proposal,
          madeAt,
          ...(answer !== undefined && { answer }),
          changes: differences(organisation.name, content, laidOver(content, fields)),
        }));
      return { id, expectedRevision: revision, content, proposals };
    },
  );
}

async function newest(
  run: Run,
  id: string,
): Promise<{ readonly revision: number; readonly content: Readonly<Record<string, unknown>> }> {
  const [row] = await run(
    'select d.revision, r.content from desk.organisation d join desk.revision r on r.item_id = d.id and r.number = d.revision where d.id = $1',
    [id],
  );
  if (!row) throw new ReseauError('ITEM_NOT_FOUND', 'There is no such organisation.');
  return decode.shape({ revision: decode.integer, content: decode.object })(row);
}
