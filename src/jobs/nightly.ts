import type { Log } from '../base/log.js';
import { closeAppeals } from '../operations/appeals/close-appeals.js';
import { coarsen } from '../operations/coarsen.js';
import { forget } from '../operations/editorial/forget.js';
import type { Store } from '../media/store.js';
import { forgetUploads } from '../operations/shared/keep-upload.js';
import { openOrm, type OrmOptions } from '../orm.js';
import { fillPlaceholders } from './fill-placeholders.js';
import { houseDesk } from '../operations/desk.js';
import { rememberAll } from '../operations/translations/remember.js';
import { emptyTrash } from '../operations/trash/empty-trash.js';

const hour = 2;
const day = 24 * 60 * 60 * 1000;

/** Milliseconds until the next hour of the night, in UTC. */
export function untilNight(now: Date): number {
  const next = new Date(now);
  next.setUTCHours(hour, 0, 0, 0);
  return (next.getTime() - now.getTime() + day) % day || day;
}

/**
 * Every night: rows generalised since the last night appear in their coarse form, all at once, so that none
 * tells when it was generalised; and appeals whose last day to act has passed are closed; files that
 * nothing shows any more are removed, and pictures get the placeholder that they lack. The answer ends it.
 */
export function startNightly(ownerUrl: string, store: Store, log: Log, options: OrmOptions): () => void {
  let timer: NodeJS.Timeout;
  const plan = (): void => {
    timer = setTimeout(() => void run(), untilNight(new Date())).unref();
  };
  const run = async (): Promise<void> => {
    try {
      const orm = await openOrm(ownerUrl, options);
      try {
        const desk = houseDesk(orm, 'nightly');
        await coarsen(desk);
        await closeAppeals(desk, new Date().toISOString().slice(0, 10));
        await forget(desk);
        await emptyTrash(desk);
        await rememberAll(desk);
        for (const file of await forgetUploads(desk)) await store.remove(file);
        await fillPlaceholders(desk, store, log);
      } finally {
        await orm.close();
      }
    } catch (reason) {
      log.error({ reason: String(reason) }, 'the nightly work failed; it is tried again tomorrow');
    }
    plan();
  };
  plan();
  return () => clearTimeout(timer);
}
