import { lazy } from 'react';
import type { Viewer } from '../sign-in/viewer-context.js';

/** May this person look up who wrote as a member? Of which post, the server says. */
export const mayUnmask = ({ siteRoles }: Pick<Viewer, 'siteRoles'>): boolean =>
  siteRoles.includes('ADMINISTRATOR');

/** Comes with its words when it is first opened. */
export const UnmaskDialog = lazy(async () => {
  const [dialog, { loadWords }] = await Promise.all([
    import('./unmask-dialog.js'),
    import('../i18n/load-words.js'),
  ]);
  await loadWords(['unmask']);
  return dialog;
});
