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
    "fragment AdminPersonLine on AdminPerson {\n  id\n  name\n  email\n  siteRoles\n  held {\n    role\n    programId\n    program\n    programSlug\n    cohort\n  }\n  createdAt\n  closedAt\n}\n\nquery AdminPeople($search: String, $is: PersonIs, $after: String) {\n  adminPeople(search: $search, is: $is, first: 30, after: $after) {\n    nodes {\n      ...AdminPersonLine\n    }\n    nextCursor\n  }\n}\n\nquery AdminPerson($id: ID!) {\n  adminPerson(id: $id) {\n    ...AdminPersonLine\n  }\n  programs {\n    id\n    name\n  }\n}\n\nmutation SiteRoleSave($input: SiteRoleSaveInput!) {\n  siteRoleSave(input: $input) {\n    ...AdminPersonLine\n  }\n}\n\nmutation AdminProgramCoordinator($input: ProgramCoordinatorInput!) {\n  programCoordinator(input: $input) {\n    id\n  }\n}\n\nmutation PersonClose($input: PersonCloseInput!) {\n  personClose(input: $input) {\n    ...AdminPersonLine\n  }\n}\n\nmutation PersonReopen($id: ID!) {\n  personReopen(id: $id) {\n    ...AdminPersonLine\n  }\n}\n\nmutation PersonSignOut($id: ID!) {\n  personSignOut(id: $id) {\n    id\n  }\n}\n\nquery AuditLog($filter: AuditFilter, $after: String) {\n  auditLog(filter: $filter, first: 30, after: $after) {\n    nodes {\n      id\n      at\n      kind\n      by {\n        id\n        name\n      }\n      subjectKind\n      subjectId\n      subjectName\n      place\n      details {\n        name\n        value\n      }\n      requestId\n    }\n    nextCursor\n  }\n}\n\nmutation PersonEmailChange($input: PersonEmailChangeInput!) {\n  personEmailChange(input: $input)\n}": typeof types.AdminPersonLineFragmentDoc,
};
const documents: Documents = {
    "fragment AdminPersonLine on AdminPerson {\n  id\n  name\n  email\n  siteRoles\n  held {\n    role\n    programId\n    program\n    programSlug\n    cohort\n  }\n  createdAt\n  closedAt\n}\n\nquery AdminPeople($search: String, $is: PersonIs, $after: String) {\n  adminPeople(search: $search, is: $is, first: 30, after: $after) {\n    nodes {\n      ...AdminPersonLine\n    }\n    nextCursor\n  }\n}\n\nquery AdminPerson($id: ID!) {\n  adminPerson(id: $id) {\n    ...AdminPersonLine\n  }\n  programs {\n    id\n    name\n  }\n}\n\nmutation SiteRoleSave($input: SiteRoleSaveInput!) {\n  siteRoleSave(input: $input) {\n    ...AdminPersonLine\n  }\n}\n\nmutation AdminProgramCoordinator($input: ProgramCoordinatorInput!) {\n  programCoordinator(input: $input) {\n    id\n  }\n}\n\nmutation PersonClose($input: PersonCloseInput!) {\n  personClose(input: $input) {\n    ...AdminPersonLine\n  }\n}\n\nmutation PersonReopen($id: ID!) {\n  personReopen(id: $id) {\n    ...AdminPersonLine\n  }\n}\n\nmutation PersonSignOut($id: ID!) {\n  personSignOut(id: $id) {\n    id\n  }\n}\n\nquery AuditLog($filter: AuditFilter, $after: String) {\n  auditLog(filter: $filter, first: 30, after: $after) {\n    nodes {\n      id\n      at\n      kind\n      by {\n        id\n        name\n      }\n      subjectKind\n      subjectId\n      subjectName\n      place\n      details {\n        name\n        value\n      }\n      requestId\n    }\n    nextCursor\n  }\n}\n\nmutation PersonEmailChange($input: PersonEmailChangeInput!) {\n  personEmailChange(input: $input)\n}": types.AdminPersonLineFragmentDoc,
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
export function graphql(source: "fragment AdminPersonLine on AdminPerson {\n  id\n  name\n  email\n  siteRoles\n  held {\n    role\n    programId\n    program\n    programSlug\n    cohort\n  }\n  createdAt\n  closedAt\n}\n\nquery AdminPeople($search: String, $is: PersonIs, $after: String) {\n  adminPeople(search: $search, is: $is, first: 30, after: $after) {\n    nodes {\n      ...AdminPersonLine\n    }\n    nextCursor\n  }\n}\n\nquery AdminPerson($id: ID!) {\n  adminPerson(id: $id) {\n    ...AdminPersonLine\n  }\n  programs {\n    id\n    name\n  }\n}\n\nmutation SiteRoleSave($input: SiteRoleSaveInput!) {\n  siteRoleSave(input: $input) {\n    ...AdminPersonLine\n  }\n}\n\nmutation AdminProgramCoordinator($input: ProgramCoordinatorInput!) {\n  programCoordinator(input: $input) {\n    id\n  }\n}\n\nmutation PersonClose($input: PersonCloseInput!) {\n  personClose(input: $input) {\n    ...AdminPersonLine\n  }\n}\n\nmutation PersonReopen($id: ID!) {\n  personReopen(id: $id) {\n    ...AdminPersonLine\n  }\n}\n\nmutation PersonSignOut($id: ID!) {\n  personSignOut(id: $id) {\n    id\n  }\n}\n\nquery AuditLog($filter: AuditFilter, $after: String) {\n  auditLog(filter: $filter, first: 30, after: $after) {\n    nodes {\n      id\n      at\n      kind\n      by {\n        id\n        name\n      }\n      subjectKind\n      subjectId\n      subjectName\n      place\n      details {\n        name\n        value\n      }\n      requestId\n    }\n    nextCursor\n  }\n}\n\nmutation PersonEmailChange($input: PersonEmailChangeInput!) {\n  personEmailChange(input: $input)\n}"): (typeof documents)["fragment AdminPersonLine on AdminPerson {\n  id\n  name\n  email\n  siteRoles\n  held {\n    role\n    programId\n    program\n    programSlug\n    cohort\n  }\n  createdAt\n  closedAt\n}\n\nquery AdminPeople($search: String, $is: PersonIs, $after: String) {\n  adminPeople(search: $search, is: $is, first: 30, after: $after) {\n    nodes {\n      ...AdminPersonLine\n    }\n    nextCursor\n  }\n}\n\nquery AdminPerson($id: ID!) {\n  adminPerson(id: $id) {\n    ...AdminPersonLine\n  }\n  programs {\n    id\n    name\n  }\n}\n\nmutation SiteRoleSave($input: SiteRoleSaveInput!) {\n  siteRoleSave(input: $input) {\n    ...AdminPersonLine\n  }\n}\n\nmutation AdminProgramCoordinator($input: ProgramCoordinatorInput!) {\n  programCoordinator(input: $input) {\n    id\n  }\n}\n\nmutation PersonClose($input: PersonCloseInput!) {\n  personClose(input: $input) {\n    ...AdminPersonLine\n  }\n}\n\nmutation PersonReopen($id: ID!) {\n  personReopen(id: $id) {\n    ...AdminPersonLine\n  }\n}\n\nmutation PersonSignOut($id: ID!) {\n  personSignOut(id: $id) {\n    id\n  }\n}\n\nquery AuditLog($filter: AuditFilter, $after: String) {\n  auditLog(filter: $filter, first: 30, after: $after) {\n    nodes {\n      id\n      at\n      kind\n      by {\n        id\n        name\n      }\n      subjectKind\n      subjectId\n      subjectName\n      place\n      details {\n        name\n        value\n      }\n      requestId\n    }\n    nextCursor\n  }\n}\n\nmutation PersonEmailChange($input: PersonEmailChangeInput!) {\n  personEmailChange(input: $input)\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;