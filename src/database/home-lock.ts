import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ReseauError } from '../base/errors.js';
import { isAlive, processMark } from './process-mark.js';

/**
 * Takes the home for the life of this process; the answer gives it back. Throws HOME_TAKEN while another
 * process has it.
 */
export function homeLock(home: string): () => void {
  const lock = join(home, 'lock');
  const mine = `${process.pid}\n${processMark(process.pid)}\n`;
  const draft = `${lock}.${process.pid}`;
  try {
    writeFileSync(draft, mine, { mode: 0o600 });
    while (!link(draft, lock)) clearStale(lock, home);
  } finally {
    rmSync(draft, { force: true });
  }
  return () => {
    if (read(lock) === mine) rmSync(lock, { force: true });
  };
}

/** A link is made whole or not at all, so nobody ever reads half a lock. */
function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (reason) {
    if ((reason as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw reason;
  }
}

function clearStale(lock: string, home: string): void {
  refuseLiving(read(lock), home);
  const aside = `${lock}.${process.pid}.stale`;
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  try {
    // Between the reading and the renaming another process may have cleared the same lock and taken the home:
    // then it is given back.
    refuseLiving(read(aside), home, () => link(aside, lock));
  } finally {
    rmSync(aside, { force: true });
  }
}

function refuseLiving(holder: string, home: string, before: () => void = () => undefined): void {
  const [pid = '', mark = ''] = holder.split('\n');
  if (!Number(pid) || !isAlive(Number(pid)) || processMark(Number(pid)) !== mark) return;
  before();
  throw new ReseauError(
    'HOME_TAKEN',
    `Another Réseau (process ${pid}) is running with the folder ${home}; stop it with "kill ${pid}", or start with another RESEAU_HOME`,
  );
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
