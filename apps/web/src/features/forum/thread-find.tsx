import { lazy, Suspense, useEffect, useState } from 'react';
import type { ThreadFactsFragment } from '../../gql/forum/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { IconSearch } from '../../ui/icons.js';
import classes from './thread-page.module.css';

const ThreadFindDialog = lazy(async () => {
  const [dialog, { loadWords }] = await Promise.all([
    import('./thread-find-dialog.js'),
    import('../../platform/i18n/load-words.js'),
  ]);
  await loadWords(['search']);
  return dialog;
});

interface ThreadFindProps {
  thread: ThreadFactsFragment;
  /** Goes to a post. */
  onGo: (number: number) => void;
}

/**
 * The way to look through a thread. The browser's own search finds only what stands on the page, so where that is not all of
 * the thread its keys open this one; pressed again, they are the browser's.
 */
export function ThreadFind({ thread, onGo }: ThreadFindProps) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const [words, setWords] = useState('');
  const [going, setGoing] = useState<number | null>(null);
  useEffect(() => {
    // After the dialog has given the focus back, so that it stays where one goes.
    if (open || going === null) return;
    const frame = requestAnimationFrame(() => {
      setGoing(null);
      onGo(going);
    });
    return () => cancelAnimationFrame(frame);
  }, [open, going, onGo]);
  const { postCount } = thread;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (
        open ||
        event.key.toLowerCase() !== 'f' ||
        !(event.ctrlKey || event.metaKey) ||
        event.shiftKey ||
        event.altKey
      )
        return;
      if (document.querySelector('dialog[open]')) return;
      if (document.querySelectorAll('article[data-number]').length >= postCount) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [open, postCount]);
  return (
    <>
      <button type="button" className={classes.find} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <IconSearch aria-hidden="true" />
        {t('forum.thread.find')}
      </button>
      {open ? (
        <Suspense>
          <ThreadFindDialog
            threadId={thread.id}
            words={words}
            onWords={setWords}
            onGo={(number) => {
              setOpen(false);
              setGoing(number);
            }}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      ) : null}
    </>
  );
}
