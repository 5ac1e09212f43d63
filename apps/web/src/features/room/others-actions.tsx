import type { MessageLineFragment } from '../../gql/room/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useTime } from '../../platform/time/use-time.js';
import { Menu } from '../../ui/menu.js';
import { usePersonItems } from './care/use-person-items.js';
import { useLessonItem } from './use-lesson-item.js';
import classes from './message.module.css';

/** What one can do with what another said; nothing, for most. */
export function OthersActions({
  message,
  name,
  textId,
}: {
  message: MessageLineFragment;
  name: string;
  textId: string;
}) {
  const { t } = useWords();
  const time = useTime();
  const lesson = useLessonItem(message, false);
  const care = usePersonItems(message.author ?? null);
  const items = [...lesson.items, ...care.items];
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
