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
    "fragment PollCard on Poll {\n  id\n  question\n  kind\n  options\n  lowLabel\n  highLabel\n  anonymous\n  shown\n  wording\n  closesAt\n  closed\n  missing\n  mine\n  results {\n    answers\n    said {\n      text\n      count\n      people {\n        id\n        name\n      }\n    }\n  }\n  can {\n    answer\n    change\n    close\n    remove\n    moderate\n  }\n}\n\nquery Polls($place: PollPlace!, $placeId: ID!) {\n  polls(place: $place, placeId: $placeId) {\n    ...PollCard\n  }\n}\n\nmutation PollMake($input: PollMakeInput!) {\n  pollMake(input: $input) {\n    ...PollCard\n  }\n}\n\nmutation PollChange($input: PollChangeInput!) {\n  pollChange(input: $input) {\n    ...PollCard\n  }\n}\n\nmutation PollAnswer($input: PollAnswerInput!) {\n  pollAnswer(input: $input) {\n    ...PollCard\n  }\n}\n\nmutation PollWithdraw($id: ID!) {\n  pollWithdraw(id: $id) {\n    ...PollCard\n  }\n}\n\nmutation PollClose($id: ID!) {\n  pollClose(id: $id) {\n    ...PollCard\n  }\n}\n\nmutation PollRemove($input: PollRemoveInput!) {\n  pollRemove(input: $input)\n}\n\nmutation PollWordRemove($input: PollWordRemoveInput!) {\n  pollWordRemove(input: $input) {\n    ...PollCard\n  }\n}": typeof types.PollCardFragmentDoc,
};
const documents: Documents = {
    "fragment PollCard on Poll {\n  id\n  question\n  kind\n  options\n  lowLabel\n  highLabel\n  anonymous\n  shown\n  wording\n  closesAt\n  closed\n  missing\n  mine\n  results {\n    answers\n    said {\n      text\n      count\n      people {\n        id\n        name\n      }\n    }\n  }\n  can {\n    answer\n    change\n    close\n    remove\n    moderate\n  }\n}\n\nquery Polls($place: PollPlace!, $placeId: ID!) {\n  polls(place: $place, placeId: $placeId) {\n    ...PollCard\n  }\n}\n\nmutation PollMake($input: PollMakeInput!) {\n  pollMake(input: $input) {\n    ...PollCard\n  }\n}\n\nmutation PollChange($input: PollChangeInput!) {\n  pollChange(input: $input) {\n    ...PollCard\n  }\n}\n\nmutation PollAnswer($input: PollAnswerInput!) {\n  pollAnswer(input: $input) {\n    ...PollCard\n  }\n}\n\nmutation PollWithdraw($id: ID!) {\n  pollWithdraw(id: $id) {\n    ...PollCard\n  }\n}\n\nmutation PollClose($id: ID!) {\n  pollClose(id: $id) {\n    ...PollCard\n  }\n}\n\nmutation PollRemove($input: PollRemoveInput!) {\n  pollRemove(input: $input)\n}\n\nmutation PollWordRemove($input: PollWordRemoveInput!) {\n  pollWordRemove(input: $input) {\n    ...PollCard\n  }\n}": types.PollCardFragmentDoc,
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
export function graphql(source: "fragment PollCard on Poll {\n  id\n  question\n  kind\n  options\n  lowLabel\n  highLabel\n  anonymous\n  shown\n  wording\n  closesAt\n  closed\n  missing\n  mine\n  results {\n    answers\n    said {\n      text\n      count\n      people {\n        id\n        name\n      }\n    }\n  }\n  can {\n    answer\n    change\n    close\n    remove\n    moderate\n  }\n}\n\nquery Polls($place: PollPlace!, $placeId: ID!) {\n  polls(place: $place, placeId: $placeId) {\n    ...PollCard\n  }\n}\n\nmutation PollMake($input: PollMakeInput!) {\n  pollMake(input: $input) {\n    ...PollCard\n  }\n}\n\nmutation PollChange($input: PollChangeInput!) {\n  pollChange(input: $input) {\n    ...PollCard\n  }\n}\n\nmutation PollAnswer($input: PollAnswerInput!) {\n  pollAnswer(input: $input) {\n    ...PollCard\n  }\n}\n\nmutation PollWithdraw($id: ID!) {\n  pollWithdraw(id: $id) {\n    ...PollCard\n  }\n}\n\nmutation PollClose($id: ID!) {\n  pollClose(id: $id) {\n    ...PollCard\n  }\n}\n\nmutation PollRemove($input: PollRemoveInput!) {\n  pollRemove(input: $input)\n}\n\nmutation PollWordRemove($input: PollWordRemoveInput!) {\n  pollWordRemove(input: $input) {\n    ...PollCard\n  }\n}"): (typeof documents)["fragment PollCard on Poll {\n  id\n  question\n  kind\n  options\n  lowLabel\n  highLabel\n  anonymous\n  shown\n  wording\n  closesAt\n  closed\n  missing\n  mine\n  results {\n    answers\n    said {\n      text\n      count\n      people {\n        id\n        name\n      }\n    }\n  }\n  can {\n    answer\n    change\n    close\n    remove\n    moderate\n  }\n}\n\nquery Polls($place: PollPlace!, $placeId: ID!) {\n  polls(place: $place, placeId: $placeId) {\n    ...PollCard\n  }\n}\n\nmutation PollMake($input: PollMakeInput!) {\n  pollMake(input: $input) {\n    ...PollCard\n  }\n}\n\nmutation PollChange($input: PollChangeInput!) {\n  pollChange(input: $input) {\n    ...PollCard\n  }\n}\n\nmutation PollAnswer($input: PollAnswerInput!) {\n  pollAnswer(input: $input) {\n    ...PollCard\n  }\n}\n\nmutation PollWithdraw($id: ID!) {\n  pollWithdraw(id: $id) {\n    ...PollCard\n  }\n}\n\nmutation PollClose($id: ID!) {\n  pollClose(id: $id) {\n    ...PollCard\n  }\n}\n\nmutation PollRemove($input: PollRemoveInput!) {\n  pollRemove(input: $input)\n}\n\nmutation PollWordRemove($input: PollWordRemoveInput!) {\n  pollWordRemove(input: $input) {\n    ...PollCard\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;