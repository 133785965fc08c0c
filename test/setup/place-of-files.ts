import { statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';

const roomInMemory = 4 * 2 ** 30;

/**
 * Where files are kept in memory if there is room: a database of a test is 5,000 small files, and a disk
 * makes and removes them slowly.
 */
export function placeOfFiles(): string {
  const memory = '/dev/shm';
  try {
    const { bavail, bsize } = statfsSync(memory);
    if (bavail * bsize >= roomInMemory) return memory;
  } catch {
    // No Linux.
  }
  return tmpdir();
}
