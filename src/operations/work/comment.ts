import { randomUUID } from 'node:crypto';
import { decode } from '../../base/decode.js';
import { ReseauError } from '../../base/errors.js';
import type { Run } from '../../windows/run.js';
import type { Desk } from '../desk.js';
import { isId } from '../read-value.js';
import { refuse } from '../refuse.js';
import { onDesk, type Targets } from '../targets.js';
import { required } from '../text.js';
import { inTransaction, type Work } from '../transaction.js';
import { requireRead, requireReaders, talkers } from './colleagues.js';

const longest = 2000;
const mostMentions = 20;

/** What somebody says of an item, and to whom. */
export interface CommentText {
  readonly text: string;
  /** Accounts. */
  readonly mentions: readonly string[];
}

/**
 * Says something of an item to those who read its drafts; its id. Throws ITEM_INVALID, ITEM_NOT_FOUND,
 * FORBIDDEN.
 */
export function makeComment(
  desk: Desk,
  { item, id: of }: { readonly item: string; readonly id: string },
  { text, mentions: given }: CommentText,
): Promise<string> {
  const said = required({ item: 'Comment', field: 'text', index: 0 }, text, longest);
  const mentions = [...new Set(given)];
  if (mentions.length > mostMentions)
    refuse({ item: 'Comment', field: 'mentions', index: 0 }, `must have at most ${mostMentions} people`);
  const targets = [{ item, ids: [of] }];
  return inTransaction(desk, { verb: 'comment', needs: talkers, windows: false }, async (work) => {
    await requireRead(work, targets);
    for (const target of targets) await onDesk(work, target, 0);
    await requireReaders(work, targets, mentions, 'mentions');
    const id = randomUUID();
    await work.run(
      'insert into desk.comment (id, item_id, item, text, mentions, made_at, made_by) values ($1, $2, $3, $4, $5::uuid[], now(), $6)',
      [id, of, item, said, mentions, work.by],
    );
    work.did({ item: 'Comment', ids: [id] });
    return id;
  });
}

/** Notes that nothing is left to do about a comment. Throws ITEM_NOT_FOUND, FORBIDDEN. */
export function resolveComment(desk: Desk, id: string): Promise<void> {
  return inTransaction(desk, { verb: 'resolve-comment', needs: talkers, windows: false }, async (work) => {
    const { isOpen, target } = await commentOf(work, id);
    if (!isOpen) throw gone();
    await onDesk(work, target, 0);
    await work.run('update desk.comment set resolved_at = now(), resolved_by = $2 where id = $1', [
      id,
      work.by,
    ]);
    work.did({ item: 'Comment', ids: [id] });
  });
}

/**
 * Removes a comment for good: one's own, or with WITHDRAW any, for it may say too much of somebody. Throws
 * ITEM_NOT_FOUND, FORBIDDEN.
 */
export function removeComment(desk: Desk, id: string): Promise<void> {
  return inTransaction(desk, { verb: 'remove-comment', needs: talkers, windows: false }, async (work) => {
    const { madeBy, target } = await commentOf(work, id);
    await onDesk(work.by === madeBy ? work : withdrawing(work), target, 0);
    await work.run('delete from desk.comment where id = $1', [id]);
    work.did({ item: 'Comment', ids: [id] });
  });
}

/** Removes what was said and asked of items that are gone for good. */
export async function forgetWork(run: Run, ids: readonly string[]): Promise<void> {
  await run('delete from desk.comment where item_id = any ($1::uuid[])', [ids]);
  await run('delete from desk.assignment where item_id = any ($1::uuid[])', [ids]);
}

const withdrawing = (work: Work): Work => ({
  ...work,
  allow: (subjects) => work.allow(subjects, ['WITHDRAW']),
});

const gone = (): ReseauError =>
  new ReseauError('ITEM_NOT_FOUND', 'There is no such comment, or it is resolved.');

const commentColumns = {
  item: decode.text,
  itemId: decode.text,
  madeBy: decode.text,
  isOpen: decode.flag,
};

/** A comment on an item that the caller reads, locked. Throws ITEM_NOT_FOUND. */
async function commentOf(
  work: Work,
  id: string,
): Promise<{ readonly madeBy: string; readonly isOpen: boolean; readonly target: Targets }> {
  const [known] = isId(id)
    ? decode.rows(
        await work.run(
          'select item, item_id as "itemId", made_by as "madeBy", resolved_at is null as "isOpen" from desk.comment where id = $1 for update',
          [id],
        ),
        commentColumns,
      )
    : [];
  if (!known) throw gone();
  const target = { item: known.item, ids: [known.itemId] };
  await requireRead(work, [target]);
  return { madeBy: known.madeBy, isOpen: known.isOpen, target };
}
