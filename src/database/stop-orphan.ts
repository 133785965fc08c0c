import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { endPostmaster } from './end-postmaster.js';
import { isAlive } from './process-mark.js';

/**
 * Ends the server that a killed run left behind in this home. A pid file without such a server is no
 * obstacle: PostgreSQL replaces it.
 */
export async function stopOrphan(home: string, say: (line: string) => void): Promise<void> {
  const data = join(home, 'postgres');
  const pid = pidOf(data);
  if (!pid || !isAlive(pid) || !serves(pid, data)) return;
  say(`Stopping the PostgreSQL that an earlier run left behind (process ${pid}) ...`);
  await endPostmaster(pid);
}

function pidOf(data: string): number | undefined {
  try {
    return Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]) || undefined;
  } catch {
    return undefined;
  }
}

/**
 * The number alone may by now be anybody's: a server lives in its data folder, or names it on its command
 * line.
 */
function serves(pid: number, data: string): boolean {
  if (process.platform !== 'linux')
    return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout.includes(data);
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === data;
  } catch {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(data);
  }
}
