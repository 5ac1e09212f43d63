import type { Messages } from '@lingui/core';

/** Words of what is not among the first pages: all that `load-words.ts` does not name. */
export const seldomWords = import.meta.glob<{ messages: Messages }>(
  [
    '../../locales/*/*.json',
    '!../../locales/*/{shell,words,home,sign-in,sessions,inbox,forum,room,chat,turns,care,protocol}.json',
  ],
  { query: '?lingui' },
);
