import type { ReseauError } from '../base/errors.js';

/** A change of one item, found by its id or by the natural key in its fields; made if there is none. */
export interface Change {
  readonly item: string;
  readonly id?: string;
  /** The id that a new item gets, by which others of the same save refer to it. */
  readonly newId?: string;
  /** The revision that the change was made from; 0 for an item that must be new. */
  readonly expectedRevision?: number;
  /**
   * True: a change of an earlier revision is laid over the newest, where nothing that it changes has been changed
   * since.
   */
  readonly merges?: boolean;
  /** True: it makes an item; one that has its key already is refused, and a missing slug is made from its title. */
  readonly isNew?: boolean;
  /** What is wrong with values that could not be given. */
  readonly faults?: readonly ReseauError[];
  /** Field name to value; absent is unchanged, null is cleared. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What became of a change. */
export interface Saved {
  readonly id: string;
  readonly revision: number;
  readonly outcome: 'created' | 'updated' | 'unchanged';
  /** True: it was laid over a newer revision than the one it was made from. */
  readonly merged?: boolean;
}
