import { fileURLToPath } from 'node:url';
import { lingui } from '@lingui/vite-plugin';
import { defineConfig } from 'vite';
import { compression } from 'vite-plugin-compression2';
import { operations } from './build/operations.ts';

/**
 * The text-only room: a small page of its own at `/text-only/`, built after the big one and without its libraries. React's
 * place is taken by Preact, which what it shares with the big page does not notice.
 */
export default defineConfig({
  root: import.meta.dirname,
  base: '/text-only/',
  publicDir: false,
  plugins: [
    lingui({ cwd: import.meta.dirname, failOnMissing: true, failOnCompileError: true }),
    operations(),
    compression({
      algorithms: ['gzip', 'brotliCompress'],
      include: /\.(js|css)$/,
      threshold: 512,
      logLevel: 'silent',
    }),
  ],
  resolve: {
    alias: {
      '@hearth/shared': fileURLToPath(new URL('../../libs/shared/src/index.ts', import.meta.url)),
      'react-dom/client': 'preact/compat/client',
      'react/jsx-runtime': 'preact/jsx-runtime',
      'react-dom': 'preact/compat',
      react: 'preact/compat',
    },
  },
  build: {
    target: 'es2022',
    outDir: 'dist/text-only',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    rolldownOptions: { input: fileURLToPath(new URL('text-only.html', import.meta.url)) },
  },
});
