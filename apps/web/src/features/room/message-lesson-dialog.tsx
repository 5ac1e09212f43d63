import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { LessonMark, MessageLineFragment } from '../../gql/room/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { capital } from '../../platform/i18n/capital.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Row, Stack } from '../../ui/column.js';
import { Dialog } from '../../ui/dialog.js';
import { RadioChoice } from '../../ui/radio-choice.js';
import { LESSON_KINDS, useLessons } from './use-room-lessons.js';

interface MessageLessonDialogProps {
  message: MessageLineFragment;
  /** Is it the viewer's? Otherwise its author is asked. */
  own: boolean;
  onClose: () => void;
}

/** Marks one's own message as a lesson, or asks its author for that. */
export default function MessageLessonDialog({ message, own, onClose }: MessageLessonDialogProps) {
  const { t, locale } = useWords();
  const { say } = useTroubleWords();
  const announce = useAnnounce();
  const { mark, ask } = useLessons();
  const [kind, setKind] = useState<LessonMark>('PUT_TO_WORK');
  const [saving, setSaving] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const save = async () => {
    setSaving(true);
    setTrouble(null);
    try {
      await (own ? mark(message, kind) : ask(message, kind));
      announce(own ? t('room.lesson.marked') : t('room.lesson.askSent'));
      onClose();
    } catch (error) {
      setTrouble(say(error));
      setSaving(false);
    }
  };
  return (
    <Dialog open title={own ? t('room.lesson.mark') : t('room.lesson.ask')} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void save();
        }}
      >
        <Stack>
          <p>{own ? t('room.lesson.markWhat') : t('room.lesson.askWhat')}</p>
          <RadioChoice
            label={t('room.lesson.which')}
            value={kind}
            options={LESSON_KINDS.map((one) => ({
              value: one,
              label: capital(t(`room.lesson.${one}`), locale),
            }))}
            onChange={(value) => setKind(LESSON_KINDS.find((one) => one === value) ?? 'PUT_TO_WORK')}
          />
          {trouble ? <p role="alert">{trouble}</p> : null}
          <Row>
            <Button type="submit" loading={saving}>
              {own ? t('room.lesson.doMark') : t('room.lesson.doAsk')}
            </Button>
            <Button variant="default" onClick={onClose}>
              {t('room.lesson.leave')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Dialog>
  );
}
