import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../database/embedded.js';
import { migrate, openOrm, type Orm } from '../orm.js';
import type { CommandInput } from './command.js';

/**
 * Works on a database that has been migrated and nothing else, on a server of its own that is gone
 * afterwards: what is in use is neither needed nor touched.
 */
export async function withEmptyDatabase<T>(
  { log }: CommandInput,
  work: (orm: Orm) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'reseau-migration-'));
  const opened: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })];
  try {
    // PostgreSQL, which does not run as root, must be able to enter it.
    await chmod(folder, 0o711);
    const server = await startEmbedded({ home: join(folder, 'home'), log });
    opened.push(() => server.stop());
    const orm = await openOrm(server.ownerUrl);
    opened.push(() => orm.close());
    await migrate(orm);
    return await work(orm);
  } finally {
    for (const close of opened.reverse()) await close();
  }
}
