import type { ItemMetadata } from '../entities/house/metadata.js';
import type { Origin } from './arguments.js';

/**
 * Where a value stands in the request, as a refusal names it: the keys of the answer that lead to the field,
 * and the path of its argument.
 */
export interface RequestPlace {
  readonly path: readonly (string | number)[];
  readonly argument: string;
}

interface FromRequest {
  readonly origin: Origin;
  readonly place: RequestPlace;
}

/** A cursor that must be signed for its list; it holds the keys of a row in their order, the id last. */
interface SignedCursor extends FromRequest {
  readonly kind: 'signed';
  readonly context: string;
  /** Values that the cursor was signed with beside its context. */
  readonly beside?: Origin;
}

/** A value of the request that becomes a parameter, and what becomes of it on the way to PostgreSQL. */
export type ValueSlot = FromRequest &
  (
    | { readonly kind: 'value' }
    /** The uuid in an id; `of` where it must be that of an item of one kind. */
    | { readonly kind: 'id'; readonly of?: ItemMetadata }
    /**
     * Of a path: what it names behind the segment of its kind, all of it as it was written, or all but the
     * language.
     */
    | { readonly kind: 'path'; readonly part: 'name' | 'whole' | 'bare' }
    /** The code of a currency. */
    | { readonly kind: 'currency' }
    /** A whole number within bounds. */
    | { readonly kind: 'ranged'; readonly range: readonly [number, number] }
    /** A regular expression. */
    | { readonly kind: 'pattern' }
    /** The bounds of bands of numbers. */
    | { readonly kind: 'bounds' }
    /** Values that cursors are signed for, as one text. */
    | { readonly kind: 'text' }
    /** What somebody searches for. */
    | { readonly kind: 'search' }
  );

/** A value that a plan takes from the request. */
export type RequestSlot = ValueSlot | SignedCursor;

/** A parameter of the statement: where its value comes from. */
export type Slot =
  | ValueSlot
  /** One part of a cursor. */
  | { readonly kind: 'cursor'; readonly origin: Origin; readonly of: SignedCursor; readonly part: number }
  /** The key that signs cursors. */
  | { readonly kind: 'cursorKey' }
  /** The public address of the server; empty where none is set. */
  | { readonly kind: 'serverUrl' };
