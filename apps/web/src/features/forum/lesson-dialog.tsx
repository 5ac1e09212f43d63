import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { LessonMark, PostCardFragment } from '../../gql/forum/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { capital } from '../../platform/i18n/capital.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Row, Stack } from '../../ui/column.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Dialog } from '../../ui/dialog.js';
import { RadioChoice } from '../../ui/radio-choice.js';
import { LESSON_KINDS, useLesson } from './use-lesson.js';

/** Marks one's own post as a lesson, or asks its author for that. */
export default function LessonDialog({ post, onClose }: { post: PostCardFragment; onClose: () => void }) {
  const { t, locale } = useWords();
  const { say } = useTroubleWords();
  const announce = useAnnounce();
  const { mark, ask } = useLesson();
  const [kind, setKind] = useState<LessonMark>('PUT_TO_WORK');
  const [saving, setSaving] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const { mine } = post.viewer;
  const save = async () => {
    setSaving(true);
    setTrouble(null);
    try {
      await (mine ? mark(post.id, kind) : ask(post.id, kind));
      announce(mine ? t('forum.lesson.marked') : t('forum.lesson.askSent'));
      onClose();
    } catch (error) {
      setTrouble(say(error));
      setSaving(false);
    }
  };
  return (
    <Dialog open title={mine ? t('forum.lesson.mark') : t('forum.lesson.ask')} onClose={onClose}>
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
