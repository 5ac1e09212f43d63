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
    "query SearchPage($words: String!, $spaceId: ID, $byPersonId: ID, $lessons: Boolean!, $order: SearchOrder!, $withPeople: Boolean!, $withSaid: Boolean!, $after: String) {\n  search(\n    words: $words\n    spaceId: $spaceId\n    byPersonId: $byPersonId\n    lessons: $lessons\n    order: $order\n    first: 20\n    after: $after\n  ) {\n    nextCursor\n    nodes {\n      ...FoundHit\n    }\n  }\n  said: search(\n    words: $words\n    kind: MESSAGE\n    byPersonId: $byPersonId\n    lessons: true\n    first: 50\n  ) @include(if: $withSaid) {\n    nodes {\n      ...FoundHit\n    }\n  }\n  people: search(words: $words, kind: PERSON, first: 5) @include(if: $withPeople) {\n    nodes {\n      ...FoundHit\n    }\n  }\n}\n\nquery SearchSpaces {\n  spaces {\n    id\n    name\n    audienceName\n  }\n}\n\nfragment FoundHit on SearchHit {\n  id\n  path\n  title\n  folded\n  asMember\n  place\n  at\n  snippet {\n    text\n    found\n  }\n  person {\n    ...PersonBits\n  }\n}": typeof types.SearchPageDocument,
    "fragment PersonBits on Person {\n  id\n  name\n  pronouns\n  roleTitle\n  organizationName\n  state\n}": typeof types.PersonBitsFragmentDoc,
};
const documents: Documents = {
    "query SearchPage($words: String!, $spaceId: ID, $byPersonId: ID, $lessons: Boolean!, $order: SearchOrder!, $withPeople: Boolean!, $withSaid: Boolean!, $after: String) {\n  search(\n    words: $words\n    spaceId: $spaceId\n    byPersonId: $byPersonId\n    lessons: $lessons\n    order: $order\n    first: 20\n    after: $after\n  ) {\n    nextCursor\n    nodes {\n      ...FoundHit\n    }\n  }\n  said: search(\n    words: $words\n    kind: MESSAGE\n    byPersonId: $byPersonId\n    lessons: true\n    first: 50\n  ) @include(if: $withSaid) {\n    nodes {\n      ...FoundHit\n    }\n  }\n  people: search(words: $words, kind: PERSON, first: 5) @include(if: $withPeople) {\n    nodes {\n      ...FoundHit\n    }\n  }\n}\n\nquery SearchSpaces {\n  spaces {\n    id\n    name\n    audienceName\n  }\n}\n\nfragment FoundHit on SearchHit {\n  id\n  path\n  title\n  folded\n  asMember\n  place\n  at\n  snippet {\n    text\n    found\n  }\n  person {\n    ...PersonBits\n  }\n}": types.SearchPageDocument,
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
export function graphql(source: "query SearchPage($words: String!, $spaceId: ID, $byPersonId: ID, $lessons: Boolean!, $order: SearchOrder!, $withPeople: Boolean!, $withSaid: Boolean!, $after: String) {\n  search(\n    words: $words\n    spaceId: $spaceId\n    byPersonId: $byPersonId\n    lessons: $lessons\n    order: $order\n    first: 20\n    after: $after\n  ) {\n    nextCursor\n    nodes {\n      ...FoundHit\n    }\n  }\n  said: search(\n    words: $words\n    kind: MESSAGE\n    byPersonId: $byPersonId\n    lessons: true\n    first: 50\n  ) @include(if: $withSaid) {\n    nodes {\n      ...FoundHit\n    }\n  }\n  people: search(words: $words, kind: PERSON, first: 5) @include(if: $withPeople) {\n    nodes {\n      ...FoundHit\n    }\n  }\n}\n\nquery SearchSpaces {\n  spaces {\n    id\n    name\n    audienceName\n  }\n}\n\nfragment FoundHit on SearchHit {\n  id\n  path\n  title\n  folded\n  asMember\n  place\n  at\n  snippet {\n    text\n    found\n  }\n  person {\n    ...PersonBits\n  }\n}"): (typeof documents)["query SearchPage($words: String!, $spaceId: ID, $byPersonId: ID, $lessons: Boolean!, $order: SearchOrder!, $withPeople: Boolean!, $withSaid: Boolean!, $after: String) {\n  search(\n    words: $words\n    spaceId: $spaceId\n    byPersonId: $byPersonId\n    lessons: $lessons\n    order: $order\n    first: 20\n    after: $after\n  ) {\n    nextCursor\n    nodes {\n      ...FoundHit\n    }\n  }\n  said: search(\n    words: $words\n    kind: MESSAGE\n    byPersonId: $byPersonId\n    lessons: true\n    first: 50\n  ) @include(if: $withSaid) {\n    nodes {\n      ...FoundHit\n    }\n  }\n  people: search(words: $words, kind: PERSON, first: 5) @include(if: $withPeople) {\n    nodes {\n      ...FoundHit\n    }\n  }\n}\n\nquery SearchSpaces {\n  spaces {\n    id\n    name\n    audienceName\n  }\n}\n\nfragment FoundHit on SearchHit {\n  id\n  path\n  title\n  folded\n  asMember\n  place\n  at\n  snippet {\n    text\n    found\n  }\n  person {\n    ...PersonBits\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PersonBits on Person {\n  id\n  name\n  pronouns\n  roleTitle\n  organizationName\n  state\n}"): (typeof documents)["fragment PersonBits on Person {\n  id\n  name\n  pronouns\n  roleTitle\n  organizationName\n  state\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;