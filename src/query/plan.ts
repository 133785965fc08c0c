import type { Condition, ListSum, RowsOf } from './condition.js';
import type { Locale } from '../base/locale.js';
import type { Composed, Computed, FieldMetadata, ItemMetadata } from '../entities/house/metadata.js';
import type { GroupCondition, GroupStep, Measure, AcrossGroups } from './figures.js';
import type { GroupKey } from './measures.js';
import type { RequestSlot, Slot } from './slot.js';

/** What items are ordered by: a field, how many items stand in a list, or the sum of a number of them. */
export type OrderValue =
  | { readonly kind: 'field'; readonly field: FieldMetadata }
  | { readonly kind: 'count'; readonly name: string; readonly item: ItemMetadata; readonly rows: RowsOf }
  | { readonly kind: 'sum'; readonly name: string; readonly sum: ListSum };

/** One step of an order. Default: nulls last. */
export interface OrderStep {
  /** The relations that lead from the row to the item whose value it is; none: it is the row's own. */
  readonly path: readonly FieldMetadata[];
  readonly by: OrderValue;
  readonly locale: Locale;
  readonly descending: boolean;
  readonly nullsFirst: boolean;
  /** Whether a row of this audience may lack the value. */
  readonly nullable: boolean;
}

/**
 * Where a page begins or ends: behind, or before, the row whose keys these are. `nulls` says which keys are
 * null.
 */
export interface Seek {
  readonly keys: readonly Slot[];
  readonly nulls: readonly boolean[];
  readonly id: Slot;
}

export interface ListPlan {
  readonly kind: 'list';
  readonly item: ItemMetadata;
  readonly locale: Locale;
  readonly rows: RowsOf;
  readonly where: Condition | undefined;
  readonly order: readonly OrderStep[];
  readonly size: number;
  /** True: the page is taken from the end. */
  readonly backward: boolean;
  readonly after: Seek | undefined;
  readonly before: Seek | undefined;
  /** What cursors of this list are signed for. */
  readonly context: string;
  /** The values of the order, for which they are signed too. */
  readonly signed: Slot | undefined;
  readonly select: readonly Selected<ListPart>[];
}

/** Items in groups: of each its key, and figures. */
export interface GroupsPlan {
  readonly kind: 'groups';
  readonly item: ItemMetadata;
  readonly locale: Locale;
  readonly rows: RowsOf;
  readonly where: Condition | undefined;
  readonly keys: readonly GroupKey[];
  /** The bounds of the keys that are bands, by their places among the keys. */
  readonly bands: ReadonlyMap<number, Slot>;
  /** The place of the key whose periods without items are groups too. */
  readonly filled: number | undefined;
  readonly having: GroupCondition | undefined;
  readonly order: readonly GroupStep[];
  readonly size: number;
  /** The number of groups that are left out before the first. */
  readonly offset: Slot | undefined;
  readonly select: readonly Selected<GroupPart>[];
}

export type GroupPart =
  | Typename
  | AcrossGroupsPart
  /** Of the days from one date of each item to another. */
  | {
      readonly kind: 'days';
      readonly from: FieldMetadata;
      readonly to: FieldMetadata;
      readonly select: readonly Selected<{ readonly kind: 'member'; readonly name: string } | Typename>[];
    }
  /** Of two totals; without a field, the number of items. */
  | {
      readonly kind: 'ratio';
      readonly of: FieldMetadata | undefined;
      readonly to: FieldMetadata | undefined;
      readonly locale: Locale;
    }
  | { readonly kind: 'count' }
  | {
      readonly kind: 'key';
      readonly select: readonly Selected<
        | Typename
        | {
            readonly kind: 'place';
            readonly place: number;
            /** Of a key that is an item. */
            readonly select: Selection;
            /** Of a key that is a band. */
            readonly members: readonly Selected<
              { readonly kind: 'member'; readonly name: string } | Typename
            >[];
          }
      >[];
    }
  | {
      readonly kind: 'measures';
      readonly select: readonly Selected<
        | Typename
        | {
            readonly kind: 'measure';
            readonly measure: Measure;
            readonly select: readonly Selected<
              { readonly kind: 'member'; readonly name: string } | Typename
            >[];
          }
      >[];
    };

