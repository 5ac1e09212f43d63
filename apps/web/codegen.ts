import { join } from 'node:path';
import type { CodegenConfig } from '@graphql-codegen/cli';

const here = import.meta.dirname;

/**
 * Documents are written in `.graphql` files beside the component that uses them, and imported as typed constants
 * (`import { HomeDocument } from '../../gql/shell/graphql.js'`): nothing is parsed in the browser. One output per
 * area, so that a page does not pay for the queries of another. A folder after a `!` is left out.
 */
function area(...folders: string[]) {
  return {
    documents: folders.map((folder) =>
      folder.startsWith('!')
        ? `!${join(here, `src/${folder.slice(1)}/**/*.graphql`)}`
        : join(here, `src/${folder}/**/*.graphql`),
    ),
    preset: 'client' as const,
    presetConfig: { fragmentMasking: false },
    config: {
      enumsAsTypes: true,
      onlyOperationTypes: true,
      nonOptionalTypename: true,
      skipTypeNameForRoot: true,
      dedupeFragments: true,
      strictScalars: true,
      useTypeImports: true,
      emitLegacyCommonJSImports: false,
      scalars: { DateTime: 'string', ID: 'string' },
    },
  };
}

const asStrings = (one: ReturnType<typeof area>) => ({
  ...one,
  config: { ...one.config, documentMode: 'string' as const },
});

const config: CodegenConfig = {
  schema: join(here, '../api/schema.graphql'),
  ignoreNoDocuments: true,
  generates: {
    [join(here, 'src/gql/shell/')]: area(
      'app',
      'platform',
      '!platform/unmask',
      '!platform/polls',
      '!platform/content-notes',
      '!platform/closing',
      '!platform/guests',
      '!platform/tasks',
      '!platform/prove-again',
      '!platform/passkeys',
      '!platform/openid',
      '!platform/second-factor',
    ),
    [join(here, 'src/gql/unmask/')]: area('platform/unmask', 'platform/people'),
    [join(here, 'src/gql/notes/')]: area('platform/content-notes'),
    [join(here, 'src/gql/polls/')]: area('platform/polls'),
    [join(here, 'src/gql/closing/')]: area('platform/closing', 'features/follow-up', 'platform/people'),
    [join(here, 'src/gql/forum/')]: area('features/forum', 'platform/people'),
    [join(here, 'src/gql/sessions/')]: area('features/sessions', 'platform/people'),
    [join(here, 'src/gql/inbox/')]: area('features/inbox', 'platform/people'),
    [join(here, 'src/gql/profile/')]: area('features/profile', 'platform/people'),
    [join(here, 'src/gql/calendars/')]: area('features/calendars'),
    [join(here, 'src/gql/drafts/')]: area('features/drafts'),
    [join(here, 'src/gql/search/')]: area('features/search', 'platform/people'),
    [join(here, 'src/gql/review/')]: area('features/moderation', 'platform/people'),
    [join(here, 'src/gql/room/')]: area(
      'features/room',
      '!features/room/text-only',
      '!features/room/guest',
      'platform/people',
    ),
    [join(here, 'src/gql/applications/')]: area(
      'features/applications',
      'platform/sign-in',
      'platform/people',
    ),
    [join(here, 'src/gql/second-factor/')]: area(
      'features/second-factor',
      'platform/second-factor',
      'platform/sign-in',
      'platform/people',
    ),
    [join(here, 'src/gql/sign-in/')]: area(
      'features/sign-in',
      'platform/prove-again',
      'platform/sign-in',
      'platform/people',
    ),
    [join(here, 'src/gql/passkeys/')]: area('platform/passkeys', 'platform/sign-in', 'platform/people'),
    [join(here, 'src/gql/openid/')]: area('features/openid', 'platform/openid'),
    [join(here, 'src/gql/joining/')]: area('features/joining', 'platform/sign-in', 'platform/people'),
    [join(here, 'src/gql/guest/')]: area('features/room/guest'),
    [join(here, 'src/gql/desk/')]: area('features/desk', 'platform/people'),
    [join(here, 'src/gql/cohorts/')]: area('features/cohorts', 'platform/people'),
    [join(here, 'src/gql/attendance/')]: area('features/attendance', 'platform/people'),
    [join(here, 'src/gql/directory/')]: area('features/directory'),
    [join(here, 'src/gql/stories/')]: area('features/stories'),
    [join(here, 'src/gql/administration/')]: area('features/administration'),
    [join(here, 'src/gql/integrations/')]: area('features/integrations'),
    [join(here, 'src/gql/my-data/')]: area('features/my-data'),
    [join(here, 'src/gql/my-stay/')]: area('features/my-stay'),
    [join(here, 'src/gql/retention/')]: area('features/retention'),
    [join(here, 'src/gql/site-texts/')]: area('features/site-texts'),
    [join(here, 'src/gql/site-settings/')]: area('features/site-settings'),
    [join(here, 'src/gql/tasks/')]: area('platform/tasks'),
    [join(here, 'src/gql/time-polls/')]: area('features/time-polls', 'platform/people'),
    [join(here, 'src/gql/guest-links/')]: area('platform/guests'),
    // The same again for what comes after the room itself, so that the room does not bring its questions.
    [join(here, 'src/gql/room-beside/')]: area(
      'features/room',
      '!features/room/text-only',
      '!features/room/guest',
      'platform/people',
    ),
    // The text-only page has no library that would read a parsed document.
    [join(here, 'src/gql/text-only/')]: asStrings(
      area(
        'features/room',
        '!features/room/guest',
        'platform/sign-in',
        'platform/passkeys',
        'platform/polls',
        'platform/people',
      ),
    ),
  },
};
export default config;
