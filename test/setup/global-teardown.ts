import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** Ends the PostgreSQL of the run and waits until its folder is gone. */
export default async function stop(): Promise<void> {
  const { postgresOfTheTests: child } = globalThis as unknown as { postgresOfTheTests: ChildProcess };
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.stdin?.end();
  await gone;
}
