import { createHash } from 'node:crypto';

/**
 * Names what a post says now: an edit tells which wording it began from, so that it cannot bring back what was changed or taken
 * out meanwhile. Not the post's `rev`, which moves with each reaction.
 */
export const wordingOf = (markdown: string): string =>
  createHash('sha256').update(markdown).digest('base64url').slice(0, 22);
