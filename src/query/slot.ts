import type { ItemMetadata } from '../entities/house/metadata.js';
import type { Origin } from './arguments.js';

/** A parameter of the statement: where its value comes from and what becomes of it on the way to PostgreSQL. */
export type Slot =
  | { readonly kind: 'value'; readonly origin: Origin }
  /** One part of a cursor that was checked: the keys in their order, the id last. */
  | {
      readonly kind: 'cursor';
      readonly origin: Origin;
      readonly context: string;
      /** A value that the cursor was signed with beside its context. */
      readonly beside?: Origin;
      readonly part: number;
    }
  /** The uuid in an id; `of` where it must be that of an item of one kind. */
  | { readonly kind: 'id'; readonly origin: Origin; readonly of?: ItemMetadata }
  /** Of a path: what it names behind the segment of its kind, all of it as it was written, or all but the language. */
  | { readonly kind: 'path'; readonly origin: Origin; readonly part: 'name' | 'whole' | 'bare' }
  /** What somebody searches for. */
  | { readonly kind: 'search'; readonly origin: Origin }
  /** The key that signs cursors. */
  | { readonly kind: 'cursorKey' };
