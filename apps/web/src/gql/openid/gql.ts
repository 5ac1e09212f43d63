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
    "query OpenIdProviders {\n  openIdProviders {\n    id\n    name\n  }\n}\n\nquery OpenIdWaiting {\n  openIdWaiting {\n    name\n    email\n    mine\n  }\n}\n\nmutation OpenIdLinkConfirm {\n  openIdLink {\n    ...OpenIdLine\n  }\n}": typeof types.OpenIdProvidersDocument,
    "fragment OpenIdLine on OpenIdLink {\n  id\n  providerId\n  name\n  email\n  createdAt\n  lastUsedAt\n}\n\nquery OpenIdCard {\n  openIdProviders {\n    id\n    name\n  }\n  openIdLinks {\n    ...OpenIdLine\n  }\n}\n\nmutation OpenIdUnlink($id: ID!) {\n  openIdUnlink(id: $id) {\n    id\n  }\n}": typeof types.OpenIdLineFragmentDoc,
};
const documents: Documents = {
    "query OpenIdProviders {\n  openIdProviders {\n    id\n    name\n  }\n}\n\nquery OpenIdWaiting {\n  openIdWaiting {\n    name\n    email\n    mine\n  }\n}\n\nmutation OpenIdLinkConfirm {\n  openIdLink {\n    ...OpenIdLine\n  }\n}": types.OpenIdProvidersDocument,
    "fragment OpenIdLine on OpenIdLink {\n  id\n  providerId\n  name\n  email\n  createdAt\n  lastUsedAt\n}\n\nquery OpenIdCard {\n  openIdProviders {\n    id\n    name\n  }\n  openIdLinks {\n    ...OpenIdLine\n  }\n}\n\nmutation OpenIdUnlink($id: ID!) {\n  openIdUnlink(id: $id) {\n    id\n  }\n}": types.OpenIdLineFragmentDoc,
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
export function graphql(source: "query OpenIdProviders {\n  openIdProviders {\n    id\n    name\n  }\n}\n\nquery OpenIdWaiting {\n  openIdWaiting {\n    name\n    email\n    mine\n  }\n}\n\nmutation OpenIdLinkConfirm {\n  openIdLink {\n    ...OpenIdLine\n  }\n}"): (typeof documents)["query OpenIdProviders {\n  openIdProviders {\n    id\n    name\n  }\n}\n\nquery OpenIdWaiting {\n  openIdWaiting {\n    name\n    email\n    mine\n  }\n}\n\nmutation OpenIdLinkConfirm {\n  openIdLink {\n    ...OpenIdLine\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment OpenIdLine on OpenIdLink {\n  id\n  providerId\n  name\n  email\n  createdAt\n  lastUsedAt\n}\n\nquery OpenIdCard {\n  openIdProviders {\n    id\n    name\n  }\n  openIdLinks {\n    ...OpenIdLine\n  }\n}\n\nmutation OpenIdUnlink($id: ID!) {\n  openIdUnlink(id: $id) {\n    id\n  }\n}"): (typeof documents)["fragment OpenIdLine on OpenIdLink {\n  id\n  providerId\n  name\n  email\n  createdAt\n  lastUsedAt\n}\n\nquery OpenIdCard {\n  openIdProviders {\n    id\n    name\n  }\n  openIdLinks {\n    ...OpenIdLine\n  }\n}\n\nmutation OpenIdUnlink($id: ID!) {\n  openIdUnlink(id: $id) {\n    id\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;