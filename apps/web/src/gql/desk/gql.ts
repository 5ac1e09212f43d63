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
    "query AttendanceGrid($cohortId: ID!) {\n  attendanceGrid(cohortId: $cohortId) {\n    id\n    name\n    more\n    sessions {\n      id\n      title\n      startsAt\n      timeZone\n      heldMinutes\n      seriesId\n    }\n    people {\n      current\n      minutes\n      totalMinutes\n      attended\n      person {\n        ...PersonBits\n      }\n    }\n    byMonth {\n      name\n      people\n      minutes\n    }\n    byRole {\n      name\n      people\n      minutes\n    }\n    byState {\n      name\n      people\n      minutes\n    }\n  }\n}\n\nmutation TableExport($input: TableExportInput!) {\n  tableExport(input: $input) {\n    id\n  }\n}": typeof types.AttendanceGridDocument,
    "query Calendar($from: String!, $to: String!) {\n  calendar(from: $from, to: $to) {\n    more\n    audiences {\n      id\n      kind\n      name\n    }\n    entries {\n      id\n      audienceId\n      title\n      startsAt\n      endsAt\n      timeZone\n      canceled\n      unled\n      mine\n    }\n  }\n}": typeof types.CalendarDocument,
    "query Desk {\n  desk {\n    id\n    groups {\n      kind\n      total\n      items {\n        id\n        kind\n        title\n        place\n        path\n        since\n        dueAt\n        step\n        count\n        people {\n          ...PersonBits\n        }\n      }\n    }\n  }\n}": typeof types.DeskDocument,
    "fragment PersonBits on Person {\n  id\n  name\n  pronouns\n  roleTitle\n  organizationName\n  state\n}": typeof types.PersonBitsFragmentDoc,
};
const documents: Documents = {
    "query AttendanceGrid($cohortId: ID!) {\n  attendanceGrid(cohortId: $cohortId) {\n    id\n    name\n    more\n    sessions {\n      id\n      title\n      startsAt\n      timeZone\n      heldMinutes\n      seriesId\n    }\n    people {\n      current\n      minutes\n      totalMinutes\n      attended\n      person {\n        ...PersonBits\n      }\n    }\n    byMonth {\n      name\n      people\n      minutes\n    }\n    byRole {\n      name\n      people\n      minutes\n    }\n    byState {\n      name\n      people\n      minutes\n    }\n  }\n}\n\nmutation TableExport($input: TableExportInput!) {\n  tableExport(input: $input) {\n    id\n  }\n}": types.AttendanceGridDocument,
    "query Calendar($from: String!, $to: String!) {\n  calendar(from: $from, to: $to) {\n    more\n    audiences {\n      id\n      kind\n      name\n    }\n    entries {\n      id\n      audienceId\n      title\n      startsAt\n      endsAt\n      timeZone\n      canceled\n      unled\n      mine\n    }\n  }\n}": types.CalendarDocument,
    "query Desk {\n  desk {\n    id\n    groups {\n      kind\n      total\n      items {\n        id\n        kind\n        title\n        place\n        path\n        since\n        dueAt\n        step\n        count\n        people {\n          ...PersonBits\n        }\n      }\n    }\n  }\n}": types.DeskDocument,
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
export function graphql(source: "query AttendanceGrid($cohortId: ID!) {\n  attendanceGrid(cohortId: $cohortId) {\n    id\n    name\n    more\n    sessions {\n      id\n      title\n      startsAt\n      timeZone\n      heldMinutes\n      seriesId\n    }\n    people {\n      current\n      minutes\n      totalMinutes\n      attended\n      person {\n        ...PersonBits\n      }\n    }\n    byMonth {\n      name\n      people\n      minutes\n    }\n    byRole {\n      name\n      people\n      minutes\n    }\n    byState {\n      name\n      people\n      minutes\n    }\n  }\n}\n\nmutation TableExport($input: TableExportInput!) {\n  tableExport(input: $input) {\n    id\n  }\n}"): (typeof documents)["query AttendanceGrid($cohortId: ID!) {\n  attendanceGrid(cohortId: $cohortId) {\n    id\n    name\n    more\n    sessions {\n      id\n      title\n      startsAt\n      timeZone\n      heldMinutes\n      seriesId\n    }\n    people {\n      current\n      minutes\n      totalMinutes\n      attended\n      person {\n        ...PersonBits\n      }\n    }\n    byMonth {\n      name\n      people\n      minutes\n    }\n    byRole {\n      name\n      people\n      minutes\n    }\n    byState {\n      name\n      people\n      minutes\n    }\n  }\n}\n\nmutation TableExport($input: TableExportInput!) {\n  tableExport(input: $input) {\n    id\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Calendar($from: String!, $to: String!) {\n  calendar(from: $from, to: $to) {\n    more\n    audiences {\n      id\n      kind\n      name\n    }\n    entries {\n      id\n      audienceId\n      title\n      startsAt\n      endsAt\n      timeZone\n      canceled\n      unled\n      mine\n    }\n  }\n}"): (typeof documents)["query Calendar($from: String!, $to: String!) {\n  calendar(from: $from, to: $to) {\n    more\n    audiences {\n      id\n      kind\n      name\n    }\n    entries {\n      id\n      audienceId\n      title\n      startsAt\n      endsAt\n      timeZone\n      canceled\n      unled\n      mine\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Desk {\n  desk {\n    id\n    groups {\n      kind\n      total\n      items {\n        id\n        kind\n        title\n        place\n        path\n        since\n        dueAt\n        step\n        count\n        people {\n          ...PersonBits\n        }\n      }\n    }\n  }\n}"): (typeof documents)["query Desk {\n  desk {\n    id\n    groups {\n      kind\n      total\n      items {\n        id\n        kind\n        title\n        place\n        path\n        since\n        dueAt\n        step\n        count\n        people {\n          ...PersonBits\n        }\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PersonBits on Person {\n  id\n  name\n  pronouns\n  roleTitle\n  organizationName\n  state\n}"): (typeof documents)["fragment PersonBits on Person {\n  id\n  name\n  pronouns\n  roleTitle\n  organizationName\n  state\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;