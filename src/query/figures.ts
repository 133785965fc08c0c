import type { Locale } from '../base/locale.js';
import type { FieldMetadata, ItemMetadata } from '../entities/house/metadata.js';
import type { Comparison } from './comparison.js';
import type { MeasureName } from './measures.js';
import type { Slot } from './slot.js';

/** A figure of a group: how many items, or one of the values that they have. */
export type Measure =
  | { readonly kind: 'count' }
  | { readonly kind: MeasureName; readonly field: FieldMetadata; readonly locale: Locale }
  /** A figure of amounts in one currency, at the rates of a year as one source gives them. */
  | {
      readonly kind: 'in';
      readonly measure: MeasureName;
      readonly field: FieldMetadata;
      readonly locale: Locale;
      readonly to: Slot;
      readonly year: Slot;
      readonly source: Slot | undefined;
      /** The item that holds the rates. */
      readonly rates: ItemMetadata;
    };

/** A condition on a group. */
export type GroupCondition =
  | { readonly kind: 'and' | 'or'; readonly of: readonly GroupCondition[] }
  | { readonly kind: 'not'; readonly of: GroupCondition }
  | {
      readonly kind: 'compare';
      readonly measure: Measure;
      readonly operator: Comparison;
      readonly slot: Slot;
    }
  | { readonly kind: 'null'; readonly measure: Measure; readonly is: boolean };

/** One step of an order of groups: by a measure, or by the key in that place. */
export interface GroupStep {
  readonly by: Measure | number;
  readonly descending: boolean;
  readonly nullsFirst: boolean;
}

/** What a group is among all groups: its part of the whole, or the sum up to it in their order. */
export type AcrossGroups = 'share' | 'running';
