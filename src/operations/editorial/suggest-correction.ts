import { randomUUID } from 'node:crypto';
import { ReseauError } from '../../base/errors.js';
import { items } from '../../entities/entities.js';
import { readId } from '../../entities/house/identity.js';
import type { Desk } from '../desk.js';
import { isId } from '../read-value.js';
import { required } from '../text.js';
import { onDeskOrGone, type Targets } from '../targets.js';
import { inTransaction, type Work } from '../transaction.js';

const longest = 2000;
// More than people write: a flood would hide what they wrote.
const mostAnHour = 200;

/**
 * Puts what a reader thinks is wrong on the desk. Nothing is kept of who it was. `item` is the id that the
 * reader saw; whether there is such an item is not looked at, so that the answer tells nothing. Throws
 * ITEM_INVALID, RATE_EXCEEDED.
 */
export function suggestCorrection(
  desk: Desk,
  { item, text }: { readonly item?: string; readonly text: string },
): Promise<void> {
  const said = required({ item: 'Correction', field: 'text', index: 0 }, text, longest);
  return inTransaction(
    desk,
    { verb: 'suggest-correction', needs: 'nothing', windows: false },
    async ({ run, did }) => {
      const [lately] = await run(
        `select count(*)::int as count from desk.correction where created_at > now() - interval '1 hour'`,
      );
      if (Number(lately?.count) >= mostAnHour)
        throw new ReseauError('RATE_EXCEEDED', 'Too many corrections have been suggested lately.', {
          extensions: { seconds: 3600 },
        });
      const id = randomUUID();
      await run('insert into desk.correction (id, item, text, created_at) values ($1, $2, $3, now())', [
        id,
        item ?? null,
        said,
      ]);
      did({ item: 'Correction', ids: [id] });
    },
  );
}

/** The item that an id in the graph names; undefined: the text is no id. */
function itemNamedBy(text: string): Targets | undefined {
  try {
    const { item, uuid } = readId(text, items);
    return { item: item.name, ids: [uuid] };
  } catch (reason: unknown) {
    if (!(reason instanceof ReseauError) || reason.code !== 'ID_INVALID') throw reason;
    return undefined;
  }
}

/**
 * Throws FORBIDDEN where a correction is of an item that the caller may not write. What a reader names may be
 * no item, or be gone.
 */
async function allowCorrected(work: Work, named: string | undefined): Promise<void> {
  const target = itemNamedBy(named ?? '');
  if (!target || !(await onDeskOrGone(work, target, 0))) work.allow([]);
}

/** Notes that somebody has dealt with a correction. Throws ITEM_NOT_FOUND, FORBIDDEN. */
export function closeCorrection(desk: Desk, id: string): Promise<void> {
  return inTransaction(desk, { verb: 'close-correction', needs: 'DRAFT', windows: false }, async (work) => {
    const [closed] = isId(id)
      ? await work.run(
          'update desk.correction set closed_at = now(), closed_by = $2 where id = $1 and closed_at is null returning item',
          [id, work.by],
        )
      : [];
    if (!closed) throw new ReseauError('ITEM_NOT_FOUND', 'There is no such correction, or it is closed.');
    await allowCorrected(work, typeof closed.item === 'string' ? closed.item : undefined);
    work.did({ item: 'Correction', ids: [id] });
  });
}
