import type { MessageLineFragment } from '../../gql/room/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useTime } from '../../platform/time/use-time.js';
import { Menu } from '../../ui/menu.js';
import { usePersonItems } from './care/use-person-items.js';
import { useDeeds } from './room-deeds.js';
import { useLessonItem } from './use-lesson-item.js';
import classes from './message.module.css';

/** What one can do with what another said; for most nothing once the room has closed. */
export function OthersActions({
  message,
  name,
  textId,
  writable,
  onReact,
}: {
  message: MessageLineFragment;
  name: string;
  textId: string;
  /** Can the room be written in now? */
  writable: boolean;
  /** Offers reactions, or puts them away. */
  onReact: () => void;
}) {
  const { t } = useWords();
  const time = useTime();
  const { answers, reply } = useDeeds();
  const lesson = useLessonItem(message, false);
  const care = usePersonItems(message.author ?? null);
  const items = [
    ...(writable && answers
      ? [
          { name: t('chat.reply'), onSelect: () => reply(message) },
          { name: t('chat.react'), onSelect: onReact },
        ]
      : []),
    ...lesson.items,
    ...(answers ? care.items : []),
  ];
  const dialog = (
    <>
      {lesson.dialog}
      {care.dialog}
    </>
  );
  if (items.length === 0) return dialog;
  return (
    <span className={classes.own}>
      <Menu
        label={t('room.moreOf', { name, time: time.clock(message.sentAt) })}
        describedBy={textId}
        items={items}
      />
      {dialog}
    </span>
  );
}
