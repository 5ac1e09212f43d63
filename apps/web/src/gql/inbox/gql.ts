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
    "query SchoolBreaks($state: State!) {\n  schoolBreaks(state: $state) {\n    ...SchoolBreakRow\n  }\n}\n\nmutation SchoolBreakAdd($input: SchoolBreakAddInput!) {\n  schoolBreakAdd(input: $input) {\n    ...SchoolBreakRow\n  }\n}\n\nmutation SchoolBreakChange($input: SchoolBreakChangeInput!) {\n  schoolBreakChange(input: $input) {\n    ...SchoolBreakRow\n  }\n}\n\nmutation SchoolBreakRemove($id: ID!) {\n  schoolBreakRemove(id: $id) {\n    ...SchoolBreakRow\n  }\n}\n\nmutation SchoolBreakRestore($id: ID!) {\n  schoolBreakRestore(id: $id) {\n    ...SchoolBreakRow\n  }\n}": typeof types.SchoolBreaksDocument,
    "fragment NotificationRow on Notification {\n  id\n  kind\n  need\n  title\n  place\n  path\n  people {\n    ...PersonBits\n  }\n  unnamed\n  count\n  startsAt\n  at\n  read\n}\n\nfragment InboxLists on Inbox {\n  id\n  unread {\n    ...NotificationRow\n  }\n  read {\n    ...NotificationRow\n  }\n}\n\nquery Inbox {\n  inbox {\n    ...InboxLists\n  }\n}\n\nmutation InboxMark($input: InboxMarkInput!) {\n  inboxMark(input: $input) {\n    ...InboxLists\n  }\n}": typeof types.NotificationRowFragmentDoc,
    "fragment SchoolBreakRow on SchoolBreak {\n  id\n  state\n  nameEn\n  nameEs\n  startsOn\n  endsOn\n  source\n}\n\nfragment NotificationSettingsAll on NotificationSettings {\n  id\n  preset\n  choices {\n    kind\n    mail\n  }\n  quietFrom\n  quietTo\n  pausedUntil\n  digest\n  digestWeekday\n  digestAt\n  remindWeek\n  remindDay\n  remindHour\n  holdBreaks\n  state\n  breaks {\n    ...SchoolBreakRow\n  }\n  canKeepBreaks\n  addressStopped\n}\n\nquery NotificationSettings {\n  notificationSettings {\n    ...NotificationSettingsAll\n  }\n}\n\nmutation NotificationSettingsSave($input: NotificationSettingsSaveInput!) {\n  notificationSettingsSave(input: $input) {\n    ...NotificationSettingsAll\n  }\n}": typeof types.SchoolBreakRowFragmentDoc,
    "fragment StoppedRow on StoppedPerson {\n  person {\n    ...PersonBits\n  }\n  place\n  stoppedAt\n}\n\nquery StoppedMail {\n  stoppedMail {\n    ...StoppedRow\n  }\n}\n\nmutation MailStopLift($personId: ID!) {\n  mailStopLift(personId: $personId) {\n    ...StoppedRow\n  }\n}": typeof types.StoppedRowFragmentDoc,
    "fragment PersonBits on Person {\n  id\n  name\n  pronouns\n  roleTitle\n  organizationName\n  state\n}": typeof types.PersonBitsFragmentDoc,
};
const documents: Documents = {
    "query SchoolBreaks($state: State!) {\n  schoolBreaks(state: $state) {\n    ...SchoolBreakRow\n  }\n}\n\nmutation SchoolBreakAdd($input: SchoolBreakAddInput!) {\n  schoolBreakAdd(input: $input) {\n    ...SchoolBreakRow\n  }\n}\n\nmutation SchoolBreakChange($input: SchoolBreakChangeInput!) {\n  schoolBreakChange(input: $input) {\n    ...SchoolBreakRow\n  }\n}\n\nmutation SchoolBreakRemove($id: ID!) {\n  schoolBreakRemove(id: $id) {\n    ...SchoolBreakRow\n  }\n}\n\nmutation SchoolBreakRestore($id: ID!) {\n  schoolBreakRestore(id: $id) {\n    ...SchoolBreakRow\n  }\n}": types.SchoolBreaksDocument,
    "fragment NotificationRow on Notification {\n  id\n  kind\n  need\n  title\n  place\n  path\n  people {\n    ...PersonBits\n  }\n  unnamed\n  count\n  startsAt\n  at\n  read\n}\n\nfragment InboxLists on Inbox {\n  id\n  unread {\n    ...NotificationRow\n  }\n  read {\n    ...NotificationRow\n  }\n}\n\nquery Inbox {\n  inbox {\n    ...InboxLists\n  }\n}\n\nmutation InboxMark($input: InboxMarkInput!) {\n  inboxMark(input: $input) {\n    ...InboxLists\n  }\n}": types.NotificationRowFragmentDoc,
    "fragment SchoolBreakRow on SchoolBreak {\n  id\n  state\n  nameEn\n  nameEs\n  startsOn\n  endsOn\n  source\n}\n\nfragment NotificationSettingsAll on NotificationSettings {\n  id\n  preset\n  choices {\n    kind\n    mail\n  }\n  quietFrom\n  quietTo\n  pausedUntil\n  digest\n  digestWeekday\n  digestAt\n  remindWeek\n  remindDay\n  remindHour\n  holdBreaks\n  state\n  breaks {\n    ...SchoolBreakRow\n  }\n  canKeepBreaks\n  addressStopped\n}\n\nquery NotificationSettings {\n  notificationSettings {\n    ...NotificationSettingsAll\n  }\n}\n\nmutation NotificationSettingsSave($input: NotificationSettingsSaveInput!) {\n  notificationSettingsSave(input: $input) {\n    ...NotificationSettingsAll\n  }\n}": types.SchoolBreakRowFragmentDoc,
    "fragment StoppedRow on StoppedPerson {\n  person {\n    ...PersonBits\n  }\n  place\n  stoppedAt\n}\n\nquery StoppedMail {\n  stoppedMail {\n    ...StoppedRow\n  }\n}\n\nmutation MailStopLift($personId: ID!) {\n  mailStopLift(personId: $personId) {\n    ...StoppedRow\n  }\n}": types.StoppedRowFragmentDoc,
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
export function graphql(source: "query SchoolBreaks($state: State!) {\n  schoolBreaks(state: $state) {\n    ...SchoolBreakRow\n  }\n}\n\nmutation SchoolBreakAdd($input: SchoolBreakAddInput!) {\n  schoolBreakAdd(input: $input) {\n    ...SchoolBreakRow\n  }\n}\n\nmutation SchoolBreakChange($input: SchoolBreakChangeInput!) {\n  schoolBreakChange(input: $input) {\n    ...SchoolBreakRow\n  }\n}\n\nmutation SchoolBreakRemove($id: ID!) {\n  schoolBreakRemove(id: $id) {\n    ...SchoolBreakRow\n  }\n}\n\nmutation SchoolBreakRestore($id: ID!) {\n  schoolBreakRestore(id: $id) {\n    ...SchoolBreakRow\n  }\n}"): (typeof documents)["query SchoolBreaks($state: State!) {\n  schoolBreaks(state: $state) {\n    ...SchoolBreakRow\n  }\n}\n\nmutation SchoolBreakAdd($input: SchoolBreakAddInput!) {\n  schoolBreakAdd(input: $input) {\n    ...SchoolBreakRow\n  }\n}\n\nmutation SchoolBreakChange($input: SchoolBreakChangeInput!) {\n  schoolBreakChange(input: $input) {\n    ...SchoolBreakRow\n  }\n}\n\nmutation SchoolBreakRemove($id: ID!) {\n  schoolBreakRemove(id: $id) {\n    ...SchoolBreakRow\n  }\n}\n\nmutation SchoolBreakRestore($id: ID!) {\n  schoolBreakRestore(id: $id) {\n    ...SchoolBreakRow\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment NotificationRow on Notification {\n  id\n  kind\n  need\n  title\n  place\n  path\n  people {\n    ...PersonBits\n  }\n  unnamed\n  count\n  startsAt\n  at\n  read\n}\n\nfragment InboxLists on Inbox {\n  id\n  unread {\n    ...NotificationRow\n  }\n  read {\n    ...NotificationRow\n  }\n}\n\nquery Inbox {\n  inbox {\n    ...InboxLists\n  }\n}\n\nmutation InboxMark($input: InboxMarkInput!) {\n  inboxMark(input: $input) {\n    ...InboxLists\n  }\n}"): (typeof documents)["fragment NotificationRow on Notification {\n  id\n  kind\n  need\n  title\n  place\n  path\n  people {\n    ...PersonBits\n  }\n  unnamed\n  count\n  startsAt\n  at\n  read\n}\n\nfragment InboxLists on Inbox {\n  id\n  unread {\n    ...NotificationRow\n  }\n  read {\n    ...NotificationRow\n  }\n}\n\nquery Inbox {\n  inbox {\n    ...InboxLists\n  }\n}\n\nmutation InboxMark($input: InboxMarkInput!) {\n  inboxMark(input: $input) {\n    ...InboxLists\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment SchoolBreakRow on SchoolBreak {\n  id\n  state\n  nameEn\n  nameEs\n  startsOn\n  endsOn\n  source\n}\n\nfragment NotificationSettingsAll on NotificationSettings {\n  id\n  preset\n  choices {\n    kind\n    mail\n  }\n  quietFrom\n  quietTo\n  pausedUntil\n  digest\n  digestWeekday\n  digestAt\n  remindWeek\n  remindDay\n  remindHour\n  holdBreaks\n  state\n  breaks {\n    ...SchoolBreakRow\n  }\n  canKeepBreaks\n  addressStopped\n}\n\nquery NotificationSettings {\n  notificationSettings {\n    ...NotificationSettingsAll\n  }\n}\n\nmutation NotificationSettingsSave($input: NotificationSettingsSaveInput!) {\n  notificationSettingsSave(input: $input) {\n    ...NotificationSettingsAll\n  }\n}"): (typeof documents)["fragment SchoolBreakRow on SchoolBreak {\n  id\n  state\n  nameEn\n  nameEs\n  startsOn\n  endsOn\n  source\n}\n\nfragment NotificationSettingsAll on NotificationSettings {\n  id\n  preset\n  choices {\n    kind\n    mail\n  }\n  quietFrom\n  quietTo\n  pausedUntil\n  digest\n  digestWeekday\n  digestAt\n  remindWeek\n  remindDay\n  remindHour\n  holdBreaks\n  state\n  breaks {\n    ...SchoolBreakRow\n  }\n  canKeepBreaks\n  addressStopped\n}\n\nquery NotificationSettings {\n  notificationSettings {\n    ...NotificationSettingsAll\n  }\n}\n\nmutation NotificationSettingsSave($input: NotificationSettingsSaveInput!) {\n  notificationSettingsSave(input: $input) {\n    ...NotificationSettingsAll\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment StoppedRow on StoppedPerson {\n  person {\n    ...PersonBits\n  }\n  place\n  stoppedAt\n}\n\nquery StoppedMail {\n  stoppedMail {\n    ...StoppedRow\n  }\n}\n\nmutation MailStopLift($personId: ID!) {\n  mailStopLift(personId: $personId) {\n    ...StoppedRow\n  }\n}"): (typeof documents)["fragment StoppedRow on StoppedPerson {\n  person {\n    ...PersonBits\n  }\n  place\n  stoppedAt\n}\n\nquery StoppedMail {\n  stoppedMail {\n    ...StoppedRow\n  }\n}\n\nmutation MailStopLift($personId: ID!) {\n  mailStopLift(personId: $personId) {\n    ...StoppedRow\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PersonBits on Person {\n  id\n  name\n  pronouns\n  roleTitle\n  organizationName\n  state\n}"): (typeof documents)["fragment PersonBits on Person {\n  id\n  name\n  pronouns\n  roleTitle\n  organizationName\n  state\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;