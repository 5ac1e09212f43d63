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
    "query MyEmailChange {\n  myEmailChange {\n    email\n    until\n  }\n}\n\nmutation EmailChangeAsk($input: EmailChangeAskInput!) {\n  emailChangeAsk(input: $input) {\n    email\n    until\n  }\n}\n\nmutation EmailChangeWithdraw {\n  emailChangeWithdraw\n}\n\nquery EmailConfirmLink($token: String!) {\n  emailConfirmLink(token: $token) {\n    maskedEmail\n    mine\n    forThemAlone\n  }\n}\n\nmutation EmailChangeConfirm($token: String!) {\n  emailChangeConfirm(token: $token) {\n    ...ViewerFacts\n  }\n}\n\nquery EmailStopLink($token: String!) {\n  emailStopLink(token: $token) {\n    maskedEmail\n  }\n}\n\nmutation EmailChangeStop($token: String!) {\n  emailChangeStop(token: $token)\n}": typeof types.MyEmailChangeDocument,
    "fragment SignInFacts on SignInLine {\n  id\n  browser\n  system\n  how\n  isShared\n  isThis\n  createdAt\n  lastSeenAt\n}\n\nquery MySignIns {\n  mySignIns {\n    ...SignInFacts\n  }\n}\n\nmutation SignInRevoke($input: SignInRevokeInput!) {\n  signInRevoke(input: $input) {\n    ...SignInFacts\n  }\n}\n\nmutation SignInsRevokeOthers {\n  signInsRevokeOthers {\n    ...SignInFacts\n  }\n}\n\nmutation PasswordChange($input: PasswordChangeInput!) {\n  passwordChange(input: $input)\n}\n\nmutation PasswordForgotten($input: PasswordForgottenInput!) {\n  passwordForgotten(input: $input)\n}\n\nquery SignInLink($token: String!) {\n  signInLink(token: $token) {\n    maskedEmail\n    isShared\n    next\n  }\n}\n\nquery PasswordLink($token: String!) {\n  passwordLink(token: $token) {\n    maskedEmail\n    asksCode\n  }\n}\n\nmutation SignInByLink($input: SignInByLinkInput!) {\n  signInByLink(input: $input) {\n    ...ViewerFacts\n  }\n}\n\nmutation PasswordReset($input: PasswordResetInput!) {\n  passwordReset(input: $input) {\n    ...ViewerFacts\n  }\n}": typeof types.SignInFactsFragmentDoc,
    "fragment PersonBits on Person {\n  id\n  name\n  pronouns\n  roleTitle\n  organizationName\n  state\n}": typeof types.PersonBitsFragmentDoc,
    "query SendsMail {\n  sendsMail\n}\n\nmutation SignInLinkSend($input: SignInLinkSendInput!) {\n  signInLinkSend(input: $input)\n}": typeof types.SendsMailDocument,
    "mutation ProveAgain($input: ProveAgainInput!) {\n  proveAgain(input: $input)\n}": typeof types.ProveAgainDocument,
    "fragment ViewerFacts on Viewer {\n  id\n  email\n  locale\n  timeZone\n  siteRoles\n  pictureId\n  person {\n    ...PersonBits\n  }\n  cohorts {\n    role\n    cohort {\n      id\n      name\n      finished\n      program {\n        id\n        name\n      }\n    }\n  }\n  can {\n    scheduleSessions\n    readCollective\n  }\n  sharedDevice {\n    keys\n    idleMinutes\n  }\n}\n\nquery Viewer {\n  viewer {\n    ...ViewerFacts\n  }\n}\n\nmutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    ...ViewerFacts\n  }\n}\n\nmutation SignOut($clear: DeviceClearing) {\n  signOut(clear: $clear)\n}\n\nmutation FirstAdministratorSignUp($input: FirstAdministratorSignUpInput!) {\n  firstAdministratorSignUp(input: $input) {\n    ...ViewerFacts\n  }\n}\n\nmutation PreferencesSave($input: PreferencesSaveInput!) {\n  preferencesSave(input: $input) {\n    ...ViewerFacts\n  }\n}": typeof types.ViewerFactsFragmentDoc,
};
const documents: Documents = {
    "query MyEmailChange {\n  myEmailChange {\n    email\n    until\n  }\n}\n\nmutation EmailChangeAsk($input: EmailChangeAskInput!) {\n  emailChangeAsk(input: $input) {\n    email\n    until\n  }\n}\n\nmutation EmailChangeWithdraw {\n  emailChangeWithdraw\n}\n\nquery EmailConfirmLink($token: String!) {\n  emailConfirmLink(token: $token) {\n    maskedEmail\n    mine\n    forThemAlone\n  }\n}\n\nmutation EmailChangeConfirm($token: String!) {\n  emailChangeConfirm(token: $token) {\n    ...ViewerFacts\n  }\n}\n\nquery EmailStopLink($token: String!) {\n  emailStopLink(token: $token) {\n    maskedEmail\n  }\n}\n\nmutation EmailChangeStop($token: String!) {\n  emailChangeStop(token: $token)\n}": types.MyEmailChangeDocument,
    "fragment SignInFacts on SignInLine {\n  id\n  browser\n  system\n  how\n  isShared\n  isThis\n  createdAt\n  lastSeenAt\n}\n\nquery MySignIns {\n  mySignIns {\n    ...SignInFacts\n  }\n}\n\nmutation SignInRevoke($input: SignInRevokeInput!) {\n  signInRevoke(input: $input) {\n    ...SignInFacts\n  }\n}\n\nmutation SignInsRevokeOthers {\n  signInsRevokeOthers {\n    ...SignInFacts\n  }\n}\n\nmutation PasswordChange($input: PasswordChangeInput!) {\n  passwordChange(input: $input)\n}\n\nmutation PasswordForgotten($input: PasswordForgottenInput!) {\n  passwordForgotten(input: $input)\n}\n\nquery SignInLink($token: String!) {\n  signInLink(token: $token) {\n    maskedEmail\n    isShared\n    next\n  }\n}\n\nquery PasswordLink($token: String!) {\n  passwordLink(token: $token) {\n    maskedEmail\n    asksCode\n  }\n}\n\nmutation SignInByLink($input: SignInByLinkInput!) {\n  signInByLink(input: $input) {\n    ...ViewerFacts\n  }\n}\n\nmutation PasswordReset($input: PasswordResetInput!) {\n  passwordReset(input: $input) {\n    ...ViewerFacts\n  }\n}": types.SignInFactsFragmentDoc,
    "fragment PersonBits on Person {\n  id\n  name\n  pronouns\n  roleTitle\n  organizationName\n  state\n}": types.PersonBitsFragmentDoc,
    "query SendsMail {\n  sendsMail\n}\n\nmutation SignInLinkSend($input: SignInLinkSendInput!) {\n  signInLinkSend(input: $input)\n}": types.SendsMailDocument,
    "mutation ProveAgain($input: ProveAgainInput!) {\n  proveAgain(input: $input)\n}": types.ProveAgainDocument,
    "fragment ViewerFacts on Viewer {\n  id\n  email\n  locale\n  timeZone\n  siteRoles\n  pictureId\n  person {\n    ...PersonBits\n  }\n  cohorts {\n    role\n    cohort {\n      id\n      name\n      finished\n      program {\n        id\n        name\n      }\n    }\n  }\n  can {\n    scheduleSessions\n    readCollective\n  }\n  sharedDevice {\n    keys\n    idleMinutes\n  }\n}\n\nquery Viewer {\n  viewer {\n    ...ViewerFacts\n  }\n}\n\nmutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    ...ViewerFacts\n  }\n}\n\nmutation SignOut($clear: DeviceClearing) {\n  signOut(clear: $clear)\n}\n\nmutation FirstAdministratorSignUp($input: FirstAdministratorSignUpInput!) {\n  firstAdministratorSignUp(input: $input) {\n    ...ViewerFacts\n  }\n}\n\nmutation PreferencesSave($input: PreferencesSaveInput!) {\n  preferencesSave(input: $input) {\n    ...ViewerFacts\n  }\n}": types.ViewerFactsFragmentDoc,
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
export function graphql(source: "query MyEmailChange {\n  myEmailChange {\n    email\n    until\n  }\n}\n\nmutation EmailChangeAsk($input: EmailChangeAskInput!) {\n  emailChangeAsk(input: $input) {\n    email\n    until\n  }\n}\n\nmutation EmailChangeWithdraw {\n  emailChangeWithdraw\n}\n\nquery EmailConfirmLink($token: String!) {\n  emailConfirmLink(token: $token) {\n    maskedEmail\n    mine\n    forThemAlone\n  }\n}\n\nmutation EmailChangeConfirm($token: String!) {\n  emailChangeConfirm(token: $token) {\n    ...ViewerFacts\n  }\n}\n\nquery EmailStopLink($token: String!) {\n  emailStopLink(token: $token) {\n    maskedEmail\n  }\n}\n\nmutation EmailChangeStop($token: String!) {\n  emailChangeStop(token: $token)\n}"): (typeof documents)["query MyEmailChange {\n  myEmailChange {\n    email\n    until\n  }\n}\n\nmutation EmailChangeAsk($input: EmailChangeAskInput!) {\n  emailChangeAsk(input: $input) {\n    email\n    until\n  }\n}\n\nmutation EmailChangeWithdraw {\n  emailChangeWithdraw\n}\n\nquery EmailConfirmLink($token: String!) {\n  emailConfirmLink(token: $token) {\n    maskedEmail\n    mine\n    forThemAlone\n  }\n}\n\nmutation EmailChangeConfirm($token: String!) {\n  emailChangeConfirm(token: $token) {\n    ...ViewerFacts\n  }\n}\n\nquery EmailStopLink($token: String!) {\n  emailStopLink(token: $token) {\n    maskedEmail\n  }\n}\n\nmutation EmailChangeStop($token: String!) {\n  emailChangeStop(token: $token)\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment SignInFacts on SignInLine {\n  id\n  browser\n  system\n  how\n  isShared\n  isThis\n  createdAt\n  lastSeenAt\n}\n\nquery MySignIns {\n  mySignIns {\n    ...SignInFacts\n  }\n}\n\nmutation SignInRevoke($input: SignInRevokeInput!) {\n  signInRevoke(input: $input) {\n    ...SignInFacts\n  }\n}\n\nmutation SignInsRevokeOthers {\n  signInsRevokeOthers {\n    ...SignInFacts\n  }\n}\n\nmutation PasswordChange($input: PasswordChangeInput!) {\n  passwordChange(input: $input)\n}\n\nmutation PasswordForgotten($input: PasswordForgottenInput!) {\n  passwordForgotten(input: $input)\n}\n\nquery SignInLink($token: String!) {\n  signInLink(token: $token) {\n    maskedEmail\n    isShared\n    next\n  }\n}\n\nquery PasswordLink($token: String!) {\n  passwordLink(token: $token) {\n    maskedEmail\n    asksCode\n  }\n}\n\nmutation SignInByLink($input: SignInByLinkInput!) {\n  signInByLink(input: $input) {\n    ...ViewerFacts\n  }\n}\n\nmutation PasswordReset($input: PasswordResetInput!) {\n  passwordReset(input: $input) {\n    ...ViewerFacts\n  }\n}"): (typeof documents)["fragment SignInFacts on SignInLine {\n  id\n  browser\n  system\n  how\n  isShared\n  isThis\n  createdAt\n  lastSeenAt\n}\n\nquery MySignIns {\n  mySignIns {\n    ...SignInFacts\n  }\n}\n\nmutation SignInRevoke($input: SignInRevokeInput!) {\n  signInRevoke(input: $input) {\n    ...SignInFacts\n  }\n}\n\nmutation SignInsRevokeOthers {\n  signInsRevokeOthers {\n    ...SignInFacts\n  }\n}\n\nmutation PasswordChange($input: PasswordChangeInput!) {\n  passwordChange(input: $input)\n}\n\nmutation PasswordForgotten($input: PasswordForgottenInput!) {\n  passwordForgotten(input: $input)\n}\n\nquery SignInLink($token: String!) {\n  signInLink(token: $token) {\n    maskedEmail\n    isShared\n    next\n  }\n}\n\nquery PasswordLink($token: String!) {\n  passwordLink(token: $token) {\n    maskedEmail\n    asksCode\n  }\n}\n\nmutation SignInByLink($input: SignInByLinkInput!) {\n  signInByLink(input: $input) {\n    ...ViewerFacts\n  }\n}\n\nmutation PasswordReset($input: PasswordResetInput!) {\n  passwordReset(input: $input) {\n    ...ViewerFacts\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PersonBits on Person {\n  id\n  name\n  pronouns\n  roleTitle\n  organizationName\n  state\n}"): (typeof documents)["fragment PersonBits on Person {\n  id\n  name\n  pronouns\n  roleTitle\n  organizationName\n  state\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SendsMail {\n  sendsMail\n}\n\nmutation SignInLinkSend($input: SignInLinkSendInput!) {\n  signInLinkSend(input: $input)\n}"): (typeof documents)["query SendsMail {\n  sendsMail\n}\n\nmutation SignInLinkSend($input: SignInLinkSendInput!) {\n  signInLinkSend(input: $input)\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProveAgain($input: ProveAgainInput!) {\n  proveAgain(input: $input)\n}"): (typeof documents)["mutation ProveAgain($input: ProveAgainInput!) {\n  proveAgain(input: $input)\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ViewerFacts on Viewer {\n  id\n  email\n  locale\n  timeZone\n  siteRoles\n  pictureId\n  person {\n    ...PersonBits\n  }\n  cohorts {\n    role\n    cohort {\n      id\n      name\n      finished\n      program {\n        id\n        name\n      }\n    }\n  }\n  can {\n    scheduleSessions\n    readCollective\n  }\n  sharedDevice {\n    keys\n    idleMinutes\n  }\n}\n\nquery Viewer {\n  viewer {\n    ...ViewerFacts\n  }\n}\n\nmutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    ...ViewerFacts\n  }\n}\n\nmutation SignOut($clear: DeviceClearing) {\n  signOut(clear: $clear)\n}\n\nmutation FirstAdministratorSignUp($input: FirstAdministratorSignUpInput!) {\n  firstAdministratorSignUp(input: $input) {\n    ...ViewerFacts\n  }\n}\n\nmutation PreferencesSave($input: PreferencesSaveInput!) {\n  preferencesSave(input: $input) {\n    ...ViewerFacts\n  }\n}"): (typeof documents)["fragment ViewerFacts on Viewer {\n  id\n  email\n  locale\n  timeZone\n  siteRoles\n  pictureId\n  person {\n    ...PersonBits\n  }\n  cohorts {\n    role\n    cohort {\n      id\n      name\n      finished\n      program {\n        id\n        name\n      }\n    }\n  }\n  can {\n    scheduleSessions\n    readCollective\n  }\n  sharedDevice {\n    keys\n    idleMinutes\n  }\n}\n\nquery Viewer {\n  viewer {\n    ...ViewerFacts\n  }\n}\n\nmutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    ...ViewerFacts\n  }\n}\n\nmutation SignOut($clear: DeviceClearing) {\n  signOut(clear: $clear)\n}\n\nmutation FirstAdministratorSignUp($input: FirstAdministratorSignUpInput!) {\n  firstAdministratorSignUp(input: $input) {\n    ...ViewerFacts\n  }\n}\n\nmutation PreferencesSave($input: PreferencesSaveInput!) {\n  preferencesSave(input: $input) {\n    ...ViewerFacts\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;