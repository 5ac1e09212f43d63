import type { Plugin } from 'vite';

/** In which files of Mantine's, and how often, a style sheet is written as HTML. */
const PLACES: Record<string, RegExp> = {
  'InlineStyles/InlineStyles.mjs': /dangerouslySetInnerHTML: \{ __html: (css) \}/,
  'MantineCssVariables/MantineCssVariables.mjs': /dangerouslySetInnerHTML: \{ __html: (`.*`) \}\n/,
  'MantineClasses/MantineClasses.mjs': /dangerouslySetInnerHTML: \{ __html: (classes) \}/,
  'use-mantine-color-scheme/use-mantine-color-scheme.mjs': /style\.innerHTML = /,
};

/**
 * Mantine writes its style sheets as HTML, for pages that a server draws. Ours are drawn here, where the same words do as text,
 * and Trusted Types let no string become HTML. Fails where Mantine is another than this was written for.
 */
export function stylesAsText(): Plugin {
  const changed = new Set<string>();
  return {
    name: 'hearth-styles-as-text',
    apply: 'build',
    transform(code, id) {
      const [file, place] =
        Object.entries(PLACES).find(([end]) => id.includes('@mantine') && id.endsWith(end)) ?? [];
      if (!file || !place) return null;
      // Of a place without a part in brackets the second argument is a number.
      const text = code.replace(place, (_, css: string | number) =>
        typeof css === 'string' ? `children: ${css}\n` : 'style.textContent = ',
      );
      if (/innerHTML|dangerouslySet/i.test(text))
        this.error(`${file} writes HTML in another way than expected`);
      changed.add(file);
      return { code: text, map: null };
    },
    buildEnd(error) {
      const missing = Object.keys(PLACES).filter((file) => !changed.has(file));
      if (!error && missing.length > 0) this.error(`Not found in Mantine: ${missing.join(', ')}`);
    },
  };
}
