import { name, sql } from '../../base/sql.js';
import { setTimeout as wait } from 'node:timers/promises';
import { ReseauError } from '../../base/errors.js';
import { isLockTimeout, isUrgentAtWork, isUrgentHere } from '../../windows/priority.js';
import { windowOf } from '../../windows/projection.js';
import { hashOf } from '../audit.js';
import { houseDesk, type Desk } from '../desk.js';
import { publishItems, type Publishable } from '../publish.js';
import { openRelease, releaseTargets, type ReleaseEntry } from '../releases/release.js';
import { mayStill } from '../still.js';
import { inTransaction, type VerbOptions, type Work } from '../transaction.js';
import { unpublishItems } from '../unpublish.js';
import { besides, isForbidden, makersOfPreviews, previewedIn, unpublishedIn } from './preview-content.js';
import { applyUnsaved, workOfMaker } from './unsaved.js';

/** Max previews that are read at the same time: each holds a connection. */
export const maxReading = 2;
let reading = 0;
/**
 * Max time to wait for a row that a verb is writing. It is far below PostgreSQL's deadlock_timeout, so that
 * where a preview and a verb wait for each other it is the preview that gives up and begins again.
 */
const lockTimeoutMs = 20;
const maxAttempts = 100;
const pauseMs = 50;

/**
 * Reads the window of the public as it would be with what a preview shows: all of it is published, read and
 * rolled back, in one transaction that nobody sees and that keeps no other verb waiting but those on the same
 * items. What the public would not see of it, the reader does not see either. A withdrawal ends it. Throws
 * TOKEN_INVALID, PUBLICATION_INCOMPLETE, OVERLOADED, DATABASE_UNAVAILABLE.
 */
export async function readPreview<T>(
  orm: Desk['orm'],
  token: string,
  read: (run: Work['run']) => Promise<T>,
): Promise<T> {
  if (reading >= maxReading) throw new ReseauError('OVERLOADED', 'Too many previews are being read.');
  reading += 1;
  try {
    for (let attempt = 1; attempt <= maxAttempts; attempt += 1) {
      const found = await readOnce(orm, token, read);
      if (found !== busy) return found;
      await wait(pauseMs);
    }
    throw new ReseauError('OVERLOADED', 'What the preview shows is being published or withdrawn.');
  } finally {
    reading -= 1;
  }
}

/** A verb is writing rows that the preview needs, or something is being withdrawn. */
const busy = Symbol('busy');

async function readOnce<T>(
  orm: Desk['orm'],
  token: string,
  read: (run: Work['run']) => Promise<T>,
): Promise<T | typeof busy> {
  // To connect and to begin takes from the withdrawal what it needs.
  if (isUrgentHere()) return busy;
  const takenBack = new Error('taken back');
  let found: T | typeof busy = busy;
  const desk: Desk = { ...houseDesk(orm, 'preview'), windows: 'preview' };
  const act: VerbOptions = { verb: 'preview', needs: 'nothing', once: false, windows: false, yields: 'ends' };
  try {
    await inTransaction(desk, act, async (work) => {
      if (await isUrgentAtWork(work.run)) throw takenBack;
      await work.run(sql`set local lock_timeout = '${lockTimeoutMs}ms'`);
      await work.run(`set local statement_timeout = '15s'`);
      try {
        const { going, coming } = await opened(work, token);
        if (going.length > 0) await unpublishItems(work, going);
        if (coming.length > 0) await publishItems(work, coming, false);
      } catch (reason: unknown) {
        throw isLockTimeout(reason) ? takenBack : reason;
      }
      await work.run(sql`set local search_path to ${name(windowOf('public'))}, ext`);
      await work.run('set transaction read only');
      found = await read(work.run);
      throw takenBack;
    });
  } catch (reason: unknown) {
    if (reason !== takenBack) throw reason;
  }
  return found;
}

/** What a token shows, if it was made here and is in force, and its maker may still change all of that. */
async function opened(
  work: Work,
  token: string,
): Promise<{ readonly going: readonly Publishable[]; readonly coming: readonly Publishable[] }> {
  const gone = new ReseauError('TOKEN_INVALID', 'This preview has ended, or was never made.');
  const [row] = await work.run(
    'select previewed, made_by as by from desk.preview where hash = $1 and expires_at > now() and ended_at is null',
    [hashOf(token)],
  );
  if (!row) throw gone;
  const previewed = previewedIn(row.previewed);
  const entries = 'release' in previewed ? (await openRelease(work.run, previewed.release)).entries : [];
  const done = (act: ReleaseEntry['act']): Publishable[] =>
    releaseTargets(entries.filter((one) => one.act === act));
  const shown = {
    going: done('UNPUBLISH'),
    coming: 'release' in previewed ? done('PUBLISH') : previewed.items,
  };
  if (await unpublishedIn(work, 'items' in previewed ? previewed.items : [])) throw gone;
  const by = String(row.by);
  // A process of the house has every right, for ever.
  if (
    by.startsWith('account ') &&
    !(await mayStill(work, by, [...shown.going, ...shown.coming], makersOfPreviews))
  )
    throw gone;
  const { changes = [] } = 'release' in previewed ? {} : previewed;
  if (changes.length === 0) return shown;
  const maker = await workOfMaker(work, by);
  if (!maker) throw gone;
  const applied = await applyUnsaved(maker, changes).catch((reason: unknown) => {
    throw isForbidden(reason) ? gone : reason;
  });
  return { going: [], coming: [...shown.coming, ...besides(applied, shown.coming)] };
}
