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
    "mutation DraftKeep($input: DraftKeepInput!) {\n  draftKeep(input: $input) {\n    rev\n    other {\n      place\n      body\n      rev\n      changedAt\n    }\n  }\n}\n\nmutation DraftForget($personId: ID!, $place: String!, $base: Int!) {\n  draftForget(personId: $personId, place: $place, base: $base)\n}\n\nquery DraftChanges($personId: ID!, $after: Int!) {\n  draftChanges(personId: $personId, after: $after) {\n    drafts {\n      place\n      body\n      rev\n      changedAt\n    }\n    gone {\n      place\n      rev\n    }\n    upTo\n    more\n  }\n}\n\nquery DraftsPage($after: String, $first: Int!) {\n  drafts(after: $after, first: $first) {\n    nodes {\n      place\n      body\n      rev\n      changedAt\n      title\n      path\n    }\n    nextCursor\n  }\n}": typeof types.DraftKeepDocument,
};
const documents: Documents = {
    "mutation DraftKeep($input: DraftKeepInput!) {\n  draftKeep(input: $input) {\n    rev\n    other {\n      place\n      body\n      rev\n      changedAt\n    }\n  }\n}\n\nmutation DraftForget($personId: ID!, $place: String!, $base: Int!) {\n  draftForget(personId: $personId, place: $place, base: $base)\n}\n\nquery DraftChanges($personId: ID!, $after: Int!) {\n  draftChanges(personId: $personId, after: $after) {\n    drafts {\n      place\n      body\n      rev\n      changedAt\n    }\n    gone {\n      place\n      rev\n    }\n    upTo\n    more\n  }\n}\n\nquery DraftsPage($after: String, $first: Int!) {\n  drafts(after: $after, first: $first) {\n    nodes {\n      place\n      body\n      rev\n      changedAt\n      title\n      path\n    }\n    nextCursor\n  }\n}": types.DraftKeepDocument,
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
export function graphql(source: "mutation DraftKeep($input: DraftKeepInput!) {\n  draftKeep(input: $input) {\n    rev\n    other {\n      place\n      body\n      rev\n      changedAt\n    }\n  }\n}\n\nmutation DraftForget($personId: ID!, $place: String!, $base: Int!) {\n  draftForget(personId: $personId, place: $place, base: $base)\n}\n\nquery DraftChanges($personId: ID!, $after: Int!) {\n  draftChanges(personId: $personId, after: $after) {\n    drafts {\n      place\n      body\n      rev\n      changedAt\n    }\n    gone {\n      place\n      rev\n    }\n    upTo\n    more\n  }\n}\n\nquery DraftsPage($after: String, $first: Int!) {\n  drafts(after: $after, first: $first) {\n    nodes {\n      place\n      body\n      rev\n      changedAt\n      title\n      path\n    }\n    nextCursor\n  }\n}"): (typeof documents)["mutation DraftKeep($input: DraftKeepInput!) {\n  draftKeep(input: $input) {\n    rev\n    other {\n      place\n      body\n      rev\n      changedAt\n    }\n  }\n}\n\nmutation DraftForget($personId: ID!, $place: String!, $base: Int!) {\n  draftForget(personId: $personId, place: $place, base: $base)\n}\n\nquery DraftChanges($personId: ID!, $after: Int!) {\n  draftChanges(personId: $personId, after: $after) {\n    drafts {\n      place\n      body\n      rev\n      changedAt\n    }\n    gone {\n      place\n      rev\n    }\n    upTo\n    more\n  }\n}\n\nquery DraftsPage($after: String, $first: Int!) {\n  drafts(after: $after, first: $first) {\n    nodes {\n      place\n      body\n      rev\n      changedAt\n      title\n      path\n    }\n    nextCursor\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;