/** A figure of a group among all groups; without a field, of the number of items. */
interface AcrossGroupsPart {
  readonly kind: 'acrossGroups';
  readonly how: AcrossGroups;
  readonly select: readonly Selected<
    Typename | { readonly kind: 'acrossGroupsOf'; readonly field: FieldMetadata | undefined }
  >[];
}

export type ListPart =
  | { readonly kind: 'nodes'; readonly select: Selection }
  | {
      readonly kind: 'edges';
      readonly select: readonly Selected<
        { readonly kind: 'cursor' } | { readonly kind: 'node'; readonly select: Selection } | Typename
      >[];
    }
  | {
      readonly kind: 'pageInfo';
      readonly select: readonly Selected<
        { readonly kind: 'hasNextPage' | 'hasPreviousPage' | 'startCursor' | 'endCursor' } | Typename
      >[];
    }
  | { readonly kind: 'totalCount' }
  | GroupsPlan
  | Typename;

export interface Typename {
  readonly kind: 'typename';
  readonly name: string;
}

/** What stands under a key of the answer. */
export interface Selected<T> {
  readonly key: string;
  readonly of: T;
}
export type Selection = readonly Selected<Part>[];

/** What is read from one row of an item. */
export type Part =
  | Typename
  /** `language`: the one that the operation names, which the id then carries. */
  | { readonly kind: 'id'; readonly item: ItemMetadata; readonly language: Locale | undefined }
  /** The first text that the row has in these fields. */
  | { readonly kind: 'firstText'; readonly fields: readonly FieldMetadata[]; readonly locale: Locale }
  /** The item that the first of these relations leads to, of those that lead to one. */
  | {
      readonly kind: 'firstOne';
      readonly fields: readonly FieldMetadata[];
      readonly item: ItemMetadata;
      readonly select: Selection;
    }
  /** The item that one of these relations leads to, of one of several kinds. */
  | { readonly kind: 'target'; readonly of: readonly Extract<Part, { readonly kind: 'one' }>[] }
  /** Whether the row says yes; it may say nothing. */
  | { readonly kind: 'isTrue'; readonly field: FieldMetadata }
  /** An object of its own, read of the same row. */
  | { readonly kind: 'object'; readonly select: Selection }
  /** The canonical path of its page. */
  | { readonly kind: 'path'; readonly item: ItemMetadata; readonly locale: Locale }
  | {
      readonly kind: 'field';
      readonly field: FieldMetadata;
      readonly locale: Locale;
      readonly select?: readonly Selected<{ readonly kind: 'member'; readonly name: string } | Typename>[];
    }
  /** A text with its form. */
  | {
      readonly kind: 'rich';
      readonly field: FieldMetadata;
      readonly locale: Locale;
      readonly select: readonly Selected<{ readonly kind: 'member'; readonly name: string } | Typename>[];
    }
  | {
      readonly kind: 'one';
      readonly field: FieldMetadata;
      readonly item: ItemMetadata;
      readonly select: Selection;
    }
  | {
      readonly kind: 'localisation';
      readonly locale: Locale;
      readonly select: readonly Selected<{ readonly kind: 'member'; readonly name: string } | Typename>[];
    }
  | {
      readonly kind: 'alternates';
      readonly item: ItemMetadata;
      readonly select: readonly Selected<{ readonly kind: 'member'; readonly name: string } | Typename>[];
    }
  /** A text composed of the row and of the one among those it is linked to that the slot names. */
  | {
      readonly kind: 'composed';
      readonly item: ItemMetadata;
      readonly composed: Composed;
      readonly locale: Locale;
      readonly slot: Slot;
    }
  /** A text computed of the row; its arguments are constants, or numbers of the request. */
  | {
      readonly kind: 'computed';
      readonly item: ItemMetadata;
      readonly computed: Computed;
      readonly locale: Locale;
      readonly values: readonly (string | null | Slot)[];
    }
  | ListPlan;

