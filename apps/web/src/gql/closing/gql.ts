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
    "query FollowUpPage($sessionId: ID!) {\n  peerSession(id: $sessionId) {\n    id\n    title\n    audienceName\n    followUpThread {\n      id\n      title\n    }\n  }\n  sessionFollowUp(sessionId: $sessionId) {\n    ...FollowUp\n  }\n}\n\nfragment FollowUp on FollowUp {\n  id\n  state\n  title\n  markdown\n  recommendations {\n    id\n    body\n  }\n}\n\nmutation FollowUpApprove($input: FollowUpApproveInput!) {\n  followUpApprove(input: $input) {\n    ...FollowUp\n  }\n}": typeof types.FollowUpPageDocument,
    "query SessionAfter($sessionId: ID!) {\n  peerSession(id: $sessionId) {\n    id\n    closedAt\n    can {\n      seeAttendance\n    }\n    followUpThread {\n      id\n      title\n    }\n  }\n  sessionSurvey(sessionId: $sessionId) {\n    ...Survey\n  }\n  sessionFollowUp(sessionId: $sessionId) {\n    id\n    state\n  }\n}\n\nmutation SessionClose($id: ID!) {\n  sessionClose(id: $id) {\n    id\n    status\n    version\n    closedAt\n    can {\n      edit\n      enterRoom\n      rsvp\n      close\n      seeAttendance\n    }\n  }\n}\n\nfragment Survey on SessionSurvey {\n  until\n  open\n  asked\n  answered\n  seesResults\n  results {\n    answers\n    worth\n    heard\n    words\n  }\n}\n\nmutation SurveyAnswer($input: SurveyAnswerInput!) {\n  surveyAnswer(input: $input) {\n    ...Survey\n  }\n}\n\nfragment AttendanceRow on Attendance {\n  person {\n    ...PersonBits\n  }\n  minutes\n  seenMinutes\n  correctedBy {\n    id\n    name\n  }\n  correctedFrom\n  correctedLate\n  correctedWhy\n}\n\nquery SessionAttendance($sessionId: ID!, $after: String) {\n  sessionAttendance(sessionId: $sessionId, first: 50, after: $after) {\n    canCorrect\n    canCorrectLate\n    canImport\n    correctableUntil\n    nextCursor\n    nodes {\n      ...AttendanceRow\n    }\n  }\n}\n\nmutation AttendanceSet($input: AttendanceSetInput!) {\n  attendanceSet(input: $input) {\n    ...AttendanceRow\n  }\n}\n\nmutation AttendanceCorrectLate($input: AttendanceCorrectLateInput!) {\n  attendanceCorrectLate(input: $input) {\n    ...AttendanceRow\n  }\n}\n\nmutation AttendanceLooked($sessionId: ID!) {\n  attendanceLooked(sessionId: $sessionId)\n}": typeof types.SessionAfterDocument,
    "fragment PersonBits on Person {\n  id\n  name\n  pronouns\n  roleTitle\n  organizationName\n  state\n}": typeof types.PersonBitsFragmentDoc,
};
const documents: Documents = {
    "query FollowUpPage($sessionId: ID!) {\n  peerSession(id: $sessionId) {\n    id\n    title\n    audienceName\n    followUpThread {\n      id\n      title\n    }\n  }\n  sessionFollowUp(sessionId: $sessionId) {\n    ...FollowUp\n  }\n}\n\nfragment FollowUp on FollowUp {\n  id\n  state\n  title\n  markdown\n  recommendations {\n    id\n    body\n  }\n}\n\nmutation FollowUpApprove($input: FollowUpApproveInput!) {\n  followUpApprove(input: $input) {\n    ...FollowUp\n  }\n}": types.FollowUpPageDocument,
    "query SessionAfter($sessionId: ID!) {\n  peerSession(id: $sessionId) {\n    id\n    closedAt\n    can {\n      seeAttendance\n    }\n    followUpThread {\n      id\n      title\n    }\n  }\n  sessionSurvey(sessionId: $sessionId) {\n    ...Survey\n  }\n  sessionFollowUp(sessionId: $sessionId) {\n    id\n    state\n  }\n}\n\nmutation SessionClose($id: ID!) {\n  sessionClose(id: $id) {\n    id\n    status\n    version\n    closedAt\n    can {\n      edit\n      enterRoom\n      rsvp\n      close\n      seeAttendance\n    }\n  }\n}\n\nfragment Survey on SessionSurvey {\n  until\n  open\n  asked\n  answered\n  seesResults\n  results {\n    answers\n    worth\n    heard\n    words\n  }\n}\n\nmutation SurveyAnswer($input: SurveyAnswerInput!) {\n  surveyAnswer(input: $input) {\n    ...Survey\n  }\n}\n\nfragment AttendanceRow on Attendance {\n  person {\n    ...PersonBits\n  }\n  minutes\n  seenMinutes\n  correctedBy {\n    id\n    name\n  }\n  correctedFrom\n  correctedLate\n  correctedWhy\n}\n\nquery SessionAttendance($sessionId: ID!, $after: String) {\n  sessionAttendance(sessionId: $sessionId, first: 50, after: $after) {\n    canCorrect\n    canCorrectLate\n    canImport\n    correctableUntil\n    nextCursor\n    nodes {\n      ...AttendanceRow\n    }\n  }\n}\n\nmutation AttendanceSet($input: AttendanceSetInput!) {\n  attendanceSet(input: $input) {\n    ...AttendanceRow\n  }\n}\n\nmutation AttendanceCorrectLate($input: AttendanceCorrectLateInput!) {\n  attendanceCorrectLate(input: $input) {\n    ...AttendanceRow\n  }\n}\n\nmutation AttendanceLooked($sessionId: ID!) {\n  attendanceLooked(sessionId: $sessionId)\n}": types.SessionAfterDocument,
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
export function graphql(source: "query FollowUpPage($sessionId: ID!) {\n  peerSession(id: $sessionId) {\n    id\n    title\n    audienceName\n    followUpThread {\n      id\n      title\n    }\n  }\n  sessionFollowUp(sessionId: $sessionId) {\n    ...FollowUp\n  }\n}\n\nfragment FollowUp on FollowUp {\n  id\n  state\n  title\n  markdown\n  recommendations {\n    id\n    body\n  }\n}\n\nmutation FollowUpApprove($input: FollowUpApproveInput!) {\n  followUpApprove(input: $input) {\n    ...FollowUp\n  }\n}"): (typeof documents)["query FollowUpPage($sessionId: ID!) {\n  peerSession(id: $sessionId) {\n    id\n    title\n    audienceName\n    followUpThread {\n      id\n      title\n    }\n  }\n  sessionFollowUp(sessionId: $sessionId) {\n    ...FollowUp\n  }\n}\n\nfragment FollowUp on FollowUp {\n  id\n  state\n  title\n  markdown\n  recommendations {\n    id\n    body\n  }\n}\n\nmutation FollowUpApprove($input: FollowUpApproveInput!) {\n  followUpApprove(input: $input) {\n    ...FollowUp\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SessionAfter($sessionId: ID!) {\n  peerSession(id: $sessionId) {\n    id\n    closedAt\n    can {\n      seeAttendance\n    }\n    followUpThread {\n      id\n      title\n    }\n  }\n  sessionSurvey(sessionId: $sessionId) {\n    ...Survey\n  }\n  sessionFollowUp(sessionId: $sessionId) {\n    id\n    state\n  }\n}\n\nmutation SessionClose($id: ID!) {\n  sessionClose(id: $id) {\n    id\n    status\n    version\n    closedAt\n    can {\n      edit\n      enterRoom\n      rsvp\n      close\n      seeAttendance\n    }\n  }\n}\n\nfragment Survey on SessionSurvey {\n  until\n  open\n  asked\n  answered\n  seesResults\n  results {\n    answers\n    worth\n    heard\n    words\n  }\n}\n\nmutation SurveyAnswer($input: SurveyAnswerInput!) {\n  surveyAnswer(input: $input) {\n    ...Survey\n  }\n}\n\nfragment AttendanceRow on Attendance {\n  person {\n    ...PersonBits\n  }\n  minutes\n  seenMinutes\n  correctedBy {\n    id\n    name\n  }\n  correctedFrom\n  correctedLate\n  correctedWhy\n}\n\nquery SessionAttendance($sessionId: ID!, $after: String) {\n  sessionAttendance(sessionId: $sessionId, first: 50, after: $after) {\n    canCorrect\n    canCorrectLate\n    canImport\n    correctableUntil\n    nextCursor\n    nodes {\n      ...AttendanceRow\n    }\n  }\n}\n\nmutation AttendanceSet($input: AttendanceSetInput!) {\n  attendanceSet(input: $input) {\n    ...AttendanceRow\n  }\n}\n\nmutation AttendanceCorrectLate($input: AttendanceCorrectLateInput!) {\n  attendanceCorrectLate(input: $input) {\n    ...AttendanceRow\n  }\n}\n\nmutation AttendanceLooked($sessionId: ID!) {\n  attendanceLooked(sessionId: $sessionId)\n}"): (typeof documents)["query SessionAfter($sessionId: ID!) {\n  peerSession(id: $sessionId) {\n    id\n    closedAt\n    can {\n      seeAttendance\n    }\n    followUpThread {\n      id\n      title\n    }\n  }\n  sessionSurvey(sessionId: $sessionId) {\n    ...Survey\n  }\n  sessionFollowUp(sessionId: $sessionId) {\n    id\n    state\n  }\n}\n\nmutation SessionClose($id: ID!) {\n  sessionClose(id: $id) {\n    id\n    status\n    version\n    closedAt\n    can {\n      edit\n      enterRoom\n      rsvp\n      close\n      seeAttendance\n    }\n  }\n}\n\nfragment Survey on SessionSurvey {\n  until\n  open\n  asked\n  answered\n  seesResults\n  results {\n    answers\n    worth\n    heard\n    words\n  }\n}\n\nmutation SurveyAnswer($input: SurveyAnswerInput!) {\n  surveyAnswer(input: $input) {\n    ...Survey\n  }\n}\n\nfragment AttendanceRow on Attendance {\n  person {\n    ...PersonBits\n  }\n  minutes\n  seenMinutes\n  correctedBy {\n    id\n    name\n  }\n  correctedFrom\n  correctedLate\n  correctedWhy\n}\n\nquery SessionAttendance($sessionId: ID!, $after: String) {\n  sessionAttendance(sessionId: $sessionId, first: 50, after: $after) {\n    canCorrect\n    canCorrectLate\n    canImport\n    correctableUntil\n    nextCursor\n    nodes {\n      ...AttendanceRow\n    }\n  }\n}\n\nmutation AttendanceSet($input: AttendanceSetInput!) {\n  attendanceSet(input: $input) {\n    ...AttendanceRow\n  }\n}\n\nmutation AttendanceCorrectLate($input: AttendanceCorrectLateInput!) {\n  attendanceCorrectLate(input: $input) {\n    ...AttendanceRow\n  }\n}\n\nmutation AttendanceLooked($sessionId: ID!) {\n  attendanceLooked(sessionId: $sessionId)\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PersonBits on Person {\n  id\n  name\n  pronouns\n  roleTitle\n  organizationName\n  state\n}"): (typeof documents)["fragment PersonBits on Person {\n  id\n  name\n  pronouns\n  roleTitle\n  organizationName\n  state\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;