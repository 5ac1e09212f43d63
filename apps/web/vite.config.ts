import { fileURLToPath } from 'node:url';
import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { compression } from 'vite-plugin-compression2';
import { ahead } from './build/ahead.ts';
import { firstDrawing } from './build/first-drawing.ts';
import { operations } from './build/operations.ts';
import { stylesAsText } from './build/styles-as-text.ts';

/** Asks for the main font together with the style sheet, not after it. */
function preloadFont(): Plugin {
  return {
    name: 'hearth-preload-font',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const font = Object.keys(bundle ?? {}).find((name) => /latin-wght-normal.*\.woff2$/.test(name));
        if (!font) throw new Error('The main font is not in the bundle');
        const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `/${font}` };
        return [{ tag: 'link', attrs, injectTo: 'head-prepend' }];
      },
    },
  };
}

/** What the first page needs; the entry itself stays where the style sheets of the page are named. */
const inBase = (id: string) => !/index\.html$|[\\/]main\.tsx$/.test(id);
/** The editor's own, which come with it. */
const EDITOR_ICONS =
  /[\\/]Icon(ArrowBackUp|ArrowForwardUp|Blockquote|Bold|Code|Italic|Link|List|ListNumbers|Markdown|PhotoPlus)\.mjs$/;
/** Small pieces that most pages share. */
const inHouse = (id: string) =>
  !EDITOR_ICONS.test(id) &&
  /[\\/]web[\\/]src[\\/](ui|platform)[\\/]|[\\/]libs[\\/]shared[\\/]|@tabler[\\/]icons-react[\\/]/.test(id) &&
  !/field-styles|sign-in-form|use-sends-mail|prove-again[\\/](prove-again-dialog|mail-sent)|second-factor|shared-device[\\/](sealed-shelf|wipe|waiting-here|use-idle-end|use-leaving|leave-device|lost)|outbox-database|platform[\\/]passwords|password-fault|identifier-guard|platform[\\/](administration|passkeys|openid|editor|polls|mentions|closing|guests|tasks|calendars)|note-picker|progress-bar|content-note-field|radio-choice|server-clock|zone-field|file-dialog|unmask-dialog|upload\.ts|seldom-words|paged-list|platform[\\/]push|shared[\\/]src[\\/](case-card|applications|profile|directory)/.test(
    id,
  );
const FORM_PIECES =
  /[\\/]field-styles|@mantine[\\/]core[\\/]esm[\\/]components[\\/](Input|TextInput|Textarea|PasswordInput|NativeSelect|Checkbox|InlineInput|ActionIcon)/;

/** Small pieces of the forum that its reading pages share with its forms. */
const FORUM_PIECES =
  /[\\/]gql[\\/]forum[\\/]|[\\/]features[\\/]forum[\\/](forum\.cache|nothing-here|use-post-changes|use-reply-trouble|post-edit\.tsx|post-body|post-card\.module|reply-form\.module|audience-words|thread-tags|need-words|lazy-dialogs|edit-place|use-reply-draft)/;

const api = process.env['HEARTH_API_ORIGIN'] ?? 'http://127.0.0.1:4000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    react(),
    stylesAsText(),
    lingui({ cwd: import.meta.dirname, failOnMissing: true, failOnCompileError: true }),
    firstDrawing(),
    preloadFont(),
    ahead(),
    operations(fileURLToPath(new URL('public/sw.js', import.meta.url))),
    compression({
      algorithms: ['gzip', 'brotliCompress'],
      include: /\.(js|css|html|svg|json|txt)$/,
      threshold: 512,
      logLevel: 'silent',
    }),
  ],
  resolve: {
    alias: {
      '@hearth/shared': fileURLToPath(new URL('../../libs/shared/src/index.ts', import.meta.url)),
    },
  },
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    // Data addresses are allowed by the content security policy for pictures only.
    assetsInlineLimit: 0,
    manifest: true,
    rolldownOptions: {
      output: {
        // Few chunks: what every page needs comes in four, what has a form needs in one. Each small chunk more is a
        // question more on a slow line.
        codeSplitting: {
          groups: [
            {
              name: 'react',
              tags: ['$initial'],
              test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/,
              priority: 4,
            },
            { name: 'libraries', tags: ['$initial'], test: /node_modules/, priority: 3 },
            { name: 'base', tags: ['$initial'], test: inBase, priority: 3 },
            { name: 'house', test: inHouse, priority: 2 },
            { name: 'forms', test: FORM_PIECES, priority: 1 },
            { name: 'forum', test: FORUM_PIECES, priority: 1 },
          ],
        },
      },
    },
    reportCompressedSize: true,
  },
  server: {
    proxy: {
      '/graphql': api,
      '/health': api,
      '/mail/leave': api,
      '/mail/place': api,
      '/ics/': api,
      '/files': api,
      '/tasks': api,
      '/rosters': api,
      '/invitation-files': api,
      '/attendance-reports': api,
      '/certificate-files': api,
      '/my-data': api,
      '/audit-log.csv': api,
      '/openid': api,
      '/site': api,
      '/dev/mailbox': api,
      '/socket.io': { target: api, ws: true },
    },
  },
});
