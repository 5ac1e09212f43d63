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
    "query Front {\n  publicSessions {\n    id\n    title\n    startsAt\n    endsAt\n    timeZone\n  }\n}": typeof types.FrontDocument,
    "query Home($coordinator: Boolean!) {\n  nextSession {\n    ...HomeSession\n  }\n  week {\n    id\n    items {\n      id\n      kind\n      subjectId\n      title\n      place\n      path\n      minutes\n      startsAt\n      dueAt\n    }\n  }\n  myThreads(first: 5) {\n    id\n    title\n    spaceId\n    spaceName\n    unreadCount\n    readNumber\n    lastNumber\n    lastPostAt\n  }\n  peerSessions(coordinatedByMe: true, first: 5) @include(if: $coordinator) {\n    nodes {\n      id\n      title\n      audienceName\n      startsAt\n      timeZone\n      status\n      rsvpCounts {\n        going\n        maybe\n      }\n    }\n  }\n}\n\nfragment HomeSession on PeerSession {\n  id\n  title\n  audienceName\n  startsAt\n  endsAt\n  opensAt\n  timeZone\n  minutes\n  status\n  viewerRsvp\n  facilitators {\n    ...PersonBits\n  }\n  can {\n    enterRoom\n  }\n}": typeof types.HomeDocument,
    "query Shell {\n  inboxUnread\n  reviewWaiting\n  accessRequestsWaiting\n  spaces {\n    id\n    name\n    audienceKind\n    audienceName\n    archived\n    unreadThreads\n  }\n}\n\nquery InboxUnread {\n  inboxUnread\n  reviewWaiting\n  accessRequestsWaiting\n}": typeof types.ShellDocument,
    "fragment PersonBits on Person {\n  id\n  name\n  pronouns\n  roleTitle\n  organizationName\n  state\n}": typeof types.PersonBitsFragmentDoc,
    "mutation PushDeviceRenew($input: PushDeviceAddInput!) {\n  pushDeviceRenew(input: $input) {\n    id\n  }\n}": typeof types.PushDeviceRenewDocument,
    "fragment ViewerFacts on Viewer {\n  id\n  email\n  locale\n  timeZone\n  siteRoles\n  person {\n    ...PersonBits\n  }\n  cohorts {\n    role\n    cohort {\n      id\n      name\n      finished\n      program {\n        id\n        name\n      }\n    }\n  }\n  can {\n    scheduleSessions\n    readCollective\n  }\n  sharedDevice {\n    keys\n    idleMinutes\n  }\n}\n\nquery Viewer {\n  viewer {\n    ...ViewerFacts\n  }\n}\n\nmutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    ...ViewerFacts\n  }\n}\n\nmutation SignOut($clear: DeviceClearing) {\n  signOut(clear: $clear)\n}\n\nmutation FirstAdministratorSignUp($input: FirstAdministratorSignUpInput!) {\n  firstAdministratorSignUp(input: $input) {\n    ...ViewerFacts\n  }\n}\n\nmutation PreferencesSave($input: PreferencesSaveInput!) {\n  preferencesSave(input: $input) {\n    ...ViewerFacts\n  }\n}": typeof types.ViewerFactsFragmentDoc,
};
const documents: Documents = {
    "query Front {\n  publicSessions {\n    id\n    title\n    startsAt\n    endsAt\n    timeZone\n  }\n}": types.FrontDocument,
    "query Home($coordinator: Boolean!) {\n  nextSession {\n    ...HomeSession\n  }\n  week {\n    id\n    items {\n      id\n      kind\n      subjectId\n      title\n      place\n      path\n      minutes\n      startsAt\n      dueAt\n    }\n  }\n  myThreads(first: 5) {\n    id\n    title\n    spaceId\n    spaceName\n    unreadCount\n    readNumber\n    lastNumber\n    lastPostAt\n  }\n  peerSessions(coordinatedByMe: true, first: 5) @include(if: $coordinator) {\n    nodes {\n      id\n      title\n      audienceName\n      startsAt\n      timeZone\n      status\n      rsvpCounts {\n        going\n        maybe\n      }\n    }\n  }\n}\n\nfragment HomeSession on PeerSession {\n  id\n  title\n  audienceName\n  startsAt\n  endsAt\n  opensAt\n  timeZone\n  minutes\n  status\n  viewerRsvp\n  facilitators {\n    ...PersonBits\n  }\n  can {\n    enterRoom\n  }\n}": types.HomeDocument,
    "query Shell {\n  inboxUnread\n  reviewWaiting\n  accessRequestsWaiting\n  spaces {\n    id\n    name\n    audienceKind\n    audienceName\n    archived\n    unreadThreads\n  }\n}\n\nquery InboxUnread {\n  inboxUnread\n  reviewWaiting\n  accessRequestsWaiting\n}": types.ShellDocument,
    "fragment PersonBits on Person {\n  id\n  name\n  pronouns\n  roleTitle\n  organizationName\n  state\n}": types.PersonBitsFragmentDoc,
    "mutation PushDeviceRenew($input: PushDeviceAddInput!) {\n  pushDeviceRenew(input: $input) {\n    id\n  }\n}": types.PushDeviceRenewDocument,
    "fragment ViewerFacts on Viewer {\n  id\n  email\n  locale\n  timeZone\n  siteRoles\n  person {\n    ...PersonBits\n  }\n  cohorts {\n    role\n    cohort {\n      id\n      name\n      finished\n      program {\n        id\n        name\n      }\n    }\n  }\n  can {\n    scheduleSessions\n    readCollective\n  }\n  sharedDevice {\n    keys\n    idleMinutes\n  }\n}\n\nquery Viewer {\n  viewer {\n    ...ViewerFacts\n  }\n}\n\nmutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    ...ViewerFacts\n  }\n}\n\nmutation SignOut($clear: DeviceClearing) {\n  signOut(clear: $clear)\n}\n\nmutation FirstAdministratorSignUp($input: FirstAdministratorSignUpInput!) {\n  firstAdministratorSignUp(input: $input) {\n    ...ViewerFacts\n  }\n}\n\nmutation PreferencesSave($input: PreferencesSaveInput!) {\n  preferencesSave(input: $input) {\n    ...ViewerFacts\n  }\n}": types.ViewerFactsFragmentDoc,
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
export function graphql(source: "query Front {\n  publicSessions {\n    id\n    title\n    startsAt\n    endsAt\n    timeZone\n  }\n}"): (typeof documents)["query Front {\n  publicSessions {\n    id\n    title\n    startsAt\n    endsAt\n    timeZone\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Home($coordinator: Boolean!) {\n  nextSession {\n    ...HomeSession\n  }\n  week {\n    id\n    items {\n      id\n      kind\n      subjectId\n      title\n      place\n      path\n      minutes\n      startsAt\n      dueAt\n    }\n  }\n  myThreads(first: 5) {\n    id\n    title\n    spaceId\n    spaceName\n    unreadCount\n    readNumber\n    lastNumber\n    lastPostAt\n  }\n  peerSessions(coordinatedByMe: true, first: 5) @include(if: $coordinator) {\n    nodes {\n      id\n      title\n      audienceName\n      startsAt\n      timeZone\n      status\n      rsvpCounts {\n        going\n        maybe\n      }\n    }\n  }\n}\n\nfragment HomeSession on PeerSession {\n  id\n  title\n  audienceName\n  startsAt\n  endsAt\n  opensAt\n  timeZone\n  minutes\n  status\n  viewerRsvp\n  facilitators {\n    ...PersonBits\n  }\n  can {\n    enterRoom\n  }\n}"): (typeof documents)["query Home($coordinator: Boolean!) {\n  nextSession {\n    ...HomeSession\n  }\n  week {\n    id\n    items {\n      id\n      kind\n      subjectId\n      title\n      place\n      path\n      minutes\n      startsAt\n      dueAt\n    }\n  }\n  myThreads(first: 5) {\n    id\n    title\n    spaceId\n    spaceName\n    unreadCount\n    readNumber\n    lastNumber\n    lastPostAt\n  }\n  peerSessions(coordinatedByMe: true, first: 5) @include(if: $coordinator) {\n    nodes {\n      id\n      title\n      audienceName\n      startsAt\n      timeZone\n      status\n      rsvpCounts {\n        going\n        maybe\n      }\n    }\n  }\n}\n\nfragment HomeSession on PeerSession {\n  id\n  title\n  audienceName\n  startsAt\n  endsAt\n  opensAt\n  timeZone\n  minutes\n  status\n  viewerRsvp\n  facilitators {\n    ...PersonBits\n  }\n  can {\n    enterRoom\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Shell {\n  inboxUnread\n  reviewWaiting\n  accessRequestsWaiting\n  spaces {\n    id\n    name\n    audienceKind\n    audienceName\n    archived\n    unreadThreads\n  }\n}\n\nquery InboxUnread {\n  inboxUnread\n  reviewWaiting\n  accessRequestsWaiting\n}"): (typeof documents)["query Shell {\n  inboxUnread\n  reviewWaiting\n  accessRequestsWaiting\n  spaces {\n    id\n    name\n    audienceKind\n    audienceName\n    archived\n    unreadThreads\n  }\n}\n\nquery InboxUnread {\n  inboxUnread\n  reviewWaiting\n  accessRequestsWaiting\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PersonBits on Person {\n  id\n  name\n  pronouns\n  roleTitle\n  organizationName\n  state\n}"): (typeof documents)["fragment PersonBits on Person {\n  id\n  name\n  pronouns\n  roleTitle\n  organizationName\n  state\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PushDeviceRenew($input: PushDeviceAddInput!) {\n  pushDeviceRenew(input: $input) {\n    id\n  }\n}"): (typeof documents)["mutation PushDeviceRenew($input: PushDeviceAddInput!) {\n  pushDeviceRenew(input: $input) {\n    id\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ViewerFacts on Viewer {\n  id\n  email\n  locale\n  timeZone\n  siteRoles\n  person {\n    ...PersonBits\n  }\n  cohorts {\n    role\n    cohort {\n      id\n      name\n      finished\n      program {\n        id\n        name\n      }\n    }\n  }\n  can {\n    scheduleSessions\n    readCollective\n  }\n  sharedDevice {\n    keys\n    idleMinutes\n  }\n}\n\nquery Viewer {\n  viewer {\n    ...ViewerFacts\n  }\n}\n\nmutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    ...ViewerFacts\n  }\n}\n\nmutation SignOut($clear: DeviceClearing) {\n  signOut(clear: $clear)\n}\n\nmutation FirstAdministratorSignUp($input: FirstAdministratorSignUpInput!) {\n  firstAdministratorSignUp(input: $input) {\n    ...ViewerFacts\n  }\n}\n\nmutation PreferencesSave($input: PreferencesSaveInput!) {\n  preferencesSave(input: $input) {\n    ...ViewerFacts\n  }\n}"): (typeof documents)["fragment ViewerFacts on Viewer {\n  id\n  email\n  locale\n  timeZone\n  siteRoles\n  person {\n    ...PersonBits\n  }\n  cohorts {\n    role\n    cohort {\n      id\n      name\n      finished\n      program {\n        id\n        name\n      }\n    }\n  }\n  can {\n    scheduleSessions\n    readCollective\n  }\n  sharedDevice {\n    keys\n    idleMinutes\n  }\n}\n\nquery Viewer {\n  viewer {\n    ...ViewerFacts\n  }\n}\n\nmutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    ...ViewerFacts\n  }\n}\n\nmutation SignOut($clear: DeviceClearing) {\n  signOut(clear: $clear)\n}\n\nmutation FirstAdministratorSignUp($input: FirstAdministratorSignUpInput!) {\n  firstAdministratorSignUp(input: $input) {\n    ...ViewerFacts\n  }\n}\n\nmutation PreferencesSave($input: PreferencesSaveInput!) {\n  preferencesSave(input: $input) {\n    ...ViewerFacts\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;