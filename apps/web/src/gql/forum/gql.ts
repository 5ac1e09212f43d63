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
    "query Community {\n  spaces {\n    id\n    name\n    description\n    audienceKind\n    audienceName\n    archived\n    unreadThreads\n    can {\n      startThread\n    }\n  }\n}": typeof types.CommunityDocument,
    "mutation KeptReplyForget($id: ID!) {\n  keptReplyForget(id: $id)\n}": typeof types.KeptReplyForgetDocument,
    "query MentionPeople($spaceId: ID!, $named: String!) {\n  space(id: $spaceId) {\n    id\n    people(named: $named) {\n      ...PersonBits\n    }\n  }\n}\n\nfragment ThreadSpace on Thread {\n  id\n  spaceId\n}": typeof types.MentionPeopleDocument,
    "fragment PostCard_post on Post {\n  id\n  threadId\n  number\n  rev\n  replyToNumber\n  author {\n    ...PersonBits\n  }\n  voice\n  html\n  createdAt\n  editedAt\n  deleted\n}\n\nfragment PostCard_viewer on Post {\n  id\n  rev\n  viewer {\n    mine\n    canEdit\n    canDelete\n    restoreUntil\n  }\n}\n\nfragment PostCard on Post {\n  ...PostCard_post\n  ...PostCard_viewer\n}\n\nquery PostMarkdown($id: ID!) {\n  post(id: $id) {\n    id\n    markdown\n  }\n}\n\nmutation PostEdit($input: PostEditInput!) {\n  postEdit(input: $input) {\n    ...PostCard\n  }\n}\n\nmutation PostDelete($id: ID!) {\n  postDelete(id: $id) {\n    ...PostCard\n  }\n}\n\nmutation PostRestore($id: ID!) {\n  postRestore(id: $id) {\n    ...PostCard\n  }\n}": typeof types.PostCard_PostFragmentDoc,
    "query PostPreview($input: PostPreviewInput!) {\n  postPreview(input: $input)\n}": typeof types.PostPreviewDocument,
    "mutation PostReply($input: PostReplyInput!) {\n  postReply(input: $input) {\n    ...PostCard\n    markdown\n  }\n}": typeof types.PostReplyDocument,
    "fragment ThreadRow_thread on Thread {\n  id\n  title\n  spaceId\n  createdAt\n  lastPostAt\n  locked\n  startedAsMember\n  startedBy {\n    ...PersonBits\n  }\n  ...ThreadCounts\n}\n\nquery SpacePage($id: ID!, $after: String, $first: Int!) {\n  space(id: $id) {\n    id\n    name\n    description\n    audienceKind\n    audienceName\n    archived\n    unreadThreads\n    can {\n      startThread\n    }\n    threads(after: $after, first: $first) {\n      nodes {\n        ...ThreadRow_thread\n      }\n      nextCursor\n    }\n  }\n}": typeof types.ThreadRow_ThreadFragmentDoc,
    "fragment ThreadFacts on Thread {\n  id\n  title\n  spaceId\n  spaceName\n  audienceKind\n  audienceName\n  locked\n  lastNumber\n  follow\n  can {\n    reply\n  }\n  ...ThreadCounts\n}\n\nfragment ThreadCounts on Thread {\n  id\n  postCount\n  readNumber\n  unreadCount\n}\n\nquery ThreadPage($id: ID!, $from: Int, $aheadOfUnread: Int, $first: Int!) {\n  thread(id: $id) {\n    ...ThreadFacts\n    rev\n    keptReplies {\n      id\n      text\n    }\n    posts(from: $from, aheadOfUnread: $aheadOfUnread, first: $first) {\n      nodes {\n        ...PostCard\n      }\n      hasBefore\n      hasAfter\n    }\n  }\n}\n\nquery LiveParts($threadId: ID!, $ids: [ID!]!) {\n  thread(id: $threadId) {\n    ...ThreadCounts\n  }\n  posts(ids: $ids) {\n    ...PostCard_viewer\n  }\n}\n\nmutation ThreadMarkRead($input: ThreadMarkReadInput!) {\n  threadMarkRead(input: $input) {\n    ...ThreadCounts\n  }\n}\n\nmutation ThreadFollow($input: ThreadFollowInput!) {\n  threadFollow(input: $input) {\n    id\n    follow\n  }\n}": typeof types.ThreadFactsFragmentDoc,
    "query ThreadStartPage($spaceId: ID!) {\n  space(id: $spaceId) {\n    id\n    name\n    audienceKind\n    audienceName\n    archived\n    can {\n      startThread\n    }\n  }\n}\n\nmutation ThreadStart($input: ThreadStartInput!) {\n  threadStart(input: $input) {\n    id\n  }\n}": typeof types.ThreadStartPageDocument,
    "fragment PersonBits on Person {\n  id\n  name\n  pronouns\n  roleTitle\n  organizationName\n  state\n}": typeof types.PersonBitsFragmentDoc,
};
const documents: Documents = {
    "query Community {\n  spaces {\n    id\n    name\n    description\n    audienceKind\n    audienceName\n    archived\n    unreadThreads\n    can {\n      startThread\n    }\n  }\n}": types.CommunityDocument,
    "mutation KeptReplyForget($id: ID!) {\n  keptReplyForget(id: $id)\n}": types.KeptReplyForgetDocument,
    "query MentionPeople($spaceId: ID!, $named: String!) {\n  space(id: $spaceId) {\n    id\n    people(named: $named) {\n      ...PersonBits\n    }\n  }\n}\n\nfragment ThreadSpace on Thread {\n  id\n  spaceId\n}": types.MentionPeopleDocument,
    "fragment PostCard_post on Post {\n  id\n  threadId\n  number\n  rev\n  replyToNumber\n  author {\n    ...PersonBits\n  }\n  voice\n  html\n  createdAt\n  editedAt\n  deleted\n}\n\nfragment PostCard_viewer on Post {\n  id\n  rev\n  viewer {\n    mine\n    canEdit\n    canDelete\n    restoreUntil\n  }\n}\n\nfragment PostCard on Post {\n  ...PostCard_post\n  ...PostCard_viewer\n}\n\nquery PostMarkdown($id: ID!) {\n  post(id: $id) {\n    id\n    markdown\n  }\n}\n\nmutation PostEdit($input: PostEditInput!) {\n  postEdit(input: $input) {\n    ...PostCard\n  }\n}\n\nmutation PostDelete($id: ID!) {\n  postDelete(id: $id) {\n    ...PostCard\n  }\n}\n\nmutation PostRestore($id: ID!) {\n  postRestore(id: $id) {\n    ...PostCard\n  }\n}": types.PostCard_PostFragmentDoc,
    "query PostPreview($input: PostPreviewInput!) {\n  postPreview(input: $input)\n}": types.PostPreviewDocument,
    "mutation PostReply($input: PostReplyInput!) {\n  postReply(input: $input) {\n    ...PostCard\n    markdown\n  }\n}": types.PostReplyDocument,
    "fragment ThreadRow_thread on Thread {\n  id\n  title\n  spaceId\n  createdAt\n  lastPostAt\n  locked\n  startedAsMember\n  startedBy {\n    ...PersonBits\n  }\n  ...ThreadCounts\n}\n\nquery SpacePage($id: ID!, $after: String, $first: Int!) {\n  space(id: $id) {\n    id\n    name\n    description\n    audienceKind\n    audienceName\n    archived\n    unreadThreads\n    can {\n      startThread\n    }\n    threads(after: $after, first: $first) {\n      nodes {\n        ...ThreadRow_thread\n      }\n      nextCursor\n    }\n  }\n}": types.ThreadRow_ThreadFragmentDoc,
    "fragment ThreadFacts on Thread {\n  id\n  title\n  spaceId\n  spaceName\n  audienceKind\n  audienceName\n  locked\n  lastNumber\n  follow\n  can {\n    reply\n  }\n  ...ThreadCounts\n}\n\nfragment ThreadCounts on Thread {\n  id\n  postCount\n  readNumber\n  unreadCount\n}\n\nquery ThreadPage($id: ID!, $from: Int, $aheadOfUnread: Int, $first: Int!) {\n  thread(id: $id) {\n    ...ThreadFacts\n    rev\n    keptReplies {\n      id\n      text\n    }\n    posts(from: $from, aheadOfUnread: $aheadOfUnread, first: $first) {\n      nodes {\n        ...PostCard\n      }\n      hasBefore\n      hasAfter\n    }\n  }\n}\n\nquery LiveParts($threadId: ID!, $ids: [ID!]!) {\n  thread(id: $threadId) {\n    ...ThreadCounts\n  }\n  posts(ids: $ids) {\n    ...PostCard_viewer\n  }\n}\n\nmutation ThreadMarkRead($input: ThreadMarkReadInput!) {\n  threadMarkRead(input: $input) {\n    ...ThreadCounts\n  }\n}\n\nmutation ThreadFollow($input: ThreadFollowInput!) {\n  threadFollow(input: $input) {\n    id\n    follow\n  }\n}": types.ThreadFactsFragmentDoc,
    "query ThreadStartPage($spaceId: ID!) {\n  space(id: $spaceId) {\n    id\n    name\n    audienceKind\n    audienceName\n    archived\n    can {\n      startThread\n    }\n  }\n}\n\nmutation ThreadStart($input: ThreadStartInput!) {\n  threadStart(input: $input) {\n    id\n  }\n}": types.ThreadStartPageDocument,
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
export function graphql(source: "query Community {\n  spaces {\n    id\n    name\n    description\n    audienceKind\n    audienceName\n    archived\n    unreadThreads\n    can {\n      startThread\n    }\n  }\n}"): (typeof documents)["query Community {\n  spaces {\n    id\n    name\n    description\n    audienceKind\n    audienceName\n    archived\n    unreadThreads\n    can {\n      startThread\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation KeptReplyForget($id: ID!) {\n  keptReplyForget(id: $id)\n}"): (typeof documents)["mutation KeptReplyForget($id: ID!) {\n  keptReplyForget(id: $id)\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MentionPeople($spaceId: ID!, $named: String!) {\n  space(id: $spaceId) {\n    id\n    people(named: $named) {\n      ...PersonBits\n    }\n  }\n}\n\nfragment ThreadSpace on Thread {\n  id\n  spaceId\n}"): (typeof documents)["query MentionPeople($spaceId: ID!, $named: String!) {\n  space(id: $spaceId) {\n    id\n    people(named: $named) {\n      ...PersonBits\n    }\n  }\n}\n\nfragment ThreadSpace on Thread {\n  id\n  spaceId\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PostCard_post on Post {\n  id\n  threadId\n  number\n  rev\n  replyToNumber\n  author {\n    ...PersonBits\n  }\n  voice\n  html\n  createdAt\n  editedAt\n  deleted\n}\n\nfragment PostCard_viewer on Post {\n  id\n  rev\n  viewer {\n    mine\n    canEdit\n    canDelete\n    restoreUntil\n  }\n}\n\nfragment PostCard on Post {\n  ...PostCard_post\n  ...PostCard_viewer\n}\n\nquery PostMarkdown($id: ID!) {\n  post(id: $id) {\n    id\n    markdown\n  }\n}\n\nmutation PostEdit($input: PostEditInput!) {\n  postEdit(input: $input) {\n    ...PostCard\n  }\n}\n\nmutation PostDelete($id: ID!) {\n  postDelete(id: $id) {\n    ...PostCard\n  }\n}\n\nmutation PostRestore($id: ID!) {\n  postRestore(id: $id) {\n    ...PostCard\n  }\n}"): (typeof documents)["fragment PostCard_post on Post {\n  id\n  threadId\n  number\n  rev\n  replyToNumber\n  author {\n    ...PersonBits\n  }\n  voice\n  html\n  createdAt\n  editedAt\n  deleted\n}\n\nfragment PostCard_viewer on Post {\n  id\n  rev\n  viewer {\n    mine\n    canEdit\n    canDelete\n    restoreUntil\n  }\n}\n\nfragment PostCard on Post {\n  ...PostCard_post\n  ...PostCard_viewer\n}\n\nquery PostMarkdown($id: ID!) {\n  post(id: $id) {\n    id\n    markdown\n  }\n}\n\nmutation PostEdit($input: PostEditInput!) {\n  postEdit(input: $input) {\n    ...PostCard\n  }\n}\n\nmutation PostDelete($id: ID!) {\n  postDelete(id: $id) {\n    ...PostCard\n  }\n}\n\nmutation PostRestore($id: ID!) {\n  postRestore(id: $id) {\n    ...PostCard\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PostPreview($input: PostPreviewInput!) {\n  postPreview(input: $input)\n}"): (typeof documents)["query PostPreview($input: PostPreviewInput!) {\n  postPreview(input: $input)\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PostReply($input: PostReplyInput!) {\n  postReply(input: $input) {\n    ...PostCard\n    markdown\n  }\n}"): (typeof documents)["mutation PostReply($input: PostReplyInput!) {\n  postReply(input: $input) {\n    ...PostCard\n    markdown\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ThreadRow_thread on Thread {\n  id\n  title\n  spaceId\n  createdAt\n  lastPostAt\n  locked\n  startedAsMember\n  startedBy {\n    ...PersonBits\n  }\n  ...ThreadCounts\n}\n\nquery SpacePage($id: ID!, $after: String, $first: Int!) {\n  space(id: $id) {\n    id\n    name\n    description\n    audienceKind\n    audienceName\n    archived\n    unreadThreads\n    can {\n      startThread\n    }\n    threads(after: $after, first: $first) {\n      nodes {\n        ...ThreadRow_thread\n      }\n      nextCursor\n    }\n  }\n}"): (typeof documents)["fragment ThreadRow_thread on Thread {\n  id\n  title\n  spaceId\n  createdAt\n  lastPostAt\n  locked\n  startedAsMember\n  startedBy {\n    ...PersonBits\n  }\n  ...ThreadCounts\n}\n\nquery SpacePage($id: ID!, $after: String, $first: Int!) {\n  space(id: $id) {\n    id\n    name\n    description\n    audienceKind\n    audienceName\n    archived\n    unreadThreads\n    can {\n      startThread\n    }\n    threads(after: $after, first: $first) {\n      nodes {\n        ...ThreadRow_thread\n      }\n      nextCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ThreadFacts on Thread {\n  id\n  title\n  spaceId\n  spaceName\n  audienceKind\n  audienceName\n  locked\n  lastNumber\n  follow\n  can {\n    reply\n  }\n  ...ThreadCounts\n}\n\nfragment ThreadCounts on Thread {\n  id\n  postCount\n  readNumber\n  unreadCount\n}\n\nquery ThreadPage($id: ID!, $from: Int, $aheadOfUnread: Int, $first: Int!) {\n  thread(id: $id) {\n    ...ThreadFacts\n    rev\n    keptReplies {\n      id\n      text\n    }\n    posts(from: $from, aheadOfUnread: $aheadOfUnread, first: $first) {\n      nodes {\n        ...PostCard\n      }\n      hasBefore\n      hasAfter\n    }\n  }\n}\n\nquery LiveParts($threadId: ID!, $ids: [ID!]!) {\n  thread(id: $threadId) {\n    ...ThreadCounts\n  }\n  posts(ids: $ids) {\n    ...PostCard_viewer\n  }\n}\n\nmutation ThreadMarkRead($input: ThreadMarkReadInput!) {\n  threadMarkRead(input: $input) {\n    ...ThreadCounts\n  }\n}\n\nmutation ThreadFollow($input: ThreadFollowInput!) {\n  threadFollow(input: $input) {\n    id\n    follow\n  }\n}"): (typeof documents)["fragment ThreadFacts on Thread {\n  id\n  title\n  spaceId\n  spaceName\n  audienceKind\n  audienceName\n  locked\n  lastNumber\n  follow\n  can {\n    reply\n  }\n  ...ThreadCounts\n}\n\nfragment ThreadCounts on Thread {\n  id\n  postCount\n  readNumber\n  unreadCount\n}\n\nquery ThreadPage($id: ID!, $from: Int, $aheadOfUnread: Int, $first: Int!) {\n  thread(id: $id) {\n    ...ThreadFacts\n    rev\n    keptReplies {\n      id\n      text\n    }\n    posts(from: $from, aheadOfUnread: $aheadOfUnread, first: $first) {\n      nodes {\n        ...PostCard\n      }\n      hasBefore\n      hasAfter\n    }\n  }\n}\n\nquery LiveParts($threadId: ID!, $ids: [ID!]!) {\n  thread(id: $threadId) {\n    ...ThreadCounts\n  }\n  posts(ids: $ids) {\n    ...PostCard_viewer\n  }\n}\n\nmutation ThreadMarkRead($input: ThreadMarkReadInput!) {\n  threadMarkRead(input: $input) {\n    ...ThreadCounts\n  }\n}\n\nmutation ThreadFollow($input: ThreadFollowInput!) {\n  threadFollow(input: $input) {\n    id\n    follow\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ThreadStartPage($spaceId: ID!) {\n  space(id: $spaceId) {\n    id\n    name\n    audienceKind\n    audienceName\n    archived\n    can {\n      startThread\n    }\n  }\n}\n\nmutation ThreadStart($input: ThreadStartInput!) {\n  threadStart(input: $input) {\n    id\n  }\n}"): (typeof documents)["query ThreadStartPage($spaceId: ID!) {\n  space(id: $spaceId) {\n    id\n    name\n    audienceKind\n    audienceName\n    archived\n    can {\n      startThread\n    }\n  }\n}\n\nmutation ThreadStart($input: ThreadStartInput!) {\n  threadStart(input: $input) {\n    id\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PersonBits on Person {\n  id\n  name\n  pronouns\n  roleTitle\n  organizationName\n  state\n}"): (typeof documents)["fragment PersonBits on Person {\n  id\n  name\n  pronouns\n  roleTitle\n  organizationName\n  state\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;