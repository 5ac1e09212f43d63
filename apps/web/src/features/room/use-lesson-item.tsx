import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { MessageLineFragment } from '../../gql/room/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useAnnounce } from '../../ui/announcer.js';
import type { MenuItem } from '../../ui/menu.js';
import { useLessons } from './use-room-lessons.js';

const MessageLessonDialog = lazy(() => import('./message-lesson-dialog.js'));

/** What a message's menu offers about lessons, if anything, and the dialog that opens from it. */
export function useLessonItem(
  message: MessageLineFragment,
  own: boolean,
): { items: readonly MenuItem[]; dialog: ReactNode } {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const announce = useAnnounce();
  const { asks, mayAsk, mayMark, mark } = useLessons();
  const [open, setOpen] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const takeOff = () => {
    setTrouble(null);
    mark(message, null).then(
      () => announce(t('room.lesson.isOff')),
      (error: unknown) => setTrouble(say(error)),
    );
  };
  const items: MenuItem[] = [];
  if (own && message.lessonMark) items.push({ name: t('room.lesson.takeOff'), onSelect: takeOff });
  else if (own && mayMark) items.push({ name: t('room.lesson.mark'), onSelect: () => setOpen(true) });
  else if (!own && mayAsk && !message.author?.guest && !message.lessonMark && !asks.has(message.id))
    items.push({ name: t('room.lesson.ask'), onSelect: () => setOpen(true) });
  const dialog = (
    <>
      {trouble ? <span role="alert">{trouble}</span> : null}
      {open ? (
        <Suspense>
          <MessageLessonDialog message={message} own={own} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
  return { items, dialog };
}
