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
    "fragment PasskeyLine on Passkey {\n  id\n  name\n  isSynced\n  createdAt\n  lastUsedAt\n}\n\nquery Passkeys {\n  passkeys {\n    ...PasskeyLine\n  }\n}\n\nmutation PasskeyAddBegin {\n  passkeyAddBegin\n}\n\nmutation PasskeyAdd($input: PasskeyAnswerInput!) {\n  passkeyAdd(input: $input) {\n    ...PasskeyLine\n  }\n}\n\nmutation PasskeyRename($input: PasskeyRenameInput!) {\n  passkeyRename(input: $input) {\n    ...PasskeyLine\n  }\n}\n\nmutation PasskeyRemove($id: ID!) {\n  passkeyRemove(id: $id) {\n    id\n  }\n}": typeof types.PasskeyLineFragmentDoc,
    "query OtherProofs {\n  passkeys {\n    id\n  }\n  openIdLinks {\n    id\n    providerId\n    name\n  }\n}\n\nmutation PasskeyProveBegin {\n  passkeyProveBegin\n}\n\nmutation PasskeyProve($input: PasskeyAnswerInput!) {\n  passkeyProve(input: $input)\n}": typeof types.OtherProofsDocument,
    "mutation PasskeySignInBegin {\n  passkeySignInBegin\n}\n\nmutation PasskeySignIn($input: PasskeySignInInput!) {\n  passkeySignIn(input: $input) {\n    ...ViewerFacts\n  }\n}": typeof types.PasskeySignInBeginDocument,
    "fragment PersonBits on Person {\n  id\n  name\n  pronouns\n  roleTitle\n  organizationName\n  state\n}": typeof types.PersonBitsFragmentDoc,
    "fragment ViewerFacts on Viewer {\n  id\n  email\n  locale\n  timeZone\n  siteRoles\n  person {\n    ...PersonBits\n  }\n  cohorts {\n    role\n    cohort {\n      id\n      name\n      finished\n      program {\n        id\n        name\n      }\n    }\n  }\n  can {\n    scheduleSessions\n    readCollective\n  }\n  sharedDevice {\n    keys\n    idleMinutes\n  }\n}\n\nquery Viewer {\n  viewer {\n    ...ViewerFacts\n  }\n}\n\nmutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    ...ViewerFacts\n  }\n}\n\nmutation SignOut($clear: DeviceClearing) {\n  signOut(clear: $clear)\n}\n\nmutation FirstAdministratorSignUp($input: FirstAdministratorSignUpInput!) {\n  firstAdministratorSignUp(input: $input) {\n    ...ViewerFacts\n  }\n}\n\nmutation PreferencesSave($input: PreferencesSaveInput!) {\n  preferencesSave(input: $input) {\n    ...ViewerFacts\n  }\n}": typeof types.ViewerFactsFragmentDoc,
};
const documents: Documents = {
    "fragment PasskeyLine on Passkey {\n  id\n  name\n  isSynced\n  createdAt\n  lastUsedAt\n}\n\nquery Passkeys {\n  passkeys {\n    ...PasskeyLine\n  }\n}\n\nmutation PasskeyAddBegin {\n  passkeyAddBegin\n}\n\nmutation PasskeyAdd($input: PasskeyAnswerInput!) {\n  passkeyAdd(input: $input) {\n    ...PasskeyLine\n  }\n}\n\nmutation PasskeyRename($input: PasskeyRenameInput!) {\n  passkeyRename(input: $input) {\n    ...PasskeyLine\n  }\n}\n\nmutation PasskeyRemove($id: ID!) {\n  passkeyRemove(id: $id) {\n    id\n  }\n}": types.PasskeyLineFragmentDoc,
    "query OtherProofs {\n  passkeys {\n    id\n  }\n  openIdLinks {\n    id\n    providerId\n    name\n  }\n}\n\nmutation PasskeyProveBegin {\n  passkeyProveBegin\n}\n\nmutation PasskeyProve($input: PasskeyAnswerInput!) {\n  passkeyProve(input: $input)\n}": types.OtherProofsDocument,
    "mutation PasskeySignInBegin {\n  passkeySignInBegin\n}\n\nmutation PasskeySignIn($input: PasskeySignInInput!) {\n  passkeySignIn(input: $input) {\n    ...ViewerFacts\n  }\n}": types.PasskeySignInBeginDocument,
    "fragment PersonBits on Person {\n  id\n  name\n  pronouns\n  roleTitle\n  organizationName\n  state\n}": types.PersonBitsFragmentDoc,
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
export function graphql(source: "fragment PasskeyLine on Passkey {\n  id\n  name\n  isSynced\n  createdAt\n  lastUsedAt\n}\n\nquery Passkeys {\n  passkeys {\n    ...PasskeyLine\n  }\n}\n\nmutation PasskeyAddBegin {\n  passkeyAddBegin\n}\n\nmutation PasskeyAdd($input: PasskeyAnswerInput!) {\n  passkeyAdd(input: $input) {\n    ...PasskeyLine\n  }\n}\n\nmutation PasskeyRename($input: PasskeyRenameInput!) {\n  passkeyRename(input: $input) {\n    ...PasskeyLine\n  }\n}\n\nmutation PasskeyRemove($id: ID!) {\n  passkeyRemove(id: $id) {\n    id\n  }\n}"): (typeof documents)["fragment PasskeyLine on Passkey {\n  id\n  name\n  isSynced\n  createdAt\n  lastUsedAt\n}\n\nquery Passkeys {\n  passkeys {\n    ...PasskeyLine\n  }\n}\n\nmutation PasskeyAddBegin {\n  passkeyAddBegin\n}\n\nmutation PasskeyAdd($input: PasskeyAnswerInput!) {\n  passkeyAdd(input: $input) {\n    ...PasskeyLine\n  }\n}\n\nmutation PasskeyRename($input: PasskeyRenameInput!) {\n  passkeyRename(input: $input) {\n    ...PasskeyLine\n  }\n}\n\nmutation PasskeyRemove($id: ID!) {\n  passkeyRemove(id: $id) {\n    id\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OtherProofs {\n  passkeys {\n    id\n  }\n  openIdLinks {\n    id\n    providerId\n    name\n  }\n}\n\nmutation PasskeyProveBegin {\n  passkeyProveBegin\n}\n\nmutation PasskeyProve($input: PasskeyAnswerInput!) {\n  passkeyProve(input: $input)\n}"): (typeof documents)["query OtherProofs {\n  passkeys {\n    id\n  }\n  openIdLinks {\n    id\n    providerId\n    name\n  }\n}\n\nmutation PasskeyProveBegin {\n  passkeyProveBegin\n}\n\nmutation PasskeyProve($input: PasskeyAnswerInput!) {\n  passkeyProve(input: $input)\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PasskeySignInBegin {\n  passkeySignInBegin\n}\n\nmutation PasskeySignIn($input: PasskeySignInInput!) {\n  passkeySignIn(input: $input) {\n    ...ViewerFacts\n  }\n}"): (typeof documents)["mutation PasskeySignInBegin {\n  passkeySignInBegin\n}\n\nmutation PasskeySignIn($input: PasskeySignInInput!) {\n  passkeySignIn(input: $input) {\n    ...ViewerFacts\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PersonBits on Person {\n  id\n  name\n  pronouns\n  roleTitle\n  organizationName\n  state\n}"): (typeof documents)["fragment PersonBits on Person {\n  id\n  name\n  pronouns\n  roleTitle\n  organizationName\n  state\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ViewerFacts on Viewer {\n  id\n  email\n  locale\n  timeZone\n  siteRoles\n  person {\n    ...PersonBits\n  }\n  cohorts {\n    role\n    cohort {\n      id\n      name\n      finished\n      program {\n        id\n        name\n      }\n    }\n  }\n  can {\n    scheduleSessions\n    readCollective\n  }\n  sharedDevice {\n    keys\n    idleMinutes\n  }\n}\n\nquery Viewer {\n  viewer {\n    ...ViewerFacts\n  }\n}\n\nmutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    ...ViewerFacts\n  }\n}\n\nmutation SignOut($clear: DeviceClearing) {\n  signOut(clear: $clear)\n}\n\nmutation FirstAdministratorSignUp($input: FirstAdministratorSignUpInput!) {\n  firstAdministratorSignUp(input: $input) {\n    ...ViewerFacts\n  }\n}\n\nmutation PreferencesSave($input: PreferencesSaveInput!) {\n  preferencesSave(input: $input) {\n    ...ViewerFacts\n  }\n}"): (typeof documents)["fragment ViewerFacts on Viewer {\n  id\n  email\n  locale\n  timeZone\n  siteRoles\n  person {\n    ...PersonBits\n  }\n  cohorts {\n    role\n    cohort {\n      id\n      name\n      finished\n      program {\n        id\n        name\n      }\n    }\n  }\n  can {\n    scheduleSessions\n    readCollective\n  }\n  sharedDevice {\n    keys\n    idleMinutes\n  }\n}\n\nquery Viewer {\n  viewer {\n    ...ViewerFacts\n  }\n}\n\nmutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    ...ViewerFacts\n  }\n}\n\nmutation SignOut($clear: DeviceClearing) {\n  signOut(clear: $clear)\n}\n\nmutation FirstAdministratorSignUp($input: FirstAdministratorSignUpInput!) {\n  firstAdministratorSignUp(input: $input) {\n    ...ViewerFacts\n  }\n}\n\nmutation PreferencesSave($input: PreferencesSaveInput!) {\n  preferencesSave(input: $input) {\n    ...ViewerFacts\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;