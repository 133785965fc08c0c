import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

const program = new URL('serve-postgres.ts', import.meta.url).pathname;

/**
 * Starts the one PostgreSQL of the run in a process of its own, which ends when its standard input does: with
 * us, however we end.
 */
export default async function start(): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', program], { stdio: ['pipe', 'pipe', 'inherit'] });
  Object.assign(globalThis, { postgresOfTheTests: child });
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.startsWith('{')) continue;
    Object.assign(process.env, JSON.parse(line));
    return;
  }
  throw new Error('the database of the tests did not start');
}
