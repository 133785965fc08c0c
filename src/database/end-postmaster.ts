import { setTimeout as pause } from 'node:timers/promises';
import { isAlive } from './process-mark.js';

/**
 * Ends a server: first the fast shutdown, which writes everything down; then, past its time, ways that make
 * the next start recover.
 */
export async function endPostmaster(pid: number): Promise<void> {
  for (const [signal, patience] of [
    ['SIGINT', 15_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    try {
      process.kill(pid, signal);
    } catch (reason) {
      if ((reason as NodeJS.ErrnoException).code === 'ESRCH') return;
      throw reason;
    }
    const deadline = Date.now() + patience;
    while (Date.now() < deadline) {
      if (!isAlive(pid)) return;
      await pause(20);
    }
  }
}
