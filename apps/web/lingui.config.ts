import { defineConfig } from '@lingui/cli';
import { formatter } from '@lingui/format-json';

/** The areas words are kept in: one file per area and language, loaded with the pages that need it. */
const AREAS = [
  'shell',
  'words',
  'guard',
  'editor',
  'files',
  'home',
  'sign-in',
  'forum',
  'sessions',
  'room',
  'care',
  'chat',
  'inbox',
  'push',
  'five-minutes',
  'search',
  'drafts',
  'spaces',
  'flag',
  'move',
  'review',
  'unmask',
  'polls',
  'closing',
  'protocol',
  'text-only',
  'turns',
  'case',
  'questions',
  'notes',
  'breakouts',
  'guest',
  'guest-links',
  'tasks',
  'attendance',
];

export default defineConfig({
  rootDir: import.meta.dirname,
  sourceLocale: 'en',
  locales: ['en', 'es'],
  catalogs: AREAS.map((area) => ({ path: `<rootDir>/src/locales/{locale}/${area}`, include: [] })),
  format: formatter({ style: 'minimal' }),
});
