import { lazy, type ComponentType } from 'react';
import type { PostCardFragment, ThreadFactsFragment } from '../../gql/forum/graphql.js';
import type { Area } from '../../platform/i18n/areas.js';

type PostDialog = ComponentType<{ post: PostCardFragment; onClose: (done?: boolean) => void }>;

type ThreadDialog = ComponentType<{ thread: ThreadFactsFragment; onClose: () => void }>;

/** A dialog that comes with its own words when it is first opened. */
const withWords = <Of extends PostDialog | ThreadDialog>(area: Area, load: () => Promise<{ default: Of }>) =>
  lazy(async () => {
    const [dialog, { loadWords }] = await Promise.all([load(), import('../../platform/i18n/load-words.js')]);
    await loadWords([area]);
    return dialog;
  });

export const FlagDialog = withWords<PostDialog>('flag', () => import('./flag-dialog.js'));
export const PostVersionsDialog = withWords<PostDialog>('flag', () => import('./post-versions-dialog.js'));
export const ThreadSplitDialog = withWords<PostDialog>('move', () => import('./thread-split-dialog.js'));
export const ThreadPollDialog = withWords<ThreadDialog>('polls', () => import('./thread-poll-dialog.js'));
export const ThreadMoveDialog = withWords<ThreadDialog>('move', () => import('./thread-move-dialog.js'));
export const ThreadMergeDialog = withWords<ThreadDialog>('move', () => import('./thread-merge-dialog.js'));
