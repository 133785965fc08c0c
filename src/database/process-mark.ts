import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** True while a process with this number exists, under any owner. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (reason) {
    return (reason as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * What tells a process from a later one with the same number: the boot and the moment in which it began.
 * Empty when there is none.
 */
export function processMark(pid: number): string {
  try {
    // The name in field 2 may hold spaces and brackets: count from the last bracket. Field 22 is the start,
    // in ticks since boot.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const start = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${start}`;
  } catch {
    return process.platform === 'linux'
      ? ''
      : spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
  }
}
