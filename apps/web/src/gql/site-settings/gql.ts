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
    "fragment Setting on SiteSetting {\n  id\n  name\n  version\n  isUsual\n  changedAt\n  changedBy\n  words {\n    en\n    es\n  }\n  usualWords {\n    en\n    es\n  }\n  email\n  accent {\n    ...Accent\n  }\n  logo {\n    id\n    width\n    height\n  }\n  quiet {\n    from\n    to\n  }\n}\n\nfragment Accent on Accent {\n  chosen\n  light {\n    ...Shades\n  }\n  dark {\n    ...Shades\n  }\n}\n\nfragment Shades on AccentShades {\n  accent\n  strong\n  wash\n  on\n}\n\nquery SiteSettings {\n  siteSettings {\n    ...Setting\n  }\n}\n\nquery SiteTextPreview($input: SiteTextPreviewInput!) {\n  siteTextPreview(input: $input)\n}\n\nquery SiteColorPreview($input: SiteColorPreviewInput!) {\n  siteColorPreview(input: $input) {\n    color\n    accent {\n      ...Accent\n    }\n    contrast\n    passes\n    nearest\n  }\n}\n\nmutation SiteSettingSave($input: SiteSettingSaveInput!) {\n  siteSettingSave(input: $input) {\n    ...Setting\n  }\n}": typeof types.SettingFragmentDoc,
};
const documents: Documents = {
    "fragment Setting on SiteSetting {\n  id\n  name\n  version\n  isUsual\n  changedAt\n  changedBy\n  words {\n    en\n    es\n  }\n  usualWords {\n    en\n    es\n  }\n  email\n  accent {\n    ...Accent\n  }\n  logo {\n    id\n    width\n    height\n  }\n  quiet {\n    from\n    to\n  }\n}\n\nfragment Accent on Accent {\n  chosen\n  light {\n    ...Shades\n  }\n  dark {\n    ...Shades\n  }\n}\n\nfragment Shades on AccentShades {\n  accent\n  strong\n  wash\n  on\n}\n\nquery SiteSettings {\n  siteSettings {\n    ...Setting\n  }\n}\n\nquery SiteTextPreview($input: SiteTextPreviewInput!) {\n  siteTextPreview(input: $input)\n}\n\nquery SiteColorPreview($input: SiteColorPreviewInput!) {\n  siteColorPreview(input: $input) {\n    color\n    accent {\n      ...Accent\n    }\n    contrast\n    passes\n    nearest\n  }\n}\n\nmutation SiteSettingSave($input: SiteSettingSaveInput!) {\n  siteSettingSave(input: $input) {\n    ...Setting\n  }\n}": types.SettingFragmentDoc,
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
export function graphql(source: "fragment Setting on SiteSetting {\n  id\n  name\n  version\n  isUsual\n  changedAt\n  changedBy\n  words {\n    en\n    es\n  }\n  usualWords {\n    en\n    es\n  }\n  email\n  accent {\n    ...Accent\n  }\n  logo {\n    id\n    width\n    height\n  }\n  quiet {\n    from\n    to\n  }\n}\n\nfragment Accent on Accent {\n  chosen\n  light {\n    ...Shades\n  }\n  dark {\n    ...Shades\n  }\n}\n\nfragment Shades on AccentShades {\n  accent\n  strong\n  wash\n  on\n}\n\nquery SiteSettings {\n  siteSettings {\n    ...Setting\n  }\n}\n\nquery SiteTextPreview($input: SiteTextPreviewInput!) {\n  siteTextPreview(input: $input)\n}\n\nquery SiteColorPreview($input: SiteColorPreviewInput!) {\n  siteColorPreview(input: $input) {\n    color\n    accent {\n      ...Accent\n    }\n    contrast\n    passes\n    nearest\n  }\n}\n\nmutation SiteSettingSave($input: SiteSettingSaveInput!) {\n  siteSettingSave(input: $input) {\n    ...Setting\n  }\n}"): (typeof documents)["fragment Setting on SiteSetting {\n  id\n  name\n  version\n  isUsual\n  changedAt\n  changedBy\n  words {\n    en\n    es\n  }\n  usualWords {\n    en\n    es\n  }\n  email\n  accent {\n    ...Accent\n  }\n  logo {\n    id\n    width\n    height\n  }\n  quiet {\n    from\n    to\n  }\n}\n\nfragment Accent on Accent {\n  chosen\n  light {\n    ...Shades\n  }\n  dark {\n    ...Shades\n  }\n}\n\nfragment Shades on AccentShades {\n  accent\n  strong\n  wash\n  on\n}\n\nquery SiteSettings {\n  siteSettings {\n    ...Setting\n  }\n}\n\nquery SiteTextPreview($input: SiteTextPreviewInput!) {\n  siteTextPreview(input: $input)\n}\n\nquery SiteColorPreview($input: SiteColorPreviewInput!) {\n  siteColorPreview(input: $input) {\n    color\n    accent {\n      ...Accent\n    }\n    contrast\n    passes\n    nearest\n  }\n}\n\nmutation SiteSettingSave($input: SiteSettingSaveInput!) {\n  siteSettingSave(input: $input) {\n    ...Setting\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;