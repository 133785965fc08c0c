import type { Log } from '../base/log.js';
import { houseDesk, type Desk } from '../operations/desk.js';
import { publishDue } from '../operations/releases/publish-release.js';
import { openOrm } from '../orm.js';

const second = 1000;

/** What is looked at again and again, because its time may have come. Each is the same whoever does it, and however often. */
const tasks: Readonly<Record<string, (desk: Desk) => Promise<unknown>>> = {
  'releases that are due': publishDue,
};

/** Does every second what is due, one thing after the other; the answer ends it. What fails is logged once until it works again. */
export async function startTicker(ownerUrl: string, log: Log): Promise<() => Promise<void>> {
  const orm = await openOrm(ownerUrl);
  const failing = new Set<string>();
  let ended = false;
  let timer: NodeJS.Timeout;
  let running = Promise.resolve();
  const tick = async (): Promise<void> => {
    for (const [name, task] of Object.entries(tasks)) {
      try {
        await task(houseDesk(orm, 'schedule'));
        failing.delete(name);
      } catch (reason) {
        if (!failing.has(name)) log.error({ task: name, reason: String(reason) }, 'what is due could not be done; it is tried again');
        failing.add(name);
      }
    }
    plan();
  };
  const plan = (): void => {
    if (!ended) timer = setTimeout(() => void (running = tick()), second).unref();
  };
  plan();
  return async () => {
    ended = true;
    clearTimeout(timer);
    await running;
    await orm.close();
  };
}
