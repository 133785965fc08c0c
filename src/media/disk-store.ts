import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, writeFile, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ReseauError } from '../base/errors.js';
import { nameOf, type Store } from './store.js';

const mode = 0o640;

const failed = (): never => {
  throw new ReseauError('MEDIA_UNAVAILABLE', 'The folder of files cannot be read or written.');
};

/** A folder of this machine. */
export class DiskStore implements Store {
  constructor(private readonly folder: string) {}

  put(name: string, bytes: Uint8Array): Promise<void> {
    return this.#keep(name, (part) => writeFile(part, bytes, { mode, flush: true }));
  }

  putFile(name: string, path: string): Promise<void> {
    return this.#keep(name, async (part) => {
      await pipeline(createReadStream(path), createWriteStream(part, { mode, flush: true }));
    });
  }

  async #keep(name: string, write: (part: string) => Promise<void>): Promise<void> {
    const place = join(this.folder, nameOf(name));
    // Under its name it is whole: a concurrent reader finds the old file or none.
    const part = join(this.folder, `.${randomUUID()}.part`);
    try {
      await mkdir(this.folder, { recursive: true });
      await write(part);
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

  async stream(
    name: string,
    { from, to }: { readonly from: number; readonly to: number },
  ): Promise<Readable | undefined> {
    const place = join(this.folder, nameOf(name));
    let file: FileHandle | undefined;
    try {
      file = await open(place, 'r');
      const { size } = await file.stat();
      // Less than was promised would leave the reader waiting.
      if (size > to) return file.createReadStream({ start: from, end: to });
    } catch (reason: unknown) {
      if ((reason as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    }
    await file?.close();
    return failed();
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
