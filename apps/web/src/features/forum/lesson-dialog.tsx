import { Button } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { LessonMark, PostCardFragment } from '../../gql/forum/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { capital } from '../../platform/i18n/capital.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Row, Stack } from '../../ui/column.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Dialog } from '../../ui/dialog.js';
import { RadioChoice } from '../../ui/radio-choice.js';
import { LESSON_KINDS, useLesson } from './use-lesson.js';

/** Until the author answers nothing shows that one asked; so it is said here. */
function Sent({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => words.current?.focus(), []);
  return (
    <Stack>
      <p ref={words} tabIndex={-1}>
        {t('forum.lesson.askSent')}
      </p>
      <Row>
        <Button onClick={onClose}>{t('forum.lesson.close')}</Button>
      </Row>
    </Stack>
  );
}

/** Marks one's own post as a lesson, or asks its author for that. */
export default function LessonDialog({ post, onClose }: { post: PostCardFragment; onClose: () => void }) {
  const { t, locale } = useWords();
  const { say } = useTroubleWords();
  const announce = useAnnounce();
  const { mark, ask } = useLesson();
  const [kind, setKind] = useState<LessonMark>('PUT_TO_WORK');
  const [saving, setSaving] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [sent, setSent] = useState(false);
  const { mine } = post.viewer;
  const save = async () => {
    setSaving(true);
    setTrouble(null);
    try {
      await (mine ? mark(post.id, kind) : ask(post.id, kind));
      if (!mine) return setSent(true);
      announce(t('forum.lesson.marked'));
      onClose();
    } catch (error) {
      setTrouble(say(error));
      setSaving(false);
    }
  };
  const title = mine ? t('forum.lesson.mark') : t('forum.lesson.ask');
  if (sent)
    return (
      <Dialog open title={title} onClose={onClose}>
        <Sent onClose={onClose} />
      </Dialog>
    );
  return (
    <Dialog open title={title} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void save();
        }}
      >
        <Stack>
          <p>{mine ? t('forum.lesson.markWhat') : t('forum.lesson.askWhat')}</p>
          <RadioChoice
            label={t('forum.lesson.which')}
            value={kind}
            options={LESSON_KINDS.map((one) => ({
              value: one,
              label: capital(t(`forum.lesson.${one}`), locale),
            }))}
            onChange={(value) => setKind(LESSON_KINDS.find((one) => one === value) ?? 'PUT_TO_WORK')}
          />
          {trouble ? <p role="alert">{trouble}</p> : null}
          <Row>
            <Button type="submit" loading={saving}>
              {mine ? t('forum.lesson.doMark') : t('forum.lesson.doAsk')}
            </Button>
            <Button variant="default" onClick={onClose}>
              {t('forum.about.leave')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Dialog>
  );
}
