import type { Plugin } from 'vite';

const SHEETS = /^\s*<link rel="stylesheet"[^>]*>\n?/gm;
const MODULES = /<(?:script type="module"|link rel="modulepreload")(?= )/g;

/**
 * Asks for the style sheets before the scripts, and for the scripts in their wake: the flame and the paper stand on the
 * screen before a slow line has brought the first library.
 */
export function firstDrawing(): Plugin {
  return {
    name: 'hearth-first-drawing',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const sheets = html.match(SHEETS);
        if (!sheets) throw new Error('The page has no style sheet');
        const [first] = html.match(/^\s*<script type="module"/m) ?? [];
        if (!first) throw new Error('The page has no script');
        return html
          .replace(SHEETS, '')
          .replace(first, `\n${sheets.join('').trimEnd()}${first}`)
          .replace(MODULES, '$& fetchpriority="low"');
      },
    },
  };
}
