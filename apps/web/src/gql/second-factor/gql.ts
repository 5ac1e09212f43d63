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
    "query SecondFactorRules {\n  secondFactorRules {\n    role\n    required\n    lacking\n  }\n}\n\nmutation SecondFactorRuleSave($input: SecondFactorRuleSaveInput!) {\n  secondFactorRuleSave(input: $input) {\n    role\n    required\n    lacking\n  }\n}\n\nmutation SecondFactorReset($input: SecondFactorResetInput!) {\n  secondFactorReset(input: $input) {\n    id\n    name\n  }\n}": typeof types.SecondFactorRulesDocument,
    "fragment PersonBits on Person {\n  id\n  name\n  pronouns\n  roleTitle\n  organizationName\n  state\n}": typeof types.PersonBitsFragmentDoc,
    "query SignInStep {\n  signInStep {\n    waitsFor\n    email\n    endsAt\n    byCode\n  }\n}\n\nmutation SignInStepProve($input: CodeInput!) {\n  signInStepProve(input: $input) {\n    ...ViewerFacts\n  }\n}\n\nmutation SignInStepBegin {\n  signInStepBegin {\n    key\n    uri\n  }\n}\n\nmutation SignInStepConfirm($input: CodeInput!) {\n  signInStepConfirm(input: $input) {\n    recoveryCodes\n    viewer {\n      id\n    }\n  }\n}\n\nquery MySecondFactor {\n  mySecondFactor {\n    since\n    required\n    recoveryCodesLeft\n  }\n}\n\nmutation SecondFactorBegin($input: SecondFactorBeginInput!) {\n  secondFactorBegin(input: $input) {\n    key\n    uri\n  }\n}\n\nmutation SecondFactorConfirm($input: CodeInput!) {\n  secondFactorConfirm(input: $input) {\n    recoveryCodes\n  }\n}\n\nmutation RecoveryCodesMake($input: CodeInput!) {\n  recoveryCodesMake(input: $input)\n}\n\nmutation SecondFactorEnd($input: CodeInput!) {\n  secondFactorEnd(input: $input) {\n    since\n    required\n    recoveryCodesLeft\n  }\n}": typeof types.SignInStepDocument,
    "fragment ViewerFacts on Viewer {\n  id\n  email\n  locale\n  timeZone\n  siteRoles\n  pictureId\n  person {\n    ...PersonBits\n  }\n  cohorts {\n    role\n    cohort {\n      id\n      name\n      finished\n      program {\n        id\n        name\n      }\n    }\n  }\n  can {\n    scheduleSessions\n    readCollective\n  }\n  sharedDevice {\n    keys\n    idleMinutes\n  }\n}\n\nquery Viewer {\n  viewer {\n    ...ViewerFacts\n  }\n}\n\nmutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    ...ViewerFacts\n  }\n}\n\nmutation SignOut($clear: DeviceClearing) {\n  signOut(clear: $clear)\n}\n\nmutation FirstAdministratorSignUp($input: FirstAdministratorSignUpInput!) {\n  firstAdministratorSignUp(input: $input) {\n    ...ViewerFacts\n  }\n}\n\nmutation PreferencesSave($input: PreferencesSaveInput!) {\n  preferencesSave(input: $input) {\n    ...ViewerFacts\n  }\n}": typeof types.ViewerFactsFragmentDoc,
};
const documents: Documents = {
    "query SecondFactorRules {\n  secondFactorRules {\n    role\n    required\n    lacking\n  }\n}\n\nmutation SecondFactorRuleSave($input: SecondFactorRuleSaveInput!) {\n  secondFactorRuleSave(input: $input) {\n    role\n    required\n    lacking\n  }\n}\n\nmutation SecondFactorReset($input: SecondFactorResetInput!) {\n  secondFactorReset(input: $input) {\n    id\n    name\n  }\n}": types.SecondFactorRulesDocument,
    "fragment PersonBits on Person {\n  id\n  name\n  pronouns\n  roleTitle\n  organizationName\n  state\n}": types.PersonBitsFragmentDoc,
    "query SignInStep {\n  signInStep {\n    waitsFor\n    email\n    endsAt\n    byCode\n  }\n}\n\nmutation SignInStepProve($input: CodeInput!) {\n  signInStepProve(input: $input) {\n    ...ViewerFacts\n  }\n}\n\nmutation SignInStepBegin {\n  signInStepBegin {\n    key\n    uri\n  }\n}\n\nmutation SignInStepConfirm($input: CodeInput!) {\n  signInStepConfirm(input: $input) {\n    recoveryCodes\n    viewer {\n      id\n    }\n  }\n}\n\nquery MySecondFactor {\n  mySecondFactor {\n    since\n    required\n    recoveryCodesLeft\n  }\n}\n\nmutation SecondFactorBegin($input: SecondFactorBeginInput!) {\n  secondFactorBegin(input: $input) {\n    key\n    uri\n  }\n}\n\nmutation SecondFactorConfirm($input: CodeInput!) {\n  secondFactorConfirm(input: $input) {\n    recoveryCodes\n  }\n}\n\nmutation RecoveryCodesMake($input: CodeInput!) {\n  recoveryCodesMake(input: $input)\n}\n\nmutation SecondFactorEnd($input: CodeInput!) {\n  secondFactorEnd(input: $input) {\n    since\n    required\n    recoveryCodesLeft\n  }\n}": types.SignInStepDocument,
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
export function graphql(source: "query SecondFactorRules {\n  secondFactorRules {\n    role\n    required\n    lacking\n  }\n}\n\nmutation SecondFactorRuleSave($input: SecondFactorRuleSaveInput!) {\n  secondFactorRuleSave(input: $input) {\n    role\n    required\n    lacking\n  }\n}\n\nmutation SecondFactorReset($input: SecondFactorResetInput!) {\n  secondFactorReset(input: $input) {\n    id\n    name\n  }\n}"): (typeof documents)["query SecondFactorRules {\n  secondFactorRules {\n    role\n    required\n    lacking\n  }\n}\n\nmutation SecondFactorRuleSave($input: SecondFactorRuleSaveInput!) {\n  secondFactorRuleSave(input: $input) {\n    role\n    required\n    lacking\n  }\n}\n\nmutation SecondFactorReset($input: SecondFactorResetInput!) {\n  secondFactorReset(input: $input) {\n    id\n    name\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PersonBits on Person {\n  id\n  name\n  pronouns\n  roleTitle\n  organizationName\n  state\n}"): (typeof documents)["fragment PersonBits on Person {\n  id\n  name\n  pronouns\n  roleTitle\n  organizationName\n  state\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SignInStep {\n  signInStep {\n    waitsFor\n    email\n    endsAt\n    byCode\n  }\n}\n\nmutation SignInStepProve($input: CodeInput!) {\n  signInStepProve(input: $input) {\n    ...ViewerFacts\n  }\n}\n\nmutation SignInStepBegin {\n  signInStepBegin {\n    key\n    uri\n  }\n}\n\nmutation SignInStepConfirm($input: CodeInput!) {\n  signInStepConfirm(input: $input) {\n    recoveryCodes\n    viewer {\n      id\n    }\n  }\n}\n\nquery MySecondFactor {\n  mySecondFactor {\n    since\n    required\n    recoveryCodesLeft\n  }\n}\n\nmutation SecondFactorBegin($input: SecondFactorBeginInput!) {\n  secondFactorBegin(input: $input) {\n    key\n    uri\n  }\n}\n\nmutation SecondFactorConfirm($input: CodeInput!) {\n  secondFactorConfirm(input: $input) {\n    recoveryCodes\n  }\n}\n\nmutation RecoveryCodesMake($input: CodeInput!) {\n  recoveryCodesMake(input: $input)\n}\n\nmutation SecondFactorEnd($input: CodeInput!) {\n  secondFactorEnd(input: $input) {\n    since\n    required\n    recoveryCodesLeft\n  }\n}"): (typeof documents)["query SignInStep {\n  signInStep {\n    waitsFor\n    email\n    endsAt\n    byCode\n  }\n}\n\nmutation SignInStepProve($input: CodeInput!) {\n  signInStepProve(input: $input) {\n    ...ViewerFacts\n  }\n}\n\nmutation SignInStepBegin {\n  signInStepBegin {\n    key\n    uri\n  }\n}\n\nmutation SignInStepConfirm($input: CodeInput!) {\n  signInStepConfirm(input: $input) {\n    recoveryCodes\n    viewer {\n      id\n    }\n  }\n}\n\nquery MySecondFactor {\n  mySecondFactor {\n    since\n    required\n    recoveryCodesLeft\n  }\n}\n\nmutation SecondFactorBegin($input: SecondFactorBeginInput!) {\n  secondFactorBegin(input: $input) {\n    key\n    uri\n  }\n}\n\nmutation SecondFactorConfirm($input: CodeInput!) {\n  secondFactorConfirm(input: $input) {\n    recoveryCodes\n  }\n}\n\nmutation RecoveryCodesMake($input: CodeInput!) {\n  recoveryCodesMake(input: $input)\n}\n\nmutation SecondFactorEnd($input: CodeInput!) {\n  secondFactorEnd(input: $input) {\n    since\n    required\n    recoveryCodesLeft\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ViewerFacts on Viewer {\n  id\n  email\n  locale\n  timeZone\n  siteRoles\n  pictureId\n  person {\n    ...PersonBits\n  }\n  cohorts {\n    role\n    cohort {\n      id\n      name\n      finished\n      program {\n        id\n        name\n      }\n    }\n  }\n  can {\n    scheduleSessions\n    readCollective\n  }\n  sharedDevice {\n    keys\n    idleMinutes\n  }\n}\n\nquery Viewer {\n  viewer {\n    ...ViewerFacts\n  }\n}\n\nmutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    ...ViewerFacts\n  }\n}\n\nmutation SignOut($clear: DeviceClearing) {\n  signOut(clear: $clear)\n}\n\nmutation FirstAdministratorSignUp($input: FirstAdministratorSignUpInput!) {\n  firstAdministratorSignUp(input: $input) {\n    ...ViewerFacts\n  }\n}\n\nmutation PreferencesSave($input: PreferencesSaveInput!) {\n  preferencesSave(input: $input) {\n    ...ViewerFacts\n  }\n}"): (typeof documents)["fragment ViewerFacts on Viewer {\n  id\n  email\n  locale\n  timeZone\n  siteRoles\n  pictureId\n  person {\n    ...PersonBits\n  }\n  cohorts {\n    role\n    cohort {\n      id\n      name\n      finished\n      program {\n        id\n        name\n      }\n    }\n  }\n  can {\n    scheduleSessions\n    readCollective\n  }\n  sharedDevice {\n    keys\n    idleMinutes\n  }\n}\n\nquery Viewer {\n  viewer {\n    ...ViewerFacts\n  }\n}\n\nmutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    ...ViewerFacts\n  }\n}\n\nmutation SignOut($clear: DeviceClearing) {\n  signOut(clear: $clear)\n}\n\nmutation FirstAdministratorSignUp($input: FirstAdministratorSignUpInput!) {\n  firstAdministratorSignUp(input: $input) {\n    ...ViewerFacts\n  }\n}\n\nmutation PreferencesSave($input: PreferencesSaveInput!) {\n  preferencesSave(input: $input) {\n    ...ViewerFacts\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;