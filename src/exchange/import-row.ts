import type { ItemMetadata } from '../entities/house/metadata.js';

/** A change that a row of a file asks for. */
export interface RowChange {
  readonly item: ItemMetadata;
  readonly fields: Readonly<Record<string, unknown>>;
}

/**
 * A row of a file: where it stands, and the changes that it asks for, its own item the last. Rows that belong
 * together share a change.
 */
export interface ImportRow {
  readonly line: number;
  readonly changes: readonly [...RowChange[], RowChange];
}
