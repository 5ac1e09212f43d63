import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import type { LessonMark, MessageLineFragment } from '../../gql/room/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Chip } from '../../ui/chip.js';
import { useLessons } from './use-room-lessons.js';
import classes from './message.module.css';

/** Its author is asked to let a message be a lesson: they alone see it, and say yes or no. */
function Asked({ message, kind }: { message: MessageLineFragment; kind: LessonMark }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { mark, decline } = useLessons();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const answer = async (work: Promise<void>) => {
    const line = box.current?.closest('li');
    setBusy(true);
    setTrouble(null);
    try {
      await work;
      // What was pressed is gone with the answer.
      line?.focus({ preventScroll: true });
    } catch (error) {
      setTrouble(say(error));
    }
    setBusy(false);
  };
  return (
    <div ref={box} className={classes.asked}>
      <p>
        <b>{t('room.lesson.asked', { kind: t(`room.lesson.${kind}`) })}</b>
      </p>
      <p className="quiet small">{t('room.lesson.askedWhat')}</p>
      <div className={classes.acts}>
        <Button size="xs" loading={busy} onClick={() => void answer(mark(message, kind))}>
          {t('room.lesson.yes')}
        </Button>
        <Button size="xs" variant="default" disabled={busy} onClick={() => void answer(decline(message))}>
          {t('room.lesson.no')}
        </Button>
      </div>
      {trouble ? <p role="alert">{trouble}</p> : null}
    </div>
  );
}

/** That a message is a lesson people learned, or its author is asked to let it be one. */
export function MessageLesson({ message }: { message: MessageLineFragment }) {
  const { t } = useWords();
  const ask = useLessons().asks.get(message.id);
  if (message.lessonMark)
    return (
      <p>
        <Chip tone="sky">{t('room.lesson.chip', { kind: t(`room.lesson.${message.lessonMark}`) })}</Chip>
      </p>
    );
  return ask && !ask.mine ? <Asked message={message} kind={ask.kind} /> : null;
}
