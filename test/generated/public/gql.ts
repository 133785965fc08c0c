/* eslint-disable */
import * as types from './graphql.js';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query Members {\n  members(first: 10, orderBy: [{name: ASC}]) {\n    totalCount\n    nodes {\n      slug\n      name\n      country {\n        iso2\n        name\n      }\n      region {\n        name\n      }\n      themes(first: 5) {\n        nodes {\n          slug\n          label\n        }\n      }\n    }\n  }\n}": typeof types.MembersDocument,
    "query Appeals {\n  appeals(first: 5, orderBy: [{documentDate: DESC}]) {\n    nodes {\n      slug\n      reference\n      title\n      localisation {\n        served\n        isFallback\n      }\n      countries(first: 3) {\n        nodes {\n          iso3\n          name\n        }\n      }\n      programmes(first: 3) {\n        nodes {\n          slug\n          title\n        }\n      }\n    }\n  }\n}": typeof types.AppealsDocument,
    "query Languages {\n  programme(slug: \"observatory\") {\n    slug\n    french: title(locale: FR)\n    english: title(locale: EN)\n    spanish: title(locale: ES)\n  }\n  resolvePath(path: \"/fr/programmes/observatory\") {\n    locale\n    item {\n      __typename\n      ... on Programme {\n        title\n      }\n    }\n  }\n}": typeof types.LanguagesDocument,
};
const documents: Documents = {
    "query Members {\n  members(first: 10, orderBy: [{name: ASC}]) {\n    totalCount\n    nodes {\n      slug\n      name\n      country {\n        iso2\n        name\n      }\n      region {\n        name\n      }\n      themes(first: 5) {\n        nodes {\n          slug\n          label\n        }\n      }\n    }\n  }\n}": types.MembersDocument,
    "query Appeals {\n  appeals(first: 5, orderBy: [{documentDate: DESC}]) {\n    nodes {\n      slug\n      reference\n      title\n      localisation {\n        served\n        isFallback\n      }\n      countries(first: 3) {\n        nodes {\n          iso3\n          name\n        }\n      }\n      programmes(first: 3) {\n        nodes {\n          slug\n          title\n        }\n      }\n    }\n  }\n}": types.AppealsDocument,
    "query Languages {\n  programme(slug: \"observatory\") {\n    slug\n    french: title(locale: FR)\n    english: title(locale: EN)\n    spanish: title(locale: ES)\n  }\n  resolvePath(path: \"/fr/programmes/observatory\") {\n    locale\n    item {\n      __typename\n      ... on Programme {\n        title\n      }\n    }\n  }\n}": types.LanguagesDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Members {\n  members(first: 10, orderBy: [{name: ASC}]) {\n    totalCount\n    nodes {\n      slug\n      name\n      country {\n        iso2\n        name\n      }\n      region {\n        name\n      }\n      themes(first: 5) {\n        nodes {\n          slug\n          label\n        }\n      }\n    }\n  }\n}"): (typeof documents)["query Members {\n  members(first: 10, orderBy: [{name: ASC}]) {\n    totalCount\n    nodes {\n      slug\n      name\n      country {\n        iso2\n        name\n      }\n      region {\n        name\n      }\n      themes(first: 5) {\n        nodes {\n          slug\n          label\n        }\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Appeals {\n  appeals(first: 5, orderBy: [{documentDate: DESC}]) {\n    nodes {\n      slug\n      reference\n      title\n      localisation {\n        served\n        isFallback\n      }\n      countries(first: 3) {\n        nodes {\n          iso3\n          name\n        }\n      }\n      programmes(first: 3) {\n        nodes {\n          slug\n          title\n        }\n      }\n    }\n  }\n}"): (typeof documents)["query Appeals {\n  appeals(first: 5, orderBy: [{documentDate: DESC}]) {\n    nodes {\n      slug\n      reference\n      title\n      localisation {\n        served\n        isFallback\n      }\n      countries(first: 3) {\n        nodes {\n          iso3\n          name\n        }\n      }\n      programmes(first: 3) {\n        nodes {\n          slug\n          title\n        }\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Languages {\n  programme(slug: \"observatory\") {\n    slug\n    french: title(locale: FR)\n    english: title(locale: EN)\n    spanish: title(locale: ES)\n  }\n  resolvePath(path: \"/fr/programmes/observatory\") {\n    locale\n    item {\n      __typename\n      ... on Programme {\n        title\n      }\n    }\n  }\n}"): (typeof documents)["query Languages {\n  programme(slug: \"observatory\") {\n    slug\n    french: title(locale: FR)\n    english: title(locale: EN)\n    spanish: title(locale: ES)\n  }\n  resolvePath(path: \"/fr/programmes/observatory\") {\n    locale\n    item {\n      __typename\n      ... on Programme {\n        title\n      }\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;