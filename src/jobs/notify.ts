import type { Desk } from '../operations/desk.js';
import {
  claimNotices,
  lastWrite,
  noteNotices,
  recordNotices,
  type NoticeLetter,
} from '../operations/work/notices.js';

/** Hands a letter over; true once that is done. It ends by its own deadline, and never throws. */
export type SendNotice = (letter: NoticeLetter) => Promise<boolean>;

// To look for new tasks takes longer than other tasks of the ticker: not with every second of a busy desk.
const ticksBetween = 20;

/**
 * Tells people what waits for them: each event once, in the letter that they have chosen. New events are looked for
 * where something has been written since the last time.
 */
export function notifier(send: SendNotice): (desk: Desk) => Promise<unknown> {
  let seen: number | undefined;
  let ticks = ticksBetween;
  return async (desk) => {
    ticks += 1;
    if (ticks >= ticksBetween) {
      const written = await lastWrite(desk);
      if (written !== seen) {
        ticks = 0;
        await noteNotices(desk);
        seen = written;
      }
    }
    await sendNotices(desk, send);
  };
}

/** Sends the letters that are due; how many were handed over. */
export async function sendNotices(desk: Desk, send: SendNotice): Promise<number> {
  let sent = 0;
  for (;;) {
    const letters = await claimNotices(desk);
    if (letters.length === 0) return sent;
    for (const letter of letters) {
      const isSent = await send(letter);
      await recordNotices(desk, [{ letter, isSent }]);
      if (isSent) sent += 1;
    }
  }
}