/** What is read of a hit: of the item by its kind, and how it was found. */
export type HitSelection = readonly Selected<
  | Typename
  | { readonly kind: 'item'; readonly of: ReadonlyMap<ItemMetadata, Selection> }
  | { readonly kind: 'rank' | 'headline' | 'excerpt' }
>[];

/** A kind that is searched; `place` is its place among all that can be searched. */
export interface SearchedKind {
  readonly item: ItemMetadata;
  /** Those that are searched. */
  readonly fields: readonly FieldMetadata[];
  /** Those that it is called by. */
  readonly names: readonly FieldMetadata[];
  readonly place: number;
}

/** A page of what was found, the best first. */
export interface SearchPlan {
  readonly kind: 'search';
  readonly text: Slot;
  /** The same text, as cursors are signed for it. */
  readonly signed: Slot;
  readonly locale: Locale;
  /** The kinds that the page is made of. */
  readonly kinds: readonly SearchedKind[];
  /** All that are looked through: those of the page and, where hits are counted by kind, all others. */
  readonly counted: readonly SearchedKind[];
  /** All that can be: whether what only looks alike is a hit depends on all of them, whatever kinds are chosen. */
  readonly all: readonly SearchedKind[];
  readonly size: number;
  /** Behind which hit the page begins: its rank, the place of its kind, its id. */
  readonly after: Seek | undefined;
  readonly context: string;
  readonly select: readonly Selected<SearchPart>[];
}

export type SearchPart =
  | Typename
  | { readonly kind: 'nodes'; readonly select: HitSelection }
  | {
      readonly kind: 'edges';
      readonly select: readonly Selected<
        { readonly kind: 'cursor' } | { readonly kind: 'node'; readonly select: HitSelection } | Typename
      >[];
    }
  | { readonly kind: 'totalCount' }
  | {
      readonly kind: 'kinds';
      readonly select: readonly Selected<{ readonly kind: 'member'; readonly name: string } | Typename>[];
    }
  | Extract<ListPart, { readonly kind: 'pageInfo' }>;

/** Where the item of a page may be found. */
export interface PlaceOfPage {
  readonly item: ItemMetadata;
  /** By the name in its path, by one it had in an earlier publication, or by an item that redirects to it. */
  readonly found: 'name' | 'formerName' | { readonly through: ItemMetadata; readonly edge: FieldMetadata };
  readonly select: readonly Selected<
    | { readonly kind: 'item'; readonly select: Selection }
    | { readonly kind: 'locale' | 'path' | 'canonicalPath' | 'isCanonical' }
    | Typename
  >[];
}

/** What a root field reads. */
export type RootPart =
  | Typename
  | { readonly kind: 'constant'; readonly value: unknown }
  | ListPlan
  | GroupsPlan
  | SearchPlan
  | {
      readonly kind: 'row';
      readonly item: ItemMetadata;
      readonly by: FieldMetadata | 'id';
      readonly slot: Slot;
      readonly select: Selection;
    }
  /** The items with these ids, at most so many, as an object with their ids for keys. */
  | {
      readonly kind: 'rows';
      readonly most: number;
      readonly item: ItemMetadata;
      readonly language: Locale | undefined;
      readonly slot: Slot;
      readonly select: Selection;
    }
  | {
      readonly kind: 'page';
      readonly locale: Locale;
      /** Where the item may be, the likeliest first. */
      readonly places: readonly PlaceOfPage[];
      readonly name: Slot;
      readonly bare: Slot;
      readonly asked: Slot;
    }
  /** Known to be nothing before any row is read: a path of no kind. */
  | { readonly kind: 'nothing' };

/** A whole operation, as data: it can be printed, compared, and turned into one statement. */
export interface Plan {
  readonly roots: readonly Selected<RootPart>[];
  /** Every value that it takes from the request. */
  readonly slots: readonly RequestSlot[];
}
