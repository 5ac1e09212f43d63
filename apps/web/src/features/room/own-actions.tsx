import { useState } from 'react';
import type { MessageLineFragment } from '../../gql/room/graphql.js';
import { forgetDraft, writeDraft } from '../../platform/drafts/draft-store.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useViewer } from '../../platform/sign-in/viewer-context.js';
import { useTime } from '../../platform/time/use-time.js';
import { Menu } from '../../ui/menu.js';
import { useDeeds } from './room-deeds.js';
import { undoMessage } from './room-wire.js';
import { takenBackAt } from './taken-back.js';
import { useLessonItem } from './use-lesson-item.js';
import classes from './message.module.css';

interface OwnActionsProps {
  message: MessageLineFragment;
  /** The id of the element with the message's text: it tells one such button from the next. */
  textId: string;
  /** Can it be changed and taken back now? */
  writable: boolean;
  /** Takes the focus when it appears: an edit has just ended here. */
  focus: boolean;
  onEdit: () => void;
  /** It was taken back; its text is kept. */
  onTakenBack: () => void;
}

/** What one can do with a message of one's own: a small button that opens a short list. */
export function OwnActions({ message, textId, writable, focus, onEdit, onTakenBack }: OwnActionsProps) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const time = useTime();
  const viewer = useViewer();
  const { answers, reply } = useDeeds();
  const lesson = useLessonItem(message, true);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<unknown>(null);

  const takeBack = async () => {
    if (busy) return;
    setBusy(true);
    setTrouble(null);
    // Kept first: others may tell that it is taken back before its own answer comes, or the page may go meanwhile.
    writeDraft(viewer.id, takenBackAt(message.id), message.body);
    try {
      const answer = await undoMessage(message.roomId, message.id);
      if (answer.ok) onTakenBack();
      else {
        forgetDraft(viewer.id, takenBackAt(message.id));
        setTrouble(answer);
      }
    } catch {
      // It may have arrived all the same.
      setTrouble({ code: 'offline' });
    } finally {
      setBusy(false);
    }
  };

  return (
    <span className={classes.own}>
      <Menu
        label={t(writable ? 'room.more' : 'room.moreOwn', {
          time: time.clock(message.sentAt),
          hour: time.hour(message.sentAt),
        })}
        describedBy={textId}
        takesFocus={focus}
        items={[
          ...(writable
            ? [
                ...(answers ? [{ name: t('chat.reply'), onSelect: () => reply(message) }] : []),
                { name: t('room.edit'), onSelect: onEdit },
                { name: t('room.takeBack'), onSelect: () => void takeBack() },
              ]
            : []),
          ...lesson.items,
        ]}
      />
      {lesson.dialog}
      {trouble ? (
        <span role="alert" className={classes.failed}>
          {t('room.notTakenBack')} {say(trouble)}
        </span>
      ) : null}
    </span>
  );
}
