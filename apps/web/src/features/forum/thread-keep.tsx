import { useMutation } from '@apollo/client/react';
import { Suspense, useState } from 'react';
import {
  ThreadArchiveDocument,
  ThreadLockDocument,
  ThreadPinDocument,
  type ThreadFactsFragment,
} from '../../gql/forum/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Menu } from '../../ui/menu.js';
import { ThreadMergeDialog, ThreadMoveDialog } from './lazy-dialogs.js';

/** What keepers do with a thread; each is taken back where it was done. */
export default function ThreadKeep({ thread }: { thread: ThreadFactsFragment }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const announce = useAnnounce();
  const [trouble, setTrouble] = useState<string | null>(null);
  const [open, setOpen] = useState<'move' | 'merge' | null>(null);
  const [lock] = useMutation(ThreadLockDocument);
  const [pin] = useMutation(ThreadPinDocument);
  const [archive] = useMutation(ThreadArchiveDocument);
  const { id: threadId, locked, pinned, archived } = thread;
  const item = (
    name: string,
    act: (options: { variables: { input: { threadId: string; on: boolean } } }) => Promise<unknown>,
    on: boolean,
  ) => ({
    name,
    onSelect: () => {
      setTrouble(null);
      act({ variables: { input: { threadId, on } } }).then(
        () => announce(t('forum.keep.done', { what: name })),
        (error: unknown) => setTrouble(say(error)),
      );
    },
  });
  return (
    <>
      <Menu
        label={t('forum.keep.thread')}
        items={[
          item(locked ? t('forum.keep.unlock') : t('forum.keep.lock'), lock, !locked),
          item(pinned ? t('forum.keep.unpin') : t('forum.keep.pin'), pin, !pinned),
          item(archived ? t('forum.keep.unarchive') : t('forum.keep.archive'), archive, !archived),
          { name: t('forum.keep.move'), onSelect: () => setOpen('move') },
          { name: t('forum.keep.merge'), onSelect: () => setOpen('merge') },
        ]}
      />
      {open ? (
        <Suspense>
          {open === 'move' ? (
            <ThreadMoveDialog thread={thread} onClose={() => setOpen(null)} />
          ) : (
            <ThreadMergeDialog thread={thread} onClose={() => setOpen(null)} />
          )}
        </Suspense>
      ) : null}
      {trouble ? <p role="alert">{trouble}</p> : null}
    </>
  );
}
