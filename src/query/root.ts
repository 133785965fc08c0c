import type { GraphQLResolveInfo } from 'graphql';
import type { RowCondition } from '../entities/house/metadata.js';

/**
 * What a root field reads; the field carries it in `extensions.reads`.
 * - one: the item whose `by` field has the value of the argument of that name
 * - list: items, those with `where` only
 * - groups: items in groups, each with its figures
 * - search: what is found of a text
 * - node: the item with the id in the argument `id`
 * - path: the item whose page is at the argument `path`
 */
export type Root =
  | { readonly kind: 'one'; readonly item: string; readonly by: string }
  | { readonly kind: 'list'; readonly item: string; readonly where?: RowCondition }
  | { readonly kind: 'groups'; readonly item: string }
  | { readonly kind: 'search' }
  | { readonly kind: 'node' }
  | { readonly kind: 'path' };

/** What a root field writes; the field carries it in `extensions.writes`. `ids` names the argument that says of how many items the answer can be. */
export interface Writes {
  readonly price: 'write' | 'signIn';
  readonly ids?: string;
}

/** What resolvers ask of the reading side: one statement for the field they stand at. */
export interface ReadContext {
  /** Reads the root field with all below it; the value has the shape of the answer. */
  read(info: GraphQLResolveInfo): Promise<unknown>;
  /** Reads items by id, one statement a type; null where there is none. */
  readNodes(ids: readonly string[], info: GraphQLResolveInfo): Promise<(object | null)[]>;
}

/** Where a value on the path through graphql-js says what type it is; no alias can be spelled so. */
export const typeKey = ' type';
