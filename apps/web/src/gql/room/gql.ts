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
    "query RoomLessonAsks($sessionId: ID!) {\n  room(sessionId: $sessionId) {\n    id\n    lessonAsks {\n      messageId\n      kind\n      mine\n    }\n  }\n}\n\nmutation MessageLesson($input: MessageLessonInput!) {\n  messageLesson(input: $input) {\n    ...MessageLine\n  }\n}\n\nmutation MessageLessonDecline($id: ID!) {\n  messageLessonDecline(id: $id) {\n    ...MessageLine\n  }\n}\n\nmutation MessageLessonAsk($input: MessageLessonAskInput!) {\n  messageLessonAsk(input: $input) {\n    ...MessageLine\n  }\n}": typeof types.RoomLessonAsksDocument,
    "query Room($sessionId: ID!) {\n  room(sessionId: $sessionId) {\n    ...RoomState\n    rev\n    lastNumber\n    people {\n      ...PersonBits\n    }\n    protocol {\n      ...ProtocolRun\n    }\n    messages(last: 50) {\n      hasBefore\n      nodes {\n        ...MessageLine\n      }\n    }\n  }\n}\n\nquery RoomEarlier($sessionId: ID!, $before: Int!) {\n  room(sessionId: $sessionId) {\n    id\n    messages(before: $before, last: 50) {\n      hasBefore\n      nodes {\n        ...MessageLine\n      }\n    }\n  }\n}\n\nquery RoomAgain($sessionId: ID!) {\n  room(sessionId: $sessionId) {\n    ...RoomState\n  }\n}\n\nquery RoomDoor($sessionId: ID!) {\n  peerSession(id: $sessionId) {\n    ...RoomSession\n  }\n}\n\nfragment RoomState on Room {\n  id\n  open\n  can {\n    runProtocol\n    askLessons\n  }\n  session {\n    ...RoomSession\n  }\n}\n\nfragment RoomSession on PeerSession {\n  id\n  title\n  purpose\n  audienceName\n  startsAt\n  endsAt\n  opensAt\n  timeZone\n  minutes\n  status\n  joinUrl\n  cancelNote\n  facilitators {\n    ...PersonBits\n  }\n  can {\n    enterRoom\n  }\n}\n\nfragment MessageLine on Message {\n  id\n  roomId\n  number\n  rev\n  author {\n    ...PersonBits\n  }\n  body\n  sentAt\n  editedAt\n  undone\n  tag\n  lessonMark\n}\n\nfragment ProtocolRun on ProtocolRun {\n  id\n  roomId\n  rev\n  version\n  title\n  locale\n  steps {\n    name\n    prompt\n    minutes\n    speaks\n    hint\n    tag\n  }\n  state\n  step\n  endsAt\n  leftMs\n}": typeof types.RoomDocument,
    "fragment PersonBits on Person {\n  id\n  name\n  pronouns\n  roleTitle\n  organizationName\n  state\n}": typeof types.PersonBitsFragmentDoc,
};
const documents: Documents = {
    "query RoomLessonAsks($sessionId: ID!) {\n  room(sessionId: $sessionId) {\n    id\n    lessonAsks {\n      messageId\n      kind\n      mine\n    }\n  }\n}\n\nmutation MessageLesson($input: MessageLessonInput!) {\n  messageLesson(input: $input) {\n    ...MessageLine\n  }\n}\n\nmutation MessageLessonDecline($id: ID!) {\n  messageLessonDecline(id: $id) {\n    ...MessageLine\n  }\n}\n\nmutation MessageLessonAsk($input: MessageLessonAskInput!) {\n  messageLessonAsk(input: $input) {\n    ...MessageLine\n  }\n}": types.RoomLessonAsksDocument,
    "query Room($sessionId: ID!) {\n  room(sessionId: $sessionId) {\n    ...RoomState\n    rev\n    lastNumber\n    people {\n      ...PersonBits\n    }\n    protocol {\n      ...ProtocolRun\n    }\n    messages(last: 50) {\n      hasBefore\n      nodes {\n        ...MessageLine\n      }\n    }\n  }\n}\n\nquery RoomEarlier($sessionId: ID!, $before: Int!) {\n  room(sessionId: $sessionId) {\n    id\n    messages(before: $before, last: 50) {\n      hasBefore\n      nodes {\n        ...MessageLine\n      }\n    }\n  }\n}\n\nquery RoomAgain($sessionId: ID!) {\n  room(sessionId: $sessionId) {\n    ...RoomState\n  }\n}\n\nquery RoomDoor($sessionId: ID!) {\n  peerSession(id: $sessionId) {\n    ...RoomSession\n  }\n}\n\nfragment RoomState on Room {\n  id\n  open\n  can {\n    runProtocol\n    askLessons\n  }\n  session {\n    ...RoomSession\n  }\n}\n\nfragment RoomSession on PeerSession {\n  id\n  title\n  purpose\n  audienceName\n  startsAt\n  endsAt\n  opensAt\n  timeZone\n  minutes\n  status\n  joinUrl\n  cancelNote\n  facilitators {\n    ...PersonBits\n  }\n  can {\n    enterRoom\n  }\n}\n\nfragment MessageLine on Message {\n  id\n  roomId\n  number\n  rev\n  author {\n    ...PersonBits\n  }\n  body\n  sentAt\n  editedAt\n  undone\n  tag\n  lessonMark\n}\n\nfragment ProtocolRun on ProtocolRun {\n  id\n  roomId\n  rev\n  version\n  title\n  locale\n  steps {\n    name\n    prompt\n    minutes\n    speaks\n    hint\n    tag\n  }\n  state\n  step\n  endsAt\n  leftMs\n}": types.RoomDocument,
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
export function graphql(source: "query RoomLessonAsks($sessionId: ID!) {\n  room(sessionId: $sessionId) {\n    id\n    lessonAsks {\n      messageId\n      kind\n      mine\n    }\n  }\n}\n\nmutation MessageLesson($input: MessageLessonInput!) {\n  messageLesson(input: $input) {\n    ...MessageLine\n  }\n}\n\nmutation MessageLessonDecline($id: ID!) {\n  messageLessonDecline(id: $id) {\n    ...MessageLine\n  }\n}\n\nmutation MessageLessonAsk($input: MessageLessonAskInput!) {\n  messageLessonAsk(input: $input) {\n    ...MessageLine\n  }\n}"): (typeof documents)["query RoomLessonAsks($sessionId: ID!) {\n  room(sessionId: $sessionId) {\n    id\n    lessonAsks {\n      messageId\n      kind\n      mine\n    }\n  }\n}\n\nmutation MessageLesson($input: MessageLessonInput!) {\n  messageLesson(input: $input) {\n    ...MessageLine\n  }\n}\n\nmutation MessageLessonDecline($id: ID!) {\n  messageLessonDecline(id: $id) {\n    ...MessageLine\n  }\n}\n\nmutation MessageLessonAsk($input: MessageLessonAskInput!) {\n  messageLessonAsk(input: $input) {\n    ...MessageLine\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Room($sessionId: ID!) {\n  room(sessionId: $sessionId) {\n    ...RoomState\n    rev\n    lastNumber\n    people {\n      ...PersonBits\n    }\n    protocol {\n      ...ProtocolRun\n    }\n    messages(last: 50) {\n      hasBefore\n      nodes {\n        ...MessageLine\n      }\n    }\n  }\n}\n\nquery RoomEarlier($sessionId: ID!, $before: Int!) {\n  room(sessionId: $sessionId) {\n    id\n    messages(before: $before, last: 50) {\n      hasBefore\n      nodes {\n        ...MessageLine\n      }\n    }\n  }\n}\n\nquery RoomAgain($sessionId: ID!) {\n  room(sessionId: $sessionId) {\n    ...RoomState\n  }\n}\n\nquery RoomDoor($sessionId: ID!) {\n  peerSession(id: $sessionId) {\n    ...RoomSession\n  }\n}\n\nfragment RoomState on Room {\n  id\n  open\n  can {\n    runProtocol\n    askLessons\n  }\n  session {\n    ...RoomSession\n  }\n}\n\nfragment RoomSession on PeerSession {\n  id\n  title\n  purpose\n  audienceName\n  startsAt\n  endsAt\n  opensAt\n  timeZone\n  minutes\n  status\n  joinUrl\n  cancelNote\n  facilitators {\n    ...PersonBits\n  }\n  can {\n    enterRoom\n  }\n}\n\nfragment MessageLine on Message {\n  id\n  roomId\n  number\n  rev\n  author {\n    ...PersonBits\n  }\n  body\n  sentAt\n  editedAt\n  undone\n  tag\n  lessonMark\n}\n\nfragment ProtocolRun on ProtocolRun {\n  id\n  roomId\n  rev\n  version\n  title\n  locale\n  steps {\n    name\n    prompt\n    minutes\n    speaks\n    hint\n    tag\n  }\n  state\n  step\n  endsAt\n  leftMs\n}"): (typeof documents)["query Room($sessionId: ID!) {\n  room(sessionId: $sessionId) {\n    ...RoomState\n    rev\n    lastNumber\n    people {\n      ...PersonBits\n    }\n    protocol {\n      ...ProtocolRun\n    }\n    messages(last: 50) {\n      hasBefore\n      nodes {\n        ...MessageLine\n      }\n    }\n  }\n}\n\nquery RoomEarlier($sessionId: ID!, $before: Int!) {\n  room(sessionId: $sessionId) {\n    id\n    messages(before: $before, last: 50) {\n      hasBefore\n      nodes {\n        ...MessageLine\n      }\n    }\n  }\n}\n\nquery RoomAgain($sessionId: ID!) {\n  room(sessionId: $sessionId) {\n    ...RoomState\n  }\n}\n\nquery RoomDoor($sessionId: ID!) {\n  peerSession(id: $sessionId) {\n    ...RoomSession\n  }\n}\n\nfragment RoomState on Room {\n  id\n  open\n  can {\n    runProtocol\n    askLessons\n  }\n  session {\n    ...RoomSession\n  }\n}\n\nfragment RoomSession on PeerSession {\n  id\n  title\n  purpose\n  audienceName\n  startsAt\n  endsAt\n  opensAt\n  timeZone\n  minutes\n  status\n  joinUrl\n  cancelNote\n  facilitators {\n    ...PersonBits\n  }\n  can {\n    enterRoom\n  }\n}\n\nfragment MessageLine on Message {\n  id\n  roomId\n  number\n  rev\n  author {\n    ...PersonBits\n  }\n  body\n  sentAt\n  editedAt\n  undone\n  tag\n  lessonMark\n}\n\nfragment ProtocolRun on ProtocolRun {\n  id\n  roomId\n  rev\n  version\n  title\n  locale\n  steps {\n    name\n    prompt\n    minutes\n    speaks\n    hint\n    tag\n  }\n  state\n  step\n  endsAt\n  leftMs\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PersonBits on Person {\n  id\n  name\n  pronouns\n  roleTitle\n  organizationName\n  state\n}"): (typeof documents)["fragment PersonBits on Person {\n  id\n  name\n  pronouns\n  roleTitle\n  organizationName\n  state\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;