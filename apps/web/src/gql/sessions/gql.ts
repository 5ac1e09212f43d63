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
    "query Sessions($when: SessionsWhen!, $after: String) {\n  peerSessions(when: $when, first: 20, after: $after) {\n    nextCursor\n    nodes {\n      ...SessionRow\n    }\n  }\n}\n\nquery Session($id: ID!) {\n  peerSession(id: $id) {\n    ...SessionFacts\n  }\n}\n\nquery SessionRsvps($sessionId: ID!, $after: String) {\n  sessionRsvps(sessionId: $sessionId, first: 50, after: $after) {\n    nextCursor\n    nodes {\n      answer\n      person {\n        ...PersonBits\n      }\n    }\n  }\n}\n\nquery SessionAudiences {\n  sessionAudiences {\n    id\n    kind\n    name\n  }\n}\n\nquery FacilitatorCandidates($audienceId: ID!, $search: String!) {\n  facilitatorCandidates(audienceId: $audienceId, search: $search) {\n    ...PersonBits\n  }\n}\n\nmutation RsvpSave($input: RsvpSaveInput!) {\n  rsvpSave(input: $input) {\n    ...SessionFacts\n  }\n}\n\nmutation SessionSchedule($input: PeerSessionScheduleInput!) {\n  peerSessionSchedule(input: $input) {\n    ...SessionFacts\n  }\n}\n\nmutation SessionEdit($input: PeerSessionEditInput!) {\n  peerSessionEdit(input: $input) {\n    ...SessionFacts\n  }\n}\n\nmutation SessionCancel($input: PeerSessionCancelInput!) {\n  peerSessionCancel(input: $input) {\n    ...SessionFacts\n  }\n}\n\nmutation SessionReinstate($id: ID!) {\n  peerSessionReinstate(id: $id) {\n    ...SessionFacts\n  }\n}\n\nfragment SessionRow on PeerSession {\n  id\n  title\n  audienceName\n  startsAt\n  endsAt\n  opensAt\n  timeZone\n  minutes\n  status\n  viewerRsvp\n  rsvpCounts {\n    going\n    maybe\n    notGoing\n  }\n  facilitators {\n    ...PersonBits\n  }\n  can {\n    edit\n    enterRoom\n    rsvp\n    bringCase\n  }\n}\n\nfragment SessionFacts on PeerSession {\n  ...SessionRow\n  audienceId\n  audienceKind\n  purpose\n  joinUrl\n  listedPublicly\n  version\n  canceledAt\n  cancelNote\n}": typeof types.SessionsDocument,
    "fragment PersonBits on Person {\n  id\n  name\n  pronouns\n  roleTitle\n  organizationName\n  state\n}": typeof types.PersonBitsFragmentDoc,
};
const documents: Documents = {
    "query Sessions($when: SessionsWhen!, $after: String) {\n  peerSessions(when: $when, first: 20, after: $after) {\n    nextCursor\n    nodes {\n      ...SessionRow\n    }\n  }\n}\n\nquery Session($id: ID!) {\n  peerSession(id: $id) {\n    ...SessionFacts\n  }\n}\n\nquery SessionRsvps($sessionId: ID!, $after: String) {\n  sessionRsvps(sessionId: $sessionId, first: 50, after: $after) {\n    nextCursor\n    nodes {\n      answer\n      person {\n        ...PersonBits\n      }\n    }\n  }\n}\n\nquery SessionAudiences {\n  sessionAudiences {\n    id\n    kind\n    name\n  }\n}\n\nquery FacilitatorCandidates($audienceId: ID!, $search: String!) {\n  facilitatorCandidates(audienceId: $audienceId, search: $search) {\n    ...PersonBits\n  }\n}\n\nmutation RsvpSave($input: RsvpSaveInput!) {\n  rsvpSave(input: $input) {\n    ...SessionFacts\n  }\n}\n\nmutation SessionSchedule($input: PeerSessionScheduleInput!) {\n  peerSessionSchedule(input: $input) {\n    ...SessionFacts\n  }\n}\n\nmutation SessionEdit($input: PeerSessionEditInput!) {\n  peerSessionEdit(input: $input) {\n    ...SessionFacts\n  }\n}\n\nmutation SessionCancel($input: PeerSessionCancelInput!) {\n  peerSessionCancel(input: $input) {\n    ...SessionFacts\n  }\n}\n\nmutation SessionReinstate($id: ID!) {\n  peerSessionReinstate(id: $id) {\n    ...SessionFacts\n  }\n}\n\nfragment SessionRow on PeerSession {\n  id\n  title\n  audienceName\n  startsAt\n  endsAt\n  opensAt\n  timeZone\n  minutes\n  status\n  viewerRsvp\n  rsvpCounts {\n    going\n    maybe\n    notGoing\n  }\n  facilitators {\n    ...PersonBits\n  }\n  can {\n    edit\n    enterRoom\n    rsvp\n    bringCase\n  }\n}\n\nfragment SessionFacts on PeerSession {\n  ...SessionRow\n  audienceId\n  audienceKind\n  purpose\n  joinUrl\n  listedPublicly\n  version\n  canceledAt\n  cancelNote\n}": types.SessionsDocument,
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
export function graphql(source: "query Sessions($when: SessionsWhen!, $after: String) {\n  peerSessions(when: $when, first: 20, after: $after) {\n    nextCursor\n    nodes {\n      ...SessionRow\n    }\n  }\n}\n\nquery Session($id: ID!) {\n  peerSession(id: $id) {\n    ...SessionFacts\n  }\n}\n\nquery SessionRsvps($sessionId: ID!, $after: String) {\n  sessionRsvps(sessionId: $sessionId, first: 50, after: $after) {\n    nextCursor\n    nodes {\n      answer\n      person {\n        ...PersonBits\n      }\n    }\n  }\n}\n\nquery SessionAudiences {\n  sessionAudiences {\n    id\n    kind\n    name\n  }\n}\n\nquery FacilitatorCandidates($audienceId: ID!, $search: String!) {\n  facilitatorCandidates(audienceId: $audienceId, search: $search) {\n    ...PersonBits\n  }\n}\n\nmutation RsvpSave($input: RsvpSaveInput!) {\n  rsvpSave(input: $input) {\n    ...SessionFacts\n  }\n}\n\nmutation SessionSchedule($input: PeerSessionScheduleInput!) {\n  peerSessionSchedule(input: $input) {\n    ...SessionFacts\n  }\n}\n\nmutation SessionEdit($input: PeerSessionEditInput!) {\n  peerSessionEdit(input: $input) {\n    ...SessionFacts\n  }\n}\n\nmutation SessionCancel($input: PeerSessionCancelInput!) {\n  peerSessionCancel(input: $input) {\n    ...SessionFacts\n  }\n}\n\nmutation SessionReinstate($id: ID!) {\n  peerSessionReinstate(id: $id) {\n    ...SessionFacts\n  }\n}\n\nfragment SessionRow on PeerSession {\n  id\n  title\n  audienceName\n  startsAt\n  endsAt\n  opensAt\n  timeZone\n  minutes\n  status\n  viewerRsvp\n  rsvpCounts {\n    going\n    maybe\n    notGoing\n  }\n  facilitators {\n    ...PersonBits\n  }\n  can {\n    edit\n    enterRoom\n    rsvp\n    bringCase\n  }\n}\n\nfragment SessionFacts on PeerSession {\n  ...SessionRow\n  audienceId\n  audienceKind\n  purpose\n  joinUrl\n  listedPublicly\n  version\n  canceledAt\n  cancelNote\n}"): (typeof documents)["query Sessions($when: SessionsWhen!, $after: String) {\n  peerSessions(when: $when, first: 20, after: $after) {\n    nextCursor\n    nodes {\n      ...SessionRow\n    }\n  }\n}\n\nquery Session($id: ID!) {\n  peerSession(id: $id) {\n    ...SessionFacts\n  }\n}\n\nquery SessionRsvps($sessionId: ID!, $after: String) {\n  sessionRsvps(sessionId: $sessionId, first: 50, after: $after) {\n    nextCursor\n    nodes {\n      answer\n      person {\n        ...PersonBits\n      }\n    }\n  }\n}\n\nquery SessionAudiences {\n  sessionAudiences {\n    id\n    kind\n    name\n  }\n}\n\nquery FacilitatorCandidates($audienceId: ID!, $search: String!) {\n  facilitatorCandidates(audienceId: $audienceId, search: $search) {\n    ...PersonBits\n  }\n}\n\nmutation RsvpSave($input: RsvpSaveInput!) {\n  rsvpSave(input: $input) {\n    ...SessionFacts\n  }\n}\n\nmutation SessionSchedule($input: PeerSessionScheduleInput!) {\n  peerSessionSchedule(input: $input) {\n    ...SessionFacts\n  }\n}\n\nmutation SessionEdit($input: PeerSessionEditInput!) {\n  peerSessionEdit(input: $input) {\n    ...SessionFacts\n  }\n}\n\nmutation SessionCancel($input: PeerSessionCancelInput!) {\n  peerSessionCancel(input: $input) {\n    ...SessionFacts\n  }\n}\n\nmutation SessionReinstate($id: ID!) {\n  peerSessionReinstate(id: $id) {\n    ...SessionFacts\n  }\n}\n\nfragment SessionRow on PeerSession {\n  id\n  title\n  audienceName\n  startsAt\n  endsAt\n  opensAt\n  timeZone\n  minutes\n  status\n  viewerRsvp\n  rsvpCounts {\n    going\n    maybe\n    notGoing\n  }\n  facilitators {\n    ...PersonBits\n  }\n  can {\n    edit\n    enterRoom\n    rsvp\n    bringCase\n  }\n}\n\nfragment SessionFacts on PeerSession {\n  ...SessionRow\n  audienceId\n  audienceKind\n  purpose\n  joinUrl\n  listedPublicly\n  version\n  canceledAt\n  cancelNote\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PersonBits on Person {\n  id\n  name\n  pronouns\n  roleTitle\n  organizationName\n  state\n}"): (typeof documents)["fragment PersonBits on Person {\n  id\n  name\n  pronouns\n  roleTitle\n  organizationName\n  state\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;