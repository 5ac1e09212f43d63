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
    "fragment Profile_person on PersonProfile {\n  id\n  name\n  pronouns\n  pronunciation\n  roleTitle\n  organization {\n    id\n    name\n    kind\n  }\n  state\n  gradeLevels\n  topics\n  askMeAbout\n  lookingFor\n  picture {\n    id\n    smallId\n    alt\n  }\n}\n\nfragment Profile_own on OwnProfile {\n  id\n  name\n  pronouns\n  pronunciation\n  roleTitle\n  organization {\n    id\n    name\n    kind\n  }\n  state\n  gradeLevels\n  topics\n  askMeAbout\n  lookingFor\n  picture {\n    id\n    smallId\n    alt\n  }\n  shown {\n    field\n    to\n  }\n  version\n  beside {\n    ...PersonBits\n  }\n}\n\nquery PersonPage($id: ID!) {\n  personPage(id: $id) {\n    person {\n      ...Profile_person\n    }\n    mine\n    cohorts\n    awayUntil\n  }\n}\n\nquery MyProfile {\n  myProfile {\n    ...Profile_own\n  }\n}\n\nquery MyProfileAs($to: ShownTo!) {\n  myProfileAs(to: $to) {\n    ...Profile_person\n  }\n}\n\nquery OrganizationChoices($words: String!) {\n  organizations(input: {words: $words}, first: 8) {\n    nodes {\n      id\n      name\n      kind\n      city\n      state\n    }\n  }\n}\n\nmutation ProfileSave($input: ProfileSaveInput!) {\n  profileSave(input: $input) {\n    ...Profile_own\n  }\n}\n\nmutation ProfilePictureSave($input: ProfilePictureSaveInput!) {\n  profilePictureSave(input: $input) {\n    ...Profile_own\n  }\n}\n\nmutation ProfilePictureRemove {\n  profilePictureRemove {\n    ...Profile_own\n  }\n}": typeof types.Profile_PersonFragmentDoc,
    "fragment PersonBits on Person {\n  id\n  name\n  pronouns\n  roleTitle\n  organizationName\n  state\n}": typeof types.PersonBitsFragmentDoc,
};
const documents: Documents = {
    "fragment Profile_person on PersonProfile {\n  id\n  name\n  pronouns\n  pronunciation\n  roleTitle\n  organization {\n    id\n    name\n    kind\n  }\n  state\n  gradeLevels\n  topics\n  askMeAbout\n  lookingFor\n  picture {\n    id\n    smallId\n    alt\n  }\n}\n\nfragment Profile_own on OwnProfile {\n  id\n  name\n  pronouns\n  pronunciation\n  roleTitle\n  organization {\n    id\n    name\n    kind\n  }\n  state\n  gradeLevels\n  topics\n  askMeAbout\n  lookingFor\n  picture {\n    id\n    smallId\n    alt\n  }\n  shown {\n    field\n    to\n  }\n  version\n  beside {\n    ...PersonBits\n  }\n}\n\nquery PersonPage($id: ID!) {\n  personPage(id: $id) {\n    person {\n      ...Profile_person\n    }\n    mine\n    cohorts\n    awayUntil\n  }\n}\n\nquery MyProfile {\n  myProfile {\n    ...Profile_own\n  }\n}\n\nquery MyProfileAs($to: ShownTo!) {\n  myProfileAs(to: $to) {\n    ...Profile_person\n  }\n}\n\nquery OrganizationChoices($words: String!) {\n  organizations(input: {words: $words}, first: 8) {\n    nodes {\n      id\n      name\n      kind\n      city\n      state\n    }\n  }\n}\n\nmutation ProfileSave($input: ProfileSaveInput!) {\n  profileSave(input: $input) {\n    ...Profile_own\n  }\n}\n\nmutation ProfilePictureSave($input: ProfilePictureSaveInput!) {\n  profilePictureSave(input: $input) {\n    ...Profile_own\n  }\n}\n\nmutation ProfilePictureRemove {\n  profilePictureRemove {\n    ...Profile_own\n  }\n}": types.Profile_PersonFragmentDoc,
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
export function graphql(source: "fragment Profile_person on PersonProfile {\n  id\n  name\n  pronouns\n  pronunciation\n  roleTitle\n  organization {\n    id\n    name\n    kind\n  }\n  state\n  gradeLevels\n  topics\n  askMeAbout\n  lookingFor\n  picture {\n    id\n    smallId\n    alt\n  }\n}\n\nfragment Profile_own on OwnProfile {\n  id\n  name\n  pronouns\n  pronunciation\n  roleTitle\n  organization {\n    id\n    name\n    kind\n  }\n  state\n  gradeLevels\n  topics\n  askMeAbout\n  lookingFor\n  picture {\n    id\n    smallId\n    alt\n  }\n  shown {\n    field\n    to\n  }\n  version\n  beside {\n    ...PersonBits\n  }\n}\n\nquery PersonPage($id: ID!) {\n  personPage(id: $id) {\n    person {\n      ...Profile_person\n    }\n    mine\n    cohorts\n    awayUntil\n  }\n}\n\nquery MyProfile {\n  myProfile {\n    ...Profile_own\n  }\n}\n\nquery MyProfileAs($to: ShownTo!) {\n  myProfileAs(to: $to) {\n    ...Profile_person\n  }\n}\n\nquery OrganizationChoices($words: String!) {\n  organizations(input: {words: $words}, first: 8) {\n    nodes {\n      id\n      name\n      kind\n      city\n      state\n    }\n  }\n}\n\nmutation ProfileSave($input: ProfileSaveInput!) {\n  profileSave(input: $input) {\n    ...Profile_own\n  }\n}\n\nmutation ProfilePictureSave($input: ProfilePictureSaveInput!) {\n  profilePictureSave(input: $input) {\n    ...Profile_own\n  }\n}\n\nmutation ProfilePictureRemove {\n  profilePictureRemove {\n    ...Profile_own\n  }\n}"): (typeof documents)["fragment Profile_person on PersonProfile {\n  id\n  name\n  pronouns\n  pronunciation\n  roleTitle\n  organization {\n    id\n    name\n    kind\n  }\n  state\n  gradeLevels\n  topics\n  askMeAbout\n  lookingFor\n  picture {\n    id\n    smallId\n    alt\n  }\n}\n\nfragment Profile_own on OwnProfile {\n  id\n  name\n  pronouns\n  pronunciation\n  roleTitle\n  organization {\n    id\n    name\n    kind\n  }\n  state\n  gradeLevels\n  topics\n  askMeAbout\n  lookingFor\n  picture {\n    id\n    smallId\n    alt\n  }\n  shown {\n    field\n    to\n  }\n  version\n  beside {\n    ...PersonBits\n  }\n}\n\nquery PersonPage($id: ID!) {\n  personPage(id: $id) {\n    person {\n      ...Profile_person\n    }\n    mine\n    cohorts\n    awayUntil\n  }\n}\n\nquery MyProfile {\n  myProfile {\n    ...Profile_own\n  }\n}\n\nquery MyProfileAs($to: ShownTo!) {\n  myProfileAs(to: $to) {\n    ...Profile_person\n  }\n}\n\nquery OrganizationChoices($words: String!) {\n  organizations(input: {words: $words}, first: 8) {\n    nodes {\n      id\n      name\n      kind\n      city\n      state\n    }\n  }\n}\n\nmutation ProfileSave($input: ProfileSaveInput!) {\n  profileSave(input: $input) {\n    ...Profile_own\n  }\n}\n\nmutation ProfilePictureSave($input: ProfilePictureSaveInput!) {\n  profilePictureSave(input: $input) {\n    ...Profile_own\n  }\n}\n\nmutation ProfilePictureRemove {\n  profilePictureRemove {\n    ...Profile_own\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PersonBits on Person {\n  id\n  name\n  pronouns\n  roleTitle\n  organizationName\n  state\n}"): (typeof documents)["fragment PersonBits on Person {\n  id\n  name\n  pronouns\n  roleTitle\n  organizationName\n  state\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;