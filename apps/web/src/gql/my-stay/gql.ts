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
    "fragment MyStay_whole on MyStay {\n  id\n  pause {\n    startsOn\n    endsOn\n    now\n  }\n  summer {\n    startsOn\n    endsOn\n    known\n  }\n  places {\n    kind\n    id\n    name\n    programName\n    role\n    needed\n  }\n}\n\nquery MyStay {\n  myStay {\n    ...MyStay_whole\n  }\n}\n\nmutation PauseBegin($input: PauseBeginInput!) {\n  pauseBegin(input: $input) {\n    ...MyStay_whole\n  }\n}\n\nmutation PauseEnd {\n  pauseEnd {\n    ...MyStay_whole\n  }\n}\n\nmutation PlaceLeave($input: PlaceLeaveInput!) {\n  placeLeave(input: $input) {\n    ...MyStay_whole\n  }\n}": typeof types.MyStay_WholeFragmentDoc,
};
const documents: Documents = {
    "fragment MyStay_whole on MyStay {\n  id\n  pause {\n    startsOn\n    endsOn\n    now\n  }\n  summer {\n    startsOn\n    endsOn\n    known\n  }\n  places {\n    kind\n    id\n    name\n    programName\n    role\n    needed\n  }\n}\n\nquery MyStay {\n  myStay {\n    ...MyStay_whole\n  }\n}\n\nmutation PauseBegin($input: PauseBeginInput!) {\n  pauseBegin(input: $input) {\n    ...MyStay_whole\n  }\n}\n\nmutation PauseEnd {\n  pauseEnd {\n    ...MyStay_whole\n  }\n}\n\nmutation PlaceLeave($input: PlaceLeaveInput!) {\n  placeLeave(input: $input) {\n    ...MyStay_whole\n  }\n}": types.MyStay_WholeFragmentDoc,
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
export function graphql(source: "fragment MyStay_whole on MyStay {\n  id\n  pause {\n    startsOn\n    endsOn\n    now\n  }\n  summer {\n    startsOn\n    endsOn\n    known\n  }\n  places {\n    kind\n    id\n    name\n    programName\n    role\n    needed\n  }\n}\n\nquery MyStay {\n  myStay {\n    ...MyStay_whole\n  }\n}\n\nmutation PauseBegin($input: PauseBeginInput!) {\n  pauseBegin(input: $input) {\n    ...MyStay_whole\n  }\n}\n\nmutation PauseEnd {\n  pauseEnd {\n    ...MyStay_whole\n  }\n}\n\nmutation PlaceLeave($input: PlaceLeaveInput!) {\n  placeLeave(input: $input) {\n    ...MyStay_whole\n  }\n}"): (typeof documents)["fragment MyStay_whole on MyStay {\n  id\n  pause {\n    startsOn\n    endsOn\n    now\n  }\n  summer {\n    startsOn\n    endsOn\n    known\n  }\n  places {\n    kind\n    id\n    name\n    programName\n    role\n    needed\n  }\n}\n\nquery MyStay {\n  myStay {\n    ...MyStay_whole\n  }\n}\n\nmutation PauseBegin($input: PauseBeginInput!) {\n  pauseBegin(input: $input) {\n    ...MyStay_whole\n  }\n}\n\nmutation PauseEnd {\n  pauseEnd {\n    ...MyStay_whole\n  }\n}\n\nmutation PlaceLeave($input: PlaceLeaveInput!) {\n  placeLeave(input: $input) {\n    ...MyStay_whole\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;