import { createReadStream } from 'node:fs';
import { ReseauError } from '../base/errors.js';

/** Yields the bytes of a file. Throws FILE_UNREADABLE, without the folder of the file. */
export async function* bytesOf(name: string, file: string): AsyncIterable<Buffer> {
  try {
    for await (const bytes of createReadStream(file)) yield bytes as Buffer;
  } catch (reason: unknown) {
    const { code } = reason as NodeJS.ErrnoException;
    if (code === undefined) throw reason;
    const why = code === 'ENOENT' ? 'does not exist' : code === 'EISDIR' ? 'is a folder' : 'cannot be read';
    throw new ReseauError('FILE_UNREADABLE', `${name} ${why}`);
  }
}
