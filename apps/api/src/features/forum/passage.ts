import { REDACTED } from './post-forget.js';

const special = /[.*+?^${}()|[\]\\]/g;

/**
 * Takes every place of a passage out of Markdown. The passage is as one reads it: between its words there may be whatever sets
 * them (stars, the mark of a quote, the end of a line).
 * @returns null where it does not stand there
 */
export function redacted(markdown: string, passage: string): string | null {
  const words = passage.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (words.length > 0) {
    const between = words.map((word) => word.replace(special, '\\$&')).join('[^\\p{L}\\p{M}\\p{N}]+');
    const whole = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${between}(?![\\p{L}\\p{M}\\p{N}])`, 'giu');
    const taken = markdown.replace(whole, REDACTED);
    if (taken !== markdown) return taken;
  }
  return passage !== '' && markdown.includes(passage) ? markdown.replaceAll(passage, () => REDACTED) : null;
}
