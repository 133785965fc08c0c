import type { ReseauError } from '../../base/errors.js';
import type { Change } from '../change.js';

/** A part of an item as a save gives it: what is said of it, and its place by that in the list. */
export interface PartChange {
  /** The part; absent: a new one. */
  readonly id?: string;
  readonly expectedRevision?: number;
  readonly isRemoved: boolean;
  /** Field name to value; absent: only its place in the list is said. */
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly faults: readonly ReseauError[];
  readonly lists: readonly PartListChange[];
}

/** Parts of one list in their order. Parts that it does not name stay where they are. */
export interface PartListChange {
  readonly list: string;
  readonly parts: readonly PartChange[];
}

/** A change of an item, and of parts of it. */
export interface WholeChange {
  readonly own: Change;
  readonly lists: readonly PartListChange[];
}
