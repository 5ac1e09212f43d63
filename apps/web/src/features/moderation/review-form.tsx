import '../../ui/field-styles.js';
import { Button, Textarea } from '@mantine/core';
import { useEffect, useId, useRef, type FormEvent } from 'react';
import { characters, LIMITS } from '@hearth/shared';
import { UNTIL_SIGNED_OUT } from '../../platform/drafts/draft-store.js';
import { useDraft } from '../../platform/drafts/use-draft.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Row, Stack } from '../../ui/column.js';
import classes from './review.module.css';

/** What is done to someone's words, and told them with a reason. */
export const WITH_WHY = ['REDACT', 'ASK', 'HIDE', 'REMOVE'] as const;
export type ActWithWhy = (typeof WITH_WHY)[number];

interface ReviewFormProps {
  itemId: string;
  act: ActWithWhy;
  passage: string;
  onPassage: (passage: string) => void;
  passageFault: string | undefined;
  whyFault: string | undefined;
  busy: boolean;
  /** Whether it was done. */
  onSend: (why: string) => Promise<boolean>;
  onLeave: () => void;
}

/** Why something is done to someone's words, in words they will read; for a redaction, which of them. */
export function ReviewForm(props: ReviewFormProps) {
  const { itemId, act, passage, onPassage, passageFault, whyFault, busy, onSend, onLeave } = props;
  const { t } = useWords();
  const form = useRef<HTMLFormElement>(null);
  const heading = useId();
  // Stays on this device until it is sent, or one signs out.
  const { text: why, write, forget } = useDraft(`${UNTIL_SIGNED_OUT}review:${itemId}:${act}`);
  const tooLong = characters(why) > LIMITS.reviewWhy;
  const passageTooLong = act === 'REDACT' && characters(passage) > LIMITS.reviewPassage;
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  return (
    <form
      ref={form}
      noValidate
      aria-labelledby={heading}
      className={classes.form}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        if (tooLong || passageTooLong) return;
        void onSend(why).then((done) => {
          if (done) forget();
        });
      }}
    >
      <Stack>
        <h3 id={heading}>{t(`review.ask.${act}`)}</h3>
        {act === 'REDACT' ? (
          <Textarea
            label={t('review.passage')}
            description={t('review.passageWhat')}
            rows={2}
            value={passage}
            error={passageTooLong ? t('words.fault.too_long', { max: LIMITS.reviewPassage }) : passageFault}
            onChange={(event) => onPassage(event.currentTarget.value)}
          />
        ) : null}
        <Textarea
          label={t('review.why')}
          description={t('review.whyWhat')}
          rows={3}
          value={why}
          error={tooLong ? t('words.fault.too_long', { max: LIMITS.reviewWhy }) : whyFault}
          onChange={(event) => write(event.currentTarget.value)}
        />
        <Row>
          <Button type="submit" loading={busy}>
            {t(`review.act.${act}`)}
          </Button>
          <Button variant="default" onClick={onLeave}>
            {t('review.leave')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
