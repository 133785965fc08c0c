import type { Readable } from 'node:stream';
import { ReseauError } from '../base/errors.js';

/**
 * Where files lie, by name. A name is written once with one content, or again with the same. Throws
 * MEDIA_UNAVAILABLE when it does not answer in time.
 */
export interface Store {
  /** Keeps a file: all of it or nothing. */
  put(name: string, bytes: Uint8Array, type: string): Promise<void>;
  /** Keeps what lies in a file of this machine, which may be too large to be held. */
  putFile(name: string, path: string, type: string): Promise<void>;
  /** The bytes of a file; undefined: there is none. */
  get(name: string): Promise<Uint8Array | undefined>;
  /** Some bytes of a file as a stream, both ends included; undefined: there is no such file. */
  stream(name: string, range: { readonly from: number; readonly to: number }): Promise<Readable | undefined>;
  /**
   * Removes a file and the copies made of it, whose names begin with its own and a dot; what is not there is
   * no failure.
   */
  remove(name: string): Promise<void>;
}

// What leads anywhere else has a slash or begins with a dot.
const plain = /^[A-Za-z0-9][\w.-]{0,199}$/;

/** Whether a file may have this name. */
export const isFileName = (name: string): boolean => plain.test(name) && !name.includes('..');

export const nameOf = (name: string): string => {
  if (!isFileName(name))
    throw new ReseauError(
      'VALUE_INVALID',
      'A file has a name of letters, digits, dots, - and _, at most 200.',
    );
  return name;
};
