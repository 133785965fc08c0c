import type { GraphQLResolveInfo } from 'graphql';
import type { Locale } from '../base/locale.js';

/**
 * What a root field writes; the field carries it in `extensions.writes`. `ids` names the argument that says
 * of how many items the answer can be.
 */
export interface Writes {
  readonly price: 'write' | 'signIn';
  readonly ids?: string;
}

/** What resolvers ask of the reading side: one statement for the field they stand at. */
export interface ReadContext {
  /** Language of the request, where an argument names none. */
  readonly locale: Locale;
  /** Reads the root field with all below it; the value has the shape of the answer. */
  read(info: GraphQLResolveInfo): Promise<unknown>;
  /** Reads items by id, one statement a type; null where there is none. */
  readNodes(ids: readonly string[], info: GraphQLResolveInfo): Promise<(object | null)[]>;
}

/** Where a value on the path through graphql-js says what type it is; no alias can be spelled so. */
export const typeKey = ' type';
