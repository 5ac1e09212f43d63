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
    "fragment ReviewRow on ReviewItem {\n  id\n  subjectId\n  urgent\n  reasons {\n    reason\n    count\n  }\n  waitingSince\n  settledAt\n  state\n  place\n  path\n  author {\n    ...PersonBits\n  }\n  asMember\n  writtenAt\n  editedAt\n  last {\n    ...ReviewStepLine\n  }\n}\n\nfragment ReviewStepLine on ReviewStep {\n  id\n  act\n  why\n  at\n  by {\n    ...PersonBits\n  }\n}\n\nquery ReviewPage($view: ReviewView!, $first: Int!, $after: String) {\n  review(view: $view, first: $first, after: $after) {\n    nodes {\n      ...ReviewRow\n    }\n    nextCursor\n  }\n}\n\nquery ReviewOpened($id: ID!) {\n  reviewOpened(id: $id) {\n    id\n    html\n    title\n    notes {\n      reason\n      note\n      at\n    }\n    versions {\n      html\n      writtenAt\n    }\n    steps {\n      ...ReviewStepLine\n    }\n  }\n}\n\nmutation ReviewAct($input: ReviewActInput!) {\n  reviewAct(input: $input) {\n    ...ReviewRow\n  }\n}\n\nfragment UnmaskingRow on Unmasking {\n  id\n  place\n  path\n  administrator {\n    ...PersonBits\n  }\n  reason\n  at\n}\n\nquery UnmaskingsPage($first: Int!, $after: String) {\n  unmaskings(first: $first, after: $after) {\n    nodes {\n      ...UnmaskingRow\n    }\n    nextCursor\n  }\n}": typeof types.ReviewRowFragmentDoc,
    "fragment PersonBits on Person {\n  id\n  name\n  pronouns\n  roleTitle\n  organizationName\n  state\n}": typeof types.PersonBitsFragmentDoc,
};
const documents: Documents = {
    "fragment ReviewRow on ReviewItem {\n  id\n  subjectId\n  urgent\n  reasons {\n    reason\n    count\n  }\n  waitingSince\n  settledAt\n  state\n  place\n  path\n  author {\n    ...PersonBits\n  }\n  asMember\n  writtenAt\n  editedAt\n  last {\n    ...ReviewStepLine\n  }\n}\n\nfragment ReviewStepLine on ReviewStep {\n  id\n  act\n  why\n  at\n  by {\n    ...PersonBits\n  }\n}\n\nquery ReviewPage($view: ReviewView!, $first: Int!, $after: String) {\n  review(view: $view, first: $first, after: $after) {\n    nodes {\n      ...ReviewRow\n    }\n    nextCursor\n  }\n}\n\nquery ReviewOpened($id: ID!) {\n  reviewOpened(id: $id) {\n    id\n    html\n    title\n    notes {\n      reason\n      note\n      at\n    }\n    versions {\n      html\n      writtenAt\n    }\n    steps {\n      ...ReviewStepLine\n    }\n  }\n}\n\nmutation ReviewAct($input: ReviewActInput!) {\n  reviewAct(input: $input) {\n    ...ReviewRow\n  }\n}\n\nfragment UnmaskingRow on Unmasking {\n  id\n  place\n  path\n  administrator {\n    ...PersonBits\n  }\n  reason\n  at\n}\n\nquery UnmaskingsPage($first: Int!, $after: String) {\n  unmaskings(first: $first, after: $after) {\n    nodes {\n      ...UnmaskingRow\n    }\n    nextCursor\n  }\n}": types.ReviewRowFragmentDoc,
    "fragment PersonBits on Person {\n  id\n  name\n  pronouns\n  roleTitle\n  organizationName\n  state\n}": types.PersonBitsFragmentDoc,
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
export function graphql(source: "fragment ReviewRow on ReviewItem {\n  id\n  subjectId\n  urgent\n  reasons {\n    reason\n    count\n  }\n  waitingSince\n  settledAt\n  state\n  place\n  path\n  author {\n    ...PersonBits\n  }\n  asMember\n  writtenAt\n  editedAt\n  last {\n    ...ReviewStepLine\n  }\n}\n\nfragment ReviewStepLine on ReviewStep {\n  id\n  act\n  why\n  at\n  by {\n    ...PersonBits\n  }\n}\n\nquery ReviewPage($view: ReviewView!, $first: Int!, $after: String) {\n  review(view: $view, first: $first, after: $after) {\n    nodes {\n      ...ReviewRow\n    }\n    nextCursor\n  }\n}\n\nquery ReviewOpened($id: ID!) {\n  reviewOpened(id: $id) {\n    id\n    html\n    title\n    notes {\n      reason\n      note\n      at\n    }\n    versions {\n      html\n      writtenAt\n    }\n    steps {\n      ...ReviewStepLine\n    }\n  }\n}\n\nmutation ReviewAct($input: ReviewActInput!) {\n  reviewAct(input: $input) {\n    ...ReviewRow\n  }\n}\n\nfragment UnmaskingRow on Unmasking {\n  id\n  place\n  path\n  administrator {\n    ...PersonBits\n  }\n  reason\n  at\n}\n\nquery UnmaskingsPage($first: Int!, $after: String) {\n  unmaskings(first: $first, after: $after) {\n    nodes {\n      ...UnmaskingRow\n    }\n    nextCursor\n  }\n}"): (typeof documents)["fragment ReviewRow on ReviewItem {\n  id\n  subjectId\n  urgent\n  reasons {\n    reason\n    count\n  }\n  waitingSince\n  settledAt\n  state\n  place\n  path\n  author {\n    ...PersonBits\n  }\n  asMember\n  writtenAt\n  editedAt\n  last {\n    ...ReviewStepLine\n  }\n}\n\nfragment ReviewStepLine on ReviewStep {\n  id\n  act\n  why\n  at\n  by {\n    ...PersonBits\n  }\n}\n\nquery ReviewPage($view: ReviewView!, $first: Int!, $after: String) {\n  review(view: $view, first: $first, after: $after) {\n    nodes {\n      ...ReviewRow\n    }\n    nextCursor\n  }\n}\n\nquery ReviewOpened($id: ID!) {\n  reviewOpened(id: $id) {\n    id\n    html\n    title\n    notes {\n      reason\n      note\n      at\n    }\n    versions {\n      html\n      writtenAt\n    }\n    steps {\n      ...ReviewStepLine\n    }\n  }\n}\n\nmutation ReviewAct($input: ReviewActInput!) {\n  reviewAct(input: $input) {\n    ...ReviewRow\n  }\n}\n\nfragment UnmaskingRow on Unmasking {\n  id\n  place\n  path\n  administrator {\n    ...PersonBits\n  }\n  reason\n  at\n}\n\nquery UnmaskingsPage($first: Int!, $after: String) {\n  unmaskings(first: $first, after: $after) {\n    nodes {\n      ...UnmaskingRow\n    }\n    nextCursor\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PersonBits on Person {\n  id\n  name\n  pronouns\n  roleTitle\n  organizationName\n  state\n}"): (typeof documents)["fragment PersonBits on Person {\n  id\n  name\n  pronouns\n  roleTitle\n  organizationName\n  state\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;