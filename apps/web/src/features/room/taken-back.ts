import { UNTIL_SIGNED_OUT } from '../../platform/drafts/draft-store.js';

/** Where the text of one's own message is kept that was taken back, to write it again. */
export const takenBackAt = (messageId: string): string =>
  `${UNTIL_SIGNED_OUT}message:${messageId}:taken-back`;
