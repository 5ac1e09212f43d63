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
    "fragment CatchUpRow on CatchUpItem {\n  id\n  kind\n  need\n  title\n  place\n  path\n  people {\n    ...PersonBits\n  }\n  unnamed\n  count\n  startsAt\n  at\n  asksToCome\n  minutes\n  notificationIds\n  upTo\n}\n\nquery FiveMinutes {\n  catchUp {\n    id\n    items {\n      ...CatchUpRow\n    }\n    minutes\n    longer\n  }\n}\n\nmutation CatchUpAnswer($input: RsvpSaveInput!) {\n  rsvpSave(input: $input) {\n    id\n    viewerRsvp\n  }\n}\n\nmutation CatchUpThreadRead($input: ThreadMarkReadInput!) {\n  threadMarkRead(input: $input) {\n    id\n    readNumber\n    unreadCount\n  }\n}": typeof types.CatchUpRowFragmentDoc,
    "fragment NotificationRow on Notification {\n  id\n  kind\n  need\n  title\n  place\n  path\n  people {\n    ...PersonBits\n  }\n  unnamed\n  count\n  startsAt\n  at\n  read\n}\n\nfragment InboxLists on Inbox {\n  id\n  unread {\n    ...NotificationRow\n  }\n  read {\n    ...NotificationRow\n  }\n}\n\nquery Inbox {\n  inbox {\n    ...InboxLists\n  }\n}\n\nmutation InboxMark($input: InboxMarkInput!) {\n  inboxMark(input: $input) {\n    ...InboxLists\n  }\n}": typeof types.NotificationRowFragmentDoc,
    "fragment PushSettingsAll on PushSettings {\n  id\n  publicKey\n  allowedHere\n  devices {\n    id\n    browser\n    system\n    here\n    showsKind\n    createdAt\n    usedAt\n  }\n}\n\nquery PushSettings {\n  pushSettings {\n    ...PushSettingsAll\n  }\n}\n\nmutation PushDeviceAdd($input: PushDeviceAddInput!) {\n  pushDeviceAdd(input: $input) {\n    ...PushSettingsAll\n  }\n}\n\nmutation PushDeviceChange($input: PushDeviceChangeInput!) {\n  pushDeviceChange(input: $input) {\n    ...PushSettingsAll\n  }\n}\n\nmutation PushDeviceRemove($id: ID!) {\n  pushDeviceRemove(id: $id) {\n    ...PushSettingsAll\n  }\n}": typeof types.PushSettingsAllFragmentDoc,
    "fragment NotificationSettingsAll on NotificationSettings {\n  id\n  preset\n  mail {\n    kind\n    on\n  }\n  quietFrom\n  quietTo\n  pausedUntil\n  addressStopped\n}\n\nquery NotificationSettings {\n  notificationSettings {\n    ...NotificationSettingsAll\n  }\n}\n\nmutation NotificationSettingsSave($input: NotificationSettingsSaveInput!) {\n  notificationSettingsSave(input: $input) {\n    ...NotificationSettingsAll\n  }\n}": typeof types.NotificationSettingsAllFragmentDoc,
    "fragment PersonBits on Person {\n  id\n  name\n  pronouns\n  roleTitle\n  organizationName\n  state\n}": typeof types.PersonBitsFragmentDoc,
};
const documents: Documents = {
    "fragment CatchUpRow on CatchUpItem {\n  id\n  kind\n  need\n  title\n  place\n  path\n  people {\n    ...PersonBits\n  }\n  unnamed\n  count\n  startsAt\n  at\n  asksToCome\n  minutes\n  notificationIds\n  upTo\n}\n\nquery FiveMinutes {\n  catchUp {\n    id\n    items {\n      ...CatchUpRow\n    }\n    minutes\n    longer\n  }\n}\n\nmutation CatchUpAnswer($input: RsvpSaveInput!) {\n  rsvpSave(input: $input) {\n    id\n    viewerRsvp\n  }\n}\n\nmutation CatchUpThreadRead($input: ThreadMarkReadInput!) {\n  threadMarkRead(input: $input) {\n    id\n    readNumber\n    unreadCount\n  }\n}": types.CatchUpRowFragmentDoc,
    "fragment NotificationRow on Notification {\n  id\n  kind\n  need\n  title\n  place\n  path\n  people {\n    ...PersonBits\n  }\n  unnamed\n  count\n  startsAt\n  at\n  read\n}\n\nfragment InboxLists on Inbox {\n  id\n  unread {\n    ...NotificationRow\n  }\n  read {\n    ...NotificationRow\n  }\n}\n\nquery Inbox {\n  inbox {\n    ...InboxLists\n  }\n}\n\nmutation InboxMark($input: InboxMarkInput!) {\n  inboxMark(input: $input) {\n    ...InboxLists\n  }\n}": types.NotificationRowFragmentDoc,
    "fragment PushSettingsAll on PushSettings {\n  id\n  publicKey\n  allowedHere\n  devices {\n    id\n    browser\n    system\n    here\n    showsKind\n    createdAt\n    usedAt\n  }\n}\n\nquery PushSettings {\n  pushSettings {\n    ...PushSettingsAll\n  }\n}\n\nmutation PushDeviceAdd($input: PushDeviceAddInput!) {\n  pushDeviceAdd(input: $input) {\n    ...PushSettingsAll\n  }\n}\n\nmutation PushDeviceChange($input: PushDeviceChangeInput!) {\n  pushDeviceChange(input: $input) {\n    ...PushSettingsAll\n  }\n}\n\nmutation PushDeviceRemove($id: ID!) {\n  pushDeviceRemove(id: $id) {\n    ...PushSettingsAll\n  }\n}": types.PushSettingsAllFragmentDoc,
    "fragment NotificationSettingsAll on NotificationSettings {\n  id\n  preset\n  mail {\n    kind\n    on\n  }\n  quietFrom\n  quietTo\n  pausedUntil\n  addressStopped\n}\n\nquery NotificationSettings {\n  notificationSettings {\n    ...NotificationSettingsAll\n  }\n}\n\nmutation NotificationSettingsSave($input: NotificationSettingsSaveInput!) {\n  notificationSettingsSave(input: $input) {\n    ...NotificationSettingsAll\n  }\n}": types.NotificationSettingsAllFragmentDoc,
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
export function graphql(source: "fragment CatchUpRow on CatchUpItem {\n  id\n  kind\n  need\n  title\n  place\n  path\n  people {\n    ...PersonBits\n  }\n  unnamed\n  count\n  startsAt\n  at\n  asksToCome\n  minutes\n  notificationIds\n  upTo\n}\n\nquery FiveMinutes {\n  catchUp {\n    id\n    items {\n      ...CatchUpRow\n    }\n    minutes\n    longer\n  }\n}\n\nmutation CatchUpAnswer($input: RsvpSaveInput!) {\n  rsvpSave(input: $input) {\n    id\n    viewerRsvp\n  }\n}\n\nmutation CatchUpThreadRead($input: ThreadMarkReadInput!) {\n  threadMarkRead(input: $input) {\n    id\n    readNumber\n    unreadCount\n  }\n}"): (typeof documents)["fragment CatchUpRow on CatchUpItem {\n  id\n  kind\n  need\n  title\n  place\n  path\n  people {\n    ...PersonBits\n  }\n  unnamed\n  count\n  startsAt\n  at\n  asksToCome\n  minutes\n  notificationIds\n  upTo\n}\n\nquery FiveMinutes {\n  catchUp {\n    id\n    items {\n      ...CatchUpRow\n    }\n    minutes\n    longer\n  }\n}\n\nmutation CatchUpAnswer($input: RsvpSaveInput!) {\n  rsvpSave(input: $input) {\n    id\n    viewerRsvp\n  }\n}\n\nmutation CatchUpThreadRead($input: ThreadMarkReadInput!) {\n  threadMarkRead(input: $input) {\n    id\n    readNumber\n    unreadCount\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment NotificationRow on Notification {\n  id\n  kind\n  need\n  title\n  place\n  path\n  people {\n    ...PersonBits\n  }\n  unnamed\n  count\n  startsAt\n  at\n  read\n}\n\nfragment InboxLists on Inbox {\n  id\n  unread {\n    ...NotificationRow\n  }\n  read {\n    ...NotificationRow\n  }\n}\n\nquery Inbox {\n  inbox {\n    ...InboxLists\n  }\n}\n\nmutation InboxMark($input: InboxMarkInput!) {\n  inboxMark(input: $input) {\n    ...InboxLists\n  }\n}"): (typeof documents)["fragment NotificationRow on Notification {\n  id\n  kind\n  need\n  title\n  place\n  path\n  people {\n    ...PersonBits\n  }\n  unnamed\n  count\n  startsAt\n  at\n  read\n}\n\nfragment InboxLists on Inbox {\n  id\n  unread {\n    ...NotificationRow\n  }\n  read {\n    ...NotificationRow\n  }\n}\n\nquery Inbox {\n  inbox {\n    ...InboxLists\n  }\n}\n\nmutation InboxMark($input: InboxMarkInput!) {\n  inboxMark(input: $input) {\n    ...InboxLists\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PushSettingsAll on PushSettings {\n  id\n  publicKey\n  allowedHere\n  devices {\n    id\n    browser\n    system\n    here\n    showsKind\n    createdAt\n    usedAt\n  }\n}\n\nquery PushSettings {\n  pushSettings {\n    ...PushSettingsAll\n  }\n}\n\nmutation PushDeviceAdd($input: PushDeviceAddInput!) {\n  pushDeviceAdd(input: $input) {\n    ...PushSettingsAll\n  }\n}\n\nmutation PushDeviceChange($input: PushDeviceChangeInput!) {\n  pushDeviceChange(input: $input) {\n    ...PushSettingsAll\n  }\n}\n\nmutation PushDeviceRemove($id: ID!) {\n  pushDeviceRemove(id: $id) {\n    ...PushSettingsAll\n  }\n}"): (typeof documents)["fragment PushSettingsAll on PushSettings {\n  id\n  publicKey\n  allowedHere\n  devices {\n    id\n    browser\n    system\n    here\n    showsKind\n    createdAt\n    usedAt\n  }\n}\n\nquery PushSettings {\n  pushSettings {\n    ...PushSettingsAll\n  }\n}\n\nmutation PushDeviceAdd($input: PushDeviceAddInput!) {\n  pushDeviceAdd(input: $input) {\n    ...PushSettingsAll\n  }\n}\n\nmutation PushDeviceChange($input: PushDeviceChangeInput!) {\n  pushDeviceChange(input: $input) {\n    ...PushSettingsAll\n  }\n}\n\nmutation PushDeviceRemove($id: ID!) {\n  pushDeviceRemove(id: $id) {\n    ...PushSettingsAll\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment NotificationSettingsAll on NotificationSettings {\n  id\n  preset\n  mail {\n    kind\n    on\n  }\n  quietFrom\n  quietTo\n  pausedUntil\n  addressStopped\n}\n\nquery NotificationSettings {\n  notificationSettings {\n    ...NotificationSettingsAll\n  }\n}\n\nmutation NotificationSettingsSave($input: NotificationSettingsSaveInput!) {\n  notificationSettingsSave(input: $input) {\n    ...NotificationSettingsAll\n  }\n}"): (typeof documents)["fragment NotificationSettingsAll on NotificationSettings {\n  id\n  preset\n  mail {\n    kind\n    on\n  }\n  quietFrom\n  quietTo\n  pausedUntil\n  addressStopped\n}\n\nquery NotificationSettings {\n  notificationSettings {\n    ...NotificationSettingsAll\n  }\n}\n\nmutation NotificationSettingsSave($input: NotificationSettingsSaveInput!) {\n  notificationSettingsSave(input: $input) {\n    ...NotificationSettingsAll\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PersonBits on Person {\n  id\n  name\n  pronouns\n  roleTitle\n  organizationName\n  state\n}"): (typeof documents)["fragment PersonBits on Person {\n  id\n  name\n  pronouns\n  roleTitle\n  organizationName\n  state\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;