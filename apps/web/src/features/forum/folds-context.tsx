import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import type { PostCardFragment, ThreadPageQuery } from '../../gql/forum/graphql.js';
import { isUnsent } from './forum.cache.js';
import { isFolded, notesOf } from '../../platform/content-notes/folds.js';
import type { Fold } from '../../platform/content-notes/notes-fold.js';
import { useContentNotes, type ContentNotes } from '../../platform/content-notes/use-content-notes.js';

interface Folds extends Pick<ContentNotes, 'names' | 'choiceOf'> {
  /** Notes of the thread: every post of it is read under them. */
  thread: readonly string[];
  opened: ReadonlySet<string>;
  /** Opens, or folds again, what has only these notes, in this thread. */
  open: (notes: readonly string[], on: boolean) => void;
}

const NONE: Folds = {
  thread: [],
  opened: new Set(),
  names: () => '',
  choiceOf: () => 'ASK',
  open: () => undefined,
};
const FoldsContext = createContext<Folds>(NONE);

/** What is folded in a thread, and what one has opened there on this visit. */
export function WithFolds({ thread, children }: { thread: ThreadPageQuery['thread']; children: ReactNode }) {
  const { contentNotes } = thread;
  const needed = contentNotes.length > 0 || thread.posts.nodes.some((post) => post.contentNotes.length > 0);
  const { names, choiceOf } = useContentNotes(needed);
  const [opened, setOpened] = useState<ReadonlySet<string>>(NONE.opened);
  const open = useCallback((notes: readonly string[], on: boolean) => {
    setOpened((before) => {
      const after = new Set(before);
      for (const note of notes) {
        if (on) after.add(note);
        else after.delete(note);
      }
      return after;
    });
  }, []);
  const notes = contentNotes.join();
  const folds = useMemo(
    () => ({ thread: notes === '' ? [] : notes.split(','), opened, open, names, choiceOf }),
    [notes, opened, open, names, choiceOf],
  );
  return <FoldsContext value={folds}>{children}</FoldsContext>;
}

export const useFolds = (): Folds => useContext(FoldsContext);

/** How one post stands: one's own and those on their way are never folded; what one opened or folded by hand stays so. */
export function useFold(post: PostCardFragment): Fold {
  const { thread, opened, names, choiceOf } = useFolds();
  const [byHand, setByHand] = useState<boolean | null>(null);
  const notes = notesOf(thread, post.contentNotes);
  const own = post.viewer.mine || isUnsent(post);
  return {
    folded: byHand ?? (!own && isFolded(notes, choiceOf, opened)),
    // Those of the thread stand at its head.
    names:
      notes.length > 0
        ? names(post.number === 1 || post.contentNotes.length === 0 ? notes : post.contentNotes)
        : '',
    set: setByHand,
  };
}
