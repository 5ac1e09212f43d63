import { lazy } from 'react';

const withWords = async <T>(load: Promise<T>): Promise<T> => {
  const [piece, { loadWords }] = await Promise.all([load, import('../i18n/load-words.js')]);
  await loadWords(['closing']);
  return piece;
};

/** What is asked before a session is closed. Comes with its words when it is first opened. */
export const CloseDialog = lazy(() => withWords(import('./close-dialog.js')));

/** What there is after a session. Comes with its words. */
export const AfterSession = lazy(() => withWords(import('./after-session.js')));
