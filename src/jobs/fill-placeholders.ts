import type { Log } from '../base/log.js';
import { placeholderOf } from '../media/picture.js';
import type { Store } from '../media/store.js';
import type { Desk } from '../operations/desk.js';
import { keepPlaceholder, picturesWithoutPlaceholder } from '../operations/shared/keep-upload.js';

/**
 * Makes the placeholders of pictures that were sent before there were any; how many. One that cannot be read
 * keeps none from the others.
 */
export async function fillPlaceholders(desk: Desk, store: Store, log: Log): Promise<number> {
  let count = 0;
  let last = '';
  for (;;) {
    const files = await picturesWithoutPlaceholder(desk, last);
    for (const file of files) if (await fill(desk, store, log, file)) count += 1;
    const end = files.at(-1);
    if (end === undefined) return count;
    last = end;
  }
}

async function fill(desk: Desk, store: Store, log: Log, file: string): Promise<boolean> {
  try {
    const bytes = await store.get(file);
    if (!bytes) return false;
    await keepPlaceholder(desk, file, await placeholderOf(bytes));
    return true;
  } catch (reason: unknown) {
    log.warn({ reason: String(reason) }, 'a picture got no placeholder; it is tried again tomorrow');
    return false;
  }
}
