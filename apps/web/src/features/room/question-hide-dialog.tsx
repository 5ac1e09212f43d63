import '../../ui/field-styles.js';
import { Button, Textarea } from '@mantine/core';
import { characters, LIMITS } from '@hearth/shared';
import { useState, type FormEvent } from 'react';
import type { RoomQuestionWholeFragment } from '../../gql/room/graphql.js';
import { UNTIL_SIGNED_OUT } from '../../platform/drafts/draft-store.js';
import { useDraft } from '../../platform/drafts/use-draft.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Row, Stack } from '../../ui/column.js';
import { Dialog } from '../../ui/dialog.js';
import type { QuestionActs } from './use-question-acts.js';

interface QuestionHideDialogProps {
  question: RoomQuestionWholeFragment;
  acts: QuestionActs;
  onClose: () => void;
}

/** Hides a question, with a reason that whoever asked it reads. It can be shown again. */
export function QuestionHideDialog({ question, acts, onClose }: QuestionHideDialogProps) {
  const { t } = useWords();
  const reason = useDraft(`${UNTIL_SIGNED_OUT}question-hide:${question.id}`);
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const why = reason.text.trim();
  const leave = () => {
    reason.forget();
    onClose();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (why === '') return setFault(t('questions.fault.why'));
    if (characters(why) > LIMITS.questionWhy)
      return setFault(t('words.fault.too_long', { max: LIMITS.questionWhy }));
    setBusy(true);
    if (await acts.hide(question, why)) leave();
    else onClose();
  };
  return (
    <Dialog open title={t('questions.hideTitle')} onClose={onClose}>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <Stack>
          <p>{t('questions.hideWhat')}</p>
          <Textarea
            label={t('questions.why')}
            description={t('questions.whyWhat')}
            rows={2}
            value={reason.text}
            error={fault}
            onChange={(event) => {
              setFault(null);
              reason.write(event.currentTarget.value);
            }}
          />
          <Row>
            <Button type="submit" loading={busy}>
              {t('questions.hide')}
            </Button>
            <Button variant="default" onClick={leave}>
              {t('questions.leave')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Dialog>
  );
}
