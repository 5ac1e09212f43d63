import type { MessageLineFragment } from '../../gql/room/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useViewer } from '../../platform/sign-in/viewer-context.js';
import { useTyping } from './use-typing.js';
import classes from './chat.module.css';

/** Who is writing, quietly: it is not read out, and its line is always there. */
export function Writing({ roomId, lines }: { roomId: string; lines: readonly MessageLineFragment[] }) {
  const { t } = useWords();
  const { person } = useViewer();
  const names = useTyping(roomId, person.id, lines);
  return (
    <p className={classes.writing}>
      {names.length > 0 ? t('chat.writing', { count: names.length, name: names[0] ?? '' }) : null}
    </p>
  );
}
