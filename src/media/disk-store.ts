import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ReseauError } from '../base/errors.js';
import { nameOf, type Store } from './store.js';

const failed = (): never => {
  throw new ReseauError('MEDIA_UNAVAILABLE', 'The folder of pictures cannot be read or written.');
};

/** A folder of this machine. */
export class DiskStore implements Store {
  constructor(private readonly folder: string) {}

  async put(name: string, bytes: Uint8Array): Promise<void> {
    const place = join(this.folder, nameOf(name));
    // Under its name it is whole: a concurrent reader finds the old file or none.
    const part = join(this.folder, `.${randomUUID()}.part`);
    try {
      await mkdir(this.folder, { recursive: true });
      const file = await open(part, 'w', 0o640);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(part, place);
    } catch {
      await rm(part, { force: true }).catch(() => undefined);
      failed();
    }
  }

  async get(name: string): Promise<Uint8Array | undefined> {
    const place = join(this.folder, nameOf(name));
    try {
      return await readFile(place);
    } catch (reason) {
      if ((reason as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      return failed();
    }
  }

  async remove(name: string): Promise<void> {
    const own = nameOf(name);
    try {
      const all = await readdir(this.folder);
      for (const one of all.filter((file) => file === own || file.startsWith(`${name}.`)))
        await rm(join(this.folder, one), { force: true });
    } catch (reason) {
      if ((reason as NodeJS.ErrnoException).code !== 'ENOENT') failed();
    }
  }
}
