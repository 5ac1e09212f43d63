import { lazy, type ComponentType } from 'react';
import type { PostCardFragment } from '../../gql/forum/graphql.js';

type PostDialog = ComponentType<{ post: PostCardFragment; onClose: (done?: boolean) => void }>;

/** A dialog about a post that comes with its own words when it is first opened. */
const withWords = (load: () => Promise<{ default: PostDialog }>) =>
  lazy(async () => {
    const [dialog, { loadWords }] = await Promise.all([load(), import('../../platform/i18n/load-words.js')]);
    await loadWords(['flag']);
    return dialog;
  });

export const FlagDialog = withWords(() => import('./flag-dialog.js'));
export const PostVersionsDialog = withWords(() => import('./post-versions-dialog.js'));
