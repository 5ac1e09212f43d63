import { Button } from '@mantine/core';
import { characters, LIMITS } from '@hearth/shared';
import { useEffect, useId, useRef, useState } from 'react';
import type { RoomQuestionWholeFragment } from '../../gql/room/graphql.js';
import { OtherDraft } from '../../platform/drafts/other-draft.js';
import { useDraft } from '../../platform/drafts/use-draft.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { GuardAsks, GuardNotes } from '../../platform/identifier-guard/guard-notes.js';
import { useGuard } from '../../platform/identifier-guard/use-guard.js';
import { GrowingText } from './growing-text.js';
import type { QuestionActs } from './use-question-acts.js';
import classes from './questions.module.css';

interface QuestionEditProps {
  question: RoomQuestionWholeFragment;
  acts: QuestionActs;
  onDone: () => void;
}

/** Rewords one's own question in its place; what was typed is kept. */
export function QuestionEdit({ question, acts, onDone }: QuestionEditProps) {
  const { t } = useWords();
  const place = `question:${question.id}:edit`;
  const draft = useDraft(place);
  const [touched, setTouched] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const text = touched || draft.wasKept ? draft.text : question.body;
  const box = useRef<HTMLTextAreaElement>(null);
  const faultId = useId();
  useEffect(() => box.current?.focus(), []);

  const write = (next: string) => {
    setTouched(true);
    setFault(null);
    draft.write(next);
  };
  const leave = () => {
    draft.forget();
    onDone();
  };
  const save = async () => {
    const body = text.trim();
    if (body === question.body) return leave();
    if (body === '' || characters(body) > LIMITS.question) {
      setFault(
        body === '' ? t('questions.fault.required') : t('words.fault.too_long', { max: LIMITS.question }),
      );
      return box.current?.focus();
    }
    if (await acts.reword(question, body)) return leave();
    return box.current?.focus();
  };
  const guard = useGuard({
    draft: place,
    parts: [{ text, onChange: write }],
    focusText: () => box.current?.focus(),
    onSend: () => void save(),
  });
  return (
    <div className={classes.form}>
      <OtherDraft place={place} />
      <GrowingText
        ref={box}
        value={text}
        aria-label={t('questions.editLabel')}
        aria-invalid={fault ? true : undefined}
        aria-describedby={faultId}
        onKeyDown={(event) => {
          // What was typed stays as a draft: Escape may also be someone leaving quickly.
          if (event.key === 'Escape') onDone();
        }}
        onChange={(event) => write(event.currentTarget.value)}
      />
      <p id={faultId} role="alert" className={classes.over}>
        {fault}
      </p>
      <GuardNotes guard={guard} />
      <GuardAsks guard={guard} saves />
      <div className={classes.acts}>
        <Button size="xs" onClick={() => guard.send()}>
          {t('questions.save')}
        </Button>
        <Button size="xs" variant="subtle" onClick={leave}>
          {t('questions.leave')}
        </Button>
      </div>
    </div>
  );
}
