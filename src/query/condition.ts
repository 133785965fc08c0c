import type { Locale } from '../base/locale.js';
import type { FieldMetadata, ItemMetadata, RowCondition } from '../entities/house/metadata.js';
import type { Comparison, Test } from './comparison.js';
import type { Slot } from './slot.js';

/** Which rows a list is made of. */
export type RowsOf =
  | { readonly kind: 'all' }
  /** Those that a row of the level above links to. */
  | {
      readonly kind: 'linked';
      readonly table: string;
      readonly from: 'owner_id' | 'target_id';
      readonly to: 'owner_id' | 'target_id';
    }
  /** Those whose column holds the id of the row above. */
  | { readonly kind: 'referring'; readonly column: string };

/** How two fields of a row are compared. */
export type FieldsOperator = Extract<Comparison, 'eq' | 'ne' | 'lt' | 'lte' | 'gt' | 'gte'>;

/** A condition on a row; it never raises an error, whatever the row holds. */
export type Condition =
  | { readonly kind: 'and' | 'or'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | {
      readonly kind: 'compare';
      readonly field: FieldMetadata | 'id';
      readonly locale: Locale;
      readonly operator: Comparison;
      readonly slot: Slot;
    }
  | { readonly kind: 'null'; readonly field: FieldMetadata; readonly locale: Locale; readonly is: boolean }
  /** On two fields of the row, which have values of one type. */
  | {
      readonly kind: 'fields';
      readonly field: FieldMetadata;
      readonly other: FieldMetadata;
      /** Days that are added to the other, which is a date. */
      readonly later: Slot | undefined;
      readonly locale: Locale;
      readonly operator: FieldsOperator;
    }
  /** On what `localisation` says of the row. */
  | {
      readonly kind: 'localisation';
      readonly fact: FieldMetadata;
      readonly locale: Locale;
      readonly test: Test;
    }
  | {
      readonly kind: 'related';
      readonly field: FieldMetadata;
      readonly item: ItemMetadata;
      readonly of: Condition;
    }
  /** Of those that the row has by a relation to many: at least one, none, or not one fails to. */
  | {
      readonly kind: 'linked';
      readonly name: string;
      readonly how: 'some' | 'none' | 'every';
      readonly item: ItemMetadata;
      readonly rows: RowsOf;
      readonly of: Condition;
    }
  /** On how many the row has by a relation to many. */
  | {
      readonly kind: 'counted';
      readonly name: string;
      readonly item: ItemMetadata;
      readonly rows: RowsOf;
      readonly test: Test;
    }
  /** On the sum of a number of those that the row has by a relation to many and that meet a condition. */
  | {
      readonly kind: 'summed';
      readonly name: string;
      readonly sum: ListSum;
      readonly test: Test;
    }
  | { readonly kind: 'fixed'; readonly field: FieldMetadata; readonly value: RowCondition[string] };

/** A number of the items of a list, summed up; null where no item has a value. */
export interface ListSum {
  readonly item: ItemMetadata;
  readonly rows: RowsOf;
  readonly field: FieldMetadata;
  /** What the items meet that are summed. */
  readonly where: Condition;
}
