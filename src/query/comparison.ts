import type { Slot } from './slot.js';

/** What is asked of one value: how it compares, or whether there is none. */
export type Test = { readonly operator: Comparison; readonly slot: Slot } | { readonly is: boolean };

/** An operator of a filter. */
export type Comparison =
  | 'eq'
  | 'ne'
  | 'in'
  | 'notIn'
  | 'lt'
  | 'lte'
  | 'gt'
  | 'gte'
  | 'contains'
  | 'startsWith'
  | 'endsWith'
  | 'matches'
  | 'has'
  | 'hasAny'
  | 'hasAll'
  | 'currency';
