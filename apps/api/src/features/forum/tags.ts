import { cleanLine } from '../../platform/graphql/text.js';

/**
 * A tag as it is kept: one line, lower case, compatible forms alike, without the number sign people put before it. May come
 * out empty.
 */
export const cleanTag = (text: string): string =>
  cleanLine(
    cleanLine(text)
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(',', ' ')
      .replace(/^[#\s]+/u, ''),
  );

/** Tags as they are kept: each once, the empty ones dropped, in the order they were given. */
export const cleanTags = (texts: readonly string[]): string[] => [
  ...new Set(texts.map(cleanTag).filter((tag) => tag !== '')),
];